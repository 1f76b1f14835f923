"""How the engine takes steps that may fail: its own, and those towards futures that others wait for. Engine thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Any

from newsreader.core.errors import StoreError

_log = logging.getLogger(__name__)
Task = Callable[[], None]


def settle(future: Future[Any], step: Callable[[], None]) -> None:
    """Take a step towards a future's result; what it raises is the future's error, unless nobody waits any more."""
    if future.cancelled():
        return
    try:
        step()
    except InvalidStateError:  # it was cancelled this very moment
        return
    except Exception as error:  # noqa: BLE001  # known errors are shown, others logged by whoever waits for the future
        with suppress(InvalidStateError):
            future.set_exception(error)


def guarded(step: Task) -> None:
    """Do a step; what goes wrong in it is logged and stops nothing else."""
    try:
        step()
    except StoreError as error:
        _log.info("The store: %s", error.text)
    except Exception:  # noqa: BLE001  # a bug of one step; the engine goes on with the next
        _log.exception("A step of the engine failed")
