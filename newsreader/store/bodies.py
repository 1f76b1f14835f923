"""Texts as bytes for the database: a version byte, then the packed text."""

from __future__ import annotations

import zlib

_PLAIN, _ZLIB = b"\x00", b"\x01"
#: Shorter texts do not gain by packing.
_SHORTEST = 120


def pack(text: str) -> bytes:
    """``text`` packed, its first byte saying how."""
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw) < _SHORTEST:
        return _PLAIN + raw
    return _ZLIB + zlib.compress(raw, 1)


def unpack(packed: bytes) -> str:
    """The text that `pack` was given. ValueError for a version of the future or damaged bytes."""
    version, rest = packed[:1], packed[1:]
    if version == _ZLIB:
        try:
            rest = zlib.decompress(rest)
        except zlib.error as error:
            raise ValueError(f"a stored text is damaged: {error}") from error
    elif version != _PLAIN:
        raise ValueError(f"a stored text is packed in an unknown way: {version!r}")
    return rest.decode("utf-8", "surrogatepass")
