"""Names and scopes for `lxml_road`: what feedparser calls an element, and the base and language that hold in it."""

from __future__ import annotations

from typing import final

from feedparser.urls import _urljoin, make_safe_absolute_uri
from lxml import etree

from newsreader.core.frozen import dataclass
from newsreader.feeds.addresses import PLAIN_ADDRESS
from newsreader.feeds.feedparser_road import known_prefix

_XML = "{http://www.w3.org/XML/1998/namespace}"


class UnusualError(Exception):
    """The document holds what only feedparser reads."""


@final
class Names:
    """Names of elements as feedparser's handlers have them: ``dc_creator``, and small letters but for ``rdf_RDF``."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, element: etree._Element) -> str:
        """The name of ``element``. Raises UnusualError for what is no element, such as an entity."""
        tag = element.tag
        if not isinstance(tag, str):
            raise UnusualError
        return self._known.get(tag) or self._name(tag, element.prefix)

    def _name(self, tag: str, document_prefix: str | None) -> str:
        uri, _, local = tag.rpartition("}")
        prefix = known_prefix(uri[1:]) if uri else ""
        if prefix is None:
            prefix = document_prefix or ""
        name = f"{prefix}_{local.lower()}" if prefix else local.lower()
        self._known[tag] = name = "rdf_RDF" if name == "rdf_rdf" else name
        return name


@final
@dataclass(frozen=True, slots=True)
class Scope:
    """What relative addresses refer to and which language is spoken, inside an element."""

    base: str
    language: str = ""

    def inside(self, element: etree._Element) -> Scope:
        """The scope inside ``element``, which may change either by ``xml:base`` and ``xml:lang``."""
        if not element.attrib:
            return self
        base = element.get(_XML + "base") or element.get("base")
        language = element.get(_XML + "lang", element.get("lang"))
        if base is None and language is None:
            return self
        return Scope(
            (make_safe_absolute_uri(self.base, base) or self.base) if base else self.base,
            self.language if language is None else language,
        )

    def absolute(self, address: str) -> str:
        """``address`` as it is meant here."""
        if PLAIN_ADDRESS.fullmatch(address):
            return address
        joined: str = _urljoin(self.base, address)
        return joined


def attributes(element: etree._Element) -> dict[str, str]:
    """The plain attributes, their names in small letters."""
    return {str(key).lower(): str(value) for key, value in element.attrib.items() if key[0] != "{"}
