"""Which keys give which command: the table's, and what a person chose in their place. Pure; any thread.

Keys are texts as Qt writes them in files ("Ctrl+Shift+S"). Single keys are those that speech input and unsteady hands press
by accident: letters, figures and signs without Ctrl, Alt or Meta (WCAG 2.1.4); they can be switched off all together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, final

from newsreader.core.frozen import dataclass

if TYPE_CHECKING:
    from newsreader.ui.actions import Command

_HELD = frozenset({"Ctrl", "Alt", "Meta"})
#: Lists, fields and dialogs are gone through with these.
_NEEDED = frozenset({"Tab", "Backtab", "Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Return", "Enter"})  # fmt: skip


@final
@dataclass(frozen=True, slots=True)
class KeyChoices:
    """What a person chose: keys of commands by their names, and whether single keys do anything."""

    own: Mapping[str, tuple[str, ...]]
    has_single: bool = True

    def of(self, command: Command) -> tuple[str, ...]:
        """The keys of a command that hold."""
        chosen = command.keys if command.is_shown_only else self.own.get(command.name, command.keys)
        return chosen if self.has_single else tuple(keys for keys in chosen if not is_single(keys))

    def is_own(self, command: Command) -> bool:
        """Whether other keys than the table's were chosen."""
        return not command.is_shown_only and self.own.get(command.name, command.keys) != command.keys

    def with_keys(self, command: Command, keys: tuple[str, ...]) -> KeyChoices:
        """These choices with other keys for a command; the table's own are no choice."""
        own = {name: chosen for name, chosen in self.own.items() if name != command.name}
        if keys != command.keys:
            own[command.name] = keys
        return KeyChoices(own, self.has_single)

    def chosen(self, command: Command) -> tuple[str, ...]:
        """The keys of a command, whether single ones are switched off or not."""
        return KeyChoices(self.own).of(command)


def is_single(keys: str) -> bool:
    """Whether it is a letter, a figure or a sign, with or without Shift."""
    parts = _parts(keys)
    return not _HELD & set(parts[:-1]) and len(parts[-1]) == 1


def may_be_chosen(keys: str) -> bool:
    """Whether a command may have these keys: not those that one gets around with."""
    parts = _parts(keys)
    return bool(parts[-1]) and not (parts[-1] in _NEEDED and not _HELD & set(parts[:-1]))


def holder_of(keys: str, commands: Iterable[Command], *, choices: KeyChoices) -> Command | None:
    """The command that has these keys already, whether single ones are switched off or not."""
    return next((command for command in commands if keys in choices.chosen(command)), None)


def _parts(keys: str) -> list[str]:
    """The keys that are held, and the one that is pressed: "Ctrl++" ends in a plus."""
    if keys.endswith("+"):
        return [*filter(None, keys[:-1].split("+")), "+"]
    return keys.split("+")
