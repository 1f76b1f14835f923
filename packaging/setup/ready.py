"""Whether a checkout is set up already: answered in a few milliseconds, with nothing imported that costs time.

Two kinds of marker lie in `.venv` and are written last of all. `ready-packages` holds, for each lock file that was
installed, a hash of what decides the contents (pyproject.toml, the lock file, the Python under it, and the checkout's
path: an environment does not survive a move). `ready-terminal`, `ready-window` and `ready-tests` hold the system's files that were found.
"""

from __future__ import annotations

import hashlib
import os

#: What can be asked for: of these each holds the one before …
_STEPS = ("terminal", "window", "tests")
#: … and these hold all of them.
PROFILES = (*_STEPS, "bench", "package")


def lock_name(*, tools: bool) -> str:
    """The lock file: for using the program, or with the tools of its makers."""
    return "requirements-dev.lock" if tools else "requirements.lock"


def program(root: str, name: str) -> str:
    """The path of one of the environment's programs, such as ``python``."""
    return os.path.join(root, ".venv", "bin", name)


def is_ready(root: str, profile: str, *, tools: bool) -> bool:
    """Whether nothing is left to do for ``profile``, with the tools of development or without."""
    return has_packages(root, tools=tools) and has_system(root, profile)


def has_packages(root: str, *, tools: bool) -> bool:
    """Whether the environment holds what the lock file says."""
    return _stamp(root, tools=tools) in _lines(root, "packages")


def has_system(root: str, profile: str) -> bool:
    """Whether the system's files that were found for ``profile`` are all still there."""
    lines = _lines(root, profile)
    return bool(lines) and all(map(os.path.exists, lines))


def mark_packages(root: str, *, tools: bool) -> None:
    """Note that the lock file is installed. The tools' lock holds all that the plain one does."""
    stamps = {_stamp(root, tools=False), _stamp(root, tools=tools)}
    _write(root, "packages", sorted(stamps))


def mark_system(root: str, profile: str, *, paths: list[str]) -> None:
    """Note what the system has for ``profile``, and so for those that it holds."""
    for name in _STEPS[: _STEPS.index(profile) + 1] if profile in _STEPS else (*_STEPS, profile):
        _write(root, name, [os.path.join(root, "pyproject.toml"), *paths])


def forget_packages(root: str) -> None:
    """Take the mark away while packages change, so that a broken try is seen."""
    if os.path.exists(_path(root, "packages")):
        os.unlink(_path(root, "packages"))


def _stamp(root: str, *, tools: bool) -> str:
    """The lock file's name and the hash of everything that decides what the environment holds."""
    name = lock_name(tools=tools)
    # Where the system's Python became another one, what was installed for the first is out of its reach.
    python = os.path.realpath(program(root, "python"))
    digest = hashlib.sha256(f"{root}\0{python}".encode())
    for part in ("pyproject.toml", name):
        with open(os.path.join(root, part), "rb") as file:
            digest.update(b"\0" + file.read())
    return f"{name} {digest.hexdigest()}"


def _path(root: str, name: str) -> str:
    return os.path.join(root, ".venv", "ready-" + name)


def _lines(root: str, name: str) -> list[str]:
    try:
        with open(_path(root, name), encoding="utf-8") as file:
            return file.read().splitlines()
    except (OSError, UnicodeDecodeError):
        return []


def _write(root: str, name: str, lines: list[str]) -> None:
    path = _path(root, name)
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines))
    os.replace(path + ".new", path)
