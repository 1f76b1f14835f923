"""Kin found in seven languages, lists kept and renewed, copies folded, sources capped, nothing shown where nothing is."""

from __future__ import annotations

import pytest
from support.memory_index import MemoryIndex, take_in

from newsreader.core.values import ArticleId
from newsreader.related.alike import kernel
from newsreader.related.copies import Card, capped, folded, is_copy
from newsreader.related.index import Near
from newsreader.related.kin import Kin, Piece
from newsreader.related.nearest import renewed
from newsreader.related.panel import MORE, SAME_STORY, Relative, good_enough, relatives, shown, tied
from newsreader.related.rank import Ranked

#: Two reports of one event and one of another, for each language; written for these tests.
TRIPLES = {
    "en": ("Bridge at Altenhain closed after crack in pillar", "Crack found: Altenhain shuts its bridge", "New indoor pool opens in autumn"),
    "de": ("Brücke in Altenhain gesperrt nach Riss im Pfeiler", "Riss im Pfeiler: Altenhain sperrt seine Brücke", "Neues Hallenbad öffnet im Herbst"),
    "fr": ("La grève des bacs paralyse le port de Morlène", "Port de Morlène : les bacs restent en grève", "Un musée du verre ouvre ses portes"),
    "es": ("El volcán Tarima cubre de ceniza tres pueblos", "Tres pueblos bajo la ceniza del volcán Tarima", "La orquesta estrena una obra nueva"),
    "ru": ("В Сосновке открыли новый мост через реку Илмень", "Новый мост через Илмень: жители Сосновки довольны", "Школьники выиграли турнир по шахматам"),
    "ar": ("إغلاق جسر المدينة بعد فيضان النهر", "فيضان نهر يؤدي إلى إغلاق الجسر", "افتتاح معرض الكتاب الدولي"),
    "zh": ("暴雨导致青河大桥关闭", "青河大桥因暴雨暂时关闭", "新图书馆明年开放"),
    "ja": ("大雨で青川大橋が通行止め", "青川大橋、大雨のため通行止めに", "新しい図書館が来年開館"),
}  # fmt: skip


def kin_of(titles, *, days=None, sources=None):
    kin = Kin(MemoryIndex())
    pieces = [
        (ArticleId(at), Piece(title, "", days[at - 1] if days else 0.0, sources[at - 1] if sources else at))
        for at, title in enumerate(titles, 1)
    ]
    take_in(kin, pieces)
    return kin


@pytest.mark.parametrize("language", TRIPLES)
def test_kin_is_found_among_all_languages(language):
    titles = [title for triple in TRIPLES.values() for title in triple]
    asked = titles.index(TRIPLES[language][0]) + 1
    assert kin_of(titles).relatives(asked)[0].article == asked + 1


def test_days_make_less_alike_and_never_nothing():
    assert kernel(0) == 1.0
    assert kernel(1) > kernel(-4) > kernel(400) > 0.1


def test_one_article_is_as_alike_to_another_as_that_to_it():
    vectors = kin_of(TRIPLES["de"], days=[0.0, 2.0, 5.0])._vectors
    there, back = (vectors.alike(vectors.of([one])[one], [1, 2]) for one in (1, 2))
    assert there[2] == pytest.approx(back[1])
    assert there[1] == pytest.approx(1.0, abs=0.05)  # lengths are of the time when each came


def test_lists_are_renewed_in_order_and_no_longer_than_eight():
    lists = {ArticleId(1): tuple(Near(ArticleId(n), 1 - n / 20) for n in range(2, 10)), ArticleId(19): ()}
    changed = renewed(ArticleId(18), {ArticleId(1): 0.72, ArticleId(19): 0.2}, lists=lists)
    assert [near.article for near in changed[1]] == [2, 3, 4, 5, 18, 6, 7, 8]
    assert changed[19] == (Near(ArticleId(18), 0.2),)
    assert renewed(ArticleId(18), {ArticleId(1): 0.1}, lists=lists) == {}


def test_an_article_that_is_only_signed_is_ranked_as_one_that_is_connected():
    titles = TRIPLES["es"]
    signed = Kin(MemoryIndex())
    for at, title in enumerate(titles, 1):
        signed.sign(ArticleId(at), Piece(title, "", 0.0, at))
    assert signed.relatives(1) == kin_of(titles).relatives(1)


def test_copies_are_one_card_and_a_source_has_two_at_most():
    titles = [
        "Port strike ends today",
        "Port strike ends today!",
        "Ferry crews back at work",
        "Harbour opens",
        "Tug fees",
    ]
    kin = kin_of(titles, sources=[1, 2, 3, 3, 3])
    ranked = [Ranked(ArticleId(n), 0.5, 9.0 - n, 0.1) for n in (2, 3, 4, 5)]
    vectors = kin.vectors(range(1, 6))
    cards = folded(vectors[1], ranked, vectors=vectors)
    assert [card.first.article for card in cards] == [3, 4, 5, 2]
    assert [card.first.article for card in capped(cards, 2, vectors=vectors)] == [3, 4, 2]


def test_copies_are_no_copies_after_three_days_or_in_other_words():
    vectors = kin_of(["Rain in Lund", "Rain in Lund", "Rain in Malmö stops trains"], days=[0.0, 5.0, 0.0]).vectors(
        [1, 2, 3]
    )
    assert not is_copy(vectors[1], vectors[2])
    assert not is_copy(vectors[1], vectors[3])


def test_a_panel_shows_nothing_rather_than_rubbish():
    kin = kin_of(TRIPLES["de"])
    vectors = kin.vectors([1, 2, 3])
    least = good_enough(vectors[1])
    weak, strong = Ranked(ArticleId(3), 0.3, least - 0.1, 0.0), Ranked(ArticleId(2), 0.9, least + 0.1, 0.9)
    assert relatives(vectors[1], [weak], vectors=vectors) == []
    found = relatives(vectors[1], [strong, weak], vectors=vectors)
    assert [(one.card.first.article, one.is_same_story) for one in found] == [(2, True), (3, False)]
    stray = Ranked(ArticleId(3), 0.1, least + 0.1, 0.0)  # one word, where the other shares nearly all
    assert len(relatives(vectors[1], [strong, stray], vectors=vectors)) == 1


def test_a_weak_rank_needs_a_rare_word_where_both_articles_say_something():
    common, rare = [f"common{n}" for n in range(30)], [f"rare{n}" for n in range(3)]
    texts = [" ".join([*common, *rare]), " ".join([*common, "alone"]), " ".join([*common, *rare[:2]])]
    kin = Kin(MemoryIndex())
    take_in(kin, [(ArticleId(at), Piece("", text, 0.0, at)) for at, text in enumerate(texts, 1)])
    vectors = kin.vectors([1, 2, 3])
    rarity = dict.fromkeys(kin._index.numbers(rare).values(), 8.0)
    least = good_enough(vectors[1])
    weak = [Ranked(ArticleId(n), 0.3, least - 0.1, 0.1) for n in (2, 3)]
    strong = Ranked(ArticleId(2), 0.3, least, 0.1)
    kept = [tied(vectors[1], some, vectors=vectors, rarity=lambda n: rarity.get(n, 2.0)) for some in (weak, [strong])]
    assert kept == [[weak[1]], [strong]]
    headlines = kin_of(TRIPLES["de"]).vectors([1, 3])
    stray = [Ranked(ArticleId(3), 0.1, 0.0, 0.0)]
    assert tied(headlines[1], stray, vectors=headlines, rarity=lambda _: 0.0) == []


def test_a_panel_has_room_for_so_many_of_each_kind():
    found = [Relative(Card(Ranked(ArticleId(n), 0.5, 30.0 - n, 0.5)), n % 2 == 0) for n in range(30)]
    kept = shown(found)
    assert sum(one.is_same_story for one in kept) == SAME_STORY
    assert len(kept) == SAME_STORY + MORE
    assert [one.card.first.z for one in kept] == sorted((one.card.first.z for one in kept), reverse=True)


def test_a_feed_that_repeats_itself_relates_to_nothing_and_hides_nobody():
    refrain = "Sign up now for the daily brief of Harbour Wire, number {}"
    titles = [*(refrain.format(number + 100) for number in range(9)), *TRIPLES["en"]]
    kin = kin_of(titles, sources=[1] * 9 + [1, 2, 3])
    for asked, expected in ((1, []), (10, [11])):
        ranked = kin.relatives(asked)
        vectors = kin.vectors([asked, *(one.article for one in ranked)])
        assert [one.card.first.article for one in relatives(vectors[asked], ranked, vectors=vectors)] == expected
