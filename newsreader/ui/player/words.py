"""What the player says. Pure but for `tr`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsreader.core.enclosures import Loading
from newsreader.core.values import Chapter
from newsreader.ui.numbers import decimals

#: How fast it can play, in steps.
SPEEDS = (0.5, 0.75, 1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0, 2.5, 3.0)


def time_words(milliseconds: int) -> str:
    """Such as "12:48" or "1:02:03"."""
    seconds = max(milliseconds, 0) // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def left_words(position: int, length: int) -> str:
    """How much is left, such as "−25:12"; "" where nobody knows the length."""
    return f"\u2212{time_words(length - position)}" if length else ""


def speed_words(speed: float) -> str:
    """Such as "1.2×"."""
    return f"{speed:g}\u00d7"


def chapter_at(chapters: tuple[Chapter, ...], position: int) -> int:
    """The number of the chapter that is played, from 0; -1 before the first and without any."""
    return sum(chapter.start <= position for chapter in chapters) - 1


def chapter_words(chapters: tuple[Chapter, ...], position: int) -> str:
    """Such as "chapter 2 of 4"; "" without chapters."""
    number = chapter_at(chapters, position)
    if number < 0:
        return ""
    return _tr("chapter {n} of {count}").format(n=number + 1, count=len(chapters))


def loading_words(loading: Loading) -> str:
    """How far a load is, such as "12 of 34 MB"."""
    done = decimals(loading.size / 1_000_000, 0)
    if loading.whole is None:
        return _tr("{done} MB loaded").format(done=done)
    return _tr("{done} of {whole} MB").format(done=done, whole=decimals(loading.whole / 1_000_000, 0))


def next_speed(speed: float, by: int) -> float:
    """The next faster or slower one of `SPEEDS`."""
    if by > 0:
        return next((each for each in SPEEDS if each > speed + 0.001), SPEEDS[-1])
    return next((each for each in reversed(SPEEDS) if each < speed - 0.001), SPEEDS[0])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Player", text)
