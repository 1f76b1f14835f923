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


def folder_named(name: str, folders: Mapping[FolderId, Folder]) -> FolderId | None:
    """The folder that a person means by its title or its whole path; a path goes first, then the one nearest the top."""
    named: list[tuple[bool, int, FolderId]] = []
    for folder in folders.values():
        path = folder_path(folder.id, folders) or ""
        if name in (folder.title, path):
            named.append((name != path, path.count(" / "), folder.id))
    return min(named)[2] if named else None


def lies_in(folder: FolderId | None, above: FolderId, *, folders: Mapping[FolderId, Folder]) -> bool:
    """Whether ``folder`` is ``above``, or lies in it, however deep; None lies in none."""
    while folder is not None and folder != above:
        folder = folders[folder].parent if folder in folders else None
    return folder == above
