"""A system with nothing in it but what its makers call the base: packages are installed there, started, and taken away.

Made by debootstrap from the mirror that this machine's own apt uses, kept in `build/systems`, copied for each test.
What runs in it has mounts and processes of its own (`unshare`), so nothing is left when the test ends, however it ends.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support.screens import wait_for

SYSTEMS = Path(__file__).resolve().parents[2] / "build" / "systems"
#: Releases by name: what they are called, and the variable that names a mirror where this machine's own has none.
RELEASES = {
    "bookworm": ("Debian 12", "NEWSREADER_DEBIAN_MIRROR"),
    "trixie": ("Debian 13", "NEWSREADER_DEBIAN_MIRROR"),
    "noble": ("Ubuntu 24.04", "NEWSREADER_UBUNTU_MIRROR"),
}
USER = "reader"
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
#: Becomes root of the copy, for good: a plain chroot may not make the user namespaces that the web view's sandbox needs.
_ENTER = """\
mount --bind "$0" "$0" && mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" &&
mkdir -p "$0/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" && cd "$0" &&
pivot_root . . && umount -l . && cd / && exec "$@"
"""
#: What changes with every installation and belongs to the package manager, or to the running system.
_NOT_COUNTED = (
    "dev", "proc", "run", "sys", "tmp", "home", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", "etc/ld.so.cache",
)  # fmt: skip


class UntriedError(Exception):
    """A system cannot be had here; ``str()`` says why."""


class CleanSystem:
    """A copy of a release's base under ``root``, and one user in it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(
        self, *words: object, user: str = "root", timeout: float = 300.0, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in it to its end."""
        return subprocess.run(
            self.command(*words, user=user, **variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout,
            check=False,
            env={"PATH": _PATH},
        )

    def command(self, *words: object, user: str = "root", **variables: str) -> list[str]:
        """The words that run ``words`` in it; the processes end with the first of them."""
        home = "/root" if user == "root" else f"/home/{user}"
        settings = {"PATH": _PATH, "HOME": home, "LANG": "C.UTF-8", "USER": user} | variables
        inside = ["env", "-i", *(f"{name}={value}" for name, value in settings.items())]
        if user != "root":
            inside = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", *inside]
        outside = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private"]
        return [*outside, "sh", "-c", _ENTER, str(self.root), *inside, *map(str, words)]

    def apt(self, *words: object) -> None:
        """Have apt do something, without questions and without what is only recommended; it must succeed."""
        done = self.run(
            *("apt-get", "-q", "-y", "--no-install-recommends", *words), timeout=900, DEBIAN_FRONTEND="noninteractive"
        )
        assert done.returncode == 0, done.stdout[-1500:] + done.stderr[-1500:]

    def put(self, source: Path) -> str:
        """Copy a file into its /tmp and return its path there."""
        shutil.copy(source, self.root / "tmp" / source.name)
        (self.root / "tmp" / source.name).chmod(0o644)
        return f"/tmp/{source.name}"

    def brought_by(self, package: str) -> list[str]:
        """The packages that would come along with a package, which is a file in it: what this clean system lacks."""
        said = self.run("apt-get", "-s", "--no-install-recommends", "install", package)
        assert said.returncode == 0, said.stdout[-1500:] + said.stderr[-1500:]
        names = [line.split()[1] for line in said.stdout.splitlines() if line.startswith("Inst ")]
        return [name for name in names if not name.startswith("newsreader")]

    def owned(self) -> set[str]:
        """The paths that belong to the packages that are installed now."""
        lists = (self.root / "var" / "lib" / "dpkg" / "info").glob("*.list")
        return {line.lstrip("/") for path in lists for line in path.read_text().splitlines()}

    def files(self) -> set[str]:
        """The paths of all that lies in it, but for the package manager's own and the homes of its users."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            place = Path(folder).relative_to(self.root)
            folders[:] = [name for name in folders if str(place / name) not in _NOT_COUNTED]
            found |= {str(place / name) for name in (*folders, *names)} - set(_NOT_COUNTED)
        return found


@contextmanager
def clean_system(release: str) -> Iterator[CleanSystem]:
    """A fresh copy of ``release``. Raises UntriedError when it cannot be had."""
    base = _base(release)
    root = SYSTEMS / f"{release}-{os.getpid()}-{time.monotonic_ns()}"
    try:
        subprocess.run(["cp", "-a", "--reflink=auto", base, root], check=True, stdin=subprocess.DEVNULL)
        if Path("/etc/resolv.conf").exists():
            shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
        system = CleanSystem(root)
        assert system.run("useradd", "--create-home", USER).returncode == 0
        yield system
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _base(release: str) -> Path:
    """The release as debootstrap makes it; kept, since making it takes a minute."""
    name, _variable = RELEASES[release]
    base = SYSTEMS / release
    if base.is_dir():
        return base
    if os.geteuid() != 0:
        raise UntriedError(f"{name} untried: only root can make a system")
    mirror = _mirror(release)
    SYSTEMS.mkdir(parents=True, exist_ok=True)
    draft = SYSTEMS / f"{release}.draft-{os.getpid()}"
    shutil.rmtree(draft, ignore_errors=True)
    command = ["debootstrap", "--variant=minbase", "--include=libglib2.0-bin", *_of_its_maker(release)]
    command += [release, str(draft), mirror, *_script(release)]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=900, check=False
        )
        if done.returncode != 0:
            raise UntriedError(
                f"{name} untried: debootstrap could not make it: {done.stdout.strip().splitlines()[-1:]}"
            )
        # Copies are thrown away: nothing has to reach the disk.
        (draft / "etc" / "dpkg" / "dpkg.cfg.d" / "fast").write_text("force-unsafe-io\n")
        draft.rename(base)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return base


def _of_its_maker(release: str) -> list[str]:
    """Ubuntu keeps half of what a program for the desktop depends on in a component of its own."""
    return ["--components=main,universe"] if release == "noble" else []


def _script(release: str) -> list[str]:
    """debootstrap's way of making a release that came after it: that of the maker's releases before, which is one file."""
    scripts = Path("/usr/share/debootstrap/scripts")
    return [str(scripts / "gutsy")] if release == "noble" and not (scripts / release).exists() else []


def _mirror(release: str) -> str:
    """Where the packages of ``release`` are to be had: what a variable names, else this machine's own source of the kind."""
    name, variable = RELEASES[release]
    if os.environ.get(variable):
        return os.environ[variable]
    kind = Path("/etc/os-release").read_text().lower()
    family = name.split()[0].lower()
    if f"id={family}" not in kind.split():
        raise UntriedError(f"{name} untried: this machine is no {family}, and {variable} names no mirror")
    form = "--format=$(REPO_URI) $(RELEASE)"
    asked = subprocess.run(
        ["apt-get", "indextargets", form, "Created-By: Packages"], capture_output=True, text=True, check=False
    )
    own = next(line.split("=", 1)[1] for line in kind.splitlines() if line.startswith("version_codename="))
    found = [line.split()[0] for line in asked.stdout.splitlines() if line.endswith(f" {own}")]
    if not found:
        raise UntriedError(f"{name} untried: apt names no mirror, and neither does {variable}")
    return found[0]


def wait_for_end(process: subprocess.Popen[str], *, seconds: float = 20.0) -> int:
    """The exit code of a process that is about to end."""
    wait_for(lambda: process.poll() is not None, seconds=seconds, what="the end of the program")
    return process.returncode
