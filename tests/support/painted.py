"""Pictures made for tests, in every kind that is shown and in some that are not."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image, ImageDraw

from newsreader.core.pictures import PictureJob

KINDS = ("PNG", "JPEG", "WEBP", "GIF", "AVIF")


def painted(kind: str = "PNG", size: tuple[int, int] = (120, 80), *, seed: int = 0, mode: str = "RGB") -> bytes:
    """A picture with some lines in it, another one for each seed."""
    image = Image.new("RGBA" if mode == "RGBA" else "RGB", size, (seed % 256, seed // 256 % 256, 90))
    draw = ImageDraw.Draw(image)
    draw.line((0, 0, size[0], size[1]), fill="white", width=3)
    draw.text((4, 4), str(seed), fill="yellow")
    if mode == "RGBA":
        image.putpixel((0, 0), (0, 0, 0, 0))
    target = io.BytesIO()
    image.convert(mode).save(target, kind)
    return target.getvalue()


def noisy(kind: str, size: tuple[int, int]) -> bytes:
    """A picture that no coding makes small."""
    target = io.BytesIO()
    Image.effect_noise(size, 80).convert("RGB").save(target, kind)
    return target.getvalue()


def moving(frames: int, size: tuple[int, int] = (60, 40), kind: str = "GIF") -> bytes:
    """An animation."""
    pictures: Sequence[Image.Image] = [Image.new("RGB", size, (number * 7 % 256, 0, 99)) for number in range(frames)]
    target = io.BytesIO()
    pictures[0].save(target, kind, save_all=True, append_images=pictures[1:], duration=50)
    return target.getvalue()


def png_bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """A few kilobytes that say they are gigabytes, and are."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(b"\0" * (width // 8 + 1)) for _ in range(min(height, 2_000))) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def gif_bomb() -> bytes:
    """A GIF whose one frame is said to have four thousand million dots."""
    return (
        b"GIF89a"
        + struct.pack("<HH", 65_535, 65_535)
        + b"\x80\0\0\0\0\0\xff\xff\xff"
        + b","
        + struct.pack("<HHHH", 0, 0, 65_535, 65_535)
        + b"\0\x02\x02L\x01\0;"
    )


def webp_bomb() -> bytes:
    """A WebP of the largest size there is, in one colour."""
    target = io.BytesIO()
    Image.new("RGB", (16_383, 8_000)).save(target, "WEBP", lossless=True, method=0)
    return target.getvalue()


def ico_bomb() -> bytes:
    """An icon whose picture is a PNG that says it is gigabytes."""
    png = png_bomb()
    return struct.pack("<HHH", 0, 1, 1) + struct.pack("<BBBBHHII", 0, 0, 0, 0, 1, 32, len(png), 22) + png


def job(wire: bytes, coding: str = "") -> PictureJob:
    """What the parse process is given."""
    return PictureJob(wire, coding, "https://pictures.example/a.png")
