"""What was found at an address, to be chosen from, and the folder it goes into. Main thread; part of *Add feed*."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from newsreader.core.frozen import dataclass
from newsreader.core.links import display_host
from newsreader.core.values import Document, FeedLink, FolderId
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.theme.feed_mark import letter_mark

_ROWS = 4  # so many feeds stand without scrolling
_ROW = 48
_MARK = 16
_NEW = "new"


@final
@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed to choose: its address, its name, and a quiet second line. ``is_followed``: there is nothing to choose."""

    url: str
    title: str
    detail: str
    is_followed: bool = False


def of_link(link: FeedLink, *, is_followed: bool) -> FoundFeed:
    """A feed that a page names."""
    title = link.title or display_host(link.url)
    words = QCoreApplication.translate("AddFeed", "You already follow this one.")
    return FoundFeed(link.url, title, words if is_followed else link.url, is_followed)


def of_document(url: str, document: Document, *, now: int) -> FoundFeed:
    """The feed that stands at the address itself: "12 articles · newest 3 hours ago"."""
    translate = QCoreApplication.translate
    count = len(document.entries)
    words = [
        translate("AddFeed", "1 article")
        if count == 1
        else translate("AddFeed", "{count} articles").format(count=count)
    ]
    newest = max((entry.published for entry in document.entries if entry.published is not None), default=None)
    if newest is not None:
        words.append(translate("AddFeed", "newest {age}").format(age=_age(max(0, now - newest))))
    return FoundFeed(url, document.title or display_host(url), " · ".join(words))


def _age(seconds: int) -> str:
    translate = QCoreApplication.translate
    steps = (
        (3_600, 60, translate("AddFeed", "1 minute ago"), translate("AddFeed", "{count} minutes ago")),
        (86_400, 3_600, translate("AddFeed", "1 hour ago"), translate("AddFeed", "{count} hours ago")),
        (60 * 86_400, 86_400, translate("AddFeed", "1 day ago"), translate("AddFeed", "{count} days ago")),
        (2 * 365 * 86_400, 30 * 86_400, "", translate("AddFeed", "{count} months ago")),
    )
    for below, unit, one, many in steps:
        if seconds < below:
            count = max(1, seconds // unit)
            return one if count == 1 else many.format(count=count)
    return translate("AddFeed", "{count} years ago").format(count=seconds // (365 * 86_400))


@final
class FolderChoice(QWidget):
    """Which folder: none, one that is there, or a new one with a name."""

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QComboBox()
        self._name = pieces.field(look, self.tr("Name of the new folder"))
        name = pieces.label(self.tr("Folder"), look, colour="ink2")
        name.setBuddy(self._box)
        self._box.setMinimumHeight(pieces.CONTROL)
        self._box.setFont(look_font(look.sans, 13))
        self._box.setAccessibleName(self.tr("Folder"))
        self._name.setPlaceholderText(self.tr("Name of the new folder"))
        self._name.setVisible(False)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setColumnStretch(1, 1)
        layout.addWidget(name, 0, 0)
        layout.addWidget(self._box, 0, 1)
        layout.addWidget(self._name, 1, 1)
        self._box.currentIndexChanged.connect(self._on_chosen)

    def set_folders(self, folders: Sequence[tuple[FolderId, str]]) -> None:
        """Offer these folders; none is chosen."""
        self._box.clear()
        self._box.addItem(self.tr("No folder"), None)
        for folder, name in folders:
            self._box.addItem(name, folder)
        self._box.addItem(self.tr("New folder…"), _NEW)

    def folder(self) -> FolderId | None:
        """The folder that is there, None for none and for a new one."""
        data = self._box.currentData()
        return FolderId(data) if isinstance(data, int) else None

    def new_name(self) -> str:
        """The name of the folder to make, "" for none."""
        return " ".join(self._name.text().split()) if self._box.currentData() == _NEW else ""

    @Slot(int)
    def _on_chosen(self, _index: int) -> None:
        is_new = self._box.currentData() == _NEW
        self._name.setVisible(is_new)
        if is_new:
            self._name.setFocus()


@final
class FoundFeeds(QWidget):
    """The feeds, the first one chosen, and the folder under them."""

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[tuple[QCheckBox, FoundFeed]] = []
        self.folder = FolderChoice(look)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.folder)

    def set_feeds(self, feeds: Sequence[FoundFeed], folders: Sequence[tuple[FolderId, str]]) -> None:
        """Offer these feeds and folders."""
        self.folder.set_folders(folders)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows = []
        first = next((feed for feed in feeds if not feed.is_followed), None)
        for feed in feeds:
            layout.addWidget(self._row(feed, is_first=feed is first))
        self._area.setWidget(inside)
        self._area.setMinimumHeight(min(len(feeds), _ROWS) * _ROW)

    def _row(self, feed: FoundFeed, *, is_first: bool) -> QWidget:
        box = QCheckBox(feed.title.replace("&", "&&"))  # a single one would be taken for a key
        box.setFont(look_font(self._look.sans, 13, weight=QFont.Weight.DemiBold))
        font = look_font(self._look.sans, 10, weight=QFont.Weight.Bold)
        box.setIcon(QIcon(letter_mark(feed.url, feed.title, font=font, ratio=self.devicePixelRatioF())))
        box.setIconSize(QSize(_MARK, _MARK))
        box.setChecked(is_first)
        box.setDisabled(feed.is_followed)
        box.setAccessibleDescription(feed.detail)
        detail = pieces.label(feed.detail, self._look, size=12, colour="ink3")
        detail.setWordWrap(False)
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(0)
        layout.addWidget(box)
        detail.setIndent(24 + _MARK + 4)
        detail.setMinimumWidth(1)
        layout.addWidget(detail)
        self._rows.append((box, feed))
        return row

    def chosen(self) -> tuple[FoundFeed, ...]:
        """The feeds that have their mark."""
        return tuple(feed for box, feed in self._rows if box.isChecked())

    def focus_first(self) -> None:
        """Give the keys to the first feed that can be chosen."""
        box = next((box for box, _ in self._rows if box.isEnabled()), None)
        if box is not None:
            box.setFocus()
