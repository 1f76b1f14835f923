"""What is played, how far it is, and what keys and buttons do to it. Main thread; made by the window.

A file is loaded by our own fetching, never by the multimedia module, whose connections would keep none of our rules; it
is played from the disk as soon as enough is there. What a player takes for the end of a file that still grows is where
it waits for more.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from newsreader.core.enclosures import Place, place_after
from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId, Chapter
from newsreader.ui.futures import Futures
from newsreader.ui.player.item import Item, MediaFiles, with_chapters
from newsreader.ui.player.loads import Loads
from newsreader.ui.player.sound import Sound
from newsreader.ui.player.words import SPEEDS, next_speed
from newsreader.ui.ports import EnginePort, ReaderPort

#: So many bytes more must be there before a file that still grows is opened, or opened again.
_ENOUGH = 1_000_000
#: Milliseconds between two notes of the place while something plays.
_EVERY = 15_000
#: Milliseconds that *back* and *on* skip.
BACK, ON = 15_000, 30_000


@final
@dataclass(frozen=True, slots=True)
class PlayerParts:
    """What a player needs. ``make_sound`` is called when something is first played; it raises KnownError in words."""

    engine: EnginePort
    reader: ReaderPort
    futures: Futures
    files: MediaFiles
    loads: Loads
    make_sound: Callable[[QObject], Sound]


@final
class Player(QObject):
    """``changed``: another item, state, place or load; ``failed``: an error to be said; ``large``: this item is so large
    that a person must be asked, then `load_large`; ``speed_chosen``: to be kept; ``began``: sound was first made, and
    ``sought``: a jump in time, which those who show it elsewhere must be told.
    """

    changed = Signal()
    failed = Signal(object)
    large = Signal(object)
    speed_chosen = Signal(float)
    began = Signal()
    sought = Signal(int)

    def __init__(self, parts: PlayerParts, *, speed: float, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._sound: Sound | None = None
        self._speed = speed if SPEEDS[0] <= speed <= SPEEDS[-1] else 1.0
        self._offered: tuple[Item, ...] = ()
        self._item: Item | None = None  # what was started, and plays or pauses
        self._place = Place()
        self._places: dict[str, Place] = {}  # in what the open article offers
        self._is_wanted = False  # to play, as soon as there is something
        self._opened = 0  # bytes that were there when the file was opened; 0: it is not open
        self._is_whole = False
        self._later = QTimer(self, interval=_EVERY)
        self._later.timeout.connect(self.keep_place)
        parts.loads.moved.connect(self._on_grown)
        parts.loads.ended.connect(self._on_loaded)
        parts.loads.forgotten.connect(self._on_forgotten)
        parts.loads.chapters_found.connect(self._on_chapters)

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def item(self) -> Item | None:
        """What the bar shows: what was started, else what the open article offers."""
        if self._item is not None and (self.is_playing or self.is_waiting or not self._offered):
            return self._item
        if self._item is not None and any(item.name == self._item.name for item in self._offered):
            return self._item
        return self._offered[0] if self._offered else None

    @property
    def offered(self) -> tuple[Item, ...]:
        """What the open article brings along."""
        return self._offered

    @property
    def is_started(self) -> bool:
        """Whether what is shown was started."""
        return self._item is not None and self.item is self._item

    @property
    def is_playing(self) -> bool:
        """Whether something plays."""
        return self._sound is not None and self._sound.is_playing

    @property
    def is_waiting(self) -> bool:
        """Whether it would play if more were there."""
        return self._is_wanted and not self.is_playing

    @property
    def place(self) -> Place:
        """Where it stands in the item that is shown."""
        item = self.item
        if item is None:
            return Place()
        if item is self._item:
            return replace(self._place, position=self._position())
        return self._places.get(item.name, Place())

    @property
    def speed(self) -> float:
        """How fast it plays."""
        return self._speed

    @property
    def volume(self) -> float:
        """How loud it is, from 0 to 1."""
        return 1.0 if self._sound is None else self._sound.volume

    def set_volume(self, volume: float) -> None:
        """Play so loud."""
        if self._sound is not None:
            self._sound.set_volume(volume)

    @property
    def sound(self) -> Sound | None:
        """What plays, once something was played."""
        return self._sound

    def is_stored(self, item: Item) -> bool:
        """Whether its file is there, whole."""
        return self._parts.files.has(item.name)

    def offer(self, items: tuple[Item, ...]) -> None:
        """Another article is open, with these."""
        self._offered = items
        self._places = self._parts.reader.places_in_files(items[0].article) if items else {}
        if self._item is not None and self.item is not self._item:
            self._leave()
        self.changed.emit()

    # -- what keys and buttons do ------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play, or pause."""
        item = self.item
        if item is None:
            return
        if item is not self._item:
            self.start(item)
        elif self.is_playing or self._is_wanted:
            self._pause()
        else:
            self._go_on()

    def start(self, item: Item) -> None:
        """Play an item from where a person left it."""
        if self._item is not None:
            self._leave()
        self._item = item
        self._place = self._parts.reader.places_in_files(item.article).get(item.name, Place())
        self._parts.loads.find_chapters(item)
        self._go_on()

    def pause(self) -> None:
        """Stand still, if it plays."""
        if self.is_playing or self._is_wanted:
            self._pause()

    def seek(self, position: int) -> None:
        """Go to a place, in milliseconds; one in an item that was not started begins there."""
        if self._item is None or self.item is not self._item:
            return
        length = self._place.length
        position = max(0, min(position, length - 1_000 if length > 1_000 else position))
        self._place = replace(self._place, position=position)
        if self._sound is not None and self._opened:
            self._sound.seek(position)
        self.keep_place()
        self.sought.emit(position)
        self.changed.emit()

    def skip(self, by: int) -> None:
        """Go back or on by so many milliseconds."""
        self.seek(self._position() + by)

    def go_to_chapter(self, number: int) -> None:
        """Go to a chapter of what is shown, and play it."""
        item = self.item
        if item is None or not 0 <= number < len(item.file.chapters):
            return
        if item is not self._item:
            self.start(item)
        self.seek(item.file.chapters[number].start)

    def set_speed(self, speed: float) -> None:
        """Play so many times as fast, from now on."""
        self._speed = speed
        if self._sound is not None:
            self._sound.set_speed(speed)
        self.speed_chosen.emit(speed)
        self.changed.emit()

    def change_speed(self, by: int) -> None:
        """A step faster or slower."""
        self.set_speed(next_speed(self._speed, by))

    def keep_file(self) -> None:
        """Load the file of what is shown, to stay; call that off while it is under way; delete it when it was kept."""
        item = self.item
        if item is None:
            return
        if self._parts.loads.of(item.name) is not None and self.place.is_kept:
            self._keep(item, replace(self.place, is_kept=False))
            if item is not self._item:
                self._parts.loads.stop(item)
        elif self.place.is_kept and self.is_stored(item):
            if item is self._item:
                self._leave()
            self._parts.loads.forget(item)
        else:
            self._keep(item, replace(self.place, is_kept=True))
            self._parts.loads.find_chapters(item)
            if not self.is_stored(item):
                self._parts.loads.begin(item)
        self.changed.emit()

    def load_large(self, item: Item) -> None:
        """A person wants it all the same."""
        self._parts.loads.begin(item, is_large=True)

    @Slot()
    def keep_place(self) -> None:
        """Note where it stands."""
        if self._item is not None:
            self._keep(self._item, place_after(self._place, self._position(), length=self._place.length))

    def close(self) -> None:
        """The window goes."""
        self._leave()

    # -- playing -----------------------------------------------------------------------------------------------------

    def _position(self) -> int:
        return self._sound.position if self._sound is not None and self._opened else self._place.position

    def _go_on(self) -> None:
        """Play what is there; load what is not."""
        item = self._item
        if item is None:
            return
        self._is_wanted = True
        if self._sound is not None and self._opened:
            self._sound.play()
        elif self.is_stored(item):
            self._open(is_whole=True)
        else:
            self._parts.loads.begin(item)
        self.changed.emit()

    def _pause(self) -> None:
        self._is_wanted = False
        if self._sound is not None:
            self._sound.pause()
        self.keep_place()
        self.changed.emit()

    def _open(self, *, is_whole: bool) -> None:
        item = self._item
        if item is None:
            return
        sound = self._ready_sound()
        if sound is None:
            self._is_wanted = False
            return
        path = self._parts.files.path(item.name)
        position = self._position()
        self._place = replace(self._place, position=position)
        self._is_whole, self._opened = is_whole, max(path.stat().st_size if path.exists() else 0, 1)
        sound.open(path, at=position, speed=self._speed)
        self._later.start()

    def _ready_sound(self) -> Sound | None:
        if self._sound is None:
            try:
                self._sound = self._parts.make_sound(self)
            except KnownError as error:
                self.failed.emit(error)
                return None
            self._sound.moved.connect(self.changed)
            self._sound.measured.connect(self._on_measured)
            self._sound.toggled.connect(self._on_toggled)
            self._sound.ended.connect(self._on_ended)
            self._sound.failed.connect(self._on_unplayable)
            self.began.emit()
        return self._sound

    def _leave(self) -> None:
        """End what was started; the place is kept. What is only loaded to be played is loaded no further."""
        item = self._item
        if item is None:
            return
        self.keep_place()
        if self._parts.loads.of(item.name) is not None and not self._place.is_kept:
            self._parts.loads.stop(item)
        self._item, self._is_wanted, self._opened = None, False, 0
        self._later.stop()
        if self._sound is not None:
            self._sound.close()

    def _keep(self, item: Item, place: Place) -> None:
        """Write a place down."""
        self._places[item.name] = place
        if item is self._item:
            self._place = replace(self._place, is_kept=place.is_kept, is_heard=place.is_heard)
        article, name = ArticleId(item.article), item.name
        future = self._parts.engine.write(lambda writer: writer.enclosures.keep_place(article, name, place=place))
        self._parts.futures.when_done(future, lambda _changes: None, failed=self.failed.emit)

    # -- what happens ------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_measured(self, length: int) -> None:
        if self._is_whole or not self._place.length:
            self._place = replace(self._place, length=length)
        self.changed.emit()

    @Slot(bool)
    def _on_toggled(self, is_playing: bool) -> None:
        if is_playing:
            self._is_wanted = True
        self.changed.emit()

    @Slot(str)
    def _on_grown(self, name: str) -> None:
        item = self._item
        if item is not None and item.name == name and self.is_waiting:
            loading = self._parts.loads.of(name)
            if loading is not None and loading.size >= self._opened + _ENOUGH:
                self._open(is_whole=False)
        self.changed.emit()

    @Slot(object, object)
    def _on_chapters(self, known: Item, chapters: tuple[Chapter, ...]) -> None:
        """Chapters of a file are known now."""
        self._offered = tuple(with_chapters(item, known, chapters=chapters) for item in self._offered)
        if self._item is not None:
            self._item = with_chapters(self._item, known, chapters=chapters)
        self.changed.emit()

    @Slot(object, object)
    def _on_loaded(self, item: Item, error: KnownError | None) -> None:
        if error is None:
            self._parts.loads.find_chapters(item)  # it may have some in itself
        if error is not None:
            self._on_not_loaded(item, error)
        elif self._item is not None and self._item.name == item.name and not self._is_whole and self._is_wanted:
            self._open(is_whole=True)  # once more: its length and its end are known only now
        elif self._item is not None and self._item.name == item.name:
            self._place = replace(self._place, position=self._position())
            self._opened = 0  # it stands still, and is opened anew when it goes on
        self.changed.emit()

    def _on_not_loaded(self, item: Item, error: KnownError) -> None:
        if error.kind == "cancelled":
            return
        if self._item is not None and self._item.name == item.name and not self.is_playing:
            self._is_wanted = False
        if error.kind == "too-large":
            self.large.emit(item)
        else:
            self.failed.emit(error)

    @Slot(str)
    def _on_forgotten(self, _name: str) -> None:
        self.changed.emit()

    @Slot()
    def _on_ended(self) -> None:
        """The end of the file, or of what is there of it."""
        if not self._is_whole:
            if self._sound is not None:
                self._place = replace(self._place, position=self._sound.position)
            self.changed.emit()
            return
        self._is_wanted = False
        self._place = replace(self._place, position=self._place.length)
        if self._item is not None:
            self._keep(self._item, place_after(self._place, self._place.length, length=self._place.length))
        self._place = replace(self._place, position=0)
        self._opened = 0
        self._later.stop()
        self.changed.emit()

    @Slot(str)
    def _on_unplayable(self, reason: str) -> None:
        """Not every file can be played before all of it is there."""
        if not self._is_whole:
            return
        self._is_wanted, self._opened = False, 0
        text = self.tr("“{title}” cannot be played here: {reason} Open it outside, where another program may play it.")
        title = self._item.title if self._item is not None else ""
        self.failed.emit(KnownError("unplayable", text.format(title=title, reason=_sentence(reason))))
        self.changed.emit()


def _sentence(reason: str) -> str:
    """A reason as a sentence of its own."""
    words = reason.strip() or QCoreApplication.translate("Player", "the format is unknown")
    return words if words.endswith((".", "!", "?", "。")) else words + "."
