"""Keeps window and article in the theme and the type that a person chose. Main thread; made by the window."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Slot

from newsreader.settings import Settings
from newsreader.ui.choice import Choice
from newsreader.ui.ports import ArticlePort
from newsreader.ui.preferences import Preferences
from newsreader.ui.reading_look import reading_look
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme


@final
class Looks(QObject):
    """Other settings, another theme, another size by Ctrl and the wheel: each reaches the article where it stands."""

    def __init__(self, article: ArticlePort, preferences: Preferences, *, themes: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._article = article
        self._preferences = preferences
        self._themes = themes
        self._system_motion: bool | None = None
        themes.changed.connect(self._on_theme_changed)
        preferences.changed.connect(self._on_settings_changed)
        article.scale_changed.connect(self._on_scale_changed)

    def theme_choice(self) -> Choice:
        """The theme as menus offer it."""
        return Choice(self._preferences.settings.theme, self._on_theme_asked)

    def _on_theme_asked(self, name: str, _checked: bool = True) -> None:
        self._preferences.change(theme=name)

    @Slot(object)
    def _on_theme_changed(self, theme: Theme) -> None:
        self._show(theme)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._themes.choose(settings.theme)
        self._show(self._themes.theme)

    @Slot(object)
    def follow_motion(self, is_less: bool | None) -> None:
        """The desktop tells whether it asks for less motion."""
        if is_less is not self._system_motion:
            self._system_motion = is_less
            self._show(self._themes.theme)

    def _show(self, theme: Theme) -> None:
        self._article.set_look(reading_look(theme, self._preferences.settings, system_motion=self._system_motion))

    @Slot(float)
    def _on_scale_changed(self, scale: float) -> None:
        self._preferences.change(article_scale=scale)
