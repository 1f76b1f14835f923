"""Where a language's words are long, or run from right to left: nothing is cut, nothing lies over another thing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from support.looks import look

from newsreader.settings import Settings
from newsreader.ui.dialogs.keyboard import KeyboardSheet, KeyCaps, KeyRow
from newsreader.ui.preferences import Preferences
from newsreader.ui.settings.appearance_page import AppearancePage
from newsreader.ui.settings.dialog import Page, SettingsDialog
from newsreader.ui.settings.segments import Segments
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.rows import at_start

pytestmark = pytest.mark.window

RIGHT = Qt.LayoutDirection.RightToLeft
OPTIONS = [("a", "As the system has it"), ("b", "Light"), ("c", "Sepia"), ("d", "High contrast, too")]
LONG = "a" * 60


@pytest.fixture
def segments(qtbot):
    made = Segments(look(), name="Theme", options=OPTIONS, current="a")
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("title", ["Reading", "Work offline and what room it takes", LONG])
def test_the_list_of_pages_has_room_for_their_names(qtbot, themes, title):
    dialog = SettingsDialog([Page("one", title, "book-open", QWidget)], themes.theme, icons=Icons())
    qtbot.addWidget(dialog)
    wanted = QFontMetrics(themes.theme.faces.body_bold).horizontalAdvance(title) + 49
    assert min(wanted, 320) <= dialog.nav.width() <= 320


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, RIGHT])
@pytest.mark.parametrize(("width", "rows"), [(600, 1), (300, 2), (160, 3)])
def test_a_choice_takes_as_many_rows_as_it_needs(segments, direction, width, rows):
    segments.setLayoutDirection(direction)
    segments.resize(width, segments.heightForWidth(width))
    segments.show()
    buttons = list(segments.buttons.values())
    assert len({button.y() for button in buttons}) == rows
    for button in buttons:
        assert segments.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
    assert sum(button.ends[0] for button in buttons) == sum(button.ends[1] for button in buttons) == rows
    first = buttons[0].geometry()
    assert first.right() == width - 2 if direction is RIGHT else first.left() == 1


def test_the_page_gives_a_choice_its_rows(qtbot, themes, monkeypatch):
    long = [(name, LONG[:30]) for name in ("system", "light", "sepia", "dark", "contrast")]
    monkeypatch.setattr("newsreader.ui.settings.appearance_page.theme_names", lambda: long)
    page = AppearancePage(Preferences(Settings(), lambda _settings: None), themes.theme)
    qtbot.addWidget(page)
    page.resize(620, max(700, page.layout().heightForWidth(620)))
    page.show()
    assert len({button.y() for button in page.theme.buttons.values()}) > 1
    for button in page.theme.buttons.values():
        assert page.theme.rect().contains(button.geometry())


def dark_columns(image: QImage) -> list[int]:
    paper = QColor("white").rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))]


@pytest.mark.parametrize("words", ["Words", "\u05de\u05d9\u05dc\u05d9\u05dd"])
def test_words_of_a_row_begin_where_the_interface_does(qapp, words):
    for direction in (Qt.LayoutDirection.LeftToRight, RIGHT):
        option = QStyleOptionViewItem()
        option.direction = direction
        image = QImage(400, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        painter.drawText(QRect(0, 0, 400, 30), at_start(option), words)
        painter.end()
        columns = dark_columns(image)
        assert columns[0] > 300 if direction is RIGHT else columns[-1] < 100


def test_keys_stand_at_the_first_edge(qtbot):
    caps = KeyCaps("Ctrl+K", look())
    qtbot.addWidget(caps)
    caps.resize(caps.sizeHint())
    plain = dark_columns(of(caps))
    caps.setLayoutDirection(RIGHT)
    turned = dark_columns(of(caps))
    assert plain[0] <= 1
    assert turned[-1] >= caps.width() - 3
    assert abs(len(plain) - len(turned)) <= 1


def of(caps: KeyCaps) -> QImage:
    image = QImage(caps.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    caps.render(image)
    ground = image.pixel(image.width() // 2, 0)
    for x in range(image.width()):
        for y in range(image.height()):
            if image.pixel(x, y) == ground:
                image.setPixel(x, y, QColor("white").rgb())
    return image


@pytest.mark.parametrize(("text", "columns"), [("Next article", 3), (LONG, 2), (LONG * 3, 1)])
def test_the_sheet_has_as_many_columns_as_its_words_leave_room_for(qtbot, text, columns):
    rows = [KeyRow(group, str(number), text) for group in "ABC" for number in range(5)]
    sheet = KeyboardSheet(rows, look())
    qtbot.addWidget(sheet)
    sheet.show()
    assert len({group.x() for group, _ in sheet._groups}) == columns
    if columns > 1:
        assert sheet._scroll.horizontalScrollBar().maximum() == 0
