"""HTML as Markdown and as bare HTML, and what of an article is shared, from values alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.links import allowed_link
from newsreader.core.markdown import escaped, markdown_of, quoted
from newsreader.core.markup import bare_html
from newsreader.core.networks import Network, Shared, Targets, is_template, server_of, share_address
from newsreader.core.share import file_name, mail_address, quotation

SHARED = Shared("Rail & road: 3 < 4", "https://h.example/a?b=c&d=e#f", "Steppe Herald")


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One\n two.</p><p>Three.</p>", "One two.\n\nThree."),
        ("Words<p>in between</p>and after", "Words\n\nin between\n\nand after"),
        ("<h2>A <em>head</em></h2>", "## A *head*"),
        ("<p><b>Bold </b>and <i>slanted</i></p>", "**Bold** and *slanted*"),
        ('<p><a href="https://a.example/x (1)">a link</a></p>', "[a link](https://a.example/x%20%281%29)"),
        ('<p><a href="#n-1">1</a> <a href="javascript:x">2</a></p>', "1 2"),
        ("<p>one<br>two<br></p>", "one\\\ntwo"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c"),
        ('<ol start="9"><li>a</li><li>b</li></ol>', "9. a\n10. b"),
        ("<blockquote><p>one</p><p>two</p></blockquote>", "> one\n>\n> two"),
        ("<pre><code>a *b*\n  ```c</code></pre>", "````\na *b*\n  ```c\n````"),
        ("<p>the <code>a`b</code> key</p>", "the ``a`b`` key"),
        ("<hr>", "---"),
        (
            "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td>x<br>y</td></tr></tbody></table>",
            "| A | B |\n| --- | --- |\n| 1\\|2 | x y |",
        ),
        ("<figure><figcaption>The portal.</figcaption></figure>", "*The portal.*"),
        ("<p>1. not a list, * no star, <q>said</q></p>", "1\\. not a list, \\* no star, “said”"),
        ("<p># no heading</p>", "\\# no heading"),
        ("<p><ruby>鉄道<rp>(</rp><rt>てつどう</rt><rp>)</rp></ruby></p>", "鉄道（てつどう）"),
        ("<dl><dt>Gauge</dt><dd>1520 mm</dd></dl>", "**Gauge**\n\n1520 mm"),
        ("<svg><title>x</title></svg><style>p {}</style><p>seen</p>", "seen"),
        ("", ""),
    ],
)
def test_html_becomes_markdown(html, markdown):
    assert markdown_of(html) == markdown


def test_pictures_stand_by_their_own_address_or_by_their_words():
    html = '<p><img src="newsreader://picture/1" alt="A [pass]"></p>'
    assert markdown_of(html, {"newsreader://picture/1": "https://p.example/a.png"}.get) == (
        "![A \\[pass\\]](https://p.example/a.png)"
    )
    assert markdown_of(html) == "A \\[pass\\]"


NAMES = ("p", "b", "i", "ul", "li", "ol", "a", "pre", "code", "table", "tr", "td", "blockquote")


@given(
    st.recursive(
        st.text(max_size=8),
        lambda inner: st.tuples(st.sampled_from(NAMES), st.lists(inner, max_size=4)),
        max_leaves=12,
    )
)
def test_no_word_is_lost(node):
    def html(node) -> str:
        if isinstance(node, str):
            return re.sub(r"[^a-z]", "", node)
        return f"<{node[0]}>{''.join(map(html, node[1]))}</{node[0]}>"

    text = html(node)
    letters = re.sub(r"<[^<>]*>", "", text)
    if "<table>" not in text:
        assert re.sub(r"[^a-z]", "", markdown_of(text)) == letters


def test_plain_text_is_taken_for_nothing_else():
    assert escaped("- *a* [b](c) <d> `e`") == "\\- \\*a\\* \\[b\\](c) \\<d\\> \\`e\\`"
    assert quoted("a\n\nb") == "> a\n>\n> b"


# -- the clipboard -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "bare"),
    [
        ('<p style="color: red">a <a href="https://a.example/" class="x">b</a></p>', '<p>a <a href="https://a.example/">b</a></p>'),
        ('<span style="x">a</span><script>b</script><svg><use href="#x"/></svg>', "a"),
        ('<a href="newsreader://command/x">Load</a>', "Load"),
        ('<a href="javascript:x">b</a> 1 &lt; 2', "b 1 &lt; 2"),
        ('<table><tr><td colspan="2" width="9">a</td></tr></table>', '<table><tr><td colspan="2">a</td></tr></table>'),
    ],
)  # fmt: skip
def test_bare_html_keeps_structure_and_links_only(html, bare):
    assert bare_html(html) == bare


# -- sharing -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "server"),
    [("social.example", "social.example"), ("https://Social.example/about", "social.example"), ("@me@social.example", "social.example"),
     ("social.example:8443", "social.example:8443"), ("", ""), ("social", ""), ("a b.example", ""), ("a.example?x", ""),
     ("javascript:alert(1)", ""), ("a.example\n.b", "")],
)  # fmt: skip
def test_the_name_of_a_server(text, server):
    assert server_of(text) == server


ALL = Targets(tuple(Network), "social.example", "Link list", "https://list.example/?u={url}&s={source}")


@pytest.mark.parametrize("network", list(Network))
def test_an_address_of_a_network_holds_the_article_and_may_be_opened(network):
    address = share_address(network, SHARED, targets=ALL)
    assert address is not None
    assert allowed_link(address) == address
    assert "https%3A%2F%2Fh.example%2Fa%3Fb%3Dc%26d%3De%23f" in address
    if network is not Network.OWN:
        assert "Rail%20%26%20road%3A%203%20%3C%204" in address
    assert share_address(network, Shared("No address", ""), targets=ALL) is None


def test_networks_stand_in_the_menu_when_they_are_chosen_and_whole():
    assert Targets().ready() == ()
    assert ALL.ready() == tuple(Network)
    assert Targets((Network.REDDIT, Network.MASTODON), "").ready() == (Network.REDDIT,)
    assert Targets((Network.OWN,), own_address="https://list.example/").ready() == ()
    assert share_address(Network.REDDIT, SHARED, targets=Targets()) is None


@pytest.mark.parametrize(
    ("text", "is_good"),
    [("https://a.example/?u={url}", True), ("http://a.example/{title}", True), ("https://a.example/", False),
     ("javascript:alert('{url}')", False), ("file:///{url}", False), ("mailto:a@b.example?body={url}", False), ("{url}", False),
     ("https://{url}.example/", False), ("", False)],
)  # fmt: skip
def test_an_address_of_ones_own(text, is_good):
    assert is_template(text) is is_good


def test_a_title_cannot_change_the_address_it_is_put_into():
    evil = Shared("{url}&x=1#", "https://h.example/{title}", "s")
    assert share_address(Network.REDDIT, evil, targets=ALL) == (
        "https://www.reddit.com/submit?title=%7Burl%7D%26x%3D1%23&url=https%3A%2F%2Fh.example%2F%7Btitle%7D"
    )


def test_a_mail_has_subject_text_and_address_and_no_receiver():
    address = mail_address(SHARED, "The beginning.")
    assert address.startswith("mailto:?subject=Rail%20%26%20road")
    assert "The%20beginning." in address
    assert address.endswith("https%3A%2F%2Fh.example%2Fa%3Fb%3Dc%26d%3De%23f")
    assert len(mail_address(SHARED, "long " * 2_000)) < 4_000


def test_a_quotation_names_its_source():
    assert quotation(SHARED, "One.\n\nTwo.") == (
        "> One.\n>\n> Two.\n>\n> — [Rail & road: 3 \\< 4](https://h.example/a?b=c&d=e#f), Steppe Herald\n"
    )
    assert quotation(Shared("T", ""), "") == "> — T\n"


@pytest.mark.parametrize(
    ("title", "name"),
    [("A/B: C?", "A B C.md"), ("../../etc/passwd", "etc passwd.md"), ("", "article.md"), ("CON", "article CON.md"), ("…", "….md"),
     ("\u202egnp.exe", "gnp.exe.md"), ("鉄道", "鉄道.md")],
)  # fmt: skip
def test_names_of_files(title, name):
    assert file_name(title, "md") == name
    assert len(file_name("鉄" * 500, "html").encode()) < 240
