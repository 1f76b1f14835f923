"""Which IP addresses belong to this machine or to the network around it (R68). Pure; any thread."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

#: Never routed, yet open: proxies on people's own machines answer every name with an address out of it (RFC 2544).
_BENCHMARKING = ip_network("198.18.0.0/15")
_NAT64 = ip_network("64:ff9b::/96")  # RFC 6052
_COMPATIBLE = ip_network("::/96")  # RFC 4291 2.5.5.1, long out of use


def is_private(address: str) -> bool:
    """Is ``address`` anything but an ordinary host of the internet?

    Loopback, private, link-local, shared, multicast, reserved, unspecified; an IPv6 address that stands for an IPv4 one
    (mapped, compatible, 6to4, Teredo, NAT64) is what that one is. What is no IP address counts as private.
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return True
    inner = _inside(ip) if isinstance(ip, IPv6Address) else ip
    if inner is not None:
        return inner not in _BENCHMARKING and (not inner.is_global or inner.is_multicast)
    assert isinstance(ip, IPv6Address)
    return not ip.is_global or ip.is_multicast or ip.is_site_local


def _inside(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 host that an IPv6 address leads to, None for one that leads to its own."""
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip.teredo is not None:
        return ip.teredo[1]
    if ip in _NAT64 or (ip in _COMPATIBLE and int(ip) > 1):
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return None
