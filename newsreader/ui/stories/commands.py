"""The commands that links of pages are, as `newsreader://command/open/17`. Pure."""

from __future__ import annotations

from newsreader.core.pictures import SCHEME

#: What the address of a command begins with; cleaned text has no address of our scheme but pictures.
PREFIX = f"{SCHEME}://command/"

OPEN, STORY, FOLLOW, LEAVE, READ, SPLIT = "open", "story", "follow", "leave", "read-story", "split"
TELL, QUIET = "tell", "quiet"


def command(name: str, number: int) -> str:
    """The address of a command about an article or a story."""
    return f"{PREFIX}{name}/{number}"
