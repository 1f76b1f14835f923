"""Gives room of the database's file back to the disk, outside of any transaction. On the writer's own connection."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage

from newsreader.core.errors import StoreError
from newsreader.core.texts import tr


def cut_off(driver: sqlite3.Connection, pages: int) -> None:
    """Cut so many free pages off the file's end. `execute` would take one step, which is one page."""
    driver.executescript(f"PRAGMA incremental_vacuum({pages})")


def rewrite(driver: sqlite3.Connection, path: Path) -> None:
    """Write the whole file anew. StoreError when there is no room for that, or when it was interrupted."""
    needed = 2 * path.stat().st_size
    if disk_usage(path.parent).free < needed:
        text = tr("To give all room back, {size} MB have to be free for a while on the disk.").format(
            size=needed // 1_000_000 + 1
        )
        raise StoreError("full", text)
    driver.execute("PRAGMA temp_store=FILE")  # the copy would be made in memory
    try:
        with _copies_beside(path):
            driver.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise StoreError("cancelled", tr("Giving room back was stopped; everything is as it was.")) from error
        raise
    finally:
        driver.execute("PRAGMA temp_store=MEMORY")


@contextmanager
def _copies_beside(path: Path) -> Iterator[None]:
    """Have SQLite make its copy where there is room for it: the folder for passing files may lie in memory."""
    before = os.environ.get("SQLITE_TMPDIR")
    os.environ["SQLITE_TMPDIR"] = str(path.parent)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SQLITE_TMPDIR"]
        else:
            os.environ["SQLITE_TMPDIR"] = before
