"""Folders as people name them: by the titles from the top down. Pure; any thread."""

from __future__ import annotations

from collections.abc import Mapping

from newsreader.core.values import Folder, FolderId


def folder_path(folder: FolderId | None, folders: Mapping[FolderId, Folder]) -> str | None:
    """The titles from the top down to ``folder``, joined by `` / ``; None for a feed without a folder."""
    titles: list[str] = []
    while folder is not None and folder in folders:
        titles.append(folders[folder].title)
        folder = folders[folder].parent
    return " / ".join(reversed(titles)) or None
