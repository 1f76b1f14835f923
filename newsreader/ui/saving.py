"""Saving an article as a file: where a person wants it, made and written on the thread for files. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.core.errors import KnownError, unwritable
from newsreader.core.share import file_name
from newsreader.core.values import Article
from newsreader.resource_files import resource_text
from newsreader.settings import write_whole
from newsreader.ui.article.page import PageParts, headline
from newsreader.ui.article.saved import pictures_of, saved_html, saved_markdown
from newsreader.ui.futures import Futures
from newsreader.ui.ports import FileParts
from newsreader.ui.theme.theme import paper_look

_KINDS = {"html": ("html", "htm"), "md": ("md", "markdown"), "pdf": ("pdf",)}


@final
class Saving(QObject):
    """``said``: an article was saved, in words; ``failed``: it could not be, with its error."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        files: FileParts,
        futures: Futures,
        *,
        now: Callable[[], int],
        locale: QLocale,
        write_pdf: Callable[[Path], None],
    ) -> None:
        super().__init__()
        self._files = files
        self._futures = futures
        self._now = now
        self._locale = locale
        self._write_pdf = write_pdf

    def save(self, article: Article, source: str, *, window: QWidget) -> None:
        """Let the person choose a place and a kind, and write the article there."""
        path = ask_path(window, headline(article))
        if path is None:
            return
        if path.suffix.lower()[1:] in _KINDS["pdf"]:
            self._write_pdf(path)
            return

        def written(_nothing: object) -> None:
            self.said.emit(self.tr("Saved as {file}").format(file=path.name))

        self._futures.when_done(self._write(article, source, path=path), written, failed=self._on_failed)

    def _write(self, article: Article, source: str, *, path: Path) -> Future[None]:
        facts = self._files.picture_facts(article.row.id)
        picture_of = pictures_of(facts, self._files.read_picture)
        parts = PageParts(source, paper_look(), self._now(), self._locale, is_saved=lambda _digest: False)

        def make() -> None:
            if path.suffix.lower()[1:] in _KINDS["md"]:
                text = saved_markdown(article, parts, facts=facts)
            else:
                template, sheet = resource_text("article.html"), resource_text("article.css")
                text = saved_html(article, parts, template=template, sheet=sheet, picture_of=picture_of)
            _write_file(path, text)

        return self._files.submit(make)

    def _on_failed(self, error: KnownError) -> None:
        self.failed.emit(error)


def _write_file(path: Path, text: str) -> None:
    """Raises FileError."""
    try:
        write_whole(path, text)
    except OSError as error:
        raise unwritable(path, error) from error


def documents() -> Path:
    """The folder that a person keeps documents in."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def ask_path(window: QWidget, title: str) -> Path | None:
    """Let a person choose where an article goes, and as what; it always has an ending."""
    translate = QCoreApplication.translate
    filters = {
        translate("Saving", "Web page with its pictures") + " (*.html *.htm)": "html",
        translate("Saving", "PDF") + " (*.pdf)": "pdf",
        translate("Saving", "Markdown") + " (*.md *.markdown)": "md",
    }
    start = str(documents() / file_name(title, "html"))
    name, chosen = QFileDialog.getSaveFileName(window, translate("Saving", "Save article"), start, ";;".join(filters))
    return _with_ending(Path(name), filters.get(chosen, "html")) if name else None


def _with_ending(path: Path, kind: str) -> Path:
    """The chosen kind holds, whatever ending stood there before another kind was chosen."""
    ending = path.suffix.lower()[1:]
    if ending in _KINDS[kind]:
        return path
    is_ours = any(ending in endings for endings in _KINDS.values())
    return path.with_suffix(f".{kind}") if is_ours else path.with_name(f"{path.name}.{kind}")
