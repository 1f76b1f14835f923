"""Faces of the window: a serif for what is read, a sans for what is used. Main thread; needs the application object."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from newsreader.core.frozen import dataclass
from newsreader.ui.article.fonts import look_font
from newsreader.ui.theme.metrics import Metrics

_log = logging.getLogger(__name__)

SERIF = '"Vollkorn", "Source Serif 4", "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK JP", serif'
SANS = '"Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK JP", sans-serif'
MONO = '"JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace'

_NORMAL, _MID, _BOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold


@final
@dataclass(frozen=True, slots=True)
class Faces:
    """Every font the window uses, by what it is for. Pixel sizes: 12, 13, 15, 18, 22, 30."""

    meta: QFont
    meta_bold: QFont
    count: QFont
    body: QFont
    body_mid: QFont
    body_bold: QFont
    lead: QFont
    title: QFont
    title_unread: QFont
    words: QFont
    head: QFont
    masthead: QFont
    letter: QFont
    small_letter: QFont


def load_fonts(folder: Path) -> int:
    """Make the fonts that lie in ``folder`` known to the application; returns how many files could be read."""
    loaded = 0
    for path in sorted([*folder.glob("*.ttf"), *folder.glob("*.otf")]):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.info("The font %s cannot be read", path.name)
        else:
            loaded += 1
    return loaded


def make_faces() -> Faces:
    """The fonts as this machine has them: bundled ones, else the system's that come closest."""
    return Faces(
        meta=look_font(SANS, 12),
        meta_bold=look_font(SANS, 12, weight=_BOLD),
        count=_tabular(look_font(SANS, 12)),
        body=look_font(SANS, 13),
        body_mid=look_font(SANS, 13, weight=_MID),
        body_bold=look_font(SANS, 13, weight=_BOLD),
        lead=look_font(SANS, 15),
        title=look_font(SERIF, 15),
        title_unread=look_font(SERIF, 15, weight=_BOLD),
        words=look_font(SERIF, 18, weight=_BOLD),
        head=look_font(SERIF, 22, weight=_BOLD),
        masthead=look_font(SERIF, 30, weight=_BOLD),
        letter=look_font(SANS, 10, weight=_BOLD),
        small_letter=look_font(SANS, 9, weight=_BOLD),
    )


def metrics_for(faces: Faces) -> Metrics:
    """Sizes for these faces: lines grow in steps of four where a face needs more room than ours do."""
    body = max(20, _whole_line(faces.body, 20))
    return Metrics(line=body, small_line=max(16, _whole_line(faces.meta, 16)))


def _whole_line(font: QFont, least: int) -> int:
    """The height of a line, on the grid; faces with much empty room above and below keep ``least``."""
    metrics = QFontMetricsF(font)
    needed = metrics.capHeight() + 2 * metrics.descent()
    return max(least, -(-int(needed) // 4) * 4)


def _tabular(font: QFont) -> QFont:
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
