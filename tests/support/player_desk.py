"""What a player works with in tests: sound that is noted, an engine that answers when a test says so."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from newsreader.core.enclosures import Place, file_name
from newsreader.core.values import Article, ArticleId, ArticleRow, Chapter, Enclosure, FeedId
from newsreader.store.enclosure_files import EnclosureFiles

ONE, TWO = "https://cast.example/1.wav", "https://cast.example/2.wav"
CHAPTERS = (Chapter(0, "Flour"), Chapter(60_000, "The cellar"), Chapter(120_000, "Fire"))


def audio_article(number: int, *files: Enclosure) -> Article:
    row = ArticleRow(
        ArticleId(number), FeedId(1), "u", "", f"Article {number}", "", "", None, 1, 1, 1, False, False, None, False
    )  # fmt: skip
    return Article(row, "<p>x</p>", (), files, (), "en")


class SaidSound(QObject):
    """Notes what it is asked to do."""

    moved = Signal(int)
    measured = Signal(int)
    toggled = Signal(bool)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.opened: list[tuple[str, int, float]] = []
        self.is_playing = False
        self.position = 0
        self.volume = 1.0
        self.speed = 1.0

    def open(self, path, *, at: int, speed: float) -> None:
        self.opened.append((path.name, at, speed))
        self.position = at
        self._set(True)

    def close(self) -> None:
        self.position = 0
        self._set(False)

    def play(self) -> None:
        self._set(True)

    def pause(self) -> None:
        self._set(False)

    def seek(self, position: int) -> None:
        self.position = position

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    def end(self) -> None:
        self._set(False)
        self.ended.emit()

    def _set(self, is_playing: bool) -> None:
        self.is_playing = is_playing
        self.toggled.emit(is_playing)


class Said:
    """The writer's part for enclosures."""

    def __init__(self, places: dict) -> None:
        self.enclosures = self
        self.places = places

    def keep_place(self, article: ArticleId, file: str, *, place: Place) -> None:
        self.places.setdefault(article, {})[file] = place


@dataclass
class PlayerDesk:
    """Engine and reader in one: it notes what is asked of it, and answers when a test says so."""

    files: EnclosureFiles
    places: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)
    stopped: list[str] = field(default_factory=list)
    searched: list = field(default_factory=list)

    def write(self, operation) -> Future:
        future: Future = Future()
        future.set_result(operation(Said(self.places)))
        return future

    def places_in_files(self, number: ArticleId) -> dict[str, Place]:
        return dict(self.places.get(number, {}))

    def load_enclosure(self, wish, *, on_progress) -> Future:
        future: Future = Future()
        self.asked.append((wish, on_progress, future))
        return future

    def find_chapters(self, wish) -> Future:
        future: Future = Future()
        self.searched.append((wish, future))
        return future

    def stop_enclosure(self, url: str) -> None:
        self.stopped.append(url)

    def forget_enclosure(self, wish) -> Future:
        name = file_name(wish.url)
        self.files.remove([name])
        place = self.places[wish.article][name]
        self.places[wish.article][name] = replace(place, is_kept=False)
        future: Future = Future()
        future.set_result(None)
        return future

    def put(self, url: str, body: bytes, *, is_whole: bool) -> None:
        self.files.folder.mkdir(parents=True, exist_ok=True)
        self.files.path(file_name(url)).write_bytes(body)
        mark = self.files.folder / f"{file_name(url)}.from"
        mark.unlink(missing_ok=True) if is_whole else mark.write_text("[]")
