"""Audio and video of articles, loaded when a person asks for them, never by themselves. Engine thread.

A load that breaks off is taken up where it stopped, a few times by itself and then when it is asked for again.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from typing import final

from newsreader.core.enclosures import LARGE, Loading, file_name, media_kind
from newsreader.core.errors import FetchError, KnownError, UsageError
from newsreader.core.frozen import dataclass
from newsreader.core.schedule import HOUR
from newsreader.core.texts import tr
from newsreader.core.values import ArticleId, Request
from newsreader.engine.chapters import Chapters
from newsreader.engine.enclosure_sink import EnclosureSink
from newsreader.engine.hosts import host_of
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EnclosureParts, EngineParts
from newsreader.engine.verdict import bug_error, private_host_beside
from newsreader.engine.workers import Workers

#: Loads at the same time, and how often one that breaks off is taken up by itself as long as something comes.
_MOST, _AGAIN = 2, 3
_MAY_PASS = frozenset({"timeout", "connect", "protocol"})
#: Bytes of one that a person wants though it is large.
_LARGEST = 20_000_000_000


@dataclass(frozen=True, slots=True)
class EnclosureWish:
    """A file of an article that a person wants: by its address there. ``is_large``: however large it is."""

    article: ArticleId
    url: str
    is_large: bool = False


@dataclass(frozen=True, slots=True)
class _Load:
    url: str
    private_host: str | None
    most: int
    cancelled: Callable[[], bool]
    told: Callable[[Loading], None]


@final
class Enclosures:
    """Without parts for them none are loaded. ``is_stopping`` ends requests under way; any thread asks it.
    ``chapters`` finds those of a file, and is asked for them as soon as one is there.
    """

    def __init__(
        self,
        parts: EngineParts,
        store: OpenStore,
        *,
        post: Callable[[Callable[[], None]], None],
        is_stopping: Callable[[], bool],
    ) -> None:
        self._parts: EnclosureParts | None = parts.enclosures
        self._store = store
        self._is_stopping = is_stopping
        self._workers: Workers[_Load, Loading] = Workers(self._load, most=_MOST, name="enclosures", post=post)
        self.chapters = Chapters(parts, store, post=post, is_stopping=is_stopping)
        self._under_way: dict[str, int] = {}  # by file name: the number of its load
        self._stopped: set[int] = set()
        self._number = 0
        self._monotonic = parts.monotonic
        self._tidy_at = 0.0

    def ask(self, wish: EnclosureWish, future: Future[Loading], *, on_progress: Callable[[Loading], None]) -> None:
        """Load a file; ``on_progress`` is called on the thread that loads. Raises UsageError.

        The future fails with FetchError (``too-large`` when a person must be asked first) or FileError.
        """
        if self._parts is None:
            raise UsageError("usage", tr("Nothing is loaded here."))
        article = self._store.reader.article(wish.article)
        known = article is not None and any(file.url == wish.url and media_kind(file) for file in article.enclosures)
        if article is None or not known:
            raise UsageError("unknown-article", tr("This article has no such file any more."))
        state = self._store.reader.fetch_state(article.row.feed)
        name = file_name(wish.url)
        if self._parts.files.has(name):
            size = self._parts.files.path(name).stat().st_size
            future.set_result(Loading(size, size))
            return
        if name in self._under_way:
            raise UsageError("usage", tr("This file is being loaded already."))
        self._number += 1
        number = self._under_way[name] = self._number
        load = _Load(
            wish.url,
            private_host_beside(state.url, typed=state.typed) if state else None,
            _LARGEST if wish.is_large else LARGE,
            lambda: self._is_stopping() or number in self._stopped,
            on_progress,
        )
        self._workers.submit(load, lambda outcome: self._on_done(wish, outcome, future))

    def stop(self, url: str) -> None:
        """Call the load of an address off; what has come stays."""
        number = self._under_way.get(file_name(url))
        if number is not None:
            self._stopped.add(number)

    def forget(self, wish: EnclosureWish, future: Future[None]) -> None:
        """Delete a file that was kept. UsageError while it is being loaded."""
        name = file_name(wish.url)
        if name in self._under_way:
            raise UsageError("usage", tr("This file is being loaded."))
        place = self._store.reader.enclosures.places(wish.article).get(name)
        if place is not None:
            self._store.writer.enclosures.keep_place(wish.article, name, place=replace(place, is_kept=False))
        if self._parts is not None:
            self._parts.files.remove([name])
        future.set_result(None)

    def stop_all(self) -> None:
        """Call all loads off."""
        self._stopped.update(self._under_way.values())

    def tidy(self) -> None:
        """Once an hour: delete the files that nobody needs any more."""
        if self._parts is None or self._monotonic() < self._tidy_at:
            return
        self._tidy_at = self._monotonic() + HOUR
        names = self._parts.files.names()
        if names:
            strays = self._store.writer.enclosures.strays(names)
            self._parts.files.remove(name for name in strays if name not in self._under_way)

    def close(self) -> None:
        """Let the threads end."""
        self._workers.stop()
        self._workers.join(0.5)
        self.chapters.close()
        if self._parts is not None:
            self._parts.client.close()

    def _on_done(self, wish: EnclosureWish, outcome: Loading | Exception, future: Future[Loading]) -> None:
        name = file_name(wish.url)
        self._stopped.discard(self._under_way.pop(name))
        if self._parts is not None and not self._under_way:
            self._parts.client.close_idle()
        if isinstance(outcome, Loading):
            self._store.writer.enclosures.note(wish.article, name)
            self._find_chapters(wish)
            future.set_result(outcome)
        else:
            future.set_exception(outcome if isinstance(outcome, KnownError) else bug_error(outcome, name))

    def _find_chapters(self, wish: EnclosureWish) -> None:
        with suppress(UsageError):  # the article went meanwhile
            self.chapters.ask(wish, Future())

    # -- on threads of their own -------------------------------------------------------------------------------------

    def _load(self, load: _Load) -> Loading:
        if self._parts is None:
            raise UsageError("usage", tr("Nothing is loaded here."))
        request = Request(load.url, private_host=load.private_host)
        left, came = _AGAIN, -1
        with EnclosureSink(self._parts.files, file_name(load.url), host=host_of(load.url), told=load.told) as sink:
            while True:
                try:
                    self._parts.client.load(request, sink, cancelled=load.cancelled, most=load.most)
                    return sink.finish()
                except FetchError as error:
                    size = sink.begun.size
                    if error.kind not in _MAY_PASS or not left or size <= max(came, 0):
                        raise
                    left, came = left - 1, size
