"""The benchmarks' frame: names, figures beside earlier ones, and one JSON line each."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FRAME = Path(__file__).resolve().parents[1] / "benchmarks" / "__main__.py"
STEADY = (
    'def run():\n    return [{"name": "reading", "value": 30.0, "unit": "MB/s", "against": 15.0, "note": "one core"}]\n'
)
BROKEN = 'def run():\n    raise ValueError("no material")\n'


@pytest.fixture
def bench(tmp_path):
    folder = tmp_path / "benchmarks"
    folder.mkdir()
    shutil.copy(FRAME, folder)
    (folder / "bench_steady.py").write_text(STEADY, encoding="utf-8")
    (folder / "bench_broken.py").write_text(BROKEN, encoding="utf-8")

    def start(*arguments):
        command = [sys.executable, str(folder), *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)

    return start


def test_without_a_name_it_lists_what_there_is(bench):
    done = bench()
    assert done.returncode == 0
    assert "broken, steady" in done.stdout


def test_a_name_that_is_not_there_is_wrong_usage(bench):
    done = bench("steadfast")
    assert done.returncode == 2
    assert "steady" in done.stderr


@pytest.mark.server
def test_figures_are_printed_for_people_and_for_machines(bench, tmp_path):
    done = bench("steady")
    assert done.returncode == 0
    assert "2.00×" in done.stdout
    figure = json.loads(done.stdout.splitlines()[-1])
    assert figure["bench"] == "steady"
    assert figure["value"] == 30.0
    assert {"load_before", "load_after", "cores", "python", "seconds"} <= set(figure)
    earlier = tmp_path / "earlier.txt"
    earlier.write_text(done.stdout.replace('"value": 30.0', '"value": 20.0'), encoding="utf-8")
    assert "20 (1.50×)" in bench("steady", "--compare", earlier).stdout


def test_a_broken_benchmark_does_not_hide_the_others(bench):
    done = bench("all")
    assert done.returncode == 1
    assert "ValueError: no material" in done.stderr
    assert "reading" in done.stdout
