"""Packed bodies: every coding, none announced, wrongly announced, damaged, and bombs (R61, R62, T8)."""

from __future__ import annotations

import gzip
import zlib

import pytest
import zstandard

from newsreader.core.errors import DocumentError
from newsreader.feeds.inflate import has_brotli, inflate

BODY = b"<rss version='2.0'>" + bytes(range(32, 127)) * 20 + b"</rss>"


def raw_deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("wire", "coding"),
    [
        (BODY, ""),
        (BODY, "identity"),
        (gzip.compress(BODY), "gzip"),
        (gzip.compress(BODY), "GZIP"),
        (gzip.compress(BODY), "x-gzip"),
        (gzip.compress(BODY[:50]) + gzip.compress(BODY[50:]), "gzip"),
        (gzip.compress(BODY) + b"\0" * 20, "gzip"),
        (gzip.compress(BODY), ""),  # R62
        (BODY, "gzip"),  # announced and not done
        (zlib.compress(BODY), "deflate"),
        (raw_deflate(BODY), "deflate"),
        (BODY, "deflate"),
        (zstandard.compress(BODY), "zstd"),
        (BODY, "zstd"),
        (gzip.compress(zlib.compress(BODY)), "deflate, gzip"),
        (gzip.compress(gzip.compress(BODY)), "gzip"),  # the second without a header
    ],
)
def test_every_coding_gives_the_body(wire, coding):
    assert inflate(wire, coding) == BODY


@pytest.mark.skipif(not has_brotli(), reason="brotli is not installed here; it is an extra")
def test_brotli_gives_the_body_and_stops_bombs():
    import brotli

    assert inflate(brotli.compress(BODY), "br") == BODY
    with pytest.raises(DocumentError, match="attack"):
        inflate(brotli.compress(bytes(60_000_000), quality=3), "br")


@pytest.mark.parametrize(
    ("wire", "coding", "kind"),
    [
        (gzip.compress(BODY)[:-20], "gzip", "parser"),
        (gzip.compress(BODY)[:-20], "", "parser"),
        (gzip.compress(BODY)[:40] + b"\xff\xff\xff" + gzip.compress(BODY)[43:], "gzip", "parser"),
        (zstandard.compress(BODY)[:6] + b"\xff" * 30, "zstd", "parser"),
        (BODY, "compress", "parser"),
        (BODY, "gzip, gzip, gzip", "too-large"),
        (gzip.compress(gzip.compress(gzip.compress(BODY))), "gzip, gzip", "too-large"),
    ],
)
def test_what_cannot_be_unpacked_is_an_error(wire, coding, kind):
    with pytest.raises(DocumentError) as caught:
        inflate(wire, coding)
    assert caught.value.kind == kind


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_a_bomb_ends_early(pack):
    bomb = pack(bytes(30_000_000))
    assert len(bomb) < 100_000
    coding = "gzip" if pack is gzip.compress else "zstd"
    with pytest.raises(DocumentError) as caught:
        inflate(bomb, coding)
    assert caught.value.kind == "too-large"


def test_ten_megabytes_of_blanks_are_no_bomb():
    assert len(inflate(gzip.compress(bytes(9_000_000)), "gzip")) == 9_000_000
