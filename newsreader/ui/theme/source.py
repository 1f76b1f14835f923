"""Which theme holds: what a person chose, or what the system shows. Main thread; made by the composition root."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from newsreader.ui.theme.style import QuietStyle
from newsreader.ui.theme.theme import Theme, make_theme

if TYPE_CHECKING:
    from newsreader.ui.theme.icons import Icons


def theme_names() -> list[tuple[str, str]]:
    """The themes as settings and menus offer them."""
    translate = QCoreApplication.translate
    return [
        ("system", translate("Themes", "As the system")),
        ("light", translate("Themes", "Light")),
        ("sepia", translate("Themes", "Sepia")),
        ("dark", translate("Themes", "Dark")),
        ("contrast", translate("Themes", "High contrast")),
    ]


@final
class ThemeSource(QObject):
    """Holds the theme that is in use and tells when it becomes another one: widgets take it from here.

    ``choice``: system, light, sepia, dark, contrast. With *system* it follows the colour scheme and the wish for
    contrast; high contrast is light or dark as the system is.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, choice: str = "system", *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = choice
        self._hints: QStyleHints = QGuiApplication.styleHints()
        self._theme = make_theme(self._wanted())
        self._style = QuietStyle(self._theme)
        application.setStyle(self._style)
        self._dress()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def choice(self) -> str:
        """What was chosen; "system" follows the desktop."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Use another theme, at once."""
        self._choice = choice
        self._update()

    def take_icons(self, icons: Icons) -> None:
        """The icons for Qt's own dialogs."""
        self._style.set_icons(icons)

    @Slot()
    def _on_system_changed(self) -> None:
        self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted == self._theme.name:
            return
        self._theme = make_theme(wanted)
        self._style.set_theme(self._theme)
        self._dress()
        self.changed.emit(self._theme)

    def _dress(self) -> None:
        self._application.setPalette(self._theme.palette())
        self._application.setFont(self._theme.faces.body)

    def _wanted(self) -> str:
        if self._choice not in ("system", "contrast"):
            return self._choice
        is_dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self._choice == "contrast" or self._wants_contrast():
            return "contrast-dark" if is_dark else "contrast"
        return "dark" if is_dark else "light"

    def _wants_contrast(self) -> bool:
        """Whether the desktop asks for high contrast (Qt 6.10 and later tell)."""
        return self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
