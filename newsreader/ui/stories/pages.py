"""Today, Popular and a story as pages in the room of list and article; their articles open beside the list. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from newsreader.core.frozen import dataclass
from newsreader.core.stories import FrontPage, StoryPage
from newsreader.core.values import ArticleId, Changes, FeedId, FolderId, View, ViewKind
from newsreader.resource_files import resource_text
from newsreader.ui.ages import day_start
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.parts import FeedMark
from newsreader.ui.article.sheet import Sheet
from newsreader.ui.layout import Panes
from newsreader.ui.ports import ArticlePort, WindowParts
from newsreader.ui.reading import Reading
from newsreader.ui.related.place import RelatedPlace
from newsreader.ui.shelf import Shelf
from newsreader.ui.stories.newsstand import Newsstand
from newsreader.ui.stories.questions import StoryQuestions

if TYPE_CHECKING:
    from newsreader.engine.story_pages import StoryPages
    from newsreader.ui.stories.page_parts import PageContext

PAGED = (ViewKind.TODAY, ViewKind.POPULAR, ViewKind.STORY)
_CALM = 400  # milliseconds in which changes are gathered
_MOST_BEFORE = 50


@final
@dataclass(frozen=True, slots=True)
class PageParts:
    """What pages are made from and shown by; all of it lives on the main thread."""

    window: WindowParts
    shelf: Shelf
    reading: Reading
    article: ArticlePort
    related: RelatedPlace
    panes: Panes
    newsstand: Newsstand
    questions: StoryQuestions


@final
class Pages(QObject):
    """Shows the page of a view while no article is open. ``said``: words for the status line."""

    said = Signal(str)

    def __init__(self, parts: PageParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_shown = False
        self._asked: tuple[View, int] | None = None  # of which view and day
        self._answer: object = None
        self._before: list[View] = []
        self._later = QTimer(self, singleShot=True, interval=_CALM)
        self._later.timeout.connect(self._ask)
        parts.reading.take_pages(self.is_wanted)
        parts.reading.view_changed.connect(self._follow)
        parts.reading.article_changed.connect(self._follow)
        parts.newsstand.changed.connect(self._on_stories)
        parts.shelf.icons.came.connect(self._on_icons)

    def is_wanted(self) -> bool:
        """Whether a page belongs on the screen: its view is shown, not as a list, and nothing is chosen."""
        reading = self._parts.reading
        return reading.view.kind in PAGED and not reading.choices.is_list(reading.view) and not reading.chosen()

    # -- coming and going --------------------------------------------------------------------------------------------

    @Slot()
    def _follow(self) -> None:
        is_wanted = self.is_wanted()
        came = is_wanted and not self._is_shown
        self._is_shown = is_wanted
        self._parts.panes.set_page(is_wanted)
        self._parts.related.set_page(is_wanted)
        if is_wanted and (came or self._asked != self._asking()):
            if self._asked is None:  # the window opens with a page: nothing stands there until it is made
                self._parts.article.clear(" ", " ", icon="")
            self._answer = None
            self._ask()

    def _asking(self) -> tuple[View, int]:
        return self._parts.reading.view, day_start(self._parts.window.now())

    def apply(self, changes: Changes) -> None:
        """Something was written: what the page says may be other."""
        touched = (changes.added, changes.removed, changes.read, changes.unread, changes.stories, changes.pictures)
        if self._is_shown and (any(touched) or changes.structure) and not self._later.isActive():
            self._later.start()

    @Slot()
    def _on_stories(self) -> None:
        """The list of *Popular* has others in it."""
        reading = self._parts.reading
        if reading.view.kind is ViewKind.POPULAR and not reading.chosen():
            reading.show_view(reading.view)

    @Slot(object)
    def _on_icons(self, _feeds: object) -> None:
        if self._is_shown:
            self._answer = None
            self._later.start()

    def show_story(self, story: int) -> None:
        """Show one story, from wherever it is chosen."""
        view = View(ViewKind.STORY, story=story)
        if self._parts.reading.view != view:
            self._before = [*self._before[1 - _MOST_BEFORE :], self._parts.reading.view]
        else:
            self._parts.reading.close_article()
        self._parts.reading.show_view(view)

    def show_as_list(self, is_list: bool) -> None:
        """Show views of this kind as lists, or as pages."""
        self._parts.reading.set_list(is_list)
        self._parts.reading.close_article()

    def go_back(self) -> bool:
        """From an article to its view's page, from a story to where one came from; False where neither is."""
        reading = self._parts.reading
        if self._is_shown:
            if reading.view.kind is not ViewKind.STORY or not self._before:
                return False
            reading.show_view(self._before.pop())
            return True
        if reading.view.kind not in PAGED or reading.choices.is_list(reading.view) or not reading.chosen():
            return False
        self._parts.panes.read(is_reading=False)
        reading.close_article()
        self._parts.related.setFocus()
        return True

    def open_article(self, article: ArticleId) -> None:
        """Open an article of the page."""
        self._parts.reading.show_beside(article)
        self._parts.reading.article_wanted.emit()

    # -- asking and showing ------------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        if not self._is_shown:
            return
        self._asked = view, _day = self._asking()
        now = self._parts.window.now()

        def question(pages: StoryPages) -> object:
            match view.kind:
                case ViewKind.TODAY:
                    return pages.front(now=now)
                case ViewKind.POPULAR:
                    return pages.popular(now=now)
                case _:
                    return pages.story(view.story or 0)

        self._parts.questions.ask("page", question, done=lambda answer: self._show(view, answer))

    def _show(self, view: View, answer: object) -> None:
        if not self._is_shown or view != self._parts.reading.view:
            return
        if answer is None:
            self.said.emit(self.tr("This story is gone."))
            self._parts.reading.show_view(self._before.pop() if self._before else View(ViewKind.UNREAD))
            return
        if answer == self._answer and self._parts.article.sheet is not None:
            return
        self._answer = answer
        if isinstance(answer, StoryPage):
            self._parts.shelf.name_story(answer.number, answer.rows[0].title)
        self._parts.article.show_sheet(self._sheet(answer))

    def _sheet(self, answer: Any) -> Sheet:
        from newsreader.ui.stories import light_stories
        from newsreader.ui.stories.front_page import front_html, full_day
        from newsreader.ui.stories.page_parts import whole_page
        from newsreader.ui.stories.story_html import popular_html, popular_title, story_html

        number, title = 1, popular_title()
        web: Callable[[Any, PageContext], str] = popular_html
        light: Callable[[Any, PageContext], str] = light_stories.light_popular
        if isinstance(answer, FrontPage):
            number, title = 0, full_day(self._parts.window.now(), self._parts.window.locale)
            web, light = front_html, light_stories.light_front
        elif isinstance(answer, StoryPage):
            number, title = answer.number + 2, answer.rows[0].title
            web, light = story_html, light_stories.light_story

        def page(look: PageLook) -> str:
            context = self._context(look)
            return whole_page(title, web(answer, context), context=context, template=resource_text("paper.html"))

        return Sheet(number, title, web=page, light=lambda look: light(answer, self._context(look)))

    def _context(self, look: PageLook) -> PageContext:
        from newsreader.ui.stories.page_parts import PageContext
        from newsreader.ui.theme.feed_mark import feed_mark

        shelf, own = self._parts.shelf, self._parts.window

        def mark(number: FeedId) -> FeedMark | None:
            feed = shelf.feed(number)
            return None if feed is None else feed_mark(feed, shelf.icons.of(number), theme=own.themes.theme)

        return PageContext(
            look=look,
            now=own.now(),
            locale=own.locale,
            feed_title=shelf.feed_title,
            feed_mark=mark,
            folder_title=lambda number: shelf.folders[number].title if number in shelf.folders else "",
            unread=self._unread,
            feeds=len(shelf.feeds),
        )

    def _unread(self, folder: FolderId | None) -> int:
        if folder is None:
            return self._parts.shelf.counts.all_unread
        return self._parts.shelf.unread(View(ViewKind.FOLDER, folder=folder))
