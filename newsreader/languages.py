"""Which language the program speaks, and where its translations lie. No Qt; any process.

The choice is that of every program: ``LANGUAGE`` (a list), ``LC_ALL``, ``LC_MESSAGES``, ``LANG``. The code itself speaks
English, so English needs no file.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from newsreader.core.texts import read_catalogue, use_texts
from newsreader.resource_files import resource_folder

_log = logging.getLogger(__name__)
_PREFIX, _ENDING = "newsreader_", ".qm"
_NONE = ("", "C", "POSIX")


def wanted_languages(variables: Mapping[str, str]) -> list[str]:
    """The languages that the environment asks for, best first: ``["de_AT"]``; none for C and POSIX."""
    said = next((variables[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if variables.get(name)), "")
    if not said:
        import locale  # 2 ms that other starts do without

        said = locale.getlocale()[0] or ""  # of a system that says it in another way
    if _bare(said) in _NONE:
        return []  # which LANGUAGE does not change, see gettext
    listed = variables.get("LANGUAGE", "").split(":")
    return [name for name in map(_bare, [*listed, said]) if name not in _NONE]


def translation_file(languages: Sequence[str], *, folder: Path | None = None) -> Path | None:
    """The catalogue of the first of ``languages`` (``de_AT``, ``zh-Hans-CN``) that is spoken here; None: English."""
    folder = folder or _folder()
    for language in languages:
        names = list(_names_of(language))
        if names[-1] == "en":
            return None
        for name in names:
            path = folder / f"{_PREFIX}{name}{_ENDING}"
            if path.is_file():
                return path
    return None


def spoken_languages(*, folder: Path | None = None) -> list[str]:
    """Every language that is spoken here, in order of its code."""
    folder = folder or _folder()
    return sorted({"en", *map(language_of, folder.glob(f"{_PREFIX}*{_ENDING}"))})


def language_of(path: Path | None) -> str:
    """The language of a catalogue, "en" for none."""
    return "en" if path is None else path.name.removeprefix(_PREFIX).removesuffix(_ENDING)


def speak(path: Path | None) -> None:
    """Have `core.texts` say everything in the language of this catalogue; none and a broken one mean English."""
    if path is None:
        use_texts({})
        return
    try:
        use_texts(_texts_of(path))
    except (OSError, ValueError) as error:
        _log.info("No translation from %s: %s", path, error)


def _folder() -> Path:
    """Where catalogues lie: ``NEWSREADER_LANGUAGES`` names a folder for a translator's own."""
    named = os.environ.get("NEWSREADER_LANGUAGES")
    return Path(named) if named else resource_folder() / "languages"


@lru_cache(maxsize=1)
def _texts_of(path: Path) -> dict[str, str]:
    """Read once: a window speaks the system's language before it knows its settings, mostly the same one."""
    return read_catalogue(path.read_bytes())


def _bare(name: str) -> str:
    """Without encoding and variant: ``de_DE`` for ``de_DE.UTF-8@euro``."""
    return name.partition(".")[0].partition("@")[0]


def _names_of(language: str) -> Iterator[str]:
    """From the narrowest to the widest: zh_Hans_CN, zh_CN, zh_Hans, zh."""
    parts = language.replace("-", "_").split("_")
    yield "_".join(parts)
    if len(parts) > 2:
        yield f"{parts[0]}_{parts[-1]}"
    if len(parts) > 1:
        yield f"{parts[0]}_{parts[1]}"
    yield parts[0]
