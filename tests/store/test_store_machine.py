"""The property of identity.md: after any sequence of fetch, mark, undo, clean-up and moving, every count equals what is
there, nothing read has become unread by itself, and nothing starred is gone. And `Changes` say exactly what changed.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from support.store_kit import DAY, NOW, entry, open_kit

from newsreader.core.values import Changes, FeedId, View, ViewKind

pytestmark = pytest.mark.corpus

_numbers = st.integers(0, 11)
_documents = st.lists(_numbers, unique=True, max_size=12)
_guids = st.sampled_from(["http://a/{n}", "https://a/{n}", "", "tag:{n}"])


class Store(RuleBasedStateMachine):
    """A store beside the plainest model of it: which articles are shown, read, starred."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="newsreader-machine-")
        self.kit = open_kit(Path(self.folder.name))
        self.feeds = [self.kit.feed(f"https://{n}.example/") for n in range(2)]
        self.now = NOW
        self.marks: dict[int, tuple[bool, bool]] = {}  # what is shown: read, starred
        self.hidden: dict[int, dict[int, tuple[bool, bool]]] = {}  # by feed that was unsubscribed
        self.undo: list = []

    def teardown(self) -> None:
        self.kit.close()
        self.folder.cleanup()

    def marks_in_store(self) -> dict[int, tuple[bool, bool]]:
        rows = self.kit.reader.rows(self.kit.reader.ids(View()))
        return {row.id: (row.read, row.starred) for row in rows}

    def check(self, changes: Changes) -> None:
        """Follow what a write says, which has to lead to what the store holds."""
        found = self.marks_in_store()
        for number in changes.removed:
            del self.marks[number]
        for number in changes.added:
            assert number not in self.marks
            self.marks[number] = found[number]
        for number in changes.read | changes.unread:
            assert self.marks[number][0] != (number in changes.read)
            self.marks[number] = (number in changes.read, self.marks[number][1])
        for number in changes.starred | changes.unstarred:
            assert self.marks[number][1] != (number in changes.starred)
            self.marks[number] = (self.marks[number][0], number in changes.starred)
        assert changes.updated <= set(self.marks)
        assert self.marks == found

    # -- what happens ------------------------------------------------------------------------------------------------

    @rule(at=st.integers(0, 1), numbers=_documents, guid=_guids, edition=st.integers(0, 2))
    def fetch(self, at: int, numbers: list[int], guid: str, edition: int) -> None:
        feed = self.feeds[at]
        if feed in self.hidden:
            return
        self.now += 60
        before = len(self.marks)
        entries = [
            entry(
                guid.format(n=n),
                f"Story {n} of {feed}",
                url=f"https://a.example/{feed}/{n}",
                published=None if n % 4 == 3 else NOW - n * DAY,
                body=f"<p>Edition {edition}.</p>",
                digest=bytes([n, edition]) * 8,
            )
            for n in numbers
        ]
        self.check(self.kit.fetch(feed, *entries, now=self.now))
        assert len(self.marks) >= before

    @rule(data=st.data(), read=st.booleans())
    def mark_read(self, data, read: bool) -> None:
        ids = self._some(data)
        changes = self.kit.writer.set_read(ids, read)
        self.check(changes)
        self._remember(changes)

    @rule(data=st.data(), starred=st.booleans())
    def star(self, data, starred: bool) -> None:
        ids = self._some(data)
        changes = self.kit.writer.set_starred(ids, starred)
        self.check(changes)
        self._remember(changes)

    @rule(kind=st.sampled_from([ViewKind.ALL, ViewKind.FEED, ViewKind.STARRED, ViewKind.TODAY]))
    def mark_all_read(self, kind: ViewKind) -> None:
        view = View(kind, feed=self.feeds[0], since=NOW - 3 * DAY)
        ids = self.kit.reader.ids(view)
        changes = self.kit.writer.mark_all_read(view)
        assert changes.read == {number for number in ids if not self.marks[number][0]}
        self.check(changes)
        self._remember(changes)

    @precondition(lambda self: self.undo)
    @rule()
    def take_back(self) -> None:
        before, inverse = self.undo.pop()
        self.check(inverse(self.kit.writer))
        assert {number: self.marks[number] for number in before} == before

    @rule(data=st.data())
    def clean_up(self, data) -> None:
        ids = self._some(data)
        changes = self.kit.writer.remove_articles(ids)
        assert changes.removed == {number for number in ids if self.marks[number] == (True, False)}
        self.check(changes)
        self.undo.clear()

    @rule(at=st.integers(0, 1))
    def unsubscribe(self, at: int) -> None:
        feed = self.feeds[at]
        if feed in self.hidden:
            return
        shown = self.kit.reader.ids(View(ViewKind.FEED, feed=feed))
        kept = {number: self.marks[number] for number in shown}
        self.check(self.kit.writer.unsubscribe([feed], now=self.now))
        self.hidden[feed] = kept
        self.undo.clear()

    @rule(at=st.integers(0, 1))
    def restore(self, at: int) -> None:
        feed = self.feeds[at]
        kept = self.hidden.pop(feed, {})
        self.check(self.kit.writer.restore_feeds([feed]))
        assert {number: self.marks[number] for number in kept} == kept

    @rule(at=st.integers(0, 1), is_inside=st.booleans())
    def move(self, at: int, is_inside: bool) -> None:
        if self.feeds[at] in self.hidden:
            return
        folder = self.kit.writer.ensure_folder(["F"])[0] if is_inside else None
        self.check(self.kit.writer.move_feeds([self.feeds[at]], folder=folder))

    @rule()
    def remove_folders(self) -> None:
        for folder in self.kit.reader.folders():
            self.check(self.kit.writer.remove_folder(folder.id))

    @rule(limit=st.integers(1, 9))
    def index(self, limit: int) -> None:
        self.kit.writer.index_pending(limit)

    def _some(self, data) -> list[int]:
        return data.draw(st.lists(st.sampled_from(sorted(self.marks)), unique=True)) if self.marks else []

    def _remember(self, changes: Changes) -> None:
        """As the window does: the inverse of a write follows from what it changed."""
        if not changes:
            return
        before = dict(self.marks)
        for ids, is_on, position in (
            *((changes.read, False, 0), (changes.unread, True, 0)),
            *((changes.starred, False, 1), (changes.unstarred, True, 1)),
        ):
            for number in ids:
                pair = list(before[number])
                pair[position] = is_on
                before[number] = tuple(pair)

        def inverse(writer) -> Changes:
            return (
                writer.set_read(changes.read, False)
                | writer.set_read(changes.unread, True)
                | writer.set_starred(changes.starred, False)
                | writer.set_starred(changes.unstarred, True)
            )

        self.undo.append((before, inverse))

    # -- what always holds -------------------------------------------------------------------------------------------

    @invariant()
    def every_count_is_what_is_there(self) -> None:
        if not hasattr(self, "kit"):
            return
        reader, since = self.kit.reader, NOW - 3 * DAY
        counts = reader.counts(since)
        assert counts.total == len(self.marks)
        assert counts.starred == sum(starred for _, starred in self.marks.values())
        assert counts.all_unread == sum(not read for read, _ in self.marks.values())
        assert counts.today == len(reader.ids(View(ViewKind.TODAY, since=since, unread_only=True)))
        for feed in map(FeedId, self.feeds):
            unread = reader.ids(View(ViewKind.FEED, feed=feed, unread_only=True))
            assert counts.unread.get(feed, 0) == len(unread)
        inside = {feed.id for feed in reader.feeds() if feed.folder is not None}
        for folder in reader.folders():
            found = {row.feed for row in reader.rows(reader.ids(View(ViewKind.FOLDER, folder=folder.id)))}
            assert found <= inside

    @invariant()
    def nothing_starred_is_gone_and_no_article_is_twice(self) -> None:
        if not hasattr(self, "kit"):
            return
        hidden = {number: marks for kept in self.hidden.values() for number, marks in kept.items()}
        stored = dict(self.kit.sql("SELECT article, starred FROM state"))
        assert set(stored) == set(self.marks) | set(hidden)
        for number, (_, starred) in {**self.marks, **hidden}.items():
            assert bool(stored[number]) == starred


Store.TestCase.settings = settings(max_examples=6, stateful_step_count=20)
TestStore = Store.TestCase


@pytest.mark.long
@pytest.mark.timeout(900)
def test_long_sequences():
    run_state_machine_as_test(Store, settings=settings(max_examples=300, stateful_step_count=60))
