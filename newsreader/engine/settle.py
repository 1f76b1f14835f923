"""What the engine does to futures that others wait for. Engine thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Any


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
