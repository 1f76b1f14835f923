"""*About*: the program, the versions of what it is made from, and their licences. Main thread only."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from importlib import metadata
from typing import final

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from newsreader.core.frozen import dataclass
from newsreader.store.faults import sqlite_version
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.dialogs.version_box import VersionBox
from newsreader.ui.new_versions import NewVersions

#: Packages and the licences they come under.
_PACKAGES = (
    ("PySide6", "LGPL 3"),
    ("QtAwesome", "MIT"),
    ("feedparser", "BSD 2-Clause"),
    ("SQLAlchemy", "MIT"),
    ("lxml", "BSD 3-Clause"),
    ("nh3", "MIT"),
    ("platformdirs", "MIT"),
    ("zstandard", "BSD 3-Clause"),
    ("isal", "PSF 2.0"),
    ("pillow", "MIT-CMU"),
)


@final
@dataclass(frozen=True, slots=True)
class Component:
    """Something the program is made from."""

    name: str
    version: str
    licence: str


@final
@dataclass(frozen=True, slots=True)
class AboutParts:
    """``data``: the folder that everything is kept in. ``versions`` looks for newer ones, where there is a page to ask."""

    version: str
    data: str = ""
    versions: NewVersions | None = None


def components() -> tuple[Component, ...]:
    """Everything that is installed of what the program is made from, with its version."""
    found = [
        Component("Python", platform.python_version(), "PSF"),
        Component("Qt", qVersion() or "", "LGPL 3"),
        Component("SQLite", sqlite_version(), "public domain"),
    ]
    for name, licence in _PACKAGES:
        try:
            found.append(Component(name, metadata.version(name), licence))
        except metadata.PackageNotFoundError:  # left out of a package, such as the light edition
            continue
    found += [Component(name, "", "SIL Open Font License 1.1") for name in ("Vollkorn", "Inter")]
    found.append(Component("Phosphor Icons", "1.3", "MIT"))
    return tuple(found)


def as_text(version: str, parts: Sequence[Component]) -> str:
    """All versions as lines, for a report of a fault."""
    lines = [f"Newsreader {version}", f"{platform.system()} {platform.release()} {platform.machine()}", ""]
    lines += [" ".join(filter(None, (part.name, part.version, f"({part.licence})"))) for part in parts]
    return "\n".join(lines)


@final
class AboutDialog(QDialog):
    """Says what the program is; a button copies the versions for a report."""

    def __init__(self, parts: AboutParts, look: PageLook, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        version = parts.version
        self.setWindowTitle(self.tr("About Newsreader"))
        self.setMinimumWidth(420)
        pieces.on_raised_ground(self, look)
        self._text = as_text(version, components())
        title = pieces.heading("Newsreader", look)
        title.setFont(look_font(look.serif, 22, weight=title.font().weight()))
        words = self.tr("A quiet newspaper of one's own. It asks for no account and tells nobody what you read.")
        listed = QPlainTextEdit(self._text)
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        listed.setFont(look_font(look.sans, 12))
        listed.setMinimumHeight(220)
        listed.setAccessibleName(self.tr("Versions and licences"))
        copy = pieces.text_button(self.tr("Copy versions"), look)
        copy.clicked.connect(self._on_copy_asked)
        close = pieces.button(self.tr("Close"), look, is_main=True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 16)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(
            pieces.label(self.tr("Version {version} · MIT licence").format(version=version), look, colour="ink3")
        )
        layout.addWidget(pieces.label(words, look, colour="ink2"))
        layout.addWidget(listed, 1)
        if parts.data:
            kept = self.tr(
                "Your feeds and articles are in {folder}. Updating or removing Newsreader leaves them there."
            )
            layout.addWidget(pieces.label(kept.format(folder=parts.data), look, colour="ink2"))
        if parts.versions is not None:
            layout.addWidget(VersionBox(parts.versions, look, parent=self))
        layout.addLayout(pieces.footer(copy, None, close))

    def _on_copy_asked(self) -> None:
        QApplication.clipboard().setText(self._text)
