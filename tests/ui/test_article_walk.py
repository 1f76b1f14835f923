"""The article pane in both views, in a process of its own: no server anywhere, and every article opens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

PROBE = Path(__file__).resolve().parent.parent / "support" / "article_probe.py"


@cache
def walk(view: str) -> dict:
    done = subprocess.run(
        [sys.executable, str(PROBE), "articles", view],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Release of profile requested" not in done.stderr  # the page went before its profile
    return json.loads(done.stdout.strip().splitlines()[-1])


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_articles_open_and_are_read_to_their_end(view):
    said = walk(view)
    assert said["shown"][:21] == [1, *range(3, 23)]
    assert 8 <= said["pages"] <= 25  # an article of some 9,000 pixels, a page at a time, and then no further
    assert said["back"] is True


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_space_believes_the_article_that_stands_and_not_the_one_before(view):
    assert walk(view)["turned_at_once"] == [True] * 6


@pytest.mark.window
def test_one_article_comes_in_place_of_another_without_a_page_being_loaded():
    assert walk("web")["loads"] == 0
    assert walk("web")["loads_for_a_screen_reader"] == 6  # which begins to read when one was


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_a_new_look_comes_without_a_reload(view):
    said = walk(view)
    assert said["dark_corner"] == "#17181a"
    assert said["light_corner"] == "#fdfcf9"  # and a second one
    assert said["reloads"] == 0


@pytest.mark.window
def test_lines_are_justified_and_nothing_moves_as_chosen():
    first, calm, moving, last = walk("web")["set"]
    assert first == last == ["start", "start", "auto", "0.12s", "Allow"]
    assert calm == ["justify", "start", "auto", "0s", "Disallow"]
    assert moving == first


@pytest.mark.window
def test_words_are_broken_only_by_a_language_that_is_known():
    """The text of an article without one would else be broken as the interface's language does it."""
    assert walk("web")["hyphens"] == {"known": "auto", "heading": "manual", "unknown": "manual"}


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_an_article_that_is_shown_again_keeps_its_place_and_another_begins_at_its_headline(view):
    before, after, other, failed = walk(view)["kept_places"]
    assert failed == 0
    assert before > 500
    assert abs(after - before) < 2
    assert other <= 1


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_words_are_found_counted_and_left(view):
    told = [tuple(each) for each in walk(view)["found"]]
    assert [each for at, each in enumerate(told) if each not in told[:at]] == [(1, 12), (2, 12), (0, 0)]
    assert told[-1] == (0, 0)


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_what_is_copied_keeps_its_links_and_not_its_looks(view):
    copied = walk(view)["copied"]
    assert '<a href="https://quay.example/1">A link</a>' in copied["html"]
    assert "style" not in copied["html"] and "class" not in copied["html"]
    assert "Headline 1" in copied["text"] and "A note." in copied["text"]


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_articles_are_printed_dark_on_white(view):
    is_good, is_bad, pages, text, ground, darkest = walk(view)["printed"]
    assert (is_good, is_bad) == (True, False)
    assert 3 <= pages <= 12
    assert "Headline 2" in text and "Steppe Herald" in text
    assert ground in ("#ffffff", "#000000")  # what nothing was drawn on is clear
    assert darkest < 110


@pytest.mark.window
@pytest.mark.parametrize("view", ["web", "light"])
def test_an_article_opens_where_it_was_left_and_anew_when_it_was_read_to_its_end(view):
    before, after, ended = walk(view)["left"]
    assert before > 1_000
    assert abs(after - before) < 40
    assert ended <= 1


@pytest.mark.window
def test_a_dead_renderer_is_replaced_and_after_two_the_light_view_takes_over():
    said = walk("web")
    (first_back, _, first_light, first), (second_back, _, second_light, second) = said["crashes"]
    assert (first_back, first_light, first) == (True, False, 5)
    assert (second_back, second_light, second) == (True, True, 7)
    assert len(said["failed"]) == 1
    assert said["light"] is True


@pytest.mark.window
def test_links_are_told_notes_are_jumped_to_and_hosts_shown():
    said = walk("web")
    assert said["place"] > 1000
    assert said["address"] == "newsreader://article/2#n-1"
    assert said["failed_by_link"] == 0
    assert said["pressed"] == ["https://quay.example/2"] * 2  # and not the one that a script sent to a new window
    assert "quay.example" in said["hosts"]
    assert said["scales"] == [1.1]
