"""Prints what commands find: one JSON object a line, or lines for people."""

from __future__ import annotations

import json as json_format
from typing import Any, TextIO, final


@final
class Printer:
    """Writes results to ``out`` and problems to ``err``; each line goes out at once, so that a pipe sees it."""

    def __init__(self, out: TextIO, err: TextIO, *, json: bool) -> None:
        self._out = out
        self._err = err
        self.json = json

    def item(self, item: dict[str, Any], words: str) -> None:
        """One result: ``item`` with `--json`, else ``words``."""
        self.line(json_format.dumps(item, ensure_ascii=False) if self.json else words)

    def line(self, text: str) -> None:
        """One line of results. What a terminal's encoding cannot show is written as an escape, never an error."""
        encoding = getattr(self._out, "encoding", None) or "utf-8"
        print(text.encode(encoding, "backslashreplace").decode(encoding), file=self._out, flush=True)

    def problem(self, text: str) -> None:
        """One line about what went wrong."""
        print(f"newsreader: {text}", file=self._err, flush=True)

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


def _name_of(item: dict[str, Any]) -> str:
    name = item.get("title") or item.get("url")
    return f"{name}: " if name else ""
