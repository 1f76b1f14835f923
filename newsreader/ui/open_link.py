"""Opening links: the one way out of the window, for the whole program (security.md, *Opening links*). Main thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from newsreader.core.frozen import dataclass
from newsreader.core.links import allowed_link

_log = logging.getLogger(__name__)

_FEED_SCHEMES = ("feed:", "feeds:", "itpc:", "pcast:", "podcast:")
_LONGEST_IN_LOG = 200


def _launch(url: QUrl) -> bool:
    return QDesktopServices.openUrl(url)


@final
@dataclass(frozen=True, slots=True)
class LinkOpener:
    """Judges an address and hands it over: http, https and mailto to the desktop, ``feed:`` to ``subscribe``.

    Everything else is refused; ``say`` tells so in the status line. ``launch`` is the desktop, another one in tests.
    """

    subscribe: Callable[[str], None]
    say: Callable[[str], None]
    launch: Callable[[QUrl], bool] = _launch

    def open(self, url: str) -> bool:
        """Open ``url`` as it came from a feed; False when it was refused or the desktop would not have it."""
        if url.strip().lower().startswith(_FEED_SCHEMES):
            self.subscribe(url.strip())
            return True
        allowed = allowed_link(url)
        target = QUrl(allowed, QUrl.ParsingMode.StrictMode) if allowed else QUrl()
        if not target.isValid():
            _log.debug("Refused to open %r", url[:_LONGEST_IN_LOG])
            self.say(
                QCoreApplication.translate(
                    "OpenLink", "This link cannot be opened: it leads to no web page and no address."
                )
            )
            return False
        return self._launched(target)

    def write_mail(self, address: str) -> bool:
        """Hand a mail of the program's own making, which has no receiver yet (`core.share`), to the desktop."""
        target = QUrl(address, QUrl.ParsingMode.StrictMode)
        return target.scheme() == "mailto" and self._launched(target)

    def _launched(self, target: QUrl) -> bool:
        if not self.launch(target):
            self.say(QCoreApplication.translate("OpenLink", "Nothing on this computer opened the link."))
            return False
        return True
