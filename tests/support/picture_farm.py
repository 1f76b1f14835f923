"""Feeds with pictures, served by nginx: each feed with its pictures on a loopback address of its own. Linux only.

Pictures are JPEG and PNG of several sizes, each another file: a few are painted, and every one of them is given a comment
of its own, so that ten thousand are made in seconds. One in fifty is too wide to be kept as it is.
"""

from __future__ import annotations

import io
import random
import socket
import struct
import zlib
from pathlib import Path

from PIL import Image, ImageFilter

from support.farm import Served
from support.program import opml_of

_SIZES = ((320, 180), (480, 270), (640, 360), (640, 480), (800, 450), (1_024, 576), (1_200, 675))
_WIDE = (2_000, 1_125)
_KINDS = ("JPEG", "JPEG", "JPEG", "PNG")
_EVERY_WIDE = 50


def photograph(kind: str, size: tuple[int, int], *, seed: int) -> bytes:
    """Soft shapes and a little noise, so that it packs as photographs do."""
    chance = random.Random(seed)
    small = Image.frombytes("RGB", (16, 9), chance.randbytes(16 * 9 * 3))
    image = small.resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(2))
    noise = Image.effect_noise(size, 12).convert("RGB")
    if kind == "JPEG":
        image = Image.blend(image, noise, 0.25)
    target = io.BytesIO()
    image.save(target, kind, **({"quality": 82} if kind == "JPEG" else {"compress_level": 6}))
    return target.getvalue()


def commented(body: bytes, words: bytes) -> bytes:
    """The same picture with a comment: other bytes, and so another file."""
    if body.startswith(b"\x89PNG"):
        data = b"tEXt" + b"Comment\0" + words
        chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
        return body[:33] + chunk + body[33:]  # after the head
    return body[:2] + b"\xff\xfe" + struct.pack(">H", len(words) + 2) + words + body[2:]


class PictureFarm(Served):
    """``feeds`` feeds of ``items`` entries with one picture each, served while the context lasts.

    ``opml`` names the feeds, ``bytes`` is what all pictures hold together as they are served.
    """

    def __init__(self, feeds: int, items: int) -> None:
        super().__init__("pictures")
        self.bytes = 0
        self._feeds, self._items = feeds, items
        with socket.create_server(("0.0.0.0", 0)) as free:
            self._port = free.getsockname()[1]

    @property
    def opml(self) -> Path:
        """The subscription list of all feeds."""
        return self._folder / "farm" / "feeds.opml"

    def prepare(self) -> str:
        """Paint the pictures and write the feeds."""
        self._generate(self._folder / "farm")
        return f"server {{ listen 0.0.0.0:{self._port}; }}"

    def _generate(self, root: Path) -> None:
        usual = [photograph(kind, size, seed=number) for number, (kind, size) in enumerate(_mixed())]
        wide = [photograph("JPEG", _WIDE, seed=number) for number in range(100, 104)]
        hosts = [f"127.3.{number // 250}.{number % 250 + 1}" for number in range(self._feeds)]
        for number, host in enumerate(hosts):
            (root / host).mkdir(parents=True)
            for item in range(self._items):
                count = number * self._items + item
                chosen = (
                    wide[count // _EVERY_WIDE % len(wide)] if count % _EVERY_WIDE == 7 else usual[count % len(usual)]
                )
                body = commented(chosen, f"{host} {item}".encode())
                self.bytes += len(body)
                (root / host / f"{item}.img").write_bytes(body)
            (root / host / "feed.rss").write_text(self._feed(host), encoding="utf-8")
        self.opml.write_text(opml_of([f"{self._base(host)}/feed.rss" for host in hosts]), encoding="utf-8")

    def _base(self, host: str) -> str:
        return f"http://{host}:{self._port}/{host}"

    def _feed(self, host: str) -> str:
        items = "".join(
            f"<item><title>Picture {item} of {host}</title><guid>{host} {item}</guid><description>&lt;p>Words beside it."
            f"&lt;/p>&lt;img src='{self._base(host)}/{item}.img' alt='number {item}'></description></item>"
            for item in range(self._items)
        )
        return f"<rss version='2.0'><channel><title>Pictures of {host}</title>{items}</channel></rss>"


def _mixed() -> list[tuple[str, tuple[int, int]]]:
    return [(kind, size) for size in _SIZES for kind in _KINDS]
