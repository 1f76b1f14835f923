"""What can be done with the open article besides reading and marking it. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import final

from PySide6.QtCore import QObject

from newsreader.ui.finding import Finding
from newsreader.ui.pane_keys import PaneKeys
from newsreader.ui.ports import ArticlePort
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource


@final
@dataclass(frozen=True, slots=True)
class ArticleToolParts:
    """What the tools need; all of it lives on the main thread."""

    article: ArticlePort
    keys: PaneKeys
    themes: ThemeSource
    icons: Icons


@final
class ArticleTools(QObject):
    """Finding words in the article."""

    def __init__(self, parts: ArticleToolParts, parent: QObject) -> None:
        super().__init__(parent)
        self.finding = Finding(parts.article, parts.keys, themes=parts.themes, icons=parts.icons, parent=self)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Handlers by the commands' names."""
        finding = self.finding
        return {"find": finding.ask, "find_next": finding.step, "find_previous": lambda: finding.step(back=True)}
