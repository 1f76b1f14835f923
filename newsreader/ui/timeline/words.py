"""What a row says: its line of marks, and all of it for a screen reader. Pure; ``now`` is an argument."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleRow
from newsreader.ui.ages import age_words, short_date
from newsreader.ui.lists import joined, sentences
from newsreader.ui.numbers import digits


@final
@dataclass(frozen=True, slots=True)
class StorySign:
    """What a row says of its story. ``sources``: publishers that tell it, ``more``: those beside the row's own; ``articles``:
    how many there are beside the row's; ``unread`` of these while they are folded away.
    """

    sources: int
    more: int
    articles: int
    unread: int
    is_head: bool
    is_open: bool


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
    return joined([to_come, _tr("with full text") if row.has_fulltext else ""])


def sign_words(sign: StorySign) -> str:
    """What stands in a row's line of marks of its story: "+2 sources · 1 unread", "3 sources" where it is unfolded."""
    return " · ".join(_parts(sign))


def _parts(sign: StorySign) -> list[str]:
    if not sign.is_head:
        return []
    if sign.is_open:
        return [_sources(sign.sources) if sign.more else _articles(sign.articles + 1)]
    words = [f"+{_sources(sign.more) if sign.more else _articles(sign.articles)}"]
    if sign.unread:
        words.append(_tr("1 unread") if sign.unread == 1 else _tr("{n} unread").format(n=digits(sign.unread)))
    return words


def _sources(count: int) -> str:
    return _tr("1 source") if count == 1 else _tr("{n} sources").format(n=digits(count))


def _articles(count: int) -> str:
    return _tr("1 article") if count == 1 else _tr("{n} articles").format(n=digits(count))


def spoken_sign(sign: StorySign) -> str:
    """The same as a screen reader says it."""
    if not sign.is_head:
        return _tr("of the same story")
    how = _tr("story unfolded") if sign.is_open else _tr("story folded")
    return joined([how, *_parts(sign)])


def row_words(row: ArticleRow, source: str, *, now: int, locale: QLocale, sign: StorySign | None = None) -> str:
    """A row as a screen reader says it: the title first, then what the eye sees of it."""
    marks = [row.title or _tr("Untitled")]
    if not row.read:
        marks.append(_tr("unread"))
    if row.starred:
        marks.append(_tr("starred"))
    marks += [source, when_words(row, now=now, locale=locale)]
    if sign is not None:
        marks.append(spoken_sign(sign))
    marks.append(saved_words(row))
    return sentences([joined(marks), row.excerpt])
