"""Pictures as they come: what is kept of each kind, and what is refused, by its first bytes and within limits."""

from __future__ import annotations

import gzip
import io

import pytest
from PIL import Image
from support.painted import KINDS, gif_bomb, ico_bomb, job, moving, noisy, painted, png_bomb, webp_bomb

from newsreader.core.errors import DocumentError
from newsreader.feeds.picture import kind_of, read_picture

pytestmark = pytest.mark.corpus


def opened(body: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(body))
    image.load()
    return image


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_read_and_kept_in_one_that_both_views_show(kind):
    body = painted(kind)
    found = read_picture(job(body))
    assert (found.width, found.height) == (120, 80)
    assert kind_of(body) == kind
    assert kind_of(found.body) == ("JPEG" if kind == "AVIF" else kind)
    assert opened(found.thumbnail).size == (80, 80)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_what_is_wider_than_a_screen_needs_is_scaled_down(kind):
    found = read_picture(job(noisy(kind, (2_400, 1_200))))
    assert (found.width, found.height) == (1_600, 800) == opened(found.body).size
    assert opened(found.thumbnail).size == (112, 112)


def test_what_is_small_enough_is_kept_as_it_came_and_what_shines_through_still_does():
    body = painted("PNG", mode="RGBA")
    assert read_picture(job(body)).body == body
    scaled = read_picture(job(painted("PNG", (3_200, 1_600), mode="RGBA")))
    assert opened(scaled.body).mode == "RGBA"
    assert opened(scaled.body).getpixel((0, 0))[3] < 255


def test_an_animation_moves_within_limits_and_stands_still_beyond_them():
    assert getattr(opened(read_picture(job(moving(9))).body), "n_frames", 1) == 9
    long = read_picture(job(moving(1_200, (8, 8))))
    assert getattr(opened(long.body), "n_frames", 1) == 1


def test_a_packed_picture_is_unpacked_and_its_address_says_nothing():
    assert read_picture(job(gzip.compress(painted("JPEG")), "gzip")).width == 120


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "empty"),
        (b"<!doctype html><html><body>Please log in</body></html>", "no-picture"),
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "no-picture"),
        (b"just words", "no-picture"),
        (b"%PDF-1.7 ...", "no-picture"),
        (painted("PNG", (1, 1)), "dot"),
        (painted("GIF", (2, 2)), "dot"),
        (painted("PNG", (1, 300)), "dot"),
        (painted("JPEG", (400, 300))[:900], "broken"),
        (painted("PNG")[:60], "broken"),
        (b"\x89PNG\r\n\x1a\n and nothing of it", "broken"),
        (b"RIFF\x10\0\0\0WEBPVP8 nothing", "broken"),
        (b"\0\0\0\x20ftypavif\0\0\0\0", "broken"),
    ],
)
def test_what_is_no_picture_is_refused_in_words(body, kind):
    with pytest.raises(DocumentError) as refused:
        read_picture(job(body))
    assert refused.value.kind == kind
    assert refused.value.text.endswith(".")


@pytest.mark.parametrize("bomb", [png_bomb, gif_bomb, webp_bomb, ico_bomb])
def test_a_bomb_is_refused_before_it_is_unpacked(bomb):
    with pytest.raises(DocumentError) as refused:
        read_picture(job(bomb()))
    assert refused.value.kind in ("too-large", "broken")
