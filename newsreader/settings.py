"""What a person chose: one frozen value, one file, a last good copy beside it."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from newsreader.core.errors import FileError, reason_of
from newsreader.core.frozen import dataclass
from newsreader.core.networks import Network
from newsreader.core.texts import tr

#: More than any settings file can hold; a larger one is garbage and is not read into memory.
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default. A field is added, never renamed: an older file stays readable."""

    language: str = ""  # such as de or zh_CN; "": the system's
    theme: str = "system"  # system, light, sepia, dark, contrast
    article_view: str = "auto"  # auto: the web view with the light view as fallback; web; light
    read_after: float = 0.7  # seconds on the screen until an opened article is read; negative: only by hand
    article_scale: float = 1.0  # size of the article's text, 0.8 to 1.6
    article_face: str = "serif"  # serif, sans
    article_width: int = 71  # characters of a line, 55 to 72
    article_leading: float = 1.55  # height of a line by that of its letters, 1.35 to 1.9
    article_justified: bool = False  # lines end under each other, too
    less_motion: str = "system"  # system, on, off
    player_speed: float = 1.0  # how fast audio and video are played, 0.5 to 3
    engine_crashes: int = 0  # how often the web view died one after the other; two choose the light view
    tray: bool = False  # an icon in the desktop's tray
    close_to_tray: bool = False  # closing the window leaves the program there
    badge: bool = True  # what is unread, as a number on the icon in the dock
    start_at_login: bool = False
    single_keys: bool = True  # letters and signs alone are commands (WCAG 2.1.4)
    shortcuts: tuple[tuple[str, tuple[str, ...]], ...] = ()  # other keys for commands, by the commands' names
    new_versions: bool = False  # ask the project's page for a newer version once a day
    versions_asked: int = 0  # when it was asked last, seconds since 1970
    fold_stories: bool = True  # articles of one story as one row, in views of many feeds
    read_stories: bool = False  # who reads one article has read all of its story
    read_scrolled: bool = False  # what was scrolled past in a list is read
    share_to: tuple[str, ...] = ()  # names of core.share.Network
    mastodon_server: str = ""
    share_name: str = ""  # of an address of one's own to share to
    share_address: str = ""


#: What each choice may be; anything else in a file falls back to the default.
_CHOICES = {
    "theme": ("system", "light", "sepia", "dark", "contrast"),
    "article_view": ("auto", "web", "light"),
    "article_face": ("serif", "sans"),
    "less_motion": ("system", "on", "off"),
}
_RANGES = {
    "read_after": (-1.0, 3600.0),
    "article_scale": (0.5, 3.0),
    "article_width": (55, 72),
    "article_leading": (1.35, 1.9),
    "engine_crashes": (0, 1_000),
    "player_speed": (0.5, 3.0),
    "versions_asked": (0, 1 << 40),
}
_SWITCHES = ("tray", "close_to_tray", "badge", "start_at_login", "single_keys", "new_versions", "fold_stories",
             "read_stories", "read_scrolled", "article_justified")  # fmt: skip
_LISTS = {"share_to": tuple(Network)}
_MOST_COMMANDS, _MOST_KEYS = 300, 6
_LONGEST = 2_000  # characters of a text


def load_settings(path: Path) -> Settings:
    """The settings of ``path``; of its last good copy when it is broken; the defaults when there is neither."""
    for candidate in (path, _copy_of(path)):
        stored = _read(candidate)
        if stored is not None:
            return _from_stored(stored)
    return Settings()


def save_settings(path: Path, settings: Settings) -> None:
    """Write ``settings`` so that a crash leaves the old or the new file, and keep the last good one as a copy.

    FileError when the folder cannot be written.
    """
    text = json.dumps(asdict(settings), indent=2, sort_keys=True) + "\n"
    try:
        if _read(path) is not None:
            os.replace(path, _copy_of(path))
        write_whole(path, text)
    except OSError as error:
        reason = reason_of(error)
        raise FileError(
            "unwritable", tr("The settings cannot be saved to {path}: {reason}.").format(path=path, reason=reason)
        ) from error


def write_whole(path: Path, text: str) -> None:
    """Replace the file at ``path`` by ``text``: temporary file, flush, rename, flush of the folder."""
    temporary = path.with_name(path.name + ".new")
    with open(temporary, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _copy_of(path: Path) -> Path:
    return path.with_name(path.name + ".last-good")


def _read(path: Path) -> dict[str, Any] | None:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return stored if isinstance(stored, dict) else None


def _from_stored(stored: dict[str, Any]) -> Settings:
    names = [field.name for field in fields(Settings)]
    allowed: dict[str, Any] = {name: stored[name] for name in names if _is_allowed(name, stored.get(name))}
    if "shortcuts" in allowed:
        allowed["shortcuts"] = tuple((name, tuple(keys)) for name, keys in allowed["shortcuts"])
    lists = {name: tuple(dict.fromkeys(allowed[name])) for name in _LISTS if name in allowed}
    return replace(Settings(), **(allowed | lists))


def _is_allowed(name: str, value: object) -> bool:
    if name == "shortcuts":
        return isinstance(value, list) and len(value) <= _MOST_COMMANDS and all(map(_is_shortcut, value))
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name in _SWITCHES:
        return isinstance(value, bool)
    if name in _LISTS:
        return isinstance(value, list) and all(each in _LISTS[name] for each in value)
    if name not in _RANGES:
        return isinstance(value, str) and len(value) <= _LONGEST
    low, high = _RANGES[name]
    return isinstance(value, (int, float)) and not isinstance(value, bool) and low <= value <= high


def _is_shortcut(value: object) -> bool:
    """A command's name and its keys."""
    if not (isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], list)):
        return False
    return len(value[1]) <= _MOST_KEYS and all(isinstance(keys, str) and len(keys) < 100 for keys in value[1])
