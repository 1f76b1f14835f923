"""A little new in 1,000 feeds: two entries on top of a hundred in each. A first round comes before that."""

from __future__ import annotations

import re
import time
from itertools import count
from statistics import median

from support.farm_rounds import figure, rounds

from newsreader.core.identity import own_uids
from newsreader.core.values import ArticleId, Document, KnownEntry, ParseJob
from newsreader.feeds.document import read

_ENTRY = re.compile(rb"<(item|entry)>.*?</\1>\s*", re.DOTALL)
_DOCUMENTS, _ENTRIES, _NEW = 20, 50, 2


def run() -> list[dict]:
    """Seconds of the round, with the new entries searchable at its end."""
    with rounds() as farm:
        farm.cold()
        delta = farm.delta(2, hours=26)
        files = [path for path in sorted(farm.farm.opml.parent.iterdir()) if path.suffix in (".rss", ".atom")]
        shares = [_share(_shortened(path.read_bytes())) for path in files[:_DOCUMENTS]]
    return [
        figure("2 new in each feed: wall", delta.wall, "s"),
        figure("2 new in each feed: CPU", delta.cpu, "s"),
        figure("peak memory", delta.peak / 1e6, "MB", note="all processes"),
        figure("2 new of 50 in one document: parse CPU of a full parse", median(shares), "x", note="median"),
    ]


def _shortened(body: bytes) -> bytes:
    """A document with as many entries as the figure is about."""
    seen = count()
    return _ENTRY.sub(lambda match: match[0] if next(seen) < _ENTRIES else b"", body)


def _share(body: bytes) -> float:
    """What reading a document costs whose entries are known but for the first two, of reading all of it."""
    old = read(ParseJob(_ENTRY.sub(b"", body, _NEW), "", "", "http://127.0.0.1/feed"))
    assert isinstance(old, Document)
    named = zip(own_uids(old.entries), old.entries, strict=True)
    known = tuple(KnownEntry(ArticleId(at), uid, each.url, each.digest) for at, (uid, each) in enumerate(named, 1))
    full, part = (_seconds(ParseJob(body, "", "", "http://127.0.0.1/feed", known=each)) for each in ((), known))
    return part / full


def _seconds(job: ParseJob) -> float:
    begin = time.process_time()
    read(job)
    return time.process_time() - begin
