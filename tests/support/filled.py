"""Stores of the design's sizes with invented articles, filled through the writer as the engine does.

The same size, the same store, whatever machine. BENCH_STORES in the environment names a folder where filled stores are
kept from one run to the next: one of a million articles takes minutes. SIZE chooses which sizes a benchmark runs on.
"""

from __future__ import annotations

import atexit
import os
import random
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from newsreader.core.decide import decide, wanted_uids
from newsreader.core.excerpt import excerpt
from newsreader.core.values import Document, Entry, FeedId, View
from newsreader.feeds import text
from newsreader.store.database import Database, open_database
from newsreader.store.migrate import newest_version
from newsreader.store.write_feeds import FetchResult, NewFeed
from newsreader.store.writer import Writer

#: Sunday, 25 January 2026, 12:40 UTC
NOW = 1_769_344_800
DAY = 86_400
#: Counted up whenever what is filled in becomes other than it was: kept stores are then made anew.
_EDITION = 1
_SLICE = 500  # articles that are indexed in one transaction
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


class Size(NamedTuple):
    """``articles`` are those of each feed."""

    feeds: int
    articles: int


SIZES = {"S": Size(100, 50), "M": Size(500, 100), "L": Size(1_000, 100), "XL": Size(5_000, 200)}


def wanted_sizes(usual: str) -> list[str]:
    """The sizes that SIZE names, such as "L,XL"; else ``usual``."""
    names = os.environ.get("SIZE", usual).upper().replace(",", " ").split()
    unknown = [name for name in names if name not in SIZES]
    if unknown:
        raise ValueError(f"SIZE may name {', '.join(SIZES)}; not {', '.join(unknown)}")
    return names


# -- stores ----------------------------------------------------------------------------------------------------------


@contextmanager
def filled(name: str) -> Iterator[Path]:
    """A folder with a ``newsreader.db`` of this size, indexed; the caller's own, gone when the context ends."""
    with tempfile.TemporaryDirectory(prefix="newsreader-filled-", dir=_shelf()) as folder:
        data = Path(folder) / "data"
        data.mkdir(mode=0o700)
        shutil.copyfile(_kept(name), data / "newsreader.db")
        yield data


def _kept(name: str) -> Path:
    """The filled store that copies are made of; filled when it is asked for first."""
    path = _shelf() / f"{name}-{_EDITION}-{newest_version()}.db"
    if not path.exists():
        with tempfile.TemporaryDirectory(prefix="newsreader-filling-", dir=_shelf()) as folder:
            _, writer = fill(Path(folder), feeds=SIZES[name].feeds, articles=SIZES[name].articles)
            while writer.index_pending(_SLICE):
                pass
            writer.close()
            (Path(folder) / "newsreader.db").replace(path)
    return path


_OWN: list[Path] = []


def _shelf() -> Path:
    """Where filled stores are kept: the folder that BENCH_STORES names, else one that ends with this process."""
    named = os.environ.get("BENCH_STORES")
    if named:
        Path(named).mkdir(parents=True, exist_ok=True)
        return Path(named)
    if not _OWN:
        _OWN.append(Path(tempfile.mkdtemp(prefix="newsreader-stores-")))
        atexit.register(shutil.rmtree, _OWN[0], ignore_errors=True)
    return _OWN[0]


def fill(folder: Path, *, feeds: int, articles: int, seed: int = 7) -> tuple[Database, Writer]:
    """``feeds`` feeds in ten folders with ``articles`` articles each; a fifth unread, one in a hundred starred.

    Nothing is indexed yet, and nothing is due for a hundred years.
    """
    chance = random.Random(seed)
    language = Language.invented(chance)
    database = open_database(folder / "newsreader.db", now=NOW)
    writer = database.writer(text.words_of)
    wanted = [
        (NewFeed(f"https://f{number}.example/feed", typed=True), [f"Folder {number % 10}"]) for number in range(feeds)
    ]
    never = NOW + 36_500 * DAY
    added, _ = writer.import_feeds(wanted, next_due=never, now=NOW)
    reader = database.reader()
    states = {state.feed: state for state in reader.fetch_states()}
    for at, feed in enumerate(added):
        entries = tuple(entry(at * articles + number, chance, language) for number in range(articles))
        title = " ".join(language.words(chance, 1 + at % 3)).title()
        document = Document("rss", title, f"https://f{at}.example/", "en", entries)
        take(writer, feed, document, FetchResult(replace(states[feed], last_try=NOW, last_ok=NOW), 200))
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


# -- articles --------------------------------------------------------------------------------------------------------


def invented_words(chance: random.Random, count: int) -> list[str]:
    """``count`` different invented words."""
    words: dict[str, None] = {}
    while len(words) < count:
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4)))] = None
    return list(words)


@dataclass(frozen=True, slots=True)
class Language:
    """Invented words, of which a few make most of a text, in turns of phrase that come again, as in any language."""

    stream: Sequence[str]

    @classmethod
    def invented(cls, chance: random.Random, *, words: int = 20_000, length: int = 500_000) -> Language:
        """Of thirty words in a text one is the commonest; of sixty thousand one is the rarest."""
        steps = [((at + 1) ** (1 / 3) - at ** (1 / 3)) for at in range(words)]
        return cls(chance.choices(invented_words(chance, words), weights=steps, k=length))

    def words(self, chance: random.Random, count: int) -> Sequence[str]:
        """So many words as they follow each other somewhere."""
        begin = int(chance.random() * (len(self.stream) - count))
        return self.stream[begin : begin + count]


def entry(number: int, chance: random.Random, language: Language) -> Entry:
    """An invented entry of about 250 words in a few paragraphs, with a link, as blogs write them."""

    def some(least: int, most: int) -> str:
        return " ".join(language.words(chance, least + int(chance.random() * (most - least + 1))))

    title, name = some(4, 12).capitalize(), some(2, 2)
    paragraphs = [some(20, 80).capitalize() + "." for _ in range(5)]
    link = f'<p><a href="https://example.org/{number}/more" rel="noopener">{name}</a></p>'
    html = f'<div id="n{number}">{"".join(f"<p>{each}</p>" for each in paragraphs)}{link}</div>'
    return Entry(
        guid=f"https://example.org/?p={number}",
        url=f"https://example.org/{number}/{title[:30].replace(' ', '-')}",
        title=title,
        author=name.title(),
        published=NOW - int(chance.random() * 400 * DAY),
        html=html,
        excerpt=excerpt("\n".join(paragraphs[:2])),
        digest=blake2b(html.encode(), digest_size=16).digest(),
        categories=(some(1, 1), some(1, 1)),
    )
