"""Runs the article views in a process of its own, because the engine's locks are set once for a process.

`python article_probe.py tricks web|exchanged|light|control TRAP` shows `tests/data/tricks.html` as it stands, past the cleaner, and
prints one JSON line: the text that can be read. `python article_probe.py articles web|light` opens articles of the
store's kind and prints what the pane said. Without a network flag of its own; the trap's address is an argument.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from newsreader.ui.article import locks  # noqa: E402 - the path comes first

QUIET = 1500  # ms without anything new before a page of tricks counts as done


def tricks(trap: str) -> str:
    """The page of tricks, aimed at ``trap`` (http://127.0.0.1:port)."""
    page = (ROOT / "tests" / "data" / "tricks.html").read_text(encoding="utf-8")
    host = trap.removeprefix("http://")
    return page.replace("NAMED", "http://trick.invalid").replace("TRAP", trap).replace("HOST", host)


def run_until(signal, *, after: int = 0, most: int = 20_000) -> bool:
    """Let Qt run until ``signal`` came and ``after`` ms more; False when it never came."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, came = QEventLoop(), []
    if signal is not None:
        signal.connect(lambda *values: (came.append(values), QTimer.singleShot(after, loop.quit)))
    QTimer.singleShot(most if signal is not None else after, loop.quit)
    loop.exec()
    return bool(came)


def show_tricks(view: str, trap: str) -> dict[str, object]:
    """Show the tricks and say what can be read."""
    page = tricks(trap)
    if view == "control":
        return control(page)
    from newsreader.resource_files import resource_folder
    from newsreader.ui.article.answers import Answers
    from newsreader.ui.article.page import blank_page
    from support.looks import look

    pressed: list[str] = []
    page_of = {1: f'<!doctype html><style id="look"></style>{page}', 2: blank_page(look())}
    answers = Answers(page_of.get, lambda digest: None, resources=resource_folder())
    if view == "light":
        from newsreader.ui.article.light_view import LightView

        # One trick after the other: of the whole page QTextDocument's parser drops nearly all.
        each = page.splitlines()
        light = LightView(answers, look(), page_of=lambda number: f"<body>{each[number - 1]}</body>")
        light.link_activated.connect(pressed.append)
        light.resize(600, 800)
        light.show()
        seen = []
        for number in range(1, len(each) + 1):
            light.show_article(number)
            light.grab()
            run_until(None, after=5)
            seen.append(light.toPlainText())
        return {"text": "\n".join(seen), "pressed": pressed}
    locks.register_scheme()
    from newsreader.ui.article.web_view import WebView

    web = WebView(answers, look())
    web.link_activated.connect(pressed.append)
    web.resize(600, 800)
    web.show()
    if view == "exchanged":  # the page comes in place of one that stands
        web.show_article(2)
        run_until(web.loaded)
    web.show_article(1)
    run_until(web.loaded, after=QUIET)
    text: list[str] = []
    web._page.toPlainText(text.append)
    while not text:
        run_until(None, after=20)
    address = web._page.url().toString()
    web.shut_down()
    return {"text": text[0], "pressed": pressed, "address": address}


def control(page: str) -> dict[str, object]:
    """The same page in a web view without our locks, from an address of the net: the trap must be reached."""
    from PySide6.QtCore import QUrl
    from PySide6.QtWebEngineWidgets import QWebEngineView

    view = QWebEngineView()
    view.resize(600, 800)
    view.show()
    page = page.replace('<meta http-equiv="refresh"', "<meta")  # else the page is gone before the rest is asked for
    view.setHtml(page, QUrl("http://localhost/"))
    run_until(view.loadFinished, after=QUIET)
    view.setPage(None)
    return {"text": ""}


def main(arguments: list[str]) -> int:
    """Set the locks (not for the control), then run what is asked for."""
    what, view, *rest = arguments
    if view == "control":
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    else:
        locks.lock_engine(os.environ, is_root=hasattr(os, "geteuid") and os.geteuid() == 0)
    locks.share_contexts()
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    if what == "tricks":
        said = show_tricks(view, rest[0])
    else:
        from support.article_pane_walk import walk

        said = walk(view)
    print(json.dumps(said), flush=True)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
