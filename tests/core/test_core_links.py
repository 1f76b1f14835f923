"""What may be opened and subscribed to, and the host that is shown (T10, T11)."""

from __future__ import annotations

import pytest

from newsreader.core.errors import UsageError
from newsreader.core.links import allowed_link, display_host, feed_address


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("  HTTP://Example.org/a b ", "HTTP://Example.org/a%20b"),
        ("https://exa\nmple.org/", "https://example.org/"),
        ("https://例え.jp/ü", "https://例え.jp/ü"),
        ("http://[::1]:8000/", "http://[::1]:8000/"),
        ("mailto:a@b.example?subject=hi there", "mailto:a@b.example?subject=hi%20there"),
        ("mailto:a@b.example?attach=/etc/passwd", "mailto:a@b.example"),
    ],
)
def test_allowed(url, allowed):
    assert allowed_link(url) == allowed


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:x",
        "java",
        "script:x",
        "\x01javascript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "file:",
        "vbscript:x",
        "ftp://a",
        "feed:https://a.example",
        "smb://a",
        "ms-msdt:/id",
        "https:",
        "https://",
        "http:///path",
        "https:\\\\a.example",
        "http://a\\b.example",
        "https://a.example:99999/",
        "https://[x]/",
        "https://a.example/\u202e",
        "mailto:",
        "mailto:?subject=x",
        "//a.example",
        "/path",
        "a.example",
        "newsreader://picture/1",
        "qrc:/x",
        "about:blank",
        "chrome://x",
        "view-source:https://a",
        "blob:https://a",
        "https://\ud800/",
    ],
)
def test_refused(url):
    assert allowed_link(url) is None


def test_too_long_is_refused():
    assert allowed_link("https://a.example/" + "x" * 9_000) is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("example.org", "https://example.org"),
        (" <https://example.org/feed> ", "https://example.org/feed"),
        ("feed:https://example.org/f", "https://example.org/f"),
        ("feed://example.org/f", "https://example.org/f"),
        ("feed://https://example.org/f", "https://example.org/f"),
        ("FEED:example.org", "https://example.org"),
        ("http://example.org", "http://example.org"),
        ("localhost:8000/f", "http://localhost:8000/f"),
        ("127.0.0.1", "http://127.0.0.1"),
        ("[::1]:80/x", "http://[::1]:80/x"),
        ("example.org:8443/f", "https://example.org:8443/f"),
        ("file:///home/a b/f.xml", "file:///home/a%20b/f.xml"),
        ("file:///home/a%20b/f.xml", "file:///home/a%20b/f.xml"),
        ("/home/ü/f.xml", "file:///home/%C3%BC/f.xml"),
    ],
)
def test_addresses_of_feeds(text, address):
    assert feed_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "word",
        "two words",
        "javascript:x",
        "feed:javascript:x",
        "mailto:a@b.example",
        "jane@example.org",
        "https://",
    ]
    + [
        "file://server/x",
        "file:x",
        "data:text/xml,x",
        "https://a b.example/",
        "ex\u202eample.org",
        "|ls",
        "ftp://a.example/f",
    ],
)
def test_what_is_no_address(text):
    with pytest.raises(UsageError) as error:
        feed_address(text)
    assert error.value.kind == "address"
    assert error.value.text.endswith(".")


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Example.org:8000/x", "www.example.org"),
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://xn--bcher-kva.example/", "bücher.example"),
        ("https://bücher.example/", "bücher.example"),
        ("https://пример.рф/", "пример.рф"),
        ("https://日本語カナ.jp/", "日本語カナ.jp"),
        ("https://한국漢字.kr/", "한국漢字.kr"),
        ("https://pаypal.example/", "xn--pypal-4ve.example"),
        ("https://аррӏе.com/", "xn--80ak6aa92e.com"),
        ("https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com"),
        ("https://xn--999999999/", "xn--999999999"),
        ("mailto:a@b.example?subject=x", "a@b.example"),
        ("https://[x", ""),
    ],
)
def test_shown_hosts(url, host):
    assert display_host(url) == host
