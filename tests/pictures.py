"""Takes the published pictures again: the window on the demo feeds, on a screen of its own, into `docs/pictures`.

    .venv/bin/python tests/pictures.py [NAME…]
    .venv/bin/python tests/pictures.py --pseudo DIR   those without dialogs in two made-up languages, to look at

Every text in them is the project's own (`tests/data/demo`).
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage
from support.demo import DemoServer
from support.demo_icons import demo_icon
from support.outside import TITLE, Outside, settle
from support.program import Program
from support.screens import Frame, Screen, wait_for

from newsreader.ui.theme.colours import LIGHT, MONOGRAMS, THEMES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
MOST_BYTES = 300_000
SIZES = {
    "window-800": (800, 800), "window-narrow": (420, 800), "window-1000": (1000, 800), "window-1920": (1920, 1080),
    "window-2x": (800, 600),
}  # fmt: skip
#: Pictures of a screen with this scale.
SCALES = {"window-2x": 2}


#: What is taken in made-up languages, too: titles of dialogs, which the others wait for, are translated.
PSEUDO = (
    *("window-light", "window-dark", "window-1920", "window-1000", "window-800", "window-2x", "window-narrow"),
    *("first-run", "search", "today", "story", "list-story", "palette", "chosen", "trouble"),
)
#: What every picture is taken with beside its own settings.
ALWAYS: dict[str, object] = {}


def take_pseudo(folder: Path) -> int:
    """Take pictures in a long, accented language, and in one from right to left, into folders in ``folder``."""
    global FOLDER  # noqa: PLW0603 - a script's own place to write to
    made = folder / "languages"
    subprocess.run([sys.executable, ROOT / "packaging" / "setup" / "texts.py", "--pseudo", made], check=True)
    os.environ["NEWSREADER_LANGUAGES"] = str(made)
    for language in ("qps", "qpr"):
        ALWAYS["language"] = language
        FOLDER = folder / language
        main(list(PSEUDO))
    return 0


def main(wanted: list[str]) -> int:
    """Take all pictures, or those that are named; 1 when one became too large."""
    if wanted[:1] == ["--pseudo"]:
        return take_pseudo(Path(wanted[1]))
    FOLDER.mkdir(parents=True, exist_ok=True)
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1" if os.geteuid() == 0 else "0"
    too_large = 0
    for name, take in PICTURES.items():
        if wanted and name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder, DemoServer() as server, Screen("2800x1800x24") as screen:
            program = Program(Path(folder, "data"))
            screen.environment["QT_SCALE_FACTOR"] = str(SCALES.get(name, 1))
            with Outside(screen, program) as window:
                take(Shot(window, server, name=name))
        size = (FOLDER / f"{name}.png").stat().st_size
        too_large |= size > MOST_BYTES
        sys.stdout.write(f"{name}.png {size:,} bytes\n")
    return int(too_large)


class Shot:
    """One picture being taken."""

    def __init__(self, window: Outside, server: DemoServer, *, name: str) -> None:
        self.window = window
        self.server = server
        self.name = name

    def fill(self, **settings: object) -> None:
        """Every demo feed is there, some of it read and starred."""
        program = self.window.program
        settle(program, **ALWAYS | settings)
        opml = program.folder.parent / "demo.opml"
        opml.write_bytes(self.server.opml())
        program.json("import", opml)
        program.json("refresh")
        ids = {row["title"]: row["id"] for row in program.json("list")}
        newest = list(ids.values())
        program.json("mark", "read", newest[4], newest[6], newest[9], *newest[24:])
        program.json("mark", "starred", newest[6], newest[9])

    def start(self) -> None:
        """Open the window at its picture's size."""
        self.window.start()
        scale = SCALES.get(self.name, 1)
        self.window.resize(*(scale * side for side in SIZES.get(self.name, (1280, 800))))

    def keep(self, frame: Frame) -> None:
        """Write the picture."""
        image = QImage(frame.dots, frame.width, frame.height, frame.width * 4, QImage.Format.Format_RGB32)
        smaller = image.convertToFormat(QImage.Format.Format_RGB888)
        path = FOLDER / f"{self.name}.png"
        assert smaller.save(str(path), "PNG", 0)  # type: ignore[call-overload]  # the stub wants bytes
        if path.stat().st_size > MOST_BYTES:  # large ones get a palette of their own
            with Image.open(path) as whole:
                whole.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)

    def still(self, title: str = TITLE, *, is_there: Callable[[], bool] = lambda: True) -> Frame:
        """The window once ``is_there`` and nothing has changed for less than a caret takes to blink."""
        wait_for(is_there, what="what the picture shows")
        last: Frame | None = None
        since = time.monotonic()

        def is_still() -> bool:
            nonlocal last, since
            frame = self.window.frame(title)
            if frame != last:
                last, since = frame, time.monotonic()
            return time.monotonic() - since > 0.4

        wait_for(is_still, seconds=20, what="a window that stands still")
        assert last is not None
        return last

    def wait_for_sites(self) -> None:
        """Wait until the sites' icons are there: they are fetched a moment after the window stands."""
        folder = self.window.program.folder / "cache" / "icons"
        drawn = {demo_icon(number) for number in range(len(self.server.feeds))} - {None}
        wait_for(lambda: sum(path.is_file() for path in folder.rglob("*")) >= len(drawn), what="icons of sites")

    def has_icons(self) -> bool:
        """Whether the menu's button has its lines: icons come a moment after the first paint."""
        return self.window.frame().part(8, 8, width=32, height=32).count(LIGHT["ink2"]) > 20

    def has_article(self) -> bool:
        """Whether an article's text stands at the right."""
        frame = self.window.frame()
        right = frame.part(frame.width // 2, 60, width=frame.width // 2, height=frame.height - 100)
        return any(right.count(THEMES[theme]["ink"]) > 1_000 for theme in THEMES)

    def open(self, *keys: str) -> None:
        """Press keys, each of which opens an unread article, and wait until it is read."""
        for key in keys:
            before = self.window.read()
            self.window.keys(key)
            wait_for(lambda before=before: self.window.read() != before, what="an article being read")


def take_window(shot: Shot, **settings: object) -> None:
    """The three panes with an article open."""
    shot.fill(**settings)
    shot.start()
    shot.wait_for_sites()
    shot.open("j", "j")
    shot.keep(shot.still(is_there=shot.has_article))


def take_dark(shot: Shot) -> None:
    """The same by night."""
    take_window(shot, theme="dark")


def take_list(shot: Shot) -> None:
    """One pane at a time: the list."""
    shot.fill()
    shot.start()
    # The sidebar's ground is gone once the window has been laid out anew.
    shot.keep(shot.still(is_there=lambda: shot.window.frame().count(LIGHT["rail"]) < 60_000))


def take_first_run(shot: Shot) -> None:
    """Nothing is subscribed to yet; one pack is chosen, the next has the keys."""
    settle(shot.window.program, **ALWAYS)
    shot.start()

    def has_icons() -> bool:  # they come last: the globe of the first card
        globe = shot.window.frame().part(284, 352, width=20, height=24)
        return globe.count(LIGHT["surface"]) < 20 * 24 - 30

    wait_for(has_icons, what="the icons of the cards")
    shot.window.keys("Tab", "Tab", "space", "Tab")
    shot.keep(shot.still(is_there=lambda: shot.window.frame().count(LIGHT["fill"]) > 7_000))


def take_search(shot: Shot) -> None:
    """What was found for a word."""
    shot.fill()
    shot.start()
    head = shot.window.head()
    shot.window.keys("slash")
    shot.window.type("railway")
    shot.window.keys("Return")
    wait_for(lambda: shot.window.head() != head, what="what was found")
    shot.wait_for_sites()
    shot.still(is_there=shot.has_icons)
    shot.window.keys("j")
    shot.keep(shot.still(is_there=shot.has_article))


def take_player(shot: Shot) -> None:
    """Sound that plays, at a chapter of its own."""
    shot.fill(article_view="light")
    shot.start()
    window = shot.window
    head = window.head()
    window.keys("slash")
    window.type("Podcast")
    window.keys("Return")
    wait_for(lambda: window.head() != head, what="what was found")
    shot.wait_for_sites()
    window.keys("j")
    shot.still(is_there=shot.has_article)
    window.keys("shift+p")
    time.sleep(3)  # until it is there and plays
    window.keys(*["shift+Right"] * 5, "shift+p")
    shot.keep(shot.still())


def take_add_feed(shot: Shot) -> None:
    """*Add feed* with what was found on a site's page; the site is asked by its address on this machine."""
    shot.fill()
    program, server = shot.window.program, shot.server
    number = next(row["id"] for row in program.json("feeds") if row["title"] == "Slow Crumb")
    program.json("unsubscribe", number)
    shot.start()
    shot.window.keys("a")
    wait_for(lambda: shot.window.has_keys("^Add feed"), what="the dialog")
    shot.window.type(server.site(server.feed("slow-crumb")) + "/")
    shot.window.keys("Return")
    shot.still("^Add feed", is_there=lambda: shot.window.frame("^Add feed").count(LIGHT["fill"]) > 1_500)
    x, y, width, height = shot.window.place()
    shot.keep(shot.window.screen.frame().part(x, y, width=width, height=height))


def take_keyboard(shot: Shot) -> None:
    """The sheet of keys."""
    shot.fill()
    shot.start()
    shot.still(is_there=shot.has_icons)
    shot.window.keys("F1")
    wait_for(lambda: shot.window.has_keys("^Keyboard"), what="the sheet")
    shot.still("^Keyboard")
    x, y, width, height = shot.window.place()
    shot.keep(shot.window.screen.frame().part(x, y, width=width, height=height))


def take_storage(shot: Shot) -> None:
    """What takes how much room."""
    shot.fill()
    shot.start()
    shot.still(is_there=shot.has_icons)
    shot.window.keys("ctrl+comma")
    wait_for(lambda: shot.window.has_keys("^Settings"), what="the settings")
    shot.window.keys("shift+Tab", "Down")  # from the page to the list of pages
    shot.still("^Settings", is_there=lambda: shot.window.frame("^Settings").count(MONOGRAMS[0]) > 1_000)
    x, y, width, height = shot.window.place()
    shot.keep(shot.window.screen.frame().part(x, y, width=width, height=height))


def take_appearance(shot: Shot) -> None:
    """How articles are set, tried out."""
    shot.fill()
    shot.start()
    shot.wait_for_sites()
    shot.open("j", "j")
    shot.still(is_there=shot.has_article)
    shot.window.keys("ctrl+comma")
    wait_for(lambda: shot.window.has_keys("^Settings"), what="the settings")
    shot.still("^Settings", is_there=lambda: shot.window.frame("^Settings").count(LIGHT["accent"]) > 400)
    x, y, width, height = shot.window.place()
    shot.keep(shot.window.screen.frame().part(x, y, width=width, height=height))


def take_today(shot: Shot) -> None:
    """The front page of one's own paper."""
    shot.fill()
    shot.start()
    shot.wait_for_sites()
    shot.window.keys("1", "Home")
    # The bar over the date goes through the whole page.
    bar = {"x": 232, "y": 60, "width": 1016, "height": 16}
    shot.keep(shot.still(is_there=lambda: shot.window.frame().part(**bar).count(LIGHT["ink"]) > 2_500))


def take_story(shot: Shot) -> None:
    """One story in time."""
    shot.fill()
    shot.start()
    shot.wait_for_sites()
    shot.open("j", "j")
    shot.still(is_there=shot.has_article)
    shot.window.keys("t")
    # The list's place belongs to the page then.
    place = {"x": 210, "y": 300, "width": 80, "height": 300}
    shot.keep(shot.still(is_there=lambda: shot.window.frame().part(**place).count(LIGHT["paper"]) > 15_000))


def take_unfolded(shot: Shot, **settings: object) -> None:
    """A story of several sources, unfolded in the list."""
    shot.fill(**settings)
    shot.start()
    shot.wait_for_sites()
    shot.open("j", "j")
    before = shot.still(is_there=shot.has_article)
    shot.window.keys("x")
    wait_for(lambda: shot.window.frame() != before, what="the story being unfolded")
    shot.keep(shot.still(is_there=shot.has_article))


def take_palette(shot: Shot) -> None:
    """What a few letters find."""
    shot.fill()
    shot.start()
    shot.wait_for_sites()
    shot.open("j", "j")
    before = shot.still(is_there=shot.has_article)
    shot.window.keys("ctrl+k")
    wait_for(lambda: shot.window.frame() != before, what="the palette")
    shot.window.type("ra")
    shot.keep(shot.still(is_there=lambda: shot.window.frame().count(LIGHT["sel"]) > 10_000))


def take_dialog(shot: Shot, keys: str, title: str) -> None:
    """A dialog that keys open over the window, the cursor on the first feed."""
    shot.fill()
    shot.start()
    shot.wait_for_sites()
    shot.still(is_there=shot.has_icons)
    shot.window.keys("1", "Home", *["Down"] * 7)
    shot.still()
    shot.window.keys(keys)
    wait_for(lambda: shot.window.has_keys(title), what="the dialog")
    shot.still(title, is_there=lambda: shot.window.frame(title).count(LIGHT["fill"]) > 1_000)
    x, y, width, height = shot.window.place()
    shot.keep(shot.window.screen.frame().part(x, y, width=width, height=height))


def take_shortcuts(shot: Shot) -> None:
    """The keys, to be changed, found by the field of the settings."""
    shot.fill()
    shot.start()
    shot.wait_for_sites()
    shot.still(is_there=shot.has_icons)
    shot.window.keys("ctrl+comma")
    wait_for(lambda: shot.window.has_keys("^Settings"), what="the settings")
    shot.window.keys("ctrl+f")
    shot.window.type("mark all")
    shot.still("^Settings", is_there=lambda: shot.window.frame("^Settings").count(LIGHT["sel"]) > 5_000)
    x, y, width, height = shot.window.place()
    shot.keep(shot.window.screen.frame().part(x, y, width=width, height=height))


def take_chosen(shot: Shot) -> None:
    """Three articles are chosen, and what can be done to them."""
    shot.fill()
    shot.start()
    shot.wait_for_sites()
    shot.still(is_there=shot.has_icons)
    before = shot.window.frame()
    shot.window.keys("2", "Home", "shift+Down", "shift+Down")
    wait_for(lambda: shot.window.frame() != before, what="the rows being chosen")
    shot.keep(shot.still())


def take_trouble(shot: Shot) -> None:
    """A feed that is not found since three days, explained."""
    shot.fill()
    with closing(sqlite3.connect(shot.window.program.folder / "newsreader.db")) as database, database:
        database.execute(
            "UPDATE feed SET error_kind = 'http', http = 404, failures = 6, error_since = last_try - 259200, error_text ="
            " 'The site answered 404, not found: the address of the feed is no longer there.' WHERE title = 'North Quay'"
        )
        for hours, status, took in ((0, 404, 310), (24, 404, 290), (50, 404, 420), (62, 200, 640)):
            database.execute(
                "INSERT OR REPLACE INTO diary SELECT id, last_try - ?, ?, iif(? = 200, NULL, 'http'), iif(? = 200, 3, 0), 0, 4200, ?"
                " FROM feed WHERE title = 'North Quay'",
                (hours * 3_600, status, status, status, took),
            )
    shot.start()
    shot.wait_for_sites()
    shot.still(is_there=shot.has_icons)
    shot.window.keys("1", "Home", *["Down"] * 9)
    warn = lambda: shot.window.frame().part(520, 150, width=500, height=100).count(LIGHT["warn"])  # noqa: E731
    shot.keep(shot.still(is_there=lambda: warn() > 5))


PICTURES: dict[str, Callable[[Shot], None]] = {
    "window-light": take_window,
    "window-dark": take_dark,
    "window-sepia": lambda shot: take_window(shot, theme="sepia"),
    "window-contrast": lambda shot: take_window(shot, theme="contrast"),
    "window-1920": take_window,
    "window-1000": take_window,
    "window-800": take_window,
    "window-2x": take_window,
    "window-narrow": take_list,
    "first-run": take_first_run,
    "search": take_search,
    "player": take_player,
    "add-feed": take_add_feed,
    "keyboard": take_keyboard,
    "storage": take_storage,
    "appearance": take_appearance,
    "today": take_today,
    "story": take_story,
    "list-story": take_unfolded,
    "list-story-dark": lambda shot: take_unfolded(shot, theme="dark"),
    "palette": take_palette,
    "chosen": take_chosen,
    "trouble": take_trouble,
    "feed-properties": lambda shot: take_dialog(shot, "alt+Return", "^Properties"),
    "activity": lambda shot: take_dialog(shot, "ctrl+j", "^Activity"),
    "shortcuts": take_shortcuts,
    **{f"window-{language}": partial(take_window, language=language) for language in ("de", "es", "fr", "ja", "zh_CN")},
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
