"""What the system hands to a running program by events instead of words: macOS does so for links and files. Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override


@final
class FileEvents(QObject):
    """``asked``: an address, or a file's path. Made by the composition root; belongs to the application."""

    asked = Signal(str)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.asked.emit(event.file() or event.url().toString())
            return True
        return False
