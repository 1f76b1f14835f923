"""The command `download`: *make readable offline*, with progress, the sum, and what could not be had. Any thread but the
engine's.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from newsreader.core.errors import UsageError
from newsreader.core.folders import folder_named
from newsreader.core.pictures import Lack
from newsreader.core.readable import LEAST_HOURS, MOST_HOURS
from newsreader.core.texts import tr
from newsreader.core.values import ArticleId, ArticleRow, View, ViewKind
from newsreader.engine.engine import Engine
from newsreader.engine.objects import download_object, error_object, iso_time, progress_object, sum_object
from newsreader.engine.parts import PictureProgress, PictureReport
from newsreader.engine.pictures import PictureWish

if TYPE_CHECKING:
    from newsreader.store.reader import Reader

Object = dict[str, Any]
_PAGE = 500
_BETWEEN = 1.0  # seconds between two lines of progress


def download(engine: Engine, reader: Reader, *, request: Object) -> Iterator[Object]:
    """Fetch what the articles lack that ``request`` names; a line for each article, the sum at the end."""
    named = [str(word) for word in request.get("ids") or ()]
    if request.get("hours") is not None:
        yield _stand(engine, reader, request)
    ids, unknown = _of_words(reader, named) if named else (_ids_of(reader, request), [])
    for word in unknown:
        text = tr("There is no article {word}. `newsreader list` shows the numbers.").format(word=word)
        yield {"id": word, "error": error_object("unknown-article", text)}
    if named and not ids:
        return
    answers: SimpleQueue[PictureProgress | None] = SimpleQueue()
    future = engine.fetch_pictures(PictureWish(articles=tuple(ids)), on_progress=answers.put)
    future.add_done_callback(lambda _: answers.put(None))
    said = time.monotonic()
    while (progress := answers.get()) is not None:
        if time.monotonic() >= said + _BETWEEN:
            said = time.monotonic()
            yield progress_object(progress)
    yield from _outcomes(reader, ids, future.result())


def _outcomes(reader: Reader, ids: Sequence[ArticleId], report: PictureReport) -> Iterator[Object]:
    lacks: defaultdict[ArticleId, list[Lack]] = defaultdict(list)
    for lack in report.lacks:
        lacks[lack.article].append(lack)
    ready = 0
    for start in range(0, len(ids), _PAGE):
        for row in reader.rows(ids[start : start + _PAGE]):
            ready += row.offline
            yield download_object(row, lacks[row.id])
    yield sum_object(report.progress, articles=len(ids), ready=ready)


def _of_words(reader: Reader, words: Sequence[str]) -> tuple[list[ArticleId], list[str]]:
    wanted = {word: ArticleId(int(word)) for word in words if word.isascii() and word.isdigit() and len(word) < 19}
    rows: Sequence[ArticleRow] = reader.rows([*wanted.values()])
    there = {row.id for row in rows}
    return [row.id for row in rows], [word for word in words if wanted.get(word) not in there]


def _stand(engine: Engine, reader: Reader, request: Object) -> Object:
    """Have what arrives made readable, too, or no longer."""
    hours = int(request["hours"])
    if hours and not LEAST_HOURS <= hours <= MOST_HOURS:
        raise UsageError(
            "usage",
            tr("--hours takes {least} to {most}, or 0 for no longer.").format(least=LEAST_HOURS, most=MOST_HOURS),
        )
    standing = engine.keep_readable(_view_of(reader, request), hours, full_text=False).result()
    if standing is None:
        return {"until": None, "text": tr("What arrives is no longer made readable by itself.")}
    until = iso_time(standing.until)
    return {"until": until, "text": tr("What arrives until {until} is made readable as it comes.").format(until=until)}


def _ids_of(reader: Reader, request: Object) -> list[ArticleId]:
    return [ArticleId(number) for number in reader.ids(_view_of(reader, request))]


def _view_of(reader: Reader, request: Object) -> View:
    view = View(unread_only=bool(request.get("unread")))
    feed_word, folder_word = request.get("feed"), request.get("folder")
    if feed_word:
        feed = reader.find_feed(str(feed_word))
        if feed is None:
            text = tr("There is no feed {word}. `newsreader feeds` lists them by number and address.").format(
                word=feed_word
            )
            raise UsageError("unknown-feed", text)
        view = View(ViewKind.FEED, feed=feed.id, unread_only=view.unread_only)
    elif folder_word:
        folder = folder_named(str(folder_word), {each.id: each for each in reader.folders()})
        if folder is None:
            text = tr("There is no folder '{name}'. `newsreader feeds` shows the folders.").format(name=folder_word)
            raise UsageError("unknown-folder", text)
        view = View(ViewKind.FOLDER, folder=folder, unread_only=view.unread_only)
    return view
