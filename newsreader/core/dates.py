"""Dates as feeds write them → seconds since 1970 in UTC.

Pure: no clock, no locale. Written after what real feeds hold (fetching.md, *What documents really look like*):
RFC 822 and RFC 3339 with all their variants, months in other languages, numbers in every order. What cannot be
read, and everything before 1990, is undated (None); the future is left as it is, since only who knows the time
of arrival can clamp it.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import isleap, timegm
from collections.abc import Iterator
from datetime import date, timedelta

from newsreader.core.date_words import AFTERNOON, MONTHS, WEEKDAYS, ZONES

EARLIEST = 631_152_000  # 1 January 1990: what is dated before is a default of some software, not a date
LATEST = 253_402_300_799  # the end of the year 9999

_LONGEST = 200  # a date with its comment; more is text

_RFC_822 = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(\S*)"
)
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d*)?)?)?\s*([Zz]|[+-]\d{2}:?\d{2})?"
)
_WEEK = re.compile(r"(\d{4})-?W(\d{2})(?:-?([1-7]))?(?=T|\s|$)", re.IGNORECASE)
_ORDINAL = re.compile(r"(\d{4})-?(\d{3})(?=T|\s|Z|$)", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(?=\D|$)", re.IGNORECASE)
_YEAR_MONTH = re.compile(r"(\d{4})(?:-(\d{1,2}))?Z?", re.IGNORECASE)
_EPOCH = re.compile(r"(\d{9,10})(?:\.\d+)?|(\d{13})")
_IDEOGRAPHS = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)")
_TIME = re.compile(
    r"(?<![\d:])(\d{1,2})\s?(?::|h|時|시)\s?(\d{2})(?:분|分)?(?:\s?:?(\d{2})(?:[.,]\d+)?(?:초|秒)?)?"
    r"(?:\s*([ap])\.?\s?m\b\.?)?(?![\d:])",
    re.IGNORECASE,
)
_HOUR_ONLY = re.compile(r"(?<![\d:])(\d{1,2})\s*([ap])\.?m\b\.?", re.IGNORECASE)
_OFFSET = re.compile(r"(?:GMT|UTC|UT|Z)?\s*([+\-−])\s?(\d{1,2}):?(\d{2})?(?!\d)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_NUMBER = re.compile(r"(?<![\d:.])'?(\d{1,4})(?:st|nd|rd|th|er|º|ª|°)?(?![\d:])", re.IGNORECASE)
_COMMENT = re.compile(r"\([^()]*\)")


def parse_date(text: str) -> int | None:
    """Seconds since 1970 (UTC) of a date in any form that feeds use, or None: unreadable, or before 1990.

    A date without a time is midnight; one without a zone, or with an unknown one, is taken as UTC.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    for reader in (_common, _iso_others, _loose):
        moment = reader(text)
        if moment is not None:
            return moment if EARLIEST <= moment <= LATEST else None
    return None


def _common(text: str) -> int | None:
    """The two forms that nearly all feeds use, in one match each."""
    if match := _RFC_822.fullmatch(text):
        day, word, year, hour, minute, second, zone = match.groups()
        month, offset = MONTHS.get(word.lower()), _zone(zone)
        if month is None or offset is None:
            return None
        return _moment((int(year), month, int(day)), (int(hour), int(minute), int(second or 0)), offset)
    if match := _ISO.fullmatch(text):
        year, numeral, day, hour, minute, second, zone = match.groups()
        time = (int(hour or 0), int(minute or 0), int(second or 0))
        return _moment((int(year), int(numeral), int(day)), time, _zone(zone or "") or 0)
    return None


def _zone(zone: str) -> int | None:
    """Seconds east of UTC for a zone as it stands after a time: ``+0100``, ``-5:30``, ``BST``, ``GMT+2``."""
    if not zone:
        return 0
    if (named := ZONES.get(zone.upper())) is not None:
        return named
    match = _OFFSET.fullmatch(zone)
    if match is None:
        return None
    sign, hours, minutes = match.groups()
    seconds = int(hours) * 3600 + int(minutes or 0) * 60
    return (-seconds if sign in "-−" else seconds) if seconds <= 24 * 3600 else 0


def _moment(day: tuple[int, int, int], time: tuple[int, int, int], offset: int) -> int | None:
    """The moment of a day and a time, or None where there is no such day; 24:00 and second 60 roll over."""
    year, month, number = day
    hour, minute, second = time
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= number <= _days(year, month)):
        return None
    if hour > 24 or minute > 59 or second > 60:
        return None
    return timegm((year, month, number, 0, 0, 0)) + hour * 3600 + minute * 60 + second - offset


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if isleap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


# -- ISO 8601 beyond the common form, and numbers alone ------------------------------------------------------------


def _iso_others(text: str) -> int | None:
    """Weeks, ordinal days, compact forms, a month or a year alone, seconds or milliseconds since 1970."""
    if match := _EPOCH.fullmatch(text):
        return int(match[1]) if match[1] else int(match[2]) // 1000
    for pattern, read in ((_WEEK, _from_week), (_ORDINAL, _from_ordinal), (_COMPACT, _from_compact)):
        if (match := pattern.match(text)) and (day := read(match)):
            rest = text[match.end() :]
            return _moment(day, *_compact_time(match, rest))
    if match := _YEAR_MONTH.fullmatch(text):
        return _moment((int(match[1]), int(match[2] or 1), 1), (0, 0, 0), 0)
    return None


def _from_week(match: re.Match[str]) -> tuple[int, int, int] | None:
    try:
        day = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3] or 1))
    except ValueError:
        return None
    return day.year, day.month, day.day


def _from_ordinal(match: re.Match[str]) -> tuple[int, int, int] | None:
    year, number = int(match[1]), int(match[2])
    if not (1 <= year <= 9998 and 1 <= number <= 365 + isleap(year)):
        return None
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return day.year, day.month, day.day


def _from_compact(match: re.Match[str]) -> tuple[int, int, int] | None:
    return int(match[1]), int(match[2]), int(match[3])


def _compact_time(match: re.Match[str], rest: str) -> tuple[tuple[int, int, int], int]:
    """The time and zone of a compact form: digits inside the match, or a time with colons in ``rest``."""
    if match.re is _COMPACT and match[4]:
        return (int(match[4]), int(match[5]), int(match[6] or 0)), _zone(rest.strip()) or 0
    time, zone = _time_of(rest.lstrip("Tt "))
    return time, zone


# -- everything else -------------------------------------------------------------------------------------------------


def _loose(text: str) -> int | None:
    """Find the day, the time and the zone wherever they stand in the text."""
    text = _COMMENT.sub(" ", text).strip()
    day = _find_day(text)
    if day is None:
        return None
    (number, span) = day
    time, offset = _time_of(text[: span[0]] + " " + text[span[1] :])
    return _moment(number, time, offset)


def _find_day(text: str) -> tuple[tuple[int, int, int], tuple[int, int]] | None:
    """Year, month and day, and the stretch of text that says them (what is left holds time and zone)."""
    if match := _IDEOGRAPHS.search(text):
        return (int(match[1]), int(match[2]), int(match[3])), match.span()
    if (match := _NUMBERS.search(text)) and (day := _ordered(match, text)):
        return day, match.span()
    return _day_in_words(text)


def _ordered(match: re.Match[str], text: str) -> tuple[int, int, int] | None:
    """Which of three numbers is which: the year by its length, day and month by what is possible and usual.

    The weekday settles it where there is one; else a slash means month first (the United States, Drupal), a dot or
    a dash day first; three short numbers begin with the year where they can (East Asia, ``18/01/30``).
    """
    first, mark, middle, last = match[1], match[2], int(match[3]), match[4]
    if len(first) == 4:
        return int(first), middle, int(last)
    if len(first) == 3 or len(last) == 3 or (mark == "-" and len(first) == 1 and len(last) < 4):
        return None  # the last: a year 1 that lost its zeros
    if len(last) == 4:
        year = int(last)
        orders = [(year, int(first), middle), (year, middle, int(first))]
    else:
        orders = [(_full_year(int(first)), middle, int(last))]
        orders += [(_full_year(int(last)), middle, int(first)), (_full_year(int(last)), int(first), middle)]
    if len(last) == 4 and mark != "/":
        orders.reverse()
    possible = [day for day in orders if 1 <= day[1] <= 12 and 1 <= day[2] <= _days(*day[:2])]
    weekday = _weekday(text)
    agreeing = [day for day in possible if weekday is not None and date(*day).weekday() == weekday]
    return next(iter(agreeing or possible), None)


def _full_year(year: int) -> int:
    """RFC 2822, 4.3, moved on: 70 to 99 are the last century."""
    return year + (1900 if year >= 70 else 2000)


def _weekday(text: str) -> int | None:
    return next((WEEKDAYS[word] for word in _words(text) if word in WEEKDAYS), None)


def _words(text: str) -> Iterator[str]:
    for match in _WORD.finditer(text):
        yield fold(match[0])


def fold(word: str) -> str:
    """The word in small letters without accents, as the tables have it."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare)  # Hangul back in one piece


def _day_in_words(text: str) -> tuple[tuple[int, int, int], tuple[int, int]] | None:
    """A day whose month is a word. The last such word counts: French and Spanish *mar* is a weekday before."""
    found = [(match, MONTHS[name]) for match in _WORD.finditer(text) if (name := fold(match[0])) in MONTHS]
    if not found:
        return None
    word, month = found[-1]
    clock = _TIME.search(text)
    year, day = _year_and_day(_numbers(text, clock), word)
    if year is None:
        return None
    full = int(year[1]) if len(year[1]) == 4 else _full_year(int(year[1]))
    marks = [mark.span() for mark in (word, year, day) if mark is not None]
    return (full, month, int(day[1]) if day else 1), _outside_of(marks, clock, text)


def _numbers(text: str, clock: re.Match[str] | None) -> list[re.Match[str]]:
    """The numbers that belong to the day: neither the time's nor the zone's."""
    return [
        match
        for match in _NUMBER.finditer(text)
        if not (clock and clock.start() <= match.start(1) < clock.end()) and not _signed(text, match, clock)
    ]


def _year_and_day(
    numbers: list[re.Match[str]], month: re.Match[str]
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Which number is the year and which the day: the day stands nearest to the month, before it or else after."""
    year = next((match for match in numbers if len(match[1]) == 4), None)
    days = [match for match in numbers if match is not year and len(match[1]) <= 2]
    before = [match for match in days if match.start() < month.start()]
    after = [match for match in days if match.start() >= month.end()]
    day = before[-1] if before else after[0] if after else None
    if year is None:
        short = [match for match in numbers if len(match[1]) == 2 and match.start() >= month.end()]
        year = next((match for match in short if match is not day), None)
    return year, day


def _signed(text: str, number: re.Match[str], clock: re.Match[str] | None) -> bool:
    """Is the number a zone's, as in ``10:00 +0100``?"""
    return clock is not None and number.start() >= clock.end() and text[number.start() - 1 : number.start()] in "+-−"


def _outside_of(marks: list[tuple[int, int]], clock: re.Match[str] | None, text: str) -> tuple[int, int]:
    """The stretch to leave out when the time is looked for; where the time stands between, nothing is left out."""
    start, end = min(mark[0] for mark in marks), max(mark[1] for mark in marks)
    if clock and start < clock.start() < end:
        return len(text), len(text)
    return start, end


def _time_of(text: str) -> tuple[tuple[int, int, int], int]:
    """The time of day and the zone's seconds in ``text``; midnight and UTC where there are none."""
    match = _TIME.search(text) or _HOUR_ONLY.search(text)
    if match is None:
        return (0, 0, 0), 0
    hour, minute, second, half = match.groups() if match.re is _TIME else (match[1], "0", "0", match[2])
    time = (int(hour), int(minute), int(second or 0))
    if half or any(word in AFTERNOON for word in _words(text)):
        is_afternoon = half.lower() == "p" if half else True
        if time[0] <= 12:
            time = (time[0] % 12 + 12 * is_afternoon, *time[1:])
    return time, _zone_in(text[match.end() :])


def _zone_in(text: str) -> int:
    """The zone that follows a time, by number or by name; UTC when there is none that is known."""
    if match := _OFFSET.search(text):
        return _zone(match[0].strip()) or 0
    for match in _WORD.finditer(text):
        if (offset := ZONES.get(match[0].upper())) is not None:
            return offset
    return 0
