"""The demo feeds: ten invented feeds in `tests/data/demo/*.txt`, made into documents with dates that end two hours ago.

A file begins with `feed:`, `format:` (rss, atom, rdf, json), `folder:`, `language:`, `about:`, and holds articles, each a
head of `key: value` lines (`title`, `age` such as ``1d 3h``, or `undated`; `author`, `picture`, `audio` in MB, `chapters` as
``0:00 One | 1:30 Two``) and a body
of HTML, apart by blank lines. All texts are the project's own.
"""

from __future__ import annotations

import hashlib
import html
import io
import json
import math
import re
import wave
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from urllib.parse import quote

from support.demo_icons import demo_icon

FOLDER = Path(__file__).resolve().parent.parent / "data" / "demo"


@dataclass(frozen=True)
class DemoArticle:
    """One invented article; ``body`` is HTML without its picture put in."""

    title: str
    age: timedelta | None
    author: str
    picture: tuple[str, str] | None
    audio: int | None
    body: str
    chapters: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class DemoFeed:
    """One invented feed."""

    slug: str
    title: str
    format: str
    folder: str
    language: str
    about: str
    articles: tuple[DemoArticle, ...]


def read_feeds() -> tuple[DemoFeed, ...]:
    """All demo feeds, in order of file name."""
    return tuple(_read_feed(path) for path in sorted(FOLDER.glob("*.txt")))


def _read_feed(path: Path) -> DemoFeed:
    head, *rest = path.read_text(encoding="utf-8").strip().split("\n\n")
    keys = _keys(head.splitlines())
    articles: list[DemoArticle] = []
    for block in rest:
        lines = block.splitlines()
        start = next((at for at, line in enumerate(lines) if line.startswith(("<", "{", "A short notice"))), len(lines))
        articles.append(_article(_keys(lines[:start]), "\n".join(lines[start:])))
    return DemoFeed(
        path.stem, keys["feed"], keys["format"], keys["folder"], keys["language"], keys["about"], tuple(articles)
    )


def _keys(lines: list[str]) -> dict[str, str]:
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


def _article(keys: dict[str, str], body: str) -> DemoArticle:
    name, _, caption = keys.get("picture", "").partition(" | ")
    return DemoArticle(
        title=keys["title"],
        age=_age(keys["age"]) if "age" in keys else None,
        author=keys.get("author", ""),
        picture=(name, caption) if name else None,
        audio=int(keys["audio"]) if "audio" in keys else None,
        body=body,
        chapters=tuple(
            (start, title)
            for start, _, title in (part.partition(" ") for part in keys.get("chapters", "").split(" | ") if part)
        ),
    )


def _age(text: str) -> timedelta:
    parts = {unit: int(number) for number, unit in re.findall(r"(\d+)([dh])", text)}
    return timedelta(days=parts.get("d", 0), hours=parts.get("h", 0))


def make_document(feed: DemoFeed, *, base: str, now: datetime) -> tuple[bytes, str]:
    """The feed's document and its media type. ``base``: address of its site, without a slash at the end."""
    items = [_item(article, base, now) for article in feed.articles]
    makers = {"rss": _rss, "atom": _atom, "rdf": _rdf, "json": _json}
    return makers[feed.format](feed, items, base)


def _item(article: DemoArticle, base: str, now: datetime) -> dict[str, object]:
    slug = hashlib.sha256((article.title + article.body).encode()).hexdigest()[:10]
    body, picture = article.body, None
    if article.picture:
        name, caption = article.picture
        picture = f"{base}/pictures/{name}.png"
        shown = html.escape(caption)
        figure = f'<figure><img src="{picture}" alt="{shown}" width="960" height="540"><figcaption>{shown}</figcaption></figure>'
        body = body.replace("{picture}", figure)
    return {
        "id": f"{base}/{slug}",
        "link": f"{base}/{slug}.html",
        "title": article.title,
        "author": article.author,
        "date": None if article.age is None else now - article.age,
        "body": body,
        "audio": None if article.audio is None else (f"{base}/{slug}.mp3", article.audio * 1_000_000, article.chapters),
        "picture": picture,
    }


def _chapters(chapters: tuple[tuple[str, str], ...]) -> str:
    lines = (f'<psc:chapter start="{start}" title="{html.escape(title)}"/>' for start, title in chapters)
    return f'<psc:chapters version="1.2">{"".join(lines)}</psc:chapters>' if chapters else ""


def demo_sound(size: int) -> bytes:
    """A file of sound of about so many bytes, 8,000 a second: a low hum."""
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setparams((1, 1, 8000, 0, "NONE", ""))
        hum = bytes(128 + round(20 * math.sin(math.tau * at / 80)) for at in range(8_000))
        file.writeframes(hum * (size // len(hum)))
    return data.getvalue()


def _rss(feed: DemoFeed, items: list[dict], base: str) -> tuple[bytes, str]:
    rows = []
    for item in items:
        date = f"<pubDate>{format_datetime(item['date'])}</pubDate>" if item["date"] else ""
        author = f"<dc:creator>{html.escape(item['author'])}</dc:creator>" if item["author"] else ""
        audio = item["audio"]
        sound = (
            f'<enclosure url="{audio[0]}" length="{audio[1]}" type="audio/mpeg"/>{_chapters(audio[2])}' if audio else ""
        )
        title = f"<title>{html.escape(item['title'])}</title>" if item["title"] else ""
        rows.append(
            f'<item>{title}<link>{item["link"]}</link><guid isPermaLink="false">{item["id"]}</guid>{date}{author}{sound}'
            f"<content:encoded><![CDATA[{item['body']}]]></content:encoded></item>"
        )
    text = (
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:psc="http://podlove.org/simple-chapters"><channel>'
        f"<title>{html.escape(feed.title)}</title><link>{base}/</link><description>{html.escape(feed.about)}</description>"
        f"<language>{feed.language}</language>\n" + "\n".join(rows) + "\n</channel></rss>"
    )
    return text.encode(), "application/rss+xml; charset=utf-8"


def _atom(feed: DemoFeed, items: list[dict], base: str) -> tuple[bytes, str]:
    rows = []
    for item in items:
        author = f"<author><name>{html.escape(item['author'])}</name></author>" if item["author"] else ""
        rows.append(
            f'<entry><id>{item["id"]}</id><title type="html">{html.escape(item["title"])}</title>'
            f'<link rel="alternate" href="{item["link"]}"/><updated>{item["date"].isoformat()}</updated>'
            f"<published>{item['date'].isoformat()}</published>{author}"
            f'<content type="html">{html.escape(item["body"])}</content></entry>'
        )
    newest = max(item["date"] for item in items)
    text = (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{feed.language}">'
        f"<id>{base}/</id><title>{html.escape(feed.title)}</title><subtitle>{html.escape(feed.about)}</subtitle>"
        f'<link href="{base}/"/><updated>{newest.isoformat()}</updated>\n' + "\n".join(rows) + "\n</feed>"
    )
    return text.encode(), "application/atom+xml; charset=utf-8"


def _rdf(feed: DemoFeed, items: list[dict], base: str) -> tuple[bytes, str]:
    rows = [
        f'<item rdf:about="{item["id"]}"><title>{html.escape(item["title"])}</title><link>{item["link"]}</link>'
        f"<dc:date>{item['date'].isoformat()}</dc:date><dc:creator>{html.escape(item['author'])}</dc:creator>"
        f"<content:encoded>{html.escape(item['body'])}</content:encoded></item>"
        for item in items
    ]
    order = "".join(f'<rdf:li rdf:resource="{item["id"]}"/>' for item in items)
    text = (
        '<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF xmlns="http://purl.org/rss/1.0/" '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f'<channel rdf:about="{base}/"><title>{html.escape(feed.title)}</title><link>{base}/</link>'
        f"<description>{html.escape(feed.about)}</description><items><rdf:Seq>{order}</rdf:Seq></items></channel>\n"
        + "\n".join(rows)
        + "\n</rdf:RDF>"
    )
    return text.encode(), "application/rdf+xml; charset=utf-8"


def _json(feed: DemoFeed, items: list[dict], base: str) -> tuple[bytes, str]:
    rows = [
        {
            "id": item["id"],
            "url": item["link"],
            "title": item["title"],
            "date_published": item["date"].isoformat(),
            "authors": [{"name": item["author"]}] if item["author"] else [],
            "content_html": item["body"],
        }
        for item in items
    ]
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.about,
        "home_page_url": f"{base}/",
        "language": feed.language,
        "items": rows,
    }
    return json.dumps(document, ensure_ascii=False).encode(), "application/feed+json; charset=utf-8"


class DemoServer:
    """Serves every demo feed on a loopback address of its own, with its site's page and its pictures."""

    def __init__(self, *, now: datetime | None = None) -> None:
        self.feeds = read_feeds()
        self._files: dict[tuple[str, str], tuple[bytes, str]] = {}
        server = _Server(("0.0.0.0" if _has_loopback_net() else "127.0.0.1", 0), _Handler)
        server.files = self._files
        self._server = server
        self.port: int = server.server_address[1]
        moment = (now or datetime.now(UTC)).replace(microsecond=0, minute=0, second=0)
        self._moment = moment
        for feed in self.feeds:
            self._add(feed, moment)

    def host(self, feed: DemoFeed) -> str:
        """The loopback address of one feed."""
        return f"127.9.0.{self.feeds.index(feed) + 1}" if _has_loopback_net() else "127.0.0.1"

    def site(self, feed: DemoFeed) -> str:
        """The address of a feed's site, a page that names the feed."""
        shared = "" if _has_loopback_net() else f"/{feed.slug}"
        return f"http://{self.host(feed)}:{self.port}{shared}"

    def url(self, feed: DemoFeed) -> str:
        """The address of the feed itself."""
        return f"{self.site(feed)}/feed"

    def _add(self, feed: DemoFeed, now: datetime) -> None:
        site = self.site(feed)
        host, path = self.host(feed), site.partition(f":{self.port}")[2]
        self._files[host, f"{path}/feed"] = make_document(feed, base=site, now=now)
        icon = demo_icon(self.feeds.index(feed))
        if icon is not None:
            self._files[host, f"{path}/icon.png"] = (icon, "image/png")
        named = f'<link rel="apple-touch-icon" href="{path}/icon.png">' if icon is not None else ""
        page = (
            f'<!doctype html><html lang="{feed.language}"><title>{html.escape(feed.title)}</title>'
            f'<link rel="alternate" type="application/rss+xml" title="{html.escape(feed.title)}" href="{path}/feed">{named}'
            f"<h1>{html.escape(feed.title)}</h1><p>{html.escape(feed.about)}</p></html>"
        )
        self._files[host, f"{path}/"] = (page.encode(), "text/html; charset=utf-8")
        for article in feed.articles:
            if article.audio is not None:
                address = str(_item(article, path, now)["audio"][0])
                self._files[host, address] = (demo_sound(article.audio * 1_000_000), "audio/x-wav")
        for picture in (FOLDER / "pictures").glob("*.png"):
            self._files[host, f"{path}/pictures/{quote(picture.name)}"] = (picture.read_bytes(), "image/png")

    def feed(self, slug: str) -> DemoFeed:
        """The feed of a file."""
        return next(feed for feed in self.feeds if feed.slug == slug)

    def repeat(self, feed: DemoFeed, path: str) -> None:
        """A feed's document stands at another path of its site, too."""
        host, shared = self.host(feed), self.site(feed).partition(f":{self.port}")[2]
        self._files[host, f"{shared}{path}"] = self._files[host, f"{shared}/feed"]

    def publish(self, slug: str, article: DemoArticle) -> None:
        """A feed has one more article from now on."""
        old = self.feed(slug)
        new = replace(old, articles=(article, *old.articles))
        self.feeds = tuple(new if feed is old else feed for feed in self.feeds)
        self._add(new, self._moment)

    def hold(self) -> Event:
        """From now on no answer is given until the event is set."""
        self._server.gate.clear()
        return self._server.gate

    @property
    def waiting(self) -> int:
        """How many requests came in while answers were held."""
        return self._server.held

    def opml(self) -> bytes:
        """All feeds in their folders."""
        folders: dict[str, list[str]] = {}
        for feed in self.feeds:
            title = html.escape(feed.title)
            line = f'<outline type="rss" text="{title}" title="{title}" xmlUrl="{self.url(feed)}"/>'
            folders.setdefault(feed.folder, []).append(line)
        order = sorted(folders, key=["World", "Engineering", "Far away", "Kitchen"].index)
        body = "".join(f'<outline text="{name}">{"".join(folders[name])}</outline>' for name in order)
        return f'<?xml version="1.0"?><opml version="2.0"><head/><body>{body}</body></opml>'.encode()

    def __enter__(self) -> DemoServer:
        Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Close the port: from now on the feeds cannot be had. May be called twice."""
        self._server.gate.set()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    files: dict[tuple[str, str], tuple[bytes, str]]
    held = 0

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self.gate = Event()
        self.gate.set()

    def handle_error(self, request, client_address) -> None:
        """A reader that ended in the middle is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        if not self.server.gate.is_set():
            self.server.held += 1
            self.server.gate.wait(30)
        host = self.headers.get("Host", "").rpartition(":")[0]
        found = self.server.files.get((host, self.path.partition("?")[0]))
        body, kind = found or (b"not here", "text/plain")
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        same = found is not None and self.headers.get("If-None-Match") == tag
        self.send_response(304 if same else 200 if found else 404)
        self.send_header("ETag", tag)
        self.send_header("Content-Type", kind)
        if not same:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not same:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


def _has_loopback_net() -> bool:
    """Whether all of 127/8 is this machine: on Linux it is; elsewhere the feeds share one address."""
    import sys

    return sys.platform == "linux"
