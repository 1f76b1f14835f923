"""The tables, as SQLAlchemy Core with typed columns. Times are integer seconds in UTC; flags are 0 and 1.

Lists read `article` alone; what is large lies in `body`. Articles of a feed that was unsubscribed are `hidden`: they are
in no index that a list or a count uses, and come back whole within thirty days.
"""

from __future__ import annotations

from sqlalchemy import DDL, Column, Index, Integer, LargeBinary, MetaData, Named, Table, Text, TypedColumns, event

#: "News" in ASCII: marks the file as ours (PRAGMA application_id).
APPLICATION_ID = 0x4E657773

metadata = MetaData()


class FolderColumns(TypedColumns):
    """A folder of feeds; ``parent`` NULL at the top."""

    id = Column(Integer, primary_key=True)
    title: Named[str] = Column(Text)
    parent: Named[int | None]
    position: Named[int]


class FeedColumns(TypedColumns):
    """A subscription and the state of its fetching; ``removed`` is when it was unsubscribed."""

    id = Column(Integer, primary_key=True)
    url: Named[str] = Column(Text)
    title: Named[str] = Column(Text)
    given_title: Named[str | None] = Column(Text)
    site_url: Named[str] = Column(Text)
    language: Named[str] = Column(Text)
    folder: Named[int | None]
    position: Named[int]
    typed: Named[int]
    added: Named[int]
    removed: Named[int | None]
    etag: Named[str | None] = Column(Text)
    last_modified: Named[str | None] = Column(Text)
    body_hash: Named[bytes | None] = Column(LargeBinary)
    last_try: Named[int | None]
    last_ok: Named[int | None]
    next_due: Named[int]
    blocked_until: Named[int | None]
    failures: Named[int]
    http: Named[int | None]
    error_kind: Named[str | None] = Column(Text)
    error_text: Named[str | None] = Column(Text)
    error_since: Named[int | None]


class ArticleColumns(TypedColumns):
    """An article as lists need it. ``uid`` tells it apart in its feed (`core.identity`)."""

    id = Column(Integer, primary_key=True)
    feed: Named[int]
    uid: Named[str] = Column(Text)
    url: Named[str] = Column(Text)
    title: Named[str] = Column(Text)
    author: Named[str] = Column(Text)
    excerpt: Named[str] = Column(Text)
    picture: Named[str | None] = Column(Text)
    published: Named[int | None]
    arrived: Named[int]
    sort_at: Named[int]
    read: Named[int]
    starred: Named[int]
    hidden: Named[int]
    story: Named[int | None]
    missing_pictures: Named[int]
    edits: Named[int]
    digest: Named[bytes] = Column(LargeBinary)
    content: Named[bytes] = Column(LargeBinary)


class BodyColumns(TypedColumns):
    """What only the article view needs; ``html`` is packed (`bodies`), lists are JSON."""

    article = Column(Integer, primary_key=True)
    html: Named[bytes] = Column(LargeBinary)
    pictures: Named[str] = Column(Text)
    enclosures: Named[str] = Column(Text)
    categories: Named[str] = Column(Text)
    language: Named[str] = Column(Text)


class AliasColumns(TypedColumns):
    """A uid that an article had before its feed was re-keyed."""

    feed = Column(Integer, primary_key=True)
    uid: Named[str] = Column(Text, primary_key=True)
    article: Named[int]


class SeenColumns(TypedColumns):
    """A uid's hash of an article that was here and was cleaned up: it does not come back as new."""

    feed = Column(Integer, primary_key=True)
    uid_hash: Named[bytes] = Column(LargeBinary, primary_key=True)


class ChangeColumns(TypedColumns):
    """An article whose text has to be indexed; filled by triggers."""

    article = Column(Integer, primary_key=True)


class IndexedColumns(TypedColumns):
    """Which document of the search index stands for an article; documents that no row names are stale."""

    article = Column(Integer, primary_key=True)
    doc: Named[int]


class MetaColumns(TypedColumns):
    """Facts about the database itself."""

    key: Named[str] = Column(Text, primary_key=True)
    value: Named[str] = Column(Text)


folder = Table("folder", metadata, FolderColumns)
feed = Table("feed", metadata, FeedColumns)
article = Table("article", metadata, ArticleColumns)
body = Table("body", metadata, BodyColumns)
alias = Table("alias", metadata, AliasColumns, sqlite_with_rowid=False)
seen = Table("seen", metadata, SeenColumns, sqlite_with_rowid=False)
change = Table("change", metadata, ChangeColumns)
indexed = Table("indexed", metadata, IndexedColumns)
meta = Table("meta", metadata, MetaColumns)

_a = article.c
_shown = _a.hidden == 0

Index("feed_url", feed.c.url, unique=True, sqlite_where=feed.c.removed.is_(None))
Index("feed_due", feed.c.next_due, sqlite_where=feed.c.removed.is_(None))
Index("article_uid", _a.feed, _a.uid, unique=True)
Index("article_all", _a.sort_at.desc(), _a.id.desc(), sqlite_where=_shown)
Index("article_feed", _a.feed, _a.sort_at.desc(), _a.id.desc(), sqlite_where=_shown)
Index("article_unread", _a.sort_at.desc(), _a.id.desc(), sqlite_where=_shown & (_a.read == 0))
Index("article_feed_unread", _a.feed, _a.sort_at.desc(), _a.id.desc(), sqlite_where=_shown & (_a.read == 0))
Index("article_starred", _a.sort_at.desc(), _a.id.desc(), sqlite_where=_shown & (_a.starred == 1))
Index("indexed_doc", indexed.c.doc, unique=True)
Index("alias_article", alias.c.article)

#: What SQLAlchemy has no words for: the search index without content of its own, and the triggers of its queue.
_EXTRA = (
    """CREATE VIRTUAL TABLE search USING fts5(title, author, text, content='', tokenize="unicode61 remove_diacritics 2")""",
    "CREATE TRIGGER body_added AFTER INSERT ON body BEGIN INSERT OR IGNORE INTO change VALUES (new.article); END",
    "CREATE TRIGGER body_changed AFTER UPDATE OF html ON body BEGIN INSERT OR IGNORE INTO change VALUES (new.article); END",
    """CREATE TRIGGER title_changed AFTER UPDATE OF title, author ON article
    BEGIN INSERT OR IGNORE INTO change VALUES (new.id); END""",
    """CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
    DELETE FROM body WHERE article = old.id; DELETE FROM alias WHERE article = old.id;
    DELETE FROM change WHERE article = old.id; DELETE FROM indexed WHERE article = old.id; END""",
)
for _statement in _EXTRA:
    event.listen(metadata, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]  # SQLAlchemy types it not
