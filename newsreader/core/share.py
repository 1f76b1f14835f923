"""What leaves the program when a person shares an article: words, addresses, file names. Pure; any thread.

Nothing here sends anything: an address of a network is opened in the person's own browser, where they see what it says.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from newsreader.core.links import allowed_link
from newsreader.core.markdown import escaped, link, quoted

_MAIL_BODY = 1_500  # characters: longer addresses are cut by mail programs
_LONGEST_TITLE = 300
_SERVER = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?")
_NOT_IN_NAMES = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069/\\:*?\"<>|]+")
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{each}{n}" for each in ("com", "lpt") for n in range(1, 10))})
_LONGEST_NAME = 80  # characters; 240 bytes in any script


class Network(StrEnum):
    """Where an article can be shared to, by the names that settings keep."""

    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    REDDIT = "reddit"
    HACKER_NEWS = "hacker-news"
    TELEGRAM = "telegram"
    OWN = "own"


#: Addresses with the places where an article's parts stand. ``{server}`` is the person's own.
_TEMPLATES = {
    Network.MASTODON: "https://{server}/share?text={title}%0A{url}",
    Network.BLUESKY: "https://bsky.app/intent/compose?text={title}%0A{url}",
    Network.REDDIT: "https://www.reddit.com/submit?title={title}&url={url}",
    Network.HACKER_NEWS: "https://news.ycombinator.com/submitlink?t={title}&u={url}",
    Network.TELEGRAM: "https://t.me/share/url?text={title}&url={url}",
}
#: The parts of an article that an address of one's own may ask for.
PLACES = ("{url}", "{title}", "{source}")


@dataclass(frozen=True, slots=True)
class Shared:
    """What is said of an article elsewhere. ``url`` "" where it has none."""

    title: str
    url: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Targets:
    """The networks that a person chose, and what they are to be asked by. ``own_name`` stands in the menu."""

    chosen: tuple[Network, ...] = ()
    server: str = ""
    own_name: str = ""
    own_address: str = ""

    def ready(self) -> tuple[Network, ...]:
        """Those that can be used as they are, in the order of the list."""
        return tuple(each for each in Network if each in self.chosen and self._is_whole(each))

    def _is_whole(self, network: Network) -> bool:
        if network is Network.MASTODON:
            return bool(server_of(self.server))
        return network is not Network.OWN or is_template(self.own_address)


def server_of(text: str) -> str:
    """The name of a server out of what was typed: ``social.example``, ``https://social.example/``, ``@me@social.example``;
    "" for what is none.
    """
    name = text.strip().lower().removeprefix("https://").removeprefix("http://").partition("/")[0].rpartition("@")[2]
    return name if "." in name and _SERVER.fullmatch(name) and allowed_link(f"https://{name}/") else ""


def is_template(text: str) -> bool:
    """Whether an address of one's own can be used: http or https, with a place for the article's address or title."""
    if "{url}" not in text and "{title}" not in text:
        return False
    filled = _filled(text.strip(), Shared("a", "https://a.example/", "a"))
    return filled is not None and filled.lower().startswith(("http://", "https://"))


def share_address(network: Network, shared: Shared, *, targets: Targets) -> str | None:
    """The address that hands ``shared`` to a network; None where that is not set up, or the article has no address."""
    if network not in targets.ready() or not shared.url:
        return None
    template = targets.own_address.strip() if network is Network.OWN else _TEMPLATES[network]
    return _filled(template.replace("{server}", server_of(targets.server)), shared)


def _filled(template: str, shared: Shared) -> str | None:
    parts = {"{url}": shared.url, "{title}": shared.title[:_LONGEST_TITLE], "{source}": shared.source}
    pieces = re.split("(" + "|".join(map(re.escape, PLACES)) + ")", template)
    return allowed_link("".join(quote(parts[piece], safe="") if piece in parts else piece for piece in pieces))


def mail_address(shared: Shared, text: str) -> str:
    """A ``mailto:`` address without a receiver, with a subject and a beginning of the text."""
    body = "\n\n".join(filter(None, [shared.title, text.strip(), shared.url]))
    if len(body) > _MAIL_BODY:
        room = max(_MAIL_BODY - len(shared.title) - len(shared.url) - 6, 0)
        body = "\n\n".join(filter(None, [shared.title, text.strip()[:room].rstrip() + "…", shared.url]))
    subject = quote(shared.title[:_LONGEST_TITLE], safe="")
    return f"mailto:?subject={subject}&body={quote(body.replace(chr(10), chr(13) + chr(10)), safe='')}"


def quotation(shared: Shared, markdown: str) -> str:
    """A Markdown quotation of ``markdown`` with where it comes from."""
    title = escaped(shared.title)
    named = link(title, shared.url) if shared.url else title
    origin = "— " + ", ".join(filter(None, [named, escaped(shared.source)]))
    body = "\n\n".join(filter(None, [markdown.strip(), origin]))
    return quoted(body) + "\n"


def file_name(title: str, ending: str) -> str:
    """A name for a file that every system takes, made from a title: no folders, no reserved names, not too long."""
    name = unicodedata.normalize("NFC", " ".join(_NOT_IN_NAMES.sub(" ", title).split()))
    name = name[:_LONGEST_NAME].strip(" .")
    while len(name.encode("utf-8", "replace")) > 200:
        name = name[:-1].rstrip(" .")
    if not name or name.partition(".")[0].lower() in _RESERVED:
        name = f"article {name}".strip()
    return f"{name}.{ending}"
