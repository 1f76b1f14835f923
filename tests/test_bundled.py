"""What a bundle's starter leaves in the environment, and what other programs find there."""

from __future__ import annotations

import ast

import pytest

from newsreader.bundled import give_back

STARTED = {
    "_PYI_ARCHIVE_FILE": "/usr/lib/newsreader/newsreader",
    "_PYI_PARENT_PROCESS_LEVEL": "0",
    "HOME": "/home/reader",
}


@pytest.mark.parametrize(
    ("set_by_the_starter", "left"),
    [
        ({"LD_LIBRARY_PATH": "/usr/lib/newsreader/_internal"}, {}),
        ({"LD_LIBRARY_PATH": "/ours:/opt/lib", "LD_LIBRARY_PATH_ORIG": "/opt/lib"}, {"LD_LIBRARY_PATH": "/opt/lib"}),
        ({"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": ""}, {}),
        ({}, {}),
    ],
)
def test_a_browser_finds_its_own_libraries(set_by_the_starter, left):
    environment = STARTED | set_by_the_starter
    give_back(environment)
    assert environment == {"HOME": "/home/reader"} | left


def test_no_process_is_started_by_multiprocessing(project):
    """The bundle comes without what PyInstaller would need for that: a process would open a second window."""
    allowed = {"connection", "AuthenticationError"}
    for path in (project / "newsreader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("multiprocessing"):
                assert node.module == "multiprocessing.connection" or set(names) <= allowed, path
            elif isinstance(node, ast.ImportFrom) and node.module == "concurrent.futures":
                assert "ProcessPoolExecutor" not in names, path
            elif isinstance(node, ast.Import):
                assert not [name for name in names if name.startswith("multiprocessing")], path
