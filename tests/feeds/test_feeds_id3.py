"""Chapters in ID3 tags: both versions, all encodings, and tags that mean no good."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.id3_tag import chapter, contents, frame, tag, title, unsynchronised

from newsreader.core.values import Chapter
from newsreader.feeds.id3 import tag_chapters, tag_size

PICTURE = b"\0image/png\0\3\0" + b"\xff\0\xff\xfe\xff\xe0\xff" * 40


@pytest.mark.parametrize("version", [3, 4])
@pytest.mark.parametrize("coding", [0, 1, 2, 3])
def test_titles_are_read_in_every_encoding(version, coding):
    text = "Mühle" if coding == 0 else "粉ひき小屋 ü"
    found = tag_chapters(
        tag(chapter("a", 1_500, title(text, coding=coding, version=version), version=version), version=version)
    )
    assert found == (Chapter(1_500, text),)


@pytest.mark.parametrize("version", [3, 4])
def test_the_table_of_contents_says_which_are_shown_and_the_time_in_which_order(version):
    parts = [
        chapter(name, start, title(name, version=version), version=version)
        for name, start in (("c", 9), ("a", 1), ("b", 5))
    ]
    other = frame(b"APIC", PICTURE, version=version)
    assert tag_chapters(tag(other, *parts, version=version, padding=100)) == (
        Chapter(1, "a"),
        Chapter(5, "b"),
        Chapter(9, "c"),
    )
    listed = tag(contents("c", "a", version=version), *parts, other, version=version)
    assert tag_chapters(listed) == (Chapter(1, "a"), Chapter(9, "c"))
    empty = tag(contents("nothing", version=version), *parts, version=version)
    assert len(tag_chapters(empty)) == 3  # a table that names nobody


@pytest.mark.parametrize("version", [3, 4])
def test_unsynchronised_tags_are_read_as_they_were(version):
    inside = (frame(b"APIC", PICTURE, version=version), title("ÿà ÿ", coding=1, version=version))
    whole = chapter("a", 0xFF00, *inside, version=version)
    if version == 4:  # frame by frame, sizes as they stand
        whole = frame(b"CHAP", unsynchronised(whole[10:]))
        assert b"\xff\xe0" not in whole
        assert tag_chapters(tag(frame(b"CHAP", whole[10:], flags=b"\0\2"))) == (Chapter(0xFF00, "ÿà ÿ"),)
    assert tag_chapters(tag(whole, version=version, flags=0x80)) == (Chapter(0xFF00, "ÿà ÿ"),)


def test_a_flag_that_says_what_is_not_so_is_passed_over():
    part = chapter("a", 5, title("a\0", coding=0), frame(b"APIC", PICTURE))
    assert tag_chapters(tag(part, flags=0x80)) == (Chapter(5, "a"),)


@pytest.mark.parametrize("before", range(4))
def test_large_tags_are_synchronised_piece_by_piece(before):
    parts = (
        frame(b"APIC", bytes(before) + b"\xff\0" * 200_000, version=3),
        chapter("a", 5, title("x", version=3), version=3),
    )
    assert tag_chapters(tag(*parts, version=3, flags=0x80)) == (Chapter(5, "x"),)


def test_an_extended_head_is_passed_over():
    part = chapter("a", 7, title("x"))
    assert tag_chapters(tag(b"\0\0\0\x06\x01\0" + part, flags=0x40)) == (Chapter(7, "x"),)
    part = chapter("a", 7, title("x", version=3), version=3)
    assert tag_chapters(tag(b"\0\0\0\x06" + bytes(6) + part, version=3, flags=0x40)) == (Chapter(7, "x"),)


def test_what_stands_before_a_body_is_no_part_of_it():
    part = chapter("a", 7, title("x"))[10:]
    assert tag_chapters(tag(frame(b"CHAP", b"G" + len(part).to_bytes(4, "big") + part, flags=b"\0\x41"))) == (
        Chapter(7, "x"),
    )
    part = chapter("a", 7, title("x", version=3), version=3)[10:]
    assert tag_chapters(tag(frame(b"CHAP", b"G" + part, version=3, flags=b"\0\x20"), version=3)) == (Chapter(7, "x"),)
    for flags in (b"\0\x08", b"\0\x04"):  # packed, encrypted
        assert tag_chapters(tag(frame(b"CHAP", part, flags=flags), chapter("b", 9))) == (Chapter(9, ""),)


def test_sizes_of_eight_bits_in_version_4_are_understood():
    long = chapter("a", 7, title("x" * 200, coding=0), plain=True)
    assert tag_chapters(tag(long, chapter("b", 8, title("y")))) == (Chapter(7, "x" * 200), Chapter(8, "y"))
    assert tag_chapters(tag(frame(b"APIC", b"\x01" * 300, plain=True), chapter("b", 8))) == (Chapter(8, ""),)


def test_titles_are_one_line_of_what_can_be_seen():
    def read(text: str) -> str:
        return tag_chapters(tag(chapter("a", 0, title(text))))[0].title

    assert read("a\x01\n\u202eb\x7f  c") == "a b c"
    assert read("One\0Two") == "One"
    assert len(read("x" * 100_000)) == 300
    broken = frame(b"TIT2", b"\3\xff\xfe\xed\xa0\x80x")
    assert tag_chapters(tag(chapter("a", 0, broken)))[0].title == "x"
    assert tag_chapters(tag(chapter("a", 0, frame(b"TIT2", b"\x07abc"), frame(b"TIT2", b""))))[0].title == ""


def test_times_beyond_any_end_are_left_out_and_twins_are_one():
    never, twin = chapter("n", 0xFFFFFFFF, title("never")), chapter("b", 5, title("second"))
    assert tag_chapters(tag(never, chapter("a", 5, title("first")), twin)) == (Chapter(5, "first"),)


def test_there_are_never_more_than_can_be_shown():
    parts = [chapter(str(number), number, title("x")) for number in range(6_000)]
    assert len(tag_chapters(tag(*parts))) == 500


def test_other_files_have_no_tag():
    for head in (
        b"",
        b"ID3",
        b"ID3\2\0\0\0\0\0\x0a",
        b"ID3\4\0\0\x80\0\0\0",
        b"\xff\xfb\x90\0" + bytes(9),
        b"RIFF" + bytes(9),
    ):
        assert tag_size(head) == 0
        assert tag_chapters(head + b"CHAP" + bytes(60)) == ()
    assert tag_size(tag(bytes(300))) == 310


def test_a_tag_that_is_cut_gives_what_is_whole():
    whole = tag(chapter("a", 1, title("one")), chapter("b", 2, title("two")))
    found = [tag_chapters(whole[:size]) for size in range(len(whole) + 1)]
    assert found[-1] == (Chapter(1, "one"), Chapter(2, "two"))
    assert set(found) == {(), found[-1][:1], found[-1]}


_PARTS = st.sampled_from(
    [
        b"CHAP",
        b"CTOC",
        b"TIT2",
        b"\0",
        b"\xff",
        b"\xff\0",
        b"a\0",
        b"\0\0\0\x10",
        b"\x7f\x7f\x7f\x7f",
        b"\0\2",
        b"\xff\xff\xff\xff",
    ]
)


@pytest.mark.corpus
@given(st.lists(_PARTS | st.binary(max_size=12), max_size=40), st.sampled_from([3, 4]), st.integers(0, 255))
def test_whatever_a_tag_holds_gives_chapters_or_none(parts, version, flags):
    made = tag(*parts, version=version, flags=flags)
    found = tag_chapters(made)
    assert [each.start for each in found] == sorted({each.start for each in found})
    assert all(each.title.isprintable() and len(each.title) <= 300 for each in found)


@pytest.mark.corpus
@given(st.binary(max_size=200))
def test_whatever_a_file_begins_with_is_looked_at(data):
    assert tag_size(data) >= 0
    tag_chapters(data)
    tag_chapters(b"ID3\4\0\0\0\0\x7f\x7f" + data)
