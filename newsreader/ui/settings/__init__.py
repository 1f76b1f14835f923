"""The settings: a dialog of pages, each of which keeps every change at once."""
