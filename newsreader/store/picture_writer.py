"""The part of the writer that knows pictures: each method is one transaction and returns what it changed. Engine thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import final

from sqlalchemy import Connection

from newsreader.core.pictures import FailedPicture, PictureId, PictureRules, StoredPicture
from newsreader.core.values import Changes
from newsreader.store import write_pictures
from newsreader.store.write_retention import rules_of


@final
class PictureWriter:
    """``begin`` begins a transaction of the writer's; careful ones are on the disk when they end."""

    def __init__(self, begin: Callable[[bool], AbstractContextManager[Connection]]) -> None:
        self._begin = begin

    def save(self, stored: Sequence[StoredPicture], failed: Sequence[FailedPicture]) -> Changes:
        """Write what came and what did not."""
        with self._begin(False) as connection:
            return Changes(pictures=write_pictures.save_outcomes(connection, stored, failed=failed))

    def hold(self, host: str, until: int) -> None:
        """Leave a host alone until then, over restarts too (R22)."""
        with self._begin(False) as connection:
            write_pictures.hold_host(connection, host, until=until)

    def want_again(self, pictures: Collection[PictureId]) -> Changes:
        """Want these, whatever came of them before."""
        with self._begin(True) as connection:
            return Changes(pictures=write_pictures.want_again(connection, pictures))

    def set_rules(self, rules: PictureRules) -> Changes:
        """Keep what a person wants of pictures."""
        with self._begin(True) as connection:
            return Changes(pictures=write_pictures.set_rules(connection, rules))

    def make_room(self, limit: int) -> tuple[list[str], Changes]:
        """Drop what is over the budget, so many at most; the files that may be deleted now, and what changed."""
        with self._begin(False) as connection:
            budget = write_pictures.kept_rules(connection).budget
            files, articles = write_pictures.make_room(connection, budget, limit=limit)
        return files, Changes(pictures=articles)

    def drop_old(self, *, today: int, limit: int) -> tuple[list[str], Changes]:
        """Drop so many pictures that go by the rules of retention; the files that may be deleted now, and what changed."""
        with self._begin(False) as connection:
            files, articles = write_pictures.drop_old(connection, rules_of(connection), today=today, limit=limit)
        return files, Changes(pictures=articles)

    def match_files(self, files: Mapping[str, int]) -> tuple[list[str], Changes]:
        """Make pictures and the files that are there one again; the files that may be deleted now, and what changed."""
        with self._begin(False) as connection:
            strays, articles = write_pictures.match_files(connection, files)
        return strays, Changes(pictures=articles)
