"""What a row says: its line of marks, and all of it for a screen reader. Pure; ``now`` is an argument."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.core.values import ArticleRow
from newsreader.ui.ages import age_words, short_date


def _tr(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)


def when_words(row: ArticleRow, *, now: int, locale: QLocale) -> str:
    """A row's age; of an undated article when it came: "undated, arrived 24 Jan"."""
    if row.published is None:
        return _tr("undated, arrived {date}").format(date=short_date(row.arrived, now=now, locale=locale))
    return age_words(row.sort_at, now=now, locale=locale)


def saved_words(row: ArticleRow) -> str:
    """What of an article is there without a network: its text always, pictures, and the full text of its page."""
    if row.missing:
        to_come = _tr("1 picture to come") if row.missing == 1 else _tr("{n} pictures to come").format(n=row.missing)
    else:
        to_come = _tr("saved offline") if row.offline else _tr("full text to come")
    return ", ".join(filter(None, [to_come, _tr("with full text") if row.has_fulltext else ""]))


def row_words(row: ArticleRow, source: str, *, now: int, locale: QLocale) -> str:
    """A row as a screen reader says it: the title first, then what the eye sees of it."""
    marks = [row.title or _tr("Untitled")]
    if not row.read:
        marks.append(_tr("unread"))
    if row.starred:
        marks.append(_tr("starred"))
    marks += [source, when_words(row, now=now, locale=locale)]
    marks.append(saved_words(row))
    return ", ".join(filter(None, marks)) + (f". {row.excerpt}" if row.excerpt else "")
