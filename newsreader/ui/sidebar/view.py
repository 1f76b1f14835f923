"""The sidebar's view and the delegate that paints its rows (mock/components.png). Main thread."""

from __future__ import annotations

from typing import cast, final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from newsreader.core.values import Feed
from newsreader.ui.feed_icons import PaintedIcon
from newsreader.ui.numbers import digits
from newsreader.ui.sidebar.model import SidebarModel
from newsreader.ui.sidebar.nodes import VIEW_ICONS, VIEWS, Key, Node, view_key
from newsreader.ui.theme.feed_mark import paint_feed_mark
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.style import let_bar_float
from newsreader.ui.theme.theme import Theme

_LEFT, _RIGHT, _STEP = 16, 12, 20
_FIRST = view_key(VIEWS[0])
_TIP_AFTER = 600  # milliseconds with the keys on a row until its trouble is told
_LEAD = 8  # empty room over the first row and over the heading
_State = QStyle.StateFlag
Index = QModelIndex | QPersistentModelIndex


@final
class SidebarDelegate(QStyledItemDelegate):
    """Paints icon or letter, name, trouble mark, count; opens a field for a new name."""

    def __init__(self, themes: ThemeSource, icons: Icons, *, parent: QTreeView) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._tree = parent

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._themes.theme.metrics.side_row + _room_over(index))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node = index.data(SidebarModel.NodeRole)
        if not isinstance(node, Node):
            return
        theme, rect = self._themes.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if node.is_heading:
            painter.setFont(theme.faces.meta_bold)
            painter.setPen(theme.colour("ink3"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            place = rect.adjusted(_LEFT, 0, -_RIGHT, 0)
            painter.drawText(QStyle.visualRect(option.direction, rect, place), flags, node.title)
        else:
            self._paint_ground(painter, option)
            self._paint_row(painter, option, node)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, rect = self._themes.theme, option.rect
        is_active = bool(option.state & _State.State_Active)
        if option.state & _State.State_Selected:
            painter.fillRect(rect, theme.colour("sel" if is_active else "sel-off"))
            bar = QRect(rect.left(), rect.top(), theme.metrics.bar, rect.height())
            bar = QStyle.visualRect(option.direction, rect, bar)
            painter.fillRect(bar, theme.colour("accent" if is_active else "edge"))
        elif option.state & _State.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
            painter.setPen(QPen(theme.colour("accent"), theme.metrics.ring))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        theme = self._themes.theme
        right = self._paint_end(painter, option, node)
        left = _LEFT + _STEP * depth_of(node)
        mark = self._at(option, left, theme.metrics.icon)
        if node.folder is not None:
            self._paint_caret(painter, mark, is_open=bool(option.state & _State.State_Open))
        elif node.feed is not None:
            paint_feed_mark(painter, QRectF(mark), theme=theme, feed=node.feed, icon=self._icon_of(node.feed))
        elif node.view is not None:
            self._icon(painter, mark, name=VIEW_ICONS[node.view], colour="ink2")
        left += theme.metrics.icon + 8
        is_selected = bool(option.state & _State.State_Selected)
        faces = theme.faces
        font = faces.body_bold if is_selected else faces.body_mid if node.folder is not None else faces.body
        painter.setFont(font)
        is_quiet = node.feed is not None and node.count == 0 and not is_selected
        painter.setPen(theme.colour("ink3" if is_quiet else "ink"))
        name = QFontMetrics(font).elidedText(node.title, Qt.TextElideMode.ElideRight, right - left)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        place = QRect(option.rect.left() + left, option.rect.top(), right - left, option.rect.height())
        painter.drawText(QStyle.visualRect(option.direction, option.rect, place), flags, name)

    def _icon_of(self, feed: Feed) -> PaintedIcon | None:
        model = self._tree.model()
        return model.icon_of(feed.id) if isinstance(model, SidebarModel) else None

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> int:
        """Count or ring, and the mark of a feed in trouble; returns where the room for the name ends."""
        theme, size = self._themes.theme, self._themes.theme.metrics.icon
        right = option.rect.width() - _RIGHT
        model = self._tree.model()
        if node.feed is not None and isinstance(model, SidebarModel) and node.feed.id in model.busy:
            right -= size
            self._paint_ring(painter, self._at(option, right, size))
        elif node.count:
            words = digits(node.count)
            width = QFontMetrics(theme.faces.count).horizontalAdvance(words) + 1
            right -= width
            painter.setFont(theme.faces.count)
            painter.setPen(theme.colour("ink2" if option.state & _State.State_Selected else "ink3"))
            place = QRect(option.rect.left() + right, option.rect.top(), width, option.rect.height())
            painter.drawText(
                QStyle.visualRect(option.direction, option.rect, place), Qt.AlignmentFlag.AlignCenter, words
            )
        right -= 8
        if node.feed is not None and node.feed.error_kind is not None:
            right -= size
            self._icon(painter, self._at(option, right, size), name="warning-circle", colour="warn")
            right -= 8
        return right

    def trouble_room(self, width: int, node: Node) -> range:
        """Where along a row of this width the mark of a feed in trouble can be pressed; nowhere without one."""
        if node.feed is None or node.feed.error_kind is None:
            return range(0)
        model, size, taken = self._tree.model(), self._themes.theme.metrics.icon, 0
        if isinstance(model, SidebarModel) and node.feed.id in model.busy:
            taken = size
        elif node.count:
            taken = QFontMetrics(self._themes.theme.faces.count).horizontalAdvance(digits(node.count)) + 1
        right = width - _RIGHT - taken - 8
        return range(right - size - 4, right + 4)

    def _at(self, option: QStyleOptionViewItem, left: int, size: int) -> QRect:
        top = option.rect.top() + (option.rect.height() - size) // 2
        return QStyle.visualRect(option.direction, option.rect, QRect(option.rect.left() + left, top, size, size))

    def _icon(self, painter: QPainter, place: QRect, *, name: str, colour: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._icons.pixmap(name, self._themes.theme.colour(colour), size=place.width(), ratio=ratio)
        if not pixmap.isNull():
            painter.drawPixmap(place, pixmap)

    def _paint_caret(self, painter: QPainter, place: QRect, *, is_open: bool) -> None:
        painter.setPen(QPen(self._themes.theme.colour("ink2"), 1.4))
        x, y = place.center().x() + 0.5, place.center().y() + 0.5
        if is_open:
            points = [QPointF(x - 5, y - 2.5), QPointF(x, y + 2.5), QPointF(x + 5, y - 2.5)]
        else:
            points = [QPointF(x - 2.5, y - 5), QPointF(x + 2.5, y), QPointF(x - 2.5, y + 5)]
        painter.drawPolyline(points)

    def _paint_ring(self, painter: QPainter, place: QRect) -> None:
        """A feed that is being read: a ring, a part of it in the accent; it does not turn."""
        inner = QRectF(place).adjusted(2, 2, -2, -2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._themes.theme.colour("line"), 2))
        painter.drawEllipse(inner)
        painter.setPen(QPen(self._themes.theme.colour("accent"), 2))
        painter.drawArc(inner, 30 * 16, 120 * 16)

    # -- a new name ------------------------------------------------------------------------------------------------

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self._themes.theme.faces.body)
        editor.setTextMargins(4, 0, 4, 0)
        editor.setAccessibleName(self.tr("New name"))
        return editor

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        node = index.data(SidebarModel.NodeRole)
        left = _LEFT + _STEP * depth_of(node) + self._themes.theme.metrics.icon + 2
        editor.setGeometry(option.rect.adjusted(left, 0, -4, 0))


def _room_over(index: Index) -> int:
    """Pixels over a row that belong to it and stay empty."""
    node = cast(Node, index.internalPointer())  # a row of the model; asked for each of them at every layout
    return _LEAD if node.is_heading or node.key == _FIRST else 0


def depth_of(node: Node) -> int:
    """How many folders a row lies in."""
    depth, above = -1, node.parent
    while above is not None:
        depth, above = depth + 1, above.parent
    return depth


@final
class SidebarView(QTreeView):
    """Shows a `SidebarModel`. ``chosen``: the key of the row that was gone to;
    ``menu_asked``: a key (or None) and where its menu shall open; ``trouble_asked``: the mark of a feed was pressed.
    """

    chosen = Signal(object)
    menu_asked = Signal(object, QPoint)
    trouble_asked = Signal(object)

    def __init__(self, themes: ThemeSource, icons: Icons, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._closed: set[Key] = set()
        self._wanted: tuple[str, ...] = ()  # words that rows must have to be shown
        self._tip = QTimer(self, singleShot=True, interval=_TIP_AFTER)
        self._tip.timeout.connect(self._on_rested)
        self._is_led = False  # the cursor is put somewhere, the person did not go there
        self.setItemDelegate(SidebarDelegate(themes, icons, parent=self))
        self._set_up()
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        icons.ready.connect(self.viewport().update)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setAnimated(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(700)
        let_bar_float(self)
        self.setAccessibleName(self.tr("Views and feeds"))

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        palette = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, theme.colour("rail"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.viewport().update()

    # -- which row -------------------------------------------------------------------------------------------------

    def take_model(self, model: SidebarModel, closed: set[Key]) -> None:
        """Show a model, its folders open but for those in ``closed``."""
        self._closed = set(closed)
        self.setModel(model)
        self._open_folders()
        model.rowsInserted.connect(self._on_rows_inserted)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def closed(self) -> set[Key]:
        """The folders that are closed."""
        return set(self._closed)

    @property
    def current(self) -> Node | None:
        """The row with the cursor."""
        found = self.currentIndex().data(SidebarModel.NodeRole)
        return found if isinstance(found, Node) else None

    def go_to(self, key: Key | None) -> None:
        """Put the cursor on a row, without telling; None takes the selection away (a search stands nowhere here)."""
        model = self.model()
        index = model.index_of(key) if key is not None and isinstance(model, SidebarModel) else QModelIndex()
        if not index.isValid():
            self.clearSelection()
            return
        self._is_led = True
        self.setAutoScroll(False)  # scrolling would open a folder that the person has closed
        self.setCurrentIndex(index)
        self.setAutoScroll(True)
        self._is_led = False
        self.selectionModel().select(index, self.selectionModel().SelectionFlag.ClearAndSelect)
        if not self.visualRect(index).isEmpty():
            self.scrollTo(index)

    def _open_folders(self) -> None:
        model = self.model()
        if not isinstance(model, SidebarModel):
            return
        waiting = [QModelIndex()]
        while waiting:
            parent = waiting.pop()
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                node = model.node(index)
                if node.folder is not None:
                    self.setExpanded(index, node.key not in self._closed)
                    waiting.append(index)

    @Slot()
    def _on_rows_inserted(self) -> None:
        if self._wanted:
            self.show_only(" ".join(self._wanted))
        else:
            self._open_folders()

    # -- only some rows --------------------------------------------------------------------------------------------

    def show_only(self, words: str) -> bool:
        """Leave only rows with all of these words, and the folders around them; whether there are any. "" shows all."""
        self._wanted = tuple(words.casefold().split())
        model = self.model()
        found = isinstance(model, SidebarModel) and self._show_found(model, QModelIndex(), is_inside=False)
        if not self._wanted:
            self._open_folders()
        return found

    def _show_found(self, model: SidebarModel, parent: QModelIndex, *, is_inside: bool) -> bool:
        """Show the rows under ``parent`` that are wanted; all of them where ``is_inside`` a folder that is."""
        has_found = False
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            node = model.node(index)
            is_wanted = is_inside or self._is_wanted(node)
            if node.folder is not None:
                is_wanted = self._show_found(model, index, is_inside=is_wanted and bool(self._wanted)) or is_wanted
                if self._wanted and is_wanted:
                    self.expand(index)
            self.setRowHidden(row, parent, not is_wanted)
            has_found = has_found or (is_wanted and not node.is_heading)
        return has_found

    def _is_wanted(self, node: Node) -> bool:
        title = node.title.casefold()
        return not self._wanted or (not node.is_heading and all(word in title for word in self._wanted))

    def go_to_first_found(self) -> bool:
        """Go to the first row that is shown and is a feed or a view; whether there is one."""
        index = self.model().index(0, 0)
        while index.isValid():
            node = index.data(SidebarModel.NodeRole)
            is_shown = not self.isRowHidden(index.row(), index.parent())
            if is_shown and isinstance(node, Node) and not node.is_heading and node.folder is None:
                self.setCurrentIndex(index)
                return True
            index = self.indexBelow(index)
        return False

    @Slot()
    def _on_rested(self) -> None:
        """Trouble is told to whoever comes by keyboard, too."""
        index = self.currentIndex()
        node = index.data(SidebarModel.NodeRole)
        if self.hasFocus() and isinstance(node, Node) and node.feed is not None and node.feed.error_kind is not None:
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            QToolTip.showText(place, str(index.data(Qt.ItemDataRole.ToolTipRole)), self.viewport())

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        node = index.data(SidebarModel.NodeRole)
        if isinstance(node, Node) and not self._wanted:
            self._closed.add(node.key)

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        node = index.data(SidebarModel.NodeRole)
        if isinstance(node, Node) and not self._wanted:
            self._closed.discard(node.key)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        model, node = self.model(), current.data(SidebarModel.NodeRole)
        is_moved = self._is_led or (isinstance(model, SidebarModel) and model.is_patching)
        self._tip.start()
        if isinstance(node, Node) and not node.is_heading and not is_moved:
            self.chosen.emit(node.key)

    # -- events ----------------------------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a folder's caret opens or closes it and goes nowhere."""
        index = self.indexAt(event.position().toPoint())
        node = index.data(SidebarModel.NodeRole)
        if isinstance(node, Node) and node.folder is not None and event.button() == Qt.MouseButton.LeftButton:
            along = event.position().x()
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                along = self.viewport().width() - along
            start = _LEFT + _STEP * depth_of(node) - 8
            if start <= along < start + 32:
                self.setExpanded(index, not self.isExpanded(index))
                return
        if isinstance(node, Node) and event.button() == Qt.MouseButton.LeftButton and self._is_on_trouble(event, node):
            self.trouble_asked.emit(node.key)
            return
        super().mousePressEvent(event)
        if isinstance(node, Node) and index == self.currentIndex():
            self.chosen.emit(node.key)  # a press on the row one is at leads back from a search

    def _is_on_trouble(self, event: QMouseEvent, node: Node) -> bool:
        """Whether a press is on the mark of a feed in trouble."""
        along, width = int(event.position().x()), self.viewport().width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            along = width - along
        delegate = self.itemDelegate()
        return isinstance(delegate, SidebarDelegate) and along in delegate.trouble_room(width, node)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The delegate draws carets."""

    @override
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # never a persistent one
        """Only the delegate draws: Fusion would put its own selection under it.

        State_Active says here whether this pane has the keys.
        """
        option = QStyleOptionViewItem(options)
        option.rect = self.visualRect(index).adjusted(0, _room_over(index), 0, 0)
        if self.isExpanded(index):
            option.state |= _State.State_Open
        if self.selectionModel().isSelected(index):
            option.state |= _State.State_Selected
        has_keys = self.hasFocus() and self.isActiveWindow()
        option.state = option.state | _State.State_Active if has_keys else option.state & ~_State.State_Active
        is_current = index == self.currentIndex() and self.hasFocus()
        option.state = option.state | _State.State_HasFocus if is_current else option.state & ~_State.State_HasFocus
        under = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        if not (self.viewport().underMouse() and under == index):
            option.state &= ~_State.State_MouseOver
        else:
            option.state |= _State.State_MouseOver
        self.itemDelegate().paint(painter, option, index)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        node = self.indexAt(event.pos()).data(SidebarModel.NodeRole)
        self.menu_asked.emit(node.key if isinstance(node, Node) else None, event.globalPos())
