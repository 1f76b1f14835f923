"""A refresh of a hundred good feeds with hostile servers or documents among them, by the program itself (F12, F13)."""

from __future__ import annotations

import contextlib
import json
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from support import hostile
from support.engine_room import rss
from support.http_server import Answer, FeedServer, redirect
from support.measured import Run, measure
from support.program import Program, opml_of

GOOD = 100
_WATCHED = Path(__file__).with_name("watched_program.py")
_ENTRIES = [f"entry {number}" for number in range(20)]


@dataclass(frozen=True, slots=True)
class Round:
    """What a refresh came to. ``bad``: the reports of hostile feeds by name, with the seconds since the first report;
    ``late``: milliseconds by which ticks of the program's own process came late.
    """

    bad: dict[str, tuple[dict, float]]
    good: list[dict]
    run: Run
    late: dict[str, float]


def refresh(folder: Path, server: FeedServer, bad: dict[str, str]) -> Round:
    """Follow these hostile feeds and then the good ones, in this order, and refresh them all."""
    good = [server.serve(rss(*_ENTRIES, feed=f"good {number}")) for number in range(GOOD)]
    folder.mkdir()
    opml = folder / "all.opml"
    opml.write_text(opml_of([*bad.values(), *good]), encoding="utf-8")
    program = Program(folder / "data")
    assert program.run("import", opml).code == 0
    report = folder / "late.json"
    words = [sys.executable, str(_WATCHED), str(report), *program.command("refresh", "--text-only", "--json")[1:]]
    run = measure(words, lines=GOOD + len(bad))
    at = {item["url"]: (item, seconds - run.at[0]) for item, seconds in zip(run.items, run.at, strict=True)}
    late = json.loads(report.read_text(encoding="utf-8"))
    return Round({name: at[url] for name, url in bad.items()}, [at[url][0] for url in good], run, late)


def documents(server: FeedServer) -> dict[str, str]:
    """The addresses of all hostile documents, by name (F13).

    An entry of 45 MB comes twice and one of 60 MB once in packed form too: as they are the server's answer is too large.
    """
    within, over = hostile.packed_item(45_000_000), hostile.packed_item(60_000_000)
    packed = {"packed item": within, "packed item again": within, "packed item over the limit": over}
    found = server.serve_all(packed, headers=(("Content-Encoding", "gzip"),))
    return found | server.serve_all({name: maker() for name, maker in hostile.DOCUMENTS.items()})


@contextlib.contextmanager
def servers(server: FeedServer) -> Iterator[dict[str, str]]:
    """The addresses of hostile servers, by name (F12)."""
    answers = {
        "reset": Answer(reset=True),
        "one byte a second": Answer(rss("slow"), drip=1.0),
        "ten thousand MB": Answer(b"<rss>" * 20_000, endless=True),
        "captive portal": Answer(b"<!doctype html><html><title>Log in</title><form></form>", content_type="text/html"),
        "redirected to a portal": redirect("http://127.255.0.1/login"),
        "gzip bomb": Answer(hostile.gzip_bomb(), headers=(("Content-Encoding", "gzip"),)),
    }
    found = {name: server.serve(b"", f"/{number}") for number, name in enumerate(answers)}
    for number, (name, answer) in enumerate(answers.items()):
        server.route(f"/{number}", answer, found[name].split("/")[2].split(":")[0])
    loop = server.serve(b"", "/loop")
    server.route("/loop", redirect("/loop?again"), loop.split("/")[2].split(":")[0])
    server.route("/loop?again", redirect("/loop"), loop.split("/")[2].split(":")[0])
    found |= {"redirect loop": loop}
    found |= {f"dead name {number}": f"http://{number}.dead.test/feed" for number in range(20)}
    with socket.create_server(("0.0.0.0", 0), backlog=0) as full, contextlib.ExitStack() as waiting:
        for _ in range(3):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", full.getsockname()[1]))
        port = full.getsockname()[1]
        yield found | {f"hanging connect {number}": f"http://127.9.0.{number + 1}:{port}/feed" for number in range(2)}
