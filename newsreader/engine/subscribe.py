"""Subscribing: looks at an address, finds the feed, stores what came, all with one request a feed (R03, R55).

Engine thread. What a look at an address brought is kept for a few minutes, so that subscribing to it asks nobody again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, final

from newsreader.core.errors import StoreError, UsageError
from newsreader.core.frozen import dataclass
from newsreader.core.links import feed_address
from newsreader.core.outcome import after_answer
from newsreader.core.outlines import Outline, OutlineFile, feeds_with_folders
from newsreader.core.texts import tr
from newsreader.core.values import (
    Changes,
    Document,
    Feed,
    FeedId,
    FeedReport,
    FeedStatus,
    FolderId,
    Page,
    Request,
)
from newsreader.engine.fetcher import Fetched, Fetcher, FetchJob
from newsreader.engine.hosts import host_of
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import AlreadyFollowed, Discovery, EngineParts, ImportReport, Moved
from newsreader.engine.settle import settle
from newsreader.engine.verdict import http_of, private_host_of, report_of, trouble_of
from newsreader.store.write_feeds import FetchResult, NewFeed

#: So many documents that were looked at are kept, so many seconds.
_KEPT, _FRESH = 4, 300.0


@final
@dataclass(frozen=True, slots=True)
class Wish:
    """A feed to subscribe to. ``typed``: a person typed the address or opened the file that holds it (R68)."""

    url: str
    folder: FolderId | None = None
    title: str = ""
    typed: bool = True


@final
class Subscriber:
    """``changed`` is told what was written."""

    def __init__(
        self,
        parts: EngineParts,
        store: OpenStore,
        *,
        fetcher: Fetcher,
        changed: Callable[[Changes], None],
    ) -> None:
        self._parts = parts
        self._store = store
        self._fetcher = fetcher
        self._changed = changed
        self._found: OrderedDict[str, tuple[float, Fetched]] = OrderedDict()

    # -- looking -----------------------------------------------------------------------------------------------------

    def discover(self, url: str, *, typed: bool, future: Future[Discovery]) -> None:
        """What stands at ``url``: a feed, or a page with the feeds it names. Raises UsageError for no address."""
        address = feed_address(url)
        known = self._followed(address)
        if known is not None:
            future.set_result(Discovery(address, known=known.id))
            return
        self._look(address, typed=typed, future=future, done=lambda fetched: self._discovered(address, fetched, future))

    def _discovered(self, address: str, fetched: Fetched, future: Future[Discovery]) -> None:
        if isinstance(fetched.document, Page):
            links = fetched.document.feeds
            followed = {link.url: there.id for link in links if (there := self._followed(link.url)) is not None}
            future.set_result(Discovery(address, links=links, followed=followed))
            return
        error = trouble_of(fetched)
        if error is not None:
            raise error
        assert isinstance(fetched.document, Document)  # no error and no page
        assert fetched.response is not None
        known = self._followed(fetched.response.final_url)
        self._keep(address, fetched)
        future.set_result(Discovery(address, feed=fetched.document, known=None if known is None else known.id))

    def _keep(self, address: str, fetched: Fetched) -> None:
        self._found[address] = (self._parts.monotonic(), fetched)
        while len(self._found) > _KEPT:
            self._found.popitem(last=False)

    def _kept(self, address: str) -> Fetched | None:
        at, fetched = self._found.pop(address, (0.0, None))
        return fetched if fetched is not None and self._parts.monotonic() - at < _FRESH else None

    def _look(self, address: str, *, typed: bool, future: Future[Any], done: Callable[[Fetched], None]) -> None:
        """Ask for an address; ``done`` may raise, which is then the future's error."""
        self._fetcher.fetch(
            FetchJob(
                Request(address, private_host=private_host_of(address, typed=typed)),
                None,
                cancelled=future.cancelled,
                on_done=lambda fetched: settle(future, lambda: done(fetched)),
            )
        )

    # -- subscribing -------------------------------------------------------------------------------------------------

    def subscribe(self, wish: Wish, future: Future[FeedReport]) -> None:
        """Subscribe to the feed at an address, or to the first that the page there names; the report of its first fetch.

        Raises UsageError for no address, AlreadyFollowed for a feed that is there.
        """
        address = feed_address(wish.url)
        self._refuse_followed(address)
        found = self._kept(address)
        if found is not None:
            self._take(wish, address, fetched=found, future=future)
            return
        self._look(
            address,
            typed=wish.typed,
            future=future,
            done=lambda fetched: self._looked(wish, address, fetched=fetched, future=future),
        )

    def _looked(self, wish: Wish, address: str, *, fetched: Fetched, future: Future[FeedReport]) -> None:
        page = fetched.document
        if not isinstance(page, Page) or not page.feeds:
            self._take(wish, address, fetched=fetched, future=future)
            return
        link = page.feeds[0].url
        self._refuse_followed(link)
        typed = wish.typed and host_of(link) == host_of(address)
        named = Wish(link, wish.folder, wish.title, typed)
        self._look(
            link,
            typed=typed,
            future=future,
            done=lambda found: self._take(named, link, fetched=found, future=future),
        )

    def _take(self, wish: Wish, address: str, *, fetched: Fetched, future: Future[FeedReport]) -> None:
        """Store a feed with what its first request brought. Raises what went wrong, also when that was a page."""
        error = trouble_of(fetched)
        if error is not None:
            raise error
        assert fetched.response is not None
        assert isinstance(fetched.document, Document)
        self._refuse_followed(fetched.response.final_url)
        now = self._parts.clock()
        feed = self._add(NewFeed(address, title=wish.title, folder=wish.folder, typed=wish.typed), now=now)
        state = self._store.reader.fetch_states([feed])[0]
        after = after_answer(state, fetched.response, body_hash=fetched.body_hash, now=now, jitter=self._parts.chance())
        result = FetchResult(after, http_of(fetched), size=fetched.size)
        changes, new = self._store.take(fetched.document, result, now=now)
        self._changed(changes)
        title = self._title_of(feed) or address
        updated = len(changes.updated)
        future.set_result(report_of(result, FeedStatus.UPDATED, title=title, new=new, updated=updated))

    def keep(self, url: str, folder: FolderId | None) -> FeedId:
        """Subscribe without looking: the feed is fetched when it can be. Raises UsageError, AlreadyFollowed."""
        address = feed_address(url)
        self._refuse_followed(address)
        return self._add(NewFeed(address, folder=folder, typed=True), now=self._parts.clock())

    def _add(self, new: NewFeed, *, now: int) -> FeedId:
        try:
            feed, changes = self._store.writer.add_feed(new, next_due=now, now=now)
        except StoreError:
            self._refuse_followed(new.url)  # another wish was quicker
            raise
        self._changed(changes)
        return feed

    def move(self, feed: FeedId, url: str, *, typed: bool) -> Moved:
        """Give a feed another address; what a look at that address brought is stored with it, so that nobody is asked
        again (R03). Raises UsageError, AlreadyFollowed.
        """
        address = feed_address(url)
        before = self._store.reader.fetch_state(feed)
        if before is None:
            raise UsageError("unknown-feed", tr("There is no feed {feed}.").format(feed=feed))
        there = self._followed(address)
        if there is not None and there.id != feed:
            raise AlreadyFollowed(there)
        found, now = self._kept(address), self._parts.clock()
        self._changed(self._store.writer.change_address(feed, address, typed=typed, next_due=now))
        if found is not None and isinstance(found.document, Document) and found.response is not None:
            state = self._store.reader.fetch_states([feed])[0]
            chance = self._parts.chance()
            after = after_answer(state, found.response, body_hash=found.body_hash, now=now, jitter=chance)
            result = FetchResult(after, http_of(found), size=found.size)
            self._changed(self._store.take(found.document, result, now=now)[0])
        return Moved(feed, before.url, before.typed)

    def import_outlines(self, file: OutlineFile) -> ImportReport:
        """Subscribe to all feeds of a list, folders included; they are due at once."""
        now = self._parts.clock()
        wanted = [(_new_feed(outline), path) for path, outline in feeds_with_folders(file.outlines)]
        added, changes = self._store.writer.import_feeds(wanted, next_due=now, now=now)
        self._changed(changes)
        return ImportReport(added, len(wanted) - len(added), file.refused)

    # -- what is there -----------------------------------------------------------------------------------------------

    def _followed(self, address: str) -> Feed | None:
        found = self._store.reader.find_feed(address)
        return found if found is not None and found.url == address else None

    def _refuse_followed(self, address: str) -> None:
        there = self._followed(address)
        if there is not None:
            raise AlreadyFollowed(there)

    def _title_of(self, feed: FeedId) -> str:
        found = self._store.reader.feed(feed)
        return "" if found is None else found.title


def _new_feed(outline: Outline) -> NewFeed:
    return NewFeed(
        outline.xml_url,
        title=outline.title,
        site_url=outline.site_url,
        typed=True,
        category=outline.category,
        attributes=outline.attributes,
    )
