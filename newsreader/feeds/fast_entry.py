"""One entry of a well-formed feed, its parts taken in document order as feedparser takes them (`lxml_road`)."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import final

from lxml import etree

from newsreader.feeds.fast_names import Names, Scope, UnusualError, attributes
from newsreader.feeds.feedparser_road import ADDRESS, MAX_TAGS, chapters_file, looks_like_html, person
from newsreader.feeds.raw import RawEntry, RawFile, RawText

_KINDS = {"text": "text/plain", "plain": "text/plain", "html": "text/html", "xhtml": "application/xhtml+xml"}
_INLINE = "application/xhtml+xml"
_TEXTS = frozenset({"text/plain", "text/html", _INLINE})
_PAGES = frozenset({"text/html", _INLINE})
_VOID = frozenset({"br", "col", "hr", "img", "source", "wbr"})  # what HTML leaves open

_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
# The namespaces of the document, which lxml repeats in the first tag of what it writes.
_DECLARATIONS = re.compile(r"\A(<[^\s/>]+)(?:\s+xmlns(?::[\w.-]+)?=\"[^\"]*\")+")


@final
class FastEntry:
    """An entry, or the head of a feed, that is being read."""

    __slots__ = ("_categories", "_chapters", "_chapters_url", "_contents", "_copied", "_created", "_files", "_image", "_is_address", "_is_atom",
                 "_link", "_links", "_media", "_names", "_notes", "_people", "_published", "_scope", "_summary",
                 "_thumbnails", "_updated", "guid", "language", "title")  # fmt: skip

    def __init__(self, names: Names, scope: Scope, *, is_atom: bool) -> None:
        self._names = names
        self._scope = scope
        self._is_atom = is_atom
        self.guid = self.title = self.language = ""
        self._published = self._updated = self._created = self._link = self._image = ""
        self._is_address = self._copied = False
        self._summary: RawText | None = None
        self._contents: list[RawText] = []
        self._people: list[str] = []
        self._categories: list[tuple[str, str, str]] = []
        self._links: list[tuple[str, str]] = []
        self._files: list[RawFile] = []
        self._media: list[dict[str, str]] = []
        self._thumbnails: list[str] = []
        self._chapters: tuple[tuple[str, str], ...] | None = None
        self._chapters_url = ""
        self._notes: dict[str, tuple[int, str]] = {}

    def begin(self, element: etree._Element) -> None:
        """RSS 1.0 names an item by an attribute."""
        self.guid = element.get(_ABOUT, "")

    def take(self, element: etree._Element, scope: Scope) -> None:
        """Read one child of the entry. Raises UnusualError where only feedparser knows what it means."""
        name = self._names.of(element)
        handler = _HANDLERS.get(name)
        if handler is not None:
            handler(self, element, scope)
        elif len(element) and name not in _CLOSED:
            self._pass_over(element, name)

    def raw(self) -> RawEntry:
        """The entry as it stands in the document."""
        has_text = bool(self._contents or self._summary)
        return RawEntry(
            guid=self.guid,
            link=self.chosen_link(),
            base=self._scope.base,
            title=self.title,
            author=self.author(),
            language=self.language or ("" if has_text else self._scope.language),
            dates=tuple(filter(None, (self._published, self._updated, self._created))),
            contents=tuple(self._contents),
            summaries=(self._summary,) if self._summary else (),
            notes=tuple(
                RawText(self._notes[name][1], "text/plain", self._scope.base)
                for name in ("media_description", "itunes_summary")
                if name in self._notes and self._notes[name][1]
            ),
            enclosures=self._enclosures(),
            pictures=self._pictures(),
            chapters=self._chapters or (),
            chapters_url=self._chapters_url,
            categories=tuple(
                dict.fromkeys(filter(None, ((label or term).strip() for term, _, label in self._categories)))
            ),
        )

    def chosen_link(self) -> str:
        """The alternate for people, else an id that is an address."""
        if self._link:
            return self._link
        link = next((href for rel, href in self._links if rel == "alternate" and href), "")
        return link or (self.guid if self._is_address and ADDRESS.fullmatch(self.guid) else "")

    def author(self) -> str:
        """All the authors' names."""
        return ", ".join(dict.fromkeys(filter(None, map(person, self._people))))

    def _pass_over(self, element: etree._Element, name: str) -> None:
        """What an extension holds is its own; what stands in a plain element of no format, feedparser looks through."""
        if "_" not in name and any(self._names.of(part) in _HANDLERS for part in element.iterdescendants()):
            raise UnusualError

    # -- the parts ---------------------------------------------------------------------------------------------------

    def _take_title(self, element: etree._Element, scope: Scope) -> None:
        if not self.title:
            self.title = self._text(element, scope, "text/plain").value

    def _take_link(self, element: etree._Element, scope: Scope) -> None:
        values = attributes(element)
        rel = values.get("rel", "alternate")
        kind = values.get("type", "application/atom+xml" if rel == "self" else "text/html")
        href = values.get("url", values.get("uri")) or values.get("href")
        if href is None:
            address = _plain(element)
            address = scope.inside(element).absolute(address) if address else ""
            self._link = href = address.replace("&amp;", "&")
        else:
            href = scope.inside(element).absolute(href)
            if rel == "alternate" and _KINDS.get(kind.lower(), kind.lower()) in _PAGES:
                self._link = href
        self._links.append((rel, href))
        if rel == "enclosure":
            self._files.append(RawFile(href, kind, values.get("length", ""), values.get("title", "")))

    def _take_enclosure(self, element: etree._Element, _scope: Scope) -> None:
        values = attributes(element)
        href = values.get("url", values.get("uri", values.get("href", "")))
        self._files.append(RawFile(href, values.get("type", ""), values.get("length", ""), values.get("title", "")))

    def _take_guid(self, element: etree._Element, _scope: Scope) -> None:
        self.guid = _plain(element)
        self._is_address = attributes(element).get("ispermalink", "true") == "true" if element.attrib else True

    def _take_published(self, element: etree._Element, _scope: Scope) -> None:
        self._published = _plain(element)

    def _take_updated(self, element: etree._Element, _scope: Scope) -> None:
        self._updated = _plain(element)

    def _take_created(self, element: etree._Element, _scope: Scope) -> None:
        self._created = _plain(element)

    def _take_language(self, element: etree._Element, _scope: Scope) -> None:
        self.language = _plain(element)

    def _take_author(self, element: etree._Element, _scope: Scope) -> None:
        if not len(element):
            self._people.append(_plain(element))
            return
        found = {self._names.of(part).removeprefix("itunes_"): _plain(part) for part in element}
        self._people.append(found.get("name") or found.get("email") or (element.text or "").strip())

    # -- texts -------------------------------------------------------------------------------------------------------

    def _take_description(self, element: etree._Element, scope: Scope) -> None:
        self._take_summary(element, scope, usual="text/html")

    def _take_summary(self, element: etree._Element, scope: Scope, *, usual: str = "text/plain") -> None:
        """The first is the summary; a second before any content is taken for the content."""
        if (self._summary or self._copied) and not self._contents:
            self._take_content(element, scope)
        else:
            self._summary = self._text(element, scope, usual)

    def _take_content(self, element: etree._Element, scope: Scope) -> None:
        text = self._text(element, scope, "text/plain")
        self._contents.append(text)
        self._copied = self._copied or text.kind in _TEXTS

    def _take_encoded(self, element: etree._Element, scope: Scope) -> None:
        self._contents.append(self._text(element, scope, "text/html"))

    def _text(self, element: etree._Element, scope: Scope, usual: str) -> RawText:
        kind, inside = usual, scope
        if element.attrib:
            inside = scope.inside(element)
            values = attributes(element)
            kind = values.get("type", usual).lower()
            kind = _KINDS.get(kind, kind)
            if values.get("mode") == "base64" or (kind not in _TEXTS and (len(element) or element.text)):
                raise UnusualError
        if len(element):  # whatever it calls itself
            kind, value = _INLINE, _markup(element, without_div=self._is_atom)
        else:
            value = (element.text or "").strip()
            if kind == _INLINE:
                value = escape(value, quote=False)
            elif kind == "text/plain" and not self._is_atom and looks_like_html(value):
                kind = "text/html"
        return RawText(value, kind, inside.base, inside.language.replace("_", "-"))

    def _take_note(self, element: etree._Element, _scope: Scope) -> None:
        self._note(self._names.of(element), element, 0)

    def _note(self, name: str, element: etree._Element, depth: int) -> None:
        if name not in self._notes or depth <= self._notes[name][0]:
            self._notes[name] = (depth, _plain(element))

    # -- categories, media -------------------------------------------------------------------------------------------

    def _take_category(self, element: etree._Element, _scope: Scope) -> None:
        values = attributes(element) if element.attrib else {}
        self._add(values.get("term", ""), values.get("scheme", values.get("domain", "")), values.get("label", ""))
        text = _plain(element)
        if text and self._categories and not self._categories[-1][0]:
            self._categories[-1] = (text, *self._categories[-1][1:])
        elif text:
            self._add(text, "", "")

    def _take_genre(self, element: etree._Element, _scope: Scope) -> None:
        self._add(attributes(element).get("text", ""), "itunes", "")
        for part in element:
            self._take_genre(part, _scope)

    def _take_keywords(self, element: etree._Element, _scope: Scope) -> None:
        for term in _plain(element).split(","):
            self._add(term.strip(), "", "")

    def _add(self, term: str, scheme: str, label: str) -> None:
        if (term or scheme or label) and len(self._categories) < MAX_TAGS:
            self._categories.append((term, scheme, label))

    def _take_picture(self, element: etree._Element, _scope: Scope) -> None:
        values = attributes(element)
        self._image = values.get("href") or values.get("url") or self._image

    def _take_image(self, element: etree._Element, _scope: Scope) -> None:
        """One of no format's; feedparser passes over its text, and takes what stands in it for somebody's."""
        _plain(element)

    def _take_media(self, element: etree._Element, scope: Scope, *, depth: int = 0) -> None:
        """A group or content of Media RSS with all that is in it."""
        name = self._names.of(element)
        if name == "media_content":
            self._media.append(attributes(element))
        elif name == "media_thumbnail":
            text = _plain(element)
            self._thumbnails.append(attributes(element).get("url", scope.absolute(text) if text else ""))
            return
        for part in element:
            inner = self._names.of(part)
            if inner in ("media_content", "media_group", "media_thumbnail"):
                self._take_media(part, scope, depth=depth + 1)
            elif inner == "media_description":
                self._note(inner, part, depth + 1)
            elif inner in ("media_category", "media_keywords"):
                _HANDLERS[inner](self, part, scope)
            elif inner == "media_title":
                self._take_media_title(part, scope)
            elif inner in _HANDLERS:
                raise UnusualError

    def _take_media_title(self, element: etree._Element, scope: Scope) -> None:
        """It stands for a title where there is none; only feedparser knows which of several."""
        if not self.title and self._text(element, scope, "text/plain").value:
            raise UnusualError

    def _take_chapters(self, element: etree._Element, _scope: Scope) -> None:
        if self._chapters is None:
            found = (attributes(part) for part in element.iterdescendants() if self._names.of(part) == "psc_chapter")
            self._chapters = tuple((values.get("start", ""), values.get("title", "")) for values in found)

    def _take_chapters_file(self, element: etree._Element, _scope: Scope) -> None:
        self._chapters_url = self._chapters_url or chapters_file(attributes(element))

    def _enclosures(self) -> tuple[RawFile, ...]:
        if not self._files and not self._media:
            return ()
        files = self._files + [
            RawFile(media.get("url", ""), media.get("type", ""), media.get("filesize", ""))
            for media in self._media
            if media.get("medium") in ("audio", "video") or media.get("type", "").startswith(("audio/", "video/"))
        ]
        return tuple({file.url: file for file in reversed(files) if file.url}.values())[::-1]

    def _pictures(self) -> tuple[RawFile, ...]:
        addresses = list(self._thumbnails)
        addresses += [
            media.get("url", "")
            for media in self._media
            if media.get("medium") == "image" or media.get("type", "").startswith("image/")
        ]
        addresses += [file.url for file in self._files if file.mime.startswith("image/")]
        addresses.append(self._image)
        return tuple(map(RawFile, dict.fromkeys(filter(None, addresses))))


def _plain(element: etree._Element) -> str:
    """An element's text, blanks around it gone. Raises UnusualError where markup stands in it."""
    if len(element):
        raise UnusualError
    return (element.text or "").strip()


def _markup(element: etree._Element, *, without_div: bool) -> str:
    """What stands in an element, as HTML: names without prefixes, and only what HTML knows as empty left open."""
    for part in element.iterdescendants():
        if not isinstance(part.tag, str):
            raise UnusualError
        part.tag = part.tag.rpartition("}")[2]
        if not len(part) and part.text is None and part.tag not in _VOID:
            part.text = ""
    etree.cleanup_namespaces(element)
    if without_div and len(element) == 1 and element[0].tag == "div":
        around = (element.text or "") + (element[0].tail or "")
        element = element if around.strip() else element[0]
    parts = [_DECLARATIONS.sub(r"\1", etree.tostring(part, encoding="unicode"), count=1) for part in element]
    return (escape(element.text or "", quote=False) + "".join(parts)).strip()


_Handler = Callable[[FastEntry, etree._Element, Scope], None]


def _handlers() -> dict[str, _Handler]:
    """Who takes what, by the names of feedparser's handlers."""
    taken: dict[_Handler, str] = {
        FastEntry._take_title: "title dc_title",
        FastEntry._take_media_title: "media_title",
        FastEntry._take_link: "link",
        FastEntry._take_enclosure: "enclosure",
        FastEntry._take_guid: "guid id",
        FastEntry._take_published: "published pubdate issued dcterms_issued",
        FastEntry._take_updated: "updated modified lastbuilddate dc_date dcterms_modified",
        FastEntry._take_created: "created dcterms_created",
        FastEntry._take_language: "language dc_language",
        FastEntry._take_author: "author dc_author dc_creator itunes_author managingeditor",
        FastEntry._take_description: "description dc_description",
        FastEntry._take_summary: "summary",
        FastEntry._take_content: "content",
        FastEntry._take_encoded: "content_encoded",
        FastEntry._take_note: "media_description itunes_summary",
        FastEntry._take_category: "category dc_subject keywords media_category",
        FastEntry._take_genre: "itunes_category",
        FastEntry._take_keywords: "itunes_keywords media_keywords tags",
        FastEntry._take_picture: "itunes_image itunes_link",
        FastEntry._take_media: "media_group media_content media_thumbnail",
        FastEntry._take_image: "image",
        FastEntry._take_chapters: "psc_chapters",
        FastEntry._take_chapters_file: "podcast_chapters",
        _refuse: "abstract body xhtml_body fullitem textinput itunes_owner",
    }
    return {name: handler for handler, names in taken.items() for name in names.split()}


def _refuse(_entry: FastEntry, _element: etree._Element, _scope: Scope) -> None:
    raise UnusualError


_HANDLERS = _handlers()
#: What holds another's title, link or name, which is none of the entry's.
_CLOSED = frozenset(
    {"source", "contributor", "dc_contributor", "subtitle", "tagline", "rights", "copyright", "dc_rights"}
)
