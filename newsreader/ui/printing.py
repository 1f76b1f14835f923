"""Printing the open article, on a printer or into a PDF. Main thread; made when it is asked for the first time."""

from __future__ import annotations

from pathlib import Path
from typing import final

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from newsreader.core.errors import FileError
from newsreader.ui.article.paper import page_layout
from newsreader.ui.ports import ArticlePort

_WIDTH = 520  # of Qt's dialog, which else cuts the names of printers


@final
class Printing(QObject):
    """``said``: how it ended, in words; ``failed``: a file could not be written, with its error."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, article: ArticlePort, locale: QLocale, *, window: QWidget) -> None:
        super().__init__(window)
        self._article = article
        self._layout = page_layout(locale)
        self._window = window
        self._printer: QPrinter | None = None  # lives until the article is printed

    def ask(self, title: str) -> None:
        """Let the person choose a printer, and print the article."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self._layout)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print article"))
        dialog.setMinimumWidth(_WIDTH)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(self._on_accepted)
        self._printer = printer
        QDialog.open(dialog)

    @Slot()
    def _on_accepted(self) -> None:
        if self._printer is not None:
            self.said.emit(self.tr("Printing…"))
            self._article.print_on(self._printer, self._on_printed)

    def _on_printed(self, is_good: bool) -> None:
        self._printer = None
        self.said.emit(self.tr("Printed") if is_good else self.tr("The article could not be printed."))

    def write_pdf(self, path: Path) -> None:
        """Print the article into a file."""

        def written(is_good: bool) -> None:
            if is_good:
                self.said.emit(self.tr("Saved as {file}").format(file=path.name))
            else:
                text = self.tr("{path} cannot be written as a PDF. Name another file or folder.").format(path=path)
                self.failed.emit(FileError("unwritable", text))

        self._article.write_pdf(path, self._layout, then=written)
