"""The pages of both views, from values alone."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from support.looks import look

from newsreader.core.full_text import Offer, offers
from newsreader.core.pictures import local_picture_address
from newsreader.core.values import Article, ArticleId, ArticleRow, Enclosure, FeedId
from newsreader.resource_files import resource_folder, resource_text
from newsreader.ui.article.answers import Answers, picture_type
from newsreader.ui.article.light_page import light_page
from newsreader.ui.article.locks import lock_engine
from newsreader.ui.article.look import COLOURS, PageLook
from newsreader.ui.article.page import COMMAND, POLICY, PageParts, article_page, blank_page, embed_words
from newsreader.ui.article.parts import FeedMark
from newsreader.ui.article.words import date_line, file_size, full_date, reading_minutes

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
NOW = 1_769_350_000  # 25 January 2026
TEMPLATE = resource_text("article.html")
PICTURE = "https://pics.example/a.jpg"
DIGEST = local_picture_address(PICTURE).rpartition("/")[2]


@pytest.fixture(autouse=True)
def _in_utc(monkeypatch):
    import time

    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def article(html: str = "<p>Words.</p>", **changes) -> Article:
    enclosures, pictures = changes.pop("enclosures", ()), changes.pop("pictures", ())
    row = ArticleRow(
        ArticleId(1), FeedId(1), "u", "https://h.example/1", "Headline", "Aidai Torun", "", None,
        1_769_337_600, NOW, NOW, False, False, None, False,
    )  # fmt: skip
    return Article(replace(row, **changes), html, pictures, enclosures, (), "en")


def parts(**changes) -> PageParts:
    given = {"source": "Steppe Herald", "look": look(), "now": NOW, "locale": ENGLISH, "is_saved": lambda digest: False}
    return PageParts(**(given | changes))


def web(of: Article, **changes) -> str:
    return article_page(of, parts(**changes), template=TEMPLATE)


def test_the_masthead_has_source_and_full_date():
    page = web(article(), mark=FeedMark("S", "#0f6b5f"))
    assert '<b dir="auto">Steppe Herald</b>' in page
    assert "Sunday, 25 January 2026, 10:40" in page
    assert 'style="background: #0f6b5f">S<' in page
    assert '<h1 dir="auto" lang="en">Headline</h1>' in page
    assert "Aidai Torun" in page
    assert "1 min" in page


def test_a_date_that_the_feed_left_out_is_not_invented():
    assert "undated, arrived 25 January" in web(article(published=None))
    assert "undated, arrived 25 January" in light_page(article(published=None), parts())
    assert date_line(None, NOW - 40 * 86_400, now=NOW, locale=ENGLISH) == "undated, arrived 16 December 2025"


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<ruby>鉄道<rp>(</rp><rt>てつどう</rt><rp>)</rp></ruby>", "鉄道（てつどう）"),
        ("<q>said</q>", "“said”"),
        ("a<hr>b", "———"),
        (
            '<blockquote dir="rtl"><p>a</p></blockquote>',
            '<div dir="rtl"><p>a</p></div></td><td width="16"></td><td width="3"',
        ),
        (
            "<blockquote><p>a</p></blockquote>",
            '<td width="16"></td><td class="quote"><div dir="ltr"><p>a</p></div></td></tr>',
        ),
    ],
)
def test_the_light_page_makes_old_elements_of_new_ones(html, shown):
    assert shown in light_page(article(html), parts())


def test_the_policy_stands_in_the_page_and_names_our_scheme_only():
    assert POLICY in web(article())
    assert POLICY in blank_page(look())
    assert "http" not in POLICY


@pytest.mark.parametrize("make", [web, lambda of, **changes: light_page(of, parts(**changes))])
@pytest.mark.parametrize("nasty", ["<img src=file:///etc/x>", '"><script>x</script>', "$body ${files} $$", "a<b & c>d"])
def test_titles_authors_and_sources_are_plain_text(make, nasty):
    page = make(article(title=nasty, author=nasty), source=nasty)
    assert "<img src=file" not in page
    assert "<script" not in page
    assert page.count("a&lt;b &amp; c&gt;d") >= 3 or nasty != "a<b & c>d"
    assert nasty != "$body ${files} $$" or page.count(nasty) >= 3


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_text_becomes_a_tag(title, name):
    plain = re.findall(r"<[a-zA-Z/!][^>]*>", web(article(title="", author="", enclosures=(FILE,))))
    made = web(article(title=title, author="", enclosures=(replace(FILE, title=name or "x"),)))
    tags = re.findall(r"<[a-zA-Z/!][^>]*>", made)
    assert [tag.split()[0] for tag in tags] == [tag.split()[0] for tag in plain]


FILE = Enclosure("https://cast.example/cellar.mp3", "audio/mpeg", 14_200_000, "x")


def test_a_saved_picture_is_shown_and_a_missing_one_described():
    html = f'<p><img src="newsreader://picture/{DIGEST}" data-n="0" alt="A loaf &amp; a knife" width="800"></p>'
    saved = web(article(html), is_saved=lambda digest: digest == DIGEST)
    assert f'<img src="newsreader://picture/{DIGEST}"' in saved
    missing = web(article(html))
    assert "<img" not in missing
    assert 'aria-label="A loaf &amp; a knife, picture not saved"' in missing
    assert "A loaf &amp; a knife – picture not saved" in light_page(article(html), parts())
    why = {DIGEST: "It is larger than <15 MB>."}
    for page in (web(article(html), why_missing=why), light_page(article(html), parts(why_missing=why))):
        assert "picture not saved: It is larger than &lt;15 MB&gt;." in page


def test_a_picture_as_small_as_a_letter_leaves_its_words_in_the_line():
    html = f'<p>Hi <img src="newsreader://picture/{DIGEST}" data-n="0" alt="🙂" width="16" height="16">!</p>'
    assert "Hi 🙂!" in web(article(html))
    assert 'class="letter"' in web(article(html), is_saved=lambda digest: True)


def test_an_embed_becomes_a_card_that_names_its_host():
    html = '<p><a class="embed" href="https://v.example/1" rel="noopener noreferrer">▶ A – B – v.example</a></p>'
    page = web(article(html))
    assert "<b dir=auto>A – B</b><small>v.example</small>" in page
    assert 'href="https://v.example/1"' in page
    assert embed_words("v.example") == ("v.example", "")
    assert "▶ A – B · v.example · Open outside" in light_page(article(html), parts())


def test_files_are_listed_with_their_sizes_unless_the_text_shows_them():
    files = (
        FILE,
        Enclosure(PICTURE, "image/jpeg", 10),
        Enclosure("file:///etc/passwd"),
        Enclosure("https://a.example/p%20q.pdf"),
    )
    page = web(article(enclosures=files, pictures=(PICTURE,)))
    assert "audio · 14 MB · cast.example" in page
    assert "p q.pdf" in page
    assert "passwd" not in page
    assert PICTURE not in page
    assert "cast.example" in light_page(article(enclosures=files), parts())


def test_an_article_without_text_says_so():
    assert "The feed sent no text with this article." in web(article(" "))
    assert "Untitled" in web(article(title=""))


def test_a_wide_table_scrolls_in_its_own_box():
    assert '<div class="wide"><table><tr><td>x</td></tr></table></div>' in web(
        article("<table><tr><td>x</td></tr></table>")
    )


@pytest.mark.parametrize(("direction", "start"), [("ltr", "left"), ("rtl", "right")])
def test_the_light_page_is_justified_when_chosen_but_for_what_is_small(direction, start):
    words = "Words" if direction == "ltr" else "\u0643\u0644\u0645\u0627\u062a"
    made = article(f"<p>{words}</p><figure><figcaption>{words}</figcaption></figure>", title=words)
    assert "justify" not in light_page(made, parts())
    page = light_page(made, parts(look=replace(look(), is_justified=True)))
    assert ".said p, .said li, .said dd, .said div { text-align: justify }" in page
    assert f".said .caption, .rows p, .rows div, .code pre, .said .quiet {{ text-align: {start} }}" in page


def test_the_light_page_knows_no_new_elements_and_reads_from_the_right():
    html = "<section><figure>x<figcaption>c</figcaption></figure><mark>m</mark><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></section>"
    page = light_page(article(html, title="المكتبة"), parts())
    assert not re.search(r"<(?:section|figure|figcaption|mark|ruby|rt|rp)\b", page)
    assert "（かん）" in page
    assert 'dir="rtl"' in page


def test_reading_times_dates_and_sizes():
    assert reading_minutes("") == 0
    assert reading_minutes("<p>one</p>") == 1
    assert reading_minutes("word " * 900) == 4
    assert reading_minutes("雪" * 1500) == 3
    assert full_date(1_769_337_600, ENGLISH) == "Sunday, 25 January 2026, 10:40"
    assert [file_size(size) for size in (None, 0, 512, 480_000, 999_999, 3_240_000, 14_200_000, 2_000_000_000)] == [
        "", "", "512 B", "480 kB", "1.0 MB", "3.2 MB", "14 MB", "2.0 GB",
    ]  # fmt: skip


def test_a_look_sets_every_colour_the_sheet_asks_for():
    asked = set(re.findall(r"var\(--([a-z0-9-]+)\)", resource_text("article.css")))
    own = set(re.findall(r"--([a-z0-9-]+):", resource_text("article.css")))
    assert asked - own <= {*COLOURS, "serif", "sans", "mono", "scale", "read", "column"}
    css = look().css()
    assert all(f"--{name}: #" in css for name in COLOURS)
    assert look().scaled(9).scale == 1.6
    assert isinstance(look().scaled(0.1), PageLook)


# -- what stands at the addresses of our scheme ------------------------------------------------------------------------

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


def answers(pictures=None) -> Answers:
    return Answers(lambda number: "page" if number == 7 else None, (pictures or {}).get, resources=resource_folder())


@pytest.mark.parametrize(
    ("host", "path", "mime"),
    [
        ("article", "/7", b"text/html"),
        ("article", "/8", None),
        ("article", "/../7", None),
        ("article", "/" + "9" * 30, None),
        ("article", "/٧", None),
        ("style", "/article.css", b"text/css"),
        ("style", "/../pyproject.toml", None),
        ("font", "/Vollkorn-Regular.ttf", b"font/ttf"),
        ("font", "/Inter-Regular.otf", b"font/otf"),
        ("font", "/../article.css", None),
        ("font", "/No-Such.ttf", None),
        ("picture", f"/{DIGEST}", b"image/png"),
        ("picture", "/" + "0" * 32, None),
        ("picture", f"/{DIGEST}/x", None),
        ("", "/7", None),
        ("page", "/7", None),
    ],
)
def test_only_known_addresses_are_answered(host, path, mime):
    answer = answers({DIGEST: PNG}).at(host, path)
    assert (answer.mime if answer else None) == mime


def test_every_face_of_the_sheet_is_there():
    for host, path in re.findall(r"newsreader://(\w+)(/[\w.-]+)", resource_text("article.css")):
        assert answers().at(host, path) is not None


@pytest.mark.parametrize(
    ("body", "mime"),
    [
        (PNG, b"image/png"),
        (b"\xff\xd8\xff\xe0", b"image/jpeg"),
        (b"GIF89a", b"image/gif"),
        (b"RIFF0000WEBPVP8 ", b"image/webp"),
        (b"\0\0\0\x20ftypavif", b"image/avif"),
        (b"\0\0\1\0", b"image/x-icon"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", None),
        (b"<html>", None),
        (b"", None),
    ],
)
def test_pictures_are_known_by_their_first_bytes_and_svg_is_none(body, mime):
    assert picture_type(body) == mime


def test_the_engine_is_locked_behind_what_a_person_set():
    environ = {"QTWEBENGINE_CHROMIUM_FLAGS": "--host-resolver-rules=x"}
    lock_engine(environ, is_root=False)
    assert environ["QTWEBENGINE_CHROMIUM_FLAGS"].startswith("--host-resolver-rules=x ")
    assert '--host-resolver-rules="MAP * ~NOTFOUND"' in environ["QTWEBENGINE_CHROMIUM_FLAGS"]
    assert "QTWEBENGINE_DISABLE_SANDBOX" not in environ
    lock_engine(environ, is_root=True)
    assert environ["QTWEBENGINE_DISABLE_SANDBOX"] == "1"


# -- full texts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "short", "expected"),
    [
        ({"fulltext": True, "has_fulltext": True}, True, (Offer.FEED_TEXT,)),
        ({"has_fulltext": True}, True, (Offer.FULL_TEXT,)),
        ({}, True, (Offer.FULL_TEXT, Offer.ALWAYS)),
        ({}, False, (Offer.FULL_TEXT,)),
        ({"html": "<p>At length.</p>" * 100}, True, ()),
    ],
)
def test_what_is_offered_under_an_article(changes, short, expected):
    made = replace(article(), **changes)
    assert offers(made, is_always=False, lengths=lambda: (100 if short else 5_000,) * 9) == expected


def test_an_article_without_a_page_offers_none_and_a_feed_that_has_it_always_no_more():
    assert offers(article(url=""), is_always=False, lengths=tuple) == ()
    assert offers(article(), is_always=True, lengths=lambda: (1,) * 9) == (Offer.FULL_TEXT,)


def test_both_views_have_the_links_of_what_is_offered():
    offering = parts(offers=(Offer.FEED_TEXT,))
    link = f'href="{COMMAND}feed-text">Show the feed’s own text</a>'
    assert link in article_page(article(), offering, template=TEMPLATE)
    assert link in light_page(article(), offering)
    assert COMMAND not in article_page(article(), parts(), template=TEMPLATE)


def test_a_missing_picture_that_can_be_had_is_a_link_in_its_place_in_both_views():
    html = f'<p><img src="newsreader://picture/{DIGEST}" alt="A quay" width="400" height="300"></p>'
    for make in (web, lambda of, **more: light_page(of, parts(**more))):
        assert f"command/pictures/{DIGEST}" in make(article(html), loadable=frozenset({DIGEST}))
        assert "command/pictures/" not in make(article(html))
        assert "command/pictures/" not in make(
            article(html), loadable=frozenset({DIGEST}), is_saved=lambda digest: True
        )
