"""Where a body goes that is too large for memory: whoever asks for it takes it piece by piece."""

from __future__ import annotations

from typing import Protocol

from newsreader.core.enclosures import Begun


class Sink(Protocol):
    """Called on the I/O thread that makes the request. What it raises ends the request, and must be a known error."""

    @property
    def begun(self) -> Begun:
        """What is there already."""

    def start(self, at: int, whole: int | None, *, begun: Begun) -> None:
        """Pieces follow that begin at byte ``at`` of ``whole`` (None: not said); what is there behind it is worth nothing.

        ``begun`` is what to say in `begun` later to go on, with the bytes that are there then; without a validator a load
        cannot go on.
        """

    def write(self, piece: bytes) -> None:
        """The next piece."""
