"""What the heads of answers say, as tables."""

from __future__ import annotations

from email.message import Message

import pytest

from newsreader.core.values import Validators
from newsreader.net import headers

NOW = 1_700_000_000  # Tue, 14 Nov 2023 22:13:20 GMT


def head(*pairs: tuple[str, str]) -> Message:
    message = Message()
    for name, value in pairs:
        message[name] = value
    return message


@pytest.mark.parametrize(
    ("pairs", "seconds"),
    [
        ([], None),
        ([("Cache-Control", "max-age=600")], 600),
        ([("Cache-Control", "public, MAX-AGE=600, must-revalidate")], 600),
        ([("Cache-Control", 'max-age="600"')], 600),
        ([("Cache-Control", "public"), ("Cache-Control", "max-age=7")], 7),
        ([("Cache-Control", "max-age=600"), ("Age", "100")], 500),
        ([("Cache-Control", "max-age=600"), ("Age", "1000")], 0),
        ([("Cache-Control", "max-age=600"), ("Age", "old")], 600),
        ([("Cache-Control", "s-maxage=600")], None),
        ([("Cache-Control", "max-age=600, no-cache")], 0),
        ([("Cache-Control", "no-store")], 0),
        ([("Cache-Control", "max-age=" + "9" * 5000)], 2**31),
        ([("Cache-Control", "max-age=-5")], None),
        ([("Cache-Control", "max-age=60"), ("Expires", "Wed, 15 Nov 2023 22:13:20 GMT")], 60),
        ([("Expires", "Tue, 14 Nov 2023 22:14:20 GMT")], 60),
        ([("Expires", "Tuesday, 14-Nov-23 22:14:20 GMT")], 60),
        ([("Expires", "Tue Nov 14 22:14:20 2023")], 60),
        ([("Expires", "Tue, 14 Nov 2023 22:14:20 GMT"), ("Date", "Tue, 14 Nov 2023 22:13:50 GMT")], 30),
        ([("Expires", "Thu, 01 Jan 1970 00:00:00 GMT")], 0),
        ([("Expires", "-1")], 0),
        ([("Expires", "0")], 0),
    ],
)
def test_how_long_an_answer_stays_fresh(pairs, seconds):
    assert headers.freshness(head(*pairs), NOW) == seconds


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120), ("0", 0), ("9" * 40, 2**31), ("Tue, 14 Nov 2023 22:14:20 GMT", 60), ("Tue, 14 Nov 2000 22:14:20 GMT", 0),
        ("soon", None), ("-5", None), ("1.5", None), ("", None), ("Tue, 99 Nov 2023 99:14:20 GMT", None),
    ],
)  # fmt: skip
def test_how_long_a_server_wants_to_be_left_alone(value, seconds):
    assert headers.retry_after(head(("Retry-After", value)), NOW) == seconds


@pytest.mark.parametrize(
    ("etag", "kept"),
    [
        ('"a"', '"a"'),
        ('W/"a"', 'W/"a"'),
        ("no quotes", "no quotes"),
        (' "a" \t', '"a"'),
        ("", None),
        ('"a"\r\n b', '"a" b'),
    ],
)
def test_validators_are_kept_as_they_are(etag, kept):
    message = Message()
    message.add_header("X", "y")
    message._headers.append(("ETag", etag))
    assert headers.validators(message) == Validators(kept, None)


def test_conditions_name_what_is_there():
    assert headers.conditions(Validators()) == []
    assert headers.conditions(Validators('"a"', "then")) == [("If-None-Match", '"a"'), ("If-Modified-Since", "then")]


def test_feed_types_come_first():
    types = [part.partition(";")[0].strip() for part in headers.ACCEPT.kinds.split(",")]
    assert types[:3] == ["application/atom+xml", "application/rss+xml", "application/feed+json"]
    assert types.index("text/html") > types.index("text/xml")
