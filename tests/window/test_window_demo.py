"""`./run demo`: the window on the demo feeds, and the published pictures that are taken from it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from support.outside import TITLE
from support.screens import wait_for


@pytest.mark.window
def test_the_demo_opens_its_window_and_ends_with_it(screen, project):
    demo = subprocess.Popen(
        [sys.executable, str(project / "tests" / "demo.py")],
        env=screen.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        screen.wait_for_window(TITLE, seconds=40)
        wait_for(lambda: "Newsreader" in screen.xdotool("getactivewindow", "getwindowname", check=False).stdout)
        screen.xdotool("key", "ctrl+q")
        assert demo.wait(15) == 0
    finally:
        if demo.poll() is None:
            demo.kill()
            demo.wait()


def test_published_pictures_are_small_and_those_that_pages_show(project):
    pictures = list((project / "docs" / "pictures").glob("*.png"))
    assert len(pictures) >= 5
    assert [path.name for path in pictures if path.stat().st_size > 300_000] == []
    pages = [project / "README.md", *(project / "docs").glob("*.md")]
    shown = "".join(page.read_text(encoding="utf-8") for page in pages)
    assert [path.name for path in pictures if path.name not in shown] == []
