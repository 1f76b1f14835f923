"""`./run check`: everything that tools can say without running the program, each with its time; all are run, always."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import audit
import dead_code
import licences
import texts

ROOT = Path(__file__).resolve().parents[2]
_STATIC_TESTS = ("tests/test_layers.py", "tests/test_walls.py", "tests/test_project.py")


def main() -> int:
    """Run every check and return 0 when all are content, else 1."""
    python = sys.executable
    checks: list[tuple[str, Callable[[], str]]] = [
        ("format", lambda: _tool(python, "-m", "ruff", "format", "--check", "--quiet", ".")),
        ("lint", lambda: _tool(python, "-m", "ruff", "check", "--quiet", ".")),
        ("types", lambda: _tool(python, "-m", "mypy", "--no-error-summary")),
        ("dead code", lambda: "\n".join(dead_code.complaints(ROOT))),
        ("layers, walls, project", lambda: _tool(python, "-m", "pytest", "-q", "-p", "no:randomly", *_STATIC_TESTS)),
        ("texts", lambda: "\n".join(texts.complaints(ROOT))),
        ("licences", lambda: "\n".join(licences.complaints(ROOT))),
        ("lock files", lambda: "\n".join(audit.complaints(ROOT))),
    ]
    failed = 0
    for name, check in checks:
        begin = time.perf_counter()
        complaint = check().strip()
        seconds = time.perf_counter() - begin
        print(f"{'FAILED' if complaint else 'ok':7}{name} ({seconds:.1f} s)", flush=True)
        if complaint:
            failed += 1
            print(complaint, flush=True)
    print("Not checked here: advisories about the locked versions (that needs a database on the network).")
    return 1 if failed else 0


def _tool(*command: str) -> str:
    """What a tool complains of; "" when it ended well."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if done.returncode == 0:
        return ""
    return (done.stdout + done.stderr).strip() or f"{command[2]} ended with {done.returncode}"


if __name__ == "__main__":
    sys.exit(main())
