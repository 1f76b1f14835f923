"""What a bundle's starter sets in the environment for itself, and what no program that we start should find there.

PyInstaller's starter names the bundle's folder in LD_LIBRARY_PATH and starts itself again. The system's linker has read it
by then; a browser that inherits it would take our Qt in place of its own.
"""

from __future__ import annotations

from collections.abc import MutableMapping

_SEARCHED = "LD_LIBRARY_PATH"
_BEFORE = "LD_LIBRARY_PATH_ORIG"
#: The starter's notes to itself. Without them our own parse process is started as if by hand: with all that it needs.
_NOTES = "_PYI_"


def give_back(environment: MutableMapping[str, str]) -> None:
    """Leave ``environment`` as it was before the starter."""
    before = environment.pop(_BEFORE, None)
    environment.pop(_SEARCHED, None)
    if before:
        environment[_SEARCHED] = before
    for name in [each for each in environment if each.startswith(_NOTES)]:
        del environment[name]
