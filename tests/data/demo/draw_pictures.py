"""Draws the pictures of the demo feeds into `pictures/`: flat landscapes, the project's own. Run it after a change.

python tests/data/demo/draw_pictures.py
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter, QPen, QPolygonF

WIDTH, HEIGHT = 960, 540


def _sky(painter: QPainter, top: str, foot: str) -> None:
    gradient = QLinearGradient(0, 0, 0, HEIGHT)
    gradient.setColorAt(0, QColor(top))
    gradient.setColorAt(1, QColor(foot))
    painter.fillRect(0, 0, WIDTH, HEIGHT, gradient)


def _ridge(painter: QPainter, colour: str, *points: tuple[float, float]) -> None:
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ((0, HEIGHT), *points, (WIDTH, HEIGHT))]))


def _disc(painter: QPainter, colour: str, x: float, y: float, radius: float) -> None:
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def draw_pass(painter: QPainter) -> None:
    """Mountains, a sun, and the portal of a tunnel."""
    _sky(painter, "#c9d3d6", "#f4dcae")
    _disc(painter, "#fbe6b5", 700, 130, 62)
    _ridge(painter, "#93a3b3", (0, 330), (180, 190), (360, 110), (470, 220), (620, 160), (800, 270), (960, 210))
    painter.setBrush(QColor("#f7f4ee"))
    painter.drawPolygon(QPolygonF([QPointF(*p) for p in ((318, 129), (360, 96), (418, 168), (384, 158), (356, 176))]))
    _ridge(painter, "#5d7a78", (0, 430), (170, 350), (330, 400), (520, 330), (720, 410), (960, 350))
    _ridge(painter, "#3f5a55", (0, 500), (240, 455), (520, 490), (760, 450), (960, 490))
    painter.setBrush(QColor("#d5b893"))
    painter.drawEllipse(QRectF(580, 380, 130, 150))
    painter.setBrush(QColor("#1d2422"))
    painter.drawEllipse(QRectF(594, 396, 102, 150))
    painter.fillRect(580, 520, 130, 20, QColor("#3f5a55"))


def draw_snow(painter: QPainter) -> None:
    """A page of pencil lines."""
    _sky(painter, "#ece7da", "#ddd4bf")
    painter.fillRect(250, 50, 460, 440, QColor("#fbf8ef"))
    painter.setPen(QPen(QColor("#7c8794"), 3))
    for row in range(12):
        y = 95 + row * 32
        painter.drawLine(285, y, 285 + 120 + (row * 67) % 250, y)
    painter.setPen(QPen(QColor("#b5543a"), 3))
    painter.drawLine(330, 60, 330, 480)


def draw_bridge(painter: QPainter) -> None:
    """An arch over a river."""
    _sky(painter, "#bcd0d8", "#f0e6cf")
    _ridge(painter, "#8aa58c", (0, 330), (260, 280), (600, 320), (960, 260))
    painter.fillRect(0, 400, WIDTH, 140, QColor("#5f8ea3"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#6d4c34"), 22))
    painter.drawArc(QRectF(160, 250, 640, 360), 0, 180 * 16)
    painter.drawLine(60, 262, 900, 262)
    painter.setPen(QPen(QColor("#6d4c34"), 8))
    for x in range(220, 760, 60):
        painter.drawLine(x, 262, x, 330)


def draw_night(painter: QPainter) -> None:
    """A lit sleeper train under the stars."""
    _sky(painter, "#101a3a", "#34477a")
    for index in range(60):
        _disc(painter, "#dfe6ff", (index * 197) % WIDTH, (index * 89) % 260, 1.4 + index % 3 * 0.5)
    _disc(painter, "#f3efd9", 170, 110, 34)
    _ridge(painter, "#1b2950", (0, 330), (300, 250), (560, 310), (960, 240))
    painter.setBrush(QColor("#0c1226"))
    painter.drawRoundedRect(QRectF(60, 360, 900, 92), 14, 14)
    for x in range(90, 950, 58):
        painter.fillRect(x, 382, 36, 30, QColor("#ffd773"))
    painter.fillRect(0, 462, WIDTH, 6, QColor("#6f7897"))


def draw_boat(painter: QPainter) -> None:
    """A red barge with books."""
    _sky(painter, "#9ccad6", "#f2e3c1")
    painter.fillRect(0, 340, WIDTH, 200, QColor("#3f7f92"))
    painter.setBrush(QColor("#b23a2b"))
    painter.drawPolygon(QPolygonF([QPointF(*p) for p in ((160, 330), (820, 330), (760, 430), (220, 430))]))
    painter.fillRect(260, 230, 440, 100, QColor("#f3e7cf"))
    for index in range(26):
        colour = ("#2f5d73", "#8a4b12", "#6b4bb8", "#3f6b2a", "#9b3b6a")[index % 5]
        painter.fillRect(275 + index * 16, 252 + index % 3 * 6, 11, 70 - index % 3 * 6, QColor(colour))
    painter.fillRect(240, 216, 480, 16, QColor("#6d4c34"))


def draw_wheel(painter: QPainter) -> None:
    """The cutter head of a tunnel machine."""
    _sky(painter, "#b7afa4", "#94897c")
    _disc(painter, "#5c5348", 480, 270, 220)
    _disc(painter, "#c9bfb0", 480, 270, 196)
    painter.setPen(QPen(QColor("#5c5348"), 20))
    for dx, dy in ((190, 0), (134, 134), (0, 190), (-134, 134)):
        painter.drawLine(QPointF(480 - dx, 270 - dy), QPointF(480 + dx, 270 + dy))
    painter.setPen(Qt.PenStyle.NoPen)
    _disc(painter, "#e0a33b", 480, 270, 40)


def draw_hut(painter: QPainter) -> None:
    """An observatory in the snow."""
    _sky(painter, "#a9c4dd", "#eef3f6")
    _ridge(painter, "#7d9cb8", (0, 360), (330, 140), (520, 260), (720, 180), (960, 330))
    _ridge(painter, "#f8fafb", (0, 430), (300, 380), (620, 420), (960, 370))
    painter.fillRect(360, 320, 130, 90, QColor("#6d4028"))
    painter.setBrush(QColor("#3c2417"))
    painter.drawPolygon(QPolygonF([QPointF(*p) for p in ((335, 325), (425, 255), (515, 325))]))
    painter.fillRect(410, 350, 34, 36, QColor("#ffd773"))


def draw_loaf(painter: QPainter) -> None:
    """A loaf with one courageous score."""
    _sky(painter, "#efe6d6", "#d9c7a8")
    painter.setBrush(QColor("#8a5a2b"))
    painter.drawRoundedRect(QRectF(240, 190, 480, 230), 110, 110)
    painter.setBrush(QColor("#c98f4e"))
    painter.drawRoundedRect(QRectF(262, 196, 436, 180), 90, 90)
    painter.setPen(QPen(QColor("#f3deb5"), 16))
    painter.drawLine(340, 330, 620, 240)


def main() -> None:
    """Draw all of them."""
    application = QGuiApplication([])
    folder = Path(__file__).resolve().parent / "pictures"
    folder.mkdir(exist_ok=True)
    for name, draw in sorted(globals().items()):
        if name.startswith("draw_") and isinstance(draw, Callable):
            image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            draw(painter)
            painter.end()
            image.save(str(folder / f"{name.removeprefix('draw_')}.png"), "PNG", 0)
    application.quit()


if __name__ == "__main__":
    main()
