"""Numbers as the reader's language writes them. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def digits(count: int) -> str:
    """Such as "12,345" or "12.345", by the locale in use (`ui.language`)."""
    return QLocale().toString(count)


def decimals(value: float, places: int) -> str:
    """Such as "1.4" or "1,4"."""
    return QLocale().toString(value, "f", places)
