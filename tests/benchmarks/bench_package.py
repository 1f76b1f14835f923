"""The bundles of the packages: from exec to the first painted headline, and what they weigh. First `./run package`.

As bench_start measures it: on a screen of its own, caches warm, median of five, a bare window in the same run beside it.
The full edition starts with the web view to come, the light one with the light view.
"""

from __future__ import annotations

from pathlib import Path

from bench_start import _in_turns, _seconds
from support.filled import SIZES, filled, wanted_sizes
from support.first_paint import BARE, Starter
from support.outside import settle
from support.program import Program
from support.screens import Screen

ROOT = Path(__file__).resolve().parents[2]
BUDGET = 1.0  # seconds


def run() -> list[dict]:
    """Seconds of both, megabytes of what lies in `build` and `dist`."""
    figures = []
    with Screen() as screen:
        bare = Starter(screen, BARE)
        for name in wanted_sizes("L"):
            feeds, articles = SIZES[name]
            with filled(name) as folder:
                for edition in ("light", "full"):
                    bundle = ROOT / "build" / "bundle" / edition / "newsreader" / "newsreader"
                    settle(Program(folder), article_view="auto")
                    ours = Starter(screen, [str(bundle), "--data-dir", str(folder)])
                    ones, others = _in_turns(ours, bare)
                    note = f"{feeds:,} feeds, {feeds * articles:,} articles"
                    figures.append(
                        _seconds(f"{name}: first headline, {edition} edition", ones, others, budget=BUDGET, note=note)
                    )
    return figures + [_weight(path) for path in sorted((ROOT / "dist").glob("*.deb"))]


def _weight(path: Path) -> dict:
    return {"name": path.name, "value": round(path.stat().st_size / 1e6, 1), "unit": "MB", "note": "the package"}
