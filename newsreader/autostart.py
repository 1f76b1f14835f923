"""Starting with the session: a desktop file in ``XDG_CONFIG_HOME/autostart`` (Desktop Application Autostart Specification).

No Qt; any thread. Linux and other systems that follow freedesktop.org.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from newsreader.core.errors import FileError, reason_of
from newsreader.core.texts import tr
from newsreader.desktop_entry import own_folder, quoted, write_entry
from newsreader.identity import APP_ID, NAME

_ENTRY = """\
[Desktop Entry]
Version=1.0
Type=Application
Name={name}
Exec={command}
Icon={app_id}
Terminal=false
StartupWMClass={app_id}
X-GNOME-Autostart-enabled=true
"""


def autostart_file(variables: Mapping[str, str]) -> Path:
    """Where the desktop looks for it."""
    return own_folder(variables, "XDG_CONFIG_HOME", usual=".config") / "autostart" / f"{APP_ID}.desktop"


def start_at_login(is_wanted: bool, *, path: Path | None = None, words: Sequence[str] | None = None) -> None:
    """Have the program start with the session, on the folder that ``words`` (this process's) name, or no longer.

    Raises FileError.
    """
    path = path or autostart_file(os.environ)
    try:
        if not is_wanted:
            path.unlink(missing_ok=True)
            return
        command = " ".join(map(quoted, session_command(words)))
        write_entry(path, _ENTRY.format(name=NAME, command=command, app_id=APP_ID).encode())
    except OSError as error:
        reason = reason_of(error)
        raise FileError(
            "unwritable",
            tr("{path} cannot be written: {reason}. Nothing else was changed.").format(path=path, reason=reason),
        ) from error


def session_command(words: Sequence[str] | None = None) -> list[str]:
    """What starts the program on the folder that ``words`` (this process's) name."""
    return [_program(), *_same_folder(sys.argv[1:] if words is None else words)]


def _program() -> str:
    if getattr(sys, "frozen", False):  # a bundle is one program
        return sys.executable
    return str(Path(sys.executable).with_name("newsreader-window"))


def _same_folder(words: Sequence[str]) -> list[str]:
    """The option that names the folder everything is kept in, with its whole path."""
    for at, word in enumerate(words):
        name, is_one, value = word.partition("=")
        if name == "--data-dir" and (is_one or at + 1 < len(words)):
            return [name, str(Path(value if is_one else words[at + 1]).absolute())]
    return []
