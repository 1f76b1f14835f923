"""Which sites have an icon, and when to look again (R56): the parts of reader and writer that know it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from typing import Any, final

from sqlalchemy import Connection, Row, Select, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from newsreader.core.icons import FeedIcon, IconOutcome, WantedIcon, site_of
from newsreader.core.values import Changes
from newsreader.store import schema

_f, _i = schema.feed.c, schema.icon.c


@final
class IconReader:
    """The part of a `Reader` that knows icons; ``ask`` is how that one asks."""

    def __init__(self, ask: Callable[[Select[*tuple[Any, ...]]], Sequence[Row[*tuple[Any, ...]]]]) -> None:
        self._ask = ask

    def wanted(self, now: int) -> tuple[WantedIcon, ...]:
        """The sites to look at now, each once, of feeds that were read successfully; those never looked at first."""
        tried = {site: (failures, next_try) for site, failures, next_try in self._ask(_TRIED)}
        found: dict[str, WantedIcon] = {}
        for url, site_url, typed in self._ask(_READ):
            site = site_of(url, site_url)
            failures, due = tried.get(site, (0, 0))
            if site and due <= now and site not in found:
                page = site_url if site_url.startswith(site) else f"{site}/"
                found[site] = WantedIcon(site, page, url, bool(typed), failures)
        return tuple(sorted(found.values(), key=lambda each: each.site in tried))

    def next_try(self) -> int | None:
        """When the next site is to be looked at again; None when none ever was."""
        return min((next_try for _, _, next_try in self._ask(_TRIED)), default=None)

    def of_feeds(self) -> tuple[FeedIcon, ...]:
        """The feeds that have an icon."""
        files: dict[str, str] = {row.site: row.file for row in self._ask(_FILES)}
        found = ((feed, files.get(site_of(url, site_url))) for feed, url, site_url in self._ask(_FEEDS))
        return tuple(FeedIcon(feed, name) for feed, name in found if name is not None)


@final
class IconWriter:
    """``begin`` begins a transaction of the writer's; what is written here may be lost by a power cut."""

    def __init__(self, begin: Callable[[bool], AbstractContextManager[Connection]]) -> None:
        self._begin = begin

    def save(self, outcome: IconOutcome) -> Changes:
        """Keep what came of looking. An icon that was there stays where the new look failed for a passing reason."""
        with self._begin(False) as connection:
            row = {
                "site": outcome.site,
                "file": outcome.name,
                "failures": outcome.failures,
                "next_try": outcome.next_try,
            }
            kept = insert(schema.icon).values(row)
            told = {name: value for name, value in row.items() if name != "site"}
            if outcome.name is None and outcome.failures:
                del told["file"]
            connection.execute(kept.on_conflict_do_update(index_elements=["site"], set_=told))
        return Changes(icons=outcome.name is not None)

    def match_files(self, names: Collection[str]) -> list[str]:
        """Forget sites that no feed belongs to any more, and look again at once for icons whose files are gone; returns
        files that no site has.
        """
        with self._begin(False) as connection:
            sites = {site_of(url, site_url) for _feed, url, site_url in connection.execute(_FEEDS)}
            left = {row.site for row in connection.execute(_TRIED)} - sites
            for site in sorted(left):
                connection.execute(delete(schema.icon).where(_i.site == site))
            known = {file for _site, file in connection.execute(_FILES) if file is not None}
            gone = sorted(known.difference(names))
            for name in gone:
                connection.execute(update(schema.icon).where(_i.file == name).values(file=None, next_try=0))
        return sorted(set(names).difference(known))


_TRIED = select(_i.site, _i.failures, _i.next_try)
_FILES = select(_i.site, _i.file).where(_i.file.is_not(None))
_FEEDS = select(_f.id, _f.url, _f.site_url).where(_f.removed.is_(None))
_READ = select(_f.url, _f.site_url, _f.typed).where(_f.removed.is_(None), _f.last_ok.is_not(None)).order_by(_f.id)
