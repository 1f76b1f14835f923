"""Asks the desktop twice to start a program with the session, with and without, and prints its answers, a line each."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QCoreApplication

from newsreader.ui.desktop.background import Background


def main() -> None:
    """Ask, then ask once more after the answer; end with the second."""
    application = QCoreApplication([])
    background = Background()
    wishes = [json.loads(word) for word in sys.argv[1:]]

    def ask() -> None:
        background.ask(wishes.pop(0), command=["newsreader-window", "--data-dir", "/a b"], reason="Because.")

    def on_answered(starts: bool | None) -> None:
        print(json.dumps(starts), flush=True)
        ask() if wishes else application.quit()

    background.answered.connect(on_answered)
    ask()
    application.exec()


if __name__ == "__main__":
    main()
