"""Makes a Debian package out of a bundle: the files in their places, debhelper for the rest."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import textwrap
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path

import desktop_files
from talk import Stopped

from newsreader import __version__

_DEBIAN = Path(__file__).resolve().parent / "debian"
_AUTHOR = "The Newsreader authors <newsreader@newsreader.invalid>"
#: The package's version: ours, and the first package of it.
VERSION = f"{__version__}-1"


@dataclass(frozen=True, slots=True)
class Edition:
    """One of the two packages. ``most`` and ``most_installed`` are the megabytes it may weigh (issue 8)."""

    name: str
    package: str
    other: str
    summary: str
    about: str
    most: int
    most_installed: int

    @property
    def is_light(self) -> bool:
        """Whether it comes without the web view."""
        return self.name == "light"


EDITIONS = {
    "full": Edition(
        "full",
        "newsreader",
        "newsreader-light",
        "feed reader that keeps everything for reading offline",
        "This is the full edition: articles are shown by Qt WebEngine, audio and video are played under them.",
        130,
        420,
    ),
    "light": Edition(
        "light",
        "newsreader-light",
        "newsreader",
        "feed reader that keeps everything for reading offline (small)",
        "This is the light edition: articles are shown by a simpler view, without Qt WebEngine, and audio and video are left to other programs.",
        45,
        150,
    ),
}


def build_deb(root: Path, edition: Edition, *, bundle: Path, work: Path, seconds: int) -> Path:
    """Build the package of ``bundle`` under ``work`` and return its path. ``seconds`` since 1970 is what files are dated with."""
    shutil.rmtree(work, ignore_errors=True)
    debian = work / "debian"
    usr = work / "root" / "usr"  # debian/tmp is debhelper's own, which empties it
    shutil.copytree(bundle, usr / "lib" / "newsreader", symlinks=True)
    (usr / "bin").mkdir()
    debian.mkdir()
    for name in ("newsreader", "newsreader-window"):
        (usr / "bin" / name).symlink_to(f"../lib/newsreader/{name}")
    date = formatdate(seconds, localtime=False)
    day = datetime.fromtimestamp(seconds, UTC).date().isoformat()
    desktop_files.write_desktop_files(root, usr, date=day)
    (usr / "share" / "man" / "man1" / "newsreader-window.1.gz").symlink_to("newsreader.1.gz")
    _write_debian(root, debian, edition, date=date)
    environment = os.environ | {
        "SOURCE_DATE_EPOCH": str(seconds),
        "BUNDLE": f"debian/{edition.package}/usr/lib/newsreader/_internal",
        "DH_QUIET": "1",
    }
    done = subprocess.run(
        ["debian/rules", "binary"], cwd=work, env=environment, capture_output=True, text=True, check=False
    )
    found = sorted(work.parent.glob(f"{edition.package}_{VERSION}_*.deb"))
    if done.returncode != 0 or not found:
        raise Stopped(f"debhelper could not build {edition.package}:\n{(done.stdout + done.stderr)[-3000:]}")
    return found[0]


def _write_debian(root: Path, debian: Path, edition: Edition, *, date: str) -> None:
    """Write what debhelper reads."""
    shutil.copy2(_DEBIAN / "rules", debian / "rules")
    shutil.copy2(_DEBIAN / "copyright", debian / "copyright")
    about = textwrap.fill(edition.about, 76, initial_indent=" ", subsequent_indent=" ")
    form = (_DEBIAN / "control.in").read_text(encoding="utf-8")
    said = {"package": edition.package, "other": edition.other, "summary": edition.summary, "about": about}
    (debian / "control").write_text(form.format(**said), encoding="utf-8")
    news = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    (debian / "changelog").write_text(changelog(news, date), encoding="utf-8")
    shutil.copy2(root / "CHANGELOG.md", debian.parent / "CHANGELOG.md")
    name = edition.package
    (debian / f"{name}.install").write_text("root/usr/* usr\n", encoding="utf-8")
    overrides = (_DEBIAN / "lintian-overrides.in").read_text(encoding="utf-8")
    light = "" if edition.is_light else (_DEBIAN / "lintian-overrides-web.in").read_text(encoding="utf-8")
    (debian / f"{name}.lintian-overrides").write_text((overrides + light).replace("PACKAGE", name), encoding="utf-8")
    if not edition.is_light:
        shared = debian.parent / "root" / "usr" / "share" / "newsreader"
        shared.mkdir()
        shutil.copy2(_DEBIAN / "apparmor", shared / "apparmor")
        for script in ("postinst", "postrm"):
            shutil.copy2(_DEBIAN / script, debian / f"{name}.{script}")


def changelog(news: str, date: str) -> str:
    """Debian's changelog for the newest version: one entry, the lines of CHANGELOG.md that belong to it."""
    newest = re.split(r"^## ", news, flags=re.MULTILINE)[1]
    points = re.findall(r"^- (.+?)(?=\n(?:- |#|\n|\Z)|\Z)", newest, flags=re.MULTILINE | re.DOTALL)
    lines = [f"newsreader ({VERSION}) unstable; urgency=medium", ""]
    for point in points:
        text = " ".join(point.split())
        lines.append(textwrap.fill(text, 79, initial_indent="  * ", subsequent_indent="    "))
    return "\n".join([*lines, "", f" -- {_AUTHOR}  {date}", ""])
