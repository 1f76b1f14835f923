"""Subscription lists: OPML in and out, and plain lists of addresses in. Any thread; reads a file only when given a path.

Files are hostile (security.md, T12): no entities, no network, no commands, no ``file:``, limits on size, depth and
number. Faults that real files have and that leave no doubt are mended (`opml_text`); any other is an error that names
the line. OPML 2.0: http://opml.org/spec2.opml.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import final
from xml.parsers import expat

from newsreader.core.errors import FileError, UsageError
from newsreader.core.links import feed_address
from newsreader.core.outlines import Outline, OutlineFile, Refused
from newsreader.core.texts import tr
from newsreader.feeds.encoding import decode
from newsreader.feeds.opml_text import mended, opml_text, prepared
from newsreader.feeds.text import plain

MAX_BYTES = 50_000_000
MAX_DEPTH = 100
MAX_OUTLINES = 100_000
MAX_TITLE = 1_000

_COMMANDS = frozenset({"filtercmd"})  # Liferea's: a program to run; never read, never written
_STEP = 1 << 20


def read_opml(source: Path | str | bytes) -> OutlineFile:
    """The subscription list at a path, or in bytes. Raises FileError: missing, unreadable, too-large, opml."""
    name, body = (tr("The file"), source) if isinstance(source, bytes) else _file(Path(source))
    if len(body) > MAX_BYTES:
        raise FileError(
            "too-large",
            tr("{name} is larger than {size} MB: too large to be a subscription list.").format(
                name=name, size=MAX_BYTES // 1_000_000
            ),
        )
    text = prepared(decode(body))
    if not text:
        raise FileError("opml", tr("{name} is empty.").format(name=name))
    try:
        if not text.lstrip().startswith("<"):
            return _plain_list(text)
        return _read_xml(text)
    except _BrokenError as error:
        raise FileError(
            "opml",
            tr("{name} cannot be read as a subscription list. Line {line}: {reason}.").format(
                name=name, line=error.line, reason=error.reason
            ),
        ) from error


def _file(path: Path) -> tuple[str, bytes]:
    try:
        with path.open("rb") as file:
            return path.name, file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise FileError("missing", tr("There is no file {path}.").format(path=path)) from error
    except OSError as error:
        raise FileError(
            "unreadable", tr("{path} cannot be read: {reason}.").format(path=path, reason=error.strerror or error)
        ) from error


@final
class _BrokenError(Exception):
    """A fault in the list, with its line."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def _read_xml(text: str) -> OutlineFile:
    """The list as it stands, else with its faults mended; the error is the one of the file as it stands."""
    try:
        return _Reader().read(text)
    except _BrokenError as error:
        again = mended(text)
        if again == text:
            raise
        try:
            return _Reader().read(again)
        except _BrokenError:
            raise error from None


class _Branch:
    """An outline whose end has not been read."""

    __slots__ = ("children", "line", "outline")

    def __init__(self, outline: Outline | None, line: int) -> None:
        self.outline = outline
        self.line = line
        self.children: list[Outline] = []


@final
class _Reader:
    """Takes an OPML document tag by tag: depth costs nothing, and nothing is read that is not needed."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate("utf-8", None)
        self._parser.ordered_attributes = True
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._entity
        self._names: list[str] = []
        self._branches = [_Branch(None, 0)]
        self._title: list[str] = []
        self._refused: list[Refused] = []
        self._seen: set[str] = set()
        self._duplicates = 0
        self._count = 0

    def read(self, text: str) -> OutlineFile:
        """The whole document, or _BrokenError."""
        data = text.encode("utf-8", "replace")
        try:
            for start in range(0, len(data), _STEP):
                self._parser.Parse(data[start : start + _STEP], False)
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise _BrokenError(error.lineno, expat.errors.messages.get(error.code, tr("the XML is broken"))) from error
        outlines = tuple(self._branches[0].children)
        return OutlineFile(plain("".join(self._title)), outlines, tuple(self._refused), self._duplicates)

    def _start(self, name: str, flat: list[str]) -> None:
        line = self._parser.CurrentLineNumber
        name = name.rpartition(":")[2].lower()
        if not self._names and name != "opml":
            raise _BrokenError(
                line,
                tr("it begins with <{name}>, and a subscription list (OPML) begins with <opml>").format(name=name[:40]),
            )
        self._names.append(name)
        if len(self._branches) > MAX_DEPTH or len(self._names) > 2 * MAX_DEPTH:
            raise _BrokenError(line, tr("folders are nested more than {n} deep").format(n=MAX_DEPTH))
        if name != "outline":
            return
        self._count += 1
        if self._count > MAX_OUTLINES:
            raise _BrokenError(line, tr("it has more than {n} entries").format(n=f"{MAX_OUTLINES:,}"))
        self._branches.append(_Branch(self._outline(dict(zip(flat[::2], flat[1::2], strict=True)), line), line))

    def _end(self, _name: str) -> None:
        if self._names.pop() != "outline":
            return
        branch = self._branches.pop()
        above = self._branches[-1].children
        if branch.outline is None:
            above.extend(branch.children)  # the outline was refused, what stands in it was not
        else:
            above.append(
                replace(branch.outline, children=tuple(branch.children)) if branch.children else branch.outline
            )

    def _text(self, text: str) -> None:
        if self._names[-2:] == ["head", "title"] and len(self._title) < 100:
            self._title.append(text)

    def _entity(self, *_declared: object) -> None:
        raise _BrokenError(
            self._parser.CurrentLineNumber, tr("it declares entities of its own, which no subscription list needs")
        )

    def _outline(self, given: dict[str, str], line: int) -> Outline | None:
        """The outline of one tag; None when it is refused or stands in the file twice."""
        known = {"text": "", "title": "", "xmlurl": "", "htmlurl": "", "category": "", "type": ""}
        others: list[tuple[str, str]] = []
        for key, value in given.items():
            if key.lower() in known:
                known[key.lower()] = value
            elif key.lower() in _COMMANDS:
                self._refused.append(
                    Refused(line, plain(known["text"]), tr("It names a command, which is not taken over."))
                )
            else:
                others.append((key, value))
        text, title = (plain(known[key], length=MAX_TITLE) for key in ("text", "title"))
        if text and title and text != title:
            others.append(("title", title))
        if known["type"] and known["type"].lower() != "rss":
            others.append(("type", known["type"]))
        address = known["xmlurl"].strip()
        if address:
            address = self._address(address, text or title, line=line)
            if not address:
                return None
        return Outline(text or title, address, known["htmlurl"].strip(), known["category"], tuple(others))

    def _address(self, address: str, title: str, *, line: int) -> str:
        checked, reason = _checked(address)
        if reason:
            self._refused.append(Refused(line, title, reason))
        elif checked in self._seen:
            self._duplicates += 1
            return ""
        self._seen.add(checked)
        return checked


def _checked(address: str) -> tuple[str, str]:
    """The address to subscribe to, or "" and why not."""
    try:
        checked = feed_address(address)
    except UsageError:
        return "", tr("{address} is not the address of a feed on the web.").format(address=plain(address, length=80))
    if checked.startswith("file:"):
        return "", tr("{address} names a file, and a list must not.").format(address=plain(address, length=80))
    return checked, ""


def _plain_list(text: str) -> OutlineFile:
    """One address a line, as newsboat and many hand-kept lists have it; ``#`` begins a comment."""
    outlines: dict[str, Outline] = {}
    refused: list[Refused] = []
    duplicates = 0
    for number, line in enumerate(text.split("\n"), 1):
        address = line.strip().partition(" ")[0].partition("\t")[0]
        if not address or address.startswith(("#", "//")):
            continue
        checked, reason = _checked(address)
        if reason:
            refused.append(Refused(number, "", reason))
        duplicates += checked in outlines
        if checked:
            outlines.setdefault(checked, Outline("", checked))
        if not outlines and len(refused) > 20:
            break
        if number > 2 * MAX_OUTLINES or len(outlines) > MAX_OUTLINES:
            raise _BrokenError(number, tr("it has more than {n} entries").format(n=f"{MAX_OUTLINES:,}"))
    if not outlines:
        raise _BrokenError(refused[0].line if refused else 1, tr("this is neither OPML nor a list of addresses"))
    return OutlineFile("", tuple(outlines.values()), tuple(refused), duplicates)


def write_opml(outlines: Iterable[Outline], *, title: str = "Subscriptions") -> bytes:
    """An OPML 2.0 document in UTF-8 that `read_opml` reads back to the same outlines."""
    return opml_text(outlines, title).encode("utf-8", "replace")
