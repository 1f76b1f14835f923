"""The networks that an article can be shared to, and the addresses that hand it to them. Pure; any thread.

Nothing here sends anything: an address of a network is opened in the person's own browser, where they see what it says.
"""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import quote

from newsreader.core.frozen import dataclass
from newsreader.core.links import allowed_link

LONGEST_TITLE = 300
_SERVER = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?")


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
    parts = {"{url}": shared.url, "{title}": shared.title[:LONGEST_TITLE], "{source}": shared.source}
    pieces = re.split("(" + "|".join(map(re.escape, PLACES)) + ")", template)
    return allowed_link("".join(quote(parts[piece], safe="") if piece in parts else piece for piece in pieces))
