"""When the window stands on the screen for the first time: until then nothing heavy is loaded. Main thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

#: Milliseconds after which a window that nobody sees (it was started minimised) goes on as if it had been painted.
_LONGEST = 2_000


@final
class FirstPaint(QObject):
    """``painted`` is told once, after the first of ``widgets`` was painted and the screen has it. Made by the window."""

    painted = Signal()

    def __init__(self, widgets: Sequence[QWidget], *, parent: QObject) -> None:
        super().__init__(parent)
        self._widgets = list(widgets)
        self._timer = QTimer(self, singleShot=True, interval=_LONGEST)
        self._timer.timeout.connect(self._on_over)
        for widget in self._widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint that begins now is on the screen when the timer's turn comes."""
        if event.type() == QEvent.Type.Paint:
            self._timer.start(0)
        elif event.type() in (QEvent.Type.Show, QEvent.Type.ShowToParent) and not self._timer.isActive():
            self._timer.start()
        return False

    @Slot()
    def _on_over(self) -> None:
        for widget in self._widgets:
            widget.removeEventFilter(self)
        if self._widgets:
            self._widgets.clear()
            self.painted.emit()
