"""What a body is, by its first bytes (R62; a page where a feed was expected; things that are neither)."""

from __future__ import annotations

import pytest

from newsreader.feeds.sniff import Kind, sniff

PAGE = b"<!DOCTYPE html><html><head><title>A page</title></head><body>"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", Kind.EMPTY),
        (b" \r\n\t", Kind.EMPTY),
        (b"\xef\xbb\xbf", Kind.EMPTY),
        (b"<rss version='2.0'/>", Kind.XML),
        (b"\n\n <?xml version='1.0'?>\n<!-- <html> -->\n<rss version='2.0'/>", Kind.XML),
        (b"\xef\xbb\xbf<feed/>", Kind.XML),
        ("<feed/>".encode("utf-16"), Kind.XML),
        ("<feed/>".encode("utf-16-be"), Kind.XML),
        (b"<br />\n<b>Warning</b>: mysql in x.php\n<?xml version='1.0'?><rss version='2.0'/>", Kind.XML),
        (b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x.dtd"><rss version="2.0"/>', Kind.XML),
        (b"<rdf:RDF xmlns='http://purl.org/rss/1.0/'/>", Kind.XML),
        (PAGE + b"<feed xmlns='http://www.w3.org/2005/Atom'></feed></body></html>", Kind.XML),
        (b"<opml version='1.0'/>", Kind.XML),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', Kind.JSON),
        (b' \n[{"id": 1}]', Kind.JSON),
        (PAGE, Kind.PAGE),
        (b"<html>", Kind.PAGE),
        (b"<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><head/></html>", Kind.PAGE),
        (b"<head><title>Document moved</title></head>", Kind.PAGE),
        (b"<div>part of a page</div>", Kind.PAGE),
        (b"Not found", Kind.TEXT),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Kind.BINARY),
        (b"GIF89a\x01\0\x01\0", Kind.BINARY),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Kind.BINARY),
        (b"RIFF\x24\0\0\0WEBPVP8 ", Kind.BINARY),
        (b"%PDF-1.7", Kind.BINARY),
        (b"PK\x03\x04\x14\0", Kind.BINARY),
        (b"\0\0\0\x18ftypmp42", Kind.BINARY),
        (b"ID3\x04\0\0", Kind.BINARY),
        (bytes(range(256)) * 8, Kind.BINARY),
        (b"\x01\x02\x03\x04" * 100, Kind.BINARY),
    ],
)
def test_kinds(body, kind):
    assert sniff(body, "") is kind


def test_the_server_breaks_ties_only():
    assert sniff(b"<something/>", "text/html; charset=utf-8") is Kind.PAGE
    assert sniff(b"<something/>", "text/xml") is Kind.XML
    assert sniff(b"<rss version='2.0'/>", "text/html") is Kind.XML
    assert sniff(PAGE, "application/rss+xml") is Kind.PAGE
