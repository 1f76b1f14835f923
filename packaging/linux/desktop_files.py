"""Writes what a desktop finds a program by: entry, icons in every size, metainfo, manual page, completion.

python packaging/linux/desktop_files.py PREFIX     writes all of them under PREFIX/share
"""

from __future__ import annotations

import gzip
import os
import sys
import time
from pathlib import Path

import completion
import manual
import metainfo

from newsreader import __version__
from newsreader.desktop_entry import entry_text
from newsreader.identity import APP_ID
from newsreader.resource_files import resource_folder

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SMALL = 32  # dots, up to which the plainer drawing is clearer
_DRAWINGS = Path(__file__).resolve().parent / "icons"


def write_desktop_files(root: Path, usr: Path, *, date: str) -> None:
    """Write all of them under ``usr``, which will be /usr, for the checkout at ``root``; ``date`` as in 2026-11-27."""
    share = usr / "share"
    _write(share / "applications" / f"{APP_ID}.desktop", entry_text(None).encode())
    text = metainfo.metainfo(root, version=__version__, date=date)
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", text.encode())
    page = gzip.compress(manual.manual_page(__version__, date).encode(), 9, mtime=0)
    _write(share / "man" / "man1" / "newsreader.1.gz", page)
    _write(share / "bash-completion" / "completions" / "newsreader", completion.bash_completion().encode())
    write_icons(share / "icons" / "hicolor")


def write_icons(hicolor: Path) -> None:
    """Write the icon as pictures in all sizes, as a drawing, and in one colour."""
    drawing = resource_folder() / "icons" / f"{APP_ID}.svg"
    _write(hicolor / "scalable" / "apps" / drawing.name, drawing.read_bytes())
    symbolic = (_DRAWINGS / "symbolic.svg").read_bytes()
    _write(hicolor / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg", symbolic)
    for size in _SIZES:
        draw_icon(hicolor / f"{size}x{size}" / "apps" / f"{APP_ID}.png", size=size)


def draw_icon(target: Path, *, size: int) -> None:
    """Draw the icon into a picture of ``size`` dots, of the kind that its name says: .png, .ico."""
    drawing = resource_folder() / "icons" / f"{APP_ID}.svg"
    source = _DRAWINGS / "small.svg" if size <= _SMALL else drawing
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    today = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())))
    write_desktop_files(Path(__file__).resolve().parents[2], Path(sys.argv[1]), date=today)
