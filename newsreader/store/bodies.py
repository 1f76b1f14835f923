"""Texts as bytes for the database: a version byte, then the packed text."""

from __future__ import annotations

import zstandard

_PLAIN, _ZSTD = b"\x00", b"\x01"
#: Shorter texts do not gain by packing.
_SHORTEST = 120
#: Half the time of zlib's quickest level, for the same size.
_LEVEL = 3


def pack(text: str) -> bytes:
    """``text`` packed, its first byte saying how."""
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw) < _SHORTEST:
        return _PLAIN + raw
    return _ZSTD + zstandard.compress(raw, _LEVEL)


def unpack(packed: bytes) -> str:
    """The text that `pack` was given. ValueError for a version of the future or damaged bytes."""
    version, rest = packed[:1], packed[1:]
    try:
        if version == _ZSTD:
            rest = zstandard.decompress(rest)
        elif version != _PLAIN:
            raise ValueError(f"a stored text is packed in an unknown way: {version!r}")
    except zstandard.ZstdError as error:
        raise ValueError(f"a stored text is damaged: {error}") from error
    return rest.decode("utf-8", "surrogatepass")
