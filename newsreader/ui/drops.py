"""What may be dropped on the window: the address of a site or feed, a list of feeds. Pure; main thread."""

from __future__ import annotations

from pathlib import Path
from typing import final

from PySide6.QtCore import QMimeData, QUrl

from newsreader.core.frozen import dataclass

_LISTS = (".opml", ".xml")
_LONGEST = 4_000


@final
@dataclass(frozen=True, slots=True)
class Dropped:
    """Something to import or to subscribe to; one of both is set, or none where the person is to say it."""

    file: Path | None = None
    address: str = ""


def dropped(data: QMimeData) -> Dropped | None:
    """What a drop holds that is of use here; None when it holds nothing of the kind."""
    from newsreader.ui.dialogs.add_feed import looks_like_address  # a dialog's module: the start does without it

    for url in data.urls():
        if url.isLocalFile():
            path = Path(url.toLocalFile())
            if path.suffix.lower() in _LISTS:
                return Dropped(file=path)
        elif looks_like_address(url.toString()):
            return Dropped(address=url.toString())
    text = data.text().strip() if data.hasText() else ""
    return Dropped(address=text) if len(text) < _LONGEST and looks_like_address(text) else None


def target_of(word: str) -> Dropped | None:
    """What another start of the program handed over: a file's path or an address; None for nothing.

    A desktop names files by addresses (``%U`` of its entry); its *Add feed* says ``feed:`` and nothing more.
    """
    word = word.strip()
    if not word:
        return None
    if word.lower() == "feed:":
        return Dropped()
    path = Path(QUrl(word).toLocalFile() if word.startswith("file:") else word)
    if path.suffix.lower() in _LISTS and path.is_absolute():
        return Dropped(file=path)
    return Dropped(address=word)
