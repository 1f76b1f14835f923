"""A page of stories in the article pane: shown, gone through by keyboard, printed. Run as a program with "web" or "light".

Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from newsreader.resource_files import resource_text
from newsreader.ui.article.locks import lock_engine, share_contexts
from newsreader.ui.article.paper import page_layout
from newsreader.ui.article.sheet import Sheet
from newsreader.ui.stories.front_page import front_html
from newsreader.ui.stories.light_stories import light_front
from newsreader.ui.stories.page_parts import whole_page
from support.article_pane_walk import Walk
from support.story_samples import context, front


def sheet(title: str = "Sunday") -> Sheet:
    """The front page of the samples."""

    def web(look):
        made = context(look=look)
        return whole_page(title, front_html(front(), made), context=made, template=resource_text("paper.html"))

    return Sheet(0, title, web=web, light=lambda look: light_front(front(), context(look=look)))


def walk(view: str, folder: Path) -> dict[str, object]:
    """Show it, press a headline by keyboard, show an article and the page again, print."""
    walked = Walk(view)
    pane = walked.pane
    pane.resize(QSize(1080, 700))
    pane.show()
    key = sheet().key
    pressed: list[str] = []
    pane.link_activated.connect(pressed.append)
    pane.show_sheet(sheet())
    said: dict[str, object] = {"shown": walked.wait(lambda: key in walked.shown), "is_sheet": pane.sheet is not None}
    pane.activateWindow()
    inner = pane._light if pane._is_light else (pane._web._view.focusProxy() or pane._web._view)
    inner.setFocus()
    for _ in range(2):
        QTest.keyClick(inner, Qt.Key.Key_Tab)
        walked.wait(lambda: False, 0.2)
    if view == "web":  # shown again with other news: the link keeps the keys
        count = len(walked.shown)
        pane.show_sheet(sheet("with other news"))
        walked.wait(lambda: len(walked.shown) > count)
        walked.wait(lambda: False, 0.3)
    QTest.keyClick(inner, Qt.Key.Key_Return)
    walked.wait(lambda: bool(pressed), 5.0)
    said["pressed"] = pressed
    walked.open(1)
    said["is_article"] = pane.sheet is None and pane.open_article is not None
    count = len(walked.shown)
    pane.show_sheet(sheet())
    said["again"] = walked.wait(lambda: len(walked.shown) > count) and pane.open_article is None
    done: list[bool] = []
    path = folder / f"{view}.pdf"
    pane.write_pdf(path, page_layout(QLocale("en_GB")), then=done.append)
    walked.wait(lambda: bool(done), 20.0)
    document = QPdfDocument()
    document.load(str(path))
    said["printed"] = [done, document.pageCount(), document.getAllText(0).text()]
    document.render(0, QSize(840, 1188)).save(str(folder / f"{view}.png"))
    document.close()
    pane.shut_down()
    return said


if __name__ == "__main__":
    lock_engine(os.environ, is_root=os.geteuid() == 0)
    share_contexts()
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place:
        told = walk(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else Path(place))
    sys.stdout.write(json.dumps(told) + "\n")
