"""Is there any way out of this machine? Asked of the system's own routing table; nothing is sent to anyone."""

from __future__ import annotations

import socket

#: Addresses of documents, which no host ever has (RFC 5737, RFC 3849): the way to them is the default route.
_OUTSIDE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


def has_route() -> bool:
    """Whether there is a default route. Connecting a datagram socket looks the route up and sends no packet."""
    return any(_leads_out(family, address) for family, address in _OUTSIDE)


def _leads_out(family: socket.AddressFamily, address: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as plain:
            plain.connect((address, 9))
    except OSError:
        return False
    return True
