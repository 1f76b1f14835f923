"""Times and counts of stories in words. Pure but for `translate`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from newsreader.ui.ages import short_date
from newsreader.ui.dates import Form, moment_in
from newsreader.ui.numbers import digits


def clock(moment: int, *, now: int, locale: QLocale) -> str:
    """When something was, as short as can be: "09:40", "yesterday 15:20", "24 Jan, 15:20"."""
    then, today = QDateTime.fromSecsSinceEpoch(moment), QDateTime.fromSecsSinceEpoch(now)
    time = moment_in(Form.TIME, moment, locale=locale)
    days = then.date().daysTo(today.date())
    if days == 0:
        return time
    if days == 1:
        return QCoreApplication.translate("Stories", "yesterday {time}").format(time=time)
    day = short_date(moment, now=now, locale=locale)
    return QCoreApplication.translate("Stories", "{day}, {time}").format(day=day, time=time)


def since_words(moment: int, *, now: int, locale: QLocale) -> str:
    """Such as "since 09:40"."""
    return QCoreApplication.translate("Stories", "since {when}").format(when=clock(moment, now=now, locale=locale))


def since_day_words(moment: int, *, now: int, locale: QLocale) -> str:
    """The same in less room: "since 09:40", "since yesterday", "since 24 Jan"."""
    days = QDateTime.fromSecsSinceEpoch(moment).date().daysTo(QDateTime.fromSecsSinceEpoch(now).date())
    if days == 0:
        return since_words(moment, now=now, locale=locale)
    if days == 1:
        return QCoreApplication.translate("Stories", "since yesterday")
    day = short_date(moment, now=now, locale=locale)
    return QCoreApplication.translate("Stories", "since {date}").format(date=day)


def sources_words(count: int) -> str:
    """Such as "3 sources"."""
    if count == 1:
        return QCoreApplication.translate("Stories", "1 source")
    return QCoreApplication.translate("Stories", "{n} sources").format(n=digits(count))


def articles_words(count: int) -> str:
    """Such as "5 articles"."""
    if count == 1:
        return QCoreApplication.translate("Stories", "1 article")
    return QCoreApplication.translate("Stories", "{n} articles").format(n=digits(count))
