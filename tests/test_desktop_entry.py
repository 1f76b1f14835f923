"""`newsreader --install-desktop-entry` writes what the desktop's own checker accepts."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from newsreader.core.errors import FileError
from newsreader.desktop_entry import MIME_TYPES, entry_text, install_desktop_entry, quoted
from newsreader.identity import APP_ID


@pytest.fixture
def programs(tmp_path):
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("newsreader", "newsreader-window"):
        (folder / name).write_text("#!/bin/sh\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    return folder


def test_entry_and_icon_are_written_under_the_applications_id(tmp_path, programs):
    written = install_desktop_entry(tmp_path / "data", programs=programs)
    entry, icon = written
    assert entry == tmp_path / "data" / "applications" / f"{APP_ID}.desktop"
    assert icon.name == f"{APP_ID}.svg" and b"<svg" in icon.read_bytes()
    text = entry.read_text(encoding="utf-8")
    assert f"Exec={programs}/newsreader-window %U\n" in text
    assert f"MimeType={';'.join(MIME_TYPES)};\n" in text
    assert install_desktop_entry(tmp_path / "data", programs=programs) == written
    left = {path.name for path in (tmp_path / "data" / "applications").iterdir()}
    assert left <= {f"{APP_ID}.desktop", "mimeinfo.cache"}, "a draft was left behind"


def test_the_desktops_own_checker_is_content(tmp_path, programs):
    checker = shutil.which("desktop-file-validate")
    if checker is None:
        if os.environ.get("NEWSREADER_TEST_ALL"):
            pytest.fail("desktop-file-validate is missing")
        pytest.skip("missing program: desktop-file-validate")
    path = tmp_path / f"{APP_ID}.desktop"
    for folder in (programs, tmp_path / "a folder" / 'with "$ign`s\\ at 5 %'):
        path.write_text(entry_text(folder), encoding="utf-8")
        done = subprocess.run([checker, "--warn-kde", str(path)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout.strip()) == (0, "")


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("/usr/bin/newsreader-window", "/usr/bin/newsreader-window"),
        ("/a b/c", '"/a b/c"'),
        ("/5%/c", "/5%%/c"),
        ("/a$b/c", r'"/a\\$b/c"'),
        ('/a"b', r'"/a\\"b"'),
        ("/a\\b", r'"/a\\\\b"'),
    ],
)
def test_arguments_are_quoted_as_the_specification_says(argument, said):
    assert quoted(argument) == said


def test_without_the_program_nothing_is_written(tmp_path):
    with pytest.raises(FileError) as caught:
        install_desktop_entry(tmp_path / "data", programs=tmp_path)
    assert caught.value.kind == "missing"
    assert not (tmp_path / "data").exists()


def test_a_folder_that_cannot_be_written_is_a_known_error(tmp_path, programs):
    (tmp_path / "data").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(FileError) as caught:
        install_desktop_entry(tmp_path / "data", programs=programs)
    assert caught.value.kind == "unwritable"
    assert "data" in caught.value.text
