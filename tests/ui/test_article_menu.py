"""The context menu of the article, and pictures copied and saved out of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu
from support.looks import look

from newsreader.core.pictures import PictureFact, PictureState
from newsreader.core.values import View, ViewKind
from newsreader.resource_files import resource_folder
from newsreader.ui.article.answers import Answers
from newsreader.ui.article.light_view import LightView
from newsreader.ui.article.pointed import Pointed, link_outside, picture_of
from newsreader.ui.ports import FileParts

pytestmark = pytest.mark.window

HERE, GONE = "a" * 32, "b" * 32


def png() -> bytes:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


@pytest.fixture
def reading(paper, open_window):
    """A window with Alpha 0 open, of whose two pictures one is stored."""
    from support import paper as papers

    facts = {
        HERE: PictureFact("https://p.example/the%20pass.png?x=1", PictureState.STORED, "f" * 32),
        GONE: PictureFact("https://p.example/b.png", PictureState.WANTED),
    }
    files = FileParts(papers._at_once, lambda _article: facts, {"f" * 32: png()}.get)
    window = open_window(paper, files=files)
    window.reading.show_view(View(ViewKind.ALL))
    window.timeline.go_to_row(0)
    return window


def asked(window, **pointed) -> dict[str, object]:
    """The entries of the menu that comes."""
    window.article.menu_asked.emit(Pointed(**pointed), QPoint(10, 10))
    menu = window.findChildren(QMenu)[-1]
    found = {action.text(): action for action in menu.actions() if action.text()}
    menu.hide()
    return found


def test_a_link_is_opened_or_its_address_copied(reading):
    menu = asked(reading, link="https://quay.example/1")
    assert list(menu) == ["Open link outside", "Copy link address", "Select all"]
    menu["Open link outside"].trigger()
    menu["Copy link address"].trigger()
    assert reading._parts.links.opened == ["https://quay.example/1"]
    assert QGuiApplication.clipboard().text() == "https://quay.example/1"


def test_of_a_mail_the_address_is_copied(reading):
    asked(reading, link="mailto:a@b.example?subject=x")["Copy mail address"].trigger()
    assert QGuiApplication.clipboard().text() == "a@b.example"


def test_a_link_that_may_not_be_opened_is_not_offered(reading):
    assert "Open link outside" not in asked(reading, link="javascript:alert(1)")


def test_what_is_selected_is_copied_quoted_and_looked_for(reading, qtbot):
    menu = asked(reading, words="Words of  Alpha 0, and many more than have room & all")
    assert list(menu)[:3] == ["Copy", "Copy as quotation", "Search all articles for “Words of Alpha 0, and m…”"]
    asked(reading, words="Words of Beta 1")["Search all articles for “Words of Beta 1”"].trigger()
    qtbot.waitUntil(lambda: reading.timeline.model.view.kind is ViewKind.SEARCH)
    assert reading.tool_bar.field.text() == '"Words of Beta 1"'
    assert reading.timeline.model.rowCount() == 1


def test_the_article_itself_has_its_own_commands(reading):
    assert list(asked(reading))[:2] == ["Share…", "Find in this article"]


def test_a_picture_is_copied_and_saved_as_it_is_stored(reading, tmp_path, monkeypatch, qtbot):
    starts = []

    def ask(_window, _title, start, _filters):
        starts.append(start)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    menu = asked(reading, picture=HERE)
    assert list(menu) == [
        "Copy picture", "Save picture…", "Open original outside", "Copy picture address", "Select all",
    ]  # fmt: skip
    menu["Open original outside"].trigger()
    assert reading._parts.links.opened == ["https://p.example/the%20pass.png?x=1"]
    menu["Copy picture"].trigger()
    assert QGuiApplication.clipboard().image().width() == 30
    menu["Save picture…"].trigger()
    assert starts[0].endswith("the pass.png")
    assert (tmp_path / "mine.png").read_bytes() == png()
    qtbot.waitUntil(lambda: "Saved as mine.png" in reading.status.words)
    asked(reading, picture=HERE)["Copy picture address"].trigger()
    assert QGuiApplication.clipboard().text() == "https://p.example/the%20pass.png?x=1"


def test_a_picture_that_is_not_stored_cannot_be_copied(reading):
    menu = asked(reading, picture=GONE)
    assert not menu["Copy picture"].isEnabled()
    reading.tools.pictures.copy(GONE)
    assert "not stored any more" in reading.status.words


def test_a_picture_that_cannot_be_written_is_said(reading, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "a.png"), ""))
    reading.tools.pictures.save(HERE)
    qtbot.waitUntil(lambda: "cannot be written" in reading.toast.text)


@pytest.mark.parametrize(
    ("address", "link", "picture"),
    [("https://a.example/", "https://a.example/", ""), ("#n-1", "", ""), ("newsreader://command/pictures", "", ""),
     (f"newsreader://picture/{HERE}", "", HERE), ("", "", "")],
)  # fmt: skip
def test_what_is_pointed_at(address, link, picture):
    assert link_outside(address) == link
    assert picture_of(address) == picture


def test_the_light_view_tells_what_is_under_the_pointer(qtbot):
    html = f'<p><a href="https://quay.example/1">a long link of words</a></p><p><img src="newsreader://picture/{HERE}"></p>'
    answers = Answers(lambda number: None, {HERE: png()}.get, resources=resource_folder())
    view = LightView(answers, look(), page_of=lambda number: html)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_article(1)
    told = []
    view.menu_asked.connect(lambda pointed, _at: told.append(pointed))
    places = [view.cursorRect(_cursor_at(view, at)).center() for at in (3, view.document().characterCount() - 2)]
    for place in (places[0], places[1] + QPoint(8, 0)):
        view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place)))
    view.select_all()
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, places[0], view.mapToGlobal(places[0])))
    assert told[0] == Pointed(link="https://quay.example/1")
    assert told[1] == Pointed(picture=HERE)
    assert replace(told[2], words="") == Pointed(link="https://quay.example/1")
    assert told[2].words.startswith("a long link of words")


def _cursor_at(view, position):
    cursor = view.textCursor()
    cursor.setPosition(position)
    return cursor
