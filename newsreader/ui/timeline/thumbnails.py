"""Thumbnails of articles' pictures for the list: read by the query thread, a bounded number kept. Main thread."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from newsreader.core.pictures import local_picture_address
from newsreader.core.values import ArticleRow
from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries

_MOST = 400  # kept, each 50 kB
_TOGETHER = 60  # asked for at once, those that were wanted last: a list runs past quickly

# A picture's address, and whether the article's pictures are all there: what was missing is looked for again then.
_Key = tuple[str, bool]


@final
class Thumbnails(QObject):
    """``came``: some that were asked for are here. ``file_of`` tells where the thumbnail of a picture's file lies;
    without it there are none.
    """

    came = Signal()

    def __init__(
        self, queries: Queries, file_of: Callable[[str], Path] | None, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queries = queries
        self._file_of = file_of
        self._kept: OrderedDict[_Key, QPixmap | None] = OrderedDict()
        self._wanted: dict[_Key, None] = {}
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._ask)

    def of(self, row: ArticleRow) -> QPixmap | None:
        """The thumbnail of a row; None while it is being read, and where there is none."""
        if self._file_of is None or not row.picture:
            return None
        key = (row.picture, row.offline)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._wanted[key] = None
        if not self._later.isActive():
            self._later.start()
        return None

    @Slot()
    def _ask(self) -> None:
        if not self._wanted or self._file_of is None or self._queries.is_asking("thumbnails"):
            return
        asked, file_of = list(self._wanted)[-_TOGETHER:], self._file_of
        self._wanted.clear()
        self._queries.ask("thumbnails", lambda reader: _read(reader, asked, file_of=file_of), done=self._take)

    def _take(self, found: Sequence[tuple[_Key, QImage]]) -> None:
        for key, image in found:
            self._kept[key] = None if image.isNull() else QPixmap.fromImage(image)
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        if any(not image.isNull() for _, image in found):
            self.came.emit()
        self._ask()


def _read(reader: ReaderPort, asked: Sequence[_Key], *, file_of: Callable[[str], Path]) -> list[tuple[_Key, QImage]]:
    """On the query thread. A null image stands for what is not there: no picture, none stored, or too small for one."""
    found = []
    for key in asked:
        digest = bytes.fromhex(local_picture_address(key[0]).rpartition("/")[2])
        name = reader.picture_file(digest)
        path = file_of(name) if name else None
        found.append((key, QImage(str(path)) if path is not None and path.is_file() else QImage()))
    return found
