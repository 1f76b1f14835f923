"""The tool bar: groups of buttons that follow the panes' edges, and the search field. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from newsreader.core.frozen import dataclass
from newsreader.ui.actions import Actions
from newsreader.ui.buttons import QuietButton
from newsreader.ui.layout import Layout
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme

_EDGE, _GAP = 8, 4
_FIELD, _SMALL_FIELD = 220, 150


@final
@dataclass(frozen=True, slots=True)
class Place:
    """What the bar is laid out for: the layout, whether the article is what one sees, where list and article begin;
    ``is_page``: a page stands in place of both.
    """

    layout: Layout
    is_reading: bool
    list_edge: int
    article_edge: int
    is_page: bool = False


@final
class SearchField(QLineEdit):
    """Where a person types what to look for. ``left``: Esc was pressed; ``down_asked``: the arrow into the list."""

    left = Signal()
    down_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self.setPlaceholderText(self.tr("Search all articles"))
        self.setAccessibleName(self.tr("Search all articles"))
        self.key = ""  # what leads here, as it is shown
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        icons.ready.connect(self._on_ready)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.setFont(theme.faces.body)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("ink3"))
        self.setPalette(palette)

    @Slot()
    def _on_ready(self) -> None:
        self.update()

    def _place_text(self) -> None:
        """Between the glass and the key, wherever the interface begins."""
        ends = (34, self._key_width() + 14 if self._shows_key() else 8)
        before, after = ends if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else ends[::-1]
        self.setTextMargins(before, 0, after, 0)

    def _shows_key(self) -> bool:
        return bool(self.key) and not self.text() and not self.hasFocus() and self.width() >= 180

    def _key_width(self) -> int:
        return max(24, QFontMetrics(self._themes.theme.faces.meta).horizontalAdvance(self.key) + 12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_text()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._place_text()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._place_text()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.down_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._themes.theme
        painter = QPainter(self)
        place = QRect(11, (self.height() - 16) // 2, 16, 16)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        pixmap = self._icons.pixmap("magnifying-glass", theme.colour("ink2"), size=16, ratio=self.devicePixelRatioF())
        if not pixmap.isNull():
            painter.drawPixmap(place, pixmap)
        if self._shows_key():
            self._paint_key(painter, theme)
        painter.end()

    def _paint_key(self, painter: QPainter, theme: Theme) -> None:
        """The key that leads here, as a small cap at the end."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.faces.meta
        width = self._key_width()
        cap = QRect(self.width() - width - 8, (self.height() - 18) // 2, width, 18)
        cap = QStyle.visualRect(self.layoutDirection(), self.rect(), cap)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("raise"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)


@final
class ToolBar(QWidget):
    """Buttons of the window. ``menu_asked``: all commands shall be shown; ``drawer_asked``: the sidebar."""

    menu_asked = Signal()
    drawer_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, *, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._place = Place(Layout.WIDE, False, themes.theme.metrics.side, 504)
        self._is_searching = False
        self.menu = self._button("list", self.tr("Menu"))
        self.drawer = self._button("list", self.tr("Feeds"))
        self.more = self._button("dots-three", self.tr("Menu"))
        self.menu.clicked.connect(self.menu_asked)
        self.more.clicked.connect(self.menu_asked)
        self.drawer.clicked.connect(self.drawer_asked)
        self.back = QuietButton(themes, icons, icon="arrow-left", text=self.tr("Back"), parent=self)
        self.back.clicked.connect(actions["back"].trigger)
        self.add = self._follow(actions, "add_feed", "plus")
        self.refresh = self._follow(actions, "refresh_all", "arrows-clockwise", is_icon=True)
        self.all_read = self._follow(actions, "mark_all_read", "checks", is_icon=True)
        self.unread_only = self._follow(actions, "unread_only", "funnel-simple", is_icon=True)
        self.order = self._follow(actions, "oldest_first", "sort-ascending", is_icon=True)
        self.star = self._follow(actions, "toggle_star", "star")
        self.share = self._follow(actions, "share", "share-network")
        self.full_text = self._follow(actions, "full_text", "file-text")
        self.open = self._follow(actions, "open_browser", "arrow-square-out")
        self.print = self._follow(actions, "print_article", "printer")
        self.text_look = self._follow(actions, "text_look", "text-aa", is_icon=True)
        self.seek = self._button("magnifying-glass", self.tr("Search"))
        self.seek.clicked.connect(actions["search"].trigger)
        self.field = SearchField(themes, icons, parent=self)
        self._actions = actions
        actions["search"].changed.connect(self._on_search_changed)
        self._on_search_changed()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Tool bar"))
        themes.changed.connect(self.update)

    @Slot()
    def _on_search_changed(self) -> None:
        self.field.key = self._actions.keys_of("search")
        self.field.update()

    def _button(self, icon: str, name: str) -> QuietButton:
        button = QuietButton(self._themes, self._icons, icon=icon, parent=self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _follow(self, actions: Actions, name: str, icon: str, *, is_icon: bool = False) -> QuietButton:
        action = actions[name]
        text = "" if is_icon else action.iconText()
        button = QuietButton(self._themes, self._icons, icon=icon, text=text, parent=self)
        button.follow(action)
        return button

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._themes.theme.metrics.tool_bar)

    # -- laying out ------------------------------------------------------------------------------------------------

    def arrange(self, place: Place) -> None:
        """The panes have other edges."""
        if place != self._place:
            self._place = place
            self._lay_out()

    def set_back(self, words: str) -> None:
        """Where *back* leads."""
        self.back.setText(words)
        self.back.setAccessibleName(self.tr("Back to {place}").format(place=words))
        self._lay_out()

    def set_searching(self, is_searching: bool) -> None:
        """Show the field where there is only a button for it otherwise."""
        self._is_searching = is_searching
        self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        place = self._place
        is_wide = place.layout is Layout.WIDE
        is_one = place.layout is Layout.ONE
        sees_list = not is_one or not place.is_reading
        sees_article = not place.is_page and (not is_one or place.is_reading)
        has_side = is_wide and place.list_edge > 0
        has_field = is_wide or self._is_searching
        shown = {
            self.menu: is_wide, self.drawer: not is_wide and sees_list, self.more: not is_wide,
            self.add: has_side, self.refresh: sees_list, self.all_read: sees_list, self.unread_only: sees_list,
            self.order: sees_list, self.back: is_one and place.is_reading, self.star: sees_article,
            self.share: sees_article, self.full_text: sees_article, self.open: sees_article, self.text_look: is_wide, self.seek: not is_wide,
            self.field: has_field, self.print: place.is_page,
        }  # fmt: skip
        for widget, is_shown in shown.items():
            widget.setVisible(is_shown)
        start = self._from_left([self.menu], _EDGE) if is_wide else _EDGE
        if has_side:
            self._from_right([self.add], place.list_edge - _EDGE)
        list_start = place.list_edge + _EDGE if has_side else start
        self._from_left([self.drawer, self.refresh, self.all_read], list_start)
        end = self._lay_out_end(is_wide)
        article_edge = min(place.article_edge, self.width())
        self._from_right([self.order, self.unread_only], end if is_one else article_edge - _EDGE)
        left = article_edge + (20 if is_wide else _EDGE)
        room = end - left
        buttons = (self.print,) if place.is_page else (self.star, self.share, self.full_text, self.open)
        shown_words = buttons if self.back.isHidden() else (self.back, *buttons)
        is_tight = sum(button.long_width() for button in shown_words) + 24 > room
        for button in buttons:
            button.set_short(is_tight)
        self._from_left([self.back, *buttons], left)
        self.update()

    def _lay_out_end(self, is_wide: bool) -> int:
        """The search field and what stands at the end; returns where the room before them ends."""
        end = self.width() - _EDGE
        if is_wide:
            room = self.width() - self._place.article_edge
            width = _FIELD if room > 480 else _SMALL_FIELD
            self._set(self.field, QRect(end - width, 8, width, 32))
            return self._from_right([self.text_look], end - width - _EDGE)
        end = self._from_right([self.more, self.seek], end)
        if self._is_searching:
            width = min(_FIELD + 100, self.width() - 2 * _EDGE)
            self._set(self.field, QRect(self.width() - _EDGE - width, 8, width, 32))
            self.field.raise_()
        return end

    def _from_left(self, widgets: Sequence[QWidget], left: int) -> int:
        for widget in widgets:
            if not widget.isHidden():
                size = widget.sizeHint()
                self._set(widget, QRect(left, (self._height() - size.height()) // 2, size.width(), size.height()))
                left += size.width() + _GAP
        return left

    def _from_right(self, widgets: Sequence[QWidget], right: int) -> int:
        for widget in widgets:
            if not widget.isHidden():
                size = widget.sizeHint()
                right -= size.width()
                self._set(widget, QRect(right, (self._height() - size.height()) // 2, size.width(), size.height()))
                right -= _GAP
        return right

    def _height(self) -> int:
        return self._themes.theme.metrics.tool_bar - 1

    def _set(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        painter.end()
