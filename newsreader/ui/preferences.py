"""What a person chose, as the window holds it: one value, changed in one place, told and kept at once. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, final

from PySide6.QtCore import QObject, Signal

from newsreader.core.networks import Network, Targets
from newsreader.settings import Settings
from newsreader.ui.shortcuts import KeyChoices


@final
class Preferences(QObject):
    """``changed``: other settings hold. ``keep`` writes them down."""

    changed = Signal(object)

    def __init__(self, settings: Settings, keep: Callable[[Settings], None], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keep = keep

    @property
    def settings(self) -> Settings:
        """What holds now."""
        return self._settings

    def change(self, **choices: Any) -> None:
        """Choose anew; nothing happens where that holds already."""
        wanted = replace(self._settings, **choices)
        if wanted != self._settings:
            self._settings = wanted
            self._keep(wanted)
            self.changed.emit(wanted)

    @property
    def keys(self) -> KeyChoices:
        """Which keys give which command."""
        return KeyChoices(dict(self._settings.shortcuts), self._settings.single_keys)

    @property
    def targets(self) -> Targets:
        """Where articles can be shared to."""
        own = self._settings
        return Targets(tuple(map(Network, own.share_to)), own.mastodon_server, own.share_name, own.share_address)
