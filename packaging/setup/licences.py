"""Checks the licences of everything that is locked, by the packages' own metadata, against a list of those allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from audit import is_wanted_here
from lockfile import read_lock

#: Licences under which a package may come along: permissive ones, and weak copyleft for libraries left unchanged.
ALLOWED = {
    "MIT", "MIT-0", "MIT-CMU", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "ISC", "PSF-2.0", "Python-2.0", "Zlib",
    "Unlicense", "CC0-1.0", "MPL-2.0", "LGPL-3.0-only", "GPL-2.0-or-later WITH Bootloader-exception",
}  # fmt: skip

#: Words of older metadata, and what they mean as SPDX. The longer words come first.
_WORDS = (
    # PyInstaller, which builds and does not come along but for its starter: the GPL with leave to start anything.
    ("special exception which allows to use pyinstaller", "GPL-2.0-or-later WITH Bootloader-exception"),
    ("apache", "Apache-2.0"),
    ("3-clause bsd", "BSD-3-Clause"),
    ("bsd-3", "BSD-3-Clause"),
    ("bsd-2", "BSD-2-Clause"),
    ("bsd", "BSD-3-Clause"),
    ("lgpl", "LGPL-3.0-only"),
    ("lesser general public", "LGPL-3.0-only"),
    ("mozilla public license 2", "MPL-2.0"),
    ("mpl-2.0", "MPL-2.0"),
    ("python software foundation", "PSF-2.0"),
    ("unlicense", "Unlicense"),
    ("mit", "MIT"),
)


def complaints(root: Path) -> Iterator[str]:
    """One line for each locked package whose licence is not allowed, or not to be found."""
    pins, _strange = read_lock(root / "requirements-dev.lock")
    for pin in pins:
        if not is_wanted_here(pin):
            continue
        try:
            said = licence_of(metadata.metadata(pin.name))
        except metadata.PackageNotFoundError:
            yield f"{pin.name} is locked and not installed"
            continue
        if not is_allowed(said):
            yield f"{pin.name} {pin.version}: {said or 'no licence said'} is not on the list"


def licence_of(about: metadata.PackageMetadata) -> str:
    """The licence as the package states it: PEP 639 first, then classifiers, then the free text's first line.

    An exception, which no classifier knows, goes before them.
    """
    fields = about.json
    expression = str(fields.get("license_expression") or "")
    if expression:
        return expression
    text = str(fields.get("license") or "").strip()
    first = text.splitlines()[0] if text else ""
    if "special exception" in first:
        return first
    classifiers = fields.get("classifier") or []
    named = [line.rpartition("::")[2].strip() for line in classifiers if str(line).startswith("License ::")]
    named = [name for name in named if name != "OSI Approved"]
    if named:
        return " OR ".join(named)
    return first


def is_allowed(said: str) -> bool:
    """Whether an expression can be met by allowed licences: one side of an OR, every side of an AND."""
    choices = re.split(r"\s+OR\s+", said.strip("() "))
    return any(all(_spdx(part) in ALLOWED for part in re.split(r"\s+AND\s+", choice)) for choice in choices)


def _spdx(text: str) -> str:
    name = text.strip("() ")
    if name in ALLOWED:
        return name
    return next((spdx for word, spdx in _WORDS if word in name.lower()), name)
