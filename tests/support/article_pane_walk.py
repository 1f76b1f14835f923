"""A walk through the article pane with articles out of memory: no server, no store. Runs inside `article_probe`."""

from __future__ import annotations

import os
import signal
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.values import Article, ArticleId, ArticleRow, FeedId
from newsreader.ui.article.pane import ArticlePane
from newsreader.ui.article.paper import page_layout
from newsreader.ui.article.parts import ArticleParts
from support.looks import look

PARAGRAPH = "<p>" + "After eleven years of talks the ministries have put their names under it. " * 12 + "</p>"


def article(number: int) -> Article | None:
    """Articles 1 to 40 exist; the even ones are long."""
    if not 1 <= number <= 40:
        return None
    row = ArticleRow(
        ArticleId(number), FeedId(1), "u", "https://herald.example/1", f"Headline {number}", "Aidai Torun", "", None,
        1769337600, 1769337600, 1769337600, False, False, None, False,
    )  # fmt: skip
    html = f'<p><a href="https://quay.example/{number}">A link</a> <a href="#n-1">1</a></p>' + PARAGRAPH * (
        20 if number % 2 == 0 else 1
    )
    return Article(row, html + '<p id="n-1">A note.</p>', (), (), (), "en")


class Walk:
    """The pane, and what it said."""

    def __init__(self, view: str) -> None:
        self.read: list[int] = []
        parts = ArticleParts(
            self._read_article,
            lambda feed: "Steppe Herald",
            lambda digest: None,
            now=lambda: 1769340000,
            look=look(),
            prefer_light=view == "light",
        )
        self.pane = ArticlePane(parts)
        self.shown: list[int] = []
        self.failed: list[str] = []
        self.pane.shown.connect(self.shown.append)
        self.pane.engine_failed.connect(self.failed.append)

    def _read_article(self, number: int) -> Article | None:
        self.read.append(number)
        return article(number)

    def wait(self, condition, seconds: float = 15.0) -> bool:
        """Let Qt run until ``condition()``; False when it took too long."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                return False
            loop = QEventLoop()
            QTimer.singleShot(2, loop.quit)
            loop.exec()
        return True

    def open(self, number: int) -> float:
        """Open an article; milliseconds until it is shown and painted, -1 when it never is."""
        count, begin = len(self.shown), time.perf_counter()
        self.pane.show_article(ArticleId(number))
        if not self.wait(lambda: len(self.shown) > count):
            return -1.0
        self.pane.repaint()
        return (time.perf_counter() - begin) * 1000

    def place(self) -> float:
        """How far down the article is scrolled, in pixels."""
        web, light = self.pane._web, self.pane._light
        if web is not None and not self.pane._is_light:
            return web._page.scrollPosition().y()
        return light.verticalScrollBar().value()

    def corner(self) -> str:
        """The colour at the left edge, half way down."""
        image = self.pane.grab().toImage()
        return image.pixelColor(4, image.height() // 2).name()


def _read_again(walked: Walk) -> tuple[float, float, float, int]:
    """How far down a long article is, before and after it is shown again since it changed; and then another one."""
    walked.open(4)
    for _ in range(2):
        place = walked.place()
        walked.pane.page_down()
        walked.wait(lambda place=place: walked.place() != place)
    before = walked.place()
    walked.open(4)
    walked.wait(lambda: abs(walked.place() - before) < 2, 5.0)
    after = walked.place()
    walked.pane.show_article(ArticleId(4))  # and twice at once: its picture came, and was asked for
    walked.open(4)
    walked.wait(lambda: False, 0.5)
    walked.open(6)
    walked.wait(lambda: walked.place() <= 1, 5.0)  # the engine tells it a moment later
    return before, after, walked.place(), len(walked.failed)


def walk(view: str) -> dict[str, object]:
    """Open articles, read on, change the look, kill the renderer; what was seen, for a test to judge."""
    walked = Walk(view)
    pane = walked.pane
    pane.resize(540, 700)
    pane.show()
    pane.clear()
    said: dict[str, object] = {}
    begin = time.perf_counter()
    pane.prewarm()
    said["prewarm_call_ms"] = (time.perf_counter() - begin) * 1000
    walked.wait(lambda: False, 1.5)
    said["first_ms"] = walked.open(1)
    loads: list[int] = []
    if view == "web":
        pane._web._page.loadStarted.connect(lambda: loads.append(1))
    said["next_ms"] = statistics.median(walked.open(number) for number in range(3, 23))
    said["loads"] = len(loads)
    said["turned_at_once"] = turn_at_once(walked)
    said["kept_places"] = _read_again(walked)
    walked.open(2)
    walked.wait(lambda: False, 0.3)
    pages = 0
    while pages < 50:
        place = walked.place()
        if not pane.page_down():
            break
        pages += 1
        walked.wait(lambda place=place: walked.place() != place)
    said["pages"] = pages
    said["back"] = pane.page_up()
    before = len(walked.shown)
    pane.set_look(look("dark"))
    walked.wait(lambda: walked.corner() == look("dark").colours["paper"])
    said["reloads"] = len(walked.shown) - before
    said["dark_corner"] = walked.corner()
    pane.set_look(look("light"))
    walked.wait(lambda: walked.corner() == look("light").colours["paper"], 5.0)
    said["light_corner"] = walked.corner()
    pane.set_look(look("dark"))
    walked.wait(lambda: walked.corner() == look("dark").colours["paper"], 5.0)
    if view == "web":
        said["set"] = set_otherwise(walked)
        said["hyphens"] = broken_words(walked)
    said["left"] = leave_and_come_back(walked)
    said["found"] = find(walked)
    said["copied"] = copy(walked)
    said["printed"] = print_to_files(walked)
    QAccessible.setActive(True)  # a screen reader listens: it wants to hear of pages that are loaded
    loads.clear()
    said["turned_at_once"] += turn_at_once(walked)
    said["loads_for_a_screen_reader"] = len(loads)
    QAccessible.setActive(False)
    said["gone"] = (pane.show_article(ArticleId(99)), pane.current)[1]
    said["memory_mb"] = memory()
    if view == "web":
        said |= press_links(walked)
        said["crashes"] = crash_twice(walked)
    said["light"] = pane._is_light
    said["shown"] = walked.shown
    said["failed"] = walked.failed
    pane.shut_down()
    return said


def turn_at_once(walked: Walk) -> list[bool]:
    """Whether a long article's page can be turned the moment it stands, after a short one that was read to its end."""
    turned = []
    for _ in range(3):
        walked.open(1)
        while walked.pane.page_down():
            place = walked.place()
            walked.wait(lambda place=place: walked.place() != place, 1.0)
        walked.open(2)
        turned.append(walked.pane.page_down())
        walked.pane.scroll_to_top()
        walked.wait(lambda: walked.place() <= 1, 1.0)
    return turned


def set_otherwise(walked: Walk) -> list[list[str]]:
    """How the page is set and moves as chosen, one look after the other, as the engine has computed it."""
    from PySide6.QtWebEngineCore import QWebEngineScript

    pane, told = walked.pane, []
    page = pane._web._page
    question = """(() => { const style = each => getComputedStyle(document.querySelector(each));
        return [style('.body p').textAlign, style('h1').textAlign, style('.body p').hyphens,
            style('a').transitionDuration].join(); })()"""
    dark = look("dark")
    for chosen in (dark, replace(dark, is_justified=True, less_motion=True), replace(dark, less_motion=False), dark):
        answers: list[str] = []
        pane.set_look(chosen)
        page.runJavaScript(question, QWebEngineScript.ScriptWorldId.ApplicationWorld, answers.append)
        walked.wait(lambda answers=answers: bool(answers))
        moves = page.settings().imageAnimationPolicy().name
        told.append([*answers[0].split(","), moves])
    return told


def broken_words(walked: Walk) -> dict[str, str]:
    """How words are broken in a text and a heading whose language is known, and in a text without one."""
    from PySide6.QtWebEngineCore import QWebEngineScript

    question = """(() => { const style = each => getComputedStyle(document.querySelector(each)).hyphens;
        const known = style('.body p'), heading = style('h1');
        document.querySelector('article').removeAttribute('lang');
        return [known, heading, style('.body p')].join(); })()"""
    answers: list[str] = []
    page = walked.pane._web._page
    page.runJavaScript(question, QWebEngineScript.ScriptWorldId.ApplicationWorld, answers.append)
    walked.wait(lambda: bool(answers))
    return dict(zip(("known", "heading", "unknown"), answers[0].split(","), strict=True))


def leave_and_come_back(walked: Walk) -> tuple[float, float, float]:
    """How far down a long article is, after another one was read meanwhile; and once it was read to its end."""
    walked.open(8)
    for _ in range(3):
        place = walked.place()
        walked.pane.page_down()
        walked.wait(lambda place=place: walked.place() != place)
    before = walked.place()
    walked.open(1)
    walked.open(8)
    walked.wait(lambda: abs(walked.place() - before) < 40, 5.0)
    after = walked.place()
    while walked.pane.page_down():
        place = walked.place()
        walked.wait(lambda place=place: walked.place() != place, 1.0)
    walked.open(1)
    walked.open(8)
    walked.wait(lambda: walked.place() <= 1, 5.0)
    return before, after, walked.place()


def find(walked: Walk) -> list[object]:
    """What is told of words in a short article: looked for, the next place, back again, none, and words that are not there."""
    told: list[object] = []
    walked.pane.found.connect(lambda active, count: told.append((active, count)))
    walked.open(1)
    for words, back in (
        ("ministries", False),
        ("ministries", False),
        ("ministries", True),
        ("", False),
        ("quay", False),
    ):
        count = len(told)
        walked.pane.find_words(words, back=back)
        walked.wait(lambda count=count: len(told) > count and told[-1][1] in (0, 12), 5.0)
    return told


def copy(walked: Walk) -> dict[str, str]:
    """What Ctrl+C brings into the clipboard of a whole article, by dark, from the view that has the keys."""
    walked.open(1)
    walked.pane.activateWindow()
    if walked.pane._is_light:
        view = walked.pane._light
        view.selectAll()
    else:
        web = walked.pane._web
        web._page.triggerAction(web._page.WebAction.SelectAll)
        walked.wait(lambda: "Headline 1" in web._page.selectedText())  # what was found before is selected, too
        view = web._view.focusProxy() or web._view
    view.setFocus()
    clipboard = QApplication.clipboard()
    clipboard.setText("before")
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    walked.wait(lambda: clipboard.text() != "before", 5.0)
    return {"html": clipboard.mimeData().html(), "text": clipboard.text()}


def print_to_files(walked: Walk) -> list[object]:
    """A long article printed into a PDF, by dark; and into a folder that is not there."""
    walked.open(2)
    said: list[object] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.pdf")
        for place in (path, Path(folder, "none", "b.pdf")):
            count = len(said)
            walked.pane.write_pdf(place, page_layout(QLocale("en_GB")), then=said.append)
            walked.wait(lambda count=count: len(said) > count, 20.0)
        document = QPdfDocument()
        document.load(str(path))
        image = document.render(0, QSize(420, 594))
        said += [document.pageCount(), document.getAllText(0).text(), image.pixelColor(3, 3).name()]
        dots = {image.pixelColor(x, y).lightness() for x in range(420) for y in range(60, 500, 2)}
        said.append(min(dots))
        document.close()
    return said


def press_links(walked: Walk) -> dict[str, object]:
    """Press the article's two links, and put the focus on one; what the pane told and where the page then is."""
    pressed: list[str] = []
    hosts: list[str] = []
    walked.pane.link_activated.connect(pressed.append)
    walked.pane.link_hovered.connect(hosts.append)
    walked.open(2)
    web = walked.pane._web
    walked.pane.activateWindow()
    web._view.setFocus()
    failed = len(walked.failed)
    web._run("document.querySelector('.body a').click()")
    walked.wait(lambda: bool(pressed))
    walked.wait(lambda: False, 0.3)
    failed = len(walked.failed) - failed
    web._run("document.querySelectorAll('.body a')[1].click()")
    walked.wait(lambda: web._page.scrollPosition().y() > 1000)
    place = web._page.scrollPosition().y()
    web._run("document.querySelector('.body a').click()")
    walked.wait(lambda: len(pressed) > 1)
    web._run("document.querySelector('.body a').target = '_blank'; document.querySelector('.body a').click()")
    walked.wait(lambda: len(pressed) > 2)
    QTest.mouseMove(web._view.focusProxy() or web._view)
    walked.pane.scroll_to_top()
    walked.wait(lambda: web._page.scrollPosition().y() < 1)
    for _ in range(3):
        QTest.keyClick(web._view.focusProxy() or web._view, Qt.Key.Key_Tab)
        walked.wait(lambda: False, 0.1)
    scales: list[float] = []
    walked.pane.scale_changed.connect(scales.append)
    turned = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(web._view.focusProxy() or web._view, turned)
    address = web._page.url().toString()
    told = {"scales": scales, "place": place, "pressed": pressed, "address": address, "hosts": hosts}
    return told | {"failed_by_link": failed}


def crash_twice(walked: Walk) -> list[object]:
    """Kill the renderer twice: after the first time a new one shows the article, after the second the light view does."""
    seen: list[object] = []
    for number in (5, 7):
        walked.open(number)
        count, begin = len(walked.shown), time.perf_counter()
        os.kill(walked.pane._web._page.renderProcessPid(), signal.SIGKILL)
        back = walked.wait(lambda count=count: len(walked.shown) > count)
        seen.append([back, round((time.perf_counter() - begin) * 1000), walked.pane._is_light, walked.shown[-1]])
    return seen


def memory() -> int:
    """Megabytes (PSS) of this process and its children, 0 where that cannot be told."""
    total = 0
    for entry in os.listdir("/proc") if os.path.isdir("/proc") else ():
        if entry.isdigit() and (int(entry) == os.getpid() or is_child(int(entry))):
            total += pss(int(entry))
    return total // 1024


def is_child(process: int) -> bool:
    """Whether ``process`` descends from this one."""
    while process > 1:
        try:
            with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as file:
                process = int(file.read().rpartition(")")[2].split()[1])
        except (OSError, IndexError):
            return False
        if process == os.getpid():
            return True
    return False


def pss(process: int) -> int:
    """A process's share of memory in kB."""
    try:
        with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as file:
            return next((int(line.split()[1]) for line in file if line.startswith("Pss:")), 0)
    except OSError:
        return 0
