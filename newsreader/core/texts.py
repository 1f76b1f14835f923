"""Texts of what has no Qt (command line, engine, network) in the language of the reader.

The words are English in the code; a catalogue, made by `./run texts`, has them in another language. The window's own
texts go through Qt's `tr`; both read the same file. One catalogue is in use in a process, as with its locale: an error
is put into words deep inside, where nobody could hand a language in.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterator, Mapping
from typing import final

from typing_extensions import override

#: The context of these texts in a catalogue; the window's have that of their class.
CONTEXT = "Core"

# The format of Qt's .qm files (qtranslator.cpp): a magic number, blocks of tag and length, messages of tagged fields.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HEAD = struct.Struct(">BI")
_LENGTH = struct.Struct(">I")
_MESSAGES = 0x69
_END, _TRANSLATION, _OBSOLETE, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 5, 6, 7, 8
_NO_TRANSLATION = 0xFFFFFFFF

_NAME = re.compile(r"\{(\w+)\}")


def read_catalogue(data: bytes, *, context: str = CONTEXT) -> dict[str, str]:
    """The translations of one context of a ``.qm`` file by their English text. Raises ValueError for another file."""
    if not data.startswith(_MAGIC):
        raise ValueError("not a catalogue of translations")
    try:
        return dict(_translations(data, context.encode()))
    except (struct.error, IndexError) as error:
        raise ValueError("a catalogue of translations that was cut off") from error


def _translations(data: bytes, context: bytes) -> Iterator[tuple[str, str]]:
    at = len(_MAGIC)
    while at < len(data):
        tag, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        if tag == _MESSAGES:
            yield from _messages(data, at, at + length, context=context)
        at += length


def _messages(data: bytes, at: int, end: int, *, context: bytes) -> Iterator[tuple[str, str]]:
    translation, source, found = "", b"", b""
    while at < end:
        tag = data[at]
        at += 1
        if tag == _END:
            if found == context and translation:
                yield source.decode(), translation
            translation, source, found = "", b"", b""
            continue
        if tag == _OBSOLETE:
            at += 4
            continue
        (length,) = _LENGTH.unpack_from(data, at)
        at += 4
        if length == _NO_TRANSLATION:
            continue
        field = data[at : at + length]
        at += length
        if tag == _TRANSLATION and not translation:
            translation = field.decode("utf-16-be")
        elif tag == _SOURCE:
            source = field
        elif tag == _CONTEXT:
            found = field


@final
class _InUse:
    """The catalogue of this process."""

    __slots__ = ("texts",)

    def __init__(self) -> None:
        self.texts: Mapping[str, str] = {}


_in_use = _InUse()


def use_texts(texts: Mapping[str, str]) -> None:
    """Say everything in the words of ``texts`` from now on; once, when a process starts."""
    _in_use.texts = texts


def texts_in_use() -> dict[str, str]:
    """The catalogue of this process, to hand it to another one."""
    return dict(_in_use.texts)


@final
class Text(str):
    """A text in the language in use that knows its English words, and what was filled into them: another language can say
    it again.
    """

    __slots__ = ("filled", "source")

    source: str
    filled: Mapping[str, object]

    @override
    def format(self, *args: object, **kwargs: object) -> Text:
        """The text with names in braces filled in."""
        return _text(super().format(*args, **kwargs), self.source, kwargs)


def _text(words: str, source: str, filled: Mapping[str, object]) -> Text:
    made = Text(words)
    made.source, made.filled = source, filled
    return made


def tr(text: str) -> Text:
    """The text in the language in use. Names in braces stay; they are filled in afterwards."""
    return _text(_in_use.texts.get(text, text), text, {})


# -- texts that are kept, and shown in whatever language is in use then ---------------------------------------------------


def kept_text(text: str | None) -> str | None:
    """A text as it is kept: its English words and what was filled in, as JSON. What is no `Text` stays as it is."""
    return json.dumps(_plain(text), ensure_ascii=False) if isinstance(text, Text) else text


def said_text(kept: str | None) -> str | None:
    """What was kept, in the language in use now. A text that was kept as plain words stays as it is.

    Names are filled in by themselves, without Python's own way of formatting: what comes from the parse process could
    otherwise ask for a text of any width.
    """
    if kept is None or not kept.startswith('["'):
        return kept
    try:
        return _said(json.loads(kept))
    except (ValueError, TypeError, RecursionError):
        return kept


def _plain(value: object) -> object:
    if isinstance(value, Text):
        return [value.source, {name: _plain(each) for name, each in value.filled.items()}]
    return value if isinstance(value, int | float) else str(value)


def _said(read: object) -> str:
    if not isinstance(read, list):
        return str(read)
    source, filled = read
    if not isinstance(source, str) or not isinstance(filled, dict):
        raise TypeError("no text that was kept")
    words = {name: _said(each) for name, each in filled.items()}
    text = _NAME.sub(lambda name: words.get(name[1], name[0]), _in_use.texts.get(source, source))
    return _text(text, source, {name: _again(each) for name, each in filled.items()})


def _again(read: object) -> object:
    """What was filled in, so that it can be kept once more."""
    return _said(read) if isinstance(read, list) else read
