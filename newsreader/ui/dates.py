"""Days and times as the reader's language and country write them. Main thread; pure but for `translate`.

The patterns are texts like any other (a translator says how days are written); the United States, which write English with the
month first and twelve hours, have their own.
"""

from __future__ import annotations

from enum import Enum
from typing import final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale


@final
class Form(Enum):
    """How much of a day or time is said, with its pattern in the United States."""

    TIME = "h:mm AP"
    SHORT = "MMM d"
    SHORT_YEAR = "MMM d, yyyy"
    SHORT_WEEKDAY = "ddd, MMM d"
    LONG = "MMMM d"
    LONG_YEAR = "MMMM d, yyyy"
    FULL = "dddd, MMMM d, yyyy"


def moment_in(form: Form, moment: int, *, locale: QLocale) -> str:
    """A moment (UTC seconds) in local time, such as "10:40" or "Sunday, 25 January 2026"."""
    return locale.toString(QDateTime.fromSecsSinceEpoch(moment), _pattern(form, locale))


def day_in(form: Form, day: QDate, *, locale: QLocale) -> str:
    """A day, such as "24 Jan"."""
    return locale.toString(day, _pattern(form, locale))


def _pattern(form: Form, locale: QLocale) -> str:
    if locale.language() == QLocale.Language.English and locale.territory() == QLocale.Country.UnitedStates:
        return form.value
    translate = QCoreApplication.translate
    return {
        Form.TIME: translate("Dates", "HH:mm", "pattern of QLocale for a time"),
        Form.SHORT: translate("Dates", "d MMM", "pattern of QLocale for a day of this year, short"),
        Form.SHORT_YEAR: translate("Dates", "d MMM yyyy", "pattern of QLocale for a day of another year, short"),
        Form.SHORT_WEEKDAY: translate("Dates", "ddd d MMM", "pattern of QLocale for a day with its weekday, short"),
        Form.LONG: translate("Dates", "d MMMM", "pattern of QLocale for a day of this year"),
        Form.LONG_YEAR: translate("Dates", "d MMMM yyyy", "pattern of QLocale for a day of another year"),
        Form.FULL: translate("Dates", "dddd, d MMMM yyyy", "pattern of QLocale for the date of a newspaper"),
    }[form]
