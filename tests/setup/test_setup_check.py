"""The audits of `./run check` see what they are there to see."""

from __future__ import annotations

from pathlib import Path

import audit
import dead_code
import licences
import pytest
from lockfile import read_lock

ROOT = Path(__file__).resolve().parents[2]
HASH = "sha256:" + "0" * 64
PROJECT = """
[project]
dependencies = ["alpha>=2", "beta"]
[dependency-groups]
build = []
test = []
check = ["gamma"]
"""


@pytest.fixture
def checkout(tmp_path):
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    plain = f"alpha==2.1 \\\n    --hash={HASH}\nbeta==1 \\\n    --hash={HASH} \\\n    --hash={HASH}\n"
    (tmp_path / "requirements.lock").write_text("# made\n" + plain, encoding="utf-8")
    (tmp_path / "requirements-dev.lock").write_text(plain + f"gamma==3 \\\n    --hash={HASH}\n", encoding="utf-8")
    return tmp_path


def test_our_own_lock_files_hold_only_pins_with_hashes():
    for name in ("requirements.lock", "requirements-dev.lock"):
        pins, strange = read_lock(ROOT / name)
        assert strange == []
        assert all(pin.hashes for pin in pins)
        assert {"pyside6", "sqlalchemy", "hatchling"} <= {pin.name for pin in pins}


def test_a_sound_lock_file_passes(checkout):
    assert list(audit.complaints(checkout)) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("alpha==2.1", "alpha==1.9", "wants alpha>=2"),
        ("alpha==2.1", "alpha @ https://example.org/alpha.whl", "neither pin nor hash"),
        ("alpha==2.1", "alpha>=2.1", "neither pin nor hash"),
        (f"alpha==2.1 \\\n    --hash={HASH}\n", "alpha==2.1\n", "has no hash"),
        (HASH, "md5:00", "not a sha256"),
        ("# made", "--index-url https://example.org/", "neither pin nor hash"),
        ("beta==1", "beta==2", "in the other lock file"),
        ("beta==1", "omega==1", "not locked"),
    ],
)
def test_a_broken_lock_file_is_seen(checkout, old, new, said):
    path = checkout / "requirements.lock"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert any(said in line for line in audit.complaints(checkout))


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        ("MIT", True),
        ("MIT License", True),
        ("Apache Software License", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("MIT AND BSD-3-Clause", True),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-3.0-or-later", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("GPLv2-or-later with a special exception which allows to use PyInstaller to build programs", True),
        ("GPLv2-or-later", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_licences_are_read_as_they_are_meant(said, allowed):
    assert licences.is_allowed(said) is allowed


def test_dead_code_is_what_nothing_in_the_package_names(tmp_path):
    package = tmp_path / "newsreader"
    package.mkdir()
    (package / "one.py").write_text(
        'LIVE = 1\nDEAD = 2\ndef live(): return LIVE\ndef dead(): """live_in_prose"""\ndef live_in_prose(): ...\n'
        "class Row:\n    def used(self): ...\n    def unused(self): ...\n    @override\n    def data(self): ...\n"
        "    def paintEvent(self): ...\n",
        encoding="utf-8",
    )
    (package / "two.py").write_text("from newsreader.one import live, Row\nlive(); Row().used()\n", encoding="utf-8")
    found = [line.partition(": ")[2].partition(" ")[0] for line in dead_code.complaints(tmp_path)]
    assert sorted(found) == ["DEAD", "dead", "live_in_prose", "unused"]
