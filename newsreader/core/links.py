"""What may be opened, what may be subscribed to, and the host that a person is shown. Pure; any thread.

Every address that leaves the program towards a browser passes `allowed_link` (security.md, *Opening links*): there
is no second way. Hostile addresses are refused, never repaired into something else.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from newsreader.core.errors import UsageError
from newsreader.core.hosts import shown_host
from newsreader.core.texts import tr

_LONGEST = 8_192  # characters; browsers and servers refuse longer ones sooner or later

# What a browser does before it reads an address (WHATWG URL 4.4): blanks and controls off the ends, breaks out of it.
_ENDS = "".join(map(chr, range(0x21))) + "\x7f\xa0\ufeff\u200b\u2028\u2029"
_BREAKS = str.maketrans("", "", "\t\n\r")
_NEVER = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_WEB = re.compile(r"(?:https?)://[^\s/?#\\<>\"]", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s<>\"\\]*", re.IGNORECASE)
_MAIL_FIELDS = frozenset({"subject", "body", "cc", "bcc", "to"})  # and never "attach": it names a file

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))", re.IGNORECASE)  # "localhost:8000" has none
_FEED_SCHEMES = frozenset({"feed", "feeds", "itpc", "pcast", "podcast"})
_BARE_HOST = re.compile(r"(?:[^\s/?#@:]+@)?(?:[^\s/?#@:\[\]]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)", re.IGNORECASE)


def allowed_link(url: str) -> str | None:
    """``url`` as it may be opened or stored, or None: http, https and mailto, with a host or an address."""
    if len(url) > _LONGEST:
        return None
    url = url.strip(_ENDS).translate(_BREAKS)
    if _NEVER.search(url):
        return None
    if _WEB.match(url):
        return url.replace(" ", "%20") if _has_host(url) else None
    return _mail(url) if _MAIL.fullmatch(url.replace(" ", "%20")) else None


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    return bool(host.strip(".")) and not any(mark in parts.netloc for mark in '\\ <>"`{}|^%')


def _mail(url: str) -> str | None:
    """A mail address with only the fields that a link may fill in."""
    address, _, fields = url[len("mailto:") :].partition("?")
    kept = [(name, value) for name, value in parse_qsl(fields) if name.lower() in _MAIL_FIELDS]
    if not address and not any(name.lower() in ("to", "cc", "bcc") for name, _ in kept):
        return None
    query = "?" + urlencode(kept, quote_via=quote) if kept else ""
    return "mailto:" + address.partition("#")[0].replace(" ", "%20") + query


# -- addresses to subscribe to -----------------------------------------------------------------------------------------


def feed_address(text: str) -> str:
    """The address that a person typed or pasted, or that a browser handed over: http, https or file.

    ``feed:https://…``, ``feed://host/…`` and a bare ``example.org/feed`` become https (a machine's own host or number:
    http). Raises UsageError. Whether it was typed or handed over (R68) is for the caller to know.
    """
    address = text.strip(_ENDS).strip("<>\"'").strip(_ENDS).translate(_BREAKS)
    if not address:
        raise _usage(tr("Type or paste the address of a site or feed, such as example.org."))
    if _NEVER.search(address) or len(address) > _LONGEST:
        raise _usage(tr("This is not an address: it is too long or holds characters that none can have."))
    found = _SCHEME.match(address)
    while found and found.group(1).lower() in _FEED_SCHEMES:
        rest = address[found.end() :]
        address = rest.lstrip("/") if rest.startswith("//") else rest
        found = _SCHEME.match(address)
    if found:
        return _with_scheme(found.group(1).lower(), address)
    return _without_scheme(address)


def _with_scheme(scheme: str, address: str) -> str:
    if scheme == "file":
        return _file(address[len("file:") :])
    if scheme not in ("http", "https"):
        raise _usage(
            tr("An address that begins with {scheme}: cannot be a feed. Feeds begin with https:// or http://.").format(
                scheme=scheme
            )
        )
    allowed = allowed_link(address)
    if allowed is None:
        raise _usage(
            tr("{address} is not a whole address: https:// needs the name of a site after it.").format(address=address)
        )
    return allowed


def _file(rest: str) -> str:
    """``file:`` with its path absolute and quoted once; only this machine's files have such an address."""
    host, path = "", rest
    if rest.startswith("//"):
        host, slash, path = rest[2:].partition("/")
        path = slash + path
    if host.lower() not in ("", "localhost") or not path.startswith("/") or path.startswith("//"):
        raise _usage(tr("A file's address begins with file:/// and names a file of this machine, from its root."))
    return "file://" + quote(unquote(path), safe="/:~@!$&'()*+,;=-._")


def _without_scheme(address: str) -> str:
    if address.startswith("/") and not address.startswith("//"):
        return _file(quote(address))  # a path as a file manager or terminal hands it over
    address = address.lstrip("/")
    host = re.split(r"[/?#]", address, maxsplit=1)[0].rpartition("@")[2]
    if (
        "@" in address.partition("/")[0]
        or not _BARE_HOST.match(address)
        or not ("." in host.strip(".") or _is_local(host))
    ):
        raise _no_address(address)
    allowed = allowed_link(("http://" if _is_local(host) else "https://") + address)
    if allowed is None:
        raise _no_address(address)
    return allowed


def _is_local(host: str) -> bool:
    """A machine of one's own, which rarely speaks TLS: localhost, or a number."""
    name = host.partition("]")[0].strip("[") if host.startswith("[") else host.partition(":")[0]
    if name.lower() == "localhost":
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _no_address(address: str) -> UsageError:
    text = tr("{address} is not an address. Type one such as example.org or https://example.org/feed.")
    return _usage(text.format(address=address[:80]))


def _usage(text: str) -> UsageError:
    return UsageError("address", text)


# -- the host that is shown --------------------------------------------------------------------------------------------


def display_host(url: str) -> str:
    """Where a link really leads, for hover and focus: its host, in punycode when its letters could deceive (T11)."""
    url = url.strip(_ENDS).translate(_BREAKS)
    if url[:7].lower() == "mailto:":
        return _NEVER.sub("", unquote(url[7:].partition("?")[0]))
    try:
        host = urlsplit(url.replace("\\", "/")).hostname or ""
    except ValueError:
        return ""
    return shown_host(host)
