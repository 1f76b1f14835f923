"""Everything that the desktop is told beside the window. Main thread; made by the composition root after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.settings import Settings
from newsreader.ui.bridge import Bridge
from newsreader.ui.desktop.note import Note
from newsreader.ui.desktop.notifier import NotesShower, Notifier, NotifierParts
from newsreader.ui.desktop.tray import Tray, has_tray
from newsreader.ui.preferences import Preferences
from newsreader.ui.theme.source import ThemeSource

if TYPE_CHECKING:
    from newsreader.ui.desktop.background import Background
    from newsreader.ui.window import MainWindow

#: Milliseconds between two numbers told to tray and dock: a round changes them many times a second.
_CALM = 500


@final
@dataclass(frozen=True, slots=True)
class SideParts:
    """``woke``: the machine slept; ``start_at_login`` writes that down, and may raise KnownError;
    ``session_command`` is what a desktop that does it by itself is told to start.
    """

    window: MainWindow
    bridge: Bridge
    preferences: Preferences
    themes: ThemeSource
    icon: QIcon
    woke: Callable[[], None]
    start_at_login: Callable[[bool], None]
    session_command: Callable[[], list[str]]


@final
class DesktopSide(QObject):
    """Notifications, tray, badge, sleep, less motion, start at login: each as the settings want it and the desktop can."""

    def __init__(self, parts: SideParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window = parts.window
        self._tray: Tray | None = None
        self._background: Background | None = None
        self._told = -1
        self._at_login = parts.preferences.settings.start_at_login
        self.notifier = Notifier(
            NotifierParts(
                queries=window.queries,
                notices=window.notices,
                title_of=window.shelf.feed_title,
                is_looked_at=_is_looked_at,
                make_shower=self._make_shower,
                open_note=self._open_note,
                mark_read=lambda ids: window.deeds.set_read(ids, read=True),
            ),
            parts.bridge,
            parent=self,
        )
        window.stories.newsstand.collected.connect(self.notifier.tell_story)
        self._timer = QTimer(self, singleShot=True, interval=_CALM)
        self._timer.timeout.connect(self._count)
        window.shelf.counted.connect(self._on_counted)
        window.stays = self.stays
        parts.preferences.changed.connect(self._on_settings)
        self._on_settings(parts.preferences.settings)
        if sys.platform == "linux":
            self._listen()

    def stays(self) -> bool:
        """Whether the program goes on in the tray when its window is closed."""
        return self._tray is not None and self._parts.preferences.settings.close_to_tray

    def close(self) -> None:
        """Take tray and badge away."""
        self._timer.stop()
        if self._tray is not None:
            self._tray.close()
            self._tray = None
        self._show_badge(0)

    # -- as the settings want it -----------------------------------------------------------------------------------

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        wants_tray = settings.tray and has_tray()
        if wants_tray and self._tray is None:
            window = self._window
            self._tray = Tray(self._parts.icon, self._parts.themes, actions=lambda: window.actions_, parent=self)
            self._tray.asked.connect(window.raise_window)
        elif not wants_tray and self._tray is not None:
            self._tray.close()
            self._tray = None
            if self._window.isHidden():
                self._window.raise_window()
        if settings.start_at_login != self._at_login:
            self._at_login = settings.start_at_login
            self._start_at_login(settings.start_at_login)
        self._told = -1
        self._count()

    def _start_at_login(self, is_wanted: bool) -> None:
        """By the portal from inside a sandbox, else by a file."""
        from newsreader.ui.desktop.background import Background, is_sandboxed

        if is_sandboxed():
            if self._background is None:
                self._background = Background(self)
                self._background.answered.connect(self._on_background)
            reason = self.tr("Newsreader reads your feeds from when you log in.")
            self._background.ask(is_wanted, command=self._parts.session_command(), reason=reason)
            return
        try:
            self._parts.start_at_login(is_wanted)
        except KnownError as error:
            self._window.say(error.text)
            QTimer.singleShot(0, self, self._switch_off)  # others hear of the wish first

    @Slot(object)
    def _on_background(self, starts: bool | None) -> None:
        """The desktop may refuse."""
        if self._parts.preferences.settings.start_at_login and not starts:
            self._window.say(self.tr("The desktop does not let Newsreader start with the session."))
            self._switch_off()

    @Slot()
    def _switch_off(self) -> None:
        """The settings say what holds; their page says why the switch went off."""
        self._at_login = False
        self._parts.preferences.change(start_at_login=False)

    @Slot()
    def _on_counted(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _count(self) -> None:
        unread = self._window.shelf.counts.all_unread
        shown = unread if self._parts.preferences.settings.badge else 0
        if unread == self._told:
            return
        self._told = unread
        if self._tray is not None:
            self._tray.count(unread)
        self._show_badge(shown)

    def _show_badge(self, unread: int) -> None:
        if sys.platform == "linux":
            from newsreader.ui.desktop.launcher import show_badge

            show_badge(unread)

    # -- notes -----------------------------------------------------------------------------------------------------

    def _make_shower(self) -> NotesShower | None:
        if sys.platform == "linux":
            from newsreader.ui.desktop.notes_bus import NotesBus

            if NotesBus.is_there():
                return NotesBus(self)
        return self._tray

    def _open_note(self, note: Note) -> None:
        self._window.raise_window()
        self._window.reading.show_view(note.view)
        if note.article is not None:
            self._window.reading.show_beside(note.article)

    # -- sleep and motion ------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        from newsreader.ui.desktop.motion import SystemMotion
        from newsreader.ui.desktop.sleep import Sleep

        self._sleep = Sleep(self)
        self._sleep.woke.connect(self._on_woke)
        self._motion = SystemMotion(self)
        self._motion.told.connect(self._window.looks.follow_motion)
        self._motion.ask()

    @Slot()
    def _on_woke(self) -> None:
        self._parts.woke()
        self._window.minute_passed()


def _is_looked_at() -> bool:
    """Whether the keys go to a window of ours: its dialogs count."""
    return QApplication.activeWindow() is not None
