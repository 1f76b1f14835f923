"""The corpus's article pages as sites that a program follows: a feed for each page, on an address of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from support.articles import ArticlePage, likeness
from support.http_server import Answer, FeedServer
from support.offline_corpus import at_home
from support.program import Program, opml_of

_PATH = "/news/the-article"


def likenesses(program: Program, pages: Sequence[ArticlePage], *, outlines: Path) -> dict[str, float]:
    """How near the text of ``show --json`` comes to what people marked, by the page's name, after `fulltext` of them all.

    ``outlines``: a file that may be written. A page that was refused counts with the text that the feed has.
    """
    with FeedServer() as server:
        urls = serve_sites(server, pages)
        ids = follow(program, list(urls), outlines=outlines)
        program.run("fulltext", *ids, timeout=280)
    shown = program.json("show", *ids)
    assert len(shown) == len(pages)
    found = {urls[item["url"]].name: likeness(item["text"], urls[item["url"]].expected) for item in shown}
    assert len(found) == len(pages)
    return found


def serve_sites(server: FeedServer, pages: Sequence[ArticlePage], *, moved: bool = False) -> dict[str, ArticlePage]:
    """Serve each page and a feed that has it; returns the pages by address. ``moved``: every address in a page, those of
    its pictures too, leads to its own host.
    """
    urls = {}
    for number, page in enumerate(pages):
        host = f"127.6.{number // 250}.{number % 250 + 1}"
        html = at_home(page.html, f"//{host}:{server.port}".encode()) if moved else page.html
        item = f"<item><title>A headline</title><guid>{number}</guid><link>{server.url(_PATH, host)}</link></item>"
        feed = f"<rss version='2.0'><channel><title>{number}</title>{item}</channel></rss>"
        server.route("/feed", Answer(feed.encode(), etag='"1"'), host)
        server.route(_PATH, Answer(html, content_type="text/html"), host)
        urls[server.url(_PATH, host)] = page
    return urls


def follow(program: Program, urls: Sequence[str], *, outlines: Path) -> list[int]:
    """Subscribe to the sites of these pages; returns the articles' numbers."""
    outlines.write_text(opml_of([url.replace(_PATH, "/feed") for url in urls]), encoding="utf-8")
    assert program.run("import", outlines).code == 0
    assert program.run("refresh", "--text-only").code == 0
    return [item["id"] for item in program.json("list", "--limit", 1_000_000)]
