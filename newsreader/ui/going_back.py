"""Esc: what is open goes away, one thing at a time. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.ui.finding import Finding
from newsreader.ui.layout import Layout, Panes
from newsreader.ui.pane_keys import PaneKeys
from newsreader.ui.related.place import RelatedPlace
from newsreader.ui.searching import Searching
from newsreader.ui.timeline.pane import TimelinePane
from newsreader.ui.toast import Toast


@final
@dataclass(frozen=True, slots=True)
class GoingBack:
    """Everything that can be open. ``edges_changed`` is called when another pane is seen; ``to_page`` goes from an article
    to the page of its view, and tells whether there is one.
    """

    panes: Panes
    related: RelatedPlace
    timeline: TimelinePane
    keys: PaneKeys
    finding: Finding
    toast: Toast
    searching: Searching
    edges_changed: Callable[[], None]
    to_page: Callable[[], bool]

    def go(self) -> None:
        """Drawer, several chosen, what the related panel opened, the bar for finding, an article over a page, the article, the toast, the search: the first that is there."""
        if self.panes.is_drawer_open:
            self.panes.close_drawer()
        elif self.timeline.clear_choice() or self.related.go_back():
            return
        elif self.finding.is_open:
            self.finding.leave()
        elif self.to_page():
            return
        elif self.panes.layout_now is Layout.ONE and self.panes.is_reading:
            self.panes.read(is_reading=False)
            self.edges_changed()
        elif self.keys.current() == 3:
            self.timeline.setFocus()
        elif self.toast.text:
            self.toast.dismiss()
        else:
            self.searching.leave()
