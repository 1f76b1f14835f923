"""How each view is shown: its order and its layout, as they were chosen for it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.values import View, ViewKind

#: Views of many feeds: there the same story comes several times.
_FOLDING = (ViewKind.ALL, ViewKind.TODAY, ViewKind.POPULAR, ViewKind.UNREAD, ViewKind.STARRED, ViewKind.FOLDER)
#: Views of which each article was asked for.
_PLAIN = (ViewKind.SEARCH, ViewKind.STORY)


def _name(view: View) -> str:
    """A view's name in what is kept: "unread", "feed:7"."""
    number = next((each for each in (view.feed, view.folder, view.story) if each is not None), None)
    return view.kind.value if number is None else f"{view.kind.value}:{number}"


@final
@dataclass(frozen=True, slots=True)
class ViewChoices:
    """Names of the views that begin with their oldest article, of those whose rows are compact, of those that have a
    page and are shown as a list, and of those that fold stories where others of their kind do not, or do not where
    others do.
    """

    oldest: frozenset[str] = frozenset()
    compact: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    folding: frozenset[str] = frozenset()

    def is_oldest_first(self, view: View) -> bool:
        """Whether the view begins with its oldest article."""
        return _name(view) in self.oldest

    def is_compact(self, view: View) -> bool:
        """Whether the view has rows of one line."""
        return _name(view) in self.compact

    def is_list(self, view: View) -> bool:
        """Whether a view that has a page is shown as a list."""
        return view.kind.value in self.listed

    def with_list(self, view: View, *, is_list: bool) -> ViewChoices:
        """The same, all views of one kind shown as lists, or as pages."""
        return replace(self, listed=_with(self.listed, view.kind.value, is_in=is_list))

    def may_fold(self, view: View) -> bool:
        """Whether it can be chosen for a view."""
        return view.kind not in _PLAIN

    def folds_stories(self, view: View) -> bool:
        """Whether articles of one story stand as one row: in views of many feeds unless somebody wants it otherwise, in a
        single feed when somebody wants it; never in a search, nor in one story's own view.
        """
        return self.may_fold(view) and (view.kind in _FOLDING) != (_name(view) in self.folding)

    def with_order(self, view: View, *, oldest_first: bool) -> ViewChoices:
        """The same with another order for one view."""
        return replace(self, oldest=_with(self.oldest, _name(view), is_in=oldest_first))

    def with_layout(self, view: View, *, is_compact: bool) -> ViewChoices:
        """The same with another layout for one view."""
        return replace(self, compact=_with(self.compact, _name(view), is_in=is_compact))

    def with_stories(self, view: View, *, folds: bool) -> ViewChoices:
        """The same with stories folded in one view, or not."""
        return replace(self, folding=_with(self.folding, _name(view), is_in=folds != (view.kind in _FOLDING)))


def _with(names: Iterable[str], name: str, *, is_in: bool) -> frozenset[str]:
    return frozenset(names) | {name} if is_in else frozenset(names) - {name}
