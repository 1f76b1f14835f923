"""The article pane: the open article, or words in its place. Main thread; made by the window.

What makes pages and shows them is loaded for the first article: the window's start does without it.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.links import display_host
from newsreader.core.values import Article, ArticleId
from newsreader.resource_files import resource_folder, resource_text
from newsreader.ui.article.empty import EmptyPage
from newsreader.ui.article.link_tip import LinkTip
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.parts import ArticleParts
from newsreader.ui.article.sheet import Sheet
from newsreader.ui.article.way_button import Way

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout
    from PySide6.QtPrintSupport import QPrinter

    from newsreader.ui.article.answers import Answers
    from newsreader.ui.article.light_view import LightView
    from newsreader.ui.article.page import PageParts
    from newsreader.ui.article.trouble_page import Trouble, TroublePage
    from newsreader.ui.article.web_view import WebView

_log = logging.getLogger(__name__)

MOST_CRASHES = 2  # of the web view, one after the other; then the light view takes over (platform.md)
_NONE = ArticleId(0)  # no article has this number
_LIGHT_MODULES = ("newsreader.ui.article.light_view", "newsreader.ui.article.light_page")
_STEP = 0.1  # of the text's size
_ENDED = 0.97  # of an article's way: from there on it was read
_MOST_PLACES = 500


@final
class ArticlePane(QWidget):
    """Shows one article at a time, in the web view or the light view.

    ``shown``: an article's id when it stands on the screen. ``link_activated``: an address as the article has it, to be
    judged by `open_link`. ``link_hovered``: the host a link leads to, "" when none is pointed at. ``scale_changed``: the
    size of the text a person chose. ``found``: which of how many places of the words that were looked for is shown;
    ``menu_asked``: what a context menu is wanted for (`Pointed`), and where. ``asked``: the command of a button under words.
    ``engine_died``: the web view ended once (settings count it). ``engine_failed``: the web view cannot go on, in words; the light view is shown.
    """

    shown = Signal(object)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    scale_changed = Signal(float)
    found = Signal(int, int)
    menu_asked = Signal(object, QPoint)
    asked = Signal(str)
    engine_failed = Signal(str)
    engine_died = Signal()

    def __init__(self, parts: ArticleParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = parts.look
        self._answers: Answers | None = None
        self._is_light = parts.prefer_light
        self._crashes = 0
        self._current: ArticleId | None = None
        self._article: Article | None = None
        self._empty = EmptyPage(parts.look, icons=parts.icons)
        self._empty.asked.connect(self.asked)
        self._trouble: TroublePage | None = None
        self._web: WebView | None = None
        self._light: LightView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._layout = QStackedLayout()
        self._column.addLayout(self._layout, 1)
        self._layout.addWidget(self._empty)
        self._places: OrderedDict[ArticleId, float] = OrderedDict()
        self._sheet: Sheet | None = None
        self._tip = LinkTip(parts.look, self)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # from here Tab goes on into the page
        self.setAccessibleName(self.tr("Article"))
        self._colour()
        for keys, zoom in (
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), self.zoom_in),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), self.zoom_out),
            (QKeySequence("Ctrl+0"), self.zoom_reset),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(zoom)

    # -- what the window asks ----------------------------------------------------------------------------------------

    @property
    def current(self) -> ArticleId | None:
        """The article that is shown, or is on its way to the screen."""
        return self._current

    @property
    def open_article(self) -> Article | None:
        """The article that is shown, as it was read when it was opened."""
        return self._article

    @property
    def modules(self) -> tuple[str, ...]:
        """What `prewarm` imports, for a thread to import it first."""
        return _LIGHT_MODULES if self._is_light else ()

    def prewarm(self) -> None:
        """Wake the view up, once, after the window's first paint: half a second for the web view with an empty disk cache,
        40 ms for what makes light pages.
        """
        if self._is_light and self._light is None:  # else an article was opened before: it stays
            self._light_view().show_article(_NONE)
        elif not self._is_light:
            self._web_view()

    def show_article(self, article: ArticleId) -> None:
        """Open an article where it was left; `shown` follows. One that is gone gets words that say so."""
        if article != self._current:
            self._note_place()
        self._current = article
        self._article = self._parts.article_of(article)
        if self._article is None:
            self._say_gone()
            return
        self._show()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a page that is no article, in place of one; `shown` follows with its key."""
        self._note_place()
        self._sheet = sheet
        self._current, self._article = sheet.key, None
        self._show()

    @property
    def sheet(self) -> Sheet | None:
        """The page in place of an article."""
        return self._sheet if self._sheet is not None and self._current == self._sheet.key else None

    def clear(
        self, title: str = "", text: str = "", *, icon: str = "newspaper", ways: Sequence[Way] = (), after: str = ""
    ) -> None:
        """Show no article, but ``title`` and ``text`` in words, such as "214 to read", and what can be done."""
        self._close()
        title, text = title or self.tr("No article open"), text or self.tr("Choose one from the list.")
        self._empty.say(title, text, icon=icon, ways=ways, after=after)
        self._layout.setCurrentWidget(self._empty)

    def explain(self, trouble: Trouble) -> None:
        """Show no article, but what is wrong with a feed."""
        from newsreader.ui.article.trouble_page import TroublePage

        self._close()
        if self._trouble is None:
            self._trouble = TroublePage(self._look, icons=self._parts.icons, locale=self._parts.locale)
            self._trouble.asked.connect(self.asked)
            self._layout.addWidget(self._trouble)
        self._trouble.say(trouble)
        self._layout.setCurrentWidget(self._trouble)

    def _close(self) -> None:
        self._note_place()
        self._current = self._article = None
        self._tip.hide()

    @property
    def place(self) -> float:
        """How far down the open article is, as a share of its way; 0 at its beginning, and at its end, too."""
        view = self._view()
        share = view.share if view is not None else 0.0
        return share if share < _ENDED else 0.0

    def remember(self, article: ArticleId, place: float) -> None:
        """Note how far an article was read, for when it is opened."""
        self._places.pop(article, None)
        if place > 0:
            self._places[article] = place
        while len(self._places) > _MOST_PLACES:
            self._places.popitem(last=False)

    def _note_place(self) -> None:
        if self._current is not None and self._view() is not None:
            self.remember(self._current, self.place)

    def set_look(self, look: PageLook) -> None:
        """Another theme, other faces, another size: the article changes where it stands."""
        if look == self._look:
            return
        is_new_scale = look.scale != self._look.scale
        self._look = look
        self._colour()
        self._tip.dress(look)
        for each in (self._empty, self._trouble, self._web, self._light):
            if each is not None:
                each.set_look(look)
        if is_new_scale:
            self.scale_changed.emit(look.scale)

    def set_view(self, name: str) -> None:
        """Let the "web" or the "light" view take over the open article."""
        self._is_light = name == "light"
        self._crashes = 0
        if self.sheet is not None:
            self._show()
        elif self._current is not None:
            self.show_article(self._current)

    def put_above(self, bar: QWidget) -> None:
        """Have a bar over the article."""
        self._column.insertWidget(0, bar)

    def page_down(self) -> bool:
        """A page further; False at the end: Space then goes to the next article."""
        return self._turn(back=False)

    def page_up(self) -> bool:
        """A page back; False at the beginning."""
        return self._turn(back=True)

    def scroll_to_top(self) -> None:
        """Show the headline."""
        view = self._view()
        if view is not None:
            view.scroll_to_top()

    def find_words(self, words: str, *, back: bool = False) -> None:
        """Mark ``words`` in the article and show their next place; `found` follows. "" takes the marks away."""
        view = self._view()
        if view is not None:
            view.find_words(words, back=back)
        else:
            self.found.emit(0, 0)

    def selected_html(self, then: Callable[[str], None]) -> None:
        """Call ``then`` with the HTML of what is selected in the article, "" for nothing."""
        view = self._view()
        if view is None:
            then("")
        else:
            view.selected_html(then)

    def copy(self) -> None:
        """What is selected into the clipboard."""
        view = self._view()
        if view is not None:
            view.copy()

    def print_on(self, printer: QPrinter, then: Callable[[bool], None]) -> None:
        """Print the article, dark on white; ``then`` is told whether that went well."""
        view = self._view()
        if view is None:
            then(False)
        else:
            view.print_on(printer, then)

    def write_pdf(self, path: Path, layout: QPageLayout, *, then: Callable[[bool], None]) -> None:
        """Print the article into a file; ``then`` is told whether that went well."""
        view = self._view()
        if view is None:
            then(False)
        else:
            view.write_pdf(path, layout, then=then)

    def select_all(self) -> None:
        """Select the whole article."""
        view = self._view()
        if view is not None:
            view.select_all()

    @Slot()
    def zoom_in(self) -> None:
        """Larger text."""
        self._zoom(1)

    @Slot()
    def zoom_out(self) -> None:
        """Smaller text."""
        self._zoom(-1)

    @Slot()
    def zoom_reset(self) -> None:
        """The text in its own size."""
        self.set_look(self._look.scaled(1.0))

    def shut_down(self) -> None:
        """End the web view in the order it needs; the window calls this before the application ends."""
        from newsreader.ui.article.clip import leave_clip

        leave_clip()
        if self._web is not None:
            self._web.shut_down()
            self._web = None

    # -- pages -------------------------------------------------------------------------------------------------------

    def _made_answers(self) -> Answers:
        if self._answers is None:
            from newsreader.ui.article.answers import Answers

            self._answers = Answers(
                self._web_page,
                self._parts.saved_picture,
                icon_of=self._parts.saved_icon,
                resources=resource_folder(),
            )
        return self._answers

    def _web_page(self, number: int) -> str | None:
        from newsreader.ui.article.page import article_page, blank_page

        if not number:
            return blank_page(self._look)
        if (sheet := self._sheet_of(number)) is not None:
            return sheet.web(self._look)
        article = self._article_of(number)
        if article is None:
            return None
        return article_page(article, self._page_parts(article), template=resource_text("article.html"))

    def _light_page(self, number: int) -> str:
        from newsreader.ui.article.light_page import light_page

        if (sheet := self._sheet_of(number)) is not None:
            return sheet.light(self._look)
        article = self._article_of(number)
        return "" if article is None else light_page(article, self._page_parts(article))

    def _paper_page(self, number: int) -> str:
        from newsreader.ui.article.light_page import light_page
        from newsreader.ui.theme.theme import paper_look

        if (sheet := self._sheet_of(number)) is not None:
            return sheet.light(paper_look())
        article = self._article_of(number)
        if article is None:
            return ""
        return light_page(
            article, replace(self._page_parts(article), look=paper_look(), offers=(), loadable=frozenset())
        )

    def _sheet_of(self, number: int) -> Sheet | None:
        return self._sheet if self._sheet is not None and self._sheet.key == number else None

    def _article_of(self, number: int) -> Article | None:
        """The open article as it was read when it was opened: reading it again would double what opening costs."""
        kept = self._article
        return kept if kept is not None and kept.row.id == number else self._parts.article_of(ArticleId(number))

    def _page_parts(self, article: Article) -> PageParts:
        from newsreader.ui.article.page_facts import page_parts

        return page_parts(article, self._parts, look=self._look)

    # -- views -------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._current is None:
            return
        self._tip.hide()
        view: WebView | LightView | None = None if self._is_light else self._web_view()
        if view is None:
            view = self._light_view()
            self._layout.setCurrentWidget(view)
        view.show_article(self._current, share=self._places.get(self._current, 0.0))

    def _view(self) -> WebView | LightView | None:
        """The view with the open article, None where there is none."""
        shown = self._layout.currentWidget()
        return next((view for view in (self._web, self._light) if view is not None and view is shown), None)

    def _web_view(self) -> WebView | None:
        """The web view, made at the first call; None where the engine cannot be imported."""
        if self._web is not None:
            return self._web
        try:
            from newsreader.ui.article.locks import register_scheme

            register_scheme()
            from newsreader.ui.article.web_view import BLANK, WebView
        except ImportError as error:
            _log.info("No web view here, the light view takes its place: %s", error)
            self._is_light = True
            return None
        web = WebView(self._made_answers(), self._look, parent=self)
        web.loaded.connect(self._on_loaded)
        web.failed.connect(self._on_failed)
        web.died.connect(self._on_died)
        self._join(web)
        self._web = web
        web.show_article(BLANK)
        return web

    def _light_view(self) -> LightView:
        if self._light is None:
            from newsreader.ui.article.light_view import LightView

            self._light = LightView(
                self._made_answers(), self._look, page_of=self._light_page, paper_of=self._paper_page, parent=self
            )
            self._light.loaded.connect(self._on_loaded)
            self._join(self._light)
        return self._light

    def _join(self, view: WebView | LightView) -> None:
        view.link_activated.connect(self.link_activated)
        view.link_hovered.connect(self._on_link_hovered)
        view.zoom_asked.connect(self._zoom)
        view.found.connect(self.found)
        view.menu_asked.connect(self.menu_asked)
        self._layout.addWidget(view)

    @Slot(object)
    def _on_loaded(self, number: int) -> None:
        if number == self._current and self._current is not None:
            if not self._is_light and self._web is not None:
                self._layout.setCurrentWidget(self._web)
            self.shown.emit(self._current)

    @Slot(object)
    def _on_failed(self, number: int) -> None:
        """The engine could not show this article; the light view can."""
        if number == self._current and self._current is not None:
            self._fall_back(self.tr("The web view could not show this article."))

    @Slot()
    def _on_died(self) -> None:
        self._crashes += 1
        self.engine_died.emit()
        if self._crashes >= MOST_CRASHES:
            self._fall_back(self.tr("The web view ended twice by itself."))

    def _fall_back(self, reason: str) -> None:
        self._is_light = True
        self.engine_failed.emit(reason + " " + self.tr("The light view is shown in its place; the settings have both."))
        self._show()

    def _say_gone(self) -> None:
        self._empty.say(
            self.tr("This article is gone"),
            self.tr("It was removed from the store while it stood in the list. It will not come back as new."),
            icon="archive",
            ways=[Way("open_browser", self.tr("Open in browser"), "arrow-square-out")],
        )
        self._layout.setCurrentWidget(self._empty)

    def _turn(self, *, back: bool) -> bool:
        view = self._view()
        return bool(view is not None and view.turn_page(back=back))

    @Slot(int)
    def _zoom(self, steps: int) -> None:
        self.set_look(self._look.scaled(round(self._look.scale + steps * _STEP, 2)))

    # -- the host a link leads to ------------------------------------------------------------------------------------

    @Slot(str)
    def _on_link_hovered(self, url: str) -> None:
        host = display_host(url) if url and not url.startswith(("newsreader:", "#")) else ""
        self.link_hovered.emit(host)
        self._tip.say(host)

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._look.colours["paper"]))
        self.setPalette(palette)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip.place()
