"""Readable text of the corpus's article pages, against the figures of issue 5."""

from __future__ import annotations

from statistics import fmean

import pytest
from support.articles import article_pages, likeness

from newsreader.feeds.page.read import read_article
from newsreader.feeds.text import html_to_text

pytestmark = pytest.mark.corpus


@pytest.mark.parametrize(("name", "least"), [("scrapinghub", 0.95), ("readability", 0.96)])
def test_the_readable_text_of_real_pages_is_what_people_marked_as_such(shared_material, name, least):
    held: dict[bool, list[float]] = {True: [], False: []}
    for page in article_pages(shared_material, name):
        found = read_article(page.html, f"http://pages.test/{page.number}")
        held[page.is_held_out].append(likeness(html_to_text(found.html), page.expected))
    figures = f"{name}: held out {fmean(held[True]):.4f}, others {fmean(held[False]):.4f}"
    assert len(held[True]) > 20, "no pages were read"
    assert fmean([*held[True], *held[False]]) >= least, figures
    assert fmean(held[True]) >= least, figures


@pytest.mark.parametrize("name", ["goose3", "newspaper", "postlight", "trafilatura"])
def test_no_real_article_is_taken_for_a_paywall(shared_material, name):
    import gzip

    paths = sorted((shared_material / "corpus" / "articles" / name).glob("*.html.gz"))
    assert paths
    for path in paths:
        assert read_article(gzip.decompress(path.read_bytes()), "http://pages.test/a").html, path.name
