"""Carries out the writing commands of the command line on an engine, for this process or for another one.

A request is what `cli.main.request_of` makes; the answers are the objects of command-line.md as they happen, the last
one ``{"done": exit code}``; ``{"problem": text}`` is said on standard error alone. One bad item never stops the others.
Any thread but the engine's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from newsreader.core.connectivity import Offline, offline_words
from newsreader.core.errors import KnownError, UsageError
from newsreader.core.folders import folder_named
from newsreader.core.texts import tr
from newsreader.core.values import ArticleId, Changes, FeedId, FeedReport, FeedStatus
from newsreader.engine.downloads import download
from newsreader.engine.engine import Engine
from newsreader.engine.objects import error_object, full_text_object, offline_object, report_object
from newsreader.engine.parts import FullTextReport
from newsreader.engine.pictures import PictureWish

if TYPE_CHECKING:
    from newsreader.store.reader import Reader
    from newsreader.store.writer import Writer

Object = dict[str, Any]
_DONE, _FAILED = 0, 1
_LONGEST_ID = 18  # digits; SQLite's numbers end there


def carry_out(engine: Engine, reader: Reader, *, request: Object) -> Iterator[Object]:
    """Do what ``request`` asks for; ``reader`` is for the calling thread alone."""
    commands: dict[str, Callable[[Engine, Reader, Object], Iterator[Object]]] = {
        "subscribe": _subscribe,
        "unsubscribe": _unsubscribe,
        "import": _import,
        "refresh": _refresh,
        "mark": _mark,
        "offline": _offline,
        "fulltext": _full_text,
        "download": lambda engine, reader, asked: download(engine, reader, request=asked),
    }
    code = _DONE
    try:
        command = commands.get(str(request.get("command")))
        if command is None:
            raise UsageError("usage", tr("There is no command '{name}'.").format(name=request.get("command")))
        for item in command(engine, reader, request):
            if "problem" in item or (item.get("error") and item.get("status") != FeedStatus.SKIPPED):
                code = _FAILED
            yield item
    except KnownError as error:
        code = _FAILED
        yield {"error": error_object(error.kind, error.text)}
    yield {"done": code}


# -- subscriptions -----------------------------------------------------------------------------------------------------


def _subscribe(engine: Engine, reader: Reader, request: Object) -> Iterator[Object]:
    name = str(request.get("folder") or "")
    folder = folder_named(name, {each.id: each for each in reader.folders()})
    if name and folder is None:
        folder = engine.call(lambda writer: writer.ensure_folder([name])).result()
    # All are asked for at once: their hosts answer beside each other, the lines come in the order of the words.
    asked = [(str(url), engine.subscribe(str(url), folder=folder)) for url in request["urls"]]
    for url, future in asked:
        yield _outcome(url, future)
    engine.when_indexed().result()
    engine.when_related().result()


def _outcome(url: str, future: Future[FeedReport]) -> Object:
    try:
        return report_object(future.result())
    except KnownError as error:
        number = getattr(error, "feed", None)
        report = FeedReport(
            feed=number,
            url=url,
            title=getattr(error, "title", ""),
            status=FeedStatus.ERROR,
            http=getattr(error, "http", None),
            error_kind=error.kind,
            error_text=error.text,
        )
        return report_object(report)


def _unsubscribe(engine: Engine, reader: Reader, request: Object) -> Iterator[Object]:
    for word in request["feeds"]:
        feed = reader.find_feed(str(word))
        if feed is None:
            yield _unknown_feed(str(word))
            continue
        engine.unsubscribe([feed.id]).result()
        yield {
            "feed": feed.id,
            "url": feed.url,
            "title": feed.title,
            "text": tr("Unsubscribed from {title}.").format(title=feed.title),
        }


def _import(engine: Engine, _reader: Reader, request: Object) -> Iterator[Object]:
    from newsreader.feeds.opml import read_opml

    file = read_opml(Path(str(request["file"])))
    report = engine.import_outlines(file).result()
    for refused in report.refused:
        text = (
            tr("Line {line} ({title}) was left out: {reason}")
            if refused.title
            else tr("Line {line} was left out: {reason}")
        )
        text = text.format(line=refused.line, title=refused.title, reason=refused.reason)
        yield {"line": refused.line, "error": error_object("opml", text)}
    if report.known:
        text = tr("{n} feeds added. {known} were there already. `newsreader refresh` fetches them.")
    else:
        text = tr("{n} feeds added. `newsreader refresh` fetches them.")
    text = text.format(n=len(report.added), known=report.known)
    yield {"added": len(report.added), "known": report.known, "text": text}


# -- fetching ----------------------------------------------------------------------------------------------------------


def _refresh(engine: Engine, reader: Reader, request: Object) -> Iterator[Object]:
    words = [str(word) for word in request.get("feeds") or ()]
    feeds: list[FeedId] = []
    for word in words:
        feed = reader.find_feed(word)
        if feed is None:
            yield _unknown_feed(word)
        else:
            feeds.append(feed.id)
    if words and not feeds:
        return
    reports: SimpleQueue[FeedReport | None] = SimpleQueue()
    future = engine.refresh(feeds if words else None, due_only=bool(request.get("due")), on_report=reports.put)
    future.add_done_callback(lambda _: reports.put(None))
    while (report := reports.get()) is not None:
        yield report_object(report)
    fetched = future.result()
    engine.when_pages_read().result()
    engine.when_indexed().result()
    engine.when_related().result()
    there = [report.feed for report in fetched if report.feed is not None]
    if not request.get("text_only") and there:
        engine.fetch_pictures(PictureWish(feeds=tuple(there), by_policy=True)).result()
    no_network = offline_words(Offline.AWAY)
    if any(report.error_text == no_network for report in fetched):
        yield {"problem": no_network}


def _unknown_feed(word: str) -> Object:
    text = tr("There is no feed {word}. `newsreader feeds` lists them by number and address.").format(word=word)
    return report_object(FeedReport(None, word, "", FeedStatus.ERROR, error_kind="unknown-feed", error_text=text))


def _offline(engine: Engine, _reader: Reader, request: Object) -> Iterator[Object]:
    yield offline_object(engine.work_offline(bool(request["on"])).result())


# -- marks -------------------------------------------------------------------------------------------------------------


def _mark(engine: Engine, reader: Reader, request: Object) -> Iterator[Object]:
    wanted = [(str(word), _id_of(str(word))) for word in request["ids"]]
    there = {row.id for row in reader.rows([number for _, number in wanted if number is not None])}
    for word, number in wanted:
        if number not in there:
            text = tr("There is no article {word}. `newsreader list` shows the numbers.").format(word=word)
            yield {"id": word, "error": error_object("unknown-article", text)}
    state = str(request["state"])
    if there:
        engine.write(_marking(state, sorted(there))).result()
        count = len(there)
        yield {"marked": count, "state": state, "text": _marked_words(state, count)}


def _marked_words(state: str, count: int) -> str:
    one, many = {
        "read": (tr("1 article marked as read."), tr("{n} articles marked as read.")),
        "unread": (tr("1 article marked as unread."), tr("{n} articles marked as unread.")),
        "starred": (tr("1 article marked as starred."), tr("{n} articles marked as starred.")),
        "unstarred": (tr("1 article marked as unstarred."), tr("{n} articles marked as unstarred.")),
    }[state]
    return one if count == 1 else many.format(n=count)


def _full_text(engine: Engine, reader: Reader, request: Object) -> Iterator[Object]:
    ids: list[ArticleId] = []
    for word in map(str, request["ids"]):
        number = _id_of(word)
        if number is None or not reader.rows([number]):
            text = tr("There is no article {word}. `newsreader list` shows the numbers.").format(word=word)
            yield {"id": word, "error": error_object("unknown-article", text)}
        else:
            ids.append(number)
    if request.get("off"):
        engine.write(lambda writer: writer.show_full_text(ids, False)).result()
        yield from (full_text_object(FullTextReport(number)) for number in ids)
        return
    reports: SimpleQueue[FullTextReport | None] = SimpleQueue()
    future = engine.full_texts(ids, on_report=reports.put)
    future.add_done_callback(lambda _: reports.put(None))
    while (report := reports.get()) is not None:
        yield full_text_object(report)
    future.result()
    engine.when_indexed().result()
    engine.when_related().result()


def _id_of(word: str) -> ArticleId | None:
    return ArticleId(int(word)) if word.isascii() and word.isdigit() and len(word) <= _LONGEST_ID else None


def _marking(state: str, ids: Sequence[ArticleId]) -> Callable[[Writer], Changes]:
    if state in ("read", "unread"):
        return lambda writer: writer.set_read(ids, state == "read")
    if state in ("starred", "unstarred"):
        return lambda writer: writer.set_starred(ids, state == "starred")
    raise UsageError("usage", tr("'{state}' is no mark: read, unread, starred or unstarred.").format(state=state))
