"""A window of PySide6 alone with a table of two hundred rows: what every start of such a program costs (a control)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QTableView
from typing_extensions import override


class _Rows(QAbstractTableModel):
    @override
    def rowCount(self, parent=None):
        return 200

    @override
    def columnCount(self, parent=None):
        return 1

    @override
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"{index.row()}: {'words of a headline ' * 9}" if role == Qt.ItemDataRole.DisplayRole else None


def main() -> int:
    """Show it until the process is ended."""
    application = QApplication(sys.argv)
    table, rows = QTableView(), _Rows()
    table.setModel(rows)
    table.setStyleSheet("QTableView { color: #1b1a18; background: #f7f5f0; font: bold 16px }")
    table.horizontalHeader().setStretchLastSection(True)
    table.setWindowTitle("Newsreader")
    table.resize(1280, 800)
    table.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
