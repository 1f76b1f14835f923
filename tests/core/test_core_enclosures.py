"""Audio and video: which can be played, what their files begin with, and where a person is in them."""

from __future__ import annotations

import io
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.enclosures import (
    ENOUGH,
    Place,
    chapters_of,
    file_name,
    is_media,
    media_kind,
    place_after,
    play_time,
    playable,
)
from newsreader.core.values import Chapter, Enclosure


def sound(seconds: float = 1.0) -> bytes:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(b"\0\0" * int(8000 * seconds))
    return data.getvalue()


@pytest.mark.parametrize(
    ("url", "mime", "kind"),
    [
        ("https://cast.example/1.mp3", "audio/mpeg", "audio"),
        ("https://cast.example/1", " Audio/MPEG", "audio"),
        ("https://cast.example/film.mp4?key=1", "", "video"),
        ("https://cast.example/film.MP4", "application/octet-stream", "video"),
        ("https://cast.example/1.mp3", "text/html", ""),
        ("https://cast.example/1.pdf", "application/pdf", ""),
        ("https://cast.example/mp3", "", ""),
        ("https://cast.example/a.jpg", "image/jpeg", ""),
    ],
)
def test_a_file_is_what_the_feed_says_or_what_its_name_ends_in(url, mime, kind):
    assert media_kind(Enclosure(url, mime)) == kind


def test_each_address_is_played_once_in_order():
    files = [
        Enclosure("https://a.example/2.mp3", "audio/mpeg"),
        Enclosure("https://a.example/1.mp3", "audio/mpeg", title="First"),
        Enclosure("https://a.example/2.mp3", "audio/mpeg", 3),
        Enclosure("https://a.example/x.pdf", "application/pdf"),
    ]
    assert playable(files) == (files[0], files[1])


@pytest.mark.parametrize(
    "start",
    [
        sound(),
        b"ID3\x04\0\0\0\0\0\0",
        b"\xff\xfb\x90\x64" + bytes(60),
        b"\0\0\0\0\xff\xf1\x50\x80",
        b"\0\0\0\x20ftypM4A \0\0\0\0",
        b"OggS\0\x02",
        b"fLaC\0\0\0\x22",
        b"\x1aE\xdf\xa3\x01\0\0\0",
        b"FORM\0\0\0\0AIFF",
        (b"G\x40\x11\x10" + bytes(184)) * 2,
    ],
)
def test_audio_and_video_are_known_by_their_first_bytes(start):
    assert is_media(start[:ENOUGH])


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"<!doctype html><title>Log in</title>",
        b"<html>",
        b"GIF89a\x01\0",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"\x7fELF\x02\x01",
        b"#!/bin/sh\n",
        b'{"error": "not found"}',
        b"\xff",
        b"\xff\xfe<\0h\0",  # a page in UTF-16
    ],
)
def test_nothing_else_reaches_a_decoder(start):
    assert not is_media(start)


@pytest.mark.parametrize(
    ("start", "time"),
    [("1:02:03.5", 3_723_500), ("02:03", 123_000), ("63", 63_000), ("00:00:00.000", 0), (" 5 ", 5_000)],
)
def test_starts_of_chapters_are_normal_play_times(start, time):
    assert play_time(start) == time


@given(st.lists(st.tuples(st.none() | st.integers(), st.text()), max_size=20))
def test_chapters_are_in_order_whatever_was_written(told):
    starts = [chapter.start for chapter in chapters_of(told)]
    assert starts == sorted(set(starts))


def test_chapters_without_a_time_and_endless_ones_are_left_out():
    assert [play_time(text) for text in ("", "soon", "-5", "1:2:3:4", "٣", "1e9")] == [None] * 6
    assert chapters_of([(None, "a"), (-1, "b"), (3_600_000_000, "c"), (10**30, "d")]) == ()
    assert chapters_of([(5, " a \n b "), (5, "twin"), (1, "")]) == (Chapter(1, ""), Chapter(5, "a b"))
    assert len(chapters_of((number, "x") for number in range(10_000))) == 500
    assert len(chapters_of([(1, "x" * 10_000)])[0].title) == 300


@given(st.text())
def test_a_name_holds_nothing_of_the_address(url):
    assert len(file_name(url)) == 32
    assert set(file_name(url)) <= set("0123456789abcdef")


@given(st.integers(-10, 10**8), st.integers(0, 10**7), st.booleans())
def test_a_place_lies_within_its_file_and_the_end_is_heard(position, length, is_kept):
    before = Place(5, 7_000_000, is_kept=is_kept)
    place = place_after(before, position, length=length)
    whole = length or before.length
    assert place.is_kept is is_kept
    assert place.length == whole
    assert 0 <= place.position < whole
    assert place.is_heard == (position >= whole - min(10_000, whole // 20))
    assert place.position in (0, position)


def test_what_was_heard_once_stays_heard():
    heard = place_after(Place(), 60_000, length=60_000)
    assert heard == Place(0, 60_000, is_heard=True)
    assert place_after(heard, 20_000, length=60_000) == Place(20_000, 60_000, is_heard=True)
