"""Import, the keyboard sheet, about: what they say."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from support.looks import look

from newsreader.core.errors import FileError
from newsreader.core.outlines import Outline, OutlineFile, Refused
from newsreader.core.values import FeedId
from newsreader.engine.parts import ImportReport
from newsreader.ui.dialogs.about import AboutDialog, AboutParts, components
from newsreader.ui.dialogs.keyboard import KeyboardSheet, KeyRow, caps, in_columns
from newsreader.ui.dialogs.opml import ImportDialog, ImportParts, count_words, refused_words, result_words
from newsreader.ui.futures import Futures

FILE = OutlineFile(
    "mine",
    (
        Outline(
            "World",
            children=(
                Outline("a", "https://a.example"),
                Outline("Asia", children=(Outline("b", "https://b.example"),)),
            ),
        ),
        Outline("c", "https://c.example"),
    ),
    (Refused(12, "Odd <b>", "its address begins with file:"),),
)


def ended(result=None, error=None) -> Future:
    future: Future = Future()
    if error:
        future.set_exception(error)
    else:
        future.set_result(result)
    return future


def import_dialog(
    qtbot, *, read: Future, report: ImportReport | None = None, imported: list | None = None
) -> ImportDialog:
    def import_file(file: OutlineFile) -> Future:
        (imported if imported is not None else []).append(file)
        return ended(report)

    parts = ImportParts(read=lambda path: read, import_file=import_file, futures=Futures())
    dialog = ImportDialog(parts, look(), path=Path("/home/a/sites.opml"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_list_is_counted_then_imported_and_the_result_told(qtbot):
    imported: list[OutlineFile] = []
    report = ImportReport((FeedId(1), FeedId(2)), 1)
    dialog = import_dialog(qtbot, read=ended(FILE), report=report, imported=imported)
    qtbot.waitUntil(lambda: dialog._words.text() == "3 feeds in 2 folders")
    assert dialog._main.text() == "Import 3 feeds"
    assert dialog._refused.toPlainText() == "Line 12: Odd <b> – its address begins with file:"
    with qtbot.waitSignal(dialog.imported) as told:
        dialog._main.click()
    assert told.args == [report]
    assert imported == [FILE]
    assert dialog._words.text() == "2 feeds added. 1 was there already."
    dialog._main.click()
    assert not dialog.isVisible()


def test_a_broken_list_says_in_which_line(qtbot):
    words = "sites.opml is broken in line 14: the tag outline is not closed."
    dialog = import_dialog(qtbot, read=ended(error=FileError("opml", words)))
    qtbot.waitUntil(lambda: words in dialog._note.words)
    assert not dialog._main.isEnabled()
    assert dialog._other.isVisible()


def test_a_list_without_feeds_is_not_imported(qtbot):
    dialog = import_dialog(qtbot, read=ended(OutlineFile("x", ())))
    qtbot.waitUntil(lambda: "No feeds in this file." in dialog._note.words)
    assert not dialog._main.isEnabled()


def test_a_closed_dialog_hears_nothing_more(qtbot):
    read: Future = Future()
    dialog = import_dialog(qtbot, read=read)
    dialog.reject()
    read.set_result(FILE)
    qtbot.waitUntil(lambda: not dialog._parts.futures._waiting)
    assert dialog._words.text() == "Reading the list…"


def test_counts_are_words():
    assert count_words(OutlineFile("", (Outline("c", "https://c.example"),))) == "1 feed"
    assert result_words(ImportReport((), 2)) == "0 feeds added. 2 were there already."
    assert result_words(ImportReport((FeedId(1),), 0)) == "1 feed added."
    assert refused_words([Refused(1, "", "x")] * 600).endswith("… and 100 more")


@pytest.mark.parametrize(
    ("keys", "drawn"),
    [("Space", ["Space"]), ("Shift+Space", ["Shift", "Space"]), ("n p", ["n", "p"]), ("Ctrl++", ["Ctrl", "+"]), ("+", ["+"]),
     ("Ctrl+-", ["Ctrl", "-"])],
)  # fmt: skip
def test_keys_are_drawn_as_caps(keys, drawn):
    assert caps(keys) == drawn


ROWS = [KeyRow(group, str(number), f"{group} {number}") for group in "ABCDE" for number in range(6)]


def test_groups_stay_whole_in_columns_of_like_height():
    columns = in_columns(ROWS)
    assert [name for column in columns for name, _ in column] == list("ABCDE")
    assert sorted(map(len, columns)) == [1, 2, 2]
    assert [row for column in columns for _, rows in column for row in rows] == ROWS
    assert in_columns([]) == []


@pytest.mark.parametrize(("words", "columns"), [(1, 3), (4, 2), (9, 1)])
def test_long_words_take_columns_away_and_are_not_cut(qtbot, words, columns):
    rows = [KeyRow(row.group, row.keys, " ".join([row.text] * 3 + ["Seitenleiste"] * words)) for row in ROWS]
    sheet = KeyboardSheet(rows, look())
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    assert len({group.mapTo(sheet, QPoint()).x() for group, _rows in sheet._groups}) == columns
    assert columns == 1 or sheet._scroll.horizontalScrollBar().maximum() == 0


def test_typing_narrows_the_sheet(qtbot):
    sheet = KeyboardSheet(ROWS, look())
    qtbot.addWidget(sheet)
    sheet.show()
    sheet._field.setText("c 4")
    left = [row.row for _, rows in sheet._groups for row in rows if not row.isHidden()]
    assert left == [KeyRow("C", "4", "C 4")]
    assert sheet._groups[2][1][4].accessibleName() == "4: C 4"
    sheet._field.setText("nothing")
    assert sheet._none.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_about_names_versions_and_licences(qtbot):
    dialog = AboutDialog(AboutParts("0.1"), look())
    qtbot.addWidget(dialog)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy versions").click()
    text = QApplication.clipboard().text()
    assert text.startswith("Newsreader 0.1\n")
    assert {"Python", "Qt", "PySide6", "SQLAlchemy", "Vollkorn"} <= {part.name for part in components()}
    assert all(part.licence for part in components())
