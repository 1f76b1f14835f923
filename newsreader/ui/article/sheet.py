"""A page of the article pane that is no article: the front page, a story. A plain value made by `ui.stories`."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.ui.article.look import PageLook

#: From here on numbers stand for sheets; no article has one of these.
FIRST_SHEET = 1 << 52


@final
@dataclass(frozen=True, slots=True)
class Sheet:
    """``number``: its place among the sheets, the same for the same page, which then keeps its scroll when it is shown
    with other news; ``title``: for the printer; ``web`` and ``light`` make it for either view.
    """

    number: int
    title: str
    web: Callable[[PageLook], str]
    light: Callable[[PageLook], str]

    @property
    def key(self) -> ArticleId:
        """The number that the views know it by."""
        return ArticleId(FIRST_SHEET + self.number)
