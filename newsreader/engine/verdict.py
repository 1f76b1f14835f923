"""What a fetch came to: its error in words, whoever made it. Pure; engine thread."""

from __future__ import annotations

import logging
from collections.abc import Callable

from newsreader.core.errors import DocumentError, FetchError, KnownError
from newsreader.core.texts import tr
from newsreader.core.values import FeedReport, FeedStatus, FetchState, Page, Response
from newsreader.engine.fetcher import Fetched
from newsreader.engine.hosts import host_of
from newsreader.store.write_feeds import FetchResult

_log = logging.getLogger(__name__)


def trouble_of(fetched: Fetched) -> KnownError | None:
    """Why there is no feed document, None when there is one or the old one still holds. A bug is logged and told."""
    if isinstance(fetched.document, Page):
        return page_error(fetched.document)
    if fetched.error is None or isinstance(fetched.error, KnownError):
        return fetched.error
    return bug_error(fetched.error, fetched.request.url)


def bug_error(error: Exception, url: str) -> KnownError:
    """A fault of this program: logged with its traceback, and told in one sentence."""
    _log.error("Fetching %s failed by a fault of this program", url, exc_info=error)
    return KnownError(
        "bug",
        tr("Something went wrong inside the program ({name}); its log says what.").format(name=type(error).__name__),
    )


def page_error(page: Page) -> DocumentError:
    """A page where a feed was expected, with the feeds that it names (R08, R55)."""
    if not page.feeds:
        return DocumentError("not-a-feed", tr("This is a page, not a feed, and it names no feed."))
    named = ", ".join(link.url for link in page.feeds[:3])
    return DocumentError("not-a-feed", tr("This is a page, not a feed. It names: {named}").format(named=named))


def http_of(fetched: Fetched) -> int | None:
    """The status that the server answered with; None when none answered."""
    if fetched.response is not None:
        return fetched.response.status
    return fetched.error.http if isinstance(fetched.error, FetchError) else None


def freshness_of(response: Response | None) -> int | None:
    """The seconds that the server says its answer stays fresh (R21)."""
    return None if response is None else response.freshness


def report_of(result: FetchResult, status: FeedStatus, *, title: str, new: int = 0, updated: int = 0) -> FeedReport:
    """What is told of a fetch that was written."""
    state = result.state
    return FeedReport(
        feed=state.feed,
        url=state.url,
        title=title,
        status=status,
        new=new,
        updated=updated,
        http=result.http,
        error_kind=result.error_kind,
        error_text=result.error_text,
        next_due=state.next_due,
    )


def skipped(state: FetchState, kind: str, *, text: str, title: str) -> FeedReport:
    """What is told of a feed that was not fetched, and why."""
    return FeedReport(
        state.feed,
        state.url,
        title,
        FeedStatus.SKIPPED,
        error_kind=kind,
        error_text=text,
        next_due=state.next_due,
    )


def is_away(error: KnownError, has_route: Callable[[], bool]) -> bool:
    """Whether it is the network that is missing, and not what was asked for (R28)."""
    reach = error.reach if isinstance(error, FetchError) else ""
    return reach in ("away", "unknown") and not has_route()


def private_host_beside(url: str, *, typed: bool) -> str | None:
    """The host that may be private for what belongs to the feed at ``url`` (R68): of a file, none."""
    own = private_host_of(url, typed=typed)
    return None if own == "file" else own


def private_host_of(url: str, *, typed: bool) -> str | None:
    """The host that may be private, since a person typed its address (R68); ``file`` for a file of this machine."""
    if not typed:
        return None
    return "file" if url[:5].lower() == "file:" else host_of(url)
