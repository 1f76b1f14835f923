"""The wire's bytes → the document's bytes, never more than the limits allow (R61, R62).

Runs in the parse process: bombs stay there. Output is counted while it is made, so that a bomb is seen long before
it has gone off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from io import BytesIO

import zstandard
from isal import isal_zlib

from newsreader.core.errors import DocumentError
from newsreader.core.texts import tr

MAX_DECODED = 50_000_000  # bytes (R61)
RATIO_FROM = 10_000_000  # bytes decoded before the ratio counts
MAX_RATIO = 100
MAX_CODINGS = 2

_STEP = 65_536  # bytes made or read at a time
_GZIP = b"\x1f\x8b\x08"
_DAMAGED: type[Exception] = isal_zlib.error  # type: ignore[assignment]  # its stubs take the class for an error
_ZSTD = b"\x28\xb5\x2f\xfd"


def inflate(wire: bytes, content_encoding: str) -> bytes:
    """The document inside ``wire``; ``content_encoding`` is the header's value, "" without one.

    A gzip body that nobody announced is a gzip body (R62); a coding that was announced and is not there is passed
    over. Raises DocumentError: ``too-large`` for a bomb, ``parser`` for a broken or an unknown coding.
    """
    codings = _codings(content_encoding)
    body = wire
    for coding in reversed(codings):
        body = _undo(coding, body)
    if body.startswith(_GZIP):
        if len(codings) >= MAX_CODINGS:
            raise DocumentError("too-large", tr("The feed is packed more than twice, which no honest server does."))
        body = _undo("gzip", body)
    return body


def _codings(content_encoding: str) -> list[str]:
    names = [name.strip().lower() for name in content_encoding.split(",")]
    codings = [name for name in names if name and name != "identity"]
    if len(codings) > MAX_CODINGS:
        raise DocumentError("too-large", tr("The feed is packed more than twice, which no honest server does."))
    return codings


def _undo(coding: str, body: bytes) -> bytes:
    reader = _READERS.get(coding)
    if reader is None:
        raise DocumentError(
            "parser",
            tr("The server packed the feed as “{coding}”, which was not asked for.").format(coding=coding[:40]),
        )
    try:
        return _collect(reader(body), len(body))
    except (_DAMAGED, zstandard.ZstdError, EOFError) as error:
        raise DocumentError("parser", tr("The feed arrived packed and damaged; it could not be unpacked.")) from error


def _collect(pieces: Iterator[bytes], size: int) -> bytes:
    """All pieces as one, or DocumentError once they are too many for what they came from."""
    output = bytearray()
    for piece in pieces:
        output += piece
        if len(output) > MAX_DECODED:
            raise DocumentError(
                "too-large", tr("The feed is over {size} MB unpacked.").format(size=MAX_DECODED // 1_000_000)
            )
        if len(output) > RATIO_FROM and len(output) > MAX_RATIO * size:
            raise DocumentError(
                "too-large", tr("The feed unpacks to over a hundred times its size; that is an attack.")
            )
    return bytes(output)


def _gunzip(body: bytes) -> Iterator[bytes]:
    """Every member of a gzip body (RFC 1952 allows several); what follows the last is padding."""
    if not body.startswith(_GZIP[:2]):
        yield body
        return
    rest = body
    while rest.startswith(_GZIP[:2]):
        member = isal_zlib.decompressobj(isal_zlib.MAX_WBITS | 16)
        yield from _steps(member, rest)
        rest = member.unused_data


def _deflate(body: bytes) -> Iterator[bytes]:
    """RFC 9110 means zlib's wrapping, some servers send the bare stream; what is neither was never packed."""
    for bits in (isal_zlib.MAX_WBITS, -isal_zlib.MAX_WBITS):
        try:
            isal_zlib.decompressobj(bits).decompress(body[:_STEP], 64)
        except _DAMAGED:
            continue
        yield from _steps(isal_zlib.decompressobj(bits), body)
        return
    yield body


def _steps(stream: isal_zlib.Decompress, body: bytes) -> Iterator[bytes]:
    """The stream's output in pieces of one step. Raises EOFError when the body ends before the stream does."""
    data = body
    while not stream.eof:
        piece = stream.decompress(data, _STEP)
        data = stream.unconsumed_tail
        if not piece and not data and not stream.eof:
            raise EOFError
        yield piece


def _unzstd(body: bytes) -> Iterator[bytes]:
    if not body.startswith(_ZSTD):
        yield body
        return
    with zstandard.ZstdDecompressor(max_window_size=8 << 20).stream_reader(
        BytesIO(body), read_across_frames=True
    ) as reader:
        while piece := reader.read(_STEP):
            yield piece


def _unbrotli(body: bytes) -> Iterator[bytes]:
    """Brotli (RFC 7932), which has no magic bytes, by a library that not every system has (1.2: a limit on its output)."""
    import brotli

    stream = brotli.Decompressor()
    try:
        yield stream.process(body, output_buffer_limit=_STEP)
        while not stream.is_finished():
            piece = stream.process(b"", output_buffer_limit=_STEP)
            if not piece and stream.can_accept_more_data():
                raise EOFError
            yield piece
    except brotli.error as error:
        raise EOFError from error


def has_brotli() -> bool:
    """Is ``br`` a coding that this program can undo, and so may ask for (R54)?"""
    return find_spec("brotli") is not None


_READERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": _gunzip,
    "x-gzip": _gunzip,
    "deflate": _deflate,
    "zstd": _unzstd,
}
if has_brotli():
    _READERS["br"] = _unbrotli
