"""The entrance of both programs: `newsreader` in a terminal, `newsreader-window` from a menu.

A command goes to the command line, which never loads Qt; anything else opens the window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from newsreader.cli.parser import first_word, is_target
from newsreader.identity import PARSE_PROCESS

#: Options that are answered without a window.
_ANSWERED = ("--version", "--help", "-h", "--install-desktop-entry")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run with ``arguments`` (the process's own when None) and return the exit code."""
    if getattr(sys, "frozen", False):
        from newsreader.bundled import give_back

        give_back(os.environ)
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [PARSE_PROCESS]:
        from newsreader.engine.parse_child import main as parse

        parse()
        return 0
    word = first_word(words)
    if any(option in words for option in _ANSWERED) or (word is not None and not is_target(word)):
        from newsreader.app import command_line

        return command_line(words)
    from newsreader.app import window_from

    return window_from(words, word)


if __name__ == "__main__":
    sys.exit(main())
