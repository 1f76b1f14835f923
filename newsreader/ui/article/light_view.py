"""The article in a QTextBrowser: for machines without the web engine, or where it keeps dying. Main thread only."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast, final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QFile,
    QFileDevice,
    QIODevice,
    QMargins,
    QMarginsF,
    QMimeData,
    QPoint,
    QSize,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QImage,
    QImageReader,
    QPageLayout,
    QPalette,
    QPdfWriter,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget
from typing_extensions import override

from newsreader.core.pictures import SCHEME
from newsreader.ui.article.answers import Answers, picture_type
from newsreader.ui.article.clip import clip_of
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.found_places import FoundPlaces
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.pointed import Pointed, link_outside, picture_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PADDING = 32
_HEADINGS = {1: 30, 2: 22, 3: 18, 4: 18}  # pixels by level; the levels below are set in the sans
_SMALL_HEADING = 15
_HEADING = re.compile("<h[1-6][ >]")
_OVERLAP = 56
_ITEM, _LIST = 4, 16  # pixels under an item, and under a list
_LEFT_MARGINS = QMarginsF(10, 4, 10, 4)  # to these Qt adds two centimetres, and the page's number
_PRINTED = 96  # dots an inch, of what is laid out in pixels; letters are outlines all the same
_MOST_MEGABYTES = 128  # that decoding one picture may take
_FORMATS = {
    b"image/png": b"png",
    b"image/jpeg": b"jpeg",
    b"image/gif": b"gif",
    b"image/webp": b"webp",
    b"image/x-icon": b"ico",
}


def _space_lists(document: QTextDocument) -> None:
    """Items stand close, and what follows a list apart from it: of lists in lists Qt does the opposite."""
    block = document.begin()
    while block.isValid():
        after = block.next()
        if block.textList() is not None:
            look = block.blockFormat()
            look.setTopMargin(0)
            look.setBottomMargin(_ITEM if after.isValid() and _goes_on(after) else _LIST)
            QTextCursor(block).setBlockFormat(look)
        block = after


def _goes_on(block: QTextBlock) -> bool:
    """Whether a block goes on with a list, and does not begin one that stands for itself."""
    found = cast("QTextList | None", block.textList())  # the stubs leave None out
    return found is not None and (found.format().indent() > 1 or found.item(0) != block)


def no_page(_number: int) -> str:
    """The page of an article that is printed where none is."""
    return ""


@final
class LightView(QTextBrowser):
    """Shows an article's light page. Its documents load what `Answers` has stored, or nothing; links are only told."""

    loaded = Signal(object)
    link_activated = Signal(str)
    link_hovered = Signal(str)
    zoom_asked = Signal(int)
    found = Signal(int, int)
    menu_asked = Signal(object, QPoint)

    def __init__(
        self,
        answers: Answers,
        look: PageLook,
        *,
        page_of: Callable[[int], str],
        paper_of: Callable[[int], str] = no_page,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._answers = answers
        self._page_of = page_of
        self._paper_of = paper_of
        self._look = look
        self._shown = 0
        self._places = FoundPlaces(self)
        self._dot = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._dot.fill(Qt.GlobalColor.transparent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Article"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)
        self._colour(look)
        self.setDocument(self._new_document())
        QImageReader.setAllocationLimit(_MOST_MEGABYTES)

    # -- what the pane asks ------------------------------------------------------------------------------------------

    def show_article(self, article: int, *, share: float = 0.0) -> None:
        """Show an article's page at once; ``loaded`` follows. It begins at ``share`` of its way; the one that stands there,
        shown again since it changed, keeps its place.
        """
        place = self._place() if article == self._shown else None
        self._shown = article
        self._fill()
        self.scroll_to_top()
        if place is not None:
            self._go_to(*place)
        elif share > 0:
            self.document().size()  # ends the layout
            self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))
        self.loaded.emit(article)

    def _place(self) -> tuple[int, int] | None:
        """The block at the top, by its number, and where it begins; None at the headline. Pictures change blocks' heights,
        and not how many there are.
        """
        if self.verticalScrollBar().value() <= 1:
            return None
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        return block.blockNumber(), self.cursorRect(QTextCursor(block)).top()

    def _go_to(self, number: int, top: int) -> None:
        self.document().size()  # ends the layout
        block = self.document().findBlockByNumber(number)
        if block.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(QTextCursor(block)).top() - top)

    def set_look(self, look: PageLook) -> None:
        """Draw the same article in another look; the place in it stays."""
        self._colour(look)
        self._look = look
        if not self._shown:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._fill()
        bar.setValue(round(share * bar.maximum()))

    @property
    def look(self) -> PageLook:
        """How the article looks."""
        return self._look

    def turn_page(self, *, back: bool = False) -> bool:
        """Scroll by nearly the height of the window; False when there is nowhere left to go."""
        bar = self.verticalScrollBar()
        self.document().size()  # ends the layout, which Qt does a piece at a time: only then the bar knows its end
        if bar.value() == (bar.minimum() if back else bar.maximum()):
            return False
        height = self.viewport().height()
        way = max(height - _OVERLAP, height // 2)
        bar.setValue(bar.value() + (-way if back else way))
        return True

    @property
    def share(self) -> float:
        """How far down the article is, as a share of its way."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() > 0 else 0.0

    def scroll_to_top(self) -> None:
        """Show the headline."""
        self.verticalScrollBar().setValue(0)

    def find_words(self, words: str, *, back: bool = False) -> None:
        """Mark the places of ``words`` and show the next one, the first again after the last; "" takes the marks away."""
        self._places.look(words, back=back)

    def print_on(self, printer: QPrinter | QPdfWriter, then: Callable[[bool], None]) -> None:
        """Print the article, dark on white; ``then`` is told whether that went well."""
        printer.setResolution(_PRINTED)
        printer.setPageMargins(_LEFT_MARGINS, QPageLayout.Unit.Millimeter)
        document = self._made(self._paper_of(self._shown))
        document.print_(printer)
        document.deleteLater()
        then(True)

    def write_pdf(self, path: Path, layout: QPageLayout, *, then: Callable[[bool], None]) -> None:
        """Print the article into a file; ``then`` is told whether that went well."""
        file = QFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            then(False)
            return
        writer = QPdfWriter(file)
        writer.setPageLayout(layout)
        self.print_on(writer, lambda _is_good: None)
        del writer  # which writes the end
        file.close()
        then(file.error() == QFileDevice.FileError.NoError)

    def select_all(self) -> None:
        """Select the whole article."""
        self.selectAll()

    def selected_html(self, then: Callable[[str], None]) -> None:
        """Call ``then`` with the HTML of what is selected, "" for nothing."""
        cursor = self.textCursor()
        then(cursor.selection().toHtml() if cursor.hasSelection() else "")

    def _fill(self) -> None:
        """The article's page, with headings in our sizes: to those of a sheet QTextDocument adds steps of its own.

        It is made whole in a document that is not shown yet, and laid out once.
        """
        self._places.forget()
        before = self.document()
        self.setDocument(self._made(self._page_of(self._shown)))
        before.deleteLater()

    def _made(self, page: str) -> QTextDocument:
        document = self._new_document()
        document.setHtml(page)
        left, block = len(_HEADING.findall(page)), document.begin()
        while left and block.isValid():  # each call of Qt's is a turn that other threads may take
            level = block.blockFormat().headingLevel()
            if level:
                self._set_heading(block, level)
                left -= 1
            block = block.next()
        if "<li" in page:
            _space_lists(document)
        return document

    def _new_document(self) -> QTextDocument:
        document = QTextDocument(self)  # whose parent it asks for pictures
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(look_font(self._look.read, self._look.text))
        return document

    def _set_heading(self, block: QTextBlock, level: int) -> None:
        size = _HEADINGS.get(level)
        faces = self._look.read if size else self._look.sans
        font = look_font(faces, round((size or _SMALL_HEADING) * self._look.scale), weight=QFont.Weight.DemiBold)
        words = QTextCursor(block)
        for fragment in block.textFormats():
            words.setPosition(block.position() + fragment.start)
            words.setPosition(block.position() + fragment.start + fragment.length, QTextCursor.MoveMode.KeepAnchor)
            look = fragment.format.toCharFormat()
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            look.setFont(font)
            words.setCharFormat(look)

    # -- what may be loaded ------------------------------------------------------------------------------------------

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """A stored picture, at most as wide as its column; a transparent dot for any other, and nothing else at all.

        Without a picture Qt would try the name as a local file by itself, even after an empty answer: hence the dot.
        """
        if type != QTextDocument.ResourceType.ImageResource:
            return QByteArray()
        url = QUrl(name)
        is_ours = url.scheme() == SCHEME and url.host() == "picture"
        answer = self._answers.at(url.host(), url.path()) if is_ours else None
        image = self._decoded(answer.body) if answer else None
        return self._dot if image is None else image

    def _decoded(self, body: bytes) -> QImage | None:
        form = _FORMATS.get(picture_type(body) or b"")
        if form is None:
            return None
        buffer = QBuffer(self)
        buffer.setData(QByteArray(body))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(form))
        reader.setAutoDetectImageFormat(False)
        ratio, size = self.devicePixelRatioF(), reader.size()
        column = self._column() - self.verticalScrollBar().sizeHint().width()
        if size.width() > column * ratio:
            height = max(1, round(size.height() * column * ratio / size.width()))
            reader.setScaledSize(QSize(round(column * ratio), height))
        image = reader.read()
        buffer.deleteLater()
        if image.isNull():
            return None
        if image.width() >= round(column * ratio):
            image.setDevicePixelRatio(ratio)
        return image

    # -- measure, colours, links -------------------------------------------------------------------------------------

    def _column(self) -> int:
        return max(120, min(self._look.column, self.width() - 2 * _PADDING))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text stands in a column in the middle."""
        beside = max(_PADDING, (self.width() - self._column()) // 2)
        margins = QMargins(beside, 20, beside, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        super().resizeEvent(event)

    def _colour(self, look: PageLook) -> None:
        palette = self.palette()
        for role, name in (
            (QPalette.ColorRole.Base, "paper"),
            (QPalette.ColorRole.Window, "paper"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.Link, "accent"),
            (QPalette.ColorRole.Highlight, "sel"),
            (QPalette.ColorRole.HighlightedText, "ink"),
        ):
            palette.setColor(role, QColor(look.colours[name]))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        if not url.scheme() and url.hasFragment():
            self.scrollToAnchor(url.fragment())
            return
        self.link_activated.emit(bytes(url.toEncoded().data()).decode("ascii", "replace"))

    @Slot(QUrl)
    def _on_highlighted(self, url: QUrl) -> None:
        self.link_hovered.emit(bytes(url.toEncoded().data()).decode("ascii", "replace"))

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        selection = self.textCursor().selection()
        return clip_of(selection.toHtml(), selection.toPlainText())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Our own menu, the same as the web view's; of a picture only where it was pointed at."""
        cursor, link = self.textCursor(), self.anchorAt(event.pos())
        shape = self.cursorForPosition(event.pos())
        picture = ""
        for at in (shape.position(), shape.position() + 1):  # a place before a picture has the format of what is before
            shape.setPosition(min(at, self.document().characterCount() - 1))
            picture = picture or picture_of(shape.charFormat().toImageFormat().name())
        words = cursor.selection().toPlainText().strip()
        self.menu_asked.emit(Pointed(link_outside(link), picture, words), event.globalPos())
