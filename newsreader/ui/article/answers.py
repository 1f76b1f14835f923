"""What stands at each address of our own scheme. No engine, no network: values in, bytes out. Main thread."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.ui.article.parts import no_icon

_DIGEST = re.compile(r"[0-9a-f]{32}")
_FACE = re.compile(r"[A-Za-z]+-[A-Za-z]+\.(?:otf|ttf|woff2)")
_FACE_TYPES = {"otf": b"font/otf", "ttf": b"font/ttf", "woff2": b"font/woff2"}
_AVIF = re.compile(rb".{4}ftyp(?:avif|avis)", re.DOTALL)
_LARGEST = 50_000_000  # bytes of a picture; the fetcher stops long before


@final
@dataclass(frozen=True, slots=True)
class Answer:
    """The bytes at an address and their media type."""

    mime: bytes
    body: bytes


@final
class Answers:
    """Answers addresses of the scheme: ``article/<id>``, ``style/article.css``, ``style/paper.css``, ``font/<file>``, ``picture/<digest>``,
    ``icon/<name>``.

    ``page_of`` makes an article's page (None: there is no such article); ``picture_of`` gives a stored picture's bytes,
    ``icon_of`` an icon's; ``resources`` is the folder of the style sheets and `fonts/`.
    """

    def __init__(
        self,
        page_of: Callable[[int], str | None],
        picture_of: Callable[[str], bytes | None],
        *,
        icon_of: Callable[[str], bytes | None] = no_icon,
        resources: Path,
    ) -> None:
        self._page_of = page_of
        self._picture_of = picture_of
        self._icon_of = icon_of
        self._resources = resources

    def at(self, host: str, path: str) -> Answer | None:
        """What stands at ``newsreader://host/path``, or None: there is nothing, and nobody is asked elsewhere."""
        name = path.removeprefix("/")
        if host == "article" and name.isascii() and name.isdigit() and len(name) < 20:
            page = self._page_of(int(name))
            return None if page is None else Answer(b"text/html", page.encode("utf-8", "replace"))
        if host in ("picture", "icon") and _DIGEST.fullmatch(name):
            return _picture(self._picture_of(name) if host == "picture" else self._icon_of(name))
        if host == "style" and name in ("article.css", "paper.css"):
            return Answer(b"text/css", (self._resources / name).read_bytes())
        if host == "font" and _FACE.fullmatch(name):
            file = self._resources / "fonts" / name
            return Answer(_FACE_TYPES[file.suffix[1:]], file.read_bytes()) if file.is_file() else None
        return None


def _picture(body: bytes | None) -> Answer | None:
    mime = picture_type(body) if body else None
    return Answer(mime, body) if body and mime else None


def picture_type(body: bytes) -> bytes | None:
    """The media type of a picture by its first bytes, None for what is no picture that may be shown (never SVG)."""
    if len(body) > _LARGEST:
        return None
    if body.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"image/png"
    if body.startswith(b"\xff\xd8\xff"):
        return b"image/jpeg"
    if body.startswith((b"GIF87a", b"GIF89a")):
        return b"image/gif"
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return b"image/webp"
    if _AVIF.match(body):
        return b"image/avif"
    return b"image/x-icon" if body.startswith(b"\0\0\1\0") else None
