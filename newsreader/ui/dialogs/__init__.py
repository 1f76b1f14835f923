"""Dialogs: add a feed, import and export, the keyboard sheet, about. Main thread only; all text is plain text."""
