"""Looks for a newer version where a person wants that: on a button of *About*, and once a day if it is switched on.

Off by default. Nobody but the project's page is asked, and nothing is said to it but which program asks. Main thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import final

from PySide6.QtCore import QObject

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.versions import Newest, is_newer
from newsreader.ui.futures import Futures
from newsreader.ui.preferences import Preferences

_DAY = 86_400


@final
@dataclass(frozen=True, slots=True)
class VersionParts:
    """``page``: whom to ask, None where the program names no page. ``ask`` asks it; ``say`` says words in passing."""

    own: str
    page: str | None
    ask: Callable[[], Future[Newest]]
    preferences: Preferences
    futures: Futures
    say: Callable[[str], None]
    now: Callable[[], int]


@final
class NewVersions(QObject):
    """Asks and finds the words. Owned by the composition root."""

    def __init__(self, parts: VersionParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts

    @property
    def page(self) -> str | None:
        """Whom it asks."""
        return self._parts.page

    @property
    def is_daily(self) -> bool:
        """Whether a person switched it on."""
        return self._parts.preferences.settings.new_versions

    def set_daily(self, is_on: bool) -> None:
        """Switch it on or off."""
        self._parts.preferences.change(new_versions=is_on)

    def begin(self) -> None:
        """Ask if it is switched on and the last time is a day ago; only a newer version is told."""
        parts = self._parts
        asked = parts.preferences.settings.versions_asked
        if self.is_daily and parts.page is not None and not 0 <= parts.now() - asked < _DAY:
            parts.futures.when_done(self._asked(), self._tell, failed=_silent)

    def ask(self, then: Callable[[str], None]) -> None:
        """Ask now; ``then`` gets the words for what came, an error's too."""
        self._parts.futures.when_done(
            self._asked(), lambda newest: then(self.words_for(newest)), failed=lambda error: then(error.text)
        )

    def words_for(self, newest: Newest) -> str:
        """What a person is told of the newest version."""
        if not is_newer(newest.version, self._parts.own):
            return self.tr("This is the newest version.")
        words = self.tr("Version {version} is there, on {page}").format(version=newest.version, page=self.page)
        return f"{words}\n{newest.words}" if newest.words else words

    def _asked(self) -> Future[Newest]:
        self._parts.preferences.change(versions_asked=self._parts.now())
        return self._parts.ask()

    def _tell(self, newest: Newest) -> None:
        if is_newer(newest.version, self._parts.own):
            self._parts.say(self.words_for(newest).partition("\n")[0])


def _silent(_error: KnownError) -> None:
    """Nobody asked at this moment, so nobody has to hear that there was no answer."""
