"""Which keys give which command, pure; and the keys of a window that follow what is chosen."""

from __future__ import annotations

import pytest

from newsreader.ui.actions import Command, commands
from newsreader.ui.shortcuts import KeyChoices, holder_of, is_single, may_be_chosen

STAR = Command("star", "Mark", "Star", ("S",))
FIND = Command("find", "Find", "Find", ("F", "Ctrl+F"))
OPEN = Command("open", "Read", "Open", ("Enter",), is_shown_only=True)
TABLE = (STAR, FIND, OPEN)


@pytest.mark.parametrize(
    ("keys", "single"),
    [("S", True), ("Shift+S", True), ("/", True), ("?", True), ("1", True), ("+", True), ("<", True), ("Ctrl+S", False),
     ("Ctrl++", False), ("Alt+1", False), ("F5", False), ("Shift+F5", False), ("Space", False), ("Del", False), ("Esc", False)],
)  # fmt: skip
def test_what_a_single_key_is(keys, single):
    assert is_single(keys) is single


def test_single_keys_are_switched_off_together():
    off = KeyChoices({"star": ("X", "Ctrl+B")}, has_single=False)
    assert [off.of(command) for command in TABLE] == [("Ctrl+B",), ("Ctrl+F",), ("Enter",)]
    assert off.chosen(STAR) == ("X", "Ctrl+B")


def test_the_tables_own_keys_are_no_choice():
    changed = KeyChoices({}).with_keys(STAR, ("X",))
    assert changed.own == {"star": ("X",)}
    assert changed.is_own(STAR)
    assert changed.with_keys(STAR, ("S",)).own == {}
    assert KeyChoices({"open": ("O",)}).of(OPEN) == ("Enter",)
    assert not KeyChoices({"open": ("O",)}).is_own(OPEN)


def test_who_has_keys_is_found_also_while_single_ones_are_off():
    off = KeyChoices({"star": ("Ctrl+F",), "find": ("F",)}, has_single=False)
    assert holder_of("F", TABLE, choices=off) is FIND
    assert holder_of("Ctrl+F", TABLE, choices=off) is STAR
    assert holder_of("S", TABLE, choices=off) is None
    assert holder_of("Enter", TABLE, choices=off) is OPEN


@pytest.mark.parametrize(
    ("keys", "may"),
    [("S", True), ("Ctrl+Up", True), ("Up", False), ("Shift+Tab", False), ("Return", False), ("Ctrl+Return", True), ("", False),
     ("Space", True), ("Shift+Left", False), ("F1", True)],
)  # fmt: skip
def test_what_lists_and_fields_need_stays_theirs(keys, may):
    assert may_be_chosen(keys) is may


def test_no_two_commands_of_the_table_have_one_key():
    table, nothing = commands(), KeyChoices({})
    for command in table:
        for keys in command.keys:
            assert holder_of(keys, table, choices=nothing) is command
