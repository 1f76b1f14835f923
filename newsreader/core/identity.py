"""The same article or a new one? Uids of entries, and the keys by which a re-keyed feed is recognised (identity.md)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b
from urllib.parse import urlsplit

from newsreader.core.values import Entry

#: Bytes of a digest. What is kept of an entry is its digest and, where it has one, its mark (`feeds.slices`).
DIGEST = 16
#: Parts a uid apart from what tells equal guids apart: the unit separator, which no XML document can hold.
_APART = "\x1f"
#: What JSON can write and no database can compare: a zero, and half of a surrogate pair.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
#: Parameters that follow a reader around and name nothing.
_TRACKING = re.compile(
    r"(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs\w+|ref|source|cmpid|ito)=", re.IGNORECASE
)


def uids_of(entries: Sequence[Entry]) -> tuple[str, ...]:
    """The uid of each entry, all different: the raw guid, else the link, else a hash of title and date or text.

    Entries of one document that share it are told apart by link, those that share the link too by title, and only
    what is left by position (I3, I6). The rule must never change without aliases for what it called otherwise.
    """
    uids = [_alone(entry) for entry in entries]
    for tell_apart in (_by_link, _by_title):
        shared = Counter(uids)
        uids = [tell_apart(uid, entry) if shared[uid] > 1 else uid for uid, entry in zip(uids, entries, strict=True)]
    return _by_position(uids)


def has_name(entry: Entry) -> bool:
    """Whether an entry can be told apart without its text."""
    return bool(entry.guid.strip() or entry.url or entry.published is not None)


def other_uids(entry: Entry) -> tuple[str, ...]:
    """What an entry is called among fewer or more of its likes: others with its guid come into a document and go."""
    alone = _alone(entry)
    names = (alone, _by_link(alone, entry), _by_title(alone, entry), _by_title(_by_link(alone, entry), entry))
    return tuple(dict.fromkeys(names))


def own_uids(entries: Sequence[Entry]) -> tuple[str, ...]:
    """What each entry is called where no other one has its name: its uid, if they are all different."""
    return tuple(map(_alone, entries))


def own_uid(guid: str, url: str) -> str:
    """The uid of an entry whose name no other one has, from its guid and address alone; "" where it has neither."""
    guid = _UNSTORABLE.sub("\ufffd", guid)
    return guid if guid.strip() else url


def is_own(uid: str) -> bool:
    """Whether nothing was added to a uid to tell it apart."""
    return _APART not in uid


def shown_uid(uid: str) -> str:
    """A uid as people and programs are shown it: the feed's own guid where it has one, without what told it apart."""
    return uid.partition(_APART)[0]


def _alone(entry: Entry) -> str:
    if uid := own_uid(entry.guid, entry.url):
        return uid
    told = str(entry.published) if entry.published is not None else entry.html
    return f"hash:{_short_hash(entry.title, told)}"


def _by_link(uid: str, entry: Entry) -> str:
    return f"{uid}{_APART}{entry.url}" if entry.url and entry.url != uid else uid


def _by_title(uid: str, entry: Entry) -> str:
    return f"{uid}{_APART}{_short_hash(entry.title)}"


def _by_position(uids: Sequence[str]) -> tuple[str, ...]:
    seen: Counter[str] = Counter()
    apart: list[str] = []
    for uid in uids:
        seen[uid] += 1
        apart.append(uid if seen[uid] == 1 else f"{uid}{_APART}#{seen[uid]}")
    return tuple(apart)


def _short_hash(*parts: str) -> str:
    return blake2b(_APART.join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def link_key(url: str) -> str:
    """An address without scheme, ``www.``, tracking parameters, fragment and final slash: equal for a move to https."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:  # an address that is none, such as "http://[": it stands for itself
        return url
    query = "&".join(sorted(part for part in parts.query.split("&") if part and not _TRACKING.match(part)))
    return f"{host}{parts.path.rstrip('/')}{'?' + query if query else ''}"


def content_key(title: str, excerpt: str) -> bytes:
    """Eight bytes that are equal for equal title and beginning of the text; spaces and case do not count."""
    folded = " ".join(f"{title}\n{excerpt}".casefold().split())
    return blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest()
