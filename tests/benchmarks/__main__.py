"""`./run bench [NAME]`: every figure of time and memory, as a table and as one JSON line each.

A benchmark is a file `bench_NAME.py` here with a function ``run() -> list[dict]``; each dict has ``name``, ``value`` and
``unit``, and may have ``against`` (the same by a peer or library, in the same run), ``note`` and ``better`` ("less", the
default, or "more"). Never a test, never in CI: the load of the machine is printed beside the figures.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    """List the benchmarks, or run those that are named; 2 when a name is not there, 1 when one failed."""
    names = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="./run bench", description="Figures of time and memory.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of: {', '.join(names) or 'none yet'}; or all")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="JSON lines of an earlier run to stand beside")
    words = parser.parse_args(arguments)
    if not words.names:
        print("Benchmarks:", ", ".join(names) or "none yet", "· all of them: ./run bench all")
        return 0
    unknown = [name for name in words.names if name not in names and name != "all"]
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(names)}", file=sys.stderr)
        return 2
    earlier = read_earlier(words.compare) if words.compare else {}
    for path in (HERE, HERE.parent):
        sys.path.insert(0, str(path))
    failed = [name for name in (names if "all" in words.names else words.names) if not run_one(name, earlier)]
    return 1 if failed else 0


def read_earlier(path: Path) -> dict[tuple[str, str], dict]:
    """The figures of a file of JSON lines by benchmark and name; other lines of it are passed over."""
    found: dict[tuple[str, str], dict] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("{"):
            figure = json.loads(line)
            found[figure["bench"], figure["name"]] = figure
    return found


def run_one(name: str, earlier: dict[tuple[str, str], dict]) -> bool:
    """Run one benchmark and print its figures; False when it broke."""
    module = importlib.import_module(f"bench_{name}")
    before, begin = os.getloadavg()[0], time.perf_counter()
    try:
        figures = module.run()
    except Exception as error:  # one broken benchmark does not hide the others
        print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
        return False
    machine = {
        "bench": name,
        "seconds": round(time.perf_counter() - begin, 1),
        "load_before": round(before, 2),
        "load_after": round(os.getloadavg()[0], 2),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
    }
    print(f"\n{name} · {machine['seconds']} s · load {machine['load_before']} → {machine['load_after']}")
    print_table([row(figure, earlier.get((name, figure["name"]))) for figure in figures])
    for figure in figures:
        print(json.dumps(machine | figure, ensure_ascii=False))
    if before > (os.cpu_count() or 1) / 2:
        print("The machine was busy before it began: these figures are worth little.", file=sys.stderr)
    return True


def row(figure: dict, earlier: dict | None) -> list[str]:
    """One line of the table: name, value, against, ratio, earlier and change, note."""
    value, against = figure["value"], figure.get("against")
    ratio = f"{value / against:.2f}×" if against else ""
    then = f"{earlier['value']:g} ({value / earlier['value']:.2f}×)" if earlier and earlier["value"] else ""
    beside = f"{against:g}" if against is not None else ""
    return [figure["name"], f"{value:g} {figure.get('unit', '')}".strip(), beside, ratio, then, figure.get("note", "")]


def print_table(rows: list[list[str]]) -> None:
    """Print rows in columns as wide as they must be, leaving out columns that hold nothing."""
    table = [["figure", "value", "against", "ratio", "earlier", "note"], *rows]
    kept = [at for at in range(len(table[0])) if any(line[at] for line in rows)]
    widths = {at: max(len(line[at]) for line in table) for at in kept}
    for line in table:
        print("  ".join(line[at].ljust(widths[at]) for at in kept).rstrip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
