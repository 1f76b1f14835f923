"""Outcomes of the engine's futures, brought to the main thread. Made by the window; lives as long as it does."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar, final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from newsreader.core.errors import KnownError

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")


@final
class Futures(QObject):
    """Calls back on the main thread when a future is done. A future may be done by any thread."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[
            Future[Any], tuple[Callable[[Any], None], Callable[[KnownError], None], QObject | None]
        ] = {}
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def when_done(
        self,
        future: Future[_Result],
        done: Callable[[_Result], None],
        *,
        failed: Callable[[KnownError], None],
        owner: QObject | None = None,
    ) -> None:
        """Call ``done`` with the result, or ``failed`` with the known error; nothing for a cancelled future, nor when
        ``owner``, whom it is for, is gone meanwhile.

        Anything else that was raised is a bug: it is logged with its traceback and told as one of kind ``bug``.
        """
        self._waiting[future] = (done, failed, owner)
        future.add_done_callback(self._ended.emit)  # the only thing that happens on the other thread

    @Slot(object)
    def _on_ended(self, future: Future[Any]) -> None:
        done, failed, owner = self._waiting.pop(future)
        if owner is not None and not isValid(owner):
            return
        try:
            result = future.result()
        except CancelledError:
            return
        except KnownError as error:
            failed(error)
        except Exception as error:  # noqa: BLE001 - a bug of any kind is told once, never swallowed
            _log.exception("A task of the engine failed")
            failed(KnownError("bug", self.tr("Something went wrong inside the program: {error}").format(error=error)))
        else:
            done(result)
