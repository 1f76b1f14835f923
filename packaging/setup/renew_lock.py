"""Renews the lock files: `python3 packaging/setup/renew_lock.py [--upgrade]`.

One resolution for every Python and machine that the project runs on (uv's universal one), with the hashes of all files
of each package. uv is installed into a folder that is thrown away; the lock files name no package index.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {"requirements.lock": ("build",), "requirements-dev.lock": ("dev",)}
HEADER = """\
# Made by packaging/setup/renew_lock.py from pyproject.toml ({groups}); do not edit.
# Python 3.11 to 3.13, Linux, macOS and Windows; the hashes are those of every file of each package.
"""


def main(arguments: list[str]) -> int:
    """Write both lock files; with ``--upgrade`` every package goes to the newest version that pyproject.toml allows."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        binaries = Path(folder, "bin")
        subprocess.run([binaries / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        for name in LOCKS:
            _compile(binaries / "uv", name, arguments)
    return 0


def _compile(uv: Path, name: str, options: list[str]) -> None:
    """Resolve one lock file; the packages of the first one bind the second, so that the two never disagree."""
    target = ROOT / name
    command = [str(uv), "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-header", "--no-emit-index-url", "--no-emit-find-links", "--annotation-style", "line", *options]
    for group in LOCKS[name]:
        command += ["--group", group]
    if name != "requirements.lock":
        command += ["--constraints", "requirements.lock"]
    subprocess.run([*command, "pyproject.toml", "--output-file", target], cwd=ROOT, check=True)
    text = target.read_text(encoding="utf-8")
    body = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
    target.write_text(HEADER.format(groups=", ".join(("dependencies", *LOCKS[name]))) + body, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
