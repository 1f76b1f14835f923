"""Finds what the system lacks (by soname, program and file) and installs it by the system's package manager.

Linux with glibc only; elsewhere nothing is missing, since Qt's own packages bring all they need.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from needs import Need
from talk import Stopped, say

_LDCONFIG = ("/sbin/ldconfig", "/usr/sbin/ldconfig")
_MACHINES = {"x86_64": "x86-64", "aarch64": "AArch64"}


def known_libraries() -> Mapping[str, str]:
    """Soname → path of each shared library that the loader knows for this machine; empty where ldconfig is not."""
    program = next((path for path in _LDCONFIG if Path(path).exists()), None)
    if program is None:
        return {}
    answer = subprocess.run([program, "-p"], capture_output=True, text=True, check=False).stdout
    mark = _MACHINES.get(os.uname().machine, "")
    found: dict[str, str] = {}
    for line in answer.splitlines():
        soname, arrow, path = line.strip().partition(" => ")
        if arrow and mark in soname:
            found.setdefault(soname.split(" ", 1)[0], path)
    return found


def search(needs: Iterable[Need]) -> tuple[list[Need], list[str]]:
    """Split needs into those that are missing and the paths of the others (so that a later start asks for these alone)."""
    if not sys.platform.startswith("linux"):
        return [], []
    libraries = known_libraries()
    missing: list[Need] = []
    there: list[str] = []
    for need in needs:
        path = _path_of(need, libraries)
        if path is None:
            missing.append(need)
        elif path:
            there.append(path)
    return missing, there


def _path_of(need: Need, libraries: Mapping[str, str]) -> str | None:
    """Where the need is met; "" where that needs no second look, None when it is missing."""
    if need.kind == "program":
        return shutil.which(need.name)
    if need.kind == "module":
        importlib.invalidate_caches()  # it may have been installed a moment ago
        return "" if importlib.util.find_spec(need.name) else None
    if need.kind == "file":
        return need.name if Path(need.name).exists() else _elsewhere(need)
    return libraries.get(need.name) if libraries else ""


def _elsewhere(need: Need) -> str | None:
    """Other systems keep certificates, fonts and the like in other places; only Debian's are known by path."""
    if shutil.which("apt-get") is None or ("SSL_CERT_FILE" in os.environ and "ssl" in need.name):
        return ""
    return None


def install(missing: Sequence[Need], purpose: str) -> None:
    """Install what is missing, or stop with the command that a person can run. ``purpose``: "the window", "the tests"."""
    names = ", ".join(need.name for need in missing)
    if shutil.which("apt-get") is None:
        raise Stopped(f"For {purpose} this system lacks: {names}.\nInstall what brings them and start again.")
    root = _root()
    if root is not None:
        say(f"Installing what is missing in the system for {purpose}: {names} …")
        _apt([*root, "apt-get", "-qq", "update"], must=False)
    packages = choose_packages(missing, apt_knows)
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if root is None:
        shown = shlex.join(["sudo", *command])
        raise Stopped(
            f"For {purpose} this system lacks: {names}.\nInstall them with\n\n    {shown}\n\nand start again."
        )
    if not _apt([*root, *command], must=True):
        shown = shlex.join([*root, *command])
        raise Stopped(
            f"The system's packages could not be installed (is there a network?). This was tried:\n\n    {shown}"
        )
    left = [need.name for need in search(missing)[0]]
    if left:
        raise Stopped(f"Still missing for {purpose} after {' '.join(packages)}: {', '.join(left)}.")


def _root() -> list[str] | None:
    """What goes before a command that root must run: nothing, ``sudo -n``, or None when there is no way without asking."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def _apt(command: Sequence[str], *, must: bool) -> bool:
    """Run apt without questions; a few of its errors are shown when it failed and ``must`` says that it matters."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if command and command[0].endswith("sudo"):
        command = [*command[:2], "DEBIAN_FRONTEND=noninteractive", *command[2:]]
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode != 0 and must:
        errors = [line for line in done.stdout.decode(errors="replace").splitlines() if line.startswith("E:")]
        say("\n".join(errors[:3] + errors[3:][-1:]))
    return done.returncode == 0


def apt_knows(package: str) -> bool:
    """Whether apt could install a package of exactly this name."""
    done = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True, check=False)
    return "Candidate:" in done.stdout and "Candidate: (none)" not in done.stdout


def choose_packages(missing: Iterable[Need], known: Callable[[str], bool]) -> list[str]:
    """One package for each need: the first candidate that this release knows, else the last; no name twice."""
    chosen: dict[str, None] = {}
    for need in missing:
        name = need.packages[-1]
        if len(need.packages) > 1:
            name = next((package for package in need.packages if known(package)), name)
        chosen[name] = None
    return list(chosen)
