"""The window: PySide6 models, views and dialogs over the store."""
