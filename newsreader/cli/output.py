"""Prints what commands find: one JSON object a line, or lines for people."""

from __future__ import annotations

import io
import json as json_format
import re
from typing import Any, TextIO, final

from newsreader.core.texts import tr

#: What would move a terminal's cursor, colour it or turn its text round, out of a title that somebody else wrote.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@final
class Printer:
    """Writes results to ``out`` and problems to ``err``; each line goes out at once, so that a pipe sees it."""

    def __init__(self, out: TextIO, err: TextIO, *, json: bool) -> None:
        self._out = out
        self._err = err
        self.json = json
        if json:
            self._write_utf8()

    def item(self, item: dict[str, Any], words: str) -> None:
        """One result: ``item`` with `--json`, else ``words``."""
        if self.json:
            _write(json_format.dumps(item, ensure_ascii=False), self._out)
        else:
            self.line(words)

    def line(self, text: str) -> None:
        """One result in words."""
        _print(text, self._out)

    def problem(self, text: str) -> None:
        """One line about what went wrong."""
        _print(f"newsreader: {text}", self._err)

    def document(self, text: str) -> None:
        """A whole file on standard output: UTF-8, as it would be on the disk."""
        self._write_utf8()
        self._out.write(text)
        self._out.flush()

    def _write_utf8(self) -> None:
        """What programs read is UTF-8 (command-line.md), whatever the terminal's language says."""
        if isinstance(self._out, io.TextIOWrapper):
            self._out.reconfigure(encoding="utf-8", newline="\n")

    def outcome(self, item: dict[str, Any]) -> None:
        """One object of a writing command: its line, and on standard error what went wrong with it."""
        error: dict[str, str] | None = item.get("error")
        failure = None if item.get("status") == "skipped" else error
        if self.json:
            self.item(item, "")
        elif failure is None:
            self.line(outcome_words(item))
        if failure is not None:
            self.problem(failure["text"] if self.json else f"{_name_of(item)}{failure['text']}")


def outcome_words(item: dict[str, Any]) -> str:
    """A refreshed, subscribed, imported or marked thing in one line for people."""
    if "status" not in item:
        return str(item.get("text") or ", ".join(f"{key} {value}" for key, value in item.items() if value is not None))
    return f"{item['feed']:>5}  {item.get('title') or item['url']}  {_said_of(item)}"


def _said_of(item: dict[str, Any]) -> str:
    """How a fetch ended, with what it brought or why it was left alone."""
    status = {
        "updated": tr("updated"),
        "unchanged": tr("unchanged"),
        "skipped": tr("skipped"),
        "error": tr("error"),
    }[item["status"]]
    counts = [
        words.format(n=item[key])
        for key, words in (("new", tr("{n} new")), ("updated", tr("{n} updated")))
        if item.get(key)
    ]
    if item["status"] == "skipped" and item.get("error"):
        counts = [item["error"]["text"]]
    return tr("{status}: {what}").format(status=status, what=", ".join(counts)) if counts else status


def _print(text: str, file: TextIO) -> None:
    _write(_CONTROLS.sub("", text), file)


def _write(text: str, file: TextIO) -> None:
    """Write a line at once. What the encoding cannot say is written as an escape, never an error."""
    encoding = getattr(file, "encoding", None) or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), file=file, flush=True)


def _name_of(item: dict[str, Any]) -> str:
    name = item.get("title") or item.get("url")
    return f"{name}: " if name else ""
