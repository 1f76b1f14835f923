"""Thumbnails in the list: read beside the window, kept few, and looked for again when an article's pictures are there."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from newsreader.core.pictures import local_picture_address
from newsreader.core.values import ArticleId, ArticleRow, FeedId
from newsreader.ui.futures import Futures
from newsreader.ui.queries import Queries
from newsreader.ui.timeline import thumbnails
from newsreader.ui.timeline.thumbnails import Thumbnails

pytestmark = pytest.mark.window


def row_of(*, picture: str | None, offline: bool = False) -> ArticleRow:
    """A row that names a picture."""
    names = ("u", "https://a.example/1", "Title", "", "")
    return ArticleRow(ArticleId(1), FeedId(1), *names, picture, None, 1, 1, False, False, None, offline)


@dataclass
class Stored:
    """A reader that knows the names of pictures, and whom it was asked about."""

    names: dict[str, str] = field(default_factory=dict)
    asked: list[bytes] = field(default_factory=list)

    def picture_file(self, digest: bytes) -> str | None:
        self.asked.append(digest)
        return self.names.get(digest.hex())

    def keep(self, url: str, folder: Path, colour: Qt.GlobalColor) -> None:
        digest = local_picture_address(url).rpartition("/")[2]
        self.names[digest] = digest
        image = QImage(112, 112, QImage.Format.Format_RGB32)
        image.fill(colour)
        assert image.save(str(folder / digest), "PNG")

    def close(self) -> None: ...


@pytest.fixture
def stored():
    return Stored()


@pytest.fixture
def found(qapp, stored, tmp_path):
    failures = []
    queries = Queries(lambda: stored, Futures(), failed=failures.append)
    queries.begin()
    yield Thumbnails(queries, lambda name: tmp_path / name)
    queries.close()
    assert not failures


def test_a_stored_picture_comes_a_moment_later(found, stored, tmp_path, qtbot):
    row = row_of(picture="https://a.example/p.png")
    stored.keep(row.picture, tmp_path, Qt.GlobalColor.red)
    with qtbot.waitSignal(found.came):
        assert found.of(row) is None
    pixmap = found.of(row)
    assert (pixmap.width(), pixmap.toImage().pixelColor(5, 5)) == (112, Qt.GlobalColor.red)
    assert len(stored.asked) == 1


def test_what_is_missing_is_asked_for_once_and_again_when_the_article_is_whole(found, stored, tmp_path, qtbot):
    row = row_of(picture="https://a.example/late.png")
    found.of(row)
    qtbot.waitUntil(lambda: len(stored.asked) == 1 and not found._queries.is_asking("thumbnails"))
    qtbot.waitUntil(lambda: (row.picture, row.offline) in found._kept)
    assert found.of(row) is None
    stored.keep(row.picture, tmp_path, Qt.GlobalColor.blue)
    whole = row_of(picture=row.picture, offline=True)
    with qtbot.waitSignal(found.came):
        found.of(whole)
    assert found.of(whole) is not None
    assert len(stored.asked) == 2


def test_only_so_many_are_kept(found, stored, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(thumbnails, "_MOST", 3)
    for number in range(6):
        row = row_of(picture=f"https://a.example/{number}.png")
        stored.keep(row.picture, tmp_path, Qt.GlobalColor.green)
        with qtbot.waitSignal(found.came):
            found.of(row)
    assert len(found._kept) == 3


def test_rows_without_pictures_ask_for_nothing(found, stored, qtbot):
    assert found.of(row_of(picture=None)) is None
    assert not found._wanted
