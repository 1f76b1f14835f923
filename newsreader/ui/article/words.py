"""The words and numbers around an article: its date, reading time, sizes of files. Pure; no widgets, no clock."""

from __future__ import annotations

import re
from html import unescape

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from newsreader.ui.dates import Form, day_in, moment_in
from newsreader.ui.numbers import decimals

_TAG = re.compile(r"<[^<>]*>")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0eff]")
_WORDS_A_MINUTE = 220
_LETTERS_A_MINUTE = 500  # of scripts without blanks between words


def full_date(moment: int, locale: QLocale) -> str:
    """``moment`` (UTC seconds) in local time: "Sunday, 25 January 2026, 10:40"."""
    words = QCoreApplication.translate("Article", "{day}, {time}")
    return words.format(
        day=moment_in(Form.FULL, moment, locale=locale), time=moment_in(Form.TIME, moment, locale=locale)
    )


def date_line(published: int | None, arrived: int, *, now: int, locale: QLocale) -> str:
    """The article's own date; where its feed gave none, that, and the day it arrived (product.md)."""
    if published is not None:
        return full_date(published, locale)
    day, today = QDateTime.fromSecsSinceEpoch(arrived).date(), QDateTime.fromSecsSinceEpoch(now).date()
    words = day_in(Form.LONG if day.year() == today.year() else Form.LONG_YEAR, day, locale=locale)
    return QCoreApplication.translate("Article", "undated, arrived {day}").format(day=words)


def reading_minutes(html: str) -> int:
    """Whole minutes to read ``html``, at least 1; 0 when it has no words."""
    text = unescape(_TAG.sub(" ", html))
    letters = len(_UNSPACED.findall(text))
    words = len(_UNSPACED.sub(" ", text).split())
    if not letters and not words:
        return 0
    return max(1, round(words / _WORDS_A_MINUTE + letters / _LETTERS_A_MINUTE))


def reading_time(html: str) -> str:
    """Such as "4 min"; "" for an article without words."""
    minutes = reading_minutes(html)
    return QCoreApplication.translate("Article", "{minutes} min").format(minutes=minutes) if minutes else ""


def file_size(length: int | None) -> str:
    """A file's size for people, in steps of 1,000: "14 MB", "3.2 MB", "480 kB"; "" when it is unknown."""
    if not length or length < 0:
        return ""
    size, unit = float(length), "B"
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if size < 999.5 or unit == "TB":
            break
        size /= 1000
    return f"{decimals(size, 1 if size < 9.95 and unit not in ('B', 'kB') else 0)} {unit}"
