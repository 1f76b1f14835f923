"""Nothing active passes: our own vectors, the corpus's, random ones (security.md, T1–T6, T18). The judge is tested too."""

from __future__ import annotations

import gzip
import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.links import allowed_link
from newsreader.core.values import ParseJob
from newsreader.feeds.document import read
from newsreader.feeds.sanitise import clean_html
from newsreader.feeds.text import clean_title, html_to_text, plain
from tests.support import attacks
from tests.support.active import active_in_html, active_in_plain, readable_words

OWN = [json.loads(line) for line in attacks.FILE.read_text(encoding="ascii").splitlines()]


def _clean(html):
    return clean_html(html, base="https://example.org/feed/", prefix="n1-")


def _faults(payload):
    """What is wrong with ``payload`` in every place that a feed can put it."""
    faults = active_in_html(_clean(payload).html)
    for text in (clean_title(payload, ""), clean_title("", html_to_text(_clean(payload).html)), plain(payload)):
        faults += active_in_plain(text)
    link = allowed_link(payload)
    if link and not link.lower().startswith(("http://", "https://", "mailto:")):
        faults.append(f"link {link}")
    return faults


def test_the_committed_vectors_are_the_generators():
    assert len(OWN) >= 300
    assert attacks.FILE.read_text(encoding="ascii") == attacks.lines()


def test_own_vectors_leave_nothing_active_and_keep_the_words():
    faults = {vector["id"]: found for vector in OWN if (found := _faults(vector["payload"]))}
    assert faults == {}
    lost = [v["id"] for v in OWN if attacks.KEPT not in html_to_text(_clean(v["payload"]).html)]
    assert lost == []


def test_the_judge_sees_what_is_active():
    """A control: most vectors are active before they are cleaned, or the tests above would prove nothing."""
    assert sum(bool(active_in_html(vector["payload"])) for vector in OWN) > 0.95 * len(OWN)
    assert active_in_plain("<img src=x onerror=alert(1)>")
    assert active_in_plain("<script>alert(1)</script>")
    assert not active_in_plain("a<b and c>d")


@pytest.mark.corpus
def test_corpus_vectors_leave_nothing_active_and_keep_the_words(shared_material):
    with gzip.open(shared_material / "corpus" / "xss_vectors.jsonl.gz", "rt", encoding="utf-8") as lines:
        payloads = {row["id"]: row["payload"] for row in map(json.loads, lines)}
    assert len(payloads) >= 4_511
    assert {key: found for key, payload in payloads.items() if (found := _faults(payload))} == {}
    lost = {}
    for key, payload in payloads.items():
        text = html_to_text(_clean(payload).html).replace("\u200b", "")
        missing = [word for word in readable_words(payload) if word not in text]
        if missing:
            lost[key] = missing
    assert lost == {}


def _documents(payload):
    """A feed of each format with ``payload`` in every place that holds words or an address."""
    text = escape(payload)
    yield f"""<rss version="2.0"><channel><title>{text}</title><link>{text}</link><item><title>{text}</title>
        <link>{text}</link><author>{text}</author><category>{text}</category><enclosure url="{text}" type="{text}"/>
        <description>{text}</description></item></channel></rss>"""
    yield f"""<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">{text}</title><link href="{text}"/><entry>
        <title type="html">{text}</title><link href="{text}"/><author><name>{text}</name></author>
        <category term="{text}"/><content type="html">{text}</content></entry></feed>"""
    item = {"title": payload, "url": payload, "authors": [{"name": payload}], "tags": [payload], "image": payload}
    item |= {"content_html": payload, "attachments": [{"url": payload, "mime_type": payload, "title": payload}]}
    yield json.dumps({"title": payload, "home_page_url": payload, "items": [item]})


def _faults_of(document):
    """What is wrong with anything that a document gives the store."""
    (entry,) = document.entries
    faults = active_in_html(entry.html)
    files = [word for file in entry.enclosures for word in (file.mime, file.title)]
    for words in (document.title, entry.title, entry.author, entry.excerpt, *entry.categories, *files):
        faults += active_in_plain(words)
    addresses = [document.site_url, entry.url, *entry.pictures, *(file.url for file in entry.enclosures)]
    addresses += [entry.picture] if entry.picture else []
    return faults + [url for url in addresses if url and not url.lower().startswith(("http://", "https://", "mailto:"))]


@pytest.mark.corpus
def test_corpus_vectors_are_harmless_in_every_place_of_a_document(shared_material):
    with gzip.open(shared_material / "corpus" / "xss_vectors.jsonl.gz", "rt", encoding="utf-8") as lines:
        payloads = [row["payload"] for row in map(json.loads, lines)]
    faults, lost = [], []
    for payload in payloads:
        for body in _documents(payload):
            document = read(ParseJob(body.encode("utf-8", "replace"), "", "", "https://example.org/feed/"))
            faults += [(payload, fault) for fault in _faults_of(document)]
            text = html_to_text(document.entries[0].html).replace("\u200b", "")
            lost += [(payload, word) for word in readable_words(payload) if word not in text]
    assert faults == []
    assert lost == []


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a",
        'href="',
        "<img",
        "src=x",
        "",
        "<table>",
        "<td>",
        "</table>",
        "<iframe>",
        "</iframe>",
        "<math>",
        "<mtext>",
        "<annotation>\n",
        "",
        "",
        "",
        "<svg>",
        "</svg>",
        "<style>",
        "</style>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<noscript>",
        "</noscript>",
        "javascript:",
        "onerror=x",
        "&lt;",
        "&amp;",
        "&#0;\n",
        "",
        "",
        "",
        '"',
        "'",
        ">",
        "<",
        "=",
        "https://example.org/",
        "<video",
        "src=/x>",
        "<source",
        'srcset="a',
        '2x">',
        "<object>",
        "<pre>",
        "<template>",
        "\x00",
        "\x0c\n",
        "",
        "",
        "",
        "<a",
        'data-embed="x"',
        'href="/y">',
        "<select>",
        "<title>",
        "<details",
        "open>",
        "word",
        "\ud800",
        "é",
        "漢字",
        "\u202e",
        "]]>",
        "<![CDATA[",
    ]
)


@given(
    st.one_of(
        st.text(max_size=300), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
    )
)
def test_whatever_is_cleaned_passes_the_judge_and_stays_what_it_is(html):
    once = _clean(html)
    assert active_in_html(once.html) == []
    again = _clean(once.html)
    assert html_to_text(again.html) == html_to_text(once.html)
    for text in (clean_title(html, ""), plain(html)):
        assert active_in_plain(text) == []
        assert "\n" not in text
        text.encode("utf-8")
    once.html.encode("utf-8")
