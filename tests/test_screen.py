"""The screen that window tests use is itself sound."""

from __future__ import annotations

import subprocess

import pytest


@pytest.mark.window
def test_a_screen_has_a_window_manager_and_a_bus(screen):
    assert screen.display.startswith(":")
    assert screen.environment["DBUS_SESSION_BUS_ADDRESS"].startswith("unix:")
    name = subprocess.run(
        ["xdotool", "get_num_desktops"], env=screen.environment, capture_output=True, text=True, check=True
    )
    assert int(name.stdout) >= 1
