"""Whether the network is paid for by what goes over it, where the system says so. Main thread; ``is_metered``: any."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Signal, Slot


@final
class Metered(QObject):
    """``changed``: it is the other way round now. Where nobody says anything, networks count as unmetered."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_metered = False

    def is_metered(self) -> bool:
        """Whether it is metered, as far as anybody knows."""
        return self._is_metered

    def begin(self) -> None:
        """Ask the system, and listen to it: after the first paint, since that loads a module."""
        from PySide6.QtNetwork import QNetworkInformation

        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
            return
        network = QNetworkInformation.instance()
        network.isMeteredChanged.connect(self.take)
        self.take(network.isMetered())

    @Slot(bool)
    def take(self, is_metered: bool) -> None:
        """It is so from now on."""
        if is_metered != self._is_metered:
            self._is_metered = is_metered
            self.changed.emit()
