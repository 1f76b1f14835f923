"""A picture from the wire → the picture that is kept. Runs in the parse process, under its limits; loads Pillow.

What is kept is at most as wide as a screen needs, in one of the kinds that both article views show. A picture that is
small enough already is kept as it came, once all of it was decoded.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO
from typing import TypeVar

from PIL import AvifImagePlugin, GifImagePlugin, Image, ImageOps, UnidentifiedImageError

from newsreader.core.errors import DocumentError
from newsreader.core.icons import SIDE
from newsreader.core.pictures import Picture, PictureJob
from newsreader.core.texts import tr
from newsreader.feeds.inflate import inflate
from newsreader.feeds.sniff import Kind, sniff

_Read = TypeVar("_Read")

#: Pixels of a picture that is read at all, and of all pictures of an animation.
MOST_PIXELS, MOST_MOVING_PIXELS = 50_000_000, 100_000_000
MOST_FRAMES = 1_000
#: What a screen needs: pixels in width, and in all.
_WIDEST, _MOST_KEPT = 1_600, 12_000_000
#: Bytes up to which a picture that is small enough is kept as it came.
_AS_IT_CAME = 2_000_000
#: A thumbnail's side: twice that of its place in the list. Smaller pictures have none.
_THUMBNAIL, _LEAST_THUMBNAIL = 112, 32
_QUALITY, _THUMBNAIL_QUALITY = 85, 80
_LEAST_ICON = 8
_DOT = 2  # pixels: nobody is meant to see less

_AVIF_BRANDS = (b"ftypavif", b"ftypavis", b"ftypmif1")
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF87a", "GIF"), (b"GIF89a", "GIF"),
    (b"\x00\x00\x01\x00", "ICO"),
)  # fmt: skip
_KEPT_KINDS = frozenset({"PNG", "JPEG", "GIF", "WEBP"})
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    ZeroDivisionError,
)

AvifImagePlugin.DEFAULT_MAX_THREADS = 1
GifImagePlugin.LOADING_STRATEGY = GifImagePlugin.LoadingStrategy.RGB_AFTER_DIFFERENT_PALETTE_ONLY
Image.MAX_IMAGE_PIXELS = MOST_PIXELS


def read_picture(job: PictureJob) -> Picture:
    """The picture as it is kept. Raises DocumentError: empty, no-picture, dot, too-large, broken, and those of inflate."""
    body = inflate(job.wire, job.content_encoding)
    read = _read_icon if job.is_icon else _read
    return _guarded(lambda: read(body, _kind_of(body)))


def kind_of(body: bytes) -> str | None:
    """The kind of a picture by its first bytes, whatever the server calls it; None for what is none, and for SVG."""
    for magic, kind in _MAGIC:
        if body.startswith(magic):
            return kind
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "WEBP"
    return "AVIF" if body[4:12] in _AVIF_BRANDS else None


def _kind_of(body: bytes) -> str:
    kind = kind_of(body)
    if kind is not None:
        return kind
    if not body:
        raise DocumentError("empty", tr("The server sent an empty answer where the picture should be."))
    head = body[:1_000].lstrip().lower()
    if b"<svg" in head:
        raise DocumentError("no-picture", tr("This is a drawing in SVG, which may hold a program; it is not shown."))
    if sniff(body[:65_536], "") is Kind.PAGE:
        raise DocumentError("no-picture", tr("The server sent a page in place of the picture."))
    raise DocumentError("no-picture", tr("What the server sent is no picture of a kind that can be shown."))


def _guarded(read: Callable[[], _Read]) -> _Read:
    """What ``read`` gives; whatever a decoder says of a picture is that picture's error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return read()
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise _too_large() from error
        except UnidentifiedImageError as error:
            raise DocumentError("broken", tr("The picture is damaged: its beginning makes no sense.")) from error
        except _BROKEN as error:
            raise DocumentError("broken", tr("The picture is damaged, or was cut off on the way.")) from error


def _read(body: bytes, kind: str) -> Picture:
    with Image.open(BytesIO(body), formats=[kind]) as image:
        _check_size(image)
        whole = image.size
        moves = _is_moving(image)
        size = _kept_size(whole)
        if kind == "JPEG" and size != whole:
            image.draft(None, size)  # decodes at a half, a quarter or an eighth where that is enough
        image.load()
        is_fit = size == whole and kind in _KEPT_KINDS and len(body) <= _AS_IT_CAME * (4 if moves else 1)
        if moves and is_fit:
            is_fit = _all_frames_load(image)
            image.seek(0)
        still = ImageOps.exif_transpose(image)
        shown = _plain(still)
        if max(whole) <= _DOT or min(whole) <= 1:
            raise DocumentError("dot", tr("It is a single dot that nobody is meant to see."))
        if is_fit:
            return Picture(body, _thumbnail(shown), *still.size)
        kept = shown.resize(_kept_size(shown.size), Image.Resampling.LANCZOS, reducing_gap=2.0)
        return Picture(_encoded(kept, lossless=kind == "ICO"), _thumbnail(kept), *kept.size)


def _read_icon(body: bytes, kind: str) -> Picture:
    """A site's icon as PNG, no larger than it is shown; of a file with several sizes the largest one."""
    with Image.open(BytesIO(body), formats=[kind]) as image:
        _check_size(image)
        image.load()
        shown = _plain(image)
        if min(shown.size) < _LEAST_ICON:
            raise DocumentError("dot", tr("It is a dot that stands for nothing."))
        shown.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
        return Picture(_encoded(shown, lossless=True), b"", *shown.size)


def _check_size(image: Image.Image) -> None:
    if image.size[0] * image.size[1] > MOST_PIXELS:
        raise _too_large()


def _too_large() -> DocumentError:
    return DocumentError(
        "too-large", tr("The picture has more than {size} million pixels.").format(size=MOST_PIXELS // 1_000_000)
    )


def _is_moving(image: Image.Image) -> bool:
    return bool(getattr(image, "is_animated", False))


def _all_frames_load(image: Image.Image) -> bool:
    """Whether every picture of an animation can be decoded, and there are not too many; else its first one stands still."""
    frames = int(getattr(image, "n_frames", 1))
    if frames > MOST_FRAMES or frames * image.size[0] * image.size[1] > MOST_MOVING_PIXELS:
        return False
    for number in range(1, frames):
        image.seek(number)
        image.load()
    return True


def _kept_size(size: tuple[int, int]) -> tuple[int, int]:
    """The size at which a picture is kept."""
    width, height = size
    share = min(1.0, _WIDEST / width, (_MOST_KEPT / (width * height)) ** 0.5)
    return size if share >= 1.0 else (max(1, round(width * share)), max(1, round(height * share)))


def _plain(image: Image.Image) -> Image.Image:
    """The picture as RGB, or as RGBA where something shines through."""
    if not image.has_transparency_data:
        return image if image.mode == "RGB" else image.convert("RGB")
    full = image if image.mode == "RGBA" else image.convert("RGBA")
    return full.convert("RGB") if full.getchannel("A").getextrema() == (255, 255) else full


def _encoded(image: Image.Image, *, lossless: bool = False, quality: int = _QUALITY) -> bytes:
    target = BytesIO()
    if lossless:
        image.save(target, "PNG")
    elif image.mode == "RGBA":
        image.save(target, "WEBP", quality=quality, method=2)
    else:
        image.save(target, "JPEG", quality=quality)
    return target.getvalue()


def _thumbnail(image: Image.Image) -> bytes:
    if min(image.size) < _LEAST_THUMBNAIL:
        return b""
    side = min(_THUMBNAIL, *image.size)
    fitted = ImageOps.fit(image, (side, side), Image.Resampling.BICUBIC, centering=(0.5, 0.35))
    return _encoded(fitted, quality=_THUMBNAIL_QUALITY)
