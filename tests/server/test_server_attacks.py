"""Attack vectors through the whole program: served as feeds, stored, and judged as `list` and `show` print them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from xml.sax.saxutils import escape

import pytest
from support import attacks
from support.active import active_in_html, active_in_plain, readable_words
from support.http_server import FeedServer
from support.program import Program, opml_of

from newsreader.core.links import allowed_link

pytestmark = [pytest.mark.server, pytest.mark.timeout(240)]

OWN = {row["id"]: row["payload"] for row in map(json.loads, attacks.FILE.read_text(encoding="ascii").splitlines())}


def batched(values: Iterable, size: int) -> Iterator[tuple]:
    """``values`` in tuples of ``size`` (itertools has it from Python 3.12 on)."""
    rest = iter(values)
    while part := tuple(islice(rest, size)):
        yield part


def text(payload: str) -> str:
    """A payload as XML text; what XML cannot hold goes as it would in a broken feed: not at all."""
    return escape("".join(sign for sign in payload if sign in "\t\n\r" or " " <= sign not in "\ufffe\uffff"))


def document(payloads: dict[str, str], title: str) -> bytes:
    items = "".join(
        f"<item><guid isPermaLink='false'>{key}</guid><title>{text(payload)}</title><link>{text(payload)}</link>"
        f"<author>{text(payload)}</author><description>{text(payload)}</description></item>"
        for key, payload in payloads.items()
    )
    feed = f"<rss version='2.0'><channel><title>{text(title)}</title><link>{text(title)}</link>{items}</channel></rss>"
    return feed.encode("utf-8", "replace")


def run(payloads: dict[str, str], folder) -> None:
    """Have every payload fetched in each place that a feed has, and judge what comes out."""
    program = Program(folder / "data")
    titles = list(payloads.values())
    with FeedServer() as server:
        urls = [
            server.serve(document(dict(part), titles[number * 7 % len(titles)]))
            for number, part in enumerate(batched(payloads.items(), 200))
        ]
        opml = folder / "all.opml"
        opml.write_text(opml_of(urls), encoding="utf-8")
        assert program.run("import", opml).code == 0
        reports = program.json("refresh", "--text-only", timeout=200)
    assert {report["status"] for report in reports} == {"updated"}
    listed = {item["id"]: item for item in program.json("list", "--limit", 1_000_000)}
    shown = [item for ids in batched(listed, 1_000) for item in program.json("show", *ids)]
    assert {item["uid"] for item in shown} == set(payloads)
    faults, lost = {}, {}
    for item in shown:
        found = active_in_html(item["html"])
        for name in ("title", "author", "excerpt"):
            found += active_in_plain(item[name] or "")
        found += active_in_plain(listed[item["id"]]["title"])
        if item["url"] and allowed_link(item["url"]) != item["url"]:
            found.append(f"link {item['url']}")
        if found:
            faults[item["uid"]] = found
        seen = item["text"].replace("\u200b", "")
        missing = [word for word in readable_words(text_of(payloads[item["uid"]])) if word not in seen]
        if missing:
            lost[item["uid"]] = missing
    assert faults == {}
    assert lost == {}
    assert [feed["title"] for feed in program.json("feeds") if active_in_plain(feed["title"])] == []


def text_of(payload: str) -> str:
    """The payload as the document holds it."""
    return "".join(sign for sign in payload if sign in "\t\n\r" or " " <= sign not in "\ufffe\uffff")


def test_our_own_vectors_leave_nothing_active_in_what_is_stored(tmp_path):
    run(OWN, tmp_path)


@pytest.mark.corpus
def test_the_corpus_vectors_leave_nothing_active_in_what_is_stored(shared_material, tmp_path):
    with gzip.open(shared_material / "corpus" / "xss_vectors.jsonl.gz", "rt", encoding="utf-8") as lines:
        payloads = {str(row["id"]): row["payload"] for row in map(json.loads, lines)}
    assert len(payloads) >= 4_511
    run(payloads, tmp_path)
