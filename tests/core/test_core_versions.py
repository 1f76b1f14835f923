"""Which of two versions is newer, and what the project's page may say."""

from __future__ import annotations

import pytest

from newsreader.core.errors import DocumentError
from newsreader.core.versions import Newest, is_newer, newest_of


@pytest.mark.parametrize(
    ("found", "own", "newer"),
    [
        ("0.2", "0.1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.1.1", "0.1", True),
        ("0.10", "0.9", True),
        ("0.9", "0.10", False),
        ("1", "0.99.99", True),
        ("0.2", "0.2.dev1", False),
    ],
)
def test_versions_are_compared_by_their_numbers(found, own, newer):
    assert is_newer(found, own) is newer


def test_the_page_says_a_version_and_what_is_new():
    assert newest_of(b'{"version": "1.2.3", "words": "Faster\\n  search"}') == Newest("1.2.3", "Faster search")
    assert newest_of(b'{"version": "2", "more": 1}') == Newest("2", "")
    assert len(newest_of(b'{"version": "2", "words": "' + b"x" * 999 + b'"}').words) == 300


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"{}", b'{"version": 2}', b'{"version": "new"}', b'{"version": "1.2<b>"}', b"[" * 99_999,
     b'{"version": "1", "words": []}', b'"version"', b"\xff\xfe"],
)  # fmt: skip
def test_anything_else_is_a_known_error(body):
    with pytest.raises(DocumentError, match="which version is the newest"):
        newest_of(body)
