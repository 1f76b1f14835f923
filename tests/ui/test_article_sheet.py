"""A page of stories in the real article pane, in a process of its own: by both views."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROBE = Path(__file__).resolve().parent.parent / "support" / "sheet_walk.py"


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_a_page_is_shown_walked_by_keyboard_and_printed(view):
    done = subprocess.run(
        [sys.executable, str(PROBE), view],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    said = json.loads(done.stdout.strip().splitlines()[-1])
    assert said["shown"] and said["is_sheet"] and said["is_article"] and said["again"]
    assert said["pressed"] == ["newsreader://command/open/1"]  # the second link: the first one is the story's
    is_good, pages, text = said["printed"]
    assert is_good == [True]
    assert pages == 1
    assert "Sunday, 25 January 2026" in text and "Report 1" in text and "Folder 2" in text
