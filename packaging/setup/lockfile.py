"""Reads lock files: one pinned package a block, with its hashes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+))?")


@dataclass(frozen=True, slots=True)
class Pin:
    """A locked package. ``name`` is normalised (PEP 503); ``marker`` is "" when it is wanted everywhere."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def read_lock(path: Path) -> tuple[list[Pin], list[str]]:
    """The pins of a lock file and the lines that are no pin (an address, an option, a range)."""
    pins: list[Pin] = []
    strange: list[str] = []
    logical = path.read_text(encoding="utf-8").replace("\\\n", " ")
    for line in logical.splitlines():
        text = line.partition("  #")[0].strip()
        if not text or text.startswith("#"):
            continue
        head, *hashes = re.split(r"\s+--hash=", text)
        match = _PIN.fullmatch(head.strip())
        if match is None:
            strange.append(text[:80])
            continue
        marker = (match["marker"] or "").strip()
        pins.append(Pin(normalised(match["name"]), match["version"], marker, tuple(hashes)))
    return pins, strange


def normalised(name: str) -> str:
    """A package's name as registries compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
