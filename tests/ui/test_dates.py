"""Days, times and numbers by language and country."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from newsreader.ui.dates import Form, day_in, moment_in
from newsreader.ui.numbers import decimals, digits

DAY = QDate(2026, 1, 5)
AT = QDateTime(DAY, QTime(16, 7)).toSecsSinceEpoch()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("en_GB", ["16:07", "5 Jan", "5 Jan 2026", "Mon 5 Jan", "5 January", "5 January 2026", "Monday, 5 January 2026"]),
        ("en_US", ["4:07 PM", "Jan 5", "Jan 5, 2026", "Mon, Jan 5", "January 5", "January 5, 2026", "Monday, January 5, 2026"]),
        ("de_DE", ["16:07", "5 Jan.", "5 Jan. 2026", "Mo. 5 Jan.", "5 Januar", "5 Januar 2026", "Montag, 5 Januar 2026"]),
    ],
)  # fmt: skip
def test_days_and_times_are_written_for_their_readers(name, words):
    locale = QLocale(name)
    said = [moment_in(form, AT, locale=locale).replace("\u202f", " ") for form in Form]
    assert said[1:] == words[1:] == [day_in(form, DAY, locale=locale) for form in Form][1:]
    assert said[0] in (words[0], words[0].lower())


@pytest.mark.parametrize(
    ("name", "words"), [("en_GB", ("12,345", "1.5")), ("de_DE", ("12.345", "1,5")), ("fr_FR", ("12\u202f345", "1,5"))]
)
def test_numbers_follow_the_locale_in_use(name, words):
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        assert (digits(12_345), decimals(1.46, 1)) == words
    finally:
        QLocale.setDefault(before)
