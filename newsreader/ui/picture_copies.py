"""Copying and saving a picture of the open article, as it is stored. Main thread; nothing is fetched for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import final
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.core.errors import KnownError, unwritable
from newsreader.core.links import allowed_link
from newsreader.core.pictures import PictureFact, PictureState
from newsreader.core.share import file_name
from newsreader.core.values import ArticleId, ArticleRow
from newsreader.ui.article.answers import picture_type
from newsreader.ui.futures import Futures
from newsreader.ui.ports import FileParts
from newsreader.ui.saving import documents

_ENDINGS = {
    b"image/png": "png", b"image/jpeg": "jpg", b"image/gif": "gif", b"image/webp": "webp", b"image/avif": "avif",
    b"image/x-icon": "ico",
}  # fmt: skip


@final
class PictureCopies(QObject):
    """``said``: what was done, in words; ``failed``: it could not be, with its error. ``row_of``: the open article."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, files: FileParts, futures: Futures, *, row_of: Callable[[], ArticleRow | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._files = files
        self._futures = futures
        self._row_of = row_of
        self._window = window

    def _fact(self, digest: str) -> PictureFact | None:
        row = self._row_of()
        return None if row is None else self._files.picture_facts(ArticleId(row.id)).get(digest)

    def _body(self, digest: str) -> bytes | None:
        fact = self._fact(digest)
        return self._files.read_picture(fact.name) if fact and fact.state is PictureState.STORED else None

    def has(self, digest: str) -> bool:
        """Whether the picture is stored."""
        fact = self._fact(digest)
        return fact is not None and fact.state is PictureState.STORED

    def address(self, digest: str) -> str:
        """Where the picture came from."""
        fact = self._fact(digest)
        return (allowed_link(fact.url) or "") if fact is not None else ""

    def copy(self, digest: str) -> None:
        """The picture into the clipboard."""
        body = self._body(digest)
        image = QImage.fromData(body) if body and picture_type(body) else QImage()
        if image.isNull():
            self._say_gone()
        else:
            QGuiApplication.clipboard().setImage(image)
            self.said.emit(self.tr("Picture copied"))

    def save(self, digest: str) -> None:
        """The picture's file to where the person wants it."""
        body = self._body(digest)
        ending = _ENDINGS.get(picture_type(body) or b"", "") if body else ""
        if not body or not ending:
            self._say_gone()
            return
        stem = Path(unquote(urlsplit(self.address(digest)).path)).stem
        start = str(documents() / file_name(stem or self.tr("picture"), ending))
        filters = self.tr("Picture") + f" (*.{ending})"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save picture"), start, filters)
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.{ending}")
            words = self.tr("Saved as {file}").format(file=path.name)
            done = self._files.submit(lambda: _write(path, body))
            self._futures.when_done(done, lambda _nothing: self.said.emit(words), failed=self._on_failed)

    def _say_gone(self) -> None:
        self.said.emit(self.tr("This picture is not stored any more."))

    def _on_failed(self, error: KnownError) -> None:
        self.failed.emit(error)


def _write(path: Path, body: bytes) -> None:
    """Raises FileError."""
    try:
        path.write_bytes(body)
    except OSError as error:
        raise unwritable(path, error) from error
