"""Words of the settings: sizes, rules of what is kept. Pure; the language is the interface's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from newsreader.core.retention import Pictures, Rule
from newsreader.core.values import FeedId
from newsreader.ui.lists import joined
from newsreader.ui.numbers import decimals, digits
from newsreader.ui.plain import isolated

_NAMED = 6  # feeds of a preview
_NONE = Pictures()
_UNITS = ("B", "kB", "MB", "GB", "TB")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def size_words(size: int) -> str:
    """Such as "412 MB" or "1.4 GB"; "–" for nothing."""
    if size <= 0:
        return "–"
    value, unit = float(size), 0
    while value >= 999.5 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{decimals(value, 1 if unit > 1 and value < 9.95 else 0)} {_UNITS[unit]}"


def rule_words(rule: Rule) -> str:
    """Such as "the newest 500, of the last 90 days" or "everything"."""
    parts = []
    if rule.most is not None:
        parts.append(_tr("the newest article") if rule.most == 1 else _tr("the newest {n}").format(n=digits(rule.most)))
    if rule.days is not None:
        parts.append(
            _tr("of the last day") if rule.days == 1 else _tr("of the last {n} days").format(n=digits(rule.days))
        )
    if rule.picture_days is not None:
        days = digits(rule.picture_days)
        last_day = rule.picture_days == 1
        parts.append(
            _tr("pictures of the last day") if last_day else _tr("pictures of the last {n} days").format(n=days)
        )
    if rule.keeps_articles:
        parts.insert(0, _tr("everything"))
    return joined(parts)


def going_words(articles: int, pictures: Pictures = _NONE) -> str:
    """What would go, and what never does."""
    parts = []
    if articles:
        parts.append(_tr("1 article") if articles == 1 else _tr("{n} articles").format(n=digits(articles)))
    if pictures.count:
        words = _tr("1 picture ({size})") if pictures.count == 1 else _tr("{n} pictures ({size})")
        parts.append(words.format(n=digits(pictures.count), size=size_words(pictures.size)))
    if not parts:
        return _tr("Nothing would go.")
    if len(parts) == 1:
        return _tr("{what} would go. What is unread or starred never does.").format(what=parts[0])
    return _tr("{articles} and {pictures} would go. What is unread or starred never does.").format(
        articles=parts[0], pictures=parts[1]
    )


def by_feed_words(going: Mapping[FeedId, int], title_of: Callable[[FeedId], str]) -> str:
    """Of which feeds how many would go, those that lose most first; the rest together."""
    most = sorted(going.items(), key=lambda item: (-item[1], item[0]))
    named = [f"{isolated(title_of(feed))} {digits(count)}" for feed, count in most[:_NAMED]]
    rest = most[_NAMED:]
    if rest:
        count = sum(number for _, number in rest)
        words = _tr("1 other feed {n}") if len(rest) == 1 else _tr("{feeds} other feeds {n}")
        named.append(words.format(feeds=digits(len(rest)), n=digits(count)))
    return " · ".join(named)


def leaving_words(leaving: int, free: int) -> str:
    """What has left the lists and is still on the disk, and the room that could be given back besides."""
    if leaving:
        what = _tr("1 article") if leaving == 1 else _tr("{n} articles").format(n=digits(leaving))
        return _tr("{what} left the lists; their room comes back when Newsreader ends.").format(what=what)
    if free:
        return _tr("{size} are free and can be given back.").format(size=size_words(free))
    return _tr("There is nothing to give back.")
