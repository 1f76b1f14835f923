"""Texts as bytes for the database: a version byte, then the packed text.

Versions: 0 plain, 1 zstd, from 2 zstd with the dictionary of that number. A dictionary is trained on the first thousand
texts of its own database and kept in it (docs/notes/store.md); it makes the short texts of feeds a quarter smaller.
Packing runs in the parse process, unpacking on any thread: this module imports neither SQLAlchemy nor anything of ours
that does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import final

import zstandard

from newsreader.core.values import Dictionary

_PLAIN, _ZSTD = 0, 1
#: The number of the first dictionary; the last one is 255.
FIRST_DICTIONARY = 2
#: So many texts are needed to train one.
SAMPLES = 1_000
#: Shorter texts do not gain by packing.
_SHORTEST = 120
#: Half the time of zlib's quickest level, for the same size.
_LEVEL = 3
_SMALLEST, _LARGEST = 4 << 10, 112 << 10  # bytes of a dictionary
_SEGMENT = 200  # bytes that go into it together; given, training need not look for it, which takes four times as long
_SHARE = 16  # a dictionary is so small a part of its samples, or it would learn them by heart


def pack(text: str, dictionary: Dictionary | None = None) -> bytes:
    """``text`` packed, its first byte saying how."""
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw) < _SHORTEST:
        return bytes([_PLAIN]) + raw
    version = _ZSTD if dictionary is None else dictionary.number
    return bytes([version]) + _compressor(dictionary).compress(raw)


@lru_cache(maxsize=2)
def _compressor(dictionary: Dictionary | None) -> zstandard.ZstdCompressor:
    """One that is used again and again, which takes half the time. Packing is for one thread of a process."""
    data = None if dictionary is None else zstandard.ZstdCompressionDict(dictionary.data)
    return zstandard.ZstdCompressor(level=_LEVEL, dict_data=data)


def train(number: int, texts: Sequence[str]) -> Dictionary | None:
    """A dictionary for texts like these; None when they are too short or too much alike to make one of."""
    samples: list[bytes | bytearray | memoryview] = [
        raw for text in texts if len(raw := text.encode("utf-8", "surrogatepass")) >= _SHORTEST
    ]
    size = min(sum(map(len, samples)) // _SHARE, _LARGEST)
    if size < _SMALLEST:
        return None
    try:
        return Dictionary(number, zstandard.train_dictionary(size, samples, k=_SEGMENT, d=8).as_bytes())
    except zstandard.ZstdError:
        return None


@final
class Unpacker:
    """Unpacks what `pack` made. ``find`` gives a dictionary's bytes by its number, None when it is not there."""

    def __init__(self, find: Callable[[int], bytes | None]) -> None:
        self._find = find
        self._known: dict[int, zstandard.ZstdCompressionDict] = {}

    def __call__(self, packed: bytes) -> str:
        """The text. ValueError for a version of the future, a dictionary that is gone, or damaged bytes."""
        if not packed:
            raise ValueError("a stored text is empty")
        version, rest = packed[0], packed[1:]
        try:
            if version == _ZSTD:
                rest = zstandard.decompress(rest)
            elif version != _PLAIN:
                rest = zstandard.ZstdDecompressor(dict_data=self._dictionary(version)).decompress(rest)
        except zstandard.ZstdError as error:
            raise ValueError(f"a stored text is damaged: {error}") from error
        return rest.decode("utf-8", "surrogatepass")

    def _dictionary(self, number: int) -> zstandard.ZstdCompressionDict:
        known = self._known.get(number)
        if known is None:
            data = self._find(number)
            if data is None:
                raise ValueError(f"a stored text needs dictionary {number}, which is not there")
            known = self._known[number] = zstandard.ZstdCompressionDict(data)
        return known
