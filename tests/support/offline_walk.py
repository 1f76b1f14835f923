"""Opens every article of a data folder in the window's article pane with the light view, and says what was to be seen.

A process of its own, so that a trap can be set in it (`SocketTrap`): `python offline_walk.py FOLDER [EVERY]` prints one JSON
object, see `Seen`. EVERY: only every so manieth article.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtCore import QUrl  # noqa: E402 - the path comes first
from PySide6.QtGui import QTextDocument  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from newsreader.core.pictures import PictureFact, PictureState  # noqa: E402
from newsreader.core.values import ArticleId, View  # noqa: E402
from newsreader.feeds.text import words_of  # noqa: E402
from newsreader.store.database import open_database  # noqa: E402
from newsreader.store.picture_files import PictureFiles  # noqa: E402
from newsreader.ui.article.page import PICTURE, is_letter  # noqa: E402
from newsreader.ui.article.pane import ArticlePane  # noqa: E402
from newsreader.ui.article.parts import ArticleParts  # noqa: E402
from support.looks import look  # noqa: E402

_ENOUGH = 0.95  # of an article's words
_WORD = re.compile(r"\w+")


@dataclass
class Seen:
    """Counts; lists name what is wrong: articles without their words, stored pictures that were not shown, articles
    whose ``offline`` is not what their pictures say, and missing pictures without a reason. Pictures as small as a letter
    are left out: the light view has words in their place.
    """

    articles: int = 0
    pictures: int = 0
    named: int = 0
    seconds: float = 0.0
    without_words: list[str] = field(default_factory=list)
    not_shown: list[str] = field(default_factory=list)
    wrong_mark: list[int] = field(default_factory=list)
    no_reason: list[str] = field(default_factory=list)


class Walk:
    """The pane over the store."""

    def __init__(self, folder: Path) -> None:
        self.reader = open_database(folder / "newsreader.db", now=int(time.time())).reader()
        self._files = PictureFiles(folder / "cache" / "pictures")
        parts = ArticleParts(
            self.reader.article,
            lambda feed: "A feed",
            self._saved,
            now=lambda: int(time.time()),
            look=look(),
            prefer_light=True,
            picture_facts=self.reader.pictures.facts,
            has_picture=self._files.has,
        )
        self.pane = ArticlePane(parts)
        self.pane.resize(540, 700)
        self.seen = Seen()

    def _saved(self, digest: str) -> bytes | None:
        name = self.reader.pictures.file_of(bytes.fromhex(digest))
        return self._files.read(name) if name else None

    def open(self, number: ArticleId) -> None:
        """Open one article and look at it."""
        article = self.reader.article(number)
        assert article is not None
        self.pane.show_article(number)
        document = self.pane._light.document()
        text = document.toPlainText()
        self.seen.articles += 1
        words = set(_WORD.findall(words_of(article.html)))
        lost = [word for word in words if word not in text]
        if len(lost) > (1 - _ENOUGH) * len(words):
            self.seen.without_words.append(f"{article.row.title}: {len(lost)} of {len(words)}: {lost[:8]}")
        facts = self.reader.pictures.facts(number)
        self._look_at_pictures(
            document, {digest for digest, words in PICTURE.findall(article.html) if not is_letter(words)}, facts
        )
        lacks = any(fact.state in (PictureState.WANTED, PictureState.DROPPED) for fact in facts.values())
        if article.row.offline is lacks:
            self.seen.wrong_mark.append(number)

    def _look_at_pictures(self, document: QTextDocument, digests: set[str], facts: dict[str, PictureFact]) -> None:
        shown = {each.toImageFormat().name() for each in document.allFormats() if each.isImageFormat()}
        text = document.toPlainText()
        for digest in digests:
            fact, name = facts[digest], f"newsreader://picture/{digest}"
            if fact.state is PictureState.STORED:
                image = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
                self.seen.pictures += 1
                if name not in shown or image is None or image.width() <= 1:
                    self.seen.not_shown.append(fact.url)
            elif fact.text and " ".join(fact.text.split()) in " ".join(text.split()):
                self.seen.named += 1
            else:
                self.seen.no_reason.append(fact.url)


def main(words: list[str]) -> None:
    """Open them all."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["walk"])
    walk, begin = Walk(Path(words[0])), time.monotonic()
    for number in list(walk.reader.ids(View()))[:: int(words[1]) if len(words) > 1 else 1]:
        walk.open(number)
        application.processEvents()
    walk.seen.seconds = time.monotonic() - begin
    print(json.dumps(asdict(walk.seen)))


if __name__ == "__main__":
    main(sys.argv[1:])
