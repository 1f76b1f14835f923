"""The paper that articles are printed on, by the measures of the interface's country. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

_MARGIN, _FOOT = 30.0, 22.0  # millimetres: A4 then holds some 72 characters a line


def page_layout(locale: QLocale) -> QPageLayout:
    """Letter where inches are used, A4 elsewhere; upright."""
    is_letter = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _FOOT, _MARGIN, _FOOT)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
