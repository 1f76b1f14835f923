"""What a card says of time and of copies. Pure but for `tr`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_MINUTE, _HOUR, _DAY, _WEEK = 60, 3_600, 86_400, 604_800


def distance_words(moment: int, *, beside: int) -> str:
    """How far one moment is from another: "1 h earlier", "2 d later", "same time"."""
    seconds = abs(moment - beside)
    if seconds < _MINUTE:
        return _tr("same time")
    if seconds < _HOUR:
        size = _tr("{n} min").format(n=seconds // _MINUTE)
    elif seconds < _DAY:
        size = _tr("{n} h").format(n=seconds // _HOUR)
    elif seconds < 2 * _WEEK:
        size = _tr("{n} d").format(n=seconds // _DAY)
    else:
        size = _tr("{n} wk").format(n=seconds // _WEEK)
    return (_tr("{time} earlier") if moment < beside else _tr("{time} later")).format(time=size)


def copies_words(count: int) -> str:
    """Such as "2 copies"; "" without any."""
    if not count:
        return ""
    return _tr("1 copy") if count == 1 else _tr("{n} copies").format(n=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Related", text)
