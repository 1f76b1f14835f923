"""`./run package [full|light]…`: builds bundle and Debian package of each edition into `dist`, and looks both over.

The bundle is PyInstaller's folder (`newsreader.spec`), pruned and stripped; `deb.py` makes the package. It says what both
weigh, and fails when they weigh more than they may, or when a checker complains.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / name) for name in ("setup", "linux")]

import prune  # noqa: E402  the path had to be set first
from deb import EDITIONS, Edition, build_deb  # noqa: E402
from talk import Stopped, say  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
DIST = ROOT / "dist"
_MEGABYTE = 1_000_000


def main(words: Sequence[str]) -> int:
    """Build the editions that are named, both without a name; the exit code."""
    unknown = [word for word in words if word not in EDITIONS]
    try:
        if unknown:
            raise Stopped(f"'{unknown[0]}' is no edition. There are: {', '.join(EDITIONS)}.", 2)
        for name in words or EDITIONS:
            package = make(EDITIONS[name])
            complaints = look_over(package, EDITIONS[name])
            if complaints:
                raise Stopped("\n".join(complaints))
    except Stopped as stopped:
        say(str(stopped))
        return stopped.code
    return 0


def make(edition: Edition) -> Path:
    """Build one edition and return its package in `dist`."""
    begin = time.perf_counter()
    bundle = make_bundle(edition)
    say(f"{edition.name}: bundle of {_size(bundle) / _MEGABYTE:.1f} MB after {time.perf_counter() - begin:.0f} s")
    built = build_deb(ROOT, edition, bundle=bundle, work=BUILD / "deb" / edition.name, seconds=_date_of_source())
    DIST.mkdir(exist_ok=True)
    target = DIST / built.name
    shutil.move(built, target)
    say(f"{target.relative_to(ROOT)}: {target.stat().st_size / _MEGABYTE:.1f} MB, {time.perf_counter() - begin:.0f} s")
    return target


def make_bundle(edition: Edition) -> Path:
    """The folder with the program and all that it needs beside the system's libraries."""
    folder = BUILD / "bundle" / edition.name
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(folder), "--workpath", str(BUILD / "pyinstaller" / edition.name)]
    command.append(str(ROOT / "packaging" / "linux" / "newsreader.spec"))
    environment = os.environ | {"NEWSREADER_EDITION": edition.name, "NEWSREADER_LIBRARIES": "system"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Stopped(f"PyInstaller could not build the bundle:\n{(done.stdout + done.stderr)[-3000:]}")
    bundle = folder / "newsreader"
    _strip(bundle / "_internal")
    (bundle / "newsreader-window").symlink_to("newsreader")
    return bundle


def _strip(inside: Path) -> None:
    """Take out what only a debugger reads: 50 MB."""
    named = ((path, path.relative_to(inside).as_posix()) for path in inside.rglob("*.so*") if not path.is_symlink())
    libraries = [str(path) for path, name in named if prune.has_symbols_to_spare(name)]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True, stdin=subprocess.DEVNULL)
    # A Python that was not built by Debian looks for its library where it was built, on that machine.
    python = [str(path) for path in (*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so"))]
    subprocess.run(["chrpath", "--keepgoing", "--delete", *python], check=False, capture_output=True)


def look_over(package: Path, edition: Edition) -> list[str]:
    """What is wrong with a package: its weight, and what the checkers say."""
    staged = BUILD / "deb" / edition.name / "debian" / edition.package
    found = []
    weights = (
        ("the package", package.stat().st_size, edition.most),
        ("installed", _size(staged), edition.most_installed),
    )
    for what, size, most in weights:
        say(f"{edition.name}, {what}: {size / _MEGABYTE:.1f} MB of {most} MB")
        if size > most * _MEGABYTE:
            found.append(f"{edition.name}, {what} weighs {size / _MEGABYTE:.1f} MB, more than {most} MB")
    share = staged / "usr" / "share"
    for command in (
        ["desktop-file-validate", "--warn-kde", *map(str, (share / "applications").glob("*.desktop"))],
        ["appstreamcli", "validate", "--no-net", *map(str, (share / "metainfo").glob("*.xml"))],
        ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", "--allow-root", str(package)],
    ):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        if done.returncode != 0:
            found.append(f"{command[0]} complains:\n{done.stdout}{done.stderr}")
    return found


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def _date_of_source() -> int:
    """When the newest change was made: the same source makes the same package on every day."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not said:
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return int(said) if said.isdigit() else int((ROOT / "CHANGELOG.md").stat().st_mtime)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
