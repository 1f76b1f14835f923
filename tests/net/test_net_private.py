"""Which addresses count as private (R68)."""

from __future__ import annotations

import pytest

from newsreader.net.private import is_private


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255",
        "192.168.0.1", "169.254.169.254", "100.64.0.1", "192.0.2.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
        "::", "::1", "fc00::1", "fdff::1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "2001:db8::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "2002:7f00:1::", "2002:c0a8:1::1", "64:ff9b::7f00:1",
        "64:ff9b::10.0.0.1", "2001:0:7f00:1::1", "nonsense", "",
    ],
)  # fmt: skip
def test_these_are_private(address):
    assert is_private(address)


@pytest.mark.parametrize(
    "address",
    [
        "1.1.1.1", "172.15.0.1", "172.32.0.1", "192.167.0.1", "193.168.0.1", "11.0.0.1", "126.0.0.1", "128.0.0.1",
        "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1", "2002:101:101::1", "198.18.0.1",
    ],
)  # fmt: skip
def test_these_are_not(address):
    assert not is_private(address)
