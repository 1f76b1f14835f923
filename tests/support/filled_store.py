"""A store of any size with invented articles, filled through the writer as the engine does. The same seed, the same store."""

from __future__ import annotations

import random
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

from newsreader.core.decide import decide, wanted_uids
from newsreader.core.excerpt import excerpt
from newsreader.core.values import Document, Entry, FeedId, View
from newsreader.feeds.text import html_to_text
from newsreader.store.database import Database, open_database
from newsreader.store.write_feeds import FetchResult, NewFeed
from newsreader.store.writer import Writer

#: Sunday, 25 January 2026, 12:40 UTC
NOW = 1_769_344_800
DAY = 86_400
_SYLLABLES = [
    "ka",
    "ro",
    "mi",
    "ten",
    "sul",
    "va",
    "der",
    "lin",
    "go",
    "pra",
    "ste",
    "num",
    "bel",
    "or",
    "is",
    "an",
    "tu",
    "fe",
    "chi",
    "wor",
]


def words_of(chance: random.Random, count: int) -> list[str]:
    """``count`` different invented words."""
    words: dict[str, None] = {}
    while len(words) < count:
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4)))] = None
    return list(words)


def entry(number: int, chance: random.Random, words: Sequence[str]) -> Entry:
    """An invented entry of about 250 words, most of them the usual ones, as in any language."""

    def some(count: int) -> str:
        # The square of an even chance: a few words make most of a text.
        return " ".join(words[int(chance.random() ** 3 * len(words))] for _ in range(count))

    paragraphs = [f"<p>{some(chance.randint(20, 80)).capitalize()}.</p>" for _ in range(5)]
    html = f'<div id="n{number}">{"".join(paragraphs)}</div>'
    title = some(chance.randint(4, 12)).capitalize()
    return Entry(
        guid=f"https://example.org/?p={number}",
        url=f"https://example.org/{number}/{title[:30].replace(' ', '-')}",
        title=title,
        author=some(2).title(),
        published=NOW - chance.randrange(400 * DAY),
        html=html,
        excerpt=excerpt(html_to_text(html)),
        digest=blake2b(html.encode(), digest_size=16).digest(),
        categories=tuple(some(1) for _ in range(2)),
    )


def fill(folder: Path, *, feeds: int, articles: int, seed: int = 7) -> tuple[Database, Writer]:
    """``feeds`` feeds in ten folders with ``articles`` articles each; a fifth unread, one in a hundred starred."""
    chance = random.Random(seed)
    words = words_of(chance, 20_000)
    database = open_database(folder / "newsreader.db", now=NOW)
    writer = database.writer(html_to_text)
    wanted = [
        (NewFeed(f"https://f{number}.example/feed", typed=True), [f"Folder {number % 10}"]) for number in range(feeds)
    ]
    added, _ = writer.import_feeds(wanted, next_due=NOW, now=NOW)
    reader = database.reader()
    states = {state.feed: state for state in reader.fetch_states()}
    for at, feed in enumerate(added):
        entries = tuple(entry(at * articles + number, chance, words) for number in range(articles))
        document = Document("rss", f"Feed {feed}", f"https://f{at}.example/", "en", entries)
        take(writer, feed, document, FetchResult(states[feed], 200))
    ids = reader.ids(View())
    reader.close()
    writer.mark_all_read(View())
    writer.set_read([number for number in ids if chance.random() < 0.2], False)
    writer.set_starred([number for number in ids if chance.random() < 0.01], True)
    return database, writer


def take(writer: Writer, feed: FeedId, document: Document, result: FetchResult, *, now: int = NOW) -> None:
    """What the engine does with a document."""
    known = writer.known(feed, wanted_uids(document))
    decision = decide(feed, document, known=known, now=now)
    if decision.looks_rekeyed:
        decision = decide(feed, document, known=known, now=now, everything=writer.everything_of(feed))
    writer.apply(decision, result, now=now)
