"""What is said of an article elsewhere: in a mail, in a quotation, as the name of a file. Pure; any thread."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from newsreader.core.markdown import escaped, link, quoted
from newsreader.core.networks import LONGEST_TITLE, Shared
from newsreader.core.texts import tr

_MAIL_BODY = 1_500  # characters: longer addresses are cut by mail programs
_NOT_IN_NAMES = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069/\\:*?\"<>|]+")
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{each}{n}" for each in ("com", "lpt") for n in range(1, 10))})
_LONGEST_NAME = 80  # characters; 240 bytes in any script


def mail_address(shared: Shared, text: str) -> str:
    """A ``mailto:`` address without a receiver, with a subject and a beginning of the text."""
    body = "\n\n".join(filter(None, [shared.title, text.strip(), shared.url]))
    if len(body) > _MAIL_BODY:
        room = max(_MAIL_BODY - len(shared.title) - len(shared.url) - 6, 0)
        body = "\n\n".join(filter(None, [shared.title, text.strip()[:room].rstrip() + "…", shared.url]))
    subject = quote(shared.title[:LONGEST_TITLE], safe="")
    return f"mailto:?subject={subject}&body={quote(body.replace(chr(10), chr(13) + chr(10)), safe='')}"


def quotation(shared: Shared, markdown: str) -> str:
    """A Markdown quotation of ``markdown`` with where it comes from."""
    title = escaped(shared.title)
    named = link(title, shared.url) if shared.url else title
    origin = "— " + ", ".join(filter(None, [named, escaped(shared.source)]))
    body = "\n\n".join(filter(None, [markdown.strip(), origin]))
    return quoted(body) + "\n"


def file_name(title: str, ending: str) -> str:
    """A name for a file that every system takes, made from a title: no folders, no reserved names, not too long."""
    name = unicodedata.normalize("NFC", " ".join(_NOT_IN_NAMES.sub(" ", title).split()))
    name = name[:_LONGEST_NAME].strip(" .")
    while len(name.encode("utf-8", "replace")) > 200:
        name = name[:-1].rstrip(" .")
    if not name or name.partition(".")[0].lower() in _RESERVED:
        name = tr("article {name}").format(name=name).strip()
    return f"{name}.{ending}"
