"""Where a video is seen, over the bar. Main thread. Frames are painted into an ordinary widget: no window of its own, no
second way to the graphics card beside the web view's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from newsreader.ui.theme.colours import BEHIND_VIDEO

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

_SHARE = 0.6  # of the pane's height, at most


@final
class VideoScreen(QWidget):
    """Hidden until a frame comes."""

    def __init__(self) -> None:
        super().__init__()
        self._frame: QVideoFrame | None = None
        self._size = QSize(16, 9)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Video"))
        self.hide()

    def follow(self, pictures: QVideoSink) -> None:
        """Show what comes."""
        pictures.videoFrameChanged.connect(self._on_frame)

    def fit(self, width: int, height: int) -> None:
        """Take as much of a pane of this size as the video needs."""
        wanted = round(width * self._size.height() / max(self._size.width(), 1))
        self.setFixedHeight(max(1, min(wanted, round(height * _SHARE))))

    def clear(self) -> None:
        """Nothing is to be seen any more."""
        self._frame = None
        self.hide()

    @Slot(object)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        self._frame = frame
        if frame.size() != self._size and not frame.size().isEmpty():
            self._size = frame.size()
        if self.isHidden():
            self.show()
        parent = self.parentWidget()
        if parent is not None:
            self.fit(parent.width(), parent.height())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(BEHIND_VIDEO))
        if self._frame is not None:
            room = QRectF(self.rect())
            size = self._size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(
                room.center().x() - size.width() / 2,
                room.center().y() - size.height() / 2,
                size.width(),
                size.height(),
            )
            self._frame.paint(painter, place, _options())
        painter.end()


def _options() -> QVideoFrame.PaintOptions:
    from PySide6.QtMultimedia import QVideoFrame

    return QVideoFrame.PaintOptions()
