"""Each package in each clean system: installed, started by its desktop entry, used, upgraded, removed, purged."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import deb
import package
import pytest
from PySide6.QtGui import QImage
from support.clean_system import RELEASES, UntriedError, clean_system
from support.demo import DemoServer
from support.installed import Installed, InstalledWindow
from support.outside import place_of
from support.screens import Screen, wait_for

from newsreader.identity import APP_ID
from newsreader.ui.theme.colours import LIGHT

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(1_800),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="untried: packages for Linux"),
]

ENTRY = f"/usr/share/applications/{APP_ID}.desktop"
GONE = "usr/lib/newsreader/of-the-older-version"
PICTURES = package.BUILD / "pictures"


@pytest.fixture(scope="session", params=sorted(deb.EDITIONS))
def edition(request) -> deb.Edition:
    return deb.EDITIONS[request.param]


@pytest.fixture(scope="session")
def newest(edition) -> Path:
    """The package of what lies here; built when there is none, or an older one."""
    found = max(package.DIST.glob(f"{edition.package}_*.deb"), key=lambda path: path.stat().st_mtime, default=None)
    sources = [
        path for name in ("newsreader", "resources", "packaging/linux") for path in (package.ROOT / name).rglob("*")
    ]
    changed = max(path.stat().st_mtime for path in sources if path.is_file() and path.suffix != ".pyc")
    if found is not None and found.stat().st_mtime >= changed:
        return found
    return package.make(edition)


@pytest.fixture(scope="session")
def older(newest, edition, tmp_path_factory) -> Path:
    """The same as a version before, with a file that is gone since."""
    folder = tmp_path_factory.mktemp("older") / edition.package
    subprocess.run(["dpkg-deb", "-R", newest, folder], check=True)
    control = folder / "DEBIAN" / "control"
    control.write_text(control.read_text().replace(f"Version: {deb.VERSION}", "Version: 0.0.1-1"))
    (folder / GONE).write_text("nothing\n")
    target = folder.with_suffix(".deb")
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", folder, target], check=True, capture_output=True)
    return target


@pytest.mark.parametrize("release", RELEASES)
def test_from_installation_to_purge(release, edition, newest, older, tmp_path):
    try:
        with clean_system(release) as system, DemoServer() as server, Screen() as screen, pictured(screen, tmp_path):
            system.apt("update")
            system.apt("install", *system.brought_by(system.put(newest)))
            before = system.files()
            had = begin_with_the_older_one(system, screen, server, older=older, name=f"{edition.name}-{release}")
            again = Installed(system, screen.display, ("gtk-launch", APP_ID))
            with InstalledWindow(screen, again) as window:
                system.apt("install", system.put(newest))
                assert not (system.root / GONE).exists()
                assert what_is_kept(window) == had
                before |= install_a_desktops_tools(system, again)
                open_what_a_browser_hands_over(window, server, tmp_path)
                assert set(had["marks"]) <= set(what_is_kept(window)["marks"])
                assert window.told() == []
            leave_nothing_behind(system, edition, before=before, home=again.home)
    except UntriedError as why:
        pytest.skip(str(why))


def begin_with_the_older_one(system, screen, server, *, older, name):
    """Install it, start it by a double-click, and use it; what is kept then."""
    installed = Installed(system, screen.display, ("gio", "launch", ENTRY))
    with InstalledWindow(screen, installed) as window:
        window.settle()
        begin = time.perf_counter()
        system.apt("install", system.put(older))
        took = time.perf_counter() - begin
        assert installed.run("--version").out.startswith("newsreader ")
        read_the_first_article(window, server, name=name)
        assert window.told() == []
        with open(PICTURES / f"{name}.txt", "a") as times:
            times.write(f"package unpacked and set up in {took:.1f} s\n")
        return what_is_kept(window)


def install_a_desktops_tools(system, installed):
    """What a bare system has not, and a desktop has; the files that came with it."""
    before = system.files()
    installed.put_browser()
    system.apt("install", "libgtk-3-bin", "xdg-utils", "desktop-file-utils", "shared-mime-info")
    return system.files() - before


@contextmanager
def pictured(screen, folder):
    """Keep what stood on the screen when something failed."""
    try:
        yield
    except AssertionError as error:
        picture(screen.frame(), folder / "failed.png")
        error.add_note(f"The screen then: {folder / 'failed.png'}")
        raise


def read_the_first_article(window, server, *, name):
    """A new user's path: double-click, an address, the first article; what it took is kept beside the pictures."""
    installed, herald = window.installed, server.feed("steppe-herald")
    begin = time.perf_counter()
    window.start()
    opened = time.perf_counter()
    keep(window, f"{name}-1")
    window.type(server.site(herald) + "/")
    window.keys("Return")
    window.press_filled("^Add feed")
    wait_for(lambda: installed.json("feeds"), what="the subscription")
    wait_for(window.has_keys, what="the dialog being gone")
    (feed,) = installed.json("feeds")
    assert (feed["title"], feed["unread"]) == ("Steppe Herald", 6)
    (first, *_) = installed.json("list")
    window.keys("j")
    wait_for(lambda: first["id"] in window.read(), what="the first article being read")
    wait_for(lambda: window.article().count(LIGHT["ink"]) > 500, what="the article")
    read = time.perf_counter()
    (PICTURES / f"{name}.txt").write_text(f"window {opened - begin:.1f} s, first article {read - begin:.1f} s\n")
    window.keys("s")
    wait_for(lambda: window.marks()[first["id"]] == (True, True), what="the star")
    keep(window, f"{name}-2")
    window.quit()


def what_is_kept(window):
    """What a reader would miss."""
    rows = window.installed.json("list")
    feeds = window.installed.json("feeds")
    return {"marks": window.marks(), "rows": [row["title"] for row in rows], "feeds": [feed["url"] for feed in feeds]}


def open_what_a_browser_hands_over(window, server, tmp_path):
    """An article goes to the browser; a feed's address comes, then a list: each opens its dialog in the window that is there."""
    installed = window.installed
    window.start()
    wait_for(lambda: window.article().count(LIGHT["ink"]) > 500, what="the article from before")
    window.keys("o")
    asked, *environment = wait_for(installed.browsed, what="the browser")
    assert asked.startswith("http")
    ours = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML", "_PYI_")
    assert not [line for line in environment if line.startswith(ours)], "a browser would load our libraries"
    address = server.url(server.feed("kernel-notes"))
    installed.open("xdg-open", f"feed:{address}")
    wait_for(lambda: window.has_keys("^Add feed"), what="the dialog for a feed")
    window.keys("Escape")
    wait_for(window.has_keys, what="the dialog being gone")
    feeds = tmp_path / "feeds of mine.opml"
    feeds.write_bytes(server.opml())
    installed.open(
        "gio", "open", installed.system.put(feeds)
    )  # what desktops do with files, xdg-open without one cannot
    window.press_filled("^Import feeds")
    wait_for(lambda: len(installed.json("feeds")) == 10, what="ten feeds")
    window.press_filled("^Import feeds")
    wait_for(window.has_keys, what="the dialog being gone")
    window.quit()


def leave_nothing_behind(system, edition, *, before, home):
    kept = {path.relative_to(home) for path in home.rglob("*")}
    system.apt("remove", edition.package)
    assert not (system.root / "usr" / "lib" / "newsreader").exists()
    system.run("dpkg", "--purge", edition.package)  # the light one is gone already: it has nothing of the kind
    # Folders that ours was the first to need may belong to other packages by now.
    assert system.files() - before - system.owned() == {"said.txt"}
    assert {path.relative_to(home) for path in home.rglob("*")} == kept


def keep(window, name):
    """A picture of the window, for the notes."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    x, y, width, height = place_of(window.screen, "^Newsreader$")
    picture(window.screen.frame().part(x, y, width=width, height=height), PICTURES / f"{name}.png")


def picture(frame, path):
    image = QImage(frame.dots, frame.width, frame.height, frame.width * 4, QImage.Format.Format_RGB32)
    assert image.convertToFormat(QImage.Format.Format_RGB888).save(str(path))
