"""How articles look: the theme's colours and faces, with what a person chose for reading. Pure."""

from __future__ import annotations

from dataclasses import replace

from newsreader.settings import Settings
from newsreader.ui.article.look import PageLook
from newsreader.ui.theme.theme import Theme


def reading_look(theme: Theme, settings: Settings) -> PageLook:
    """The look of an article in ``theme``."""
    return replace(
        theme.page_look(settings.article_scale),
        is_sans=settings.article_face == "sans",
        measure=round(settings.article_width),
        leading=settings.article_leading,
    )
