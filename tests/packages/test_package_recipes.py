"""Recipes for systems that are not at hand, looked at as far as that goes here."""

from __future__ import annotations

import ast
import json
import plistlib
import re
import subprocess

import pytest

from newsreader.desktop_entry import MIME_TYPES
from newsreader.identity import APP_ID


@pytest.fixture(scope="module")
def packaging(project):
    return project / "packaging"


def test_specifications_are_sound_python(packaging):
    specs = sorted(packaging.glob("*/*.spec"))
    assert [path.parent.name for path in specs] == ["linux", "macos", "windows"]
    for path in specs:
        names = {
            node.id for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Name)
        }
        assert {"Analysis", "EXE", "COLLECT", "PYZ"} <= names


def test_scripts_are_sound_shell(packaging):
    scripts = [
        *packaging.glob("*/build.sh"),
        packaging / "appimage" / "AppRun",
        *(packaging / "linux" / "debian").glob("post*"),
    ]
    assert len(scripts) == 5
    for path in scripts:
        assert subprocess.run(["sh", "-n", path], capture_output=True, check=False).returncode == 0
        assert path.name.startswith("post") or path.stat().st_mode & 0o111


def test_the_flatpak_may_look_into_no_folder(packaging):
    manifest = json.loads((packaging / "flatpak" / f"{APP_ID}.json").read_text(encoding="utf-8"))
    assert manifest["id"] == APP_ID
    rights = manifest["finish-args"]
    assert "--share=network" in rights
    assert [
        right for right in rights if re.match(r"--(filesystem|device=all|socket=(session|system)-bus)", right)
    ] == []


def test_the_mac_may_compile_and_nothing_that_it_does_not_need(packaging):
    rights = plistlib.loads((packaging / "macos" / "entitlements.plist").read_bytes())
    assert set(rights.values()) == {True}
    assert {key.rpartition(".")[2] for key in rights} == {
        "allow-jit", "allow-unsigned-executable-memory", "disable-library-validation", "client",
    }  # fmt: skip
    spec = (packaging / "macos" / "newsreader.spec").read_text(encoding="utf-8")
    assert '"CFBundleURLSchemes": ["feed", "feeds"]' in spec


def test_the_windows_installer_asks_for_no_administrator_and_takes_what_is_built(packaging):
    script = (packaging / "windows" / "installer.iss").read_text(encoding="utf-8")
    sections = re.findall(r"^\[(\w+)\]", script, re.MULTILINE)
    assert sections == ["Setup", "Languages", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run"]
    assert "PrivilegesRequired=lowest" in script and f"AppId={APP_ID}" in script
    spec = (packaging / "windows" / "newsreader.spec").read_text(encoding="utf-8")
    assert set(re.findall(r"\{app\}\\([\w-]+)\.exe", script)) <= set(re.findall(r'name="([\w-]+)"', spec))
    entries = [line for line in script.splitlines() if line.startswith("Root:")]
    assert entries and all(line.startswith("Root: HKA;") and "Tasks: feeds" in line for line in entries)
    assert not re.search(r"UninstallDelete|\{localappdata\}\\newsreader", script), "data stay"


def test_workflows_begin_with_a_checkout_and_ask_what_they_built_for_its_version(packaging):
    found = sorted((packaging / "workflows").glob("*.yml"))
    assert [path.stem for path in found] == ["appimage", "flatpak", "linux", "macos", "windows"]
    for path in found:
        text = path.read_text(encoding="utf-8")
        assert "\t" not in text and re.match(r"name: \w+\non:", text)
        assert "uses: actions/checkout@v4" in text
        assert "--version" in text or ".ci/run" in text
        for said in re.findall(r"^\s*(?:- )?\w[\w-]*: (.+)$", text, re.MULTILINE):
            # Words without quotes end at a comment, and may hold no ": " that would begin another mapping.
            assert said[0] in "\"'[|>" or ": " not in said.partition("  # ")[0], f"{path.name}: {said}"


def test_what_the_desktop_hands_over_is_named_the_same_everywhere(packaging):
    assert "x-scheme-handler/feed" in MIME_TYPES
    for place in ("windows/installer.iss", "macos/newsreader.spec"):
        text = (packaging / place).read_text(encoding="utf-8")
        assert "feed" in text and "opml" in text
