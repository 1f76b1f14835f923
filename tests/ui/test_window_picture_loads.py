"""A way to load the pictures of an article that are missing: by the link under it, with the outcome in words."""

from __future__ import annotations

import pytest

from newsreader.core.errors import StoreError
from newsreader.core.full_text import Offer
from newsreader.core.pictures import Lack
from newsreader.engine.parts import PictureProgress, PictureReport
from newsreader.ui.article.page import COMMAND

pytestmark = pytest.mark.window


@pytest.fixture
def row(window, qtbot):
    """The first article of the list, open."""
    window.reading.step(1)
    qtbot.waitUntil(lambda: window.timeline.current is not None)
    return window.timeline.current


@pytest.fixture
def asked(window, paper, row):
    """What the engine was asked for by the link: the articles, and the answer to come."""
    for _ in range(2):  # a second press asks for nothing more
        window.article_widget.link_activated.emit(f"{COMMAND}{Offer.PICTURES.value}")
    assert [ids for ids, _ in paper.pictures_asked] == [[row.id]]
    assert "Loading the pictures…" in window.status.words
    return paper.pictures_asked[0][1]


def test_the_link_loads_them_and_says_so(window, asked, qtbot):
    asked.set_result(PictureReport(PictureProgress(done=2, total=2)))
    qtbot.waitUntil(lambda: "All pictures are here" in window.status.words)


def test_what_cannot_be_had_is_counted_and_the_reason_is_said(window, asked, row, qtbot):
    lack = Lack(row.id, "https://a.example/p.svg", "svg", "This picture is an SVG drawing.")
    asked.set_result(PictureReport(PictureProgress(done=1, failed=1, total=1), (lack,)))
    qtbot.waitUntil(lambda: "One picture could not be had: This picture is an SVG drawing." in window.status.words)


def test_a_store_that_cannot_be_written_is_said_and_it_may_be_tried_again(window, paper, asked, qtbot):
    asked.set_exception(StoreError("full", "The disk is full."))
    qtbot.waitUntil(lambda: window.toast.text == "The disk is full.")
    window.article_widget.link_activated.emit(f"{COMMAND}{Offer.PICTURES.value}")
    assert len(paper.pictures_asked) == 2


def test_one_picture_is_loaded_by_the_link_in_its_place_and_the_article_shown_again(window, paper, row, qtbot):
    digest = "0f" * 16
    window.article_widget.link_activated.emit(f"{COMMAND}{Offer.PICTURES.value}/{digest}")
    assert paper.wishes[-1].only == bytes.fromhex(digest)
    opened = len(window.article_widget.opened)
    paper.pictures_asked[-1][1].set_result(PictureReport(PictureProgress(done=1, total=1)))
    qtbot.waitUntil(lambda: len(window.article_widget.opened) > opened)
    assert window.article_widget.opened[-1] == row.id
    assert "It is here" in window.status.words
