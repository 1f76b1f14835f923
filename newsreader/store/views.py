"""The articles of a view as a query: its conditions, its order, and the index that answers it."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Integer, Select, literal_column, or_, select, tuple_
from sqlalchemy.sql import and_, column, table, text

from newsreader.core.values import FolderId, View, ViewKind
from newsreader.store import schema
from newsreader.store.fts import query_of
from newsreader.store.listed import listed

_s, _f, _d = schema.state.c, schema.feed.c, schema.folder.c
_search = table("search", column("rowid", Integer))
_MATCHES = text("search MATCH :query")

# Literal, not bound: a partial index is only used for what the statement itself says.
SHOWN = _s.hidden == literal_column("0")
UNREAD = _s.read == literal_column("0")
STARRED = _s.starred == literal_column("1")


def below(folder: FolderId) -> Select[int]:
    """The ids of ``folder`` and of every folder in it, however deep."""
    tree = select(_d.id).where(_d.id == folder).cte("tree", recursive=True)
    return select(tree.union(select(_d.id).where(_d.parent == tree.c.id)).c.id)


def matching(words: str) -> Select[int] | None:
    """The documents of the index that hold ``words``; None when nothing can be found."""
    query = query_of(words)
    return None if query is None else select(_search.c.rowid).where(_MATCHES.bindparams(query=query))


def conditions(view: View, *, documents: Select[int] | None = None) -> list[ColumnElement[bool]] | None:
    """What the state of a view's articles fulfils; None when none can (a search for nothing).

    ``documents``: those of the index that a search found, where a faster way than `matching` did that.
    """
    found: list[ColumnElement[bool]] = [SHOWN]
    if documents is None and view.kind is ViewKind.SEARCH:
        documents = matching(view.words)
    match view.kind:
        case ViewKind.FEED:
            found.append(_s.feed == view.feed)
        case ViewKind.FOLDER:
            assert view.folder is not None  # a folder's view names its folder
            feeds = select(_f.id).where(_f.folder.in_(below(view.folder)))
            # "+" keeps SQLite from going feed by feed and sorting: the list's own index holds the feed, too.
            found.append(literal_column("+state.feed", _s.feed.type).in_(feeds))
        case ViewKind.TODAY:
            found.append(_s.sort_at >= (view.since or 0))
        case ViewKind.STORY:
            found.append(_s.story == view.story)
        case ViewKind.POPULAR:
            found.append(_s.story.in_(listed(view.stories)))
        case ViewKind.SEARCH:
            if documents is None:
                return None
            hits = select(schema.indexed.c.article).where(schema.indexed.c.doc.in_(documents))
            found.append(_s.article.in_(hits))
    if view.unread_only or view.kind is ViewKind.UNREAD:
        found.append(UNREAD)
    if view.starred_only or view.kind is ViewKind.STARRED:
        found.append(STARRED)
    return found


def places_of(
    view: View,
    *,
    limit: int | None = None,
    after: tuple[int, int] | None = None,
    among: ColumnElement[bool] | None = None,
    documents: Select[int] | None = None,
) -> Select[int, int] | None:
    """The ids of a view with their ``sort_at``, in its order; None when there can be none.

    ``after`` is (sort_at, id) of the article that the page follows (keyset); ``among``: only those that fulfil this, too;
    ``documents``: see `conditions`.
    """
    found = conditions(view, documents=documents)
    if found is None:
        return None
    if among is not None:
        found.append(among)
    query = select(_s.article, _s.sort_at).where(and_(*found, *_beyond(view, after))).order_by(*_order(view))
    return query if limit is None else query.limit(limit)


def walk_of(view: View, *, after: tuple[int, int] | None = None) -> Select[int, int, int]:
    """All articles that a search may show, in its order: id, ``sort_at``, and the document of the index."""
    found = conditions(View(unread_only=view.unread_only, starred_only=view.starred_only))
    assert found is not None  # a view of everything
    query = select(_s.article, _s.sort_at, schema.indexed.c.doc).join(
        schema.indexed, schema.indexed.c.article == _s.article
    )
    return query.where(and_(*found, *_beyond(view, after))).order_by(*_order(view))


def _beyond(view: View, after: tuple[int, int] | None) -> list[ColumnElement[bool]]:
    if after is None:
        return []
    place, last = tuple_(_s.sort_at, _s.article), tuple_(*after)
    return [place > last if view.oldest_first else place < last]


def _order(view: View) -> tuple[ColumnElement[int], ColumnElement[int]]:
    return (_s.sort_at, _s.article) if view.oldest_first else (_s.sort_at.desc(), _s.article.desc())


def number_or_address(word: str) -> ColumnElement[bool]:
    """A feed by its number or its address."""
    is_number = word.isascii() and word.isdigit() and len(word) < 19
    return or_(_f.url == word, _f.id == int(word)) if is_number else _f.url == word
