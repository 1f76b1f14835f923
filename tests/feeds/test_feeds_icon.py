"""Icons of sites as they come: one small PNG is kept of each, whatever was inside, and what is refused."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image
from support.painted import KINDS, gif_bomb, ico_bomb, job, moving, painted, png_bomb, webp_bomb

from newsreader.core.errors import DocumentError
from newsreader.feeds.picture import read_picture

pytestmark = pytest.mark.corpus


def kept(body: bytes) -> Image.Image:
    found = read_picture(replace(job(body), is_icon=True))
    image = Image.open(io.BytesIO(found.body), formats=["PNG"])
    image.load()
    assert (found.width, found.height) == image.size
    return image.convert("RGBA")


def several(*sizes: tuple[int, str], form: str) -> bytes:
    """An icon file with a square of each size in a colour of its own."""
    squares = [Image.new("RGBA", (side, side), colour) for side, colour in sizes]
    target = io.BytesIO()
    largest, *others = sorted(squares, key=lambda square: -square.width)
    largest.save(target, "ICO", sizes=[square.size for square in squares], append_images=others, bitmap_format=form)
    return target.getvalue()


@pytest.mark.parametrize("form", ["png", "bmp"])
def test_the_largest_of_several_sizes_is_taken(form):
    image = kept(several((16, "red"), (48, "blue"), (32, "lime"), form=form))
    assert image.size == (48, 48)
    assert image.getpixel((24, 24)) == (0, 0, 255, 255)


@pytest.mark.parametrize("kind", KINDS)
def test_a_large_one_of_any_kind_is_made_small_and_keeps_its_shape(kind):
    assert kept(painted(kind, (256, 128))).size == (64, 32)


def test_what_is_see_through_stays_so():
    image = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    image.paste((200, 20, 20, 255), (16, 16, 48, 48))
    target = io.BytesIO()
    image.save(target, "PNG")
    found = kept(target.getvalue())
    assert found.getpixel((2, 2))[3] == 0
    assert found.getpixel((32, 32)) == (200, 20, 20, 255)


def test_one_that_moves_stands_still():
    assert kept(moving(5)).size == (60, 40)


@pytest.mark.parametrize("bomb", [png_bomb, gif_bomb, webp_bomb, ico_bomb])
def test_a_bomb_is_refused_before_it_is_unpacked(bomb):
    with pytest.raises(DocumentError) as refused:
        kept(bomb())
    assert refused.value.kind in ("too-large", "broken")


@pytest.mark.parametrize(
    "body",
    [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<!doctype html><title>Not here</title>", b"", b"\0\0\1\0"],
    ids=["drawing", "page", "nothing", "cut"],
)
def test_what_is_no_icon_is_refused_in_words(body):
    with pytest.raises(DocumentError) as refused:
        kept(body)
    assert refused.value.text.endswith(".")


def test_a_dot_stands_for_nothing():
    with pytest.raises(DocumentError) as refused:
        kept(painted("PNG", (1, 1)))
    assert refused.value.kind == "dot"
