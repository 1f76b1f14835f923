"""The fast way by lxml against feedparser, its judge: every difference has a class, and each class says who is right."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields

import pytest
from lxml import etree
from support.corpus import documents

from newsreader.core.errors import DocumentError
from newsreader.core.values import ParseJob
from newsreader.feeds.document import read
from newsreader.feeds.encoding import decode
from newsreader.feeds.feedparser_road import read_xml
from newsreader.feeds.finish import finish
from newsreader.feeds.inflate import inflate
from newsreader.feeds.lxml_road import read_fast
from newsreader.feeds.raw import RawDocument, RawEntry
from newsreader.feeds.sniff import Kind, sniff
from newsreader.feeds.text import html_to_text

pytestmark = pytest.mark.corpus

BASE = "http://127.0.0.1:8097/"
SAME = ("guid", "link", "title", "dates")
INLINE = "inline markup is written shorter; feedparser's <br></br> becomes two lines"
EXTENSION = "what stands inside an extension is the extension's, and feedparser takes it for the entry's or the feed's"
RDF = "RDF that declares Atom's namespace first is RDF, not Atom"
TWICE = "of title and dc:title the plain one names the feed; feedparser takes what comes last"
HEAD = "xml:lang holds at rdf:RDF too; an empty feed has no entry whose parts could be its own"


def both(text: str, url: str) -> tuple[RawDocument | None, RawDocument | None]:
    try:
        return read_fast(text, url), read_xml(text, url)
    except DocumentError:
        return None, None


def texts(shared_material, cls):
    for source in documents(shared_material, cls):
        try:
            body = inflate(source.body(), "")
        except DocumentError:
            continue
        if sniff(body, "") is Kind.XML:
            yield source.name, decode(body), source.url or BASE


def inside_an_extension(text: str, value: str) -> bool:
    """Does ``value`` stand where neither a feed nor an entry has its own parts?"""
    root = etree.fromstring(text[text.index("<", text.find("?>")) :].encode(), etree.XMLParser(encoding="utf-8"))
    places = [element for element in root.iter(etree.Element) if value in (element.text or "", *element.values())]
    own = ("item", "entry", "channel", "feed", "author")
    return any(etree.QName(place.getparent()).localname.lower() not in own for place in places if place is not root)


def of_entries(text: str, fast: RawEntry, slow: RawEntry):
    """The class of each field in which two entries differ; the field's name where there is none."""
    for name in (field.name for field in fields(RawEntry)):
        ours, theirs = getattr(fast, name), getattr(slow, name)
        if ours == theirs:
            continue
        if name in ("title", "contents", "summaries") and "<" in str(ours) + str(theirs):
            yield name, INLINE
        elif isinstance(theirs, str) and inside_an_extension(text, theirs):
            yield name, EXTENSION
        else:
            yield name, f"unknown: {name} {ours!r} {theirs!r}"[:300]


def of_heads(text: str, fast: RawDocument, slow: RawDocument):
    for name in ("kind", "title", "site_url", "language", "author"):
        ours, theirs = getattr(fast, name), getattr(slow, name)
        if ours == theirs:
            continue
        if name == "kind" and (ours, theirs) == ("rdf", "atom"):
            yield name, RDF
        elif name == "title" and "<" in theirs:
            yield name, INLINE
        elif name == "title" and "dc:title" in text:
            yield name, TWICE
        elif name == "language" and fast.kind == "rdf":
            yield name, HEAD
        else:
            yield name, EXTENSION


def read_both_ways(material, cls: str) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """How many documents and entries of a class were read by both ways and alike, and each class of difference."""
    count: Counter[str] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for _, text, url in texts(material, cls):
        count["feeds"] += 1
        fast, slow = both(text, url)
        if fast is None or slow is None:
            continue
        count["fast"] += 1
        found.update(of_heads(text, fast, slow))
        assert len(fast.entries) == len(slow.entries)
        for one, other in zip(fast.entries, slow.entries, strict=True):
            count["entries"] += 1
            count["alike"] += all(getattr(one, name) == getattr(other, name) for name in SAME)
            count["equal"] += one == other
            found.update(of_entries(text, one, other))
    print(dict(count))
    print("\n".join(f"{number} {name}: {reason}" for (name, reason), number in found.most_common()))
    return count, found


@pytest.mark.corpus
def test_real_feeds_are_read_alike(shared_material):
    count, found = read_both_ways(shared_material, "real")
    assert count["fast"] >= 0.92 * count["feeds"]
    assert count["alike"] >= 0.97 * count["entries"]
    assert count["entries"] > 9_000
    assert [reason for _, reason in found if reason.startswith("unknown")] == []


@pytest.mark.corpus
def test_synthetic_documents_are_read_alike(shared_material):
    count, found = read_both_ways(shared_material, "synthetic")
    assert count["fast"] > 0.8 * count["feeds"]
    assert [reason for _, reason in found if reason.startswith("unknown")] == []
    assert sum(found.values()) < 0.1 * count["entries"]


@pytest.mark.corpus
def test_inline_markup_says_the_same_words(shared_material):
    compared = 0
    for _, text, url in texts(shared_material, "real"):
        if 'type="xhtml"' not in text:
            continue
        fast, slow = both(text, url)
        if fast is None or slow is None:
            continue
        for one, other in zip(finish(fast, url).entries, finish(slow, url).entries, strict=True):
            compared += 1
            assert html_to_text(one.html).split() == html_to_text(other.html).split()
            assert (one.title, one.pictures, one.url) == (other.title, other.pictures, other.url)
    assert compared > 50


# -- small ones --------------------------------------------------------------------------------------------------------

ITEM = "<item><title>A</title><link>/1</link>{}</item>"
RSS = (
    '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xml:lang="de"><channel><title>T</title>{}</channel></rss>'
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/b/"><title>T</title><entry><title>A</title>{}</entry></feed>'
)


@pytest.mark.parametrize(
    "xml",
    [
        "<guid isPermaLink='false'>x</guid><pubDate>Fri, 10 Jan 2020 10:00:00 GMT</pubDate><dc:date>2020</dc:date>",
        "<guid>https://a.example/</guid><link/>",
        "<description>a &lt;b></description><content:encoded><![CDATA[<p>b</p>]]></content:encoded>",
        "<content:encoded>c</content:encoded><description>a</description>",
        "<description>a</description><dc:description>b &lt;i>c&lt;/i></dc:description>",
        "<atom:summary>a</atom:summary><atom:content>b</atom:content>",
        "<author>ann@example.org (Ann)</author><dc:creator>Bob</dc:creator><itunes:author>Ann</itunes:author>",
        "<author><name>Ann</name><email>ann@example.org</email></author>",
        "<category domain='x'>One</category><category/><dc:subject>Two</dc:subject><category>One</category>",
        "<itunes:category text='Three'/><itunes:keywords>a, b,,c</itunes:keywords>",
        "<enclosure url='/e.mp3' type='audio/mpeg' length='5'/><enclosure url='/e.mp3'/>",
        (
            "<enclosure url='/e.mp3'/><psc:chapters xmlns:psc='http://podlove.org/simple-chapters' version='1.2'>"
            "<psc:chapter start='00:00:00' title='One'/><psc:chapter start='12:03.5' href='x' title='Two &amp;amp; a half'/>"
            "<psc:chapter start='99' /></psc:chapters><psc:chapters xmlns:psc='http://podlove.org/simple-chapters'>"
            "<psc:chapter start='00:00:07' title='Again'/></psc:chapters>"
        ),
        "<podcast:chapters xmlns:podcast='https://podcastindex.org/namespace/1.0' url='c.json' type='application/json+chapters'/>",
        (
            "<q:chapters xmlns:q='https://podcastindex.org/namespace/1.0' url='c' type='text/html'>x</q:chapters>"
            "<q:chapters xmlns:q='https://podcastindex.org/namespace/1.0' url=' d ' /><q:chapters xmlns:q='https://podcastindex.org/namespace/1.0'/>"
        ),
        "<p:chapters xmlns:p='http://podlove.org/simple-chapters'><p:chapter start='00:01:00' title='x'/></p:chapters>",
        "<media:group><media:content url='v' medium='video' fileSize='9'/><media:thumbnail url='t'/></media:group>",
        "<media:thumbnail>u</media:thumbnail><media:description>d</media:description>",
        "<itunes:image href='i.png'/><itunes:summary>s</itunes:summary>",
        "<atom:link rel='enclosure' href='x' type='image/png' title='y'/><atom:link href='z'/>",
        "<source url='s'>Other</source><comments>https://a.example/c</comments>",
        "<link>https://a.example/?a=1&amp;amp;b=2</link><title>second</title><title xml:lang='en' type='html'>x</title>",
    ],
)
def test_an_item_is_read_as_feedparser_reads_it(xml):
    text = RSS.format(ITEM.format(xml))
    assert read_fast(text, BASE) == read_xml(text, BASE)


@pytest.mark.parametrize(
    "xml",
    [
        "<id>tag:1</id><link href='1'/><published>2020</published><updated>2021</updated>",
        "<link rel='alternate' type='application/json' href='j'/><link rel='enclosure' href='e' length='1'/>",
        "<content type='html' xml:base='c/'>&lt;p>x&lt;/p></content><summary>s &amp;amp; t</summary>",
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>x &amp; y</p></div></content>",
        "<content src='x.pdf' type='application/pdf'/>",
        "<category term='t' label='L' scheme='s'/><author><name>Ann</name><uri>u</uri></author>",
        "<source><title>other</title><id>i</id><updated>2001</updated></source><rights>r</rights>",
        "<contributor><name>Bob</name></contributor><summary xml:lang=''>s</summary>",
    ],
)
def test_an_entry_is_read_as_feedparser_reads_it(xml):
    text = ATOM.format(xml)
    assert read_fast(text, BASE) == read_xml(text, BASE)


@pytest.mark.parametrize(
    "text",
    [
        RSS.format(ITEM.format("&nbsp;")),
        RSS.format(ITEM.format("<pubDate><b>x</b></pubDate>")),
        RSS.format(ITEM.format("<image><title>x</title></image>")),
        RSS.format(ITEM.format("<categories><category>x</category></categories>")),
        RSS.format("<box>" + ITEM.format("") + "</box>"),
        RSS.format(ITEM.format("<body>x</body>")),
        "<!DOCTYPE rss [<!ENTITY e 'x'>]>" + RSS.format(ITEM.format("&e;")),
        RSS.format(ITEM.format("")) + "<p>after the end</p>",
        ATOM.format("<content type='image/png'>aGVsbG8=</content>"),
        "<channel><item/></channel>",
        "<html><body/></html>",
        RSS.format("<x>" * 300 + "</x>" * 300),
    ],
)
def test_what_is_unusual_is_left_to_feedparser(text):
    assert read_fast(text, BASE) is None


def test_too_many_entries_are_refused_here_too():
    with pytest.raises(DocumentError, match="20,000"):
        read_fast("<rss><channel>" + "<item><title>A</title></item>" * 20_001 + "</channel></rss>", BASE)


def test_no_file_is_read_and_no_entity_made():
    for entity in ('SYSTEM "file:///etc/hostname"', '"x"'):
        text = f"<!DOCTYPE rss [<!ENTITY e {entity}>]>" + RSS.format(ITEM.format("<description>[&e;]</description>"))
        document = read(ParseJob(text.encode(), "", "", BASE))
        assert document.entries[0].html in ("[&amp;e;]", "[x]", "[]")
