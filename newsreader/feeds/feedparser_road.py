"""XML feeds by feedparser: RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0, CDF, well formed or not. Runs in the parse process.

feedparser's handlers know what a hundred elements mean; its surroundings do not suit us, so only the handlers are
used: the encoding is decided before (one decision a feed), expat is driven from here, nothing is cleaned (nh3 does
that), dates stay text (core.dates reads them), and the guid stays raw, where feedparser resolves it against the base.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, final
from xml.parsers import expat

from feedparser.api import LooseFeedParser, StrictFeedParser

from newsreader.core.errors import DocumentError
from newsreader.core.texts import tr
from newsreader.feeds.raw import RawDocument, RawEntry, RawFile, RawText
from newsreader.feeds.xml_text import mended, prepared, resolved

MAX_ENTRIES = 20_000  # security.md: more is the feed's error
MAX_TAGS = 200  # of one entry; what is beyond says nothing

# Anything but "utf-8" in small letters keeps feedparser from "repairing" single strings that were encoded twice.
_ENCODING = "UTF-8"
_STEP = 1 << 16

_KINDS = (("atom", "atom"), ("rss10", "rdf"), ("rss090", "rdf"), ("rss", "rss"), ("cdf", "rss"))
_PARSER_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)

_PREFIXES: dict[str, str] = {uri.lower(): prefix for uri, prefix in StrictFeedParser.namespaces.items()}
_PREFIXES |= dict.fromkeys(
    (
        "https://podcastindex.org/namespace/1.0",
        "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
    ),
    "podcast",
)

_LONGEST_PERSON = 300
_PERSON = re.compile(
    r"[^\s()<>]+@[^\s()<>]+\s*\(([^()]+)\)"  # RSS: ann@example.org (Ann)
    r"|([^<>@]*[^<>@\s])\s*<[^\s<>]+@[^\s<>]+>"  # Ann <ann@example.org>
    r"|([^()@]*[^()@\s])\s*\([^\s()]+@[^\s()]+\)"  # Ann (ann@example.org)
)
_CHAPTERS = frozenset(("application/json+chapters", "application/json", ""))
ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)  # what an id must be to serve as a link

Values = Mapping[str, Any]  # feedparser's dictionaries


def read_xml(text: str, url: str) -> RawDocument:
    """The feed in ``text`` that came from ``url``. Raises DocumentError when it is none or cannot be read."""
    document = prepared(text)
    text = resolved(document.text, document.entities)
    handlers: Any
    try:
        handlers = _strictly(text, url)
    except expat.ExpatError:
        text = mended(text)
        try:
            handlers = _strictly(text, url)
        except expat.ExpatError:
            handlers = _loosely(text, document.entities, url)
    if not (document.is_feed or handlers.version or handlers.entries):
        raise DocumentError("not-a-feed", tr("This is XML, but not a feed: neither RSS nor Atom."))
    return _document(handlers)


def _strictly(text: str, url: str) -> Any:
    handlers = _Strict(url, None, _ENCODING)
    _Expat(handlers).feed(text)
    return handlers


def _loosely(text: str, entities: Mapping[str, str], url: str) -> Any:
    handlers = _Loose(url, None, _ENCODING, dict(entities))
    try:
        handlers.feed(text)
    except _PARSER_FAULTS as error:
        raise DocumentError("parser", tr("The feed is broken in a way that nothing could be read from it.")) from error
    return handlers


def known_prefix(uri: str) -> str | None:
    """The prefix that feedparser's handlers have for a namespace, whatever the document calls it; None for others."""
    lowered = uri.lower()
    return "" if "backend.userland.com/rss" in lowered else _PREFIXES.get(lowered)


def chapters_file(attributes: Mapping[str, str]) -> str:
    """The address that ``podcast:chapters`` names, "" where the file is of another kind than we read."""
    kind = attributes.get("type", "").partition(";")[0].strip().lower()
    return attributes.get("url", "").strip() if kind in _CHAPTERS else ""


def looks_like_html(text: str) -> bool:
    """Whether feedparser takes a text that calls itself plain for HTML."""
    return bool(StrictFeedParser.looks_like_html(text))


# -- feedparser's handlers, with our rules -----------------------------------------------------------------------------


@final
class _Settled(str):
    """A text whose Windows characters were settled for the whole document (`encoding`): feedparser's table of them
    would be applied to each string again, at a seventh of all the time.
    """

    __slots__ = ()

    def translate(self, _table: object, /) -> str:
        return str(self)


class _Rules:
    """What feedparser's handlers do otherwise than we want; mixed in before its classes."""

    can_be_relative_uri = frozenset({"href", "icon", "link", "logo", "url"})  # and not "id": the guid stays raw
    resolve_relative_uris = False
    sanitize_html = False

    marks: list[tuple[str, str]]
    entries: list[dict[str, Any]]
    baseuri: str
    lang: str | None

    def __init__(self, *arguments: object) -> None:
        self.marks = []
        super().__init__(*arguments)  # their address, language, encoding and, for broken documents, entities

    def _start_item(self, attributes: dict[str, str]) -> None:
        if len(self.entries) >= MAX_ENTRIES:
            raise DocumentError("too-large", tr("The feed has more than {n} entries.").format(n=f"{MAX_ENTRIES:,}"))
        super()._start_item(attributes)  # type: ignore[misc]  # the handler is feedparser's
        self.marks.append((self.baseuri, self.lang or ""))

    _start_entry = _start_item

    def _end_guid(self) -> None:
        self.pop("id")
        self._save("is_address", bool(self.guidislink), overwrite=True)

    _end_id = _end_guid

    def _end_published(self) -> None:
        self.pop("published")

    _end_issued = _end_pubdate = _end_dcterms_issued = _end_published

    def _end_updated(self) -> None:
        self.pop("updated")

    _end_modified = _end_lastbuilddate = _end_dc_date = _end_dcterms_modified = _end_updated

    def _end_created(self) -> None:
        self.pop("created")

    _end_dcterms_created = _end_created

    def _sync_author_detail(self, key: str = "author") -> None:
        """Keep a person's text as it is: feedparser takes it apart with a quadratic expression; `person` does not."""
        context = self._get_context()
        people, text = context.get(key + "s"), context.get(key)
        if people and not people[-1] and isinstance(text, str):
            people[-1]["name"] = text

    def _add_tag(self, term: str | None, scheme: str | None, label: str | None) -> None:
        tags = self._get_context().setdefault("tags", [])
        if len(tags) < MAX_TAGS:  # each new one is compared with all before
            super()._add_tag(term, scheme, label)  # type: ignore[misc]  # feedparser's

    def decode_entities(self, element: str, data: str) -> str:
        return _Settled(super().decode_entities(element, data))  # type: ignore[misc]  # feedparser's

    # The texts of extensions must not be taken for the entry's description, which may follow.

    def _start_media_description(self, _attributes: dict[str, str]) -> None:
        self.push("media_description", 1)

    def _end_media_description(self) -> None:
        self.pop("media_description")

    def _start_itunes_summary(self, _attributes: dict[str, str]) -> None:
        self.push("itunes_summary", 1)

    def _end_itunes_summary(self) -> None:
        self.pop("itunes_summary")

    def _start_podcast_chapters(self, attributes: dict[str, str]) -> None:
        context = self._get_context()
        context["chapters_file"] = context.get("chapters_file") or chapters_file(attributes)

    # Feedparser's own, named for the type checker.

    guidislink: int

    def _get_context(self) -> dict[str, Any]:
        context: dict[str, Any] = super()._get_context()  # type: ignore[misc]  # feedparser's
        return context

    def push(self, element: str, expecting_text: int) -> None:
        super().push(element, expecting_text)  # type: ignore[misc]  # feedparser's

    def pop(self, element: str, strip_whitespace: int = 1) -> Any:
        return super().pop(element, strip_whitespace)  # type: ignore[misc]  # feedparser's

    def _save(self, key: str, value: object, **options: bool) -> None:
        super()._save(key, value, **options)  # type: ignore[misc]  # feedparser's


@final
class _Strict(_Rules, StrictFeedParser):  # type: ignore[misc]  # feedparser has no types
    """Handlers for well-formed XML."""


@final
class _Loose(_Rules, LooseFeedParser):  # type: ignore[misc]  # feedparser has no types
    """Handlers for what no XML parser would read."""


@final
class _Expat:
    """Drives expat for feedparser's strict handlers: names made once per document, text in few pieces."""

    def __init__(self, handlers: _Strict) -> None:
        self._handlers = handlers
        self._names: dict[str, str] = {}
        self._parser = expat.ParserCreate("utf-8", " ")
        self._parser.namespace_prefixes = True
        self._parser.buffer_size = _STEP
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = handlers.handle_data
        self._parser.StartNamespaceDeclHandler = self._declare

    def feed(self, text: str) -> None:
        """Parse a whole document. Raises expat.ExpatError where it is not well formed."""
        self._parser.Parse(text.encode("utf-8", "replace"), True)

    def _declare(self, prefix: str | None, uri: str | None) -> None:
        self._names.clear()
        self._handlers.startPrefixMapping(prefix, uri or "")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = self._names.get(name) or self._name(name)
        declared, self._handlers.decls = self._handlers.decls, {}
        if attributes:
            declared.update((self._attribute(key), value) for key, value in attributes.items())
        if tag in ("math", "svg") or tag.endswith((":math", ":svg")):
            declared.setdefault("xmlns", name.partition(" ")[0])
        self._handlers.unknown_starttag(tag, list(declared.items()))

    def _end(self, name: str) -> None:
        self._handlers.unknown_endtag(self._names.get(name) or self._name(name))

    def _name(self, name: str) -> str:
        """The name by which feedparser knows an element: its own prefix for a namespace, else the document's."""
        parts = name.split(" ")
        local = parts[1] if len(parts) > 1 else parts[0]
        tag = self._prefixed(parts[0] if len(parts) > 1 else "", local).lower()
        self._names[name] = tag
        return tag

    def _prefixed(self, uri: str, local: str) -> str:
        prefix = known_prefix(uri)
        if prefix is not None:
            return f"{prefix}:{local}" if prefix else local
        for name, value in self._handlers.namespaces_in_use.items():
            if name and value == uri:
                return f"{name}:{local}"
        return local

    def _attribute(self, name: str) -> str:
        if " " not in name:
            return name.lower()
        uri, local, *prefix = name.split(" ")
        known = self._handlers._matchnamespaces.get(uri.lower(), "") or "".join(prefix)
        return f"{known}:{local}".lower() if known else local.lower()


# -- feedparser's dictionaries → our values ----------------------------------------------------------------------------


def _document(handlers: Any) -> RawDocument:
    feed, version = handlers.feeddata, handlers.version
    kind = next((kind for start, kind in _KINDS if version.startswith(start)), "rss")
    return RawDocument(
        kind=kind,
        title=_get(feed, "title"),
        site_url=_link(feed),
        language=_get(feed, "language"),
        author=_author(feed) if kind == "atom" else "",
        entries=tuple(_entry(entry, *mark) for entry, mark in zip(handlers.entries, handlers.marks, strict=True)),
    )


def _entry(entry: Values, base: str, language: str) -> RawEntry:
    contents = tuple(_text(content, base) for content in _all(entry, "content") if isinstance(content, dict))
    summaries = _summaries(entry, base, has_contents=bool(contents))
    return RawEntry(
        guid=_get(entry, "id"),
        link=_link(entry),
        base=base,
        title=_get(entry, "title"),
        author=_author(entry),
        language=_get(entry, "language") or ("" if contents or summaries else language),  # a text has its own
        dates=tuple(filter(None, (_get(entry, key) for key in ("published", "updated", "created")))),
        contents=contents,
        summaries=summaries,
        notes=tuple(
            RawText(value, "text/plain", base)
            for value in (_get(entry, "media_description"), _get(entry, "itunes_summary"))
            if value
        ),
        enclosures=_enclosures(entry),
        pictures=_pictures(entry),
        chapters=_chapters(entry),
        chapters_url=_get(entry, "chapters_file"),
        categories=tuple(dict.fromkeys(filter(None, map(_category, _all(entry, "tags"))))),
    )


def _get(values: Values, key: str) -> str:
    """A string of feedparser's, by its real key: its own look-up goes through a table of former names."""
    value = dict.get(values, key)  # type: ignore[call-overload]  # Values are dictionaries
    return value if isinstance(value, str) else ""


def _all(values: Values, key: str) -> Iterable[Any]:
    value = dict.get(values, key)  # type: ignore[call-overload]  # Values are dictionaries
    return value if isinstance(value, list) else ()


def _text(content: Values, base: str) -> RawText:
    return RawText(
        _get(content, "value"),
        _get(content, "type") or "text/html",
        _get(content, "base") or base,
        _get(content, "language"),
    )


def _summaries(entry: Values, base: str, *, has_contents: bool) -> tuple[RawText, ...]:
    """The summary, unless it is feedparser's copy of the content."""
    value = _get(entry, "summary")
    detail = dict.get(entry, "summary_detail")  # type: ignore[call-overload]  # Values are dictionaries
    if not isinstance(detail, dict):
        return () if has_contents or not value else (RawText(value, base=base),)
    return (_text(detail, base),)


def _link(values: Values) -> str:
    """The address of an entry or a feed: its alternate for people, else an id that is an address."""
    chosen = _get(values, "link")
    if chosen:
        return chosen
    for link in _all(values, "links"):
        if _get(link, "rel") == "alternate" and _get(link, "href"):
            return _get(link, "href")
    guid = _get(values, "id")
    return guid if dict.get(values, "is_address") and ADDRESS.fullmatch(guid) else ""  # type: ignore[call-overload]


def _author(values: Values) -> str:
    names = (person(_get(author, "name") or _get(author, "email")) for author in _all(values, "authors"))
    return ", ".join(dict.fromkeys(filter(None, names))) or person(_get(values, "author"))


def person(text: str) -> str:
    """The name where a text holds a name and a mail address, in any of the usual orders; else the text as it is."""
    if "@" in text and len(text) < _LONGEST_PERSON and (match := _PERSON.fullmatch(text.strip())):
        return (match[1] or match[2] or match[3]).strip()
    return text


def _category(tag: Values) -> str:
    return (_get(tag, "label") or _get(tag, "term")).strip()


def _enclosures(entry: Values) -> tuple[RawFile, ...]:
    files = [
        RawFile(_get(link, "href"), _get(link, "type"), _get(link, "length"), _get(link, "title"))
        for link in _all(entry, "links")
        if _get(link, "rel") == "enclosure"
    ]
    files += [
        RawFile(_get(media, "url"), _get(media, "type"), _get(media, "filesize"))
        for media in _all(entry, "media_content")
        if _get(media, "medium") in ("audio", "video") or _get(media, "type").startswith(("audio/", "video/"))
    ]
    return tuple({file.url: file for file in reversed(files) if file.url}.values())[::-1]


def _chapters(entry: Values) -> tuple[tuple[str, str], ...]:
    """Podlove Simple Chapters."""
    held = dict.get(entry, "psc_chapters")  # type: ignore[call-overload]  # Values are dictionaries
    chapters = _all(held, "chapters") if isinstance(held, dict) else []
    return tuple((_get(each, "start"), _get(each, "title")) for each in chapters if isinstance(each, dict))


def _pictures(entry: Values) -> tuple[RawFile, ...]:
    files = [RawFile(_get(media, "url")) for media in _all(entry, "media_thumbnail")]
    files += [
        RawFile(_get(media, "url"))
        for media in _all(entry, "media_content")
        if _get(media, "medium") == "image" or _get(media, "type").startswith("image/")
    ]
    files += [
        RawFile(_get(link, "href"))
        for link in _all(entry, "links")
        if _get(link, "rel") == "enclosure" and _get(link, "type").startswith("image/")
    ]
    image = dict.get(entry, "image")  # type: ignore[call-overload]  # Values are dictionaries
    if isinstance(image, dict):
        files.append(RawFile(_get(image, "href")))
    return tuple(dict.fromkeys(file for file in files if file.url))
