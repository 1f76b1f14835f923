"""The quiet line that says why nothing is fetched, with the mark of what can be read (mock/offline.png). Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from newsreader.core.connectivity import Offline
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource

_ICON, _GAP = 14, 6
_MARK = "{mark}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Status", text)


def offline_words(offline: Offline) -> tuple[str, str]:
    """The bold word and the rest of the line, where {mark} stands for the mark; both "" while there is no reason."""
    match offline:
        case Offline.NO:
            return "", ""
        case Offline.CHOSEN:
            return _tr("Working offline"), _tr("everything marked {mark} can be read")
        case Offline.AWAY:
            return _tr("Offline"), _tr("everything marked {mark} can be read")


@final
class OfflineLine(QWidget):
    """Hidden while everything is fetched. To a screen reader it is its words."""

    def __init__(self, themes: ThemeSource, icons: Icons, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._name, self._rest = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        icons.ready.connect(self.update)
        themes.changed.connect(self._on_theme_changed)
        self.hide()

    def show_reason(self, offline: Offline) -> None:
        """Say why nothing is fetched, or go away."""
        self._name, self._rest = offline_words(offline)
        self.setAccessibleName(self.words)
        self.setVisible(bool(self._name))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What the line says, the mark in words."""
        if not self._name:
            return ""
        return f"{self._name} – {self._rest.replace(_MARK, _tr('as saved'))}"

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _pieces(self) -> list[tuple[str, QFont | None, int]]:
        """From left to right: words with their face, or an icon by its name without one, and how wide each is."""
        plain = self._themes.theme.faces.count
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        before, mark, after = self._rest.partition(_MARK)
        pieces = [
            ("wifi-slash", None),
            (self._name, bold),
            (f"– {before.strip()}", plain),
            ("download-simple" if mark else "", None),
            (after.strip(), plain),
        ]
        return [
            (text, face, QFontMetrics(face).horizontalAdvance(text) if face is not None else _ICON)
            for text, face in pieces
            if text
        ]

    @override
    def sizeHint(self) -> QSize:
        return QSize(sum(width + _GAP for _, _, width in self._pieces()), 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, left = self._themes.theme, 0
        for text, face, width in self._pieces():
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, width, self.height()))
            if face is not None:
                painter.setFont(face)
                painter.setPen(theme.colour("ink"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            else:
                icon = self._icons.pixmap(text, theme.colour("ink"), size=_ICON, ratio=self.devicePixelRatioF())
                painter.drawPixmap(place.left(), (self.height() - _ICON) // 2, icon)
            left += width + _GAP
        painter.end()
