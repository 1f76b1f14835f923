"""Rows of the database to values of lists, where no SQLAlchemy is needed for it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from newsreader.core.identity import shown_uid
from newsreader.core.texts import said_text
from newsreader.core.values import ArticleRow, Feed, Folder, FolderId

_ERROR_TEXT = -2  # its place in `rows.FEED`


def columns_of(connection: sqlite3.Connection, statement: str, *, values: Sequence[Any], names: str) -> list[list[Any]]:
    """What ``statement`` finds, a list for each of its columns, in the order of ``names`` ("id, title"); no blobs.

    As one text: Python gives the interpreter away before each row and waits for it after. A hundred rows are there in half
    a millisecond, in two beside a thread that computes, and in seventy as rows (docs/notes/waits.md).
    """
    packed = ", ".join(f"json_group_array({name})" for name in names.split(", "))
    row: tuple[Any, ...] = connection.execute(f"SELECT {packed} FROM ({statement})", values).fetchone()  # noqa: S608  # our words
    return [json.loads(text) for text in row]


def feed_of(row: Sequence[Any]) -> Feed:
    """A feed from the columns of `rows.FEED`. Its error is in the language in use, whichever it was when that was kept."""
    values = list(row)
    values[_ERROR_TEXT] = said_text(values[_ERROR_TEXT])
    return Feed(*values)


def folder_of(row: Sequence[Any]) -> Folder:
    """A folder from all of its columns."""
    number, title, parent, position = row
    return Folder(FolderId(number), title, None if parent is None else FolderId(parent), position)


def article_row_of(row: Sequence[Any]) -> ArticleRow:
    """A list's row from the columns of `rows.ARTICLE`."""
    number, feed, uid, *plain, read, starred, story, missing, waits, full_text = row
    values: list[Any] = [number, feed, shown_uid(uid), *plain, bool(read), bool(starred), story]
    values += [missing == 0 and not waits, missing, bool(full_text)]
    return ArticleRow(*values)
