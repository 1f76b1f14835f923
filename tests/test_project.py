"""The project as a whole: what it must not name, what it is installed as, and what it stands on."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP = {
    ".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "docs", "newsreader", "packaging",
    "pyproject.toml", "requirements-dev.lock", "requirements.lock", "resources", "run", "tests",
}  # fmt: skip


def _words(*broken: str) -> re.Pattern[str]:
    """A pattern of words that are written here with a ¦ in them, so that this file does not name them itself."""
    return re.compile("|".join(re.escape(word.replace("¦", "")) for word in broken))


FORBIDDEN = {
    "a package registry": _words(
        "py¦pi.org", "python¦hosted.org", "deb.deb¦ian.org", "security.deb¦ian.org", "archive.ubu¦ntu.com",
        "registry.np¦mjs", "static.cra¦tes.io",
    ),
    "a path of one machine": _words("/wo¦rk/main", "/wo¦rk/shared", "/opt/wh¦eels", "/opt/py¦pi", "/ro¦ot/"),
    "a tool of the workplace": _words(".lib¦rary/"),
}  # fmt: skip
TEXT = {".py", ".md", ".toml", ".lock", ".txt", ".css", ".html", ".svg", ".json", ".sh", ".opml", ".xml", ""}


def tracked() -> list[Path]:
    """Every file that git knows, and those of the work tree that it does not ignore."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    paths = [ROOT / name for name in done.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def complaints(text: str) -> list[str]:
    return [f"{what}: {match.group()}" for what, pattern in FORBIDDEN.items() if (match := pattern.search(text))]


def test_no_file_names_a_registry_a_machine_or_a_workplace():
    found = []
    for path in tracked():
        if path.suffix in TEXT and path.stat().st_size < 2_000_000:
            text = path.read_text(encoding="utf-8", errors="replace")
            found += [f"{path.relative_to(ROOT)}: {line}" for line in complaints(text)]
    assert found == []


@pytest.mark.parametrize("text", ["https://py¦pi.org/simple", "/wo¦rk/main/run", "see .lib¦rary/search", "/ro¦ot/x"])
def test_the_test_sees_what_is_forbidden(text):
    assert complaints(text.replace("¦", ""))


def test_the_top_holds_what_is_agreed_and_nothing_else():
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP


def test_nothing_of_the_corpus_is_committed_that_may_not_be(shared_material):
    with gzip.open(shared_material / "corpus" / "MANIFEST.jsonl.gz", "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    # Documents that some other entry of the manifest allows, or that are too short to be anyone's, are free.
    free = {document["sha256"] for document in documents if document.get("commit_ok")}
    barred = {document["sha256"] for document in documents if document["bytes"] > 64} - free
    found = []
    for path in tracked():
        content = path.read_bytes()
        inside = gzip.decompress(content) if path.suffix == ".gz" else content
        if hashlib.sha256(inside).hexdigest() in barred:
            found.append(str(path.relative_to(ROOT)))
    assert found == []


def test_scripts_and_resources_are_what_packages_rely_on():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["scripts"] == {"newsreader": "newsreader.__main__:main"}
    assert project["project"]["gui-scripts"] == {"newsreader-window": "newsreader.__main__:main"}
    assert project["project"]["license"] == "MIT"
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"] == {"resources": "newsreader/resources"}
    assert (ROOT / "newsreader" / "py.typed").exists()


@pytest.mark.server
def test_the_command_line_imports_no_qt_and_no_window(tmp_path):
    code = (
        "import sys, newsreader.__main__ as program\n"
        "assert program.main(['--help']) == 0\n"
        "assert program.main(['--data-dir', sys.argv[1], 'list']) == 0\n"
        "print([n for n in sys.modules if n.split('.')[0] in {'PySide6', 'shiboken6'} or n.startswith('newsreader.ui')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, cwd=ROOT, check=False, timeout=30
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr


def test_pyside_keeps_its_references():
    """PySide6 6.12.0 drops a reference of None at each call that returns None (Python 3.10, 3.11) and aborts in the end.

    Immortal objects (Python 3.12 on) cannot be lost; there the counts stand still, and so does this test.
    """
    from PySide6.QtCore import QObject, Signal

    class Sender(QObject):
        fired = Signal(int)

    heard: list[int] = []
    sender = Sender()
    sender.fired.connect(heard.append)
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for number in range(400):
        sender.setObjectName("name")
        sender.blockSignals(False)
        sender.signalsBlocked()
        sender.fired.emit(number)
    after = [sys.getrefcount(value) for value in (None, True, False)]
    assert len(heard) == 400
    lost = [first - last for first, last in zip(before, after, strict=True)]
    assert max(lost) < 200, f"references of None, True, False that were lost in 400 rounds: {lost}"
