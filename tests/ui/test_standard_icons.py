"""Qt's own dialogs, where the desktop brings none, look like the rest of the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QStyle, QToolButton

from newsreader.ui.theme.standard_icons import STANDARD_ICONS

pytestmark = pytest.mark.window


@pytest.fixture
def dialog(qtbot, themes, _icons, tmp_path):
    themes.take_icons(_icons)
    (tmp_path / "folder").mkdir()
    made = QFileDialog(directory=str(tmp_path))
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(made)
    made.show()
    return made


def test_its_icons_are_ours_in_the_colour_of_the_theme(dialog, themes):
    buttons = [
        button for button in dialog.findChildren(QToolButton) if button.isVisible() and not button.icon().isNull()
    ]
    assert len(buttons) >= 5
    for button in buttons:
        image = button.icon().pixmap(16, 16).toImage()
        painted = {
            image.pixelColor(x, y) for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() == 255
        }
        wanted = {themes.theme.colour("ink2").name(), themes.theme.colour("ink3").name()}
        assert {QColor(colour).name() for colour in painted} <= wanted, button.objectName()


def test_its_buttons_have_words_and_no_pictures(dialog):
    box = dialog.findChild(QDialogButtonBox)
    assert [button.icon().isNull() for button in box.buttons()] == [True, True]
    assert all(button.text() for button in box.buttons())


def test_every_icon_is_in_the_font(dialog):
    style = QApplication.style()
    for which, name in STANDARD_ICONS.items():
        assert style.standardIcon(which).isNull() == (not name), name
    assert not style.standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).isNull()
