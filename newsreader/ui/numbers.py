"""Numbers as the reader's language writes them. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number(count: int) -> str:
    """Such as "12,345" or "12.345", by the locale in use (`ui.language`)."""
    return QLocale().toString(count)
