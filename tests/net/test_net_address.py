"""Addresses go out as they came in (R50)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.errors import FetchError
from newsreader.net.address import follow, read_address, wire_host


@pytest.mark.parametrize(
    ("url", "host", "port", "target"),
    [
        ("http://a.test", "a.test", 80, "/"),
        ("https://A.Test/Feed", "a.test", 443, "/Feed"),
        ("http://a.test:8080/x", "a.test", 8080, "/x"),
        ("http://a.test:/x", "a.test", 80, "/x"),
        ("http://a.test/a/../b/./c", "a.test", 80, "/a/../b/./c"),
        ("http://a.test/%7euser/%2f%zz?q=a%2Fb&&c", "a.test", 80, "/%7euser/%2f%zz?q=a%2Fb&&c"),
        ("http://a.test/feed?", "a.test", 80, "/feed?"),
        ("http://a.test?q=1", "a.test", 80, "/?q=1"),
        ("http://a.test//twice//", "a.test", 80, "//twice//"),
        ("http://a.test/x;y='(z)',!*?a[]=1|2", "a.test", 80, "/x;y='(z)',!*?a[]=1|2"),
        ("http://a.test/x#part", "a.test", 80, "/x"),
        ("http://a.test/über?q=鉄道", "a.test", 80, "/%C3%BCber?q=%E9%89%84%E9%81%93"),
        ("http://a.test/two words", "a.test", 80, "/two%20words"),
        ("http://[::1]:8000/x", "::1", 8000, "/x"),
        ("http://me:secret@a.test/x", "a.test", 80, "/x"),
    ],
)
def test_an_address_is_cut_and_not_rewritten(url, host, port, target):
    address = read_address(url)
    assert (address.host, address.port, address.target) == (host, port, target)


def test_a_password_is_left_out_of_what_is_shown_and_stored():
    address = read_address("https://me:secret@a.test/x?mail=you@b.test")
    assert address.url == "https://a.test/x?mail=you@b.test"


@pytest.mark.parametrize(
    ("host", "wire"),
    [
        ("bücher.example", "xn--bcher-kva.example"),
        ("BÜCHER.example", "xn--bcher-kva.example"),
        ("straße.de", "xn--strae-oqa.de"),
        ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("a_b.example.", "a_b.example."),
        ("127.0.0.1", "127.0.0.1"),
        ("a..b", ""),
        ("a b.example", ""),
        ("x" * 64 + ".example", ""),
        ("é" * 80 + ".example", ""),
    ],
)
def test_names_in_other_letters_go_out_as_punycode(host, wire):
    assert wire_host(host) == wire


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.test/", "a.test", "http:a.test", "http://", "http:///x", "http://a.test:99999/", "http://a.test:0/",
        "http://a.test:x/", "http://[::1/", "http://a test/", "http://a.test\\@b.test/", "http://a\r\nb/", "",
        "javascript:alert(1)", "http://a%2eb/",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_in_words(url):
    with pytest.raises(FetchError) as caught:
        read_address(url)
    assert caught.value.kind == "address"


@given(st.text(st.characters(codec=None), max_size=40))
def test_no_address_can_break_out_of_the_request_line(rest):
    try:
        address = read_address("http://a.test/" + rest)
    except FetchError:
        return
    assert address.target.isascii()
    assert not set(address.target) & set(map(chr, [*range(0x21), 0x7F]))


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("https://b.test/x?", "https://b.test/x?"),
        ("//b.test/x", "http://b.test/x"),
        ("/a/../b?", "http://a.test:81/a/../b?"),
        ("other", "http://a.test:81/dir/other"),
        ("../up", "http://a.test:81/up"),
        ("?page=2", "http://a.test:81/dir/feed?page=2"),
        ("/\xc3\xbcber x", "http://a.test:81/%C3%BCber%20x"),
        ("  /trimmed\t", "http://a.test:81/trimmed"),
    ],
)
def test_a_location_leads_where_it_says(location, url):
    assert follow(read_address("http://a.test:81/dir/feed"), location).url == url


@pytest.mark.parametrize(
    "location", ["javascript:alert(1)", "file:///etc/passwd", "http://", "ftp://b.test/", "data:,x", "http://[x/"]
)
def test_a_location_leads_to_the_web_alone(location):
    with pytest.raises(FetchError) as caught:
        follow(read_address("http://a.test/"), location)
    assert caught.value.kind == "redirect"
