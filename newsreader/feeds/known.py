"""Entries that are articles already and stand in a document as they did the last time: they are not finished again.

What a refresh leaves must be the same with and without this. So an entry is passed over only where its uid follows
from its guid and address alone, and where all names of the document differ: then the full way would find the same
article, and nothing to change in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from newsreader.core.identity import DIGEST, own_uid, own_uids
from newsreader.core.values import Document, KnownEntry
from newsreader.feeds.finish import finish, link_of
from newsreader.feeds.raw import RawDocument, RawEntry, digest


def finish_rest(
    raw: RawDocument, url: str, *, known: Sequence[KnownEntry], recognised: Sequence[KnownEntry] = ()
) -> Document | None:
    """The document with only its new and changed entries finished; None where their names must be told apart.

    ``recognised``: known entries that were taken out of the document already.
    """
    digests = [entry.digest[:DIGEST] for entry in known]
    counts = Counter(digests)
    by_digest = {mark: entry for mark, entry in zip(digests, known, strict=True) if counts[mark] == 1}
    rest: list[RawEntry] = []
    same = list(recognised)
    for entry in raw.entries:
        match = by_digest.get(digest(entry))
        if match is not None and _is_named(entry, match, url):
            same.append(match)
        else:
            rest.append(entry)
    found = finish(replace(raw, entries=tuple(rest)), url)
    names = [*own_uids(found.entries), *(entry.uid for entry in same)]
    return replace(found, same=tuple(same)) if len(set(names)) == len(names) else None


def _is_named(raw: RawEntry, known: KnownEntry, url: str) -> bool:
    link = link_of(raw.base or url, raw.link)
    return link == known.url and own_uid(raw.guid, link) == known.uid
