"""Subscription lists in and out: choose a file, see what it holds, import it. Main thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.outlines import OutlineFile, Refused, feeds_with_folders
from newsreader.engine.parts import ImportReport
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.futures import Futures
from newsreader.ui.numbers import digits

_WIDTH = 460
_MOST_LINES = 500  # of what was left out; more says nobody anything
_translate = QCoreApplication.translate


@final
@dataclass(frozen=True, slots=True)
class ImportParts:
    """What the dialog asks for. ``read`` reads a file away from the main thread; both may fail with FileError."""

    read: Callable[[Path], Future[OutlineFile]]
    import_file: Callable[[OutlineFile], Future[ImportReport]]
    futures: Futures


def ask_import_path(parent: QWidget | None) -> Path | None:
    """Let a person choose a list; None when they think better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, _translate("Opml", "Import feeds"), "", _filter())
    return Path(name) if name else None


def ask_export_path(parent: QWidget | None) -> Path | None:
    """Let a person choose where the list goes; it always has an ending."""
    name, _ = QFileDialog.getSaveFileName(parent, _translate("Opml", "Export feeds"), "newsreader.opml", _filter())
    if not name:
        return None
    return Path(name) if Path(name).suffix else Path(name + ".opml")


def _filter() -> str:
    return _translate("Opml", "Lists of feeds") + " (*.opml *.xml);;" + _translate("Opml", "All files") + " (*)"


def count_words(file: OutlineFile) -> str:
    """What a list holds: "214 feeds in 12 folders"."""
    rows = list(feeds_with_folders(file.outlines))
    folders = {path[:depth] for path, _ in rows for depth in range(1, len(path) + 1)}
    feeds = _count(len(rows), _translate("Opml", "1 feed"), _translate("Opml", "{count} feeds"))
    if not folders:
        return feeds
    inside = _count(len(folders), _translate("Opml", "1 folder"), _translate("Opml", "{count} folders"))
    return _translate("Opml", "{feeds} in {folders}").format(feeds=feeds, folders=inside)


def result_words(report: ImportReport) -> str:
    """What an import did: "212 feeds added. 2 were there already."."""
    words = [_count(len(report.added), _translate("Opml", "1 feed added."), _translate("Opml", "{count} feeds added."))]
    if report.known:
        one, many = _translate("Opml", "1 was there already."), _translate("Opml", "{count} were there already.")
        words.append(_count(report.known, one, many))
    return " ".join(words)


def refused_words(refused: Sequence[Refused]) -> str:
    """The lines that were left out, each with its reason."""
    lines = [
        _translate("Opml", "Line {line}: {title} – {reason}").format(
            line=each.line, title=each.title or "?", reason=each.reason
        )
        for each in refused[:_MOST_LINES]
    ]
    if len(refused) > _MOST_LINES:
        lines.append(_translate("Opml", "… and {count} more").format(count=len(refused) - _MOST_LINES))
    return "\n".join(lines)


def _count(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=digits(count))


@final
class ImportDialog(QDialog):
    """Reads ``path``, says what it holds, imports it, says what was done. ``imported``: the engine's report."""

    imported = Signal(object)

    def __init__(self, parts: ImportParts, look: PageLook, *, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._file: OutlineFile | None = None
        self._is_open = True
        self._do: Callable[[], None] = self.accept
        self._build(look)
        self.read(path)

    def _build(self, look: PageLook) -> None:
        self.setWindowTitle(self.tr("Import feeds"))
        self.setMinimumWidth(_WIDTH)
        pieces.on_raised_ground(self, look)
        self._name = pieces.label("", look, colour="ink2")
        self._bar = pieces.busy_bar(look)
        self._words = pieces.label("", look, size=15, bold=True)
        self._note = pieces.Note(look)
        self._refused = QPlainTextEdit()
        self._refused.setReadOnly(True)
        self._refused.setTabChangesFocus(True)
        self._refused.setFont(look_font(look.sans, 12))
        self._refused.setFixedHeight(96)
        self._refused.setAccessibleName(self.tr("What was left out"))
        self._other = pieces.text_button(self.tr("Another file…"), look)
        self._cancel = pieces.button(self.tr("Cancel"), look)
        self._main = pieces.button(self.tr("Import"), look, is_main=True)
        self._other.clicked.connect(self._on_other_asked)
        self._cancel.clicked.connect(self.reject)
        self._main.clicked.connect(self._on_main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 16)
        layout.setSpacing(10)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self._name, self._words, self._bar, self._note, self._refused):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addLayout(pieces.footer(self._other, None, self._cancel, self._main))

    # -- reading -----------------------------------------------------------------------------------------------------

    def read(self, path: Path) -> None:
        """Read a file; what it holds stands in the dialog afterwards."""
        self._name.setText(path.name)
        self._show(self.tr("Reading the list…"), is_busy=True)
        self._parts.futures.when_done(self._parts.read(path), self._on_read, failed=self._on_failed)

    def _on_read(self, file: OutlineFile) -> None:
        if not self._is_open:
            return
        self._file = file
        count = sum(1 for _ in feeds_with_folders(file.outlines))
        self._show(count_words(file), refused=file.refused)
        self._other.setVisible(count == 0)
        self._main.setText(_count(count, self.tr("Import 1 feed"), self.tr("Import {count} feeds")))
        self._main.setEnabled(count > 0)
        self._main.setFocus()
        self._do = self._import
        if count == 0:
            self._say(self.tr("No feeds in this file."), self.tr("It is a list, but it names no feed."))

    # -- importing ---------------------------------------------------------------------------------------------------

    def _import(self) -> None:
        if self._file is None:
            return
        self._show(self.tr("Importing…"), is_busy=True)
        self._parts.futures.when_done(self._parts.import_file(self._file), self._on_imported, failed=self._on_failed)

    def _on_imported(self, report: ImportReport) -> None:
        self.imported.emit(report)
        if not self._is_open:
            return
        left_out = (*(self._file.refused if self._file else ()), *report.refused)
        self._show(result_words(report), refused=tuple(dict.fromkeys(left_out)))
        self._cancel.setVisible(False)
        self._main.setText(self.tr("Close"))
        self._main.setEnabled(True)
        self._do = self.accept

    # -- words -------------------------------------------------------------------------------------------------------

    def _show(self, words: str, *, is_busy: bool = False, refused: Sequence[Refused] = ()) -> None:
        self._words.setText(words)
        self._bar.setVisible(is_busy)
        self._main.setEnabled(not is_busy)
        self._other.setVisible(False)
        self._note.setVisible(False)
        self._refused.setVisible(bool(refused))
        if refused:
            title = _count(len(refused), self.tr("1 line was left out."), self.tr("{count} lines were left out."))
            self._say(title, "")
            self._refused.setPlainText(refused_words(refused))

    def _say(self, title: str, text: str) -> None:
        self._note.say(title, text, is_warning=True)
        self._note.setVisible(True)

    def _on_failed(self, error: KnownError) -> None:
        if not self._is_open:
            return
        self._show("")
        self._say(self.tr("This list cannot be imported."), error.text)
        self._other.setVisible(True)
        self._main.setEnabled(False)
        self._cancel.setFocus()

    @Slot()
    def _on_main(self) -> None:
        self._do()

    @Slot()
    def _on_other_asked(self) -> None:
        path = ask_import_path(self)
        if path is not None:
            self.read(path)

    @Slot(int)
    def done(self, result: int) -> None:
        """Close; answers that come later change nothing any more."""
        self._is_open = False
        super().done(result)
