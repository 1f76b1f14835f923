"""Stories as the window has them: pages, commands, what a person says about them. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu

from newsreader.core.corrections import Verdict, Wish
from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId, Changes, View, ViewKind
from newsreader.ui.actions import Actions
from newsreader.ui.deeds import Deeds
from newsreader.ui.layout import Panes
from newsreader.ui.ports import ArticlePort, WindowParts
from newsreader.ui.reading import Reading
from newsreader.ui.related.card import Card
from newsreader.ui.related.place import RelatedPlace
from newsreader.ui.shelf import Shelf
from newsreader.ui.stories.commands import FOLLOW, LEAVE, OPEN, PREFIX, QUIET, READ, SPLIT, STORY, TELL
from newsreader.ui.stories.deeds import StoryDeeds
from newsreader.ui.stories.newsstand import Newsstand
from newsreader.ui.stories.pages import PageParts, Pages
from newsreader.ui.stories.questions import StoryQuestions
from newsreader.ui.undo import UndoSteps


@final
@dataclass(frozen=True, slots=True)
class StoryParts:
    """What stories are shown and corrected by; all of it lives on the main thread."""

    window: WindowParts
    questions: StoryQuestions
    shelf: Shelf
    reading: Reading
    article: ArticlePort
    related: RelatedPlace
    panes: Panes
    deeds: Deeds
    undo: UndoSteps
    actions: Callable[[], Actions]


@final
class Stories(QObject):
    """``said``: words for the status line; ``failed``: something could not be done, with its error. What may notify of
    followed stories listens to ``newsstand.collected``.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: StoryParts) -> None:
        super().__init__(parts.undo)
        self._parts = parts
        own = parts.window
        self._deeds = StoryDeeds(own.engine, own.futures, undo=parts.undo)
        self._deeds.failed.connect(self.failed)
        self.newsstand = Newsstand(parts.questions, parts.shelf, now=own.now)
        self.pages = Pages(
            PageParts(
                own,
                parts.shelf,
                parts.reading,
                parts.article,
                parts.related,
                parts.panes,
                self.newsstand,
                parts.questions,
            ),
            self,
        )
        self.pages.said.connect(self.said)
        parts.related.corrected.connect(self._on_corrected)
        parts.related.menu_asked.connect(self._on_menu_asked)
        parts.article.link_activated.connect(self._on_link)
        parts.related.panel.popular.chosen.connect(self.show_story)
        self.newsstand.changed.connect(self._on_popular)
        self.newsstand.look()

    @Slot()
    def _on_popular(self) -> None:
        self._parts.related.panel.popular.show_stories(self.newsstand.popular)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Handlers by the commands' names."""
        return {
            "not_related": lambda: self._correct(Verdict.APART),
            "same_story": lambda: self._correct(Verdict.SAME),
            "split_story": lambda: self._correct(Verdict.SPLIT),
            "story": self.show_open,
            "follow_story": self.follow_shown,
            "page": lambda: self.pages.show_as_list(not self._parts.actions()["page"].isChecked()),
        }

    def apply(self, changes: Changes) -> None:
        """Something was written."""
        self.newsstand.apply(changes)
        self.pages.apply(changes)

    # -- stories ---------------------------------------------------------------------------------------------------

    def show_story(self, story: int) -> None:
        """Show one story; whoever has its number may ask."""
        self.pages.show_story(story)

    def show_open(self) -> None:
        """Show the story of the open article."""
        self._with_story(self.show_story)

    def follow_shown(self) -> None:
        """Follow the story that is shown, or the open article's, or no longer."""
        view = self._parts.reading.view
        if view.kind is ViewKind.STORY and view.story is not None:
            self._follow(view.story)
        else:
            self._with_story(self._follow)

    def _with_story(self, then: Callable[[int], None]) -> None:
        """The row may be older than its story: the store knows."""
        rows = self._parts.reading.chosen()
        if len(rows) != 1:
            return
        row = rows[0]

        def found(story: int | None) -> None:
            if story is None:
                self.said.emit(self.tr("This article was not looked at yet. Try again in a moment."))
            else:
                self._parts.shelf.name_story(story, row.title)
                then(story)

        self._parts.questions.ask("story of", lambda pages: pages.story_of(row.id), done=found)

    def _follow(self, story: int) -> None:
        title, now = self._parts.shelf.story_title(story), self._parts.window.now()
        if any(each.story == story for each in self._parts.shelf.followed):
            self._deeds.leave(story, title=title, now=now)
        else:
            self._deeds.follow(story, title=title, now=now)

    @Slot(str)
    def _on_link(self, url: str) -> None:
        """A command of a page."""
        name, _, number = url.removeprefix(PREFIX).partition("/")
        if not url.startswith(PREFIX) or self._parts.article.sheet is None or not number.isdigit():
            return
        steps: dict[str, Callable[[int], None]] = {
            OPEN: lambda article: self.pages.open_article(ArticleId(article)),
            STORY: self.show_story,
            FOLLOW: self._follow,
            LEAVE: self._follow,
            READ: self._read,
            TELL: lambda followed: self._deeds.notify(followed, is_on=True),
            QUIET: lambda followed: self._deeds.notify(followed, is_on=False),
            SPLIT: lambda article: self._split(ArticleId(article)),
        }
        if name in steps:  # when the view that tells of it is done: another page loaded meanwhile would end the engine
            QTimer.singleShot(0, self, lambda: steps[name](int(number)))

    def _read(self, story: int) -> None:
        newest = self._parts.window.reader.newest_id()
        self._parts.deeds.mark_all_read(View(ViewKind.STORY, story=story), up_to=newest)

    def _split(self, article: ArticleId) -> None:
        """Part an article from all others of the story that is shown."""
        story = self._parts.reading.view.story or 0

        def found(members: list[ArticleId]) -> None:
            others = tuple(each for each in members if each != article)
            self._deeds.say(Wish(Verdict.SPLIT, moved=(article,), beside=others))

        self._parts.questions.ask("members", lambda pages: pages.members(story), done=found)

    # -- cards -----------------------------------------------------------------------------------------------------

    def _correct(self, verdict: Verdict) -> None:
        if not self._parts.related.say(verdict):
            self.said.emit(self.tr("Choose a card of the related stories first: 4 goes there, arrows go on."))

    @Slot(object)
    def _on_corrected(self, wish: Wish) -> None:
        self._deeds.say(wish)

    @Slot(object, QPoint)
    def _on_menu_asked(self, card: Card, at: QPoint) -> None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)  # what the menu says is said of the card with the keys
        menu = QMenu(card.window())
        menu.addAction(self.tr("Open"), card.click)
        menu.addSeparator()
        said = "split_story" if card.card.is_same_story else "same_story"
        self._parts.actions().fill(menu, (said, "not_related", "", "story"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
