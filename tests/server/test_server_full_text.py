"""Readable text of real pages as the program gives it: served, followed, fetched, shown, against the figures of issue 5."""

from __future__ import annotations

from statistics import fmean

import pytest
from support.article_sites import likenesses
from support.articles import article_pages
from support.program import Program

pytestmark = [pytest.mark.server, pytest.mark.corpus, pytest.mark.timeout(300)]


@pytest.mark.parametrize(("name", "least"), [("scrapinghub", 0.95), ("readability", 0.96)])
def test_what_is_shown_of_real_pages_is_what_people_marked(shared_material, tmp_path, name, least):
    pages = list(article_pages(shared_material, name))
    found = likenesses(Program(tmp_path / "data"), pages, outlines=tmp_path / "feeds.opml")
    print(f"{name}: {fmean(found.values()):.4f} of {len(found)} pages")
    assert len(found) > 40, "no pages were read"
    assert fmean(found.values()) >= least
