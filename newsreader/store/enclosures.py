"""Where in its audio and video a person was, whose files are kept, and chapters that were found: the parts of reader and
writer that know it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any, final

from sqlalchemy import Connection, Row, and_, literal, or_, select
from sqlalchemy.dialects.sqlite import insert

from newsreader.core.enclosures import ChapterSource, FoundChapters, Place, file_name
from newsreader.core.values import ArticleId, Changes, Chapter, Enclosure
from newsreader.store import schema

_p, _s, _c = schema.played.c, schema.state.c, schema.chapter.c
_PLACE = (_p.position, _p.length, _p.heard, _p.kept)


@final
class EnclosureReader:
    """The part of a `Reader` that knows what was played; ``ask`` is how that one asks."""

    def __init__(self, ask: Callable[..., Sequence[Row[*tuple[Any, ...]]]]) -> None:
        self._ask = ask

    def places(self, article: ArticleId) -> dict[str, Place]:
        """Where a person was in each file of an article, by the file's name; files that nobody touched are not in it."""
        rows = self._ask(select(_p.file, *_PLACE).where(_p.article == article))
        return {file: Place(position, length, bool(heard), bool(kept)) for file, position, length, heard, kept in rows}

    def chapters(self, article: ArticleId) -> dict[str, FoundChapters]:
        """The chapters that were found for an article's files, by the file's name."""
        rows = self._ask(select(_c.file, _c.source, _c.found, _c.chapters).where(_c.article == article))
        return {
            file: FoundChapters(ChapterSource(source), found, tuple(Chapter(*each) for each in json.loads(chapters)))
            for file, source, found, chapters in rows
        }

    def with_chapters(self, article: ArticleId, files: tuple[Enclosure, ...]) -> tuple[Enclosure, ...]:
        """The files of an article, with the chapters that were found for those to which the feed gives none."""
        found = self.chapters(article) if files else {}
        return tuple(
            replace(file, chapters=found[name].chapters)
            if not file.chapters and (name := file_name(file.url)) in found
            else file
            for file in files
        )


@final
class EnclosureWriter:
    """``begin`` begins a transaction of the writer's; what is written here may be lost by a power cut."""

    def __init__(self, begin: Callable[[bool], AbstractContextManager[Connection]]) -> None:
        self._begin = begin

    def note(self, article: ArticleId, file: str) -> None:
        """A file of an article is there: it belongs to that article, unless that went meanwhile."""
        row = {"article": article, "file": file, "position": 0, "length": 0, "heard": 0, "kept": 0}
        with self._begin(False) as connection:
            if connection.execute(select(literal(1)).where(_s.article == article)).first() is not None:
                connection.execute(insert(schema.played).values(row).on_conflict_do_nothing())

    def keep_chapters(self, article: ArticleId, file: str, *, found: FoundChapters) -> None:
        """Keep what was found in place of what was found before; nothing for an article that went meanwhile."""
        told = json.dumps([[each.start, each.title] for each in found.chapters])
        changed = {"source": int(found.source), "found": found.found, "chapters": told}
        with self._begin(False) as connection:
            if connection.execute(select(literal(1)).where(_s.article == article)).first() is not None:
                kept = insert(schema.chapter).values({"article": article, "file": file, **changed})
                connection.execute(kept.on_conflict_do_update(index_elements=["article", "file"], set_=changed))

    def keep_place(self, article: ArticleId, file: str, *, place: Place) -> Changes:
        """Keep where in a file a person is, and whether the file is to stay; nothing for an article that went meanwhile.
        No list shows it, so nothing is told.
        """
        row = {
            "article": article,
            "file": file,
            "position": place.position,
            "length": place.length,
            "heard": int(place.is_heard),
            "kept": int(place.is_kept),
        }
        changed = {name: row[name] for name in ("position", "length", "heard", "kept")}
        with self._begin(False) as connection:
            if connection.execute(select(literal(1)).where(_s.article == article)).first() is not None:
                kept = insert(schema.played).values(row)
                connection.execute(kept.on_conflict_do_update(index_elements=["article", "file"], set_=changed))
        return Changes()

    def strays(self, names: Collection[str]) -> list[str]:
        """Of these files' names those that nobody needs any more: their article is gone, or they were heard to the end
        and nobody asked for them to stay.
        """
        is_needed = and_(_p.article == _s.article, or_(_p.heard == 0, _p.kept == 1))
        with self._begin(False) as connection:
            needed = set(connection.execute(select(_p.file).where(is_needed).distinct()).scalars())
        return sorted(set(names) - needed)
