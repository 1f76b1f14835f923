"""The folders that everything is kept in: the platform's own, or one folder for portable mode."""

from __future__ import annotations

import os
from pathlib import Path

from newsreader.core.errors import FileError
from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr
from newsreader.identity import NAME

#: Names the folder of portable mode when `--data-dir` does not.
VARIABLE = "NEWSREADER_DATA_DIR"


@dataclass(frozen=True, slots=True)
class Paths:
    """Where data, settings, re-fetchable files and logs lie. Nothing is created before `prepare`."""

    data: Path
    config: Path
    cache: Path
    state: Path

    @property
    def database(self) -> Path:
        """The SQLite database."""
        return self.data / "newsreader.db"

    @property
    def work_offline(self) -> Path:
        """There while a person works offline."""
        return self.data / "work-offline"

    @property
    def copies(self) -> Path:
        """Verified copies of the database that were made before migrations."""
        return self.data / "copies"

    @property
    def pictures(self) -> Path:
        """The pictures of articles; losing them costs nothing but fetching them again."""
        return self.cache / "pictures"

    @property
    def icons(self) -> Path:
        """The icons of sites; they are fetched again, too."""
        return self.cache / "icons"

    @property
    def enclosures(self) -> Path:
        """Audio and video of articles; they are fetched again when a person plays them."""
        return self.cache / "enclosures"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def window_state(self) -> Path:
        """Sizes and places of the window, apart from what a person chose."""
        return self.state / "window.json"

    @property
    def log(self) -> Path:
        """The log file, rotated."""
        return self.state / "newsreader.log"

    def prepare(self) -> None:
        """Make the folders, for this user only (0700). FileError when one cannot be made."""
        for folder in (self.data, self.config, self.cache, self.state):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise FileError("unwritable", _cannot_make(folder, error)) from error


def _cannot_make(folder: Path, error: OSError) -> str:
    text = tr("The folder {folder} cannot be made: {reason}. Name a folder that you may write to with --data-dir.")
    return text.format(folder=folder, reason=error.strerror or error)


def find_paths(data_dir: str | None = None) -> Paths:
    """The folders of this user, or all of them under ``data_dir`` (argument, then environment) in portable mode."""
    chosen = data_dir or os.environ.get(VARIABLE)
    if chosen:
        root = Path(chosen).expanduser().absolute()
        return Paths(data=root, config=root, cache=root / "cache", state=root / "state")
    from platformdirs import PlatformDirs  # only where it is needed: portable mode starts without it

    folders = PlatformDirs(NAME.lower(), appauthor=False)
    return Paths(
        data=folders.user_data_path,
        config=folders.user_config_path,
        cache=folders.user_cache_path,
        state=folders.user_state_path,
    )
