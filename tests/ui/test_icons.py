"""Icons are painted as qtawesome paints them, without loading it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from newsreader import resource_files
from newsreader.resource_files import icon_font_files
from newsreader.ui.theme.icons import Icons

pytestmark = pytest.mark.window


@pytest.fixture(scope="module")
def iconic(qapp):
    """qtawesome's own painter, of the one font."""
    import qtawesome
    from qtawesome.iconic_font import IconicFont

    return IconicFont(*(files for files in qtawesome._BUNDLED_FONTS if files[0] == "ph"))


@pytest.fixture(scope="module")
def icons(qapp):
    made = Icons()
    made.load()
    return made


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [12, 16, 20, 33])
@pytest.mark.parametrize("name", ["star", "star-fill", "magnifying-glass", "arrow-u-up-left", "warning-circle"])
def test_an_icon_is_what_qtawesome_paints(iconic, icons, name, size, ratio):
    colour = QColor("#a03020")
    theirs = iconic.icon(f"ph.{name}", color=colour).pixmap(QSize(size, size), ratio)
    ours = icons.pixmap(name, colour, size=size, ratio=ratio)
    assert ours.devicePixelRatio() == theirs.devicePixelRatio()
    assert ours.toImage().convertToFormat(theirs.toImage().format()) == theirs.toImage()


def test_an_icon_for_a_button_has_its_disabled_state(icons):
    icon = icons.icon("star", QColor("#000000"), off=QColor("#ff0000"))
    usual, off = (icon.pixmap(QSize(16, 16), mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    assert usual != off


def test_before_they_are_loaded_there_are_none(qapp):
    icons = Icons()
    assert icons.pixmap("star", QColor("#000000")).isNull()
    assert icons.icon("star", QColor("#000000"), off=QColor("#000000")).isNull()


def test_the_font_lies_beside_the_program_in_a_bundle(tmp_path, monkeypatch):
    fonts = tmp_path / "qtawesome" / "fonts"
    fonts.mkdir(parents=True)
    (fonts / "phosphor-9.8.7.ttf").touch()
    monkeypatch.setattr(resource_files, "_PACKAGE", tmp_path / "newsreader")
    assert icon_font_files() == (fonts / "phosphor-9.8.7.ttf", fonts / "phosphor-charmap-9.8.7.json")


def test_a_font_that_is_not_there_is_told_by_its_place(tmp_path, monkeypatch):
    (tmp_path / "qtawesome").mkdir()
    monkeypatch.setattr(resource_files, "_PACKAGE", tmp_path / "newsreader")
    with pytest.raises(FileNotFoundError, match="icon font is missing"):
        icon_font_files()


def test_the_package_is_not_loaded_for_its_font():
    program = "import sys; from newsreader.resource_files import icon_font_files as files; print(files()[0].name, *sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    name, *loaded = done.stdout.split()
    assert name.startswith("phosphor-")
    assert not {"qtawesome", "qtpy"} & set(loaded)
