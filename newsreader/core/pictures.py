"""Where pictures of articles stand: under local addresses that name no host. Pure; any thread.

An article's HTML never holds the address that a picture came from, so that no view can fetch it by itself
(security.md); `Entry.pictures` holds those addresses, and the store answers the local ones.
"""

from __future__ import annotations

from hashlib import blake2b

SCHEME = "newsreader"  # the scheme of everything that an article view may load
_PLACE = f"{SCHEME}://picture/"


def local_picture_address(url: str) -> str:
    """The local address of the picture at ``url``: the same for the same address, in every article."""
    return _PLACE + blake2b(url.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
