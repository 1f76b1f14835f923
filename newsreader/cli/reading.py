"""The commands that only read: feeds, list, show, search, export."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsreader.cli.output import Printer
from newsreader.core.columns import columns, padded
from newsreader.core.errors import KnownError, UsageError, unwritable
from newsreader.core.folders import folder_named, folder_path, lies_in
from newsreader.core.texts import tr
from newsreader.core.values import Article, ArticleId, ArticleRow, Feed, FolderId, View, ViewKind
from newsreader.engine.objects import article_object, feed_object, iso_time, related_object, show_object, story_object
from newsreader.feeds.opml import write_opml
from newsreader.settings import write_whole
from newsreader.store.reader import Reader

if TYPE_CHECKING:
    from newsreader.engine.related_answers import RelatedCard

DONE, FAILED = 0, 1
#: So many articles are read from the store at a time: a long list neither waits nor fills the memory.
_PAGE = 500


def read_command(words: argparse.Namespace, reader: Reader, *, printer: Printer) -> int:
    """Carry out one reading command and return its exit code."""
    commands = {
        "feeds": _feeds,
        "list": _list,
        "show": _show,
        "search": _search,
        "related": _related,
        "stories": _stories,
        "export": _export,
    }
    return commands[words.command](words, reader, printer)


def _feeds(_words: argparse.Namespace, reader: Reader, printer: Printer) -> int:
    folders = {folder.id: folder for folder in reader.folders()}
    articles, unread = reader.article_counts(), reader.counts(0).unread
    for feed in reader.feeds():
        count, new = articles.get(feed.id, 0), unread.get(feed.id, 0)
        item = feed_object(feed, folder=folder_path(feed.folder, folders), articles=count, unread=new)
        trouble = f"  ({feed.error_text})" if feed.error_text else ""
        counts = tr("{n} of {all} unread").format(n=f"{new:>5}", all=f"{count:>6}")
        printer.item(item, f"{feed.id:>5}  {counts}  {feed.title}  {feed.url}{trouble}")
    return DONE


def _list(words: argparse.Namespace, reader: Reader, printer: Printer) -> int:
    view = View(unread_only=words.unread, starred_only=words.starred)
    feed = None
    if words.feed is not None:
        feed = _feed_named(words.feed, reader)
        view = View(ViewKind.FEED, feed=feed.id, unread_only=words.unread, starred_only=words.starred)
    if words.folder is not None:
        folder = _folder_named(words.folder, reader)
        if feed is not None and not lies_in(feed.folder, folder, folders={each.id: each for each in reader.folders()}):
            return DONE
        if feed is None:
            view = View(ViewKind.FOLDER, folder=folder, unread_only=words.unread, starred_only=words.starred)
    return _print_rows(list(reader.ids(view, limit=words.limit)), reader, printer)


def _search(words: argparse.Namespace, reader: Reader, printer: Printer) -> int:
    query = " ".join(_quoted_again(word) for word in words.words)
    return _print_rows(list(reader.search_ids(query, limit=words.limit)), reader, printer)


def _quoted_again(word: str) -> str:
    """A shell takes a phrase's quotation marks away: a word with blanks in it was a phrase."""
    return f'"{word}"' if " " in word.strip() and '"' not in word else word


def _print_rows(ids: list[int], reader: Reader, printer: Printer) -> int:
    titles = {feed.id: feed.title for feed in reader.feeds()}
    for start in range(0, len(ids), _PAGE):
        for row in reader.rows([ArticleId(number) for number in ids[start : start + _PAGE]]):
            printer.item(article_object(row), _row_words(row, titles.get(row.feed, "")))
    return DONE


def _row_words(row: ArticleRow, source: str) -> str:
    marks = ("•" if not row.read else " ") + ("★" if row.starred else " ")
    day = (iso_time(row.published) or "")[:10] or tr("undated")
    return f"{row.id:>8} {marks} {padded(day, 10)}  {row.title} – {source}"


def _show(words: argparse.Namespace, reader: Reader, printer: Printer) -> int:
    code = DONE
    for word in words.ids:
        try:
            article = _article_named(word, reader)
        except KnownError as error:
            code = FAILED
            printer.problem(error.text)
            if printer.json:
                printer.item({"id": word, "error": {"kind": error.kind, "text": error.text}}, "")
            continue
        item = show_object(article, reader.pictures.facts(article.row.id))
        printer.item(item, _article_words(article, item))
    return code


def _related(words: argparse.Namespace, reader: Reader, printer: Printer) -> int:
    from newsreader.engine.related_answers import RelatedAnswers  # what other commands do without

    code, answers = DONE, RelatedAnswers(reader)
    for word in words.ids:
        try:
            number = _article_named(word, reader).row.id
        except KnownError as error:
            code = FAILED
            printer.problem(error.text)
            if printer.json:
                printer.item({"id": word, "error": {"kind": error.kind, "text": error.text}}, "")
            continue
        cards = answers.of(number, most=words.most) or ()
        printer.item(related_object(number, cards), _related_words(number, cards))
    return code


def _stories(words: argparse.Namespace, reader: Reader, printer: Printer) -> int:
    from newsreader.engine.story_pages import StoryPages

    found = StoryPages(reader).popular(now=int(time.time()), hours=words.hours, most=words.most)
    followed = {each.story for each in reader.stories.followed()}
    for story in found:
        mark = "  (" + tr("followed") + ")" if story.number in followed else ""
        sources = tr("{n} sources").format(n=f"{len(story.sources):>3}")
        articles = tr("{n} articles").format(n=f"{len(story.rows):>3}")
        printer.item(
            story_object(story),
            f"{sources}  {articles}  {story.first.title}{mark}",
        )
    return DONE


def _related_words(article: ArticleId, cards: Sequence[RelatedCard]) -> str:
    same, related = tr("same story"), tr("related")
    width = max(columns(same), columns(related))
    lines = [
        f"{card.row.id:>8}  {padded(same if card.is_same_story else related, width)}  {card.row.title}"
        + (f"  ({', '.join(card.why)})" if card.why else "")
        for card in cards
    ]
    return "\n".join([f"{article}:", *(lines or [" " * 10 + tr("nothing that is good enough")])])


def _article_named(word: str, reader: Reader) -> Article:
    number = int(word) if word.isascii() and word.isdigit() and len(word) < 19 else 0
    article = reader.article(ArticleId(number)) if number else None
    if article is None:
        raise UsageError(
            "unknown-article", tr("There is no article {word}. `newsreader list` shows the numbers.").format(word=word)
        )
    return article


def _article_words(article: Article, item: dict[str, Any]) -> str:
    row = article.row
    day = iso_time(row.published) or tr("undated, arrived {day}").format(day=iso_time(row.arrived))
    head = [row.title, " · ".join(part for part in (row.author, day) if part), row.url]
    return "\n".join([*(line for line in head if line), "", item["text"], ""])


def _export(words: argparse.Namespace, reader: Reader, printer: Printer) -> int:
    opml = write_opml(reader.export_outlines()).decode("utf-8")
    if words.file is None:
        printer.document(opml)
        return DONE
    path = Path(words.file)
    try:
        write_whole(path, opml)
    except OSError as error:
        raise unwritable(path, error) from error
    count = len(reader.feeds())
    printer.item({"file": str(path), "feeds": count}, tr("{n} feeds written to {path}").format(n=count, path=path))
    return DONE


def _feed_named(word: str, reader: Reader) -> Feed:
    feed = reader.find_feed(word)
    if feed is None:
        raise UsageError(
            "unknown-feed",
            tr("There is no feed {word}. `newsreader feeds` lists them by number and address.").format(word=word),
        )
    return feed


def _folder_named(name: str, reader: Reader) -> FolderId:
    folders = {folder.id: folder for folder in reader.folders()}
    folder = folder_named(name, folders)
    if folder is not None:
        return folder
    known = ", ".join(sorted(folder.title for folder in folders.values())) or tr("none yet")
    raise UsageError(
        "unknown-folder", tr("There is no folder '{name}'. Folders: {known}.").format(name=name, known=known)
    )
