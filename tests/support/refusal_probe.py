"""Switches *Start when I log in* on, in a window over an empty store, as inside a sandbox; prints what became of it as JSON."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsreader.core.errors import FileError
from newsreader.ui.desktop import background
from newsreader.ui.desktop.side import DesktopSide, SideParts
from newsreader.ui.settings.desktop_page import DesktopPage
from newsreader.ui.theme.source import ThemeSource
from support import paper as papers


def main(folder: Path, *, is_sandboxed: bool) -> None:
    """Click, wait until the switch went where it stays, tell."""
    application = QApplication([])
    background.is_sandboxed = lambda: is_sandboxed
    themes = ThemeSource(application, "light")
    paper = papers.open_paper(folder)
    parts = papers.window_parts(paper, themes, folder / "window.json")
    window = papers.open_window(parts)
    side = DesktopSide(
        SideParts(
            window=window,
            bridge=parts.bridge,
            preferences=parts.preferences,
            themes=themes,
            icon=application.windowIcon(),
            woke=list,
            start_at_login=_write,
            session_command=lambda: ["newsreader-window"],
        )
    )
    page = DesktopPage(parts.preferences, themes.theme)
    page.show()
    page.at_login.click()

    def tell() -> None:
        heard = {"on": parts.preferences.settings.start_at_login, "box": page.at_login.isChecked()}
        print(json.dumps(heard | {"note": page.refused.isVisible(), "said": window.status.words}), flush=True)
        side.close()
        window.close()
        application.quit()

    last = QTimer(singleShot=True, interval=2_000)
    last.timeout.connect(tell)
    last.start()
    page.at_login.toggled.connect(lambda _is_on: last.start(50))
    application.exec()


def _write(_is_wanted: bool) -> None:
    raise FileError("unwritable", "The folder cannot be written.")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as own:
        main(Path(own), is_sandboxed=sys.argv[1] == "sandboxed")
