"""Kin found in seven languages, lists kept and renewed, stories joined, copies folded and sources capped."""

from __future__ import annotations

import pytest

from newsreader.core.values import ArticleId
from newsreader.related.alike import Vectors, alike, kernel
from newsreader.related.copies import Card, capped, folded
from newsreader.related.index import Entry, MemoryIndex, Near
from newsreader.related.nearest import best, candidates, renewed, scored, without
from newsreader.related.rank import Ranked, rank
from newsreader.related.signature import sign, weigh
from newsreader.related.stories import Link, joined, merges

#: Two reports of one event and one of another, for each language; written for these tests.
TRIPLES = {
    "de": ("Brücke in Altenhain gesperrt nach Riss im Pfeiler", "Riss im Pfeiler: Altenhain sperrt seine Brücke", "Neues Hallenbad öffnet im Herbst"),
    "fr": ("La grève des bacs paralyse le port de Morlène", "Port de Morlène : les bacs restent en grève", "Un musée du verre ouvre ses portes"),
    "es": ("El volcán Tarima cubre de ceniza tres pueblos", "Tres pueblos bajo la ceniza del volcán Tarima", "La orquesta estrena una obra nueva"),
    "ru": ("В Сосновке открыли новый мост через реку Илмень", "Новый мост через Илмень: жители Сосновки довольны", "Школьники выиграли турнир по шахматам"),
    "ar": ("إغلاق جسر المدينة بعد فيضان النهر", "فيضان نهر يؤدي إلى إغلاق الجسر", "افتتاح معرض الكتاب الدولي"),
    "zh": ("暴雨导致青河大桥关闭", "青河大桥因暴雨暂时关闭", "新图书馆明年开放"),
    "ja": ("大雨で青川大橋が通行止め", "青川大橋、大雨のため通行止めに", "新しい図書館が来年開館"),
}  # fmt: skip


def filled(titles, *, days=None, sources=None):
    index = MemoryIndex()
    vectors = Vectors(index)
    for at, title in enumerate(titles, 1):
        words = weigh(title, "")
        signature = sign(words, numbers=index.numbers(words.weights), rarity=vectors.rarity)
        index.put(ArticleId(at), Entry(signature, days[at - 1] if days else 0.0, sources[at - 1] if sources else at))
    return index, vectors


def likeness(index, vectors, article):
    vector = vectors.of([article])[article]
    others = [other for other in candidates(vector, index, span=None) if other != article]
    return scored(vector, vectors.of(others))


@pytest.mark.parametrize("language", TRIPLES)
def test_kin_is_found_among_all_languages(language):
    titles = [title for triple in TRIPLES.values() for title in triple]
    index, vectors = filled(titles)
    asked = titles.index(TRIPLES[language][0]) + 1
    assert best(likeness(index, vectors, asked))[0].article == asked + 1


def test_days_make_less_alike_and_never_nothing():
    assert kernel(0) == 1.0
    assert kernel(1) > kernel(-4) > kernel(400) > 0.1


def test_one_article_is_as_alike_to_another_as_that_to_it():
    index, vectors = filled(TRIPLES["de"], days=[0.0, 2.0, 5.0])
    both = vectors.of([1, 2])
    assert alike(both[1], both[2]) == pytest.approx(alike(both[2], both[1]))
    assert alike(both[1], both[1]) == pytest.approx(1.0)


def test_lists_are_renewed_in_order_and_no_longer_than_six():
    lists = {ArticleId(1): tuple(Near(ArticleId(n), 1 - n / 10) for n in range(2, 8)), ArticleId(9): ()}
    changed = renewed(ArticleId(8), {ArticleId(1): 0.55, ArticleId(9): 0.2}, lists)
    assert [near.article for near in changed[1]] == [2, 3, 4, 8, 5, 6]
    assert changed[9] == (Near(ArticleId(8), 0.2),)
    assert renewed(ArticleId(8), {ArticleId(1): 0.1}, lists) == {}


def test_what_is_deleted_leaves_every_list_and_posting():
    index, _vectors = filled(TRIPLES["fr"])
    number = index.numbers(["morlène"])["morlène"]
    assert index.frequency(number) == 2
    index.drop(ArticleId(1))
    assert index.frequency(number) == 1
    lists = {ArticleId(2): (Near(ArticleId(1), 0.5), Near(ArticleId(3), 0.1)), ArticleId(3): ()}
    assert without(ArticleId(1), lists) == {2: (Near(ArticleId(3), 0.1),)}


def test_ranking_puts_the_mate_first():
    index, vectors = filled(TRIPLES["es"])
    found = likeness(index, vectors, 1)
    ranked = rank(vectors.of([1])[1], found, vectors.of(found), lists=index.nearest(found))
    assert ranked[0].article == 2
    assert 0 < ranked[-1].p <= ranked[0].p < 1


def test_an_article_joins_the_surest_open_story():
    links = [Link(1, 0.0, 0.9), Link(1, 0.0, 0.8), Link(2, 0.0, 0.95), Link(3, -9.0, 1.0)]
    assert joined(links, {1: 2, 2: 9, 3: 1}, day=0.0) == 1  # one sure link to nine is a chain, not a story
    assert joined([Link(3, -9.0, 1.0)], {3: 1}, day=0.0) is None
    assert joined([Link(1, 0.0, 0.01)], {1: 1}, day=0.0) is None


def test_stories_merge_by_three_links_not_by_one():
    assert not merges([0.2], sizes=(3, 3))
    assert merges([0.2, 0.2, 0.2], sizes=(3, 3))


def test_copies_are_one_card_and_a_source_has_two_at_most():
    titles = [
        "Port strike ends today",
        "Port strike ends today!",
        "Ferry crews back at work",
        "Harbour opens",
        "Tug fees",
    ]
    index, vectors = filled(titles, sources=[1, 2, 3, 3, 3])
    ranked = [Ranked(ArticleId(n), 0.5, 5.0 - n, 0.5) for n in (2, 3, 4, 5)]
    all_of_them = vectors.of(range(1, 6))
    cards = folded(all_of_them[1], ranked, vectors=all_of_them)
    assert [card.first.article for card in cards] == [3, 4, 5, 2]
    two = capped(cards, 2, sources={ArticleId(n): vector.source for n, vector in all_of_them.items()})
    assert [card.first.article for card in two] == [3, 4, 2]
    assert all(isinstance(card, Card) for card in two)
