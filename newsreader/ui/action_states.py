"""Which commands can be given at the moment, and which are on: after the view and the chosen articles. Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Slot

from newsreader.core.connectivity import Offline
from newsreader.core.values import ViewKind
from newsreader.ui.actions import Actions
from newsreader.ui.offline_mode import OfflineMode
from newsreader.ui.reading import Reading
from newsreader.ui.sidebar.nodes import view_title
from newsreader.ui.stories.pages import PAGED
from newsreader.ui.toolbar import ToolBar

#: Views that are of one kind already, or hold what was asked for: *Unread only* says nothing there.
_WHOLE = (ViewKind.UNREAD, ViewKind.STARRED, ViewKind.SEARCH, ViewKind.POPULAR, ViewKind.STORY)

#: What is done with whatever is chosen.
_OF_ANY = ("toggle_read", "toggle_star", "full_text", "open_browser", "mark_above", "mark_below", "copy_link")
#: What is done with the one open article.
_OF_ONE = ("find", "find_next", "find_previous", "share", "copy_quotation", "mail_link", "save_article",
           "print_article")  # fmt: skip
#: What can be done with a page as well.
_OF_PAGES = ("find", "find_next", "find_previous", "print_article")
#: What is done with the story of the open article, or with the story that is shown.
_OF_STORIES = ("story", "follow_story")


@final
class ActionStates(QObject):
    """Keeps the window's commands true to what is shown. Made by the window, before a view is shown."""

    def __init__(
        self,
        actions: Actions,
        reading: Reading,
        *,
        tool_bar: ToolBar,
        offline: OfflineMode,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._reading = reading
        self._tool_bar = tool_bar
        reading.full_texts.changed.connect(self._on_article_changed)
        reading.article_changed.connect(self._on_article_changed)
        reading.view_changed.connect(self._on_view_changed)
        offline.changed.connect(self._on_offline_changed)

    @Slot()
    def _on_article_changed(self) -> None:
        rows = self._reading.chosen()
        for name in _OF_ANY:
            self._actions[name].setEnabled(bool(rows))
        for name in _OF_ONE:
            self._actions[name].setEnabled(len(rows) == 1 or (name in _OF_PAGES and self._reading.has_page))
        is_told = self._reading.view.kind is ViewKind.STORY or len(rows) == 1
        for name in _OF_STORIES:
            self._actions[name].setEnabled(is_told)
        has_story = self._reading.stories.current is not None
        self._actions["toggle_story"].setEnabled(has_story)
        self._actions["mark_story_read"].setEnabled(has_story or len(rows) > 1)
        self._actions["toggle_star"].setChecked(bool(rows) and all(row.starred for row in rows))
        self._actions["full_text"].setChecked(len(rows) == 1 and self._reading.full_texts.is_shown(rows[0].id))

    @Slot(object)
    def _on_offline_changed(self, offline: Offline) -> None:
        self._actions["work_offline"].setChecked(offline is Offline.CHOSEN)

    @Slot()
    def _on_view_changed(self) -> None:
        self._tool_bar.set_back(self._reading.title or view_title(ViewKind.UNREAD))
        self._actions["unread_only"].setChecked(self._reading.unread_only)
        self._actions["oldest_first"].setChecked(self._reading.oldest_first)
        self._actions["compact"].setChecked(self._reading.compact)
        self._actions["page"].setChecked(not self._reading.choices.is_list(self._reading.view))
        self._actions["page"].setEnabled(self._reading.view.kind in PAGED)
        view, stories = self._reading.view, self._reading.stories
        self._actions["fold_stories"].setChecked(stories.folds(view))
        self._actions["fold_stories"].setEnabled(stories.are_folded and self._reading.choices.may_fold(view))
        self._actions["unread_only"].setEnabled(self._reading.view.kind not in _WHOLE)
