"""Starting with the session from inside a sandbox: the background portal is asked, and may refuse."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import support
from support.fake_desktop import FakeDesktop

pytestmark = pytest.mark.window

COMMAND = ["newsreader-window", "--data-dir", "/a b"]


def answers(screen, *wishes: str) -> list[str]:
    """What the portal said to each wish."""
    probe = Path(support.__file__).with_name("background_probe.py")
    environment = screen.environment | {"PYTHONPATH": str(probe.parents[2])}
    asked = [sys.executable, str(probe), *wishes]
    done = subprocess.run(asked, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split()


def test_the_portal_is_asked_and_asked_again(screen):
    with FakeDesktop(screen.environment) as desktop:
        assert answers(screen, "true", "false") == ["true", "false"]
        told = [{"reason": "Because.", "autostart": wish, "commandline": COMMAND} for wish in (True, False)]
        assert desktop.of("background") == told


def test_a_refusal_is_heard(screen):
    with FakeDesktop(screen.environment) as desktop:
        desktop.say("refuse")
        assert answers(screen, "true") == ["false"]


def test_without_a_portal_nobody_answers(screen):
    assert answers(screen, "true") == ["null"]
