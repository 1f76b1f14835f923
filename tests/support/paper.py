"""A window over a real store with the demo feeds in it, and an engine that writes at once and fetches nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, Signal
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.core.decide import FeedDecision, NewArticle
from newsreader.core.errors import KnownError
from newsreader.core.excerpt import excerpt
from newsreader.core.outlines import feeds_with_folders
from newsreader.core.values import Article, ArticleId, Changes, Entry, FeedId, FetchState, PageText, Validators
from newsreader.engine.parts import FullTextReport, Moved
from newsreader.feeds.sanitise import clean_html
from newsreader.feeds.text import html_to_text
from newsreader.settings import Settings
from newsreader.store.database import Database, open_database
from newsreader.store.enclosure_files import EnclosureFiles
from newsreader.store.write_feeds import FetchResult, NewFeed
from newsreader.store.writer import Writer
from newsreader.ui.bridge import Bridge
from newsreader.ui.futures import Futures
from newsreader.ui.ports import FileParts, WindowParts
from newsreader.ui.preferences import Preferences
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.window import MainWindow
from support.demo import read_feeds

#: Sunday, 25 January 2026, 12:40 UTC
NOW = 1_769_344_800
LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def entry(title: str, body: str = "", *, url: str = "", published: int | None = None, author: str = "") -> Entry:
    """An entry as a document's reader makes it."""
    cleaned = clean_html(body or f"<p>{title}.</p>", base=url or "https://a.example/", prefix="n")
    text = html_to_text(cleaned.html)
    return Entry(
        guid=url or title,
        url=url or f"https://a.example/{abs(hash(title))}",
        title=title,
        author=author,
        published=published,
        html=cleaned.html,
        excerpt=excerpt(text),
        digest=title.encode()[:16],
    )


@dataclass
class Paper:
    """A database with its writer, and what was written told to whoever listens, as the engine's bus does."""

    database: Database
    writer: Writer
    listeners: list[Callable[[Changes], None]] = field(default_factory=list)
    refreshed: list[Sequence[FeedId] | None] = field(default_factory=list)
    failure: KnownError | None = None
    offline: list[bool] = field(default_factory=list)
    pages_asked: list[tuple[list[ArticleId], Future]] = field(default_factory=list)
    on_progress: Callable | None = None
    wishes: list[object] = field(default_factory=list)
    pictures_asked: list[tuple[list[ArticleId], Future]] = field(default_factory=list)

    def close(self) -> None:
        self.writer.close()

    # -- as the engine ---------------------------------------------------------------------------------------------

    def write(self, operation: Callable[[Writer], Changes]) -> Future[Changes]:
        done: Future[Changes] = Future()
        if self.failure is not None:
            done.set_exception(self.failure)
            return done
        changes = operation(self.writer)
        done.set_result(changes)
        self.tell(changes)
        return done

    def refresh(self, feeds, *, due_only=False, on_report=None) -> Future:
        self.refreshed.append(feeds)
        done: Future = Future()
        done.set_result(())
        return done

    def keep_rule(self, feed, rule) -> Future:
        def operation(writer: Writer) -> Changes:
            kept = writer.keep_rule(feed, rule)
            return kept | writer.take_out(today=NOW, session=1)

        return self.write(operation)

    def import_outlines(self, file) -> Future:
        wanted = [
            (NewFeed(outline.xml_url, title=outline.title), path) for path, outline in feeds_with_folders(file.outlines)
        ]
        added, changes = self.writer.import_feeds(wanted, next_due=NOW, now=NOW)
        self.tell(changes)
        future: Future = Future()
        future.set_result(added)
        return future

    def work_offline(self, is_wanted: bool) -> Future:
        done: Future = Future()
        if self.failure is not None:
            done.set_exception(self.failure)
        else:
            self.offline.append(is_wanted)
            done.set_result(is_wanted)
        return done

    def fetch_pictures(self, wish, *, on_progress=None) -> Future:
        """They stay on their way until a test ends the future."""
        self.wishes.append(wish)
        self.pictures_asked.append((list(wish.articles or wish.feeds), Future()))
        self.on_progress = on_progress
        return self.pictures_asked[-1][1]

    def full_texts(self, ids: Sequence[ArticleId]) -> Future:
        """Pages are kept by `keep_pages`; until then they are on their way."""
        self.pages_asked.append((list(ids), Future()))
        return self.pages_asked[-1][1]

    def keep_pages(self, *, error: KnownError | None = None) -> None:
        """The pages that were asked for come, or do not."""
        for ids, future in self.pages_asked:
            reports = []
            for number in ids:
                if error is None:
                    text = PageText("https://a.example/", "", "", None, "<p>From the page.</p>")
                    self.tell(self.writer.keep_full_text(number, text, now=NOW))
                    reports.append(FullTextReport(number, pages=1))
                else:
                    reports.append(FullTextReport(number, error.kind, error.text))
            future.set_result(tuple(reports))
        self.pages_asked.clear()

    def full_text_always(self, feed: FeedId, is_on: bool) -> Future[Changes]:
        return self.write(lambda writer: writer.set_full_text_always(feed, is_on))

    def change_address(self, feed: FeedId, url: str, *, typed: bool) -> Future[Moved]:
        reader = self.database.reader()
        before = reader.fetch_states([feed])[0]
        reader.close()
        done: Future[Moved] = Future()
        try:
            self.tell(self.writer.change_address(feed, url, typed=typed, next_due=NOW))
            done.set_result(Moved(feed, before.url, before.typed))
        except KnownError as error:
            done.set_exception(error)
        return done

    def index(self) -> None:
        """Bring the search index up to date, as the engine does when it has time."""
        while self.writer.index_pending():
            pass

    def tell(self, changes: Changes) -> None:
        for listener in self.listeners:
            listener(changes)

    # -- filling ---------------------------------------------------------------------------------------------------

    def add_feed(self, title: str, *, folder: str = "", url: str = "") -> FeedId:
        where = self.writer.ensure_folder([folder])[0] if folder else None
        slug = title.lower().replace(" ", "-")
        new = NewFeed(url or f"https://{slug}.example/feed.xml", title=title, folder=where, typed=True)
        return self.writer.add_feed(new, next_due=NOW + 1_800, now=NOW - 86_400 * 300)[0]

    def add_articles(
        self, feed: FeedId, entries: Iterable[Entry], *, error: str = "", tried: int = NOW - 720
    ) -> Changes:
        """Add entries, the newest first; ``error``: the feed is in trouble since then."""
        state = FetchState(feed, self._url(feed), Validators(), None, tried, tried, NOW + 6_000, 0, True)
        new = tuple(
            NewArticle(
                each.guid, each, False, each.published, each.published if each.published is not None else NOW - 60
            )
            for each in entries
        )
        result = FetchResult(state, 404 if error else 200, "http" if error else None, error or None)
        changes, _ = self.writer.apply(FeedDecision(feed, "", "", "", new, ()), result, now=NOW - 60)
        return changes

    def _url(self, feed: FeedId) -> str:
        reader = self.database.reader()
        found = reader.feed(feed)
        reader.close()
        assert found is not None
        return found.url


def open_paper(folder: Path) -> Paper:
    """An empty store in ``folder``."""
    database = open_database(folder / "newsreader.db", now=NOW)
    return Paper(database, database.writer(html_to_text))


def fill_with_demo(paper: Paper) -> None:
    """The demo feeds, as if they had been fetched twelve minutes ago; some read, some starred, one feed in trouble."""
    for demo in read_feeds():
        feed = paper.add_feed(demo.title, folder=demo.folder, url=f"https://{demo.slug}.example/feed.xml")
        entries = [
            entry(
                each.title,
                each.body.replace("{picture}", ""),
                url=f"https://{demo.slug}.example/{row}",
                published=None if each.age is None else NOW - int((each.age + timedelta(minutes=7)).total_seconds()),
                author=each.author,
            )
            for row, each in enumerate(demo.articles)
        ]
        trouble = "The site answered 404, not found." if demo.slug == "north-quay" else ""
        added = sorted(paper.add_articles(feed, entries, error=trouble).added)
        paper.writer.set_read([ArticleId(number) for number in added[: len(added) // 2]], True)
        paper.writer.set_starred([ArticleId(number) for number in added[1:2]], True)
    paper.index()


class PlainArticle(QWidget):
    """An article pane that shows nothing and says at once that it has."""

    shown = Signal(object)
    link_activated = Signal(str)
    scale_changed = Signal(float)
    found = Signal(int, int)
    menu_asked = Signal(object, QPoint)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways: list[str] = []
        self.explained = None
        self.opened: list[ArticleId] = []
        self.cleared: list[str] = []
        self.looked_for: list[tuple[str, bool]] = []
        self.selected = ""
        self.remembered: list[tuple[ArticleId, float]] = []
        self.printed: list[str] = []
        self.pages = 0
        self.sheet = None
        self.is_shut = False
        self.open_now: Article | None = None
        self.read: Callable[[ArticleId], Article | None] = lambda number: None

    def show_sheet(self, sheet) -> None:
        self.sheet = sheet
        self.open_now = None
        self.shown.emit(sheet.key)

    def show_article(self, article: ArticleId) -> None:
        self.opened.append(article)
        self.sheet = None
        self.open_now = self.read(article)
        self.shown.emit(article)

    @property
    def place(self) -> float:
        return 0.25

    def remember(self, article: ArticleId, place: float) -> None:
        self.remembered.append((article, place))

    def clear(self, title: str = "", text: str = "", *, icon: str = "newspaper", ways=(), after: str = "") -> None:
        self.cleared.append(title)
        self.ways = [way.command for way in ways]
        self.sheet = None
        self.open_now = None

    def explain(self, trouble) -> None:
        self.clear(trouble.title, trouble.text, ways=trouble.ways)
        self.explained = trouble

    def page_down(self) -> bool:
        self.pages -= 1
        return self.pages >= 0

    def page_up(self) -> bool:
        return False

    def find_words(self, words: str, *, back: bool = False) -> None:
        self.looked_for.append((words, back))

    def selected_html(self, then) -> None:
        then(self.selected)

    def print_on(self, printer, then) -> None:
        self.printed.append(printer.docName())
        then(True)

    def write_pdf(self, path, layout, *, then) -> None:
        self.printed.append(path.name)
        then(path.parent.is_dir())

    def copy(self) -> None: ...
    def select_all(self) -> None: ...

    def put_above(self, bar: QWidget) -> None:
        bar.setParent(self)

    def scroll_to_top(self) -> None: ...
    def set_look(self, look) -> None: ...

    modules = ()

    def prewarm(self) -> None: ...

    @property
    def open_article(self):
        return self.open_now

    def shut_down(self) -> None:
        self.is_shut = True


@dataclass
class SaidDialogs:
    """Dialogs that only note what was asked for."""

    asked: list[tuple[object, ...]] = field(default_factory=list)

    def add_feed(self, parent, *, address, is_typed) -> None:
        self.asked.append(("add_feed", address, is_typed))

    def import_file(self, parent, path) -> None:
        self.asked.append(("import", path))

    def export(self, parent) -> None:
        self.asked.append(("export",))

    def keyboard(self, parent, rows) -> None:
        self.asked.append(("keyboard", tuple(rows)))

    def about(self, parent) -> None:
        self.asked.append(("about",))

    def settings(self, parent, *, page="") -> None:
        self.asked.append(("settings", page))

    def download(self, parent, view, *, title) -> None:
        self.asked.append(("download", view, title))

    def keep(self, parent, feed) -> None:
        self.asked.append(("keep", feed))

    def removed(self, parent) -> None:
        self.asked.append(("removed",))

    def activity(self, parent) -> None:
        self.asked.append(("activity",))

    def trouble(self, parent, feed=None) -> None:
        self.asked.append(("trouble", feed))

    def feed(self, parent, feed, *, at="") -> None:
        self.asked.append(("feed", feed, at))


@dataclass
class SaidLinks:
    """Links that are noted and not opened."""

    opened: list[str] = field(default_factory=list)

    def open(self, url: str) -> bool:
        self.opened.append(url)
        return True

    def write_mail(self, address: str) -> bool:
        self.opened.append(address)
        return True


def _at_once(step: Callable[[], None]) -> Future[None]:
    done: Future[None] = Future()
    try:
        done.set_result(step())
    except Exception as error:
        done.set_exception(error)
    return done


@dataclass
class Clock:
    """A time that stands until it is set."""

    now: int = NOW

    def __call__(self) -> int:
        return self.now


def window_parts(
    paper: Paper, themes: ThemeSource, state_file: Path, *, clock: Callable[[], int] | None = None, **others
) -> WindowParts:
    """The parts of a window over ``paper``; ``others`` replace single ones."""
    bridge = Bridge()
    paper.listeners.append(bridge.on_changes)
    chosen = {
        "engine": paper,
        "reader": paper.database.reader(),
        "reader_factory": paper.database.reader,
        "bridge": bridge,
        "futures": Futures(),
        "preferences": Preferences(Settings(read_after=0.0), lambda _settings: None),
        "themes": themes,
        "icons": Icons(),
        "state_file": state_file,
        "article_factory": PlainArticle,
        "media": EnclosureFiles(state_file.parent / "enclosures"),
        "dialogs": SaidDialogs(),
        "links": SaidLinks(),
        "files": FileParts(_at_once, lambda _article: {}, lambda _name: None),
        "now": clock or Clock(),
        "locale": LOCALE,
    }
    return WindowParts(**{**chosen, **others})


def open_window(parts: WindowParts) -> MainWindow:
    """A window that is shown, no larger than tests need: painting rows takes most of their time."""
    window = MainWindow(parts)
    window.resize(1000, 440)
    window.show()
    QApplication.processEvents()
    return window
