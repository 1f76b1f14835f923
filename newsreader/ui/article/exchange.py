"""One article in place of another in the page that stands. Pure: text in, a script out; the web view runs it.

A page that is loaded anew costs the engine a navigation: style sheets and faces asked for again, a document begun, its first
picture held back. An exchange keeps all that and puts another body into the document: half the time (docs/notes/article-view.md).
What the page may do stays as it was: the policy is the document's, which stays, and a parsed page runs nothing.
"""

from __future__ import annotations

import json

# The article's own colours and sizes stand in its head; the style sheets are the same for all articles.
_EXCHANGE = """(() => {
    const page = new DOMParser().parseFromString(%s, "text/html");
    const root = document.documentElement;
    for (const name of ["lang", "data-theme"]) {
        const value = page.documentElement.getAttribute(name);
        if (value === null) root.removeAttribute(name); else root.setAttribute(name, value);
    }
    const look = document.getElementById("look"), next = page.getElementById("look").textContent;
    if (look.textContent !== next) look.textContent = next;
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
})();"""


def exchange_script(page: str) -> str:
    """The script that shows ``page``, HTML of `page.article_page`."""
    return _EXCHANGE % json.dumps(page)
