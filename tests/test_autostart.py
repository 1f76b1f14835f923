"""Starting with the session: the file is whole, names the same folder, and goes again."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from newsreader.autostart import autostart_file, start_at_login
from newsreader.core.errors import FileError


def test_the_file_is_written_and_taken_away(tmp_path):
    path = tmp_path / "autostart" / "a.desktop"
    start_at_login(True, path=path, words=["--data-dir", "/home/a/my news", "https://a.example"])
    lines = path.read_text().splitlines()
    (command,) = [line for line in lines if line.startswith("Exec=")]
    assert command.endswith('newsreader-window --data-dir "/home/a/my news"')
    if shutil.which("desktop-file-validate"):
        assert subprocess.run(["desktop-file-validate", path], check=True, capture_output=True).stdout == b""
    start_at_login(False, path=path)
    start_at_login(False, path=path)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "ending"), [([], "newsreader-window"), (["--data-dir=/x"], "--data-dir /x"), (["feed:a"], "window")]
)
def test_the_command_names_only_the_folder(tmp_path, words, ending):
    start_at_login(True, path=tmp_path / "a.desktop", words=words)
    assert f"{ending}\n" in (tmp_path / "a.desktop").read_text()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "autostart").write_text("a file")
    with pytest.raises(FileError, match="cannot be written"):
        start_at_login(True, path=tmp_path / "autostart" / "a.desktop")


@pytest.mark.parametrize(("home", "is_named"), [("/home/a/.config", True), ("relative", False), ("", False)])
def test_the_file_lies_where_the_desktop_looks(home, is_named):
    path = autostart_file({"XDG_CONFIG_HOME": home})
    assert path.name == "org.newsreader.Newsreader.desktop"
    assert (path.parent.parent.as_posix() == home) is is_named
