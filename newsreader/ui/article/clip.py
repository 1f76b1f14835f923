"""What of an article goes into the clipboard: its words, and its structure with its links. Main thread."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from newsreader.core.markup import bare_html

_OURS = "application/x-newsreader-clip"


def clip_of(html: str, text: str) -> QMimeData:
    """``html`` without the article's looks, so that a dark page is not pasted as pale letters; ``text`` for what takes
    no more than that.
    """
    data = QMimeData()
    data.setText(text)
    data.setData(_OURS, b"1")
    bare = bare_html(html)
    if bare:
        data.setHtml(bare)
    return data


def leave_clip() -> None:
    """Leave only the words in the clipboard when the window goes: an object that Python made would outlive Python there,
    and the program would end with a crash.
    """
    clipboard = QGuiApplication.clipboard()
    data = cast(
        "QMimeData | None", clipboard.mimeData()
    )  # none where nothing was ever copied, which the stubs leave out
    if data is not None and data.hasFormat(_OURS):
        clipboard.setText(clipboard.text())
