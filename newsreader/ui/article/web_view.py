"""The article in a web view: one page object for the whole session, and no way out of it. Main thread only.

Importing this imports the engine (70 ms); the pane does so after the first paint. Owned by the pane, which calls
`shut_down` before the application ends: the page must go before its profile.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWebEngineCore import (
    QWebEngineContextMenuRequest,
    QWebEngineFindTextResult,
    QWebEnginePage,
    QWebEngineScript,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.pictures import SCHEME
from newsreader.ui.article.answers import Answers
from newsreader.ui.article.clip import clip_of
from newsreader.ui.article.exchange import exchange_script
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.pointed import Pointed, link_outside, picture_of
from newsreader.ui.article.sheet import FIRST_SHEET
from newsreader.ui.article.web_page import ClosedPage, ClosedProfile
from newsreader.ui.theme.colours import PRINT_PAPER

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout
    from PySide6.QtPrintSupport import QPrinter

_log = logging.getLogger(__name__)

BLANK = 0  # the id of the page without an article
_ONCE = Qt.ConnectionType.SingleShotConnection
_OVERLAP = 56  # pixels that stay on the screen when a page is turned: two lines
_OWN_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
# Where a reader is: which piece of the text is the first that is seen, where it begins, and which link has the keys. Pictures that came meanwhile
# change the heights of pieces, and not how many there are.
_PIECES = """const pieces = document.querySelectorAll(
    ".body p, .body li, .body h2, .body h3, .body h4, .body blockquote, .body pre, .body tr");"""
_PLACE = (
    "(() => {" + _PIECES + "const at = [...pieces].findIndex(each => each.getBoundingClientRect().bottom > 0);"
    "const link = document.activeElement?.getAttribute('href') ?? '';"
    "return at < 0 ? null : JSON.stringify([at, pieces[at].getBoundingClientRect().top, link]); })()"
)
_GO_BACK = (
    "(() => {" + _PIECES + "const [at, top, link] = %s; const piece = pieces[at];"
    "if (piece) window.scrollBy(0, piece.getBoundingClientRect().top - top);"
    "const same = each => each.getAttribute('href') === link;"
    "if (link) [...document.links].find(same)?.focus({ preventScroll: true }); })();"
)
_GO_TO = "window.scrollTo(0, %.6f * (document.documentElement.scrollHeight - innerHeight));"
# The engine tells the page's height and place with the next picture of it; whoever turns a page before needs them now.
_MEASURES = "JSON.stringify([document.documentElement.scrollHeight, scrollY])"

# What is selected, as HTML; of text inside one paragraph only that.
_SELECTED = """(() => { const selection = getSelection(); if (!selection.rangeCount) return "";
    const box = document.createElement("div");
    for (let at = 0; at < selection.rangeCount; at++) box.append(selection.getRangeAt(at).cloneContents());
    return box.innerHTML; })()"""


@final
class WebView(QWidget):
    """Shows pages of our scheme. ``loaded``: an article's id, once it stands on the screen; ``failed``: it cannot be.

    ``died``: the renderer ended by itself; the page is loaded again in a new one at once. ``found``: which of how many
    places of the words that were looked for is shown; ``menu_asked``: a `Pointed` and where a context menu shall open.
    """

    loaded = Signal(object)
    failed = Signal(object)
    died = Signal()
    link_activated = Signal(str)
    link_hovered = Signal(str)
    zoom_asked = Signal(int)
    found = Signal(int, int)
    menu_asked = Signal(object, QPoint)

    def __init__(self, answers: Answers, look: PageLook, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = answers
        self._profile = ClosedProfile(answers)
        self._page = ClosedPage(self._profile)
        self._view = QWebEngineView(self)
        self._shown = BLANK
        self._place: str | None = None
        self._share = 0.0
        self._loads = 0  # begun and not ended
        self._stands: int | None = None  # the article or sheet whose page was loaded last and is whole
        self._asked = 0  # questions to the page about the article that is to stand there
        self._has_marks = False  # words that were looked for are marked
        self._told: tuple[float, float] | None = None  # height and place, by the page itself
        self._is_open = True
        self._page.setBackgroundColor(QColor(look.colours["paper"]))  # before the first load: else a white flash
        self._page.let_pictures_move(is_allowed=not look.less_motion)
        self._view.setPage(self._page)
        self._view.setAcceptDrops(False)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._on_menu_requested)
        self._view.setAccessibleName(self.tr("Article"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._page.link_pressed.connect(self.link_activated)
        self._page.linkHovered.connect(self.link_hovered)
        self._page.findTextFinished.connect(self._on_found)
        self._page.loadFinished.connect(self._on_load_finished)
        self._page.renderProcessTerminated.connect(self._on_renderer_ended)
        self._page.contentsSizeChanged.connect(self._on_measured)
        self._page.scrollPositionChanged.connect(self._on_measured)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy)
        self._watch_wheel()

    # -- what the pane asks ------------------------------------------------------------------------------------------

    def show_article(self, article: int, *, share: float = 0.0) -> None:
        """Load an article; ``loaded`` follows. BLANK shows the page without one. It begins at ``share`` of its way; the one
        that stands there, loaded again since it changed, keeps its place.
        """
        self._share = share
        has_place = self._measures()[1] > 1 or article >= FIRST_SHEET
        is_same = article == self._shown and article != BLANK and has_place
        self._shown = article
        if not is_same:
            self._load(None)
            return

        def load(place: object) -> None:
            if self._shown == article:
                self._load(place)

        self._page.runJavaScript(_PLACE, _OWN_WORLD, load)

    def _load(self, place: object) -> None:
        """Load the page, or have its article come in place of the one that stands; ``place``: where its reader is, as `_PLACE`
        tells it.
        """
        self._place = place if isinstance(place, str) else None
        if self._is_open and not self._exchange():
            self._navigate()

    def _navigate(self) -> None:
        self._stands, self._has_marks = None, False
        self._loads += 1
        self._page.show_address(QUrl(f"{SCHEME}://article/{self._shown}"))

    def _exchange(self) -> bool:
        """Put the article into the page that stands; False: it has to be loaded.

        A screen reader begins to read when a page was loaded: with one, each article is.
        """
        if self._stands is None or max(self._stands, self._shown) >= FIRST_SHEET or self._shown == BLANK:
            return False
        answer = None if QAccessible.isActive() else self._answers.at("article", str(self._shown))
        if answer is None:
            return False
        if self._has_marks:
            self.find_words("")
        self._ask_page(exchange_script(answer.body.decode()) + self._way(), self._on_exchanged)
        return True

    def _way(self) -> str:
        """Goes where the reader was, or to ``share``, and says how high the page is."""
        return (_GO_BACK % self._place if self._place is not None else _GO_TO % self._share) + _MEASURES

    def _on_exchanged(self, told: object) -> None:
        if isinstance(told, str):
            self._on_settled(told)
        else:
            _log.info("Article %d could not be put into the page that stands; it is loaded", self._shown)
            self._navigate()

    def _on_settled(self, told: object) -> None:
        if isinstance(told, str):
            height, place = json.loads(told)
            self._told = (height * self._page.zoomFactor(), place * self._page.zoomFactor())
        self.loaded.emit(self._shown)

    def _ask_page(self, script: str, then: Callable[[object], None]) -> None:
        """Run a script in the page that stands; ``then`` gets its value unless another article is shown by then."""
        self._asked += 1
        number = self._asked

        def done(value: object) -> None:
            if number == self._asked and self._stands is not None and self._is_open:
                then(value)

        self._page.runJavaScript(script, _OWN_WORLD, done)

    def set_look(self, look: PageLook) -> None:
        """Change colours, faces and sizes in the page as it stands: no reload, no flash, no lost place."""
        self._page.setBackgroundColor(QColor(look.colours["paper"]))
        self._page.let_pictures_move(is_allowed=not look.less_motion)
        self._run(
            "{ const look = document.getElementById('look');"  # braces: a name of the world's own can be given once
            f"if (look) look.textContent = {json.dumps(look.css())};"
            f"document.documentElement.dataset.theme = {json.dumps(look.name)}; }}"
        )

    def turn_page(self, *, back: bool = False) -> bool:
        """Scroll by nearly the height of the window; False when there is nowhere left to go."""
        height, place = self._measures()
        if (place <= 1) if back else (place + self._view.height() >= height - 2):
            return False
        way = max(self._view.height() - _OVERLAP, self._view.height() // 2) * (-1 if back else 1)
        self._run(f"window.scrollBy(0, {way});")
        return True

    @property
    def share(self) -> float:
        """How far down the article is, as a share of its way."""
        height, place = self._measures()
        way = height - self._view.height()
        return min(max(place / way, 0.0), 1.0) if way > 1 else 0.0

    def _measures(self) -> tuple[float, float]:
        """How high the page is and how far it is scrolled, in pixels of the view."""
        return self._told or (self._page.contentsSize().height(), self._page.scrollPosition().y())

    @Slot()
    def _on_measured(self) -> None:
        self._told = None

    def scroll_to_top(self) -> None:
        """Show the headline."""
        self._run("window.scrollTo(0, 0);")

    def find_words(self, words: str, *, back: bool = False) -> None:
        """Mark ``words`` in the article and go to the next place; "" takes the marks away."""
        flags = QWebEnginePage.FindFlag.FindBackward if back else QWebEnginePage.FindFlag(0)
        self._has_marks = bool(words)
        self._page.findText(words, flags)
        if not words:
            self.found.emit(0, 0)

    def selected_html(self, then: Callable[[str], None]) -> None:
        """Call ``then`` with the HTML of what is selected, "" for nothing."""
        if not self._page.hasSelection():
            then("")
            return
        self._page.runJavaScript(_SELECTED, _OWN_WORLD, lambda found: then(found if isinstance(found, str) else ""))

    def copy(self) -> None:
        """What is selected into the clipboard, with its links; the engine would add colours and faces."""
        text = self._page.selectedText()
        if text:
            self.selected_html(lambda html: QGuiApplication.clipboard().setMimeData(clip_of(html, text)))

    def print_on(self, printer: QPrinter, then: Callable[[bool], None]) -> None:
        """Print the article; ``printer`` must live until ``then`` is told whether that went well."""
        self._view.printFinished.connect(self._on_white(then), _ONCE)
        self._view.print(printer)

    def write_pdf(self, path: Path, layout: QPageLayout, *, then: Callable[[bool], None]) -> None:
        """Print the article into a file; ``then`` is told whether that went well."""
        done = self._on_white(then)

        def finished(_path: str, is_good: bool) -> None:
            done(is_good)

        self._page.pdfPrintingFinished.connect(finished, _ONCE)
        self._page.printToPdf(str(path), layout)

    def _on_white(self, then: Callable[[bool], None]) -> Callable[[bool], None]:
        """Have the page's margins white while it is printed: the engine would draw them in the window's ground."""
        before = self._page.backgroundColor()
        self._page.setBackgroundColor(QColor(PRINT_PAPER))

        def done(is_good: bool) -> None:
            if self._is_open:
                self._page.setBackgroundColor(before)
            then(is_good)

        return done

    def select_all(self) -> None:
        """Select the whole article."""
        self._page.triggerAction(QWebEnginePage.WebAction.SelectAll)

    def shut_down(self) -> None:
        """End the page, then the profile; the other way round Qt complains and may crash (platform.md)."""
        if not self._is_open:
            return
        self._is_open = False
        self._view.setPage(None)  # type: ignore[arg-type]  # the stubs know no None; Qt does
        shiboken6.delete(self._page)
        shiboken6.delete(self._profile)

    def _run(self, script: str) -> None:
        """Run a script of ours in the application world, where the page has none."""
        if self._is_open:
            self._page.runJavaScript(script, _OWN_WORLD)

    # -- what the engine says ----------------------------------------------------------------------------------------

    @Slot(bool)
    def _on_load_finished(self, is_whole: bool) -> None:
        before, self._loads = self._loads, max(self._loads - 1, 0)
        if self._page.url() != QUrl(f"{SCHEME}://article/{self._shown}"):
            return  # an article that was left before it stood
        if not is_whole and before != 1:
            return  # a pressed link, which loads nothing here; or another load was begun since and ended this one
        self._loads = 0
        if is_whole:
            self._stands = self._shown
            self._ask_page(self._way(), self._on_settled)
        else:
            self.failed.emit(self._shown)

    @Slot(QWebEngineFindTextResult)
    def _on_found(self, result: QWebEngineFindTextResult) -> None:
        self.found.emit(result.activeMatch(), result.numberOfMatches())

    @Slot(QWebEnginePage.RenderProcessTerminationStatus, int)
    def _on_renderer_ended(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        if status == QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            return
        self._stands = None
        _log.info("The web view's renderer ended: %s, %d", status.name, code)
        self.died.emit()
        QTimer.singleShot(0, self._reload)

    @Slot()
    def _reload(self) -> None:
        self._load(None)

    # -- wheel and menu ----------------------------------------------------------------------------------------------

    def _watch_wheel(self) -> None:
        """The widget that gets the wheel is made by the engine, and made again after a crash."""
        for child in (self._view, self._view.focusProxy()):
            if child is not None:
                child.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildAdded:
            QTimer.singleShot(0, self._watch_wheel)
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        """Our own menu: the engine's would offer to save, reload and go back."""
        request = self._view.lastContextMenuRequest()
        link = bytes(request.linkUrl().toEncoded().data()).decode("ascii", "replace")
        is_picture = request.mediaType() == QWebEngineContextMenuRequest.MediaType.MediaTypeImage
        picture = picture_of(request.mediaUrl().toString()) if is_picture else ""
        words = self._page.selectedText().strip() if self._page.hasSelection() else ""
        self.menu_asked.emit(Pointed(link_outside(link), picture, words), self._view.mapToGlobal(place))
