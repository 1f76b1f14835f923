"""The player: what it plays and when, what it keeps, and what it says. Sound is real where a test says so."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from support import mpris_walk
from support.player_desk import CHAPTERS, ONE, TWO, PlayerDesk, SaidSound, audio_article

from newsreader.core.enclosures import Loading, Place, file_name
from newsreader.core.errors import FetchError, KnownError
from newsreader.core.values import Chapter, Enclosure
from newsreader.store.enclosure_files import EnclosureFiles
from newsreader.ui.futures import Futures
from newsreader.ui.player.bar import PlayerBar
from newsreader.ui.player.item import items_of
from newsreader.ui.player.loads import Loads
from newsreader.ui.player.player import Player, PlayerParts
from newsreader.ui.player.screen import VideoScreen
from newsreader.ui.player.sound import make_sound
from newsreader.ui.player.words import chapter_words, left_words, loading_words, next_speed, speed_words, time_words
from newsreader.ui.theme.icons import Icons


def sound_file(seconds: float) -> bytes:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setparams((1, 1, 8000, 0, "NONE", ""))
        file.writeframes(b"\x80" * int(8000 * seconds))
    return data.getvalue()


@dataclass
class Table:
    player: Player
    desk: PlayerDesk
    loads: Loads
    failures: list[KnownError]
    large: list

    @property
    def sound(self) -> SaidSound:
        return self.player.sound

    def grow(self, size: int, whole: int | None = None, *, at: int = -1) -> None:
        wish, on_progress, _ = self.desk.asked[at]
        self.desk.put(wish.url, bytes(size), is_whole=False)
        on_progress(Loading(size, whole))
        QApplication.processEvents()

    def finish(self, *, at: int = -1, error: KnownError | None = None) -> None:
        wish, _, future = self.desk.asked[at]
        if error is not None:
            future.set_exception(error)
        else:
            self.desk.put(wish.url, bytes(2_000_000), is_whole=True)
            future.set_result(Loading(2_000_000, 2_000_000))
        QApplication.processEvents()


@pytest.fixture
def table(qapp, tmp_path):
    desk = PlayerDesk(EnclosureFiles(tmp_path / "enclosures"))
    host = QObject()
    futures = Futures(host)
    loads = Loads(desk, futures, parent=host)
    player = Player(PlayerParts(desk, desk, futures, desk.files, loads, SaidSound), speed=1.0, parent=host)
    made = Table(player, desk, loads, [], [])
    player.failed.connect(made.failures.append)
    player.large.connect(made.large.append)
    yield made
    host.deleteLater()


FIRST = items_of(audio_article(1, Enclosure(ONE, "audio/x-wav", None, "", CHAPTERS)))
SECOND = items_of(audio_article(2, Enclosure(TWO, "audio/x-wav")))


def test_nothing_is_loaded_before_a_person_plays(table):
    table.player.offer(FIRST)
    assert table.player.item == FIRST[0]
    assert table.desk.asked == []
    assert table.sound is None


def test_it_plays_as_soon_as_enough_is_there_and_again_when_all_is(table):
    table.player.offer(FIRST)
    table.player.toggle()
    assert [wish.url for wish, _, _ in table.desk.asked] == [ONE]
    table.grow(400_000, 2_000_000)
    assert table.sound is None
    assert table.player.is_waiting
    table.grow(1_100_000, 2_000_000)
    assert table.sound.opened == [(file_name(ONE), 0, 1.0)]
    table.sound.measured.emit(90_000)
    table.sound.position = 42_000
    table.sound.end()  # of what is there
    assert table.player.is_waiting
    table.grow(1_200_000, 2_000_000)
    assert len(table.sound.opened) == 1
    table.finish()
    assert table.sound.opened[-1] == (file_name(ONE), 42_000, 1.0)
    table.sound.measured.emit(150_000)
    assert table.player.place.length == 150_000
    table.sound.end()
    assert table.desk.places[1][file_name(ONE)] == Place(0, 150_000, is_heard=True)
    assert not table.player.is_waiting


def test_what_is_stored_is_played_without_loading(table):
    table.desk.put(ONE, bytes(10), is_whole=True)
    table.player.offer(FIRST)
    table.player.toggle()
    assert table.desk.asked == []
    assert table.sound.opened == [(file_name(ONE), 0, 1.0)]


def test_the_place_is_kept_and_taken_up_again(table):
    table.desk.put(ONE, bytes(10), is_whole=True)
    table.player.offer(FIRST)
    table.player.toggle()
    table.sound.measured.emit(180_000)
    table.sound.position = 61_000
    table.player.toggle()  # pause
    assert table.desk.places[1][file_name(ONE)] == Place(61_000, 180_000)
    table.player.offer(SECOND)  # another article, while it stands still
    assert table.player.item == SECOND[0]
    table.player.offer(FIRST)
    assert table.player.place == Place(61_000, 180_000)
    assert chapter_words(CHAPTERS, table.player.place.position) == "chapter 2 of 3"
    table.player.toggle()
    assert table.sound.opened[-1] == (file_name(ONE), 61_000, 1.0)


def test_what_plays_goes_on_while_other_articles_are_read(table):
    table.desk.put(ONE, bytes(10), is_whole=True)
    table.player.offer(FIRST)
    table.player.toggle()
    for offered in (SECOND, ()):
        table.player.offer(offered)
        assert table.player.item == FIRST[0]
        assert table.player.is_playing
    table.player.pause()
    assert table.player.item == FIRST[0]


def test_skips_chapters_and_speeds(table):
    table.desk.put(ONE, bytes(10), is_whole=True)
    table.player.offer(FIRST)
    table.player.skip(30_000)  # nothing was started
    assert table.sound is None
    table.player.go_to_chapter(1)
    table.sound.measured.emit(180_000)
    assert table.sound.position == 60_000
    table.player.skip(30_000)
    assert table.sound.position == 90_000
    table.player.skip(-500_000)
    assert table.sound.position == 0
    table.player.skip(500_000)
    assert table.sound.position == 179_000
    chosen = []
    table.player.speed_chosen.connect(chosen.append)
    table.player.change_speed(1)
    table.player.change_speed(-1)
    table.player.change_speed(-1)
    assert chosen == [1.1, 1.0, 0.75]
    assert table.sound.speed == 0.75
    table.player.go_to_chapter(99)
    assert table.sound.position == 179_000


def test_chapters_that_are_found_later_are_shown_as_those_of_the_feed(bar, table, qtbot):
    plain = items_of(audio_article(1, Enclosure(ONE, "audio/x-wav")))
    table.desk.put(ONE, bytes(10), is_whole=True)
    table.player.offer(plain)
    assert table.desk.searched == []  # an article that is only open asks nobody
    assert bar.parts.isHidden()
    table.player.toggle()
    table.sound.measured.emit(180_000)
    ((wish, future),) = table.desk.searched
    assert (wish.article, wish.url) == (1, ONE)
    future.set_result((*CHAPTERS, Chapter(150_000, "")))
    QApplication.processEvents()
    assert not bar.parts.isHidden()
    assert table.player.is_started
    assert table.player.is_playing
    table.player.go_to_chapter(1)
    assert table.sound.position == 60_000
    assert len(table.sound.opened) == 1
    assert (bar._title.text(), bar._part.text()) == ("The cellar", "chapter 2 of 4")
    table.player.go_to_chapter(3)  # one without a name
    assert (bar._title.text(), bar._part.text()) == ("Article 1", "chapter 4 of 4")
    table.player.offer(SECOND)
    assert table.player.item.file.chapters[:3] == CHAPTERS  # it plays on


def test_chapters_are_looked_for_again_when_the_file_has_come(bar, table):
    plain = items_of(audio_article(1, Enclosure(ONE, "audio/x-wav")))
    table.player.offer(plain)
    table.player.keep_file()
    table.finish()
    first, second = (future for _, future in table.desk.searched)
    first.set_exception(FetchError("offline", "Nobody is asked."))
    second.set_result(CHAPTERS)
    QApplication.processEvents()
    assert table.failures == []
    assert not table.player.is_started
    assert not bar.parts.isHidden()
    assert table.player.item.file.chapters == CHAPTERS
    table.player.offer(SECOND)
    assert bar.parts.isHidden()


def test_a_file_is_kept_stopped_and_deleted_by_the_same_key(table):
    table.player.offer(FIRST)
    table.player.keep_file()
    assert table.desk.places[1][file_name(ONE)].is_kept
    assert table.sound is None  # loaded, not played
    table.player.keep_file()
    assert table.desk.stopped == [ONE]
    table.finish(error=FetchError("cancelled", "off"))
    assert table.failures == []
    assert not table.desk.places[1][file_name(ONE)].is_kept
    table.player.keep_file()
    table.finish()
    assert table.player.is_stored(FIRST[0])
    assert table.player.place.is_kept
    table.player.keep_file()
    QApplication.processEvents()
    assert not table.player.is_stored(FIRST[0])
    assert not table.desk.places[1][file_name(ONE)].is_kept


def test_what_is_only_played_is_loaded_no_further_when_it_is_left(table):
    table.player.offer(FIRST)
    table.player.toggle()
    table.player.toggle()
    table.player.offer(SECOND)
    assert table.desk.stopped == [ONE]


def test_errors_are_told_and_leave_it_quiet(table):
    table.player.offer(FIRST)
    table.player.toggle()
    error = FetchError("offline", "You work offline.")
    table.finish(error=error)
    assert table.failures == [error]
    assert not table.player.is_waiting
    table.player.toggle()
    table.finish(error=FetchError("too-large", "large"))
    assert table.large == [FIRST[0]]
    table.player.load_large(FIRST[0])
    assert table.desk.asked[-1][0].is_large
    table.finish()
    table.player.toggle()
    table.sound.failed.emit("Demuxing failed")
    assert table.failures[-1].kind == "unplayable"
    assert "Article 1" in table.failures[-1].text
    assert "Demuxing failed." in table.failures[-1].text


def test_a_machine_without_sound_is_told_so_in_words(table, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    with pytest.raises(KnownError) as missing:
        make_sound(table.player)
    assert missing.value.kind == "no-player"
    assert "libpulse0" in missing.value.text


def test_words():
    assert [time_words(each) for each in (0, 59_999, 60_000, 3_723_500, -5)] == [
        "0:00",
        "0:59",
        "1:00",
        "1:02:03",
        "0:00",
    ]
    assert left_words(30_000, 90_000) == "\u22121:00"
    assert left_words(30_000, 0) == ""
    assert speed_words(1.0) == "1\u00d7"
    assert (next_speed(1.0, 1), next_speed(3.0, 1), next_speed(0.5, -1), next_speed(1.05, 1)) == (1.1, 3.0, 0.5, 1.1)
    assert loading_words(Loading(12_400_000, 34_000_000)) == "12 of 34 MB"
    assert chapter_words((Chapter(5_000, "x"),), 0) == ""


@pytest.fixture
def bar(table, themes, qtbot):
    made = PlayerBar(table.player, table.loads, themes=themes, icons=Icons(), picture_of=lambda item: QImage())
    qtbot.addWidget(made)
    made.resize(700, 72)
    return made


def test_the_bar_shows_what_can_be_played_and_how_it_stands(bar, table, qtbot):
    assert bar.isHidden()
    table.player.offer(FIRST)
    assert not bar.isHidden()
    assert bar._title.text() == "Article 1"
    assert not bar.track.isEnabled()
    assert not bar.back.isEnabled()
    qtbot.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    table.grow(1_500_000, 2_000_000)
    assert bar._part.text() == "2 of 2 MB"
    assert bar.play.accessibleName() == "Pause"
    table.finish()
    table.sound.measured.emit(180_000)
    qtbot.keyClick(bar.track, Qt.Key.Key_Right)
    assert table.sound.position == 5_000
    bar.track.sought.emit(130_000)
    assert (bar._title.text(), bar._part.text(), bar._now.text(), bar._left.text()) == (
        "Fire", "chapter 3 of 3", "2:10", "\u22120:50",
    )  # fmt: skip
    qtbot.mouseClick(bar.keep, Qt.MouseButton.LeftButton)
    assert "Press to delete" in bar.keep.accessibleName()
    table.player.pause()
    table.player.offer(())
    assert not bar.isHidden()


def test_every_part_of_the_bar_has_a_name_and_the_keyboard(bar, table):
    table.player.offer(FIRST)
    for part in (bar.back, bar.play, bar.on, bar.speed, bar.parts, bar.keep, bar.track):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("width", [260, 340, 420, 700])
def test_the_bar_leaves_out_what_has_no_room(bar, table, width):
    table.player.offer(FIRST)
    bar.resize(width, 72)
    bar.show()
    QApplication.processEvents()
    shown = [part for part in (bar.back, bar.play, bar.on, bar.speed, bar.parts, bar.keep) if part.isVisible()]
    assert bar.play in shown
    assert max(part.geometry().right() for part in shown) < width
    assert bar.track.width() >= 48


@pytest.mark.window
@pytest.mark.skipif(sys.platform != "linux", reason="MPRIS is for Linux's desktops")
def test_the_desktop_sees_and_steers_what_plays(tmp_path):
    walk = Path(mpris_walk.__file__)
    command = ["dbus-run-session", "--", sys.executable, str(walk), str(tmp_path / "enclosures")]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    said = json.loads(answer.stdout)
    assert (said["identity"], said["before"], said["playing"], said["paused"]) == (
        "Newsreader", "Stopped", "Playing", "Paused",
    )  # fmt: skip
    assert (said["title"], said["artist"], said["length"]) == ("Article 1", ["Cast"], 7_200_000_000)
    assert said["position"] == 3_000_000_000
    assert said["sought"] == [3_000_000_000]
    assert said["changed"] == ["sa{sv}as org.mpris.MediaPlayer2.Player"]
    assert said["at"] == 3_000_000


@pytest.mark.window
@pytest.mark.qt_log_ignore("No RHI backend", "Couldn't (load|resolve)", extend=True)
def test_a_video_is_painted_over_the_bar_and_goes_with_it(qtbot):
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

    host = QWidget()
    qtbot.addWidget(host)
    host.resize(640, 900)
    screen, sink = VideoScreen(), QVideoSink()
    screen.setParent(host)
    screen.resize(640, 10)
    screen.follow(sink)
    assert screen.isHidden()
    image = QImage(320, 180, QImage.Format.Format_RGBX8888)
    image.fill(QColor("#00c000"))
    sink.setVideoFrame(QVideoFrame(image))
    assert not screen.isHidden()
    assert screen.height() == 360
    screen.fit(640, 300)
    assert screen.height() == 180  # no more than its share
    screen.resize(640, 180)
    painted = screen.grab().toImage()
    assert painted.pixelColor(320, 90).green() > 150
    assert painted.pixelColor(2, 90) == QColor("#000000")
    screen.clear()
    assert screen.isHidden()


@pytest.mark.window
def test_the_multimedia_module_is_loaded_when_something_is_played():
    code = "import sys, newsreader.window_app, newsreader.ui.player.place; print([name for name in sys.modules if 'Multimedia' in name or 'DBus' in name])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


@pytest.mark.window
@pytest.mark.qt_log_ignore("PulseAudio", "No audio device", extend=True)
def test_real_sound_plays_from_its_place_at_its_speed_to_its_end(qtbot, tmp_path):
    path = tmp_path / "a.wav"
    path.write_bytes(sound_file(60))
    host = QObject()
    sound = make_sound(host)
    measured, places = [], []
    sound.measured.connect(measured.append)
    sound.moved.connect(places.append)
    sound.open(path, at=57_000, speed=2.0)
    with qtbot.waitSignal(sound.ended, timeout=20_000):
        pass
    assert measured[-1] == 60_000
    assert min(place for place in places if place) >= 56_500
    sound.open(path, at=0, speed=1.0)
    qtbot.waitUntil(lambda: sound.is_playing and sound.position > 0, timeout=20_000)
    sound.pause()
    assert not sound.is_playing
    sound.close()
    host.deleteLater()


@pytest.mark.window
@pytest.mark.qt_log_ignore("PulseAudio", "No audio device", extend=True)
def test_real_sound_says_what_it_cannot_play(qtbot, tmp_path):
    path = tmp_path / "a.mp3"
    path.write_bytes(b"ID3" + bytes(5_000))
    host = QObject()
    sound = make_sound(host)
    with qtbot.waitSignal(sound.failed, timeout=20_000) as told:
        sound.open(path, at=0, speed=1.0)
    assert told.args[0]
    sound.close()
    host.deleteLater()
