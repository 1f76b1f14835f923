"""Sharing and saving the open article: what reaches the clipboard, the browser, mail, files; and the page that chooses."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QMenu
from support.article_pane_walk import Walk
from support.looks import look
from support.paper import NOW, entry

from newsreader.core.networks import Network
from newsreader.core.pictures import PictureFact, PictureState, local_picture_address
from newsreader.core.values import Article, ArticleId, ArticleRow, FeedId, View, ViewKind
from newsreader.resource_files import resource_text
from newsreader.settings import Settings
from newsreader.ui.article.page import PageParts
from newsreader.ui.article.saved import saved_html, saved_markdown
from newsreader.ui.open_link import LinkOpener
from newsreader.ui.preferences import Preferences
from newsreader.ui.settings.sharing_page import SharingPage

pytestmark = pytest.mark.window

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452")
PICTURE = "https://pics.example/a.png"
DIGEST = local_picture_address(PICTURE).rpartition("/")[2]


@pytest.fixture
def reading(window):
    """The window with Alpha 0 open."""
    window.reading.show_view(View(ViewKind.ALL))
    window.timeline.go_to_row(0)
    return window


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def shared_with(window) -> list[str]:
    menu = QMenu(window)
    window.tools.fill_share(menu)
    return [action.text() for action in menu.actions() if action.text()]


def test_the_link_is_copied(reading):
    reading.actions_["copy_link"].trigger()
    assert clipboard() == "https://alpha.example/0"
    assert "Link copied" in reading.status.words


def test_an_article_without_an_address_says_so(paper, open_window):
    paper.add_articles(FeedId(1), [replace(entry("Lost", "<p>w</p>", published=NOW - 1), url="")])
    window = open_window(paper)
    window.reading.show_view(View(ViewKind.ALL))
    window.timeline.go_to_row(0)
    QGuiApplication.clipboard().setText("before")
    window.actions_["copy_link"].trigger()
    assert clipboard() == "before"
    assert "no address of its own" in window.status.words


@pytest.mark.parametrize(
    ("selected", "quoted"),
    [("", "> Words of Alpha 0."), ('<p>a <a href="https://b.example/">b</a></p>', "> a [b](https://b.example/)")],
)
def test_a_quotation_holds_what_is_selected_or_the_beginning(reading, selected, quoted):
    reading.article.selected = selected
    reading.actions_["copy_quotation"].trigger()
    assert clipboard() == f"{quoted}\n>\n> — [Alpha 0](https://alpha.example/0), Alpha\n"


def test_a_mail_is_handed_to_the_desktop(reading):
    reading.actions_["mail_link"].trigger()
    (address,) = reading._parts.links.opened
    assert address.startswith("mailto:?subject=Alpha%200&body=Alpha%200")


def test_the_opener_lets_mails_of_our_own_making_out_and_nothing_else():
    opened, said = [], []
    opener = LinkOpener(said.append, said.append, lambda url: (opened.append(url.toString()), True)[1])
    assert opener.write_mail("mailto:?subject=a&body=b")
    assert not opener.write_mail("https://a.example/")
    assert opened == ["mailto:?subject=a&body=b"]


def test_networks_are_in_the_menu_when_they_are_chosen(reading):
    base = ["Copy link", "Copy as quotation", "E-mail…", "Save article…", "Print…"]
    assert shared_with(reading) == [*base, "Where to share…"]
    chosen = {
        "share_to": ("mastodon", "reddit", "own"),
        "share_name": "R&D",
        "share_address": "https://l.example/?u={url}",
    }
    reading._parts.preferences.change(**chosen)
    assert shared_with(reading) == [*base, "Share on Reddit…", "Share on R&&D…", "Where to share…"]
    menu = QMenu(reading)
    reading.tools.sharing.fill(menu)
    for action in menu.actions():
        action.trigger()
    assert reading._parts.links.opened == [
        "https://www.reddit.com/submit?title=Alpha%200&url=https%3A%2F%2Falpha.example%2F0",
        "https://l.example/?u=https%3A%2F%2Falpha.example%2F0",
    ]


def test_the_menu_leads_to_its_settings(reading):
    menu = QMenu(reading)
    reading.tools.fill_share(menu)
    menu.actions()[-1].trigger()
    assert ("settings", "sharing") in reading._parts.dialogs.asked


# -- the page of the settings ------------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot, themes):
    kept = []
    made = SharingPage(Preferences(Settings(), kept.append), themes.theme)
    qtbot.addWidget(made)
    made.kept = kept
    return made


def test_choices_hold_at_once_and_say_what_is_missing(page):
    page.boxes[Network.MASTODON].setChecked(True)
    assert page.server_note.text() == "Which server are you on?"
    page.server.clear()
    page.server.textEdited.emit("nowhere")
    page.server.setText("social.example")
    page.server.textEdited.emit("social.example")
    assert page.server_note.text() == ""
    page.boxes[Network.OWN].setChecked(True)
    assert "{url}" in page.own_note.text()
    page.own_address.setText("https://l.example/?u={url}")
    page.own_address.textEdited.emit(page.own_address.text())
    assert page.own_note.text() == ""
    assert page.kept[-1].share_to == ("mastodon", "own")
    assert page.kept[-1].mastodon_server == "social.example"
    assert page._preferences.targets.ready() == (Network.MASTODON, Network.OWN)


# -- files -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "filter_", "wanted", "holds"),
    [("a.html", "Web page", "a.html", "<h1"), ("a.html", "Markdown", "a.md", "# Alpha 0"), ("v1.2", "Markdown", "v1.2.md", "# Alpha 0"),
     ("b.htm", "Web page", "b.htm", "<h1")],
)  # fmt: skip
def test_an_article_is_saved_as_what_was_chosen(reading, tmp_path, monkeypatch, qtbot, name, filter_, wanted, holds):
    def ask(_window, _title, start, filters):
        assert start.endswith("Alpha 0.html")
        return str(tmp_path / name), next(each for each in filters.split(";;") if each.startswith(filter_))

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    reading.actions_["save_article"].trigger()
    assert holds in (tmp_path / wanted).read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: f"Saved as {wanted}" in reading.status.words)


def test_a_pdf_is_printed_by_the_view(reading, tmp_path, monkeypatch, qtbot):
    places = [tmp_path / "a.html", tmp_path / "none" / "b"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(places.pop(0)), "PDF (*.pdf)"))
    reading.actions_["save_article"].trigger()
    assert "Saved as a.pdf" in reading.status.words
    reading.actions_["save_article"].trigger()
    assert reading.article.printed == ["a.pdf", "b.pdf"]
    assert "cannot be written" in reading.toast.text


def test_a_printer_is_asked_for_and_gets_the_article(reading, qtbot):
    reading.actions_["print_article"].trigger()
    (dialog,) = reading.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert dialog.printer().pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    assert reading.article.printed == ["Alpha 0"]
    assert "Printed" in reading.status.words


def test_a_place_that_cannot_be_written_is_said(reading, tmp_path, monkeypatch, qtbot):
    place = str(tmp_path / "none" / "a.html")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    reading.actions_["save_article"].trigger()
    qtbot.waitUntil(lambda: "cannot be written" in reading.toast.text)


def parts() -> PageParts:
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return PageParts("Steppe Herald", look(), NOW, english, is_saved=lambda _digest: False)


def article(html: str) -> Article:
    row = ArticleRow(
        ArticleId(1), FeedId(1), "u", "https://h.example/1", "Headline", "Aidai Torun", "", None, 1_769_337_600, NOW,
        NOW, False, False, None, False,
    )  # fmt: skip
    return Article(row, html, (PICTURE,), (), (), "en")


def test_a_saved_page_needs_nothing_from_elsewhere():
    html = f'<p><img src="{local_picture_address(PICTURE)}" alt="The pass"></p><table><tr><td>1</td></tr></table>'
    template, sheet = resource_text("article.html"), resource_text("article.css")
    page = saved_html(article(html), parts(), template=template, sheet=sheet, picture_of={DIGEST: PNG}.get)
    assert "newsreader:" not in page
    assert "data:image/png;base64,iVBORw0KGgo" in page
    assert "default-src 'none'" in page
    assert "<script" not in page and "@font-face" not in page
    assert '<a href="https://h.example/1">https://h.example/1</a>' in page
    without = saved_html(article(html), parts(), template=template, sheet=sheet, picture_of={}.get)
    assert "newsreader:" not in without
    assert "The pass" in without
    assert not re.search(r"<img[^>]*src=\"http", without)


def test_saved_markdown_names_its_source_and_its_pictures():
    html = f'<p>A <b>word</b>.</p><p><img src="{local_picture_address(PICTURE)}" alt="The pass"></p>'
    text = saved_markdown(article(html), parts(), facts={DIGEST: PictureFact(PICTURE, PictureState.STORED, "x")})
    assert text.startswith("# Headline\n\nSteppe Herald, Aidai Torun, Sunday, 25 January 2026")
    assert "<https://h.example/1>" in text
    assert text.endswith("A **word**.\n\n![The pass](https://pics.example/a.png)\n")


# -- selections --------------------------------------------------------------------------------------------------------


def test_the_light_view_gives_what_is_selected(qtbot):
    walk = Walk("light")
    qtbot.addWidget(walk.pane)
    found: list[str] = []
    walk.pane.clear()
    walk.pane.selected_html(found.append)
    walk.open(1)
    walk.pane.selected_html(found.append)
    walk.pane._light.selectAll()
    walk.pane.selected_html(found.append)
    assert found[:2] == ["", ""]
    assert "https://quay.example/1" in found[2]
