"""Imports run one way (architecture.md, style rule 2); read from the syntax tree, so that nothing has to be imported."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "newsreader"
PARTS = ("core", "feeds", "net", "related", "store", "engine", "ui", "cli")
#: Modules at the top that any part may import: they hold names and folders and import no part themselves.
LEAVES = {"identity", "languages", "paths", "settings", "resource_files"}
ALLOWED = {
    "core": set(),
    "feeds": {"core"},
    "net": {"core"},
    "related": {"core"},
    "store": {"core"},
    "engine": {"core", "feeds", "net", "related", "store"},
    "ui": {"core", "engine", "store"},
    "cli": {"core", "engine", "store", "feeds"},
}
#: Who alone may import what comes from outside; everything else is free to all parts that are not listed as barred.
OWNERS = {
    "sqlalchemy": {"store"},
    "sqlite3": {"store"},
    "urllib3": {"net"},
    "feedparser": {"feeds"},
    "nh3": {"feeds"},
    "lxml": {"feeds"},
    "PySide6": {"ui"},
    "shiboken6": {"ui"},
    "qtawesome": {"ui"},
}
#: The command line's own leaves that ui must not reach, and the other way round, follow from ALLOWED.
PURE = {"core": {"time", "socket", "subprocess", "threading", "os", "sqlite3", "random", "tempfile", "io", "shutil"}}


@cache
def imports_of(path: Path) -> tuple[tuple[str, int], ...]:
    """Every module that a file imports, anywhere in it, with its line; relative imports made absolute."""
    found: list[tuple[str, int]] = []
    package = ("newsreader", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *filter(None, [node.module])])
            found.append((module, node.lineno))
            if module in {"newsreader", *(f"newsreader.{part}" for part in PARTS)}:
                found += [(f"{module}.{alias.name}", node.lineno) for alias in node.names]
    return tuple(found)


def part_of(path: Path) -> str:
    """The part that a file belongs to, or "" for one at the top."""
    first = path.relative_to(PACKAGE).parts[0]
    return first if first in PARTS else ""


def complaints(path: Path) -> list[str]:
    """What a file imports and may not."""
    part = part_of(path)
    found = []
    for module, line in imports_of(path):
        top, _, rest = module.partition(".")
        if top == "newsreader":
            target = rest.partition(".")[0]
            wrong = part and target in PARTS and target != part and target not in ALLOWED[part]
            wrong = wrong or (part and target in {"app", "__main__", "desktop_entry"} and part != "cli")
            wrong = wrong or (part == "core" and target not in {"core", ""})
        else:
            wrong = top in OWNERS and bool(part) and part not in OWNERS[top]
            wrong = wrong or top in PURE.get(part, ())
        if wrong:
            found.append(f"{path.relative_to(PACKAGE.parent)}:{line} imports {module}")
    return found


def files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@pytest.mark.server
def test_imports_run_one_way():
    assert [line for path in files() for line in complaints(path)] == []


@pytest.mark.parametrize("leaf", sorted(LEAVES))
def test_leaves_import_no_part(leaf):
    path = PACKAGE / f"{leaf}.py"
    if path.exists():
        parts = [module for module, _ in imports_of(path) if module.startswith("newsreader.")]
        assert [module for module in parts if module.split(".")[1] in set(PARTS) - {"core"}] == []


def test_every_folder_is_a_part():
    folders = {path.parent.relative_to(PACKAGE).parts[0] for path in files() if path.parent != PACKAGE}
    assert folders <= {*PARTS, "resources"}


@pytest.mark.parametrize(
    ("part", "line"),
    [
        ("core", "from newsreader.feeds import document"),
        ("core", "import time"),
        ("core", "from newsreader import settings"),
        ("feeds", "from newsreader.net.client import Client"),
        ("net", "from newsreader import store"),
        ("store", "from ..engine import bus"),
        ("engine", "from newsreader.ui import window"),
        ("engine", "import sqlalchemy.exc"),
        ("ui", "import urllib3"),
        ("ui", "from lxml import etree"),
        ("ui", "from newsreader.feeds import opml"),
        ("cli", "from PySide6 import QtCore"),
        ("cli", "def f():\n    import newsreader.ui.window"),
    ],
)
def test_the_test_sees_what_is_forbidden(monkeypatch, tmp_path, part, line):
    package = tmp_path / "newsreader"
    (package / part).mkdir(parents=True)
    path = package / part / "offender.py"
    path.write_text(line + "\n", encoding="utf-8")
    monkeypatch.setitem(globals(), "PACKAGE", package)
    assert complaints(path)
