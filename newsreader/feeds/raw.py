"""Documents as their formats state them, before anything is cleaned: the value between a road and `finish`.

Every road (feedparser's, JSON's) ends here, and the digest is taken here: a later refresh finishes only what is new
or changed.
"""

from __future__ import annotations

from hashlib import blake2b

from newsreader.core.frozen import dataclass
from newsreader.core.identity import DIGEST


@dataclass(frozen=True, slots=True)
class RawText:
    """A text as it stands in the document. ``kind``: a MIME type; ``base``: what relative addresses refer to."""

    value: str
    kind: str = "text/html"
    base: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file that an entry names: an enclosure, a picture. ``length`` as the document writes it."""

    url: str
    mime: str = ""
    length: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class RawEntry:
    """An entry's strings. ``link`` and ``base`` are absolute where the document allows; ``dates`` best first.

    ``contents`` are what the format calls the content, ``summaries`` what it calls summary or description, ``notes``
    the texts of extensions that count only when there is nothing else; ``pictures`` in the order of preference.
    """

    guid: str = ""
    link: str = ""
    base: str = ""
    title: str = ""
    author: str = ""
    language: str = ""
    dates: tuple[str, ...] = ()
    contents: tuple[RawText, ...] = ()
    summaries: tuple[RawText, ...] = ()
    notes: tuple[RawText, ...] = ()
    enclosures: tuple[RawFile, ...] = ()
    pictures: tuple[RawFile, ...] = ()
    categories: tuple[str, ...] = ()
    chapters: tuple[tuple[str, str], ...] = ()  # start and title of each, of the audio or video that comes along
    chapters_url: str = ""  # the file that has these (podcast:chapters)
    mark: bytes = b""  # by which its bytes are recognised (`slices`); no part of its digest


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A feed's strings. ``author`` is every entry's that names none (Atom 4.2.1, JSON Feed)."""

    kind: str  # rss, atom, rdf, json
    title: str = ""
    site_url: str = ""
    language: str = ""
    author: str = ""
    entries: tuple[RawEntry, ...] = ()


def digest(entry: RawEntry) -> bytes:
    """16 bytes that change when something does that is shown: not the base, which is the fetch's, not the entry's."""
    parts = "".join([f"{len(part)}:{part}" for part in _parts(entry)])
    return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


def _parts(entry: RawEntry) -> list[str]:
    parts = [entry.guid, entry.link, entry.title, entry.author, entry.language]
    for texts in (entry.contents, entry.summaries, entry.notes):
        parts.append(str(len(texts)))
        for text in texts:
            parts += (text.value, text.kind)
    for files in (entry.enclosures, entry.pictures):
        parts.append(str(len(files)))
        for file in files:
            parts += (file.url, file.mime, file.length, file.title)
    parts.append(str(len(entry.dates)))
    parts += entry.dates
    parts += entry.categories
    for chapter in entry.chapters:  # none leave the digest as it was before there were any
        parts += ("chapter", *chapter)
    if entry.chapters_url:
        parts += ("chapters", entry.chapters_url)
    return parts
