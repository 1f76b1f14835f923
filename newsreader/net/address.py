"""Web addresses as they go over the wire: byte for byte (R50), hosts as punycode. Pure; any thread.

`urllib.parse` drops an empty query, and libraries above it rewrite escapes and dots; servers have been seen that answer
only to the one spelling. So an address is cut here, and never put together anew.
"""

from __future__ import annotations

import re
import unicodedata
from typing import final
from urllib.parse import quote_from_bytes, urljoin

from newsreader.core.errors import FetchError
from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr

_WEB = re.compile(r"(https?)://([^/?#\\]*)(/[^?#]*)?(\?[^#]*)?(?:#.*)?", re.IGNORECASE | re.DOTALL)
_AUTHORITY = re.compile(r"(?:.*@)?(?:\[([0-9a-f:.]+)\]|([^\[\]:]+))(?::(\d{0,5}))?", re.IGNORECASE | re.DOTALL)
_HOST = re.compile(r"[a-z0-9._-]{1,253}")
_DOTS = str.maketrans("。．｡", "...")  # what IDNA takes for dots (RFC 3490 3.1)
_AS_IT_IS = bytes(range(0x21, 0x7F)).decode("ascii")
_PORTS = {"http": 80, "https": 443}
_LABEL = 63  # bytes of a DNS label


@final
@dataclass(frozen=True, slots=True)
class Address:
    """One http or https address. ``host`` as on the wire, without brackets; ``target``: path and query, as sent."""

    url: str
    scheme: str
    host: str
    port: int
    target: str

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port (RFC 6454): who may be told what the other origin said."""
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """The value of the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def read_address(url: str) -> Address:
    """``url`` cut into its parts; a name and password in it are left out. Raises FetchError ``address``."""
    whole = _WEB.fullmatch(url)
    authority = _AUTHORITY.fullmatch(whole[2]) if whole else None
    if whole is None or authority is None:
        raise _no_address(url)
    scheme = whole[1].lower()
    host = wire_host(authority[1] or authority[2])
    port = int(authority[3] or _PORTS[scheme])
    if not host or not 0 < port < 65_536:
        raise _no_address(url)
    target = _escape(
        (whole[3] or "/").encode("utf-8", "surrogatepass") + (whole[4] or "").encode("utf-8", "surrogatepass")
    )
    clean = url.replace(whole[2], whole[2].rpartition("@")[2], 1) if "@" in whole[2] else url
    return Address(clean, scheme, host, port, target)


def follow(address: Address, location: str) -> Address:
    """Where a Location header leads (latin-1 text, bytes of any kind inside). Raises FetchError ``redirect``."""
    link = _escape(location.strip(" \t").encode("latin-1"))
    if _WEB.match(link):
        url = link
    elif link.startswith("//"):
        url = f"{address.scheme}:{link}"
    elif link.startswith("/"):
        url = f"{address.scheme}://{address.authority}{link}"
    else:
        url = _joined(address, link)
    try:
        return read_address(url)
    except FetchError as error:
        raise FetchError(
            "redirect",
            tr("{host} sends us on to “{url}”, which is no web address.").format(host=address.host, url=url[:200]),
        ) from error


def _joined(address: Address, link: str) -> str:
    try:
        return urljoin(f"{address.scheme}://{address.authority}{address.target}", link)
    except ValueError:
        return link


def wire_host(host: str) -> str:
    """A host's name as DNS and servers know it: lower case, punycode for other letters; "" for what can be none.

    As browsers do it (UTS 46, nontransitional: ß stays ß), without its table of characters that are barred.
    """
    host = host.translate(_DOTS).lower()
    if ":" in host:
        return host  # an IPv6 address; what is none will not connect
    host = unicodedata.normalize("NFKC", host).lower()
    try:
        name = ".".join(
            label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in host.split(".")
        )
    except UnicodeError:
        return ""
    fits = _HOST.fullmatch(name) and all(0 < len(label) <= _LABEL for label in name.removesuffix(".").split("."))
    return name if fits else ""


def _escape(raw: bytes) -> str:
    """What HTTP cannot carry (blanks, control characters, other letters) as percent escapes; all else untouched."""
    return quote_from_bytes(raw, safe=_AS_IT_IS)


def _no_address(url: str) -> FetchError:
    return FetchError(
        "address", tr("“{url}” is no web address; one looks like https://example.org/feed.").format(url=url[:200])
    )
