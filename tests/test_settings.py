"""Settings survive crashes and garbage (safety.md F5)."""

import json

import pytest

from newsreader.core.errors import FileError
from newsreader.paths import find_paths
from newsreader.settings import Settings, load_settings, save_settings


def test_what_is_saved_is_loaded(tmp_path):
    chosen = Settings(
        shortcuts=(("star", ("Ctrl+B", "X")), ("undo", ())),
        single_keys=False,
        theme="dark",
        read_after=-1.0,
        article_scale=1.25,
        share_to=("reddit",),
        mastodon_server="social.example",
    )
    save_settings(tmp_path / "settings.json", chosen)
    assert load_settings(tmp_path / "settings.json") == chosen


@pytest.mark.parametrize("garbage", [b"", b"{", b"\xff\xfe\x00", b"[]", b"null", b"x" * 2_000_000, b"[" * 100_000])
def test_a_broken_file_gives_the_last_good_copy(tmp_path, garbage):
    path = tmp_path / "settings.json"
    save_settings(path, Settings(theme="light"))
    save_settings(path, Settings(theme="dark"))
    path.write_bytes(garbage)
    assert load_settings(path).theme == "light"


def test_a_broken_file_is_never_kept_as_the_good_copy(tmp_path):
    path = tmp_path / "settings.json"
    save_settings(path, Settings(theme="light"))
    save_settings(path, Settings(theme="dark"))
    path.write_bytes(b"garbage")
    save_settings(path, Settings(theme="system"))
    path.unlink()
    assert load_settings(path).theme == "light"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("read_after", "soon"),
        ("read_after", 1e9),
        ("article_scale", True),
        ("article_view", None),
        ("share_to", "reddit"),
        ("single_keys", 1),
        ("shortcuts", {"star": ["S"]}),
        ("shortcuts", [["star", "S"]]),
        ("shortcuts", [["star", [1]]]),
        ("shortcuts", [["star"]] * 400),
        ("share_to", ["pigeon"]),
        ("share_to", [["reddit"]]),
        ("mastodon_server", 1),
        ("share_name", "x" * 3_000),
    ],
)
def test_a_value_that_cannot_be_falls_back_alone(tmp_path, name, value):
    path = tmp_path / "settings.json"
    stored = {"theme": "dark", "unknown": 1} | {name: value}
    path.write_text(json.dumps(stored))
    loaded = load_settings(path)
    assert getattr(loaded, name) == getattr(Settings(), name)
    assert loaded.theme == ("system" if name == "theme" else "dark")


def test_a_file_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError, match=r"settings.json"):
        save_settings(tmp_path / "file" / "settings.json", Settings())


def test_portable_mode_keeps_everything_in_one_folder(tmp_path, monkeypatch):
    paths = find_paths(str(tmp_path / "here"))
    assert {paths.data, paths.config} == {tmp_path / "here"}
    assert all(tmp_path / "here" in folder.parents for folder in (paths.cache, paths.state, paths.database))
    monkeypatch.setenv("NEWSREADER_DATA_DIR", str(tmp_path / "there"))
    assert find_paths().data == tmp_path / "there"
    paths.prepare()
    assert (tmp_path / "here").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_a_clear_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError, match="--data-dir"):
        find_paths(str(tmp_path / "file" / "below")).prepare()


def test_the_platforms_own_folders_are_apart():
    paths = find_paths()
    assert len({paths.data, paths.config, paths.cache, paths.state}) == 4
