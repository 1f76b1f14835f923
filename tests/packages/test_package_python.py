"""The wheel and the sdist: built, installed as pipx and uv do it (an environment of its own), started, put into the menu."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from newsreader import __version__
from newsreader.identity import APP_ID

pytestmark = [pytest.mark.long, pytest.mark.timeout(900)]
_HATCH = "from hatchling.build import {name}; print({name}({folder!r}))"


@pytest.fixture(scope="module")
def source(project, tmp_path_factory) -> Path:
    """A copy of what git knows, as a clean clone has it."""
    folder = tmp_path_factory.mktemp("source")
    command = ["git", "-C", str(project), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(command, capture_output=True, check=True, text=True).stdout.split("\0"):
        if name and (project / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(project / name, folder / name)
    return folder


def build(source: Path, kind: str, target: Path) -> Path:
    """Build by the locked backend, without the network, twice the same."""
    made = []
    for folder in (target / "one", target / "two"):
        code = _HATCH.format(name=f"build_{kind}", folder=str(folder))
        variables = os.environ | {"SOURCE_DATE_EPOCH": "1700000000"}
        done = subprocess.run([sys.executable, "-c", code], cwd=source, env=variables, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        made.append(folder / done.stdout.strip().splitlines()[-1])
    assert made[0].read_bytes() == made[1].read_bytes(), "not the same twice"
    return made[0]


@pytest.fixture(scope="module")
def wheel(source, tmp_path_factory) -> Path:
    return build(source, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(source, tmp_path_factory) -> Path:
    return build(source, "sdist", tmp_path_factory.mktemp("sdist"))


def test_the_wheel_holds_program_and_resources_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as file:
        names = file.namelist()
    assert {name.partition("/")[0] for name in names} == {"newsreader", f"newsreader-{__version__}.dist-info"}
    assert {
        "newsreader/py.typed",
        f"newsreader/resources/icons/{APP_ID}.svg",
        "newsreader/resources/article.css",
    } <= set(names)
    assert not [name for name in names if "__pycache__" in name]


def test_the_sdist_holds_what_the_tests_need(sdist):
    with tarfile.open(sdist) as file:
        names = {name.partition("/")[2] for name in file.getnames()}
    assert {"run", "LICENSE", "CHANGELOG.md", "requirements.lock", "pyproject.toml", "tests/conftest.py"} <= names
    assert {"packaging/linux/newsreader.spec", "docs/guide.md", "newsreader/__main__.py"} <= names


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_it_is_installed_and_put_into_the_menu(kind, wheel, sdist, project, tmp_path):
    """What pipx and `uv tool` do: a virtual environment, the package with what it needs, its programs linked."""
    place = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    pip = [place / "bin" / "python", "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    lock = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", project / "requirements.lock"]
    subprocess.run([*pip, *lock], check=True)
    how = [] if kind == "wheel" else ["--no-build-isolation"]
    subprocess.run([*pip, "--no-deps", "--no-index", *how, wheel if kind == "wheel" else sdist], check=True)
    home = tmp_path / "home"
    variables = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "XDG_DATA_HOME": str(home / "data"),
        "LC_ALL": "C.UTF-8",
    }

    def said(*words):
        command = [place / "bin" / "newsreader", *words]
        return subprocess.run(command, env=variables, capture_output=True, text=True, check=True, cwd=tmp_path).stdout

    assert said("--version") == f"newsreader {__version__}\n"
    assert said("--data-dir", tmp_path / "data", "feeds", "--json") == ""
    assert f"{APP_ID}.desktop" in said("--install-desktop-entry")
    entry = (home / "data" / "applications" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f"Exec={place}/bin/newsreader-window %U\n" in entry
