"""The expectations that parsers' own test documents carry, asked of what we store.

A document of feedparser's says in a comment ``Expect: not bozo and entries[0]['title'] == '…'``: a Python expression
over feedparser's result. Here the expression is evaluated over our `Document`, as far as it concerns what we store:
every part of a conjunction that asks for something else (a base, a MIME type, ``bozo``) is left out. Texts are
compared as text, since cleaning legitimately changes markup.
"""

from __future__ import annotations

import ast
import re
from calendar import timegm
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from newsreader.core.values import Document, Entry
from support.golden import as_text

_COMMENT = re.compile(rb"Expect:\s*(.*?)\s*-->", re.DOTALL)
_HEADER = re.compile(rb"^\s*Header:\s*([\w-]+):\s*(.*?)\s*$", re.MULTILINE | re.IGNORECASE)
_OF_TEXT = re.compile(r"entries\[\d+\](?:\[')?\.?(?:summary|description|content)\b")
_CARD = re.compile(r"<p><a class=\"embed\"[^<]*</a></p>")  # what an embed became, where others have nothing
_EARLIEST = int(datetime(1990, 1, 1, tzinfo=UTC).timestamp())


_NOTHING = Entry("", "", "", "", None, "", "", b"")


class NotStoredError(Exception):
    """The expression asks for something that we do not store."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a document says of itself, and the headers that it wants to be served with."""

    expression: str
    headers: dict[str, str]

    @property
    def is_python(self) -> bool:
        """Is it an expression, and not a feed validator's message?"""
        try:
            ast.parse(self.expression, mode="eval")
        except SyntaxError:
            return False
        return "[" in self.expression or "." in self.expression


def expectation(body: bytes) -> Expectation | None:
    """The expectation inside a document, None when it has none."""
    match = _COMMENT.search(body)
    if match is None:
        return None
    headers = {
        name.decode("ascii").lower(): value.decode("latin-1") for name, value in _HEADER.findall(body[: match.end()])
    }
    return Expectation(" ".join(match[1].decode("utf-8", "replace").split()), headers)


def holds(expression: str, document: Document) -> bool | None:
    """Does the expression hold for our document? None when it concerns nothing that we store."""
    tree = ast.parse(expression, mode="eval").body
    parts = tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]
    names = {
        "feed": _Fields(_feed(document)),
        "entries": _Entries(_Fields(_entry(entry)) for entry in document.entries),
        "len": len,
        "ord": ord,
        "True": True,
        "False": False,
    }
    answers, texts = [], []  # of an entry's texts we store the best: one of those that are asked for is enough
    for part in parts:
        found = texts if _OF_TEXT.search(ast.unparse(part)) else answers
        code = compile(ast.Expression(_comparable(part)), "<expectation>", "eval")
        try:
            found.append(bool(eval(code, {"__builtins__": {}}, names)))
        except (NotStoredError, NameError):
            continue
        except (IndexError, TypeError, AttributeError):
            found.append(False)
    return all(answers) and (any(texts) or not texts) if answers or texts else None


class _Swap(ast.NodeTransformer):
    """Python compares left to right: what is ours must stand left, and byte strings are text since Python 3."""

    def visit_Constant(self, node):
        return (
            ast.copy_location(ast.Constant(node.value.decode("utf-8")), node) if isinstance(node.value, bytes) else node
        )


def _comparable(part: ast.expr) -> ast.expr:
    return ast.fix_missing_locations(_Swap().visit(part))


class _Fields:
    """feedparser's dictionary with attributes, of which only some names are stored."""

    def __init__(self, values):
        self._values = values

    def __getitem__(self, name):
        if name not in self._values:
            raise NotStoredError(name)
        value = self._values[name]
        if value is None:
            raise NotStoredError(name)
        return value

    __getattr__ = __getitem__

    def __eq__(self, other):
        return all(self[name] == value for name, value in other.items() if name in self._values)

    __hash__ = None

    def get(self, name, default=None):
        return self[name]

    def __contains__(self, name):
        raise NotStoredError(name)

    def has_key(self, name):
        raise NotStoredError(name)


class _Entries(list):
    """Our entries; one that has nothing of what we store is not stored, and is empty here."""

    def __getitem__(self, number):
        return super().__getitem__(number) if number < len(self) else _Fields(_entry(_NOTHING))


class _Text(str):
    """A text of ours: equal to any markup that says the same."""

    __slots__ = ()

    def __eq__(self, other):
        return isinstance(other, str) and _plain(self) == _plain(other)

    def __ne__(self, other):
        return not self == other

    __hash__ = str.__hash__


class _Language(str):
    """A language of ours: "" is feedparser's None."""

    __slots__ = ()

    def __eq__(self, other):
        return str(self) == (other or "")

    __hash__ = str.__hash__


class _Date:
    """A moment of ours, equal to feedparser's nine numbers; before 1990 the design has none."""

    def __init__(self, moment):
        self._moment = moment

    def __eq__(self, other):
        wanted = timegm(tuple(other)[:6]) if other else None
        return self._moment == (wanted if wanted is None or wanted >= _EARLIEST else None)

    __hash__ = None


class _Start(str):
    """A name of ours where feedparser has name and address, as in ``Bob (bob@example.com)``."""

    __slots__ = ()

    def __eq__(self, other):
        return isinstance(other, str) and (_plain(other) == _plain(self) or other.startswith(f"{self} ("))

    __hash__ = str.__hash__


def _plain(text: str) -> str:
    return as_text(text).replace(" ", "")


def _feed(document: Document) -> dict:
    return {
        "title": _Text(document.title),
        "title_detail": _Fields({"value": _Text(document.title)}),
        "link": document.site_url,
        "language": document.language or None,
    }


def _entry(entry: Entry) -> dict:
    text, title = _Text(_CARD.sub("", entry.html)), _Text(entry.title)
    detail = _Fields({"value": text, "language": _Language(entry.language)})
    return {
        "title": title,
        "title_detail": _Fields({"value": title}),
        "link": entry.url,
        "id": entry.guid,
        "guid": entry.guid,
        "summary": text,
        "description": text,
        "summary_detail": detail,
        "content": [detail],
        "author": _Start(entry.author),
        "author_detail": _Fields({"name": entry.author}),
        "published_parsed": _Date(entry.published),
        "updated_parsed": _Date(entry.published),
        "created_parsed": _Date(entry.published),
        "date_parsed": _Date(entry.published),
        "tags": [_Fields({"term": name, "label": name}) for name in entry.categories],
        "category": next(iter(entry.categories), None),
        "enclosures": [_enclosure(file) for file in entry.enclosures],
        "language": entry.language or None,
    }


def _enclosure(file) -> _Fields:
    length = None if file.length is None else str(file.length)
    return _Fields({"url": file.url, "href": file.url, "type": file.mime, "length": length})


def read_exceptions(path: Path) -> dict[str, str]:
    """Documents whose expectation is not ours, with the reason: lines of ``name | expectation | reason``."""
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {name.strip(): reason.strip() for name, _, reason in (line.split(" | ") for line in lines)}
