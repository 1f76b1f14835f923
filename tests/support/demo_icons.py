"""Icons for the sites of the demo feeds: drawn here, each with a shape and colours of its own; some sites have none."""

from __future__ import annotations

import io
from collections.abc import Callable

from PIL import Image, ImageDraw

_SIDE = 192  # as a site gives it for the start page of a telephone
Draw = Callable[[ImageDraw.ImageDraw], None]


def _sun(draw: ImageDraw.ImageDraw) -> None:
    draw.rounded_rectangle((0, 0, 191, 191), 36, fill="#d9822b")
    draw.ellipse((52, 52, 140, 140), fill="#fff4dc")


def _hills(draw: ImageDraw.ImageDraw) -> None:
    draw.rounded_rectangle((0, 0, 191, 191), 36, fill="#2f6690")
    draw.polygon(((0, 170), (70, 60), (130, 170)), fill="#dcebf5")
    draw.polygon(((80, 170), (135, 95), (191, 170)), fill="#a9c8de")


def _ring(draw: ImageDraw.ImageDraw) -> None:  # black on nothing: needs a ground in the dark
    draw.ellipse((16, 16, 176, 176), outline="#151515", width=30)
    draw.ellipse((78, 78, 114, 114), fill="#151515")


def _leaf(draw: ImageDraw.ImageDraw) -> None:
    draw.pieslice((10, 10, 330, 330), 180, 270, fill="#3c7a4a")
    draw.line((170, 30, 60, 150), fill="#d8ecd9", width=12)


def _bars(draw: ImageDraw.ImageDraw) -> None:
    draw.rounded_rectangle((0, 0, 191, 191), 36, fill="#6b3fa0")
    for left, top in ((40, 110), (84, 70), (128, 36)):
        draw.rectangle((left, top, left + 26, 156), fill="#efe6fa")


def _moon(draw: ImageDraw.ImageDraw) -> None:  # white on nothing: needs a ground in the light
    draw.ellipse((20, 20, 172, 172), fill="#fdfdfd")
    draw.ellipse((70, 0, 200, 130), fill=(0, 0, 0, 0))


_SHAPES: tuple[Draw | None, ...] = (_sun, _hills, None, _ring, _leaf, _bars, None, _moon)


def demo_icon(number: int) -> bytes | None:
    """The icon of the site with this number as PNG; None for one that has none."""
    shape = _SHAPES[number % len(_SHAPES)]
    if shape is None:
        return None
    image = Image.new("RGBA", (_SIDE, _SIDE), (0, 0, 0, 0))
    shape(ImageDraw.Draw(image))
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()
