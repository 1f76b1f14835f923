"""Icons of sites: looked for once a feed was read, on its site's page and in the usual place (R56). Engine thread.

The page goes the feeds' own road, since it is asked of the same host in the same line (R57); the icon goes the road of
pictures. By themselves, in the window, a few sites at a time, while no feed is being fetched. The store is what
remembers, so a restart goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import final

from newsreader.core.errors import FetchError, FileError, KnownError
from newsreader.core.icons import IconOutcome, WantedIcon, next_look, usual_place
from newsreader.core.pictures import PictureId, PicturePolicy, StoredPicture, WantedPicture
from newsreader.core.values import Changes, Page, Request
from newsreader.engine.fetcher import Fetched, Fetcher, FetchJob
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EngineParts
from newsreader.engine.picture_road import PictureFetch, PictureRoad
from newsreader.engine.verdict import bug_error, is_away, private_host_beside

#: Sites that are looked at at the same time.
_MOST = 4
#: Seconds until it is looked whether there is something to do: when nothing is due, and when the network is missing.
_REST, _PAUSE = 3_600.0, 60.0


@dataclass(slots=True)
class _Look:
    """One site that is looked at. ``error``: what became of the icon that was most worth trying."""

    wanted: WantedIcon
    begun: int
    places: list[str] = field(default_factory=list)
    error: KnownError | None = None


@final
class Icons:
    """``changed`` is told what was written. Without parts for icons none are fetched."""

    def __init__(
        self,
        parts: EngineParts,
        store: OpenStore,
        *,
        fetcher: Fetcher,
        changed: Callable[[Changes], None],
        post: Callable[[Callable[[], None]], None],
    ) -> None:
        self._parts = parts
        self._store = store
        self._fetcher = fetcher
        self._changed = changed
        self._road = PictureRoad(parts, parts.icons, post=post) if parts.icons and parts.is_scheduled else None
        self._waiting: list[WantedIcon] = []
        self._open = 0
        self._look_at = 0.0
        self._is_matched = False
        self._stops = 0

    def wake(self) -> None:
        """Something was fetched, or may be fetched now that might not before: there may be icons to look for."""
        self._look_at = min(self._look_at, self._parts.monotonic())

    def stop(self) -> None:
        """Call off what is under way; it is looked for another time."""
        self._stops += 1
        self._waiting.clear()
        self._look_at = self._parts.monotonic() + _PAUSE

    def due(self, *, by_itself: bool) -> float | None:
        """When `move_on` has something to do that no outcome brings, by the monotonic clock."""
        return self._look_at if self._road is not None and by_itself and not self._open else None

    def move_on(self, *, by_itself: bool) -> None:
        """Look at the sites whose turn it is."""
        if self._road is None or not by_itself:
            return
        if not self._open and not self._waiting and self._parts.monotonic() >= self._look_at:
            self._take_wanted(self._road)
        while self._waiting and self._open < _MOST:
            self._begin(self._waiting.pop(0))

    def close(self) -> None:
        """Let the threads end."""
        if self._road is not None:
            self._road.stop()
            self._road.join(0.5)

    def _take_wanted(self, road: PictureRoad) -> None:
        if not self._is_matched:
            self._is_matched = True
            road.files.remove(self._store.writer.icons.match_files(road.files.listing()))
        reader, now = self._store.reader, self._parts.clock()
        policy = reader.pictures.rules().policy
        is_off = policy is PicturePolicy.NEVER or (policy is PicturePolicy.UNMETERED and self._parts.is_metered())
        self._waiting = [] if is_off else list(reader.icons.wanted(now))
        self._look_at = self._parts.monotonic() + _REST

    # -- one site ----------------------------------------------------------------------------------------------------

    def _begin(self, wanted: WantedIcon) -> None:
        self._open += 1
        look = _Look(wanted, self._stops)
        private_host = private_host_beside(wanted.feed_url, typed=wanted.typed)
        self._fetcher.fetch(
            FetchJob(
                Request(wanted.page, private_host=private_host),
                None,
                cancelled=self._cancelled(look),
                on_done=lambda fetched: self._on_page(look, fetched),
            )
        )

    def _cancelled(self, look: _Look) -> Callable[[], bool]:
        return lambda: self._fetcher.is_stopping or self._stops != look.begun

    def _on_page(self, look: _Look, fetched: Fetched) -> None:
        """The site's page came or did not: try what it names, then the usual place."""
        if isinstance(fetched.error, FetchError) and fetched.error.kind != "http":
            self._end(look, fetched.error)  # who does not answer at all is not asked again at once
            return
        if isinstance(fetched.document, Page):
            look.places += fetched.document.icons
        look.places.append(usual_place(look.wanted.site))
        self._try_next(look)

    def _try_next(self, look: _Look) -> None:
        road = self._road
        if road is None or not look.places:
            self._end(look, look.error)
            return
        wanted = look.wanted
        picture = WantedPicture(PictureId(0), look.places.pop(0), wanted.feed_url, wanted.typed)
        job = PictureFetch(picture, self._cancelled(look))
        road.fetch(job, on_done=lambda outcome: self._on_icon(look, outcome))

    def _on_icon(self, look: _Look, outcome: StoredPicture | Exception) -> None:
        if isinstance(outcome, StoredPicture):
            self._end(look, None, name=outcome.name)
            return
        error = outcome if isinstance(outcome, KnownError) else bug_error(outcome, look.wanted.site)
        look.error = look.error or error
        self._try_next(look)

    def _end(self, look: _Look, error: KnownError | None, *, name: str | None = None) -> None:
        self._open -= 1
        if self._road is not None and not self._open and not self._waiting:
            self._road.close_idle()
        if self._fetcher.is_stopping or (error is not None and self._is_put_off(look, error)):
            self._waiting.clear()
            self._look_at = self._parts.monotonic() + _PAUSE
            return
        kind = None if error is None else error.kind
        http = error.http if isinstance(error, FetchError) else None
        failures = 0 if error is None else look.wanted.failures + 1
        now = self._parts.clock()
        again = next_look(kind, http, failures=failures, now=now, jitter=self._parts.chance())
        if isinstance(error, FetchError) and error.retry_after:
            again = max(again, now + error.retry_after)
        self._changed(self._store.writer.icons.save(IconOutcome(look.wanted.site, name, failures, again)))

    def _is_put_off(self, look: _Look, error: KnownError) -> bool:
        """Whether it is not the site's fault: called off, no network (R28), no room for the file."""
        if error.kind in ("cancelled", "offline") or isinstance(error, FileError) or self._stops != look.begun:
            return True
        return is_away(error, self._parts.has_route)
