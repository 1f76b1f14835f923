"""Icons of feeds in the window: read beside it, each once, painted on a ground where the theme would swallow them."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from newsreader.core.icons import FeedIcon
from newsreader.core.values import Feed, FeedId
from newsreader.ui.feed_icons import FeedIcons, PaintedIcon
from newsreader.ui.futures import Futures
from newsreader.ui.queries import Queries
from newsreader.ui.theme.feed_mark import feed_mark, paint_feed_mark

pytestmark = pytest.mark.window
ONE, TWO = FeedId(1), FeedId(2)


@dataclass
class Stored:
    """A reader that knows which feeds have an icon."""

    names: dict[FeedId, str] = field(default_factory=dict)

    def feed_icons(self) -> tuple[FeedIcon, ...]:
        return tuple(FeedIcon(feed, name) for feed, name in self.names.items())

    def close(self) -> None: ...


@pytest.fixture
def stored():
    return Stored()


@pytest.fixture
def icons(qapp, stored, tmp_path):
    failures = []
    queries = Queries(lambda: stored, Futures(), failed=failures.append)
    queries.begin()
    yield FeedIcons(queries, lambda name: tmp_path / name)
    queries.close()
    assert not failures


def keep(folder, name: str, colour, *, hollow: bool = False) -> None:
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent if hollow else colour)
    if hollow:
        painter = QPainter(image)
        painter.fillRect(16, 16, 32, 32, colour)
        painter.end()
    assert image.save(str(folder / name), "PNG")


def test_feeds_of_one_site_share_an_icon_and_only_those_that_changed_are_told(icons, stored, tmp_path, qtbot):
    keep(tmp_path, "a", Qt.GlobalColor.red)
    stored.names = {ONE: "a", TWO: "a"}
    with qtbot.waitSignal(icons.came) as told:
        icons.load()
    assert told.args == [frozenset({ONE, TWO})]
    assert icons.of(ONE) is icons.of(TWO)
    assert icons.of(ONE).pixmap.width() == 32
    keep(tmp_path, "b", Qt.GlobalColor.blue)
    stored.names[TWO] = "b"
    with qtbot.waitSignal(icons.came) as told:
        icons.load()
    assert told.args == [frozenset({TWO})]


def test_a_file_that_is_gone_or_broken_is_no_icon_and_may_come_later(icons, stored, tmp_path, qtbot):
    (tmp_path / "broken").write_bytes(b"no picture")
    stored.names = {ONE: "late", TWO: "broken"}
    icons.load()
    qtbot.waitUntil(lambda: not icons._queries.is_asking("icons"))
    assert icons.of(ONE) is None
    assert icons.of(TWO) is None
    keep(tmp_path, "late", Qt.GlobalColor.red)
    with qtbot.waitSignal(icons.came):
        icons.load()
    assert icons.of(ONE) is not None


def test_many_icons_come_a_few_at_a_time_and_broken_ones_hold_up_none(icons, stored, tmp_path, qtbot):
    keep(tmp_path, "good", Qt.GlobalColor.red)
    for number in range(150):
        (tmp_path / f"{number}").write_bytes(b"no picture" if number % 2 else (tmp_path / "good").read_bytes())
    stored.names = {FeedId(number): str(number) for number in range(150)}
    told: list[frozenset[FeedId]] = []
    icons.came.connect(told.append)
    icons.load()
    qtbot.waitUntil(lambda: icons.of(FeedId(148)) is not None)
    assert [number for number in range(150) if icons.of(FeedId(number))] == list(range(0, 150, 2))
    assert len(told) > 1
    assert sum(map(len, told)) == 75


@pytest.mark.parametrize(
    ("colour", "hollow", "theme", "has_ground"),
    [
        ("#101010", True, "dark", True),
        ("#101010", True, "light", False),
        ("#fafafa", True, "light", True),
        ("#fafafa", True, "dark", False),
        ("#101010", False, "dark", False),
        ("#c04020", True, "dark", False),
    ],
)
def test_an_icon_that_its_ground_would_swallow_gets_another(
    icons, stored, tmp_path, qtbot, themes, colour, hollow, theme, has_ground
):
    keep(tmp_path, "a", QColor(colour), hollow=hollow)
    stored.names = {ONE: "a"}
    with qtbot.waitSignal(icons.came):
        icons.load()
    themes.choose(theme)
    mark = feed_mark(feed(), icons.of(ONE), theme=themes.theme)
    assert mark.icon == "a"
    assert bool(mark.ground) is has_ground
    corner = painted(themes.theme, icons.of(ONE)).pixelColor(16, 2)
    surface = themes.theme.colour("surface")
    shows_ground = corner.rgb() != surface.rgb() if hollow else corner.name() == QColor(colour).name()
    assert shows_ground is (has_ground or not hollow)


def test_without_an_icon_a_letter_stands_for_the_feed(themes):
    mark = feed_mark(feed(), None, theme=themes.theme)
    assert (mark.letter, mark.icon) == ("A", "")
    assert painted(themes.theme, None).pixelColor(2, 16) != themes.theme.colour("surface")


def feed() -> Feed:
    return Feed(
        ONE,
        "https://a.example/feed",
        "https://a.example/",
        "Alpha",
        None,
        0,
        0,
        None,
        None,
        0,
        0,
        None,
        None,
        None,
        None,
    )


def painted(theme, icon: PaintedIcon | None) -> QImage:
    """A mark of 16 pixels on the theme's surface, at scale 2."""
    pixmap = QPixmap(32, 32)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(theme.colour("surface"))
    painter = QPainter(pixmap)
    paint_feed_mark(painter, QRectF(0, 0, 16, 16), theme=theme, feed=feed(), icon=icon)
    painter.end()
    return pixmap.toImage()
