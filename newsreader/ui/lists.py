"""Several words in one line, with the marks between them that the reader's language has. Main thread."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def joined(parts: Iterable[str]) -> str:
    """An enumeration, such as "unread, starred"; empty parts are left out."""
    separator = QCoreApplication.translate("Lists", ", ", "between the parts of an enumeration")
    return separator.join(filter(None, parts))


def sentences(parts: Iterable[str]) -> str:
    """Things of several words that are said one after the other, as a screen reader does; empty ones are left out."""
    separator = QCoreApplication.translate("Lists", ". ", "between things that are said one after the other")
    return separator.join(filter(None, parts))


def named(name: str, what: str) -> str:
    """Something after its name, such as "Theme: dark"; the name alone where there is nothing."""
    text = QCoreApplication.translate("Lists", "{name}: {what}", "something after its name")
    return text.format(name=name, what=what) if what else name
