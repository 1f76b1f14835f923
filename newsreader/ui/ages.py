"""Times in words: ages in lists, days over lists. Pure; ``now`` and the locale are arguments; local time."""

from __future__ import annotations

import time
from typing import final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from newsreader.core.frozen import dataclass
from newsreader.ui.dates import Form, day_in

_MINUTE, _HOUR, _DAY, _WEEK = 60, 3_600, 86_400, 604_800


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ages", text)


def day_start(now: int) -> int:
    """When the local day of ``now`` began."""
    date = QDateTime.fromSecsSinceEpoch(now).date()
    return date.startOfDay().toSecsSinceEpoch()


def next_midnight(now: int) -> int:
    """When the local day after ``now``'s begins."""
    return QDateTime.fromSecsSinceEpoch(now).date().addDays(1).startOfDay().toSecsSinceEpoch()


def local_day(moment: int) -> int:
    """A number that is the same for all moments of one local day; cheap, for painting."""
    there = time.localtime(moment)
    return there.tm_year * 1_000 + there.tm_yday


def age_words(moment: int, *, now: int, locale: QLocale) -> str:
    """An age in a list: "5 min", "2 h", "6 d", "3 wk", and a date after four weeks."""
    age = max(now - moment, 0)
    if age < _MINUTE:
        return _tr("now")
    if age < _HOUR:
        return _tr("{n} min").format(n=age // _MINUTE)
    if age < _DAY:
        return _tr("{n} h").format(n=age // _HOUR)
    if age < 2 * _WEEK:
        return _tr("{n} d").format(n=age // _DAY)
    if age < 4 * _WEEK:
        return _tr("{n} wk").format(n=age // _WEEK)
    return short_date(moment, now=now, locale=locale)


def long_age_words(moment: int, *, now: int) -> str:
    """An age in full words: "just now", "12 minutes ago", "3 hours ago", "2 days ago"."""
    age = max(now - moment, 0)
    if age < _MINUTE:
        return _tr("just now")
    for unit, one, many in (
        (_DAY, _tr("a day ago"), _tr("{n} days ago")),
        (_HOUR, _tr("an hour ago"), _tr("{n} hours ago")),
        (_MINUTE, _tr("a minute ago"), _tr("{n} minutes ago")),
    ):
        if age >= unit:
            count = age // unit
            return one if count == 1 else many.format(n=count)
    return _tr("just now")


def short_date(moment: int, *, now: int, locale: QLocale) -> str:
    """Such as "24 Jan", with its year when that is another one."""
    then, today = _date(moment), _date(now)
    return day_in(Form.SHORT if then.year() == today.year() else Form.SHORT_YEAR, then, locale=locale)


@final
@dataclass(frozen=True, slots=True)
class DayNames:
    """Names of days beside today, for the band over a list and the marks in it."""

    now: int
    locale: QLocale

    def long(self, moment: int) -> str:
        """Such as "Today, 25 January", "Yesterday, 24 January", "Monday, 19 January", "19 March 2024"."""
        then, today = _date(moment), _date(self.now)
        days = then.daysTo(today)
        date = day_in(Form.LONG if then.year() == today.year() else Form.LONG_YEAR, then, locale=self.locale)
        if days == 0:
            return _tr("Today, {date}").format(date=date)
        if days == 1:
            return _tr("Yesterday, {date}").format(date=date)
        if then.year() != today.year():
            return date
        return _tr("{day}, {date}").format(day=self.locale.toString(then, "dddd"), date=date)

    def short(self, moment: int) -> str:
        """Such as "Sat 24 Jan", "24 Jan 2024"."""
        then, today = _date(moment), _date(self.now)
        return day_in(Form.SHORT_WEEKDAY if then.year() == today.year() else Form.SHORT_YEAR, then, locale=self.locale)


def _date(moment: int) -> QDate:
    return QDateTime.fromSecsSinceEpoch(moment).date()
