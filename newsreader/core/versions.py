"""Whether a newer version is out: what the project's page says, compared with what runs. Pure; any thread."""

from __future__ import annotations

import json
import re
from typing import final

from newsreader.core.errors import DocumentError
from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr

#: What is asked for under the project's page.
FILE = "newest.json"
_VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){0,3}")
_LONGEST = 300  # characters of what is new


@final
@dataclass(frozen=True, slots=True)
class Newest:
    """The newest version there is, and what is new in it, in one line."""

    version: str
    words: str


def newest_of(body: bytes) -> Newest:
    """What ``newest.json`` says: ``{"version": "1.2.3", "words": "…"}``. Raises DocumentError for anything else."""
    try:
        said = json.loads(body)
        version, words = said["version"], said.get("words", "")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        version = words = None
    if not isinstance(version, str) or not isinstance(words, str) or not _VERSION.fullmatch(version):
        raise DocumentError(
            "not-a-feed", tr("The project's page does not say which version is the newest. Try again later.")
        )
    return Newest(version, " ".join(words.split())[:_LONGEST])


def is_newer(found: str, own: str) -> bool:
    """Whether a version comes after our own; one that is still being made counts as the one that it will be."""
    return _numbers(found) > _numbers(own)


def _numbers(version: str) -> tuple[int, ...]:
    match = _VERSION.match(version)
    numbers = [int(part) for part in match.group().split(".")] if match else []
    while numbers and numbers[-1] == 0:  # 1.0 and 1 are the same
        numbers.pop()
    return tuple(numbers)
