"""The part of *About* that looks for newer versions: a switch, a button, and what came. Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.new_versions import NewVersions


@final
class VersionBox(QWidget):
    """Owned by the dialog. Without a page to ask it says so, and there is no switch and no button."""

    def __init__(self, versions: NewVersions, look: PageLook, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._versions = versions
        daily = pieces.check(self.tr("Ask once a day whether there is a newer version"), look)
        daily.setChecked(versions.is_daily)
        daily.toggled.connect(versions.set_daily)
        self._button = pieces.text_button(self.tr("Ask now"), look)
        self._button.clicked.connect(self._on_asked)
        self._words = pieces.label(self._first_words(), look, size=12, colour="ink2")
        row = QHBoxLayout()
        row.addWidget(daily, 1)
        row.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._words)
        for widget in (daily, self._button):
            widget.setEnabled(versions.page is not None)
            widget.setVisible(versions.page is not None)

    def _first_words(self) -> str:
        page = self._versions.page
        if page is None:
            return self.tr("This copy knows no page of the project, so it cannot ask for newer versions.")
        return self.tr("Only {page} is asked, and it learns nothing but that.").format(page=page)

    @Slot()
    def _on_asked(self) -> None:
        self._button.setEnabled(False)
        self._words.setText(self.tr("Asking…"))
        self._versions.ask(self._show)

    def _show(self, words: str) -> None:
        if isValid(self):  # the dialog may have been closed meanwhile
            self._words.setText(words)
            self._button.setEnabled(True)
