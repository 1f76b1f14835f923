"""The same article or a new one? Uids of entries, and the keys by which a re-keyed feed is recognised (identity.md)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b
from urllib.parse import urlsplit

from newsreader.core.values import Entry

#: Parts a uid apart from what tells equal guids apart; no guid of an XML or JSON document can hold it.
_APART = "\x00"
#: Parameters that follow a reader around and name nothing.
_TRACKING = re.compile(r"(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs\w+|ref|source|cmpid|ito)=", re.I)


def uids_of(entries: Sequence[Entry]) -> tuple[str, ...]:
    """The uid of each entry, all different: the raw guid, else the link, else a hash of title and date or text.

    Entries of one document that share it are told apart by link, then by position (I3, I6). The rule must never change
    without aliases for what it called otherwise.
    """
    plain = [_plain_uid(entry) for entry in entries]
    shared = Counter(plain)
    taken: Counter[str] = Counter()
    uids: list[str] = []
    for entry, uid in zip(entries, plain, strict=True):
        if shared[uid] > 1 and entry.url and entry.url != uid:
            uid = f"{uid}{_APART}{entry.url}"
        taken[uid] += 1
        uids.append(uid if taken[uid] == 1 else f"{uid}{_APART}#{taken[uid]}")
    return tuple(uids)


def _plain_uid(entry: Entry) -> str:
    if entry.guid.strip():
        return entry.guid
    if entry.url:
        return entry.url
    told = str(entry.published) if entry.published is not None else entry.html
    return "hash:" + blake2b(f"{entry.title}{_APART}{told}".encode(), digest_size=16).hexdigest()


def plain_part(uid: str) -> str:
    """A uid without what told it apart: an entry that once stood alone is found again among its likes, and back."""
    return uid.partition(_APART)[0]


def link_key(url: str) -> str:
    """An address without scheme, ``www.``, tracking parameters, fragment and final slash: equal for a move to https."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    query = "&".join(sorted(part for part in parts.query.split("&") if part and not _TRACKING.match(part)))
    return f"{host}{parts.path.rstrip('/')}{'?' + query if query else ''}"


def content_key(title: str, excerpt: str) -> bytes:
    """Eight bytes that are equal for equal title and beginning of the text; spaces and case do not count."""
    folded = " ".join(f"{title}\n{excerpt}".casefold().split())
    return blake2b(folded.encode(), digest_size=8).digest()
