"""Prints what commands find: one JSON object a line, or lines for people."""

from __future__ import annotations

import io
import json as json_format
import re
from typing import Any, TextIO, final

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
    if item["status"] == "skipped" and item.get("error"):
        return f"{item['feed']:>5}  {item.get('title') or item['url']}  skipped: {item['error']['text']}"
    counts = [f"{item[key]} {key}" for key in ("new", "updated") if item.get(key)]
    said = item["status"] if not counts else f"{item['status']}: {', '.join(counts)}"
    return f"{item['feed']:>5}  {item.get('title') or item['url']}  {said}"


def _print(text: str, file: TextIO) -> None:
    _write(_CONTROLS.sub("", text), file)


def _write(text: str, file: TextIO) -> None:
    """Write a line at once. What the encoding cannot say is written as an escape, never an error."""
    encoding = getattr(file, "encoding", None) or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), file=file, flush=True)


def _name_of(item: dict[str, Any]) -> str:
    name = item.get("title") or item.get("url")
    return f"{name}: " if name else ""
