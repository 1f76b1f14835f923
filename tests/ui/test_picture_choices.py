"""When pictures are fetched and how much room they take: chosen for all feeds, for one, and on the storage page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from newsreader.core.pictures import BUDGET, PicturePolicy, PictureRules
from newsreader.core.values import FeedId
from newsreader.ui.choice import add_choice
from newsreader.ui.metered import Metered
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.settings.picture_row import PictureRow

pytestmark = pytest.mark.window
FEED = FeedId(3)


class Kept:
    """Rules that are kept at once."""

    def __init__(self) -> None:
        self.rules = PictureRules()
        self.choices = PictureChoices(lambda: self.rules, self.keep)

    def keep(self, rules: PictureRules, then) -> None:
        self.rules = rules
        then()


@pytest.fixture
def kept():
    return Kept()


def menu_of(kept: Kept, feed: FeedId | None) -> QMenu:
    menu = QMenu()
    add_choice(menu, kept.choices.of(feed), options=kept.choices.options(feed))
    return menu


def chosen(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isChecked()]


def press(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_feed_has_a_policy_of_its_own_until_it_is_as_all_again(qapp, kept):
    menu = menu_of(kept, FEED)
    assert chosen(menu) == ["As all feeds: With their articles"]
    press(menu, "Never")
    assert kept.rules.of(FEED) is PicturePolicy.NEVER
    assert kept.rules.of(FeedId(1)) is PicturePolicy.ALWAYS
    assert chosen(menu_of(kept, FEED)) == ["Never"]
    press(menu_of(kept, None), "On unmetered networks")
    assert kept.rules.policy is PicturePolicy.UNMETERED
    press(menu_of(kept, FEED), "As all feeds: On unmetered networks")
    assert FEED not in kept.rules.own
    assert kept.rules.of(FEED) is PicturePolicy.UNMETERED


def test_the_storage_page_sets_policy_and_budget_and_says_so_once(qapp, kept, themes):
    told = []
    row = PictureRow(kept.choices, themes.theme.page_look(), then=lambda: told.append(1))
    assert row.budget.value() == BUDGET / 1e9
    row.budget.editingFinished.emit()
    assert told == []
    row.budget.setValue(0.5)
    row.budget.editingFinished.emit()
    assert kept.rules.budget == 500_000_000
    row.policy.setCurrentIndex(row.policy.findData("demand"))
    row.policy.activated.emit(row.policy.currentIndex())
    row.policy.activated.emit(row.policy.currentIndex())
    assert kept.rules.policy is PicturePolicy.DEMAND
    assert kept.rules.budget == 500_000_000
    assert told == [1, 1]


def test_a_network_counts_as_unmetered_until_the_system_says_otherwise(qapp, qtbot):
    metered = Metered()
    assert not metered.is_metered()
    with qtbot.waitSignal(metered.changed):
        metered.take(True)
    assert metered.is_metered()
    with qtbot.assertNotEmitted(metered.changed):
        metered.take(True)
    metered.begin()  # whatever this system says, or that it says nothing
