"""The light view loads what is stored, or nothing; links are told; and the pane falls back to it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUrl
from PySide6.QtGui import QImage, QTextDocument
from support.article_pane_walk import Walk
from support.looks import look

from newsreader.resource_files import resource_folder
from newsreader.ui.article.answers import Answers
from newsreader.ui.article.light_view import LightView

DIGEST = "0" * 32


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


@pytest.fixture
def view(qtbot):
    def make(html: str, pictures=None) -> LightView:
        answers = Answers(lambda number: None, (pictures or {}).get, resources=resource_folder())
        light = LightView(answers, look(), page_of=lambda number: html)
        qtbot.addWidget(light)
        light.resize(600, 400)
        light.show_article(1)
        return light

    return make


@pytest.mark.parametrize(
    "kind", ["file:{}", "{}", "file://{}", "newsreader://picture/x", "http://a.example/a.png", "qrc:/a.png"]
)
def test_nothing_but_the_store_is_loaded(view, tmp_path, kind):
    (tmp_path / "secret.png").write_bytes(png(90, 90))
    name = kind.format(tmp_path / "secret.png")
    light = view(f'<img src="{name}">')
    assert light.document().size().height() < 60  # a picture of 90 pixels did not come in by any way
    image = light.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(name))
    assert isinstance(image, QImage)
    assert image.width() == 1
    assert light.loadResource(QTextDocument.ResourceType.StyleSheetResource, QUrl(name)) == QByteArray()
    assert light.loadResource(QTextDocument.ResourceType.HtmlResource, QUrl(name)) == QByteArray()


def test_a_stored_picture_fits_its_column(view):
    light = view("", {DIGEST: png(2000, 1000)})
    image = light.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(f"newsreader://picture/{DIGEST}"))
    assert 400 < image.width() <= 540
    assert abs(image.width() - 2 * image.height()) <= 2


def test_what_is_no_picture_is_not_decoded(view):
    light = view("", {DIGEST: b"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'/>"})
    image = light.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(f"newsreader://picture/{DIGEST}"))
    assert image.width() == 1


def test_lists_stand_close_and_apart_from_what_follows(view):
    light = view("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><ol><li>d</li></ol><p>e</p>")
    block, margins = light.document().begin(), {}
    while block.isValid():
        margins[block.text()] = (block.blockFormat().topMargin(), block.blockFormat().bottomMargin())
        block = block.next()
    assert [margins[word] for word in "abcd"] == [(0, 4), (0, 4), (0, 16), (0, 16)]


def test_links_are_told_and_not_followed(view, qtbot):
    light = view('<a href="https://quay.example/1">a</a>')
    with qtbot.waitSignal(light.link_activated) as told:
        light.anchorClicked.emit(QUrl("https://quay.example/1"))
    assert told.args == ["https://quay.example/1"]
    assert light.source().isEmpty()
    assert not light.openLinks()
    assert not light.openExternalLinks()


def test_the_pane_falls_back_where_the_engine_is_not_installed(qtbot, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtWebEngineCore", None)
    walk = Walk("web")
    qtbot.addWidget(walk.pane)
    walk.pane.prewarm()
    walk.open(1)
    assert walk.pane._is_light
    assert walk.shown == [1]


def test_the_light_view_is_made_before_the_first_article_and_reads_each_once(qtbot):
    walk = Walk("light")
    qtbot.addWidget(walk.pane)
    walk.pane.prewarm()
    light = walk.pane._light
    assert light is not None
    assert walk.shown == []
    walk.read.clear()
    walk.open(1)
    walk.open(2)
    walk.pane.zoom_in()  # drawn again from what was read
    assert walk.read == [1, 2]
    assert walk.pane._light is light


def test_an_article_that_was_opened_before_the_view_wakes_up_stays(qtbot):
    walk = Walk("light")
    qtbot.addWidget(walk.pane)
    walk.open(1)
    words = walk.pane._light.toPlainText()
    walk.pane.prewarm()
    assert walk.pane._light.toPlainText() == words != ""


def test_headings_have_our_sizes_whatever_stands_before_them(view):
    light = view("<h1>One</h1><p>Text</p><pre>&lt;h2&gt;</pre><h2 dir='rtl'>Two</h2><p>More</p><h5>Small</h5>")
    document = light.document()
    sizes = {}
    block = document.begin()
    while block.isValid():
        part = block.textFormats()[0]
        sizes[block.text()] = part.format.toCharFormat().font().pixelSize()
        block = block.next()
    assert (sizes["One"], sizes["Two"], sizes["Small"]) == (30, 22, 15)


def test_the_pane_shows_hosts_sizes_and_words(qtbot):
    walk = Walk("light")
    pane = walk.pane
    qtbot.addWidget(pane)
    hosts, scales = [], []
    pane.link_hovered.connect(hosts.append)
    pane.scale_changed.connect(scales.append)
    pane.clear("214 to read", "Space opens the next one.")
    assert not pane.page_down()
    walk.open(1)
    pane._light.link_hovered.emit("https://xn--pple-43d.example/path")
    pane._light.link_hovered.emit("")
    assert hosts == ["xn--pple-43d.example", ""]
    pane.zoom_in()
    pane.zoom_out()
    pane.zoom_out()
    assert scales == [1.1, 1.0, 0.9]
    pane.show_article(99)
    assert walk.shown == [1]
