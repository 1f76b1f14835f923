"""Documents of every format, read through the one entrance."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest

from newsreader.core.dates import parse_date
from newsreader.core.errors import DocumentError
from newsreader.core.values import Chapter, Document, Enclosure, Page, ParseJob
from newsreader.feeds import feedparser_road, json_road, lxml_road
from newsreader.feeds.document import read, read_raw
from newsreader.feeds.finish import finish, resolve
from newsreader.feeds.raw import RawDocument, RawEntry, RawFile, RawText, digest

URL = "https://example.org/blog/feed.xml"


def job(body, *, url=URL, content_type="", coding=""):
    return ParseJob(body.encode() if isinstance(body, str) else body, coding, content_type, url)


def feed(body, **more) -> Document:
    document = read(job(body, **more))
    assert isinstance(document, Document)
    return document


def rss(items, *, channel="", attributes=""):
    names = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
        'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
    )
    head = f"<title>Example</title><link>https://example.org/</link>{channel}"
    return f'<?xml version="1.0"?><rss version="2.0" {names} {attributes}><channel>{head}{items}</channel></rss>'


def atom(entries, *, head="", attributes=""):
    title = '<title>Example</title><link href="https://example.org/"/>'
    return f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}>{title}{head}{entries}</feed>'


def item(xml, **more):
    return feed(rss(f"<item>{xml}</item>", **more)).entries[0]


def entry(xml, **more):
    return feed(atom(f"<entry>{xml}</entry>", **more)).entries[0]


# -- formats -----------------------------------------------------------------------------------------------------------

RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
 <channel rdf:about="https://example.org/"><title>Example</title><link>https://example.org/</link></channel>
 <item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link>
 <description>Some words.</description><dc:date>2020-01-10T10:00:00Z</dc:date><dc:creator>Ann</dc:creator></item>
</rdf:RDF>"""

ATOM_03 = """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Example</title>
 <link rel="alternate" type="text/html" href="https://example.org/"/>
 <entry><title>One</title><link rel="alternate" type="text/html" href="https://example.org/1"/><id>tag:1</id>
 <issued>2020-01-10T10:00:00Z</issued><author><name>Ann</name></author>
 <content type="text/html" mode="escaped">&lt;p&gt;Some words.&lt;/p&gt;</content></entry></feed>"""

RSS_091 = """<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
 "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Example</title>
 <link>https://example.org/</link><item><title>One</title><link>https://example.org/1</link>
 <description>Some words.</description><author>Ann</author><pubDate>Fri, 10 Jan 2020 10:00:00 GMT</pubDate></item>
 </channel></rss>"""

RSS_090 = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Example</title><link>https://example.org/</link>
 </channel><item><title>One</title><link>https://example.org/1</link></item></rdf:RDF>"""

JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Example",
        "home_page_url": "https://example.org/",
        "items": [
            {
                "id": 1,
                "url": "/1",
                "title": "One",
                "content_html": "<p>Some words.</p>",
                "date_published": "2020-01-10T10:00:00Z",
                "authors": [{"name": "Ann"}],
            }
        ],
    }
)

RSS_20 = rss(
    "<item><title>One</title><link>https://example.org/1</link><guid isPermaLink='false'>1</guid><author>Ann</author>"
    "<description>Some words.</description><pubDate>Fri, 10 Jan 2020 10:00:00 GMT</pubDate></item>"
)

ATOM_10 = atom(
    "<entry><title>One</title><link href='https://example.org/1'/><id>1</id><updated>2020-01-10T10:00:00Z</updated>"
    "<author><name>Ann</name></author><content type='html'>&lt;p&gt;Some words.&lt;/p&gt;</content></entry>"
)


@pytest.mark.parametrize(
    ("body", "kind"),
    [(RSS_20, "rss"), (RSS_091, "rss"), (RDF, "rdf"), (ATOM_10, "atom"), (ATOM_03, "atom"), (JSON_FEED, "json")],
)
def test_every_format_says_the_same(body, kind):
    document = feed(body)
    assert (document.kind, document.title, document.site_url) == (kind, "Example", "https://example.org/")
    (only,) = document.entries
    assert (only.title, only.url, only.author) == ("One", "https://example.org/1", "Ann")
    assert only.published == parse_date("2020-01-10T10:00:00Z")
    assert "Some words." in only.html
    assert only.excerpt == "Some words."


def test_rss_090():
    document = feed(RSS_090)
    assert document.kind == "rdf"
    assert [entry.url for entry in document.entries] == ["https://example.org/1"]


def test_a_feed_without_entries_is_a_feed():
    assert feed(rss("")).entries == ()
    assert feed(atom("")).entries == ()
    assert feed('{"version": "https://jsonfeed.org/version/1", "title": "Example", "items": []}').title == "Example"


def test_an_entry_that_says_nothing_is_none():
    assert feed(rss("<item/><item><title>A</title></item>")).entries[0].title == "A"


# -- identity, links, addresses ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "guid", ["abc", "/relative", "?p=1", "tag:example.org,2020:1", "HTTP://Example.org/A b", "x/../y"]
)
def test_the_guid_stays_raw(guid):
    assert item(f"<guid>{guid}</guid><title>A</title>", attributes='xml:base="https://example.org/base/"').guid == guid
    assert entry(f"<id>{guid}</id><title>A</title>", attributes='xml:base="https://example.org/base/"').guid == guid


@pytest.mark.parametrize(
    ("xml", "url"),
    [
        ("<link>https://a.example/1</link><guid>https://a.example/2</guid>", "https://a.example/1"),
        ("<guid>https://a.example/2</guid>", "https://a.example/2"),
        ("<guid isPermaLink='true'>https://a.example/2</guid>", "https://a.example/2"),
        ("<guid isPermaLink='false'>https://a.example/2</guid>", ""),
        ("<guid>no-address</guid>", ""),
        ("<link>/1</link>", "https://example.org/1"),
        ("<link>1?a=b&amp;c=d</link>", "https://example.org/blog/1?a=b&c=d"),
        ("<link>\n  https://a.example/1\n</link>", "https://a.example/1"),
        ("<link>https://a.example/1</link><atom:link rel='self' href='https://a.example/2'/>", "https://a.example/1"),
        ("<link>https://a.example/1</link><feedburner:origLink>https://b.example/</feedburner:origLink>",
         "https://a.example/1"),
        ("<link>javascript:alert(1)</link>", ""),
        ("<title>A</title><link></link>", ""),
    ],
)  # fmt: skip
def test_the_link_of_an_item(xml, url):
    assert item(f"<title>A</title>{xml}").url == url


@pytest.mark.parametrize(
    ("xml", "url"),
    [
        ("<link href='/1'/>", "https://example.org/1"),
        ("<link rel='enclosure' href='/2'/><link rel='alternate' href='/1'/>", "https://example.org/1"),
        ("<link rel='self' href='/2'/><link rel='alternate' type='text/html' href='/1'/>", "https://example.org/1"),
        ("<link rel='alternate' type='application/json' href='/2'/><link rel='alternate' type='text/html' href='/1'/>",
         "https://example.org/1"),
        ("<link rel='alternate' type='application/json' href='/2'/>", "https://example.org/2"),
        ("<link href='1' xml:base='https://b.example/c/'/>", "https://b.example/c/1"),
        ("<id>https://a.example/2</id>", "https://a.example/2"),
        ("<id>tag:example.org,2020:1</id>", ""),
    ],
)  # fmt: skip
def test_the_link_of_an_atom_entry(xml, url):
    assert entry(f"<title>A</title>{xml}").url == url


def test_xml_base_reaches_links_and_text():
    document = atom(
        "<entry xml:base='y/'><link href='1'/><content type='html' xml:base='z/'>&lt;a href='2'>x&lt;/a></content></entry>",
        attributes="xml:base='https://example.net/x/'",
    )
    only = feed(document).entries[0]
    assert only.url == "https://example.net/x/y/1"
    assert "https://example.net/x/y/z/2" in only.html


def test_relative_addresses_refer_to_the_final_url():
    only = item("<description>&lt;a href='../c'>x&lt;/a> &lt;img src='p.png'></description>")
    assert "https://example.org/c" in only.html
    assert only.pictures == ("https://example.org/blog/p.png",)


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("", ""),
        (" x ", "https://example.org/blog/x"),
        ("a\nb", "https://example.org/blog/ab"),
        ("a b", "https://example.org/blog/a%20b"),
        ("//h/x", "https://h/x"),
        ("http://[bad", ""),
        ("#part", "https://example.org/blog/feed.xml#part"),
    ],
)
def test_resolving(address, url):
    assert resolve(URL, address) == url


# -- texts -------------------------------------------------------------------------------------------------------------


def test_the_content_is_shown_before_the_description():
    only = item("<description>Short.</description><content:encoded>&lt;p>The whole.&lt;/p></content:encoded>")
    assert "The whole." in only.html
    assert "Short." not in only.html


def test_a_description_that_holds_the_whole_text_is_shown_before_a_short_content():
    only = item(f"<description>{'whole ' * 20}</description><content:encoded>part</content:encoded>")
    assert "whole" in only.html


def test_extensions_count_when_there_is_nothing_else():
    group = "<media:group><media:description>From media.</media:description></media:group>"
    assert "From media." in item(f"<title>A</title>{group}").html
    only = item(f"{group}<description>Own text.</description>")
    assert "Own text." in only.html
    assert "From media." not in only.html
    assert "Show notes." in item("<title>A</title><itunes:summary>Show notes.</itunes:summary>").html


@pytest.mark.parametrize(
    ("content", "html"),
    [
        ("<content type='text'>1 &lt; 2 &amp; 3\n\nNext</content>", "<p>1 &lt; 2 &amp; 3</p><p>Next</p>"),
        ("<content>plain</content>", "<p>plain</p>"),
        ("<content type='html'>&lt;b>bold&lt;/b></content>", "<b>bold</b>"),
        ("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><b>bold</b></div></content>", "<b>bold</b>"),
        ("<summary type='html'>&lt;i>short&lt;/i></summary>", "<i>short</i>"),
        ("<content type='image/png'>iVBORw0KGgo=</content><summary>short</summary>", "<p>short</p>"),
        ("<content src='https://a.example/x' type='text/html'/><summary>short</summary>", "<p>short</p>"),
    ],
)
def test_the_types_of_atom(content, html):
    assert entry(content).html.replace("\n", "") == html


def test_titles_are_text_and_made_when_there_is_none():
    assert item("<title>Salt &amp;amp; pepper</title>").title == "Salt & pepper"
    assert item("<title>a&lt;b>bold&lt;/b></title>").title == "abold"
    assert item("<description>&lt;p>Words that begin the text.&lt;/p></description>").title.startswith(
        "Words that begin"
    )
    assert (
        entry("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Less: <em>&lt;</em></div></title>").title
        == "Less: <"
    )


# -- dates, authors, the rest ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("xml", "moment"),
    [
        ("<pubDate>Mon, 06 Jul 2020 10:00:00 BST</pubDate>", "2020-07-06T09:00:00Z"),
        ("<dc:date>2020-01-10</dc:date>", "2020-01-10T00:00:00Z"),
        ("<dc:date>2020-01-10</dc:date><pubDate>Sat, 11 Jan 2020 00:00:00 GMT</pubDate>", "2020-01-11T00:00:00Z"),
        ("<pubDate>soon</pubDate><atom:updated>2020-01-10T00:00:00Z</atom:updated>", "2020-01-10T00:00:00Z"),
        ("<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>", None),
        ("<pubDate></pubDate>", None),
        ("", None),
        ("<pubDate>2035-01-01</pubDate>", "2035-01-01T00:00:00Z"),
    ],
)
def test_dates(xml, moment):
    assert item(f"<title>A</title>{xml}").published == (moment and parse_date(moment))


def test_published_comes_before_updated():
    only = entry("<title>A</title><updated>2021-01-01T00:00:00Z</updated><published>2020-01-10T00:00:00Z</published>")
    assert only.published == parse_date("2020-01-10T00:00:00Z")


def test_authors():
    assert item("<title>A</title><dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator>").author == "Ann, Bob"
    assert item("<title>A</title><author>ann@example.org (Ann)</author>").author == "Ann"
    assert item("<title>A</title><author>ann@example.org</author>").author == "ann@example.org"
    assert item("<title>A</title><dc:creator>Ann</dc:creator><author>Ann</author>").author == "Ann"
    assert entry("<title>A</title>", head="<author><name>Everyone</name></author>").author == "Everyone"
    assert (
        entry("<title>A</title><author><name>Ann</name></author>", head="<author><name>E</name></author>").author
        == "Ann"
    )


def test_enclosures_and_pictures():
    only = item(
        "<title>A</title><enclosure url='/a.mp3' type='audio/mpeg' length='123'/>"
        "<media:content url='/v.mp4' type='video/mp4' fileSize='9'/><media:content url='/p.jpg' medium='image'/>"
        "<media:thumbnail url='/t.jpg'/><description>&lt;img src='/first.png'></description>"
    )
    assert only.enclosures == (
        Enclosure("https://example.org/a.mp3", "audio/mpeg", 123),
        Enclosure("https://example.org/v.mp4", "video/mp4", 9),
    )
    assert only.picture == "https://example.org/t.jpg"
    assert item("<description>&lt;img src='/first.png'></description>").picture == "https://example.org/first.png"
    assert item("<title>A</title><enclosure url='/p.png' type='image/png'/>").picture == "https://example.org/p.png"
    assert item("<title>A</title><enclosure url='javascript:x' type='image/png'/>").enclosures == ()
    assert entry("<title>A</title><link rel='enclosure' href='/a.mp3' type='audio/mpeg' length='no'/>").enclosures == (
        Enclosure("https://example.org/a.mp3", "audio/mpeg"),
    )


def test_chapters_belong_to_the_audio_or_video():
    chapters = (
        "<psc:chapters xmlns:psc='http://podlove.org/simple-chapters'><psc:chapter start='00:02:03.500' title=' The  cellar '/>"
        "<psc:chapter start='00:00:00' title='Flour'/><psc:chapter start='99:99' title='Never'/></psc:chapters>"
    )
    files = "<enclosure url='/a.pdf' type='application/pdf'/><enclosure url='/a.mp3' type='audio/mpeg'/>"
    paper, sound = item("<title>A</title>" + files + chapters).enclosures
    assert paper.chapters == ()
    assert sound.chapters == (Chapter(0, "Flour"), Chapter(123_500, "The cellar"), Chapter(6_039_000, "Never"))
    assert (
        item("<title>A</title><enclosure url='/a.pdf' type='application/pdf'/>" + chapters).enclosures[0].chapters == ()
    )
    assert item("<title>A</title>" + chapters).enclosures == ()


def test_categories_and_language():
    only = item("<title>A</title><category>News</category><dc:subject>Bread</dc:subject><category>News</category>")
    assert only.categories == ("News", "Bread")
    assert entry("<title>A</title><category term='x' label='Bread'/><category term='y'/>").categories == ("Bread", "y")
    assert item("<title>A</title>", channel="<language>de_AT</language>").language == "de-AT"
    assert entry("<title>A</title>", attributes="xml:lang='ja'").language == "ja"
    assert feed(atom("", attributes="xml:lang='ja'")).language == "ja"
    assert item("<title>A</title>", channel="<language>&lt;script></language>").language == ""


def test_json_feed_in_full():
    body = {
        "version": "https://jsonfeed.org/version/1",
        "title": "Example",
        "language": "en",
        "author": {"name": "Everyone"},
        "items": [
            {
                "id": "a",
                "content_text": "One\n\nTwo <3",
                "image": "/i.png",
                "tags": ["x", 1, "y"],
                "external_url": "/e",
            },
            {
                "id": 2.5,
                "summary": "Short",
                "date_modified": "2020-01-10T00:00:00Z",
                "language": "de",
                "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 5, "title": "T"}, "x"],
            },
            "no item",
            None,
        ],
    }
    first, second = feed("\ufeff" + json.dumps(body)).entries
    assert (first.guid, first.author, first.language, first.url) == ("a", "Everyone", "en", "https://example.org/e")
    assert first.html == "<p>One</p><p>Two &lt;3</p>"
    assert (first.picture, first.categories) == ("https://example.org/i.png", ("x", "y"))
    assert (second.guid, second.language, second.excerpt) == ("2.5", "de", "Short")
    assert second.enclosures == (Enclosure("https://example.org/a.mp3", "audio/mpeg", 5, "T"),)
    assert second.published == parse_date("2020-01-10")


# -- broken, and no feed at all ----------------------------------------------------------------------------------------

BROKEN = {
    "junk before": "\n\n junk <?xml version='1.0'?><rss version='2.0'><channel><item><title>A</title></item></channel></rss>",
    "a warning before": "<br /><b>Warning</b>: x<rss version='2.0'><channel><item><title>A</title></item></channel></rss>",
    "junk after": "<rss version='2.0'><channel><item><title>A</title></item></channel></rss>\n<script>x</script> <!--",
    "bare ampersand": "<rss version='2.0'><channel><item><title>A</title><link>http://x/?a=1&b=2</link></item></channel></rss>",
    "an entity of HTML": "<rss version='2.0'><channel><item><title>A</title><author>&nbsp;&eacute;&foo;</author></item></channel></rss>",
    "an undeclared prefix": "<rss version='2.0'><channel><item><title>A</title><dc:creator>x</dc:creator></item></channel></rss>",
    "its own prefix": "<rss rss:version=2.0><rss:channel><rss:item><rss:title>A</rss:title></rss:item></rss:channel></rss>",
    "control characters": "<rss version='2.0'><channel><item><title>A\0\x08</title><author>&#0;&#8;</author></item></channel></rss>",
    "no end": "<rss version='2.0'><channel><item><title>A</title><link>http://x/</link></item><item><ti",
    "an unclosed element": "<rss version='2.0'><channel><item><title>A</title><description><p>x<br></description></item></channel></rss>",
    "an unquoted attribute": "<rss version=2.0><channel><item><title>A</title></item></channel></rss>",
    "a wrapping page": "<html><body><feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title></entry></feed></body></html>",
    "a document type": "<!DOCTYPE rss [<!ENTITY x 'A'><!ENTITY y SYSTEM 'file:///etc/passwd'>]>"
    "<rss version='2.0'><channel><item><title>&x;</title><description>&y;</description></item></channel></rss>",
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_broken_is_read_all_the_same(body):
    assert feed(body).entries[0].title == "A"


def test_mending_keeps_what_was_right():
    document = feed(BROKEN["bare ampersand"].replace("<title>A", "<title><![CDATA[a & b &nbsp; c]]>"))
    assert document.entries[0].url == "http://x/?a=1&b=2"
    assert document.entries[0].title == "a & b c"
    assert feed(BROKEN["an undeclared prefix"]).entries[0].author == "x"
    assert feed(BROKEN["an entity of HTML"]).entries[0].author == "é&foo;"


def test_entities_bring_nothing_in():
    body = (
        '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">'
        '<!ENTITY f SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><item><title>T&a;</title>'
        "<description>&c; &f;</description></item></channel></rss>"
    )
    only = feed(body).entries[0]
    assert only.title == "Tha"
    assert "hahaha" not in only.html
    assert len(only.html) < 40


@pytest.mark.parametrize("coding", ["", "gzip"])
def test_packed_bodies(coding):
    assert feed(gzip.compress(RSS_20.encode()), coding=coding).title == "Example"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (b"Hello there", "not-a-feed"),
        (b"<?xml version='1.0'?><catalog><book/></catalog>", "not-a-feed"),
        (b"<opml version='2.0'><body><outline text='x' xmlUrl='http://x/'/></body></opml>", "not-a-feed"),
        (b'{"a": 1}', "not-a-feed"),
        (b"[1, 2]", "not-a-feed"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": [', "parser"),
        (b"[" * 100_000, "parser"),
        (gzip.compress(b"<rss/>" * 50)[:-10], "parser"),
    ],
)
def test_what_is_no_feed_is_an_error_in_words(body, kind):
    with pytest.raises(DocumentError) as caught:
        read(job(body))
    assert caught.value.kind == kind
    assert str(caught.value).endswith(".")


def test_a_page_is_answered_with_its_feeds():
    page = read(
        job('<html><head><title>Site</title><link rel="alternate" type="application/rss+xml" href="/rss"></head>')
    )
    assert isinstance(page, Page)
    assert [link.url for link in page.feeds] == ["https://example.org/rss"]


def test_entries_are_limited(monkeypatch):
    assert (feedparser_road.MAX_ENTRIES, json_road.MAX_ENTRIES) == (20_000, 20_000)
    for road in (feedparser_road, json_road, lxml_road):
        monkeypatch.setattr(road, "MAX_ENTRIES", 1_000)
    body = rss("<item><title>A</title></item>" * 1_001)
    for many in (body, body.replace("</rss>", ""), json.dumps({"items": [{"id": "1"}] * 1_001})):
        with pytest.raises(DocumentError, match="more than 1,000 entries"):
            read_raw(job(many))


# -- digests -----------------------------------------------------------------------------------------------------------


def test_the_digest_changes_with_what_is_shown_and_nothing_else():
    raw = RawEntry("g", "l", "b", "t", "a", "en", ("d",), (RawText("x"),), (RawText("y"),), (), (RawFile("e"),))
    assert len(digest(raw)) == 16
    assert digest(raw) == digest(replace(raw, base="elsewhere"))
    changed = [
        replace(raw, guid="G"), replace(raw, link="L"), replace(raw, title="T"), replace(raw, author="A"),
        replace(raw, dates=("D",)), replace(raw, contents=()), replace(raw, contents=(), summaries=(RawText("x"),)),
        replace(raw, enclosures=(RawFile("f"),)), replace(raw, pictures=(RawFile("p"),)), replace(raw, categories=("c",)),
        replace(raw, chapters=(("1", "x"),)), replace(raw, chapters_url="c"), replace(raw, guid="gl", link=""), replace(raw, contents=(RawText("x", "text/plain"),)),
    ]  # fmt: skip
    assert len({digest(raw), *map(digest, changed)}) == len(changed) + 1


def test_reading_twice_gives_the_same():
    assert read(job(ATOM_10)) == read(job(ATOM_10))


def test_a_raw_document_is_finished_entry_by_entry():
    raw = read_raw(job(RSS_20))
    assert isinstance(raw, RawDocument)
    assert finish(raw, URL) == read(job(RSS_20))
    assert finish(raw, URL).entries[0].digest == digest(raw.entries[0]) + raw.entries[0].mark
