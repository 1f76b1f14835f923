"""What stands where a context menu was asked for in an article: a plain value that both views tell. Main thread."""

from __future__ import annotations

from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.pictures import SCHEME

_PICTURE = f"{SCHEME}://picture/"


@final
@dataclass(frozen=True, slots=True)
class Pointed:
    """``link``: where the link there leads, as the article has it; ``picture``: the digest of the picture there;
    ``words``: what is selected. Each is "" where there is none.
    """

    link: str = ""
    picture: str = ""
    words: str = ""


def link_outside(address: str) -> str:
    """``address`` where it leads out of the article; "" for places in it, and for commands."""
    return "" if not address or address.startswith(("#", f"{SCHEME}:")) else address


def picture_of(address: str) -> str:
    """The digest in a picture's local address, "" for any other."""
    return address.removeprefix(_PICTURE) if address.startswith(_PICTURE) else ""
