"""Keys in sentences: a sentence that names the table's own keys holds only while a person has no others. Main thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from newsreader.ui.actions import commands, shown_keys
from newsreader.ui.shortcuts import KeyChoices


def with_keys(sentence: str, names: Sequence[str], *, keys: KeyChoices) -> str:
    """``sentence``, which tells the keys of the commands ``names``; where they may be others, the commands with those that
    hold, from the table. One without keys is left out.
    """
    if keys.has_single and not any(name in keys.own for name in names):
        return sentence
    found = {command.name: command for command in commands() if command.name in names}
    held = [(found[name].text.removesuffix("…"), keys.of(found[name])) for name in names]
    return " · ".join(f"{text} ({shown_keys(own[0])})" for text, own in held if own)


def with_key_of(words: str, name: str, *, widget: QWidget) -> str:
    """``words`` of a tooltip, with the key that the command ``name`` has in the window of ``widget``."""
    action = widget.window().findChild(QAction, name)
    key = "" if action is None else shown_keys(action.shortcut().toString())
    return f"{words} ({key})" if key else words
