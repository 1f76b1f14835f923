"""Fetches of feeds in words: when, what was said, how often. Pure; ``now`` and the locale are arguments; local time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.core.diary import FeedFacts, Fetch
from newsreader.core.schedule import DAY, HOUR, MINUTE, USUAL, WITHOUT_VALIDATORS
from newsreader.ui.ages import DayNames, local_day
from newsreader.ui.dates import Form, moment_in
from newsreader.ui.feed_words import status_words
from newsreader.ui.lists import joined
from newsreader.ui.numbers import decimals, digits

#: The intervals that can be chosen; None: by itself.
INTERVALS = (None, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 7 * DAY)
_WEEKS = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("Diary", text)


def fetch_words(fetch: Fetch) -> str:
    """What a feed said: "2 new, 1 changed", "unchanged", "Not found (404)"."""
    if fetch.error_kind is not None:
        return status_words(fetch.error_kind, fetch.http)
    parts = []
    if fetch.new:
        parts.append(_tr("{n} new").format(n=digits(fetch.new)))
    if fetch.updated:
        parts.append(_tr("{n} changed").format(n=digits(fetch.updated)))
    return joined(parts) or _tr("unchanged")


def moment_words(moment: int, *, now: int, locale: QLocale) -> str:
    """Such as "Today, 12:40", "Yesterday, 22:10", "Tue 20 Jan, 07:50"."""
    time = moment_in(Form.TIME, moment, locale=locale)
    days = local_day(now) - local_day(moment)
    if days == 0:
        return _tr("Today, {time}").format(time=time)
    if local_day(moment) == local_day(now - DAY):
        return _tr("Yesterday, {time}").format(time=time)
    if local_day(moment) == local_day(now + DAY):
        return _tr("Tomorrow, {time}").format(time=time)
    return _tr("{day}, {time}").format(day=DayNames(now, locale).short(moment), time=time)


def took_words(took: int | None) -> str:
    """Milliseconds in tenths of a second; "" for nobody knows."""
    return "" if took is None else _tr("{n} s").format(n=decimals(took / 1000, 1))


def next_words(due: int, *, now: int, locale: QLocale) -> str:
    """When a feed that is well is read next."""
    if due <= now:
        return _tr("Next now")
    return _tr("Next: {when}").format(when=moment_words(due, now=now, locale=locale))


def interval_words(interval: int | None, facts: FeedFacts) -> str:
    """An interval as it can be chosen; by itself: what that comes to."""
    if interval is not None:
        return _tr("Every {span}").format(span=_span(interval))
    usual = USUAL if facts.has_etag or facts.has_modified else WITHOUT_VALIDATORS
    return _tr("By itself: about every {span}").format(span=_span(usual))


def _span(seconds: int) -> str:
    for size, one, many in (
        (7 * DAY, _tr("week"), _tr("{n} weeks")),
        (DAY, _tr("day"), _tr("{n} days")),
        (HOUR, _tr("hour"), _tr("{n} hours")),
    ):
        if seconds >= size and seconds % size == 0:
            return one if seconds == size else many.format(n=seconds // size)
    return _tr("{n} minutes").format(n=seconds // MINUTE)


def rate_words(lately: int) -> tuple[str, str]:
    """How much a feed writes, from its articles of the last four weeks: a number and what it counts."""
    if lately >= 7 * _WEEKS:
        return digits(round(lately / (7 * _WEEKS))), _tr("a day")
    if lately >= _WEEKS:
        return digits(round(lately / _WEEKS)), _tr("a week")
    return digits(lately), _tr("in four weeks")


def server_words(facts: FeedFacts) -> str:
    """What the server gives to ask by, so that only what is new is sent."""
    given = [name for name, has in (("ETag", facts.has_etag), ("Last-Modified", facts.has_modified)) if has]
    if not given:
        return _tr("its server says nothing to ask by: the whole feed comes each time")
    return _tr("asked only for what is new ({names})").format(names=joined(given))
