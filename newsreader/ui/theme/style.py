"""The style: Fusion with our own buttons, fields, menus, bars and focus ring. Main thread; one for the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QWidget,
)
from typing_extensions import override

from newsreader.ui.theme.standard_icons import STANDARD_ICONS
from newsreader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from newsreader.ui.theme.icons import Icons

_PE, _CE, _CC, _PM, _CT = (
    *(QStyle.PrimitiveElement, QStyle.ControlElement, QStyle.ComplexControl),
    *(QStyle.PixelMetric, QStyle.ContentsType),
)
_State = QStyle.StateFlag
_NOTHING = {_PE.PE_Frame, _PE.PE_FrameDefaultButton, _PE.PE_FrameStatusBarItem, _PE.PE_PanelStatusBar,
            _PE.PE_FrameFocusRect, _PE.PE_PanelItemViewRow}  # fmt: skip
_FIELDS = {_PE.PE_PanelLineEdit, _PE.PE_FrameLineEdit}
_PIXELS = {_PM.PM_ScrollBarExtent: 12, _PM.PM_ScrollBarSliderMin: 32, _PM.PM_MenuPanelWidth: 1,
           _PM.PM_MenuVMargin: 4, _PM.PM_MenuHMargin: 0, _PM.PM_ButtonShiftHorizontal: 0,
           _PM.PM_ButtonShiftVertical: 0, _PM.PM_SmallIconSize: 16, _PM.PM_ButtonIconSize: 16,
           _PM.PM_IndicatorWidth: 16, _PM.PM_IndicatorHeight: 16,
           _PM.PM_ExclusiveIndicatorWidth: 16, _PM.PM_ExclusiveIndicatorHeight: 16, _PM.PM_ToolTipLabelFrameWidth: 8,
           _PM.PM_CheckBoxLabelSpacing: 8}  # fmt: skip

_LEFT_TO_RIGHT = "\u200e"

#: Set to True on a button that shows its panel only under the pointer (tool bar).
QUIET = "quiet"
#: Set to True on a line to type in that stands in a box of its own: it gets neither ground nor ring.
BARE = "bare"
#: Set to True on a scroll bar that lies over its view's right edge instead of beside it.
OVER = "over"


def let_bar_float(view: QAbstractScrollArea) -> None:
    """Let rows run the whole width of a view, its scroll bar over the edge that they keep free."""
    bar = view.verticalScrollBar()
    bar.setProperty(OVER, True)
    bar.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)


@final
class QuietStyle(QProxyStyle):
    """Draws controls from the theme. ``set_theme`` and a new palette make everything repaint.

    What it does not say itself Qt asks Fusion at once. Each question that comes here waits for the interpreter, so habits
    (`styleHint`, a hundred questions for each article that opens) are left to Fusion, whose own are what we want.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(QStyleFactory.create("Fusion"))
        self._theme = theme
        self._icons: Icons | None = None
        self._primitives: dict[Any, Callable[..., None]] = {
            _PE.PE_PanelLineEdit: self._field,
            _PE.PE_FrameLineEdit: self._field,
            _PE.PE_IndicatorCheckBox: self._check,
            _PE.PE_IndicatorRadioButton: self._radio,
            _PE.PE_PanelMenu: self._floating,
            _PE.PE_FrameMenu: self._floating,
            _PE.PE_PanelTipLabel: self._floating,
            _PE.PE_IndicatorItemViewItemDrop: self._drop,
            _PE.PE_PanelButtonTool: self._tool,
        }

    def set_theme(self, theme: Theme) -> None:
        """Draw from another theme."""
        self._theme = theme

    def set_icons(self, icons: Icons) -> None:
        """Draw Qt's own dialogs with our icons."""
        self._icons = icons

    @override
    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        name = STANDARD_ICONS.get(standardIcon)
        if name is None or (name and (self._icons is None or not self._icons.is_loaded)):
            return super().standardIcon(standardIcon, option, widget)
        if not name or self._icons is None:
            return QIcon()
        colour = self._theme.colour
        ratio = widget.devicePixelRatioF() if widget is not None else 1.0
        return self._icons.icon(name, colour("ink2"), off=colour("ink3"), ratio=ratio)

    # -- sizes and habits ----------------------------------------------------------------------------------------

    @override
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        own = _PIXELS.get(metric)
        if metric == _PM.PM_ScrollView_ScrollBarOverlap and widget is not None and widget.property(OVER):
            own = _PIXELS[_PM.PM_ScrollBarExtent]
        return super().pixelMetric(metric, option, widget) if own is None else own

    @override
    def sizeFromContents(
        self, type: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: Any = None
    ) -> QSize:
        found = super().sizeFromContents(type, option, size, widget)
        if type == _CT.CT_PushButton:
            return QSize(max(size.width() + 24, 32), self._theme.metrics.control)
        if type == _CT.CT_LineEdit:
            return QSize(found.width(), max(found.height(), self._theme.metrics.control))
        if type == _CT.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
            is_line = option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator
            return QSize(max(found.width() + 36, 236), 9 if is_line else 28)
        return found

    # -- drawing -------------------------------------------------------------------------------------------------

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in _NOTHING or (widget is not None and element in _FIELDS and widget.property(BARE)):
            return
        draw = self._primitives.get(element)
        if draw is None and element != _PE.PE_PanelButtonCommand:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if draw is None:
            self._button(option, painter, widget)
        else:
            draw(option, painter)
        painter.restore()

    @override
    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == _CE.CE_MenuItem and isinstance(option, QStyleOptionMenuItem):
            self._menu_item(option, painter)
        elif element == _CE.CE_ProgressBar and isinstance(option, QStyleOptionProgressBar):
            self._progress(option, painter)
        elif element == _CE.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            self._push_label(option, painter, widget)
        elif element in (_CE.CE_Splitter, _CE.CE_ShapedFrame):
            if element == _CE.CE_Splitter:
                painter.fillRect(option.rect, self._theme.colour("line"))
        else:
            super().drawControl(element, option, painter, widget)

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == _CC.CC_Slider and isinstance(option, QStyleOptionSlider):
            self._slider(option, painter, widget)
        elif control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._scroll_bar(option, painter, widget)
        elif control == _CC.CC_ComboBox:
            self._choice(option, painter)
        else:
            super().drawComplexControl(control, option, painter, widget)

    # -- buttons and fields --------------------------------------------------------------------------------------

    def _button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Filled when it is the default, edged else; flat and quiet ones show a ground only under the pointer."""
        colour = self._theme.colour
        state = option.state
        ground, border = _button_colours(option, widget)
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour(border)) if border else Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 4, 4)
        if state & _State.State_HasFocus and state & _State.State_KeyboardFocusChange:
            inner = "on-fill" if ground in ("fill", "fill-on") else "accent"
            self._ring(QRectF(option.rect), painter, inner)

    def _tool(self, option: QStyleOption, painter: QPainter) -> None:
        """A small button of Qt's own dialogs: a ground only under the pointer, pressed, or on."""
        state = option.state
        name = "sel" if state & _State.State_Sunken else "soft" if state & _State.State_On else "hover"
        if state & (_State.State_Sunken | _State.State_On | _State.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(name))
            painter.drawRoundedRect(QRectF(option.rect), 4, 4)
        if state & _State.State_HasFocus and state & _State.State_KeyboardFocusChange:
            self._ring(QRectF(option.rect), painter, "accent")

    def _push_label(self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
        ground, _ = _button_colours(option, widget)
        if ground in ("fill", "fill-on"):
            option.palette.setColor(option.palette.ColorRole.ButtonText, self._theme.colour("on-fill"))
        elif ground == "soft":
            option.palette.setColor(option.palette.ColorRole.ButtonText, self._theme.colour("accent"))
        super().drawControl(_CE.CE_PushButtonLabel, option, painter, widget)

    def _field(self, option: QStyleOption, painter: QPainter) -> None:
        colour = self._theme.colour
        state = option.state
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        is_off = not state & _State.State_Enabled
        painter.setPen(QPen(colour("line" if is_off else "edge")))
        painter.setBrush(Qt.BrushStyle.NoBrush if is_off else colour("raise"))
        painter.drawRoundedRect(rect, 4, 4)
        if state & _State.State_HasFocus:
            self._ring(QRectF(option.rect), painter, "accent")

    def _choice(self, option: QStyleOption, painter: QPainter) -> None:
        """A field with a caret at its end; the label draws what is chosen."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._field(option, painter)
        is_off = not option.state & _State.State_Enabled
        painter.setPen(QPen(self._theme.colour("ink3" if is_off else "ink2"), 1.4))
        rect = option.rect
        end = rect.right() - 16 if option.direction == Qt.LayoutDirection.LeftToRight else rect.left() + 16
        middle = rect.center().y()
        painter.drawPolyline([QPoint(end - 4, middle - 2), QPoint(end, middle + 2), QPoint(end + 4, middle - 2)])
        painter.restore()

    def _radio(self, option: QStyleOption, painter: QPainter) -> None:
        colour = self._theme.colour
        centre = QRectF(option.rect).center()
        is_on = bool(option.state & _State.State_On)
        painter.setPen(QPen(colour("fill" if is_on else "edge")))
        painter.setBrush(colour("fill" if is_on else "raise"))
        painter.drawEllipse(centre, 7.5, 7.5)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("on-fill"))
            painter.drawEllipse(centre, 3, 3)
        if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
            self._ring(QRectF(centre.x() - 8, centre.y() - 8, 16, 16), painter, "accent")

    def _check(self, option: QStyleOption, painter: QPainter) -> None:
        colour = self._theme.colour
        state = option.state
        rect = QRectF(option.rect)
        box = QRectF(rect.center().x() - 8, rect.center().y() - 8, 16, 16)
        is_on = bool(state & _State.State_On or state & _State.State_NoChange)
        painter.setPen(QPen(colour("fill" if is_on else "edge")))
        painter.setBrush(colour("fill" if is_on else "raise"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QPen(colour("on-fill"), 1.6))
        left, top = box.left(), box.top()
        if state & _State.State_NoChange:
            painter.drawLine(QPoint(int(left) + 4, int(top) + 8), QPoint(int(left) + 12, int(top) + 8))
        elif is_on:
            painter.drawPolyline(
                [
                    QPoint(int(left) + 4, int(top) + 8),
                    QPoint(int(left) + 7, int(top) + 11),
                    QPoint(int(left) + 12, int(top) + 5),
                ]
            )
        if state & _State.State_HasFocus and state & _State.State_KeyboardFocusChange:
            self._ring(box, painter, "accent")

    def _ring(self, rect: QRectF, painter: QPainter, name: str) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(name), 2))
        inset = 3 if name == "on-fill" else 1
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 3, 3)

    # -- what floats ---------------------------------------------------------------------------------------------

    def _floating(self, option: QStyleOption, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.colour("edge")))
        painter.setBrush(self._theme.colour("raise"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _menu_item(self, option: QStyleOptionMenuItem, painter: QPainter) -> None:
        colour, rect = self._theme.colour, option.rect
        if option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator:
            painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colour("line"))
            return
        is_on = bool(option.state & _State.State_Enabled)
        if option.state & _State.State_Selected and is_on:
            painter.fillRect(rect, colour("hover"))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(self.visualRect(option.direction, rect, bar), colour("accent"))
        self._menu_mark(option, painter)
        text, _, keys = option.text.partition("\t")
        inside = rect.adjusted(40, 0, -12, 0)
        painter.setFont(self._theme.faces.body)
        painter.setPen(colour("ink" if is_on else "ink3"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic
        direction = option.direction
        painter.drawText(self.visualRect(direction, rect, inside), flags | Qt.AlignmentFlag.AlignLeft, text)
        painter.setFont(self._theme.faces.meta)
        painter.setPen(colour("ink3"))
        held = f"{_LEFT_TO_RIGHT}{keys}{_LEFT_TO_RIGHT}"  # else "Ctrl+," is turned round in a right-to-left menu
        painter.drawText(self.visualRect(direction, rect, inside), flags | Qt.AlignmentFlag.AlignRight, held)
        if option.menuItemType == QStyleOptionMenuItem.MenuItemType.SubMenu:
            self._sub_menu_mark(option, painter)

    def _sub_menu_mark(self, option: QStyleOptionMenuItem, painter: QPainter) -> None:
        """A small caret at the end, towards where the menu opens."""
        x, y = option.rect.right() - 16, option.rect.center().y()
        away = 4
        if option.direction == Qt.LayoutDirection.RightToLeft:
            x, away = option.rect.left() + 16, -4
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("ink3"), 1.4))
        painter.drawPolyline([QPoint(x, y - 4), QPoint(x + away, y), QPoint(x, y + 4)])
        painter.restore()

    def _menu_mark(self, option: QStyleOptionMenuItem, painter: QPainter) -> None:
        place = QRect(option.rect.left() + 14, option.rect.center().y() - 7, 16, 16)
        place = self.visualRect(option.direction, option.rect, place)
        if option.checkType != QStyleOptionMenuItem.CheckType.NotCheckable and option.checked:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 1.6))
            left, top = place.left(), place.top()
            painter.drawPolyline([QPoint(left + 3, top + 8), QPoint(left + 6, top + 11), QPoint(left + 12, top + 5)])
            painter.restore()
        elif not option.icon.isNull():
            option.icon.paint(painter, place)

    def _drop(self, option: QStyleOption, painter: QPainter) -> None:
        """Between rows a line with a ring at its start; around a row that takes what is dropped, a ring."""
        rect: QRect = option.rect
        accent = self._theme.colour("accent")
        painter.setPen(QPen(accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if rect.height() > 2:
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
            return
        y = rect.top() + 1
        painter.drawLine(42, y, rect.right() - 8, y)
        painter.drawEllipse(QPoint(38, y), 3, 3)

    # -- bars ----------------------------------------------------------------------------------------------------

    def _progress(self, option: QStyleOptionProgressBar, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(option.rect.left(), option.rect.center().y() - 1, option.rect.width(), 4)
        painter.setBrush(self._theme.colour("sel"))
        painter.drawRoundedRect(rect, 2, 2)
        span = option.maximum - option.minimum
        part = (option.progress - option.minimum) / span if span > 0 else 0.4
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), rect.width() * min(max(part, 0.0), 1.0), 4), 2, 2)
        painter.restore()

    def _slider(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        """A line with a round handle; the ring when the keys have it."""
        handle = QRectF(self.subControlRect(_CC.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, widget))
        is_on = bool(option.state & _State.State_Enabled)
        middle = option.rect.center().y()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("edge" if is_on else "line"))
        painter.drawRoundedRect(QRectF(option.rect.left() + 2, middle - 1, option.rect.width() - 4, 3), 1.5, 1.5)
        painter.setBrush(self._theme.colour("accent" if is_on else "ink3"))
        painter.drawEllipse(handle.center(), 7, 7)
        if option.state & _State.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), self._theme.metrics.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(handle.center(), 10, 10)
        painter.restore()

    def _scroll_bar(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        """A thumb of eight pixels on the view's own ground; no arrows, no groove."""
        if option.maximum <= option.minimum:
            return
        thumb = self.subControlRect(_CC.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
        is_near = bool(option.state & _State.State_MouseOver or option.activeSubControls)
        inset = QRectF(thumb).adjusted(
            *((3, 1, -3, -1) if option.orientation == Qt.Orientation.Vertical else (1, 3, -1, -3))
        )
        colour = QColor(self._theme.colour("edge"))
        colour.setAlphaF(0.9 if is_near else 0.45)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(inset, 3, 3)
        painter.restore()

    @override
    def subControlRect(
        self,
        cc: QStyle.ComplexControl,
        opt: QStyleOptionComplex,
        sc: QStyle.SubControl,
        widget: Any = None,
    ) -> QRect:
        if cc == _CC.CC_ScrollBar and isinstance(opt, QStyleOptionSlider):
            return _scroll_part(opt, sc)
        if cc == _CC.CC_ComboBox and sc == QStyle.SubControl.SC_ComboBoxEditField:
            return self.visualRect(opt.direction, opt.rect, opt.rect.adjusted(8, 2, -32, -2))
        return super().subControlRect(cc, opt, sc, widget)


def _scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """A scroll bar is all groove: where its thumb lies, and what lies before and after it."""
    rect = option.rect
    is_vertical = option.orientation == Qt.Orientation.Vertical
    length = rect.height() if is_vertical else rect.width()
    span = option.maximum - option.minimum
    thumb = length
    if span > 0:
        thumb = min(max(length * option.pageStep // (span + option.pageStep), 32), length)
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown
    )
    ranges = {
        QStyle.SubControl.SC_ScrollBarSlider: (start, thumb),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, start),
        QStyle.SubControl.SC_ScrollBarAddPage: (start + thumb, length - start - thumb),
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
    }
    if part not in ranges:
        return QRect()
    begin, size = ranges[part]
    if is_vertical:
        return QRect(rect.left(), rect.top() + begin, rect.width(), size)
    return QRect(rect.left() + begin, rect.top(), size, rect.height())


def _button_colours(option: QStyleOption, widget: QWidget | None) -> tuple[str, str]:
    """The names of a button's ground and border, "" for none."""
    state = option.state
    features = option.features if isinstance(option, QStyleOptionButton) else QStyleOptionButton.ButtonFeature.None_
    is_quiet = widget is not None and bool(widget.property(QUIET))
    is_flat = is_quiet or bool(features & QStyleOptionButton.ButtonFeature.Flat)
    is_down, is_over = bool(state & _State.State_Sunken), bool(state & _State.State_MouseOver)
    if not state & _State.State_Enabled:
        return "", "" if is_flat else "line"
    if bool(features & QStyleOptionButton.ButtonFeature.DefaultButton) and not is_flat:
        name = "fill-on" if is_over or is_down else "fill"
        return name, name
    if state & _State.State_On:
        return "soft", ""
    ground = "sel" if is_down else "hover" if is_over else ""
    return (ground, "") if is_flat else (ground or "raise", "edge")
