"""A field that takes the next keys that are pressed, whatever they do elsewhere. Main thread only."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces

_HELD = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
         Qt.Key.Key_NumLock, Qt.Key.Key_unknown}  # fmt: skip


@final
class KeyCatcher(QLineEdit):
    """``caught``: keys, as Qt writes them in files; ``left``: Esc was pressed, or the field left without any."""

    caught = Signal(str)
    left = Signal()

    def __init__(self, look: PageLook) -> None:
        super().__init__()
        field = pieces.field(look, "")
        self.setFont(field.font())
        self.setMinimumHeight(pieces.CONTROL)
        self.setTextMargins(8, 0, 8, 0)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Press the new keys"))
        self.setPlaceholderText(self.tr("Press the new keys; Esc leaves it as it was"))

    @override
    def event(self, arg__1: QEvent) -> bool:
        if isinstance(arg__1, QKeyEvent) and arg__1.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            if arg__1.type() == QEvent.Type.ShortcutOverride:
                arg__1.accept()
            else:
                self._on_key(arg__1)
            return True
        return super().event(arg__1)

    def _on_key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        elif key not in _HELD:
            self.caught.emit(keys_of(key, event.modifiers(), text=event.text()))

    @override
    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        if arg__1.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


def keys_of(key: Qt.Key, held: Qt.KeyboardModifier, *, text: str) -> str:
    """Keys as the table writes them. Shift belongs to a letter, but not to a sign that it makes another one: "?"."""
    held &= ~Qt.KeyboardModifier.KeypadModifier
    is_sign = len(text) == 1 and text.isprintable() and not text.isalpha() and not text.isspace()
    if is_sign and not held & ~Qt.KeyboardModifier.ShiftModifier:
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)
