"""The entries of an XML document as the bytes that they are: what came before, byte for byte, is not even parsed again.

An entry that was read gets a *mark*, eight bytes of a hash over its own bytes and over all around them that counts. When
its mark comes again, the document is read without it. Only what is certain is taken for an entry: entries that stand one
behind the other under one parent, whole elements in a well-formed document, in UTF-8.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.identity import DIGEST, own_uid
from newsreader.core.values import KnownEntry, ParseJob
from newsreader.feeds.encoding import decode, is_plain, is_surely_right
from newsreader.feeds.finish import link_of
from newsreader.feeds.lxml_road import read_fast
from newsreader.feeds.raw import RawDocument, RawEntry

_LONGEST = 20_000_000  # bytes; what is longer goes another way
_MARK = 8
_FIRST = re.compile(rb"<(item|entry)[\s>]")
_OPENED = {name: re.compile(rb"<" + name + rb"[\s>]") for name in (b"item", b"entry")}
_ASIDE = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>", re.DOTALL)
_BEGUN = (b"<!", b"<?")
# What of the head counts for the entries: the root's first tag, the declaration, and all attributes of XML itself.
_ROOT = re.compile(rb"<\w[^>]*>")
_INHERITED = re.compile(rb"<\?xml[^>]*>|\bxml[^\s=<>]*\s*=\s*(?:\"[^\"]*\"|'[^']*')")


@final
@dataclass(frozen=True, slots=True)
class Slices:
    """Where the entries of a document stand, and what it said of them all (``around``)."""

    name: bytes
    spans: Sequence[tuple[int, int]]
    around: bytes


def slices_of(body: bytes, job: ParseJob) -> Slices | None:
    """The slices of ``body``; None where they are not certain."""
    first = _FIRST.search(body)
    if first is None or len(body) > _LONGEST:
        return None
    head, end = body[: first.start()], b"</" + first[1] + b">"
    spans: list[tuple[int, int]] = []
    start = first.start()
    while True:
        stop = body.find(end, start) + len(end)
        if stop < start + len(end):
            return None
        spans.append((start, stop))
        following = _OPENED[first[1]].search(body, stop)
        if following is None:
            break
        if body[stop : following.start()].strip():
            return None
        start = following.start()
    rest = _ASIDE.sub(b"", head)
    if any(begun in rest for begun in _BEGUN) or end[:-1] in head or end[:-1] in body[stop:]:
        return None
    root = _ROOT.search(rest)
    told = (job.url.encode("utf-8", "surrogatepass"), job.content_type.encode("utf-8", "surrogatepass"))
    parts = (*told, root[0] if root else b"", *_INHERITED.findall(head))
    return Slices(first[1], spans, blake2b(b"\x00".join(parts), digest_size=32).digest())


def marked(raw: RawDocument, body: bytes, *, job: ParseJob) -> RawDocument:
    """The document that was read from ``body``, its entries with their marks where these are certain."""
    found = slices_of(body, job)
    if found is None or len(found.spans) != len(raw.entries) or not is_plain(body, job.content_type):
        return raw
    pieces = [body[start:stop] for start, stop in found.spans]
    if not _are_all(body, found) or not _is_whole(pieces[-1], found.name):
        return raw
    marks = [_mark(piece, found.around) if is_surely_right(piece) else b"" for piece in pieces]
    return replace(raw, entries=_with_marks(raw.entries, marks, job))


def recognised(body: bytes, job: ParseJob) -> tuple[RawDocument, list[KnownEntry]] | None:
    """The document without the entries whose marks are known, and these; None where all of it must be read."""
    by_mark = _by_mark(job.known)
    found = slices_of(body, job) if by_mark else None
    if found is None:
        return None
    pieces: list[bytes] = []
    marks: list[bytes] = []
    same: list[KnownEntry] = []
    for start, stop in found.spans:
        piece = body[start:stop]
        mark = _mark(piece, found.around)
        known = by_mark.get(mark)
        if known is not None:
            same.append(known)
            continue
        if not _is_whole(piece, found.name):
            return None
        pieces.append(piece)
        marks.append(mark if is_surely_right(piece) else b"")
    if not same:
        return None
    rest = b"\n".join((body[: found.spans[0][0]], *pieces, body[found.spans[-1][1] :]))
    raw = read_fast(decode(rest, job.content_type), job.url) if is_plain(rest, job.content_type) else None
    if raw is None or len(raw.entries) != len(marks):
        return None
    return replace(raw, entries=_with_marks(raw.entries, marks, job)), same


def _by_mark(known: Sequence[KnownEntry]) -> Mapping[bytes, KnownEntry]:
    marks = [_over(entry.digest[DIGEST:], entry.uid, entry.url) for entry in known]
    counts = Counter(marks)
    return {mark: entry for mark, entry in zip(marks, known, strict=True) if mark and counts[mark] == 1}


def _with_marks(entries: Sequence[RawEntry], marks: Sequence[bytes], job: ParseJob) -> tuple[RawEntry, ...]:
    return tuple(_with_mark(entry, mark, job) for entry, mark in zip(entries, marks, strict=True))


def _with_mark(entry: RawEntry, mark: bytes, job: ParseJob) -> RawEntry:
    url = link_of(entry.base or job.url, entry.link)
    uid = own_uid(entry.guid, url)
    return replace(entry, mark=_over(mark, uid, url)) if uid else entry


def _over(mark: bytes, uid: str, url: str) -> bytes:
    """A mark with its entry's names over it, or without them again: an article of other names is never recognised."""
    if len(mark) != _MARK:
        return b""
    names = blake2b(f"{uid}\n{url}".encode("utf-8", "surrogatepass"), digest_size=_MARK).digest()
    return (int.from_bytes(mark, "big") ^ int.from_bytes(names, "big")).to_bytes(_MARK, "big")


def _mark(piece: bytes, around: bytes) -> bytes:
    return blake2b(piece, digest_size=_MARK, key=around).digest()


def _are_all(body: bytes, found: Slices) -> bool:
    """Whether no tag of an entry stands anywhere but where a slice begins or ends.

    A well-formed document that has as many entries as slices has then none of these tags in a comment or in a text.
    """
    count, opened = len(found.spans), _OPENED[found.name].finditer(body)
    is_empty_there = b"<" + found.name + b"/" in body
    return not is_empty_there and sum(1 for _ in opened) == count and body.count(b"</" + found.name) == count


def _is_whole(piece: bytes, name: bytes) -> bool:
    """Whether a slice is one element: it ends outside of all asides, and none of its kind begins in it."""
    inside = _ASIDE.sub(b"", piece) if b"<!" in piece or b"<?" in piece else piece
    is_open = any(begun in inside for begun in _BEGUN)
    return not is_open and _OPENED[name].search(inside, 1) is None
