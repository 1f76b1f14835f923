"""Waits of the window while it fetches 1,000 feeds × 100 entries, and of its list while articles come in.

From outside: X11 pings every 20 ms, keys to the first changed picture. Beside them, always, a ticker in a process of its
own: what it is late by, the machine adds to every figure. From inside: the steps of the event loop that computed longest.
FEEDS and ITEMS in the environment make it smaller. PART=fetch, list or related runs one part; the last one measures for
RELATING seconds while related stories are made of a filled store (SIZE, usually L). PART=view measures the next article
alone, in the view that VIEW names (light or web), which the fetching part takes too. The farm has no pictures and no
icons: they are off, as the issue's figures are taken; PICTURES=1 leaves them on, and each of a thousand hosts that are not
there is looked up, tried and told of.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from support.demo import DemoServer
from support.farm import Farm
from support.filled import filled, wanted_sizes
from support.outside import Outside, settle
from support.processes import memory
from support.rows import put_rows
from support.screens import Frame, Screen, wait_for, wait_until_still
from support.told_rows import tell_stories
from support.waiting import (
    LIST,
    Eyes,
    Waits,
    WatchedProgram,
    keys_to_paint,
    measuring,
    next_articles,
    share,
)
from support.xlib import Display

from newsreader.core.pictures import PicturePolicy, PictureRules
from newsreader.store.write_pictures import RULES

FEEDS, ITEMS = int(os.environ.get("FEEDS", "1000")), int(os.environ.get("ITEMS", "100"))
HAS_PICTURES = bool(os.environ.get("PICTURES"))
VIEW = os.environ.get("VIEW", "light")
_BUDGETS = {"light": "budget 30 ms", "web": "budget 100 ms"}
KEYS, ARTICLES = 300, 30
ROWS, ARRIVING = 200_000, 50
RELATING = float(os.environ.get("RELATING", "60"))  # seconds
_LONG = 20  # milliseconds from which a ping is listed


def run() -> list[dict]:
    """Milliseconds."""
    part = os.environ.get("PART", "")
    figures = []
    if part in ("", "fetch"):
        figures += _while_fetching()
    if part in ("", "list"):
        figures += _while_arriving()
    if part in ("", "related"):
        figures += _while_relating()
    if part == "view":
        figures += _next_articles()
    return figures


# -- another article -------------------------------------------------------------------------------------------------


def _next_articles() -> list[dict]:
    """From the key to another picture in the article pane, at rest: demo articles with headlines, pictures and code."""
    with tempfile.TemporaryDirectory() as folder, DemoServer() as server, Screen() as screen:
        program = WatchedProgram(Path(folder) / "data")
        settle(program, article_view=VIEW)
        opml = program.folder.parent / "demo.opml"
        opml.write_bytes(server.opml())
        program.json("import", opml)
        program.json("refresh")
        if os.geteuid() == 0:
            screen.environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        with Outside(screen, program) as outside, Display(screen.display) as display:
            outside.start()
            eyes = Eyes(outside, display)
            wait_for(lambda: _is_chosen(outside, eyes), every=0.1, what="a chosen article")
            wait_until_still(eyes.article, seconds=2.0)  # the engine is awake
            first = next_articles(eyes, 1)
            found = next_articles(eyes, ARTICLES)
            outside.quit()
            eyes.close()
    return [
        *_key_figures(f"next article, {VIEW} view", found, note=_BUDGETS[VIEW]),
        _row(f"next article, {VIEW} view: the first", first[0], note="the engine has painted one before"),
    ]


# -- fetching --------------------------------------------------------------------------------------------------------


def _while_fetching() -> list[dict]:
    with tempfile.TemporaryDirectory() as folder, Farm(FEEDS, ITEMS) as farm, Screen() as screen:
        program = WatchedProgram(Path(folder) / "data")
        settle(program, article_view=VIEW)
        assert program.run("import", farm.opml).code == 0
        if not HAS_PICTURES:
            _leave_out_pictures(program.folder)
        with Outside(screen, program) as outside, Display(screen.display) as display:
            outside.start()
            begin = time.monotonic()
            with measuring(screen) as waits:
                eyes = Eyes(outside, display)
                wait_for(lambda: _is_chosen(outside, eyes), every=0.1, what="a chosen article")
                keys = keys_to_paint(eyes, KEYS, pause=(0.01, 0.08))
                keyed = time.monotonic() - begin
                wait_for(lambda: _left(program.folder) == 0, seconds=170, every=0.2, what="all feeds")
                fetched = time.monotonic()
            others = next_articles(eyes, ARTICLES)
            outside.quit()
            eyes.close()
        inside = json.loads(program.report.read_text())
        figures = _ping_figures(waits, begin, fetched)
        figures += _key_figures("key to paint", keys, note=f"the last after {keyed:.0f} s")
        figures += _key_figures(f"next article, {VIEW} view", others, note=_BUDGETS[VIEW])
        figures += _inside_figures("fetching", inside, since=begin)
    return [*figures, {"name": "fetched, wall", "value": round(fetched - begin, 1), "unit": "s"}]


def _leave_out_pictures(folder: Path) -> None:
    """What *Settings → Offline & storage* writes for "never", icons with them."""
    rules = PictureRules(policy=PicturePolicy.NEVER)
    with closing(sqlite3.connect(folder / "newsreader.db", timeout=5)) as database, database:
        database.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (RULES, rules.to_json()))


def _is_chosen(outside: Outside, eyes: Eyes) -> bool:
    """Press Down until a row is chosen: the first articles may not be there yet."""
    outside.keys("Down", "Down", "Down")
    return eyes.find_mark()


def _left(folder: Path) -> int:
    """How many feeds were not fetched yet."""
    with closing(sqlite3.connect(folder / "newsreader.db", timeout=5)) as database:
        return database.execute("SELECT count(*) FROM feed WHERE last_try IS NULL").fetchone()[0]


def _ping_figures(waits: Waits, begin: float, end: float, *, name: str = "waits while fetching") -> list[dict]:
    pings = [wait for when, wait in waits.pings if begin <= when <= end]
    long = [f"{when - begin:.1f}: {wait:.0f}" for when, wait in waits.pings if begin <= when <= end and wait > _LONG]
    print(f"\n{name}: pings over {_LONG} ms, by the second", ", ".join(long), sep="\n  ", file=sys.stderr)
    late = [wait for when, wait in waits.ticks if begin <= when <= end]
    return [
        _row("ticker beside it, late by: p99", share(late, 99), note="control"),
        _row("ticker beside it: longest", max(late), note="control"),
        _row(f"{name}: ping, p50", share(pings, 50), note=f"{len(pings):,} pings"),
        _row(f"{name}: ping, p95", share(pings, 95)),
        _row(f"{name}: ping, p99", share(pings, 99), note="budget 25 ms"),
        _row(f"{name}: ping, longest", max(pings), note="budget 100 ms"),
    ]


def _key_figures(name: str, found: list[float], *, note: str) -> list[dict]:
    seen = [each for each in found if each != float("inf")]
    return [
        _row(f"{name}: p50", share(seen, 50), note=f"{len(seen)} of {len(found)} seen"),
        _row(f"{name}: p99", share(seen, 99), note=note),
        _row(f"{name}: longest", max(seen)),
    ]


# -- arriving --------------------------------------------------------------------------------------------------------


def _while_arriving() -> list[dict]:
    """A list of 200,000 articles, one of them chosen in its middle, while 50 come in at its top."""
    with tempfile.TemporaryDirectory() as folder, Farm(1, ARRIVING) as farm, Screen() as screen:
        program = WatchedProgram(Path(folder) / "data")
        settle(program, article_view="light")
        assert program.run("import", farm.opml).code == 0
        put_rows(program.folder / "newsreader.db", ROWS)
        tell_stories(program.folder / "newsreader.db")
        _put_off(program.folder, seconds=15)
        with Outside(screen, program) as outside, Display(screen.display) as display:
            outside.start()
            eyes = Eyes(outside, display)
            wait_until_still(outside.frame, seconds=1.0)  # the start has a benchmark of its own
            shown = time.monotonic()
            outside.keys("1")
            views = []
            for key in ("Down", "Down", "Up", "Down"):
                wait_until_still(eyes.list)
                views.append(eyes.press(key, eyes.list))
            outside.keys("2", *["Page_Down"] * 40)
            wait_for(eyes.find_mark, every=0.1, what="a chosen article in the middle")
            wait_until_still(eyes.list, seconds=0.5)
            mark, before = eyes.mark(), outside.frame()
            with measuring(screen) as waits:
                begin = time.monotonic()
                wait_for(lambda: _left(program.folder) == 0, every=0.1, what="the articles that come")
                time_to_see = time.monotonic() + 2
                wait_for(lambda: time.monotonic() > time_to_see, every=0.1)
                end = time.monotonic()
            kept = eyes.mark() == mark and _same_list(before, outside.frame())
            seen = keys_to_paint(eyes, 40, pause=(0.01, 0.05))
            outside.quit()
            eyes.close()
        inside = json.loads(program.report.read_text())
    name = f"{ROWS:,} rows, {ARRIVING} come"
    return [
        _row(f"{name}: selection and scroll kept", float(kept), unit=""),
        *_ping_figures(waits, begin, end, name=name),
        *_key_figures(f"{name}: key to paint", seen, note="budget 50 ms"),
        _row(f"{name}: another view, first picture", max(views), note="the longest of four, budget 50 ms"),
        *_inside_figures(name, inside, since=shown),
    ]


def _same_list(before: Frame, after: Frame) -> bool:
    """Whether the rows of the list are where they were."""
    first, second = (frame.part(**LIST).dots for frame in (before, after))
    same = sum(a == b for a, b in zip(first[::41], second[::41], strict=True))
    return same > 0.97 * len(first[::41])


def _put_off(folder: Path, *, seconds: int) -> None:
    """Nothing is due yet."""
    with closing(sqlite3.connect(folder / "newsreader.db", timeout=5)) as database, database:
        database.execute("UPDATE feed SET next_due = ? WHERE last_try IS NULL", (int(time.time()) + seconds,))


# -- relating --------------------------------------------------------------------------------------------------------


def _while_relating() -> list[dict]:
    """A filled store whose related stories are made, while keys go through its list and articles are opened."""
    size = wanted_sizes("L")[0]
    with filled(size) as folder, Screen() as screen:
        program = WatchedProgram(folder)
        settle(program, article_view="light")
        if not HAS_PICTURES:
            _leave_out_pictures(folder)
        with Outside(screen, program) as outside, Display(screen.display) as display:
            outside.start()
            eyes = Eyes(outside, display)
            wait_for(lambda: _related(folder) > 0, seconds=60, every=0.1, what="the first related stories")
            wait_for(lambda: _is_chosen(outside, eyes), every=0.1, what="a chosen article")
            with measuring(screen) as waits:
                begin, before = time.monotonic(), _related(folder)
                keys = keys_to_paint(eyes, KEYS // 3, pause=(0.01, 0.08))
                wait_for(lambda: time.monotonic() > begin + RELATING, seconds=2 * RELATING, every=0.2)
                end, made = time.monotonic(), _related(folder) - before
            light = next_articles(eyes, ARTICLES)
            megabytes = memory(outside.process.pid) / 1e6
            outside.quit()
            eyes.close()
        inside = json.loads(program.report.read_text())
    figures = _ping_figures(waits, begin, end, name="waits while relating")
    figures += _key_figures("relating: key to paint", keys, note="budget 50 ms")
    figures += _key_figures("relating: next article, light view", light, note="budget 30 ms")
    figures += _inside_figures("relating", inside, since=begin)
    rate = 1000 * (end - begin) / max(made, 1)
    return [
        *figures,
        _row("relating: an article, wall", rate, note=f"{made:,} beside the window and its keys"),
        _row("relating: memory of the window", megabytes, unit="MB", note="budget 150 MB"),
    ]


def _related(folder: Path) -> int:
    """How many articles have been taken in."""
    with closing(sqlite3.connect(folder / "newsreader.db", timeout=5)) as database:
        return database.execute("SELECT count(*) FROM related_article").fetchone()[0]


# -- inside ----------------------------------------------------------------------------------------------------------


def _inside_figures(name: str, inside: dict[str, Any], *, since: float) -> list[dict]:
    """What the watchdog saw once the window stood; the lists themselves go beside the table."""
    seen = {kind: [each for each in inside[kind] if each["at"] >= since] for kind in ("steps", "late", "queries")}
    for kind, found in seen.items():
        told = [json.dumps(each | {"at": round(each["at"] - since, 2)}) for each in found[:20]]
        print(f"\n{name}: {kind}, by the second", *told, sep="\n  ", file=sys.stderr)
    steps, asked = [each["own"] for each in seen["steps"]], [each["own"] for each in seen["queries"]]
    collections = [each["ms"] for each in inside["collections"] if each["at"] >= since]
    return [
        _row(f"{name}: longest step, computing", max(steps, default=0.0), note="budget 20 ms"),
        _row(f"{name}: steps over 20 ms", sum(each > 20 for each in steps), unit=""),
        _row(f"{name}: longest query on the main thread", max(asked, default=0.0), note="budget 2 ms"),
        _row(f"{name}: longest collection of garbage", max(collections, default=0.0), note="of any thread"),
    ]


def _row(name: str, value: float, *, unit: str = "ms", note: str = "") -> dict:
    return {"name": name, "value": round(value, 2), "unit": unit, "note": note}
