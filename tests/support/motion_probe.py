"""Prints what the desktop tells of motion, a line each time: `null` where it tells nothing. Ends with its standard input."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from newsreader.ui.desktop.motion import SystemMotion


def main() -> None:
    """Listen until standard input closes."""
    application = QCoreApplication([])
    motion = SystemMotion()
    motion.told.connect(lambda is_less: print(json.dumps(is_less), flush=True))
    motion.ask()
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(application.quit)
    application.exec()


if __name__ == "__main__":
    main()
