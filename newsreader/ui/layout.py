"""How many panes fit beside each other, and the panes themselves. Main thread; made by the window."""

from __future__ import annotations

from enum import StrEnum
from typing import cast, final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.ui.theme.metrics import at_width
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme

_DRAWER = 260
_LEAST = (140, 240, 320)


class Layout(StrEnum):
    """The three arrangements."""

    WIDE = "wide"  # sidebar, list, article
    DRAWER = "drawer"  # list and article; the sidebar comes out over them
    ONE = "one"  # list or article


def layout_for(width: int) -> Layout:
    """The arrangement of a window of ``width`` pixels."""
    if width >= 1000:
        return Layout.WIDE
    return Layout.DRAWER if width >= 800 else Layout.ONE


@final
class Panes(QWidget):
    """Sidebar, list and article beside each other, each layout with its own widths. ``edges_changed``: a pane's edge
    moved or another layout holds; ``drawer_closed``: the drawer went away.
    """

    edges_changed = Signal()
    drawer_closed = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        *,
        sidebar: QWidget,
        timeline: QWidget,
        article: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._sidebar, self._timeline, self._article = sidebar, timeline, article
        self._sizes: dict[str, list[int]] = {}
        self._first = (0, 0)  # widths of sidebar and list where nobody has chosen others
        self._layout = Layout.WIDE
        self._has_sidebar = True
        self._is_reading = False
        self._is_page = False
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for number, pane in enumerate((sidebar, timeline, article)):
            pane.setMinimumWidth(_LEAST[number])
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(number, 1 if pane is article else 0)
            pane.installEventFilter(self)
        self._splitter.splitterMoved.connect(self._on_moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._veil = _Veil(themes, self)
        self._veil.pressed.connect(self.close_drawer)
        self._drawer = QWidget(self)
        self._drawer.setAutoFillBackground(True)
        inside = QVBoxLayout(self._drawer)
        inside.setContentsMargins(0, 0, 0, 0)
        self._drawer.hide()
        self._dress(themes.theme)
        themes.changed.connect(self._dress)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        palette = self._drawer.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("rail"))
        self._drawer.setPalette(palette)

    # -- which layout ----------------------------------------------------------------------------------------------

    @property
    def layout_now(self) -> Layout:
        """The arrangement that holds."""
        return self._layout

    @property
    def sizes(self) -> dict[str, list[int]]:
        """The widths of each layout, to be kept."""
        return dict(self._sizes)

    def start(self, sizes: dict[str, list[int]], *, has_sidebar: bool, width: int) -> None:
        """Take over kept widths and arrange for a window of ``width``."""
        self._sizes = {name: list(found) for name, found in sizes.items() if name in set(Layout) and len(found) == 3}
        self._has_sidebar = has_sidebar
        self._layout = layout_for(width)
        self._arrange(width)

    def fit(self, width: int) -> None:
        """The window has another width."""
        wanted = layout_for(width)
        if wanted is not self._layout:
            self._layout = wanted
            self.close_drawer()
            self._arrange(width)
        elif wanted not in self._sizes and at_width(self._themes.theme.metrics, width) != self._first:
            self._apply_sizes(width)  # nobody has moved an edge, and there is room for more, or no more
        self.edges_changed.emit()

    def _arrange(self, width: int) -> None:
        """Put the panes where the layout has them; keys and scroll stay where they were."""
        seen = self._seen()
        for pane in seen:
            pane.show()
        self._keep_keys(seen)
        self._place_sidebar()
        for pane in (self._timeline, self._article):
            pane.setVisible(pane in seen)
        self._apply_sizes(width)
        self.edges_changed.emit()

    def _seen(self) -> list[QWidget]:
        """The panes that have their place beside each other."""
        if self._layout is Layout.ONE:
            return [self._article if self._is_reading or self._is_page else self._timeline]
        has_sidebar = self._layout is Layout.WIDE and self._has_sidebar
        list_pane = [] if self._is_page else [self._timeline]
        return [*([self._sidebar] if has_sidebar else []), *list_pane, self._article]

    def _keep_keys(self, seen: list[QWidget]) -> None:
        """Take the keys from a pane that will be hidden, before Qt hands them to whatever comes next."""
        focused = cast("QWidget | None", self.window().focusWidget())  # the stubs leave None out
        if focused is None or not self.isAncestorOf(focused):
            return
        if not any(pane is focused or pane.isAncestorOf(focused) for pane in seen):
            (self._timeline if self._timeline in seen else self._article).setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_sidebar(self) -> None:
        """Beside the list, or in the drawer."""
        is_wide = self._layout is Layout.WIDE
        inside = self._drawer.layout()
        if is_wide and self._splitter.indexOf(self._sidebar) < 0:
            self._splitter.insertWidget(0, self._sidebar)
            self._splitter.setStretchFactor(0, 0)
        elif not is_wide and self._splitter.indexOf(self._sidebar) >= 0 and inside is not None:
            inside.addWidget(self._sidebar)
        self._sidebar.setVisible(not is_wide or self._has_sidebar)

    def _apply_sizes(self, width: int) -> None:
        side, middle = self._first = at_width(self._themes.theme.metrics, width)
        kept = self._sizes.get(self._layout, [side, middle, 0])
        side, middle = kept[0], kept[1]
        if self._is_page:
            middle = 0
        if self._layout is Layout.WIDE:
            side = side if self._has_sidebar else 0
            self._splitter.setSizes([side, middle, max(width - side - middle - 2, 1)])
        elif self._layout is Layout.DRAWER:
            self._splitter.setSizes([middle, max(width - middle - 1, 1)])

    @Slot()
    def _on_moved(self) -> None:
        if self._is_page:
            return
        side = self._sidebar.width() if self._layout is Layout.WIDE and self._has_sidebar else 0
        kept = self._sizes.get(self._layout, [at_width(self._themes.theme.metrics, self.width())[0], 0, 0])
        self._sizes[self._layout] = [side or kept[0], self._timeline.width(), self._article.width()]
        self.edges_changed.emit()

    def edges(self) -> tuple[int, int]:
        """Where the list and the article begin, in pixels from the start of the window."""
        side = self._sidebar.width() + 1 if self._layout is Layout.WIDE and self._has_sidebar else 0
        if self._layout is Layout.ONE:
            return 0, 0 if self._is_reading else self.width()
        if self._is_page:  # the tool bar's groups stay where they are beside a list
            kept = self._sizes.get(self._layout, [0, at_width(self._themes.theme.metrics, self.width())[1], 0])
            return side, side + kept[1] + 1
        return side, side + self._timeline.width() + 1

    @property
    def is_page(self) -> bool:
        """Whether a page takes the room of list and article."""
        return self._is_page

    def set_page(self, is_page: bool) -> None:
        """Give a page the room of list and article, or both their own again."""
        if is_page != self._is_page:
            self._is_page = is_page
            self._arrange(self.width())

    # -- one pane, and the drawer ----------------------------------------------------------------------------------

    @property
    def is_reading(self) -> bool:
        """Whether the article is what one sees where there is one pane."""
        return self._is_reading

    def read(self, is_reading: bool) -> None:
        """Show the article, or the list, where there is room for one of them."""
        if is_reading == self._is_reading:
            return
        self._is_reading = is_reading
        if self._layout is Layout.ONE:
            self._arrange(self.width())
            (self._article if is_reading else self._timeline).setFocus()

    @property
    def has_sidebar(self) -> bool:
        """Whether the sidebar has its place beside the list."""
        return self._has_sidebar

    def show_sidebar(self, is_shown: bool) -> None:
        """Give the sidebar its place, or take it away; where it is a drawer, open or close that."""
        if self._layout is not Layout.WIDE:
            self.open_drawer() if is_shown else self.close_drawer()
            return
        if is_shown != self._has_sidebar:
            self._has_sidebar = is_shown
            self._arrange(self.width())

    @property
    def is_drawer_open(self) -> bool:
        """Whether the drawer is out."""
        return not self._drawer.isHidden()

    def open_drawer(self) -> None:
        """Let the sidebar come out over the other panes."""
        if self._layout is Layout.WIDE:
            return
        self._place_drawer()
        self._veil.show()
        self._veil.raise_()
        self._drawer.show()
        self._drawer.raise_()
        self._sidebar.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_drawer(self) -> None:
        """Take the drawer away."""
        if self._drawer.isHidden():
            return
        self._drawer.hide()
        self._veil.hide()
        (self._article if self._is_page else self._timeline).setFocus(Qt.FocusReason.OtherFocusReason)
        self.drawer_closed.emit()

    def _place_drawer(self) -> None:
        width = min(_DRAWER, self.width())
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - width
        self._drawer.setGeometry(QRect(left, 0, width, self.height()))
        self._veil.setGeometry(self.rect())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_drawer()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A pane has its width only when the splitter has laid it out, some time after it was asked to."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.edges_changed.emit()
        return False


@final
class _Veil(QWidget):
    """Dims what lies behind a drawer; a press closes it."""

    pressed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.hide()

    @override
    def mousePressEvent(self, event: object) -> None:
        self.pressed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._themes.theme.colour("veil"))
        painter.end()
