"""When pictures are fetched, and the room they may take: what a person chooses for all feeds or for one. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import final

from PySide6.QtCore import QCoreApplication

from newsreader.core.pictures import PicturePolicy, PictureRules
from newsreader.core.values import FeedId
from newsreader.ui.choice import Choice

Keep = Callable[[PictureRules, Callable[[], None]], None]
#: The name of the choice that a feed has no policy of its own.
AS_ALL = ""


@final
class PictureChoices:
    """``rules`` tells what holds; ``keep`` has other rules written and calls back when they hold."""

    def __init__(self, rules: Callable[[], PictureRules], keep: Keep) -> None:
        self.rules = rules
        self._keep = keep

    def options(self, feed: FeedId | None) -> Sequence[tuple[str, str]]:
        """What can be chosen for a feed, or for all: names and words."""
        translate = QCoreApplication.translate
        words = {
            PicturePolicy.ALWAYS: translate("Pictures", "With their articles"),
            PicturePolicy.UNMETERED: translate("Pictures", "On unmetered networks"),
            PicturePolicy.DEMAND: translate("Pictures", "When asked for"),
            PicturePolicy.NEVER: translate("Pictures", "Never"),
        }
        found = [(policy.value, text) for policy, text in words.items()]
        if feed is None:
            return found
        as_all = translate("Pictures", "As all feeds: {policy}").format(policy=words[self.rules().policy])
        return [(AS_ALL, as_all), *found]

    def of(self, feed: FeedId | None, *, then: Callable[[], None] | None = None) -> Choice:
        """The choice of a feed, or of all; ``then`` is called when another one holds."""
        rules = self.rules()
        own = rules.own.get(feed) if feed is not None else rules.policy
        return Choice(AS_ALL if own is None else own.value, partial(self._choose, feed=feed, then=then))

    def set_budget(self, size: int, *, then: Callable[[], None]) -> None:
        """Let pictures take so many bytes."""
        self._keep(replace(self.rules(), budget=size), then)

    def _choose(
        self, name: str, _is_checked: bool = True, *, feed: FeedId | None, then: Callable[[], None] | None
    ) -> None:
        rules = self.rules()
        if feed is None:
            rules = replace(rules, policy=PicturePolicy(name))
        else:
            own = {number: policy for number, policy in rules.own.items() if number != feed}
            if name != AS_ALL:
                own[feed] = PicturePolicy(name)
            rules = replace(rules, own=MappingProxyType(own))
        self._keep(rules, then or _nothing)


def _nothing() -> None:
    """Nobody waits for it."""
