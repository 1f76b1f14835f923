"""Well-formed XML feeds by lxml, five times as fast as by feedparser, into the same values. Runs in the parse process.

feedparser is the judge: what it makes of the usual elements is done here alike (tests/feeds/test_feeds_fast.py compares
the two over the corpus), and a document with anything unusual is left to it whole: there `read_fast` says None.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsreader.core.errors import DocumentError
from newsreader.core.texts import tr
from newsreader.feeds.fast_entry import FastEntry
from newsreader.feeds.fast_names import Names, Scope, UnusualError
from newsreader.feeds.feedparser_road import MAX_ENTRIES
from newsreader.feeds.raw import RawDocument
from newsreader.feeds.xml_text import feed_root

_LONGEST = 20_000_000  # characters: the tree of a larger document may take more memory than the process has
_KINDS = {"rss": "rss", "feed": "atom", "rdf_RDF": "rdf"}
_RDF_FEEDS = frozenset({"http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/"})
_ITEMS = ("{*}item", "{*}entry", "{*}Item", "{*}Entry", "{*}ITEM", "{*}ENTRY")
_FEED_PARTS = frozenset({"title", "link", "id", "guid", "language", "author", "dc_title", "dc_language", "dc_creator"})


def read_fast(text: str, url: str) -> RawDocument | None:
    """The feed in ``text`` that came from ``url``; None when feedparser has to read it. Raises DocumentError."""
    start = feed_root(text)
    if start is None or len(text) > _LONGEST or "<!ENTITY" in text[:start]:
        return None
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text[start:].encode("utf-8", "surrogatepass"), parser)
        return _Feed(root, url).document()
    except (etree.XMLSyntaxError, UnusualError):
        return None


class _Feed:
    """One document's tree, read once."""

    def __init__(self, root: etree._Element, url: str) -> None:
        self._names = Names()
        self._root = root
        self._kind = self._known_kind()
        self._top = Scope(url).inside(root)
        self._heads = [root] if self._kind == "atom" else [part for part in root if self._name(part) == "channel"]
        self._is_atom = self._kind == "atom"

    def document(self) -> RawDocument:
        """The whole feed."""
        head = self._head()
        return RawDocument(
            kind=self._kind,
            title=head.title,
            site_url=head.chosen_link(),
            language=head.language or self._top.language.replace("_", "-"),
            author=head.author() if self._is_atom else "",
            entries=tuple(entry.raw() for entry in self._entries()),
        )

    def _name(self, element: etree._Element) -> str:
        return self._names.of(element)

    def _known_kind(self) -> str:
        kind = _KINDS.get(self._name(self._root))
        if kind is None or (kind == "rdf" and not _RDF_FEEDS & set(self._root.nsmap.values())):
            raise UnusualError
        return kind

    def _head(self) -> FastEntry:
        """The feed's own title, link, language and author, read as an entry's are."""
        head = FastEntry(self._names, self._top, is_atom=self._is_atom)
        for channel in self._heads:
            scope = self._top if channel is self._root else self._top.inside(channel)
            for part in channel:
                if self._name(part) in _FEED_PARTS:
                    head.take(part, scope)
        return head

    def _entries(self) -> Iterator[FastEntry]:
        """The entries in document order: in the channel, and beside it, as RSS 1.0 and careless software have them."""
        count = 0
        for scope, element in self._items():
            count += 1
            if count > MAX_ENTRIES:
                raise DocumentError("too-large", tr("The feed has more than {n} entries.").format(n=f"{MAX_ENTRIES:,}"))
            inside = scope.inside(element)
            entry = FastEntry(self._names, inside, is_atom=self._is_atom)
            entry.begin(element)
            for part in element:
                entry.take(part, inside)
            yield entry
        if count != sum(1 for _ in self._root.iter(*_ITEMS)):
            raise UnusualError  # some stand elsewhere

    def _items(self) -> Iterator[tuple[Scope, etree._Element]]:
        for part in self._root:
            name = self._name(part)
            if name in ("item", "entry"):
                yield self._top, part
            elif name == "channel":
                scope = self._top.inside(part)
                yield from ((scope, item) for item in part if self._name(item) in ("item", "entry"))
