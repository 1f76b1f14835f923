"""The composition root: the only place that builds the parts and wires them, for the command line and for the window."""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsreader.core.errors import FileError, KnownError, StoreError
from newsreader.core.texts import tr
from newsreader.gentle import keep_loaded, load_quickly
from newsreader.paths import Paths, find_paths

if TYPE_CHECKING:
    from newsreader.engine.engine import Engine
    from newsreader.engine.instance import Instance
    from newsreader.engine.parts import EngineParts
    from newsreader.store.database import Database
    from newsreader.store.reader import Reader


_LONGEST_LOAD = 6 * 3_600.0  # seconds that audio or video may take to come


def now() -> int:
    """Whole seconds since 1970, by the wall clock."""
    return int(time.time())


# -- the command line ------------------------------------------------------------------------------------------------


def command_line(words: Sequence[str]) -> int:
    """Carry out a command and return its exit code. Loads no Qt."""
    from newsreader.cli.main import Backend, main

    _speak_as_asked()
    backend = Backend(
        open_reader=_reading,
        carry_out=_carry_out,
        install_desktop_entry=_install_desktop_entry,
        works_offline=_works_offline,
    )
    return main(words, backend)


def _speak_as_asked() -> None:
    """Speak the language that the environment asks for; the window's settings are not read yet."""
    from newsreader.languages import speak, translation_file, wanted_languages

    speak(translation_file(wanted_languages(os.environ)))


def _install_desktop_entry() -> list[Path]:
    from newsreader.desktop_entry import install_desktop_entry  # 10 ms that other commands do without

    return install_desktop_entry()


def _works_offline(paths: Paths) -> bool:
    from newsreader.net.gate import Gate

    return Gate(paths.work_offline).is_shut


@contextmanager
def _reading(paths: Paths) -> Iterator[Reader]:
    """A query-only reader, beside whatever engine is running."""
    with closing(_database_to_read(paths).reader()) as reader:
        yield reader


def _database_to_read(paths: Paths) -> Database:
    """The database as it lies there; made, or brought to this version, by whoever may write."""
    from newsreader.store.database import open_database, open_readonly

    try:
        return open_readonly(paths.database)
    except StoreError as error:
        if error.kind != "missing":
            raise
    from newsreader.engine.instance import Instance

    paths.prepare()
    instance = Instance.acquire(paths)
    if instance is None:  # somebody else is just making it
        return open_readonly(paths.database)
    try:
        return open_database(paths.database, now=now())
    finally:
        instance.close()


def _carry_out(paths: Paths, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Have a writing command done: by an engine of this process, or by the one that holds the folder."""
    from newsreader.engine.instance import Instance, hold_or_ask

    paths.prepare()
    held = hold_or_ask(paths, {"request": request})
    if not isinstance(held, Instance):
        yield from held
        return
    try:
        yield from _carry_out_here(paths, request, held)
    finally:
        held.close()


def _carry_out_here(paths: Paths, request: dict[str, Any], instance: Instance) -> Iterator[dict[str, Any]]:
    from newsreader.log import start_log
    from newsreader.store.database import open_database

    start_log(paths.log, to_terminal=True)
    database = open_database(paths.database, now=now())
    engine = make_engine(database, paths, is_scheduled=False)
    engine.start()
    try:
        engine.wait_until_open()
        instance.serve(None, lambda asked: serve(engine, database, request=asked))
        yield from serve(engine, database, request=request)
        instance.finish()
    finally:
        engine.stop()


def serve(engine: Engine, database: Database, *, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Carry out a request, with a reader for this thread alone: this process's own, or that of a connection."""
    from newsreader.engine.service import carry_out

    with closing(database.reader()) as reader:
        yield from carry_out(engine, reader, request=request)


def make_engine(
    database: Database, paths: Paths, *, is_scheduled: bool, is_metered: Callable[[], bool] = lambda: False
) -> Engine:
    """The engine over a database; ``is_scheduled``: it fetches by itself what is due. ``is_metered``: any thread asks."""
    from newsreader.engine.engine import Engine

    def make() -> EngineParts:
        try:
            return _engine_parts(database, paths, is_scheduled=is_scheduled, is_metered=is_metered)
        finally:
            keep_loaded()  # whatever came of it: without, garbage would never be looked for again

    return Engine(make, monotonic=time.monotonic)


def _engine_parts(
    database: Database, paths: Paths, *, is_scheduled: bool, is_metered: Callable[[], bool]
) -> EngineParts:
    """What the engine works with; made on its own thread, since ssl, lxml and nh3 take 100 ms to load."""
    from newsreader.core.enclosures import LARGE
    from newsreader.engine.parse_pool import ParsePool
    from newsreader.engine.parts import EnclosureParts, EngineParts, PictureParts
    from newsreader.feeds.chapters import MOST
    from newsreader.identity import user_agent
    from newsreader.net.client import Client
    from newsreader.net.dial import Network
    from newsreader.net.gate import Gate
    from newsreader.net.headers import ACCEPT_CHAPTERS, ACCEPT_MEDIA, ACCEPT_PICTURES
    from newsreader.net.limits import Limits
    from newsreader.store.enclosure_files import EnclosureFiles
    from newsreader.store.picture_files import PictureFiles

    gate = Gate(paths.work_offline)
    network = Network(gate=gate)
    for_pictures = Client(user_agent(), limits=Limits(lines=2), network=network, accept=ACCEPT_PICTURES)
    for_media = Client(
        user_agent(),
        limits=Limits(total=_LONGEST_LOAD, wire=LARGE),
        network=network,
        accept=ACCEPT_MEDIA,
    )
    for_chapters = Client(user_agent(), limits=Limits(total=30, wire=MOST), network=network, accept=ACCEPT_CHAPTERS)
    return EngineParts(
        database=database,
        client=Client(user_agent(), network=network),
        parser=ParsePool(),
        text_of=_text_of,
        clock=now,
        monotonic=time.monotonic,
        chance=random.random,
        is_scheduled=is_scheduled,
        gate=gate,
        pictures=PictureParts(for_pictures, PictureFiles(paths.pictures)),
        is_metered=is_metered,
        icons=PictureParts(for_pictures, PictureFiles(paths.icons), most=4, are_icons=True),
        enclosures=EnclosureParts(for_media, EnclosureFiles(paths.enclosures), for_chapters),
    )


def _text_of(html: str) -> str:
    from newsreader.feeds.text import words_of  # 12 ms that a round without new articles does without

    return words_of(html)


# -- the window ------------------------------------------------------------------------------------------------------


def window_from(words: Sequence[str], word: str | None) -> int:
    """Open the window, or have the one that is open come forward; ``word`` is what it is to subscribe to or import."""
    _speak_as_asked()
    if not has_display():
        text = tr("There is no display to open a window on. The command line works without one: newsreader --help")
        return _say_why_not(text)
    target = _absolute(word)
    try:
        paths = find_paths(_data_dir(words))
        instance = _hold_or_hand_over(paths, target)
    except KnownError as error:
        return _say_why_not(error.text)
    if isinstance(instance, int):
        return instance
    load_quickly()
    from newsreader.window_app import run_window

    try:
        return run_window(paths, instance, target=target)
    except KnownError as error:
        return _say_why_not(error.text)
    finally:
        if instance is not None:
            instance.close()


def _hold_or_hand_over(paths: Paths, target: str) -> Instance | int | None:
    """What holds the folder for the window to come; an exit code when another window came forward; None when the folder
    cannot be written, but what lies in it can be read (safety.md). Raises KnownError.
    """
    from newsreader.engine.instance import Instance, hold_or_ask

    try:
        paths.prepare()
        held = hold_or_ask(paths, {"hand_over": target})
    except FileError as error:
        if error.kind != "unwritable" or not paths.database.exists():
            raise
        return None
    if isinstance(held, Instance):
        return held
    return 0 if {"done": 0} in held else 1


def has_display() -> bool:
    """Whether a window can be opened; X11 and Wayland are named by the environment, other systems have theirs."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _data_dir(words: Sequence[str]) -> str | None:
    """The folder that ``--data-dir`` names. Raises FileError when an option is none of ours."""
    options = [option for option in words if option.startswith("-")]
    first = options[:1]
    if first and not first[0].startswith("--data-dir"):
        raise FileError(
            "missing", tr("{first} is no option of Newsreader. See: newsreader --help").format(first=first[0])
        )
    said = words[: _length_of_options(words)]
    if len(said) == 2 and said[0] == "--data-dir":
        return said[1]  # what every start from a launcher says; the parser of all commands costs the window 10 ms
    from newsreader.cli.parser import make_parser

    data_dir: str | None = make_parser().parse_known_args([*said])[0].data_dir if said else None
    return data_dir


def _length_of_options(words: Sequence[str]) -> int:
    if not words or not words[0].startswith("--data-dir"):
        return 0
    return 1 if "=" in words[0] else 2


def _absolute(word: str | None) -> str:
    """What is handed over: an address as it is, a file by its full path, since the other process is elsewhere."""
    if word is None:
        return ""
    path = Path(word)
    return str(path.absolute()) if path.exists() else word


def _say_why_not(text: str) -> int:
    """Say why there is no window: on the terminal, and in a box where the program was started without one."""
    print(f"newsreader: {text}", file=sys.stderr)  # noqa: T201  # what a terminal is for
    if has_display() and (sys.stderr is None or not sys.stderr.isatty()):
        from newsreader.window_app import show_error

        show_error(text)
    return 1
