"""The list's model over a real store: it is patched, and after any patches it is what the store would answer anew."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from support.paper import NOW, entry

from newsreader.core.values import ArticleId, Changes, FeedId, View, ViewKind
from newsreader.ui.timeline.model import FIRST, PAGE, TimelineModel

pytestmark = pytest.mark.window


class Later:
    """Queries whose answers come when the test wants them; of one kind only the newest does."""

    def __init__(self, reader) -> None:
        self._reader = reader
        self._asked: dict[str, tuple] = {}
        self.is_late = False

    def ask(self, kind, question, *, done) -> None:
        self._asked[kind] = (question, done)
        if not self.is_late:
            self.answer()

    def forget(self, kind) -> None:
        self._asked.pop(kind, None)

    def is_asking(self, kind) -> bool:
        return kind in self._asked

    def answer(self) -> None:
        while self._asked:  # an answer may lead to the next question
            question, done = self._asked.pop(next(iter(self._asked)))
            done(question(self._reader))


@pytest.fixture
def reader(paper):
    made = paper.database.reader()
    yield made
    made.close()


@pytest.fixture
def queries(reader):
    return Later(reader)


@pytest.fixture
def model(reader, queries, qtbot):
    made = TimelineModel(reader, queries, words_of=lambda row, _fold: f"{row.title}, spoken")
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_view(View(ViewKind.ALL))
    return made


def titles(model) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def ids(model) -> list[int]:
    return [model.id_at(row) for row in range(model.rowCount())]


def test_rows_stand_in_the_order_of_the_store(model, reader):
    assert titles(model)[:4] == ["Alpha 0", "Beta 0", "Gamma 0", "Alpha 1"]
    assert ids(model) == list(reader.ids(View(ViewKind.ALL)))
    model.set_view(View(ViewKind.ALL, oldest_first=True))
    assert titles(model)[-1] == "Alpha 0"


def test_a_screen_reader_is_told_the_rows_words(model):
    from PySide6.QtCore import Qt

    index = model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Alpha 0, spoken"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Article"


def test_new_articles_are_put_in_and_nothing_is_reset(model, paper):
    resets, inserts = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    new = [entry("Newest", published=NOW - 1), entry("In between", published=NOW - 3_600 - 90)]
    model.apply(paper.add_articles(FeedId(1), new))
    assert titles(model)[0] == "Newest"
    assert titles(model)[4:6] == ["Alpha 1", "In between"]
    assert (resets.count(), inserts.count()) == (0, 2)


def test_many_arrivals_are_told_in_few_words_and_held_rows_stay(reader, queries, paper, qtbot):
    model = TimelineModel(reader, queries, words_of=lambda row, _fold: row.title)
    model.set_view(View(ViewKind.ALL))
    model.held = lambda: [(2, 2), (4, 5)]
    held = {row: (QPersistentModelIndex(model.index(row, 0)), model.id_at(row)) for row in (2, 4, 5)}
    inserts, grown = QSignalSpy(model.rowsInserted), QSignalSpy(model.grew)
    hours = [entry(f"Between {n}", url=f"https://n.example/{n}", published=NOW - 40 * n) for n in range(500)]
    model.apply(paper.add_articles(FeedId(1), hours))
    assert inserts.count() <= 4
    assert grown.at(0) == [500]
    assert ids(model) == list(reader.ids(View(ViewKind.ALL)))
    assert {model.id_at(index.row()) for index, _ in held.values()} == {number for _, number in held.values()}


def test_a_flood_is_put_in_in_several_steps(model, paper, reader, qtbot):
    inserts = QSignalSpy(model.rowsInserted)
    many = [entry(f"N {n}", url=f"https://n.example/{n}", published=NOW - 90_000 - n) for n in range(1_200)]
    model.apply(paper.add_articles(FeedId(2), many))
    assert inserts.count() == 1
    qtbot.waitUntil(lambda: inserts.count() == 3)
    assert ids(model) == list(reader.ids(View(ViewKind.ALL)))


def test_an_article_that_is_not_of_the_view_stays_out(model, paper):
    model.set_view(View(ViewKind.FEED, feed=FeedId(2)))
    model.apply(paper.add_articles(FeedId(1), [entry("Elsewhere", published=NOW - 1)]))
    assert "Elsewhere" not in titles(model)
    model.apply(paper.add_articles(FeedId(2), [entry("Here", published=NOW - 1)]))
    assert titles(model)[0] == "Here"


def test_what_was_read_stays_in_a_list_of_unread(model, paper):
    model.set_view(View(ViewKind.UNREAD))
    first = model.id_at(0)
    changed, removed = QSignalSpy(model.dataChanged), QSignalSpy(model.rowsRemoved)
    model.apply(paper.writer.set_read([first], True))
    assert model.id_at(0) == first
    assert model.article_row(0).read
    assert (changed.count(), removed.count()) == (1, 0)
    model.set_view(View(ViewKind.UNREAD))
    assert model.id_at(0) != first


def test_marks_are_shown_ahead_of_the_store(model):
    row = model.article_row(2)
    model.mark([row.id], read=True, starred=True)
    assert (model.article_row(2).read, model.article_row(2).starred) == (True, True)
    changed = QSignalSpy(model.dataChanged)
    model.mark([row.id], read=True)
    assert changed.count() == 0  # nothing new, nothing to paint


def test_removed_articles_go_and_their_neighbours_stay(model, paper):
    before = ids(model)
    gone = [ArticleId(before[1]), ArticleId(before[4])]
    paper.writer.set_read(gone, True)
    model.apply(paper.writer.remove_articles(gone))
    assert ids(model) == [number for number in before if number not in gone]


def test_an_edited_article_is_read_again(model):
    first = model.article_row(0)
    model.mark([first.id], starred=True)  # stands for what the row was before
    changed = QSignalSpy(model.dataChanged)
    model.apply(Changes(updated=frozenset({first.id})))
    assert changed.count() == 1
    assert not model.article_row(0).starred


def test_a_long_list_is_there_at_once_and_the_rest_follows(model, paper, queries, reader):
    many = [
        entry(f"N {row}", url=f"https://n.example/{row}", published=NOW - 90_000 - row) for row in range(FIRST + 50)
    ]
    paper.add_articles(FeedId(3), many)
    queries.is_late = True
    loaded = QSignalSpy(model.loaded)
    model.set_view(View(ViewKind.ALL))
    assert (model.rowCount(), model.is_loaded, loaded.count()) == (FIRST, False, 0)
    model.apply(paper.add_articles(FeedId(3), [entry("Late", published=NOW - 1)]))
    assert model.rowCount() == FIRST  # where it belongs is known when all rows are
    queries.answer()
    queries.answer()
    assert model.is_loaded
    assert titles(model)[0] == "Late"
    assert ids(model) == list(reader.ids(View(ViewKind.ALL)))


def test_rows_are_read_a_page_at_a_time(model, reader, monkeypatch):
    asked = []
    real = reader.rows
    monkeypatch.setattr(type(reader), "rows", lambda self, ids: asked.append(len(ids)) or real(ids))
    model.set_view(View(ViewKind.ALL))
    for row in range(model.rowCount()):
        model.article_row(row)
    assert asked == [model.rowCount()]
    assert max(asked) <= PAGE


def test_a_search_keeps_the_rows_until_it_has_others(model, queries):
    before = titles(model)
    queries.is_late = True
    model.set_view(View(ViewKind.SEARCH, words="Gamma"))
    assert titles(model) == before
    queries.answer()
    assert {title.split()[0] for title in titles(model)} == {"Gamma"}


def test_an_answer_to_an_earlier_search_is_not_taken(model, queries):
    queries.is_late = True
    model.set_view(View(ViewKind.SEARCH, words="Gamma"))
    model.set_view(View(ViewKind.FEED, feed=FeedId(2)))
    queries.answer()
    assert {title.split()[0] for title in titles(model)} == {"Beta"}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("oldest_first", [False, True])
def test_after_any_patches_the_list_is_what_the_store_answers(model, paper, queries, reader, seed, oldest_first):
    chance = random.Random(seed)
    view = View(ViewKind.ALL, oldest_first=oldest_first)
    model.set_view(view)
    for step in range(25):
        queries.is_late = chance.random() < 0.5
        match chance.randrange(4):
            case 0:
                when = NOW - chance.randrange(20_000)
                new = [
                    entry(f"New {step} {n}", url=f"https://x.example/{step}/{n}", published=when)
                    for n in range(chance.randrange(1, 4))
                ]
                model.apply(paper.add_articles(FeedId(chance.randrange(1, 4)), new))
            case 1:
                some = [ArticleId(n) for n in chance.sample(ids(model), 2)]
                model.apply(paper.writer.set_read(some, chance.random() < 0.7))
            case 2:
                some = [ArticleId(n) for n in chance.sample(ids(model), 2)]
                model.apply(paper.writer.remove_articles(some))
            case 3:
                some = [ArticleId(chance.choice(ids(model)))]
                model.apply(paper.writer.set_starred(some, chance.random() < 0.5))
    queries.answer()
    assert ids(model) == list(reader.ids(view))
    stored = {row.id: row for row in reader.rows([ArticleId(n) for n in ids(model)])}
    assert all(model.article_row(row) == stored[model.id_at(row)] for row in range(model.rowCount()))
