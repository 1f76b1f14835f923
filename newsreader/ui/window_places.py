"""The window's sizes and places as they are now. Main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.core.values import View, ViewKind
from newsreader.ui.window_state import WindowState

if TYPE_CHECKING:
    from newsreader.ui.window import MainWindow


def state_of(window: MainWindow) -> WindowState:
    """What is kept of a window when it is closed."""
    view = window.reading.view if window.reading.view.kind is not ViewKind.SEARCH else View(ViewKind.UNREAD)
    return WindowState(
        geometry=bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
        sizes=window.panes.sizes,
        has_sidebar=window.panes.has_sidebar,
        has_related=window.related.is_shown,
        view=view.kind,
        feed=view.feed,
        folder=view.folder,
        story=view.story,
        unread_only=window.reading.unread_only,
        oldest=tuple(sorted(window.reading.choices.oldest)),
        compact=tuple(sorted(window.reading.choices.compact)),
        listed=tuple(sorted(window.reading.choices.listed)),
        folding=tuple(sorted(window.reading.choices.folding)),
        article=window.timeline.current_key,
        place=window.article.place,
        closed=tuple(sorted(number for _, number in window.sidebar.closed)),
        recent=window.palette_place.recent,
    )
