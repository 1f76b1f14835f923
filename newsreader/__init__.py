"""Newsreader: a quiet newspaper of one's own, for the desktop."""

__version__ = "0.1.0"
