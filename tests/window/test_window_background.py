"""Starting with the session from inside a sandbox: the background portal is asked, and may refuse."""

from __future__ import annotations

import json
import os
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
    return probed(screen, "background_probe.py", *wishes).split()


def probed(screen, name: str, *words: str) -> str:
    """What a probe on the screen's own bus prints."""
    probe = Path(support.__file__).with_name(name)
    paths = [str(probe.parents[2]), str(probe.parents[1])]
    environment = screen.environment | {"PYTHONPATH": os.pathsep.join(paths)}
    asked = [sys.executable, str(probe), *words]
    done = subprocess.run(asked, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


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


REFUSED = "The desktop does not let Newsreader start with the session."


def switched(screen, place: str) -> dict:
    """What became of the switch in the settings, of the setting, and what was said."""
    return json.loads(probed(screen, "refusal_probe.py", place))


def test_a_refusal_switches_the_setting_off_and_says_so(screen):
    with FakeDesktop(screen.environment) as desktop:
        desktop.say("refuse")
        told = switched(screen, "sandboxed")
        assert desktop.of("background")[0]["autostart"] is True
    assert (told["on"], told["box"], told["note"]) == (False, False, True)
    assert REFUSED in told["said"]


def test_consent_leaves_it_on(screen):
    with FakeDesktop(screen.environment):
        told = switched(screen, "sandboxed")
    assert (told["on"], told["box"], told["note"]) == (True, True, False)
    assert REFUSED not in told["said"]


def test_where_nobody_answers_it_goes_off_too(screen):
    told = switched(screen, "sandboxed")
    assert (told["on"], told["box"], told["note"]) == (False, False, True)
    assert REFUSED in told["said"]


def test_a_file_that_cannot_be_written_switches_it_off(screen):
    told = switched(screen, "outside")
    assert (told["on"], told["box"], told["note"]) == (False, False, True)
    assert "The folder cannot be written." in told["said"]
