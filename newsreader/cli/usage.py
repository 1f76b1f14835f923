"""What `argparse` says by itself (usage, wrong words), in the language of the reader; it has English alone."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from typing import final

from typing_extensions import override

from newsreader.core.columns import columns, wrapped
from newsreader.core.texts import tr


@final
class Help(argparse.HelpFormatter):
    """Begins the line of usage with our word, and counts columns where `argparse` counts letters."""

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, tr("usage: ") if prefix is None else prefix)

    @override
    def _format_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None,
    ) -> str:
        more = columns(prefix or "") - len(prefix or "")
        self._width -= more
        first, *others = super()._format_usage(usage, actions, groups, prefix).split("\n")
        self._width += more
        return "\n".join([first, *(" " * more + line if line else line for line in others)])

    @override
    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrapped(text, width)

    @override
    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in wrapped(text, width - len(indent)))


def in_our_words(message: str) -> str:
    """A message of `argparse` about wrong words; one that is not known stays as it is."""
    for pattern, text in _messages():
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            named = found.groupdict()
            if "message" in named:
                named["message"] = in_our_words(named["message"])
            return text.format(**named)
    return message


def _messages() -> Iterator[tuple[str, str]]:
    yield r"the following arguments are required: (?P<names>.*)", tr("the following arguments are required: {names}")
    yield r"unrecognized arguments: (?P<names>.*)", tr("unrecognized arguments: {names}")
    yield r"argument (?P<name>[^:]*): (?P<message>.*)", tr("argument {name}: {message}")
    yield r"expected one argument", tr("expected one argument")
    yield r"expected at least one argument", tr("expected at least one argument")
    yield r"invalid int value: (?P<word>.*)", tr("{word} is not a whole number")
    yield (
        r"invalid choice: (?P<word>.*) \(choose from (?P<choices>.*)\)",
        tr("invalid choice: {word} (choose from {choices})"),
    )
    yield (
        r"ambiguous option: (?P<word>\S*) could match (?P<choices>.*)",
        tr("ambiguous option: {word} could match {choices}"),
    )
    yield r"ignored explicit argument (?P<word>.*)", tr("takes no value, but was given {word}")
