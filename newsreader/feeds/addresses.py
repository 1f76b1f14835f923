"""Addresses inside a text made absolute. Pure; runs in the parse process."""

from __future__ import annotations

import re
from urllib.parse import urljoin

#: A whole web address of plain signs, as nearly all are: nothing could be joined to it, refused in it or quoted.
PLAIN_ADDRESS = re.compile(
    r"https?://[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)*(?::\d{1,4})?/[\w./~%+=&-]{0,1000}(?:\?[\w./~%+=&-]{1,1000})?",
    re.ASCII,
)

_LONGEST = 8_192
_BREAKS = str.maketrans("", "", "\t\n\r")


def absolute(base: str, address: str) -> str:
    """``address`` as it is meant where ``base`` is the document's; "" for what cannot be an address.

    Says nothing about whether it may be opened: `core.links.allowed_link` does.
    """
    address = address.strip().translate(_BREAKS)
    if not address or len(address) > _LONGEST:
        return ""
    if address[:8].lower().startswith(("https://", "http://")):
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def web_address(base: str, address: str) -> str:
    """The http or https address that ``address`` means, with blanks quoted; "" for any other."""
    url = absolute(base, address).replace(" ", "%20")
    if not url[:8].lower().startswith(("https://", "http://")) or not url.isprintable():
        return ""
    return url if url.partition("//")[2][:1] not in ("", "/", "?", "#", "\\") else ""
