"""Pages that stand in an article's place: a paywall, a question about cookies, a call for JavaScript. Parse process.

Only what a page itself says counts against it; a short article is an article.
"""

from __future__ import annotations

import re

from newsreader.core.errors import DocumentError
from newsreader.core.texts import tr

_SHORT = 600  # characters of a text that may be no article
_TEASER = 2_500  # of what a paywall leaves to be read

_SCRIPT = re.compile(
    r"(?:enable|activate|turn on|requires?|without|allow) (?:javascript|js\b)|javascript (?:is|must be|seems to be|has been)"
    r" (?:disabled|required|enabled|turned off)|javascript (?:aktivieren|ist deaktiviert)|activ(?:er|ez) javascript"
    r"|habilit[ae] javascript",
    re.IGNORECASE,
)
_CHALLENGE = re.compile(
    r"checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human"
    r"|are you a robot|unusual traffic|just a moment\.\.\.|ddos protection by|complete the captcha|access denied",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"before you continue|(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners?)? (?:use|uses|value|store)\b.{0,80}"
    r"(?:cookies|privacy)|accept (?:all )?cookies|cookie (?:consent|settings|preferences)|manage (?:your )?(?:consent|choices)"
    r"|your privacy (?:choices|matters|is important)|alle(?:n)? (?:cookies )?(?:akzeptieren|zustimmen)|zustimmung"
    r"|tout accepter|accepter et continuer|aceptar (?:todo|cookies|y continuar)",
    re.IGNORECASE | re.DOTALL,
)
_PAYWALL = re.compile(
    r"(?:subscribe|sign up|register|log ?in|sign in)(?: now| today)? (?:to|and) (?:continue|keep|read|unlock|access|finish)"
    r"|(?:continue|keep) reading (?:with|by|for)|(?:this|the) (?:article|story|content|post) is (?:for|reserved for|available to|only"
    r" for|exclusive to)\b.{0,30}(?:subscribers?|members?)|(?:subscribers?|members?)[- ]only|already a (?:subscriber|member)"
    r"|you(?:'|’)ve (?:reached|read) (?:your|all)\b.{0,40}(?:limit|free)|free articles? (?:left|remaining|this month)"
    r"|(?:weiterlesen|lesen sie weiter) mit|jetzt abonnieren|nur für abonnenten|réservé aux abonnés|solo (?:para|per)"
    r" (?:suscriptores|abbonati)|unlock this (?:article|story)",
    re.IGNORECASE,
)


def check(text: str, *, page: str, title: str, free: bool | None) -> None:
    """DocumentError when ``text``, what was found, is none of the article; ``page``: all words of the page."""
    kind = refused(text, page=page, title=title, free=free)
    if kind is not None:
        raise DocumentError(kind, _said(kind))


def refused(text: str, *, page: str, title: str, free: bool | None) -> str | None:
    """Why the text is none of the article: a kind of `_SAID`; None when nothing says so."""
    if len(text) < _SHORT:
        around = page if len(page) < 3 * _SHORT else text
        if _CHALLENGE.search(title) or (_CHALLENGE.search(around) and len(page) < 2 * _SHORT):
            return "challenge"
        if _SCRIPT.search(around):
            return "javascript"
        if _CONSENT.search(around) or _CONSENT.search(title):
            return "consent"
        if not text:
            return "paywall" if free is False or _PAYWALL.search(page) else "no-text"
    if len(text) < _TEASER and free is False and _PAYWALL.search(page):
        return "paywall"
    if len(text) < _SHORT and free is not True and _PAYWALL.search(text):
        return "paywall"
    return None


def _said(kind: str) -> str:
    return {
        "paywall": tr("The site shows this article to its subscribers only. Open it in the browser if you are one."),
        "consent": tr("The site asks about cookies before it shows the article. Open it in the browser to answer."),
        "javascript": tr(
            "The article's page shows nothing without running its programs, which Newsreader does not do."
            " Open it in the browser."
        ),
        "challenge": tr("The site wants to see a browser before it shows the article. Open it there."),
        "no-text": tr("The article's page holds no text that could be found. Open it in the browser."),
    }[kind]
