"""The same article or a new one? The table of identity.md, I1 to I12, and what follows from each answer."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.store_kit import DAY, NOW, digest, document, entry

from newsreader.core.decide import (
    FIRST_UNREAD,
    MOST_EDITS,
    FeedDecision,
    Known,
    KnownArticle,
    decide,
    wanted_uids,
)
from newsreader.core.identity import content_key
from newsreader.core.values import ArticleId, Entry, FeedId

FEED = FeedId(7)


@dataclass
class Memory:
    """A feed as a plain dictionary: the least that can keep what decisions say, and be asked for the next."""

    articles: dict[int, KnownArticle] = field(default_factory=dict)
    aliases: dict[str, int] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    titles: dict[int, str] = field(default_factory=dict)

    def fetch(self, *entries: Entry, now: int = NOW) -> FeedDecision:
        """Decide about a document of these entries, and keep what is decided."""
        came = document(*entries)
        wanted = wanted_uids(came)
        found = {uid: self.articles[number] for uid, number in self.aliases.items() if uid in wanted}
        found |= {article.uid: article for article in self.articles.values() if article.uid in wanted}
        known = Known(not self.articles and not self.gone, found, frozenset(self.gone & wanted))
        decision = decide(FEED, came, known=known, now=now)
        if decision.looks_rekeyed:
            decision = decide(FEED, came, known=known, now=now, everything=tuple(self.articles.values()))
        self._keep(decision, now)
        return decision

    def _keep(self, decision: FeedDecision, now: int) -> None:
        for moved in decision.rekeyed:
            self.aliases[moved.old_uid] = moved.id
            self.articles[moved.id] = replace(self.articles[moved.id], uid=moved.new_uid)
        for new in decision.new:
            number = ArticleId(len(self.articles) + len(self.gone) + 1)
            made = KnownArticle(
                number, new.uid, new.entry.url, new.entry.digest, b"", 0, new.published, new.sort_at, now
            )
            self.articles[number] = replace(made, content=content_key(new.entry.title, new.entry.excerpt))
            self.titles[number] = new.entry.title
        for edit in decision.edits:
            old = self.articles[edit.id]
            self.articles[edit.id] = replace(
                old,
                url=edit.entry.url,
                digest=edit.entry.digest,
                content=content_key(edit.entry.title, edit.entry.excerpt),
                edits=old.edits + 1,
                published=edit.published,
                sort_at=edit.sort_at,
            )
            self.titles[edit.id] = edit.entry.title

    def clean_up(self) -> None:
        """Forget all articles, as keeping "at most 0" would."""
        self.gone |= {article.uid for article in self.articles.values()} | set(self.aliases)
        self.articles.clear()
        self.aliases.clear()


def new_titles(decision: FeedDecision) -> list[str]:
    return [new.entry.title for new in decision.new]


def stories(count: int, guid: str = "http://a.example/{n}", link: str = "http://a.example/{n}") -> list[Entry]:
    return [
        entry(guid.format(n=n), f"Story {n}", url=link.format(n=n), published=NOW - n * 3_600, body=f"<p>Text {n}.</p>")
        for n in range(count)
    ]


# -- I1, I2: the feed calls everything otherwise -----------------------------------------------------------------------

REKEYED = {
    "I1 guids to https": ("https://a.example/{n}", "http://a.example/{n}"),
    "I1 guids and links to https": ("https://a.example/{n}", "https://www.a.example/{n}/?utm_source=rss"),
    "I2 links rewritten, guids with them": ("http://a.example/the-story-{n}", "http://a.example/the-story-{n}"),
    "no guid any more": ("", "http://a.example/{n}?utm_medium=feed"),
    "a new system's numbers": ("tag:a.example,2026:{n}", "http://a.example/{n}"),
}


@pytest.mark.parametrize("name", REKEYED)
def test_a_rekeyed_feed_is_known_again(name):
    memory = Memory()
    memory.fetch(*stories(12))
    decision = memory.fetch(*stories(12, *REKEYED[name]))
    assert decision.new == ()
    assert len(decision.rekeyed) == 12
    assert {moved.id for moved in decision.rekeyed} == set(memory.articles)
    assert memory.fetch(*stories(12, *REKEYED[name])) == replace(decision, edits=(), rekeyed=())
    back = memory.fetch(*stories(12))  # and back again: the aliases know
    assert back.new == ()


def test_what_is_really_new_in_a_rekeyed_document_is_new():
    memory = Memory()
    memory.fetch(*stories(12))
    decision = memory.fetch(entry("tag:fresh", "Fresh"), *stories(12, "tag:{n}"))
    assert new_titles(decision) == ["Fresh"]
    assert len(decision.rekeyed) == 12


@pytest.mark.parametrize("count", [4, 5])
def test_the_flood_guard_begins_at_five(count):
    memory = Memory()
    memory.fetch(*stories(count))
    decision = memory.fetch(*stories(count, "tag:{n}"))
    assert len(decision.new) == (count if count < 5 else 0)


def test_a_few_new_ones_among_many_are_no_flood():
    memory = Memory()
    memory.fetch(*stories(20))
    decision = memory.fetch(
        *[entry(f"new {n}", f"Story {n}", url=f"http://a.example/{n}") for n in range(9)], *stories(20)
    )
    assert len(decision.new) == 9
    assert not decision.rekeyed


def test_links_that_several_articles_share_tell_nothing():
    memory = Memory()
    memory.fetch(*(entry(f"{n}", f"Old {n}", url="https://a.example/") for n in range(8)))
    decision = memory.fetch(*(entry(f"tag:{n}", f"Other {n}", url="https://a.example/") for n in range(8)))
    assert len(decision.new) == 8


# -- I3, I6: names that several share ----------------------------------------------------------------------------------


def test_i3_no_guid_and_one_link():
    memory = Memory()
    several = [entry("", f"Chapter {n}", url="https://a.example/book") for n in range(4)]
    assert len(memory.fetch(*several).new) == 4
    assert memory.fetch(*several).new == ()
    assert memory.fetch(*reversed(several)).new == ()
    assert new_titles(memory.fetch(entry("", "Chapter 4", url="https://a.example/book"), *several)) == ["Chapter 4"]
    assert memory.fetch(*several[:2]).new == ()
    assert memory.fetch(*several).new == ()


def test_i6_one_guid_on_all_items():
    memory = Memory()
    several = [entry("same", f"Story {n}", url=f"https://a.example/{n}") for n in range(4)]
    assert len(memory.fetch(*several).new) == 4
    assert memory.fetch(*reversed(several)).new == ()
    assert memory.fetch(several[2]).new == ()
    fresh = entry("same", "Story 4", url="https://a.example/4")
    assert new_titles(memory.fetch(fresh, *several[:3])) == ["Story 4"]
    assert len(memory.articles) == 5
    assert memory.fetch(*several, fresh).new == ()


def test_i6_one_guid_and_one_link_and_edited():
    memory = Memory()
    several = [entry("same", f"Story {n}", url="https://a.example/") for n in range(3)]
    memory.fetch(*several)
    edited = [entry("same", f"Story {n}", url="https://a.example/", body="<p>Edited.</p>") for n in range(3)]
    decision = memory.fetch(*edited)
    assert decision.new == ()
    assert len(decision.edits) == 3


# -- I4, I5: content that changes --------------------------------------------------------------------------------------


def test_i4_content_that_changes_at_every_fetch_is_left_alone_after_a_while():
    memory = Memory()
    for turn in range(40):
        clock = entry("", "A clock", url="https://a.example/clock", body=f"<p>It is {turn}.</p>")
        decision = memory.fetch(clock, now=NOW + turn)
        assert bool(decision.new) == (turn == 0)
        assert bool(decision.edits) == (1 <= turn <= MOST_EDITS)


def test_i4_without_guid_and_link_a_dated_text_may_change():
    memory = Memory()
    memory.fetch(entry("", "Dated", url="", body="<p>One.</p>"))
    assert memory.fetch(entry("", "Dated", url="", body="<p>Two.</p>")).new == ()
    undated = Memory()
    undated.fetch(entry("", "Undated", url="", published=None, body="<p>One.</p>"))
    assert len(undated.fetch(entry("", "Undated", url="", published=None, body="<p>Two.</p>")).new) == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"url": "https://a.example/elsewhere"},
        {"title": "Another title"},
        {"published": NOW - 9 * DAY},
        {"published": None},
        {"url": "https://a.example/elsewhere", "title": "Another title", "published": NOW},
    ],
)
def test_i5_the_same_guid_is_the_same_article(changed):
    memory = Memory()
    first = entry("guid", "A title")
    memory.fetch(first)
    other = replace(first, **changed)
    decision = memory.fetch(replace(other, digest=digest(other)))
    assert decision.new == ()
    assert len(decision.edits) == 1
    assert memory.fetch(replace(other, digest=digest(other))).edits == ()


def test_i5_an_edited_date_moves_the_article_and_a_missing_one_goes_back_to_its_arrival():
    memory = Memory()
    memory.fetch(entry("a", published=NOW - DAY), now=NOW)
    (edit,) = memory.fetch(entry("a", published=NOW - 3 * DAY), now=NOW + 50).edits
    assert (edit.published, edit.sort_at) == (NOW - 3 * DAY, NOW - 3 * DAY)
    (edit,) = memory.fetch(entry("a", published=None), now=NOW + 90).edits
    assert (edit.published, edit.sort_at) == (None, NOW)


# -- I7: odd guids -----------------------------------------------------------------------------------------------------

ODD = ["", " ", "\n\t ", "x" * 10_000, "a\nb", " a", "a", "A", "urn:x\x1fy", "é", "e\u0301"]


def test_i7_odd_guids_are_as_many_articles():
    memory = Memory()
    entries = [entry(guid, f"Odd {n}", url=f"https://a.example/odd/{n}") for n, guid in enumerate(ODD)]
    assert len(memory.fetch(*entries).new) == len(ODD)
    assert memory.fetch(*entries).new == ()
    assert memory.fetch(*reversed(entries)).new == ()
    for one in entries:
        assert memory.fetch(one).new == ()


# -- I8: dates ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("published", "kept", "place"),
    [
        (None, None, NOW),
        (0, 0, 0),
        (NOW - 5, NOW - 5, NOW - 5),
        (NOW + 5, NOW, NOW),
        (2**31, NOW, NOW),
        (-62_000_000_000, -62_000_000_000, -62_000_000_000),
    ],
)
def test_i8_dates_are_never_invented_and_never_in_the_future(published, kept, place):
    (new,) = Memory().fetch(entry("a", published=published)).new
    assert (new.published, new.sort_at) == (kept, place)


def test_i8_a_date_in_the_future_does_not_climb():
    memory = Memory()
    memory.fetch(entry("a", "One", published=NOW + 30 * DAY), now=NOW)
    for turn in range(1, 4):
        (edit,) = memory.fetch(entry("a", f"Edit {turn}", published=NOW + 30 * DAY), now=NOW + turn * 100).edits
        assert edit.sort_at == NOW
    (edit,) = memory.fetch(entry("a", "Later", published=NOW + 30 * DAY), now=NOW + 40 * DAY).edits
    assert edit.sort_at == NOW + 30 * DAY


# -- I9, I10: items come and go ----------------------------------------------------------------------------------------


def test_i9_what_vanishes_and_returns_is_not_new():
    memory = Memory()
    memory.fetch(*stories(6))
    memory.fetch(*stories(2), now=NOW + 100 * DAY)
    assert memory.fetch(*stories(6), now=NOW + 200 * DAY).new == ()


def test_i9_not_even_after_clean_up():
    memory = Memory()
    memory.fetch(*stories(6))
    memory.clean_up()
    decision = memory.fetch(entry("fresh", "Fresh"), *stories(6), now=NOW + 200 * DAY)
    assert new_titles(decision) == ["Fresh"]
    assert not decision.new[0].read


def test_i10_an_empty_document_changes_nothing():
    memory = Memory()
    memory.fetch(*stories(6))
    decision = memory.fetch()
    assert (decision.new, decision.edits, decision.rekeyed) == ((), (), ())


@given(st.lists(st.lists(st.integers(0, 14), unique=True), max_size=8))
@pytest.mark.server
def test_i10_whatever_comes_in_whatever_order_is_new_once(documents):
    memory, seen = Memory(), set()
    everything = stories(15)
    for numbers in documents:
        decision = memory.fetch(*(everything[number] for number in numbers))
        assert {new.entry.guid for new in decision.new} == {everything[number].guid for number in numbers} - seen
        assert decision.edits == ()
        seen |= {everything[number].guid for number in numbers}


# -- I11, I12: other feeds ---------------------------------------------------------------------------------------------


def test_i11_one_story_twice_in_a_planet_feed():
    memory = Memory()
    twice = [
        entry("planet:1", "Story", url="https://a.example/1"),
        entry("planet:2", "Story", url="https://a.example/1"),
    ]
    assert len(memory.fetch(*twice).new) == 2
    assert memory.fetch(*reversed(twice)).new == ()
    assert memory.fetch(twice[1]).new == ()


def test_i11_an_entry_that_stands_twice_in_a_document_is_kept_by_position():
    memory = Memory()
    same = entry("g", "Story")
    assert len(memory.fetch(same, same).new) == 2
    assert memory.fetch(same, same).new == ()


def test_i12_another_sites_feed_keeps_the_old_articles():
    memory = Memory()
    memory.fetch(*stories(8))
    before = dict(memory.titles)
    decision = memory.fetch(*(entry(f"other {n}", f"Other {n}", url=f"https://b.example/{n}") for n in range(8)))
    assert len(decision.new) == 8
    assert not decision.rekeyed
    assert {number: memory.titles[number] for number in before} == before


# -- what is unread ----------------------------------------------------------------------------------------------------


def test_of_a_new_feed_the_newest_twenty_are_unread():
    entries = [entry(f"{n}", f"Story {n}", published=NOW - (n * 7 % 50) * 3_600) for n in range(50)]
    decision = Memory().fetch(*entries)
    unread = sorted(-new.sort_at for new in decision.new if not new.read)
    assert len(unread) == FIRST_UNREAD == 20
    assert unread == sorted(-made.published for made in entries)[:20]


def test_later_everything_new_is_unread():
    memory = Memory()
    memory.fetch(*stories(3))
    decision = memory.fetch(*(entry(f"later {n}") for n in range(40)))
    assert [new.read for new in decision.new] == [False] * 40


def test_new_articles_are_in_document_order_and_the_feed_says_what_it_is():
    decision = Memory().fetch(*stories(3))
    assert new_titles(decision) == ["Story 0", "Story 1", "Story 2"]
    assert (decision.feed, decision.title, decision.site_url, decision.language) == (
        FEED,
        "A feed",
        "https://a.example/",
        "en",
    )
