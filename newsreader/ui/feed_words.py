"""A feed's trouble in words: what happened, since when, when it is tried again. Pure; ``now`` is an argument."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from newsreader.core.values import Feed
from newsreader.ui.ages import local_day
from newsreader.ui.dates import Form, day_in, moment_in
from newsreader.ui.numbers import digits


def trouble_words(feed: Feed, *, now: int, locale: QLocale) -> str:
    """Such as "Not found since Tuesday – next try today, 14:20"; "" for a feed without trouble."""
    title = trouble_title(feed, now=now, locale=locale)
    if not title:
        return ""
    then = next_try_words(feed.next_due, now=now, locale=locale)
    return QCoreApplication.translate("FeedWords", "{trouble} – {next}").format(trouble=title, next=then)


def trouble_title(feed: Feed, *, now: int, locale: QLocale) -> str:
    """Such as "Not found since Tuesday"; "" for a feed without trouble."""
    if feed.error_kind is None:
        return ""
    what = error_words(feed.error_kind, feed.http)
    return _since(what, feed.error_since, now=now, locale=locale) if feed.error_since is not None else what


def error_words(kind: str, http: int | None) -> str:
    """The few words of one kind of error (core.errors), beginning with a capital letter."""
    translate = QCoreApplication.translate
    if kind == "http":
        return _http_words(http)
    words = {
        "address": translate("FeedWords", "No such address"),
        "dns": translate("FeedWords", "Site not found"),
        "connect": translate("FeedWords", "No connection"),
        "timeout": translate("FeedWords", "No answer in time"),
        "tls": translate("FeedWords", "No safe connection"),
        "too-large": translate("FeedWords", "Too large"),
        "redirect": translate("FeedWords", "Led in circles"),
        "private": translate("FeedWords", "Leads into a private network"),
        "protocol": translate("FeedWords", "Answer not understood"),
        "not-a-feed": translate("FeedWords", "No longer a feed"),
        "empty": translate("FeedWords", "Empty answer"),
        "binary": translate("FeedWords", "No text in the answer"),
        "memory": translate("FeedWords", "Too large to read"),
        "parser": translate("FeedWords", "Not readable"),
    }
    return words.get(kind, translate("FeedWords", "In trouble"))


def status_words(kind: str, http: int | None) -> str:
    """The same with the status that the server answered with, where the words are without: "Not found (404)"."""
    words = error_words(kind, http)
    return f"{words} ({http})" if kind == "http" and http and str(http) not in words else words


def tries_words(failures: int) -> str:
    """How often it went wrong: "1 try so far", "6 tries so far"."""
    translate = QCoreApplication.translate
    one, many = translate("FeedWords", "1 try so far"), translate("FeedWords", "{n} tries so far")
    return one if failures == 1 else many.format(n=digits(failures))


def _http_words(status: int | None) -> str:
    translate = QCoreApplication.translate
    words = {
        401: translate("FeedWords", "Asks for a password"),
        403: translate("FeedWords", "Access refused"),
        404: translate("FeedWords", "Not found"),
        410: translate("FeedWords", "Gone for good"),
        429: translate("FeedWords", "Asked to come less often"),
        503: translate("FeedWords", "Site overloaded"),
    }
    if status in words:
        return words[status]
    if status is not None and status >= 500:
        return translate("FeedWords", "Error of the site ({status})").format(status=status)
    return translate("FeedWords", "Answered {status}").format(status=status if status is not None else "?")


def next_try_words(moment: int, *, now: int, locale: QLocale) -> str:
    """Such as "next try now", "next try today, 14:20", "next try Tuesday, 08:00"."""
    translate = QCoreApplication.translate
    if moment <= now:
        return translate("FeedWords", "next try now")
    texts = {
        Kind.NEAR: translate("FeedWords", "next try {day}, {time}"),
        Kind.WEEKDAY: translate("FeedWords", "next try {weekday}, {time}"),
        Kind.DATE: translate("FeedWords", "next try {date}, {time}"),
    }
    return _with_day(texts, moment, now=now, locale=locale)


def next_try_sentence(moment: int, *, now: int, locale: QLocale) -> str:
    """The same as a sentence of its own: "Next try today, 14:20."."""
    translate = QCoreApplication.translate
    if moment <= now:
        return translate("FeedWords", "Next try now.")
    texts = {
        Kind.NEAR: translate("FeedWords", "Next try {day}, {time}."),
        Kind.WEEKDAY: translate("FeedWords", "Next try {weekday}, {time}."),
        Kind.DATE: translate("FeedWords", "Next try {date}, {time}."),
    }
    return _with_day(texts, moment, now=now, locale=locale)


def due_sentence(moment: int, *, now: int, locale: QLocale) -> str:
    """When feeds are read next: "The next feeds are due at 14:20."."""
    translate = QCoreApplication.translate
    if moment <= now:
        return translate("FeedWords", "The next feeds are due now.")
    if local_day(moment) == local_day(now):
        time = moment_in(Form.TIME, moment, locale=locale)
        return translate("FeedWords", "The next feeds are due at {time}.").format(time=time)
    texts = {
        Kind.NEAR: translate("FeedWords", "The next feeds are due {day}, {time}."),
        Kind.WEEKDAY: translate("FeedWords", "The next feeds are due {weekday}, {time}."),
        Kind.DATE: translate("FeedWords", "The next feeds are due {date}, {time}."),
    }
    return _with_day(texts, moment, now=now, locale=locale)


def _since(what: str, moment: int, *, now: int, locale: QLocale) -> str:
    translate = QCoreApplication.translate
    then = QDateTime.fromSecsSinceEpoch(moment)
    days = then.date().daysTo(QDateTime.fromSecsSinceEpoch(now).date())
    if days <= 0:
        time = moment_in(Form.TIME, moment, locale=locale)
        return translate("FeedWords", "{what} since {time}").format(what=what, time=time)
    texts = {
        Kind.NEAR: translate("FeedWords", "{what} since {day}"),
        Kind.WEEKDAY: translate("FeedWords", "{what} since {weekday}"),
        Kind.DATE: translate("FeedWords", "{what} since {date}"),
    }
    return _with_day(texts, moment, now=now, locale=locale, what=what)


class Kind(Enum):
    """How a day is named; many languages put another article before each."""

    NEAR = "day"
    WEEKDAY = "weekday"
    DATE = "date"


def _with_day(texts: dict[Kind, str], moment: int, *, now: int, locale: QLocale, what: str = "") -> str:
    """The text for how the day of ``moment`` is named, filled in."""
    kind, day = _day(moment, now, locale)
    time = moment_in(Form.TIME, moment, locale=locale)
    return texts[kind].format(**{kind.value: day}, time=time, what=what)


def _day(moment: int, now: int, locale: QLocale) -> tuple[Kind, str]:
    """A day beside today: "today", "yesterday", "tomorrow", a weekday within six days, else a date."""
    translate = QCoreApplication.translate
    date, today = QDateTime.fromSecsSinceEpoch(moment).date(), QDateTime.fromSecsSinceEpoch(now).date()
    days = today.daysTo(date)
    near = {
        0: translate("FeedWords", "today"),
        -1: translate("FeedWords", "yesterday"),
        1: translate("FeedWords", "tomorrow"),
    }
    if days in near:
        return Kind.NEAR, near[days]
    if abs(days) < 7:
        return Kind.WEEKDAY, locale.toString(date, "dddd")
    return Kind.DATE, day_in(Form.LONG if date.year() == today.year() else Form.LONG_YEAR, date, locale=locale)
