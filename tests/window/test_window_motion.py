"""Less motion, as the desktop's settings portal tells it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import support
from support.fake_desktop import FakeDesktop

from newsreader.ui.desktop.motion import wants_less


@pytest.mark.parametrize(
    ("reduced", "animations", "wanted"),
    [
        (None, None, None), (0, None, False), (1, None, True), (None, True, False), (None, False, True),
        (0, False, True), (1, True, True), ("odd", None, False),
    ],
)  # fmt: skip
def test_either_setting_asks_for_less_motion(reduced, animations, wanted):
    assert wants_less(reduced, animations) is wanted


@pytest.mark.window
def test_the_portal_is_asked_and_listened_to(screen):
    with FakeDesktop(screen.environment) as desktop:
        process = subprocess.Popen(
            [sys.executable, str(Path(support.__file__).with_name("motion_probe.py"))],
            env=screen.environment | {"PYTHONPATH": str(Path(support.__file__).parents[2])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with process:
            assert process.stdout.readline() == "null\n"
            for words, told in (("animations 0", "true"), ("animations 1", "false"), ("reduced 1", "true")):
                desktop.say(words)
                assert process.stdout.readline() == f"{told}\n"
            process.stdin.close()
            assert process.wait(20) == 0
