"""*Shortcuts*: every command with its keys, to be changed; single keys off and on (WCAG 2.1.4). Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from newsreader.ui.actions import Command, shown_keys
from newsreader.ui.dialogs import pieces
from newsreader.ui.preferences import Preferences
from newsreader.ui.settings.key_catcher import KeyCatcher
from newsreader.ui.settings.key_list import KeyList
from newsreader.ui.settings.search import holds
from newsreader.ui.shortcuts import KeyChoices, holder_of, may_be_chosen
from newsreader.ui.theme.theme import Theme

_MOST = 4  # keys of a command


@final
class ShortcutsPage(QWidget):
    """Every change holds at once, in the window behind the page too. Keys that another command has are named, and
    taken from it only when that is said.
    """

    def __init__(
        self, preferences: Preferences, theme: Theme, *, table: Sequence[Command], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._table = table
        self._is_more = False  # the keys that come are added to those that are there
        self._is_catching = False
        self._waiting = ""  # keys that another command has
        look = theme.page_look()
        self.single = pieces.check(self.tr("Letters and signs alone are commands"), look)
        self.list = KeyList(table, preferences.keys, theme=theme)
        self.change = pieces.button(self.tr("Change…"), look)
        self.more = pieces.button(self.tr("Add keys…"), look)
        self.none = pieces.button(self.tr("No keys"), look)
        self.reset = pieces.button(self.tr("As it was at first"), look)
        self.reset_all = pieces.text_button(self.tr("All as at first"), look)
        self.catcher = KeyCatcher(look)
        self.asked = pieces.label("", look)
        self.take = pieces.button(self.tr("Take them away from it"), look)
        self.leave = pieces.button(self.tr("Leave it as it is"), look)
        self._states = QStackedWidget()
        self._lay_out(theme)
        self._connect()
        self._show()
        self.setFocusProxy(self.list)

    def _lay_out(self, theme: Theme) -> None:
        look = theme.page_look()
        rows = QVBoxLayout()
        rows.setSpacing(8)
        rows.addLayout(pieces.footer(self.change, self.more, self.none, None))
        rows.addLayout(pieces.footer(self.reset, None, self.reset_all))
        self._states.addWidget(_boxed(rows))
        self._states.addWidget(_boxed(pieces.footer(self.catcher)))
        asking = QVBoxLayout()
        asking.setSpacing(8)
        asking.addWidget(self.asked)
        asking.addLayout(pieces.footer(self.take, self.leave, None))
        self._states.addWidget(_boxed(asking))
        self._states.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = pieces.page(self, self.tr("Shortcuts"), look=look)
        layout.addWidget(self.single)
        words = self.tr(
            "Switch them off where a voice or an unsteady hand presses them by accident; what needs Ctrl, Alt or F keys stays."
        )
        layout.addWidget(pieces.label(words, look, size=12, colour="ink3"))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._states)

    def _connect(self) -> None:
        self.single.toggled.connect(self._on_single)
        self.list.moved.connect(self._show)
        self.list.change_asked.connect(self._on_change)
        self.list.clear_asked.connect(self._on_none)
        self.change.clicked.connect(self._on_change)
        self.more.clicked.connect(self._on_more)
        self.none.clicked.connect(self._on_none)
        self.reset.clicked.connect(self._on_reset)
        self.reset_all.clicked.connect(self._on_reset_all)
        self.catcher.caught.connect(self._on_caught)
        self.catcher.left.connect(self._on_left)
        self.take.clicked.connect(self._on_take)
        self.leave.clicked.connect(self._on_leave)
        self._preferences.changed.connect(self._on_settings_changed)

    def mark_found(self, words: tuple[str, ...]) -> int:
        """Mark the commands that are called so; the cursor goes to the first of them."""
        found = [each for each in self._table if words and holds(f"{each.group} {each.text}", words)]
        self.list.keys.mark(frozenset(each.name for each in found))
        if found:
            self.list.go_to(found[0].name)
        return len(found)

    # -- what holds --------------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        choices, command = self._preferences.keys, self.list.current
        self.single.setChecked(choices.has_single)
        is_free = command is not None and not command.is_shown_only
        has = choices.chosen(command) if command is not None else ()
        self.change.setEnabled(is_free)
        self.more.setEnabled(is_free and 0 < len(has) < _MOST)
        self.none.setEnabled(is_free and bool(has))
        self.reset.setEnabled(command is not None and choices.is_own(command))
        self.reset_all.setEnabled(bool(choices.own))

    @Slot(object)
    def _on_settings_changed(self, _settings: object) -> None:
        self.list.keys.take(self._preferences.keys)
        self._show()

    def _keep(self, choices: KeyChoices) -> None:
        self._preferences.change(shortcuts=tuple(sorted(choices.own.items())), single_keys=choices.has_single)

    # -- what a person does ------------------------------------------------------------------------------------------

    @Slot(bool)
    def _on_single(self, is_on: bool) -> None:
        self._keep(KeyChoices(self._preferences.keys.own, is_on))

    @Slot()
    def _on_change(self) -> None:
        self._catch(is_more=False)

    @Slot()
    def _on_more(self) -> None:
        self._catch(is_more=True)

    def _catch(self, *, is_more: bool) -> None:
        command = self.list.current
        if command is not None and not command.is_shown_only:
            self._is_more, self._is_catching = is_more, True
            self.catcher.setAccessibleName(self.tr("Press the new keys of {command}").format(command=command.text))
            self._states.setCurrentIndex(1)
            self.catcher.setFocus()

    @Slot(str)
    def _on_caught(self, keys: str) -> None:
        command, self._is_catching = self.list.current, False
        if command is None:
            return
        if not may_be_chosen(keys):
            self._ask(self.tr("{keys} goes through lists and fields: no command can have it.").format(keys=keys))
            return
        holder = holder_of(keys, self._table, choices=self._preferences.keys)
        if holder is None or holder is command:
            self._give(command, keys)
        elif holder.is_shown_only:
            self._ask(self.tr("{keys} does “{command}”, always.").format(keys=shown_keys(keys), command=holder.text))
        else:
            words = self.tr("{keys} does “{command}” already.")
            self._ask(words.format(keys=shown_keys(keys), command=holder.text), keys=keys)

    def _ask(self, words: str, *, keys: str = "") -> None:
        """Say why the keys cannot be had, or whose they are."""
        self._waiting = keys
        self.asked.setText(words)
        self.take.setVisible(bool(keys))
        self._states.setCurrentIndex(2)
        (self.take if keys else self.leave).setFocus()

    @Slot()
    def _on_take(self) -> None:
        command, choices = self.list.current, self._preferences.keys
        holder = holder_of(self._waiting, self._table, choices=choices)
        if command is not None and holder is not None:
            rest = tuple(keys for keys in choices.chosen(holder) if keys != self._waiting)
            self._give(command, self._waiting, choices=choices.with_keys(holder, rest))

    def _give(self, command: Command, keys: str, *, choices: KeyChoices | None = None) -> None:
        choices = choices or self._preferences.keys
        before = choices.chosen(command) if self._is_more else ()
        self._keep(choices.with_keys(command, (*(each for each in before if each != keys), keys)))
        self._on_leave()

    @Slot()
    def _on_left(self) -> None:
        if self._is_catching:  # and not because the field goes away with the keys that it caught
            self._is_catching = False
            self._on_leave()

    @Slot()
    def _on_leave(self) -> None:
        self._states.setCurrentIndex(0)
        self.list.setFocus()

    @Slot()
    def _on_none(self) -> None:
        command = self.list.current
        if command is not None and not command.is_shown_only:
            self._keep(self._preferences.keys.with_keys(command, ()))

    @Slot()
    def _on_reset(self) -> None:
        """Its keys as the table has them, but none that another command was given meanwhile."""
        command, choices = self.list.current, self._preferences.keys
        if command is not None:
            others = [each for each in self._table if each is not command]
            free = tuple(keys for keys in command.keys if holder_of(keys, others, choices=choices) is None)
            self._keep(choices.with_keys(command, free))

    @Slot()
    def _on_reset_all(self) -> None:
        self._keep(KeyChoices({}, self._preferences.keys.has_single))


def _boxed(layout: QLayout) -> QWidget:
    """A layout as a widget of its own."""
    box = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    box.setLayout(layout)
    return box
