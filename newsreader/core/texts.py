"""Texts of what has no Qt (command line, engine, network) in the language of the reader.

The words are English in the code; a catalogue, made by `./run texts`, has them in another language. The window's own
texts go through Qt's `tr`; both read the same file. One catalogue is in use in a process, as with its locale: an error
is put into words deep inside, where nobody could hand a language in.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import final

#: The context of these texts in a catalogue; the window's have that of their class.
CONTEXT = "Core"

# The format of Qt's .qm files (qtranslator.cpp): a magic number, blocks of tag and length, messages of tagged fields.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HEAD = struct.Struct(">BI")
_LENGTH = struct.Struct(">I")
_MESSAGES = 0x69
_END, _TRANSLATION, _OBSOLETE, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 5, 6, 7, 8
_NO_TRANSLATION = 0xFFFFFFFF


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


def tr(text: str) -> str:
    """The text in the language in use. Names in braces stay; they are filled in afterwards."""
    return _in_use.texts.get(text, text)
