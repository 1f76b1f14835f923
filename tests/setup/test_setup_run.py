"""`./run`: what it asks for, what it says, and that a start that has nothing to do does nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import needs
import pytest
import ready
import system
import words
from talk import Stopped

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path):
    """A folder with the files that `./run` looks at, and an environment whose programs print what they are given."""
    for name in ("pyproject.toml", "requirements.lock", "requirements-dev.lock", "run"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "packaging" / "setup", tmp_path / "packaging" / "setup")
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name in ("python", "newsreader"):
        (programs / name).write_text('#!/bin/sh\necho "$(basename "$0")" "$@"\nexit 7\n', encoding="utf-8")
        (programs / name).chmod(0o755)
    return tmp_path


def start(checkout, *arguments, **variables):
    environment = {"PATH": os.environ["PATH"], "HOME": str(checkout), **variables}
    command = [sys.executable, str(checkout / "run"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=30)


def mark(checkout):
    ready.mark_packages(str(checkout), tools=True)
    for profile in ("bench", "package"):
        ready.mark_system(str(checkout), profile, paths=[sys.executable])


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["--data-dir", "/d"], True),
        (["--data-dir=/d"], True),
        (["https://example.org/feed"], True),
        (["feed:example.org"], True),
        (["list.opml"], True),
        (["--data-dir", "/d", "feeds"], False),
        (["feeds"], False),
        (["subscribe", "https://example.org"], False),
        (["--version"], False),
        (["--help"], False),
        (["--install-desktop-entry"], False),
    ],
)
def test_only_what_opens_the_window_needs_one(arguments, opens):
    assert words.opens_window(arguments) is opens


def test_without_a_display_it_says_so_and_names_the_command_line(checkout):
    done = start(checkout)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "no display" in done.stderr
    assert "./run --help" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "handed"),
    [
        (["feeds", "--json"], "newsreader feeds --json\n"),
        (["--data-dir", "D", "check"], "newsreader --data-dir D check\n"),
        (["--", "check"], "newsreader check\n"),
        (["--", "test", "x"], "newsreader test x\n"),
        (["test", "-k", "a b"], "python -m pytest -k a b\n"),
        (["check"], "python packaging/setup/check.py\n"),
        (["bench", "parse"], "python tests/benchmarks parse\n"),
        (["package", "light"], "python packaging/linux/package.py light\n"),
        (["package-test", "-k", "light"], "python -m pytest --long tests/packages -k light\n"),
    ],
)
def test_once_set_up_it_hands_over_silently(checkout, arguments, handed):
    mark(checkout)
    done = start(checkout, *arguments)
    assert (done.stdout, done.stderr, done.returncode) == (handed, "", 7)


def test_with_a_display_the_window_opens(checkout):
    mark(checkout)
    assert start(checkout, DISPLAY=":9").stdout == "newsreader\n"
    assert start(checkout, "demo", WAYLAND_DISPLAY="wayland-0").stdout == "python tests/demo.py\n"


def test_ready_notices_whatever_changed(checkout):
    root = str(checkout)
    assert not ready.is_ready(root, "window", tools=False)
    library = checkout / "libsomething.so.1"
    library.touch()
    ready.mark_packages(root, tools=False)
    ready.mark_system(root, "window", paths=[str(library)])
    assert ready.is_ready(root, "window", tools=False)
    assert ready.is_ready(root, "terminal", tools=False)
    assert not ready.is_ready(root, "tests", tools=False)
    assert not ready.is_ready(root, "window", tools=True)
    library.unlink()
    assert not ready.is_ready(root, "window", tools=False)
    library.touch()
    with (checkout / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("\n")
    assert not ready.is_ready(root, "window", tools=False)


def test_an_environment_does_not_survive_a_move(checkout, tmp_path_factory):
    mark(checkout)
    moved = tmp_path_factory.mktemp("moved") / "checkout"
    shutil.move(checkout, moved)
    assert not ready.is_ready(str(moved), "terminal", tools=False)


def test_another_python_under_the_environment_is_noticed(checkout):
    python = checkout / ".venv" / "bin" / "python"
    python.unlink()
    for version in ("3.11", "3.13"):
        (checkout / f"python{version}").touch()
    python.symlink_to(checkout / "python3.11")
    mark(checkout)
    assert ready.is_ready(str(checkout), "tests", tools=True)
    python.unlink()
    assert not ready.is_ready(str(checkout), "tests", tools=True)
    python.symlink_to(checkout / "python3.13")
    assert not ready.is_ready(str(checkout), "tests", tools=True)


def test_the_tools_stand_for_the_plain_packages(checkout):
    ready.mark_packages(str(checkout), tools=True)
    assert ready.has_packages(str(checkout), tools=False)


def test_the_first_name_that_a_release_knows_is_taken():
    sound = needs.Need("library", "libasound.so.2", ("libasound2t64", "libasound2"))
    screen = needs.Need("library", "libEGL.so.1", ("libegl1",))
    assert system.choose_packages([sound, screen, sound], lambda _: True) == ["libasound2t64", "libegl1"]
    assert system.choose_packages([sound], lambda name: name == "libasound2") == ["libasound2"]
    assert system.choose_packages([sound], lambda _: False) == ["libasound2"]


def test_every_profile_holds_the_one_before_and_no_need_stands_twice():
    profiles = [needs.TERMINAL, needs.WINDOW, needs.TESTS, needs.BENCH]
    for smaller, larger in pairwise(profiles):
        assert set(smaller) < set(larger)
    assert set(needs.TESTS) < set(needs.PACKAGE)
    names = [need.name for need in needs.PACKAGE]
    assert len(names) == len(set(names))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for libraries of Linux")
def test_what_is_missing_is_found_by_name(tmp_path):
    there, gone = tmp_path / "there", tmp_path / "gone"
    there.touch()
    here = [
        needs.Need("file", str(there), ("a",)),
        needs.Need("program", "sh", ("b",)),
        needs.Need("module", "json", ("c",)),
        needs.Need("library", "libc.so.6", ("d",)),
    ]
    absent = [
        needs.Need("program", "no-such-program-of-this-name", ("e",)),
        needs.Need("module", "no_such_module_of_this_name", ("f",)),
    ]
    if system.known_libraries():
        absent.append(needs.Need("library", "libnothing.so.99", ("g",)))
    if shutil.which("apt-get"):
        absent.append(needs.Need("file", str(gone), ("h",)))
    missing, found = system.search([*here, *absent])
    assert missing == absent
    assert str(there) in found


def test_without_a_right_to_install_the_command_is_shown(monkeypatch):
    monkeypatch.setattr(system, "_root", lambda: None)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "apt_knows", lambda name: True)
    with pytest.raises(Stopped) as caught:
        system.install([needs.Need("library", "libEGL.so.1", ("libegl1",))], "the window")
    assert "sudo apt-get install -y --no-install-recommends libegl1" in str(caught.value)
    assert "libEGL.so.1" in str(caught.value)


def test_a_second_start_costs_next_to_nothing(checkout):
    mark(checkout)
    code = (
        "import sys; sys.path.insert(0, 'packaging/setup'); before = set(sys.modules); import words, ready\n"
        f"assert ready.is_ready({str(checkout)!r}, 'window', tools=False)\n"
        "print(*sorted({n.split('.')[0] for n in set(sys.modules) - before}))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], cwd=checkout, capture_output=True, text=True, check=True)
    imported = {name for name in done.stdout.split() if not name.startswith("_")}
    assert imported == {"words", "ready", "talk", "hashlib"}, "a second start must not wait for imports"
