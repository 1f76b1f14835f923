"""How articles look: the theme's colours and faces, with what a person chose for reading. Pure."""

from __future__ import annotations

from dataclasses import replace

from newsreader.settings import Settings
from newsreader.ui.article.look import PageLook
from newsreader.ui.theme.theme import Theme


def reading_look(theme: Theme, settings: Settings, *, system_motion: bool | None = None) -> PageLook:
    """The look of an article in ``theme``. ``system_motion``: whether the desktop asks for less motion, None: it does not say."""
    return replace(
        theme.page_look(settings.article_scale),
        is_sans=settings.article_face == "sans",
        measure=round(settings.article_width),
        leading=settings.article_leading,
        less_motion={"on": True, "off": False}.get(settings.less_motion, system_motion),
        is_justified=settings.article_justified,
    )
