"""What `LinkOpener` opens, hands on and refuses (T10), and a feed's trouble in words."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QLocale

from newsreader.core.values import Feed, FeedId
from newsreader.ui.feed_words import error_words, trouble_words
from newsreader.ui.open_link import LinkOpener

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
SUNDAY = 1_769_337_600  # 25 January 2026, 10:40 UTC


class Desk:
    def __init__(self, answer: bool = True) -> None:
        self.opened: list[str] = []
        self.subscribed: list[str] = []
        self.said: list[str] = []
        self.opener = LinkOpener(
            self.subscribed.append, self.said.append, lambda url: (self.opened.append(url.toString()), answer)[1]
        )


@pytest.mark.parametrize("url", ["https://a.example/b?c=d#e", "http://a.example/", "mailto:a@b.example"])
def test_web_and_mail_are_opened(url):
    desk = Desk()
    assert desk.opener.open(url)
    assert desk.opened == [url]
    assert desk.said == []


@pytest.mark.parametrize("url", ["feed:https://a.example/f", "FEED://a.example/f", " feed:a.example"])
def test_feeds_go_to_the_dialog(url):
    desk = Desk()
    assert desk.opener.open(url)
    assert desk.subscribed == [url.strip()]
    assert desk.opened == []


@pytest.mark.parametrize(
    "url",
    ["", "javascript:alert(1)", "JaVa\tscript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "smb://a/b",
     "newsreader://article/1", "https://", "//a.example/", "/etc/passwd", "about:blank", "x-scheme:y", "http://a\\b/", "\x00"],
)  # fmt: skip
def test_everything_else_is_refused_in_words(url):
    desk = Desk()
    assert not desk.opener.open(url)
    assert desk.opened == []
    assert len(desk.said) == 1


def test_a_desktop_that_opens_nothing_is_told():
    desk = Desk(answer=False)
    assert not desk.opener.open("https://a.example/")
    assert len(desk.said) == 1


def feed(**changes) -> Feed:
    given = {
        "id": FeedId(1), "url": "u", "site_url": "", "title": "North Quay", "folder": None, "position": 0, "added": 0, "last_try": None,
        "last_ok": None, "next_due": SUNDAY + 13_200, "failures": 6, "http": 404, "error_kind": "http", "error_text": "x",
        "error_since": SUNDAY - 5 * 86_400,
    }  # fmt: skip
    return Feed(**(given | changes))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Not found since Tuesday – next try today, 14:20"),
        ({"error_since": SUNDAY - 600}, "Not found since 10:30 – next try today, 14:20"),
        ({"error_since": SUNDAY - 86_400}, "Not found since yesterday – next try today, 14:20"),
        ({"error_since": SUNDAY - 40 * 86_400}, "Not found since 16 December 2025 – next try today, 14:20"),
        ({"next_due": SUNDAY - 1}, "Not found since Tuesday – next try now"),
        ({"next_due": SUNDAY + 86_400}, "Not found since Tuesday – next try tomorrow, 10:40"),
        ({"error_kind": None}, ""),
        ({"error_since": None, "error_kind": "dns", "http": None}, "Site not found – next try today, 14:20"),
    ],
)
def test_trouble_in_words(changes, words, monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    assert trouble_words(feed(**changes), now=SUNDAY, locale=ENGLISH) == words


@pytest.mark.parametrize(
    ("kind", "http", "words"),
    [
        ("http", 410, "Gone for good"),
        ("http", 502, "Error of the site (502)"),
        ("http", 418, "Answered 418"),
        ("odd", None, "In trouble"),
    ],
)
def test_errors_in_words(kind, http, words):
    assert error_words(kind, http) == words
