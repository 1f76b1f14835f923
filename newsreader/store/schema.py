"""The tables, as SQLAlchemy Core with typed columns. Times are integer seconds in UTC; flags are 0 and 1.

What a list needs to find its articles stands apart from what they say: `state` is a few bytes a row and has every index
that a list uses, so that marking a hundred thousand as read rewrites three megabytes and not sixty. Lists fetch titles
from `article` for the rows on the screen; what is large lies in `body`, which lists never touch. Articles of a feed that
was unsubscribed are `hidden` (1), and so is what is leaving by the rules of retention (2): no index of a list or a count holds them, and they come back whole within thirty days.
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Named,
    Table,
    Text,
    TypedColumns,
    event,
)

metadata = MetaData()


class FolderColumns(TypedColumns):
    """A folder of feeds; ``parent`` NULL at the top."""

    id = Column(Integer, primary_key=True)
    title: Named[str] = Column(Text)
    parent: Named[int | None] = Column(ForeignKey("folder.id"))
    position: Named[int]


class FeedColumns(TypedColumns):
    """A subscription and the state of its fetching; ``removed`` is when it was unsubscribed.

    ``given_title`` is the reader's own name for it. ``outline`` holds what an imported list said besides, as JSON.
    ``interval``: seconds between two fetches that the reader set, NULL: by itself.
    """

    id = Column(Integer, primary_key=True)
    url: Named[str] = Column(Text)
    title: Named[str] = Column(Text)
    given_title: Named[str | None] = Column(Text)
    site_url: Named[str] = Column(Text)
    language: Named[str] = Column(Text)
    folder: Named[int | None] = Column(ForeignKey("folder.id"))
    position: Named[int]
    typed: Named[int]
    added: Named[int]
    removed: Named[int | None]
    outline: Named[str | None] = Column(Text)
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
    interval: Named[int | None]


class DiaryColumns(TypedColumns):
    """How a fetch of a feed ended (`core.diary`): the last few of each. ``took`` in milliseconds."""

    feed = Column(Integer, ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True)
    at = Column(Integer, primary_key=True)
    http: Named[int | None]
    error_kind: Named[str | None] = Column(Text)
    new: Named[int]
    updated: Named[int]
    size: Named[int]
    took: Named[int | None]


class ArticleColumns(TypedColumns):
    """What an article says, as lists show it. ``uid`` tells it apart in its feed (`core.identity`).

    ``missing_pictures``: of those in its body, how many are not saved. ``content``: its `content_key`.
    """

    id = Column(Integer, primary_key=True)
    feed: Named[int] = Column(ForeignKey("feed.id", ondelete="CASCADE"))
    uid: Named[str] = Column(Text)
    url: Named[str] = Column(Text)
    title: Named[str] = Column(Text)
    author: Named[str] = Column(Text)
    excerpt: Named[str] = Column(Text)
    picture: Named[str | None] = Column(Text)
    published: Named[int | None]
    arrived: Named[int]
    missing_pictures: Named[int]
    edits: Named[int]
    digest: Named[bytes] = Column(LargeBinary)
    content: Named[bytes] = Column(LargeBinary)


class StateColumns(TypedColumns):
    """Where an article stands in lists, and what a person made of it. ``feed`` never changes: it repeats the article's."""

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    feed: Named[int]
    sort_at: Named[int]
    read: Named[int]
    starred: Named[int]
    hidden: Named[int]
    story: Named[int | None]


class BodyColumns(TypedColumns):
    """What only the article view and the search index need; ``html`` is packed (`bodies`), lists are JSON."""

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    html: Named[bytes] = Column(LargeBinary)
    pictures: Named[str] = Column(Text)
    enclosures: Named[str] = Column(Text)
    categories: Named[str] = Column(Text)
    language: Named[str] = Column(Text)


class FullTextColumns(TypedColumns):
    """The readable text of an article's page, its second text; ``shown``: it stands in place of the feed's own.

    It stays when the feed's own is shown again, so that going back and forth asks nobody. ``fetched``: when it came.
    """

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    html: Named[bytes] = Column(LargeBinary)
    pictures: Named[str] = Column(Text)
    author: Named[str] = Column(Text)
    language: Named[str] = Column(Text)
    fetched: Named[int]
    shown: Named[int]


class FullTextFeedColumns(TypedColumns):
    """A feed whose articles' pages are read as they come."""

    feed = Column(Integer, ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True)


class NotifiedFeedColumns(TypedColumns):
    """A feed whose new articles a person wants to be told about."""

    feed = Column(Integer, ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True)


class AliasColumns(TypedColumns):
    """A uid that an article had before its feed was re-keyed."""

    feed = Column(Integer, primary_key=True)
    uid: Named[str] = Column(Text, primary_key=True)
    article: Named[int] = Column(ForeignKey("article.id", ondelete="CASCADE"))


class SeenColumns(TypedColumns):
    """The hash of a uid whose article was here and was cleaned up: it does not come back as new."""

    feed = Column(Integer, ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True)
    uid_hash = Column(Integer, primary_key=True)


class LeavingColumns(TypedColumns):
    """An article that left the lists by the rules of retention and is still on the disk; ``session``: since which start."""

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    session: Named[int]


class ChangeColumns(TypedColumns):
    """An article whose text has to be indexed; filled by triggers."""

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)


class IndexedColumns(TypedColumns):
    """Which article a document of the search index stands for; documents without a row are stale."""

    doc = Column(Integer, primary_key=True)
    article: Named[int] = Column(ForeignKey("article.id", ondelete="CASCADE"))


class DictionaryColumns(TypedColumns):
    """What texts are packed with (`bodies`); a text's first byte is the number. None is ever changed or deleted."""

    number = Column(Integer, primary_key=True)
    data: Named[bytes] = Column(LargeBinary)


class PictureColumns(TypedColumns):
    """A picture by its address; ``state`` is a `core.pictures.PictureState`, ``file`` names what is stored.

    ``kind`` and ``reason`` say why it did not come, ``next_try`` when it may be asked for again.
    """

    id = Column(Integer, primary_key=True)
    digest: Named[bytes] = Column(LargeBinary)
    url: Named[str] = Column(Text)
    host: Named[str] = Column(Text)
    state: Named[int]
    file: Named[str | None] = Column(Text)
    size: Named[int]
    kind: Named[str | None] = Column(Text)
    reason: Named[str | None] = Column(Text)
    failures: Named[int]
    next_try: Named[int]


class PictureUseColumns(TypedColumns):
    """That an article has a picture: in its text, or (``lead``) only beside its headline."""

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    picture = Column(Integer, ForeignKey("picture.id", ondelete="CASCADE"), primary_key=True)
    lead: Named[int]


class PictureHostColumns(TypedColumns):
    """A host that asked to be left alone, and until when (R22)."""

    host: Named[str] = Column(Text, primary_key=True)
    until: Named[int]


class FullTextWaitColumns(TypedColumns):
    """An article whose full text is to come by itself, after so many failures, and when it is asked for again."""

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    failures: Named[int]
    next_try: Named[int]


class IconColumns(TypedColumns):
    """The icon of a site (`core.icons.site_of`): its file, None where it has none, and when to look again (R56)."""

    site: Named[str] = Column(Text, primary_key=True)
    file: Named[str | None] = Column(Text)
    failures: Named[int]
    next_try: Named[int]


class PlayedColumns(TypedColumns):
    """Where in a file of an article a person was, in milliseconds; ``file`` is its name (`core.enclosures.file_name`).

    ``heard``: to its end; ``kept``: they asked for the file to stay, heard or not.
    """

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    file: Named[str] = Column(Text, primary_key=True)
    position: Named[int]
    length: Named[int]
    heard: Named[int]
    kept: Named[int]


class ChapterColumns(TypedColumns):
    """Chapters of a file of an article (named as in `played`) that do not stand in the feed: starts in milliseconds and
    titles, as JSON. ``source`` is a `core.enclosures.ChapterSource`; ``found``: when they were read.
    """

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    file: Named[str] = Column(Text, primary_key=True)
    source: Named[int]
    found: Named[int]
    chapters: Named[str] = Column(Text)


class RelatedTermColumns(TypedColumns):
    """A term of related stories, and in how many articles' signatures it is."""

    id = Column(Integer, primary_key=True)
    term: Named[str] = Column(Text, unique=True)
    frequency: Named[int]


class RelatedPostingColumns(TypedColumns):
    """The articles with a term, of ``span`` (days since 1970 by `store.related.SPAN`): four bytes each, as they came."""

    term = Column(Integer, primary_key=True)
    span = Column(Integer, primary_key=True)
    articles: Named[bytes] = Column(LargeBinary)


class RelatedArticleColumns(TypedColumns):
    """What related stories keep of an article. It outlives the article until its postings are gone (`related_gone`)."""

    article = Column(Integer, primary_key=True)
    day: Named[float] = Column(Float)
    source: Named[int]
    signature: Named[bytes] = Column(LargeBinary)
    nearest: Named[bytes | None] = Column(LargeBinary)


class RelatedWaitColumns(TypedColumns):
    """An article that waits to be taken in (``step`` 0) or connected (1); filled by triggers."""

    article = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    step: Named[int]


class RelatedGoneColumns(TypedColumns):
    """An article that was deleted; filled by a trigger."""

    article = Column(Integer, primary_key=True)


class RelatedStoryColumns(TypedColumns):
    """Gives stories their numbers; `state.story` says who is in which."""

    id = Column(Integer, primary_key=True)


class RelatedVerdictColumns(TypedColumns):
    """What a person said of two articles (`related.corrections.Verdict`), ``first`` being the lower number. Numbers of
    articles stay, so it outlives everything that is computed.
    """

    first = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    second = Column(Integer, ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    verdict: Named[int]


class FollowedColumns(TypedColumns):
    """A story that a person follows, since ``made``. ``story`` is its number as long as its ``anchor`` is in it: where that
    article goes, the number follows (`FOLLOWED_TRIGGERS`). ``notify``: tell about new articles of it.
    """

    id = Column(Integer, primary_key=True)
    story: Named[int]
    anchor: Named[int]
    title: Named[str] = Column(Text)
    made: Named[int]
    notify: Named[int]


class MetaColumns(TypedColumns):
    """Facts about the database itself."""

    key: Named[str] = Column(Text, primary_key=True)
    value: Named[str] = Column(Text)


# Numbers are given out once: what was deleted never comes back as something else.
folder = Table("folder", metadata, FolderColumns, sqlite_autoincrement=True)
feed = Table("feed", metadata, FeedColumns, sqlite_autoincrement=True)
diary = Table("diary", metadata, DiaryColumns, sqlite_with_rowid=False)
article = Table("article", metadata, ArticleColumns, sqlite_autoincrement=True)
state = Table("state", metadata, StateColumns)
body = Table("body", metadata, BodyColumns)
full_text = Table("full_text", metadata, FullTextColumns)
full_text_feed = Table("full_text_feed", metadata, FullTextFeedColumns)
notified_feed = Table("notified_feed", metadata, NotifiedFeedColumns)
alias = Table("alias", metadata, AliasColumns, sqlite_with_rowid=False)
seen = Table("seen", metadata, SeenColumns, sqlite_with_rowid=False)
leaving = Table("leaving", metadata, LeavingColumns)
change = Table("change", metadata, ChangeColumns)
indexed = Table("indexed", metadata, IndexedColumns, sqlite_autoincrement=True)
dictionary = Table("dictionary", metadata, DictionaryColumns)
picture = Table("picture", metadata, PictureColumns)
picture_use = Table("picture_use", metadata, PictureUseColumns, sqlite_with_rowid=False)
picture_host = Table("picture_host", metadata, PictureHostColumns)
full_text_wait = Table("full_text_wait", metadata, FullTextWaitColumns)
icon = Table("icon", metadata, IconColumns, sqlite_with_rowid=False)
played = Table("played", metadata, PlayedColumns, sqlite_with_rowid=False)
chapter = Table("chapter", metadata, ChapterColumns, sqlite_with_rowid=False)
related_term = Table("related_term", metadata, RelatedTermColumns)
related_posting = Table("related_posting", metadata, RelatedPostingColumns, sqlite_with_rowid=False)
related_article = Table("related_article", metadata, RelatedArticleColumns)
related_wait = Table("related_wait", metadata, RelatedWaitColumns)
related_gone = Table("related_gone", metadata, RelatedGoneColumns)
related_story = Table("related_story", metadata, RelatedStoryColumns, sqlite_autoincrement=True)
related_verdict = Table("related_verdict", metadata, RelatedVerdictColumns, sqlite_with_rowid=False)
followed = Table("followed", metadata, FollowedColumns, sqlite_autoincrement=True)
meta = Table("meta", metadata, MetaColumns)

_s = state.c
_order = (_s.sort_at.desc(), _s.article.desc())
_shown = _s.hidden == 0
_unread = _shown & (_s.read == 0)

Index("feed_url", feed.c.url, unique=True, sqlite_where=feed.c.removed.is_(None))
Index("feed_due", feed.c.next_due, sqlite_where=feed.c.removed.is_(None))
Index("feed_place", feed.c.folder, feed.c.position)
Index("feed_removed", feed.c.removed, sqlite_where=feed.c.removed.is_not(None))
Index("article_uid", article.c.feed, article.c.uid, unique=True)
Index("article_lacking", article.c.id, sqlite_where=article.c.missing_pictures > 0)
Index("alias_article", alias.c.article)
Index("related_verdict_second", related_verdict.c.second)
Index("followed_anchor", followed.c.anchor)
Index("indexed_article", indexed.c.article, unique=True)
Index("picture_digest", picture.c.digest, unique=True)
Index("picture_wanted", picture.c.next_try, picture.c.host, sqlite_where=picture.c.state == 0)
Index("picture_file", picture.c.file, picture.c.size, sqlite_where=picture.c.state == 1)
Index("picture_users", picture_use.c.picture, picture_use.c.article, picture_use.c.lead)
# Lists: in the order shown. Each index holds every column that its list asks about, the constant ones too (they take no
# room), so that SQLite reads the index alone: without them it looks up each row of the table.
Index("list_all", *_order, _s.feed, _s.hidden, sqlite_where=_shown)
Index("list_unread", *_order, _s.feed, _s.hidden, _s.read, sqlite_where=_unread)
Index("list_starred", *_order, _s.feed, _s.hidden, _s.starred, sqlite_where=_shown & (_s.starred == 1))
Index("list_feed", _s.feed, *_order, _s.hidden, sqlite_where=_shown)
Index("list_feed_unread", _s.feed, *_order, _s.hidden, _s.read, sqlite_where=_unread)

#: The words of articles. The text comes first: only of the first column FTS5 notes no number with each word's places.
SEARCH = """CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(text, title, author, categories,
    content='', columnsize=0, tokenize="unicode61 remove_diacritics 2")"""

#: The beginnings of an article's words (`fts`), under the same numbers as in `search`.
BEGINNINGS = """CREATE VIRTUAL TABLE IF NOT EXISTS beginnings USING fts5(words,
    content='', columnsize=0, detail=none, tokenize="unicode61 remove_diacritics 2")"""

#: Parts of the index are merged late and in small steps: a third less work for each article than by FTS5's own numbers.
MERGING = (
    "INSERT INTO search(search, rank) VALUES ('automerge', 16)",
    "INSERT INTO search(search, rank) VALUES ('crisismerge', 64)",
    "INSERT INTO beginnings(beginnings, rank) VALUES ('automerge', 16)",
    "INSERT INTO beginnings(beginnings, rank) VALUES ('crisismerge', 64)",
)

#: What SQLAlchemy has no words for: the search index, which keeps no text of its own, and the triggers of its queue.
_EXTRA = (
    SEARCH,
    BEGINNINGS,
    *MERGING,
    "CREATE TRIGGER body_added AFTER INSERT ON body BEGIN INSERT OR IGNORE INTO change VALUES (new.article); END",
    """CREATE TRIGGER body_changed AFTER UPDATE OF html, categories ON body
    WHEN old.html IS NOT new.html OR old.categories IS NOT new.categories
    BEGIN INSERT OR IGNORE INTO change VALUES (new.article); END""",
    """CREATE TRIGGER title_changed AFTER UPDATE OF title, author ON article
    WHEN old.title IS NOT new.title OR old.author IS NOT new.author
    BEGIN INSERT OR IGNORE INTO change VALUES (new.id); END""",
)
#: A full text is searched beside the feed's own.
FULL_TEXT_TRIGGERS = (
    """CREATE TRIGGER IF NOT EXISTS full_text_added AFTER INSERT ON full_text
    BEGIN INSERT OR IGNORE INTO change VALUES (new.article); END""",
    """CREATE TRIGGER IF NOT EXISTS full_text_changed AFTER UPDATE OF html ON full_text WHEN old.html IS NOT new.html
    BEGIN INSERT OR IGNORE INTO change VALUES (new.article); END""",
)
#: What an article says anew it is related by anew; the step of one that waits goes back to the first.
_WAITS = "INSERT INTO related_wait VALUES ({0}, 0) ON CONFLICT(article) DO UPDATE SET step = 0"
RELATED_TRIGGERS = (
    f"CREATE TRIGGER IF NOT EXISTS related_body_added AFTER INSERT ON body BEGIN {_WAITS.format('new.article')}; END",
    f"""CREATE TRIGGER IF NOT EXISTS related_body_changed AFTER UPDATE OF html ON body WHEN old.html IS NOT new.html
    BEGIN {_WAITS.format("new.article")}; END""",
    f"""CREATE TRIGGER IF NOT EXISTS related_title_changed AFTER UPDATE OF title ON article
    WHEN old.title IS NOT new.title BEGIN {_WAITS.format("new.id")}; END""",
    f"""CREATE TRIGGER IF NOT EXISTS related_text_added AFTER INSERT ON full_text
    BEGIN {_WAITS.format("new.article")}; END""",
    """CREATE TRIGGER IF NOT EXISTS related_article_gone AFTER DELETE ON article
    BEGIN INSERT OR IGNORE INTO related_gone VALUES (old.id); END""",
    "CREATE INDEX IF NOT EXISTS state_by_story ON state(story) WHERE story IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS related_wait_by_step ON related_wait(step, article)",
)
#: A followed story is where its anchor is; when that article is deleted, another one of the story takes its place.
FOLLOWED_TRIGGERS = (
    """CREATE TRIGGER IF NOT EXISTS followed_moved AFTER UPDATE OF story ON state
    WHEN new.story IS NOT NULL AND new.story IS NOT old.story
    BEGIN UPDATE followed SET story = new.story WHERE anchor = new.article; END""",
    """CREATE TRIGGER IF NOT EXISTS followed_anchor_gone BEFORE DELETE ON article
    BEGIN UPDATE followed SET anchor = coalesce(
        (SELECT max(article) FROM state WHERE state.story = followed.story AND state.article != old.id), anchor)
    WHERE anchor = old.id; END""",
)
for _statement in (*_EXTRA, *FULL_TEXT_TRIGGERS, *RELATED_TRIGGERS, *FOLLOWED_TRIGGERS):
    event.listen(metadata, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]  # SQLAlchemy types it not
