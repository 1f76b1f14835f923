"""What all tests share: isolation, order, and the rule that nothing unexpected may be said.

A test fails on any warning (pyproject.toml), on any log line at WARNING or above that it did not ask for
(``expected_logs``), and on any Qt message that stands on no list of excuses (pyproject.toml, ``qt_log_ignore``).
"""

from __future__ import annotations

import logging
import os
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

import hypothesis
import pytest

PROJECT = Path(__file__).resolve().parent.parent
GROUPS = ("quick", "corpus and server", "window", "long")
NO_MATERIAL = "no shared material"


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="run the tests marked long, too")


def pytest_configure(config):
    """Set the process up before anything of Qt or of ours is imported."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium refuses to start as root otherwise
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        os.environ.pop(name, None)  # tests speak to servers of this machine alone
    _leave_home(config)
    hypothesis.settings.register_profile("newsreader", derandomize=True, deadline=None, max_examples=60, database=None)
    hypothesis.settings.load_profile("newsreader")
    config.stash[_TIMES] = defaultdict(float)
    config.stash[_COUNTS] = Counter()


def _leave_home(config):
    """Keep every test away from the folders of the person who runs it, also in child processes."""
    home = tempfile.TemporaryDirectory(prefix="newsreader-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(home.cleanup)
    for name, folder in (
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_RUNTIME_DIR", "runtime"),
    ):
        path = Path(home.name, folder)
        path.mkdir(mode=0o700)
        os.environ[name] = str(path)
    os.environ.pop("NEWSREADER_DATA_DIR", None)


# -- which tests, in which order ---------------------------------------------------------------------------------


def _group(item) -> int:
    marks = {mark.name for mark in item.iter_markers()}
    if "long" in marks:
        return 3
    if "window" in marks:
        return 2
    return 1 if marks & {"corpus", "server"} else 0


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """Leave long tests to ``--long``; quick ones go first, in random order within each group."""
    items.sort(key=_group)
    if not config.getoption("--long"):
        long = [item for item in items if _group(item) == 3]
        if long:
            config.hook.pytest_deselected(items=long)
            items[:] = [item for item in items if _group(item) != 3]


# -- how long each group took ------------------------------------------------------------------------------------

_TIMES = pytest.StashKey[defaultdict]()
_COUNTS = pytest.StashKey[Counter]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item, nextitem):
    """Add a test's whole time, fixtures included, to its group."""
    begin = time.perf_counter()
    result = yield
    item.config.stash[_TIMES][_group(item)] += time.perf_counter() - begin
    item.config.stash[_COUNTS][_group(item)] += 1
    return result


def pytest_terminal_summary(terminalreporter, config):
    """Say what each group took and how many tests had no material, above pytest's own closing line."""
    times, counts = config.stash[_TIMES], config.stash[_COUNTS]
    parts = [f"{GROUPS[group]}: {counts[group]} in {times[group]:.1f} s" for group in sorted(times)]
    if parts:
        terminalreporter.write_line(" · ".join(parts))
    missing = sum(NO_MATERIAL in str(report.longrepr) for report in terminalreporter.stats.get("skipped", ()))
    if missing:
        terminalreporter.write_line(f"{missing} skipped: {NO_MATERIAL}")


# -- what tests ask for ------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def project() -> Path:
    """The checkout's root."""
    return PROJECT


@pytest.fixture(scope="session")
def shared_material() -> Path:
    """The ``data`` folder of the material beside the project (or NEWSREADER_SHARED); skips where there is none."""
    root = Path(os.environ.get("NEWSREADER_SHARED") or PROJECT.parent / "shared")
    data = root / "data"
    if not data.is_dir():
        pytest.skip(NO_MATERIAL)
    return data


@pytest.fixture(scope="session")
def screen():
    """A screen of one's own for real windows: see ``support.screens.Screen``. Children get ``screen.environment``."""
    from support import screens

    missing = screens.missing_programs()
    if missing and os.environ.get("NEWSREADER_TEST_ALL"):
        pytest.fail(f"missing for window tests: {', '.join(missing)}")
    if missing:
        pytest.skip(f"missing programs: {', '.join(missing)}")
    with screens.Screen() as opened:
        yield opened


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _silence(request):
    """Fail a test that logged at WARNING or above without having asked for ``expected_logs``."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield collector
    logging.getLogger().removeHandler(collector)
    if collector.records and "expected_logs" not in request.fixturenames:
        lines = "\n".join(f"{record.levelname} {record.name}: {record.getMessage()}" for record in collector.records)
        pytest.fail(f"unexpected log:\n{lines}", pytrace=False)


@pytest.fixture
def expected_logs(_silence) -> list[logging.LogRecord]:
    """The records at WARNING and above of this test, which it promises to look at; without it they fail the test."""
    return _silence.records
