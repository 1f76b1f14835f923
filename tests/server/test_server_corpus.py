"""The real feeds of the corpus the way a person would meet them: served, imported, refreshed, listed."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

import pytest
from support.corpus import documents, golden_lines
from support.golden import FIELDS, Comparison, Stored, compare
from support.http_server import FeedServer
from support.program import Program, opml_of

pytestmark = [pytest.mark.server, pytest.mark.corpus, pytest.mark.timeout(300)]


def seconds(moment: str | None) -> int | None:
    return None if moment is None else int(datetime.fromisoformat(moment).timestamp())


def stored(item: dict) -> Stored:
    return Stored(item["title"], item["url"] or "", item["uid"], seconds(item["published"]))


def test_the_real_feeds_served_imported_and_refreshed_equal_what_parsers_agree_on(shared_material, tmp_path):
    program = Program(tmp_path / "data")
    feeds = {document.name: document for document in documents(shared_material, "real")}
    assert len(feeds) == 292
    with FeedServer() as server:
        urls = server.serve_all({name: document.body() for name, document in feeds.items()}, gzip=True)
        opml = tmp_path / "all.opml"
        opml.write_text(opml_of(list(urls.values())), encoding="utf-8")
        assert program.run("import", opml).code == 0
        reports = {item["url"]: item for item in program.run("refresh", "--text-only", "--json", timeout=250).items}
        assert not server.errors
        assert {len(server.asked("/feed", url.split("/")[2].partition(":")[0])) for url in urls.values()} == {1}
    assert set(reports) == set(urls.values())
    numbers = {item["url"]: item["id"] for item in program.json("feeds")}
    rows = defaultdict(list)
    for item in program.json("list", "--limit", 1_000_000):
        rows[item["feed"]].append(item)
    total, without = Comparison(), []
    for line in golden_lines(shared_material):
        url = urls[line["file"]]
        if (reports[url]["error"] or {}).get("kind") == "not-a-feed":
            continue  # a page
        found = sorted(rows[numbers[url]], key=lambda item: -item["id"])  # as the document has them
        if not found and line["n_items"] != 0:
            without.append(f"{line['file']}: {reports[url]['error']}")
        compare(total, line, [stored(item) for item in found], url)
    print(total.report())
    # One is a JSON Feed that was cut in the middle on purpose: that is the feed's error (R08), and golden has none.
    assert [name for name in without if "-partial." not in name] == []
    assert total.expected > 10_000
    assert {name: total.share(name) for name in ("entries", *FIELDS) if total.share(name) < 0.995} == {}
    some = [items[0]["id"] for items in rows.values() if items][::12]
    shown = program.json("show", *some)  # the server is gone
    assert [item["id"] for item in shown] == some
    assert all(item["text"] or item["title"] for item in shown)
