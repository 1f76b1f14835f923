"""The log: a file beside the window's state, ten megabytes at most, without passwords or documents (safety.md)."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_BYTES, _OLD = 5_000_000, 1
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s"
_log = logging.getLogger(__name__)


def start_log(path: Path, *, to_terminal: bool) -> None:
    """Write what is logged to ``path``; ``to_terminal``: warnings also to standard error. A folder that cannot be
    written leaves the terminal alone.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    handlers: list[logging.Handler] = []
    if to_terminal:
        terminal = logging.StreamHandler(sys.stderr)
        terminal.setLevel(logging.WARNING)
        handlers.append(terminal)
    try:
        handlers.append(RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_OLD, encoding="utf-8"))
    except OSError as error:
        _log.warning("There is no log: %s", error)
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(handler)


def log_bugs() -> None:
    """Have what nothing caught logged with its traceback, on every thread, instead of printed and lost."""
    sys.excepthook = _on_uncaught
    threading.excepthook = _on_uncaught_in_thread


def _on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("A fault of this program", exc_info=(kind, error, trace))


def _on_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
        name = args.thread.name if args.thread else "?"
        _log.critical("A fault of this program in thread %s", name, exc_info=args.exc_value)
