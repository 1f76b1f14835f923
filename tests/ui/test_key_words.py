"""Words that tell keys tell those that hold: the table's, or what a person chose in their place."""

from __future__ import annotations

import pytest

from newsreader.core.values import View, ViewKind
from newsreader.ui.key_words import with_key_of, with_keys
from newsreader.ui.shortcuts import KeyChoices

SENTENCE = "m marks them, s stars them."
NAMES = ("toggle_read", "toggle_star")


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (KeyChoices({}), SENTENCE),
        (KeyChoices({"next_unread": ("Ctrl+1",)}), SENTENCE),
        (KeyChoices({"toggle_read": ("Ctrl+R", "G")}), "Mark read or unread (Ctrl+R) · Star (s)"),
        (KeyChoices({"toggle_read": ("G",), "toggle_star": ()}), "Mark read or unread (g)"),
        (KeyChoices({"toggle_star": ("Ctrl+D",)}, has_single=False), "Star (Ctrl+D)"),
        (KeyChoices({}, has_single=False), ""),
    ],
)
def test_a_sentence_holds_only_with_the_keys_it_names(qapp, keys, words):
    assert with_keys(SENTENCE, NAMES, keys=keys) == words


@pytest.mark.window
def test_what_stands_in_place_of_an_article_and_of_a_list_follows_other_keys(window, paper, qtbot):
    preferences = window._parts.preferences
    assert window.article.cleared[-1] == "12 to read"
    preferences.change(shortcuts=(("toggle_star", ("Ctrl+D",)), ("refresh", ("Ctrl+1",))))
    window.reading.show_view(View(ViewKind.STARRED))
    assert "Star (Ctrl+D)" in window.timeline.empty.words
    preferences.change(shortcuts=())
    window.reading.show_view(View(ViewKind.UNREAD))
    window.reading.show_view(View(ViewKind.STARRED))
    assert "s stars the open article." in window.timeline.empty.words


@pytest.mark.window
def test_a_tooltip_tells_the_key_that_holds(window):
    button = window.tools.finding.bar.next
    window.reading.next_unread()
    window.actions_["find"].trigger()
    assert button.toolTip() == "Next place (F3)"
    window.actions_["back"].trigger()
    window._parts.preferences.change(shortcuts=(("find_next", ("Ctrl+G",)),))
    window.actions_["find"].trigger()
    assert button.toolTip() == "Next place (Ctrl+G)"
    assert with_key_of("Not related", "not_related", widget=window.timeline) == "Not related (Shift+N)"
    assert with_key_of("Nothing", "no_such", widget=window.timeline) == "Nothing"
