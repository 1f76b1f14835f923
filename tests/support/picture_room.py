"""An engine that fetches pictures, and feeds that have some, for tests."""

from __future__ import annotations

from contextlib import contextmanager

from newsreader.core.pictures import PictureState
from newsreader.engine.parts import PictureParts
from newsreader.engine.pictures import PictureWish
from newsreader.net.client import Client
from newsreader.net.headers import ACCEPT_PICTURES
from newsreader.net.limits import Limits
from newsreader.store.picture_files import PictureFiles
from support.engine_room import engine_room
from support.http_server import Answer, FeedServer


@contextmanager
def room_of(folder, *, limits: Limits = Limits(lines=2), **more):
    files = PictureFiles(folder / "cache" / "pictures")
    pictures = PictureParts(Client("Newsreader/test", limits=limits, accept=ACCEPT_PICTURES), files)
    with engine_room(folder, pictures=pictures, **more) as room:
        yield room


def feed_of(server: FeedServer, host: str, *items: tuple[str, list[str]], path: str = "/feed") -> str:
    """A feed whose items have pictures: (title, paths or addresses)."""
    entries = ""
    for title, pictures in items:
        shown = "".join(
            f"&lt;img src='{each if ':' in each else server.url(each, host=host)}' alt='{title}'&gt;"
            for each in pictures
        )
        entries += f"<item><title>{title}</title><guid>{title}</guid><description>Words. {shown}</description></item>"
    body = f"<rss version='2.0'><channel><title>Pictures</title>{entries}</channel></rss>"
    server.route(path, Answer(body.encode()), host=host)
    return server.url(path, host=host)


def picture(body: bytes, **more) -> Answer:
    return Answer(body, content_type="image/whatever", **more)


def fetch_all(room, **wish):
    feeds = tuple(feed.id for feed in room.reader.feeds())
    return room.engine.fetch_pictures(PictureWish(**(wish or {"feeds": feeds}))).result(60)


def states(room) -> dict[str, PictureState]:
    return {
        fact.url.rpartition("/")[2]: fact.state
        for row in room.rows()
        for fact in room.reader.pictures.facts(row.id).values()
    }
