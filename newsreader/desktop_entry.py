"""Puts Newsreader into the person's menu: `newsreader --install-desktop-entry`.

Writes a desktop file and the icon into the person's own data folder (XDG base directories); nothing of the system is
touched, and a second call writes the same files again. Linux and other systems that follow freedesktop.org. No Qt.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from newsreader.core.errors import FileError
from newsreader.core.texts import tr
from newsreader.identity import APP_ID, NAME
from newsreader.resource_files import resource_folder

#: What a double-click or a browser may hand over.
MIME_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "text/x-opml+xml",
    "x-scheme-handler/feed",
)

_ENTRY = """\
[Desktop Entry]
Version=1.0
Type=Application
Name={name}
GenericName=Feed Reader
GenericName[de]=Feed-Leser
GenericName[fr]=Lecteur de flux
GenericName[es]=Lector de canales
GenericName[zh_CN]=订阅阅读器
GenericName[ja]=フィードリーダー
Comment=Follow sites and read them offline
Comment[de]=Seiten folgen und sie ohne Netz lesen
Comment[fr]=Suivre des sites et les lire hors ligne
Comment[es]=Seguir sitios y leerlos sin conexión
Comment[zh_CN]=关注网站，离线阅读
Comment[ja]=サイトを購読し、オフラインで読む
Exec={command} %U
{try_program}Icon={app_id}
Terminal=false
StartupNotify=true
StartupWMClass={app_id}
Categories=Network;Feed;News;Qt;
Keywords=RSS;Atom;JSON Feed;OPML;news;feeds;podcast;
MimeType={mime_types};
Actions=refresh;add;

[Desktop Action refresh]
Name=Refresh All Feeds
Name[de]=Alle Feeds aktualisieren
Name[fr]=Actualiser tous les flux
Name[es]=Actualizar todos los canales
Name[zh_CN]=更新所有订阅源
Name[ja]=すべてのフィードを更新
Exec={terminal} refresh

[Desktop Action add]
Name=Add Feed
Name[de]=Feed hinzufügen
Name[fr]=Ajouter un flux
Name[es]=Añadir canal
Name[zh_CN]=添加订阅源
Name[ja]=フィードを追加
Exec={command} feed:
"""


def install_desktop_entry(data_home: Path | None = None, *, programs: Path | None = None) -> list[Path]:
    """Write the desktop file and the icon and return the paths written; raises FileError when the program
    is not there or a folder is not writable.

    ``data_home``: where a person's data lie, by default XDG_DATA_HOME or ``~/.local/share``. ``programs``: the folder that
    holds ``newsreader-window``, by default the one beside the Python that runs this.
    """
    home = data_home or own_folder(os.environ, "XDG_DATA_HOME", usual=".local/share")
    folder = programs or Path(sys.executable).parent
    entry = home / "applications" / f"{APP_ID}.desktop"
    if not (folder / "newsreader-window").exists():
        raise FileError(
            "missing",
            tr("There is no newsreader-window in {folder}: install Newsreader, or start it by ./run.").format(
                folder=folder
            ),
        )
    icon = home / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    try:
        write_entry(icon, (resource_folder() / "icons" / f"{APP_ID}.svg").read_bytes())
        write_entry(entry, entry_text(folder).encode())
    except OSError as error:
        sentence = tr("{path} cannot be written ({reason}); nothing else was changed.")
        raise FileError(
            "unwritable", sentence.format(path=error.filename or home, reason=error.strerror or error)
        ) from error
    _tell_the_desktop(entry.parent, icons=home / "icons" / "hicolor")
    return [entry, icon]


def entry_text(programs: Path | None) -> str:
    """The desktop file for the programs in this folder; None: those that the system finds by name, as packages do."""
    window, terminal = "newsreader-window", "newsreader"
    if programs is not None:
        window, terminal = str(programs / window), str(programs / terminal)
    return _ENTRY.format(
        name=NAME,
        app_id=APP_ID,
        command=quoted(window),
        terminal=quoted(terminal),
        try_program="" if programs is None else f"TryExec={_escaped(window)}\n",
        mime_types=";".join(MIME_TYPES),
    )


def quoted(argument: str) -> str:
    r"""One argument of an Exec key, as the Desktop Entry Specification wants it: quoted, ``"`$\`` escaped, ``%`` doubled."""
    text = argument.replace("%", "%%")
    if not any(sign in text for sign in " \t\n\"'\\><~|&;$*?#()`"):
        return text
    for sign in '\\"`$':
        text = text.replace(sign, "\\" + sign)
    return _escaped(f'"{text}"')


def _escaped(text: str) -> str:
    """A string value of a desktop file: its backslashes, line ends and tabs are escaped once more."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def own_folder(variables: Mapping[str, str], name: str, *, usual: str) -> Path:
    """A person's folder by the XDG base directories; ``usual``: where it lies in their home where nothing is said."""
    named = variables.get(name, "")
    # The specification says that a relative path is to be ignored.
    return Path(named) if named.startswith("/") else Path.home() / usual


def write_entry(path: Path, content: bytes) -> None:
    """Write whole or not at all; what is not whole yet has a name that desktops pass over."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(content)
    draft.replace(path)


def _tell_the_desktop(applications: Path, *, icons: Path) -> None:
    """Renew the desktop's caches where it has any; without the programs it finds the files by itself, later."""
    for command in (["update-desktop-database", str(applications)], ["gtk-update-icon-cache", "-q", "-t", str(icons)]):
        program = shutil.which(command[0])
        if program is not None:
            subprocess.run(
                [program, *command[1:]], capture_output=True, stdin=subprocess.DEVNULL, check=False, timeout=30
            )
