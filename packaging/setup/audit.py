"""Audits the lock files: each package pinned with hashes, no addresses, all that pyproject.toml asks for, installed as said."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from lockfile import Pin, normalised, read_lock
from packaging.markers import Marker
from packaging.requirements import Requirement

_HASH = re.compile(r"sha256:[0-9a-f]{64}")


def complaints(root: Path) -> Iterator[str]:
    """One line for each thing that is wrong with the lock files of the checkout at ``root``."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    plain = _wanted(project, ["build"])
    tools = _wanted(project, ["build", "test", "check", "package"])
    versions: dict[str, str] = {}
    for name, wanted in (("requirements.lock", plain), ("requirements-dev.lock", tools)):
        pins, strange = read_lock(root / name)
        yield from (f"{name}: neither pin nor hash: {line}" for line in strange)
        for pin in pins:
            yield from (f"{name}: {text}" for text in _pin_complaints(pin, versions))
        yield from (f"{name}: {text}" for text in _unmet(pins, wanted))
    yield from _not_as_locked(versions)


def _wanted(project: dict[str, Any], groups: list[str]) -> list[Requirement]:
    names = list(project["project"]["dependencies"])
    for group in groups:
        names += project["dependency-groups"].get(group, [])
    return [Requirement(name) for name in names]


def _pin_complaints(pin: Pin, versions: dict[str, str]) -> Iterator[str]:
    if not pin.hashes:
        yield f"{pin.name} has no hash"
    yield from (f"{pin.name}: not a sha256: {text}" for text in pin.hashes if not _HASH.fullmatch(text))
    if versions.setdefault(pin.name, pin.version) != pin.version:
        yield f"{pin.name} is {pin.version} here and {versions[pin.name]} in the other lock file"


def _unmet(pins: list[Pin], wanted: list[Requirement]) -> Iterator[str]:
    """What pyproject.toml, or a locked package that is installed, asks for and the lock file does not hold."""
    held = {pin.name: pin.version for pin in pins}
    asked = [("pyproject.toml", requirement) for requirement in wanted]
    for pin in pins:
        asked += [(pin.name, requirement) for requirement in _requirements_of(pin.name)]
    for asker, requirement in asked:
        version = held.get(normalised(requirement.name))
        if version is None:
            yield f"{asker} wants {requirement}, which is not locked"
        elif not requirement.specifier.contains(version, prereleases=True):
            yield f"{asker} wants {requirement}, but {version} is locked"


def _requirements_of(name: str) -> Iterator[Requirement]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    for requirement in map(Requirement, lines):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement


def _not_as_locked(versions: dict[str, str]) -> Iterator[str]:
    """Packages of this environment that are not what the lock files say."""
    for name, version in versions.items():
        try:
            there = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue  # another system's or Python's: its marker says so, and pip has looked at that
        if there != version:
            yield f"{name} {there} is installed, {version} is locked"


def is_wanted_here(pin: Pin) -> bool:
    """Whether a pin's marker holds on this machine."""
    return not pin.marker or Marker(pin.marker).evaluate()
