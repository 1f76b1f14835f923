"""Sizes and places of the window, as they were when it was closed: one small file. Main thread."""

from __future__ import annotations

import json
from dataclasses import asdict, field
from pathlib import Path
from typing import Any, final

from newsreader.core.frozen import dataclass
from newsreader.core.values import FeedId, FolderId, View, ViewKind
from newsreader.settings import write_whole

_LARGEST = 100_000  # bytes of a file that can be ours
_KEPT = (ViewKind.TODAY, ViewKind.UNREAD, ViewKind.STARRED, ViewKind.ALL, ViewKind.FEED, ViewKind.FOLDER,
         ViewKind.POPULAR, ViewKind.STORY)  # fmt: skip


@final
@dataclass(frozen=True, slots=True)
class WindowState:
    """What is kept. ``geometry``: Qt's own bytes in base64; ``sizes``: widths of the panes for each layout;
    ``article``: (sort_at, id) of the open one, ``place``: how far it was read; ``closed``: folders that are closed; ``oldest``, ``compact``, ``folding``:
    views that begin with their oldest article, have compact rows, fold stories against their habit (`view_choices`); ``recent``: what the palette led to lately.
    """

    geometry: str = ""
    sizes: dict[str, list[int]] = field(default_factory=dict)
    has_sidebar: bool = True
    has_related: bool = True
    view: str = ViewKind.UNREAD
    feed: int | None = None
    folder: int | None = None
    unread_only: bool = False
    oldest: tuple[str, ...] = ()
    compact: tuple[str, ...] = ()
    article: tuple[int, int] | None = None
    place: float = 0.0
    closed: tuple[int, ...] = ()
    recent: tuple[str, ...] = ()
    story: int | None = None
    listed: tuple[str, ...] = ()
    folding: tuple[str, ...] = ()

    def shown_view(self) -> View:
        """The view that was shown."""
        return View(
            ViewKind(self.view),
            feed=None if self.feed is None else FeedId(self.feed),
            folder=None if self.folder is None else FolderId(self.folder),
            story=self.story,
        )


def load_state(path: Path) -> WindowState:
    """The state in a file; the default when there is none or it is not ours any more."""
    try:
        if path.stat().st_size > _LARGEST:
            return WindowState()
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return WindowState()
    try:
        return _from(stored)
    except (TypeError, ValueError, LookupError, AttributeError):
        return WindowState()


def save_state(path: Path, state: WindowState) -> None:
    """Keep the state; OSError when the folder cannot be written."""
    write_whole(path, json.dumps(asdict(state), indent=1, sort_keys=True) + "\n")


def _share(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) and 0 <= value <= 1 else 0.0


def _from(stored: dict[str, Any]) -> WindowState:
    """Raises TypeError, ValueError and the like for anything that is not as we write it."""
    kind = ViewKind(stored["view"])
    article = stored["article"]
    numbers = {"feed": stored["feed"], "folder": stored["folder"], "story": stored.get("story")}
    if kind not in _KEPT or not all(value is None or isinstance(value, int) for value in numbers.values()):
        raise ValueError(kind)
    if (kind is ViewKind.FEED and numbers["feed"] is None) or (kind is ViewKind.FOLDER and numbers["folder"] is None):
        raise ValueError(kind)
    if kind is ViewKind.STORY and numbers["story"] is None:
        raise ValueError(kind)
    return WindowState(
        geometry=str(stored["geometry"]),
        sizes={str(name): [int(size) for size in sizes] for name, sizes in stored["sizes"].items()},
        has_sidebar=bool(stored["has_sidebar"]),
        has_related=bool(stored.get("has_related", True)),
        view=kind,
        unread_only=bool(stored["unread_only"]),
        oldest=tuple(map(str, stored.get("oldest", ()))),
        compact=tuple(map(str, stored.get("compact", ()))),
        listed=tuple(map(str, stored.get("listed", ()))),
        folding=tuple(map(str, stored.get("folding", ()))),
        article=None if article is None else (int(article[0]), int(article[1])),
        place=_share(stored.get("place", 0.0)),
        closed=tuple(int(number) for number in stored["closed"]),
        recent=tuple(map(str, stored.get("recent", ()))),
        **numbers,
    )
