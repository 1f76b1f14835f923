"""Statements that are made once and then run on the driver itself.

What is asked for every feed of a round costs SQLite some ten microseconds; SQLAlchemy takes a hundred more to look its
statement up, bind its values and wrap its rows (docs/notes/performance.md). Its words are still made from the schema.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, final

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement

from newsreader.store.connect import driver_of

_DIALECT = sqlite.dialect(paramstyle="named")


@final
class Prepared:
    """A statement whose columns need nothing done to their values: numbers, text, bytes. For constants of modules.

    Lists of values stand in it as one value each (`listed_text`).
    """

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement

    @cached_property
    def _made(self) -> tuple[str, dict[str, Any]]:
        """Its words, and the values that it brings itself; made when it is first run, since start-up must not wait."""
        made = self._statement.compile(dialect=_DIALECT)
        return str(made), {name: value for name, value in made.params.items() if value is not None}

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """All rows that it finds."""
        words, own = self._made
        return driver_of(connection).execute(words, {**own, **values}).fetchall()

    def run(self, connection: Connection, values: Sequence[Mapping[str, Any]]) -> None:
        """Run it once for each of ``values``."""
        words, own = self._made
        driver_of(connection).executemany(words, [{**own, **each} for each in values])
