"""ID3 tags with chapters, written by the standard's words: id3.org, id3v2.3.0, id3v2.4.0-structure, id3v2-chapters-1.0."""

from __future__ import annotations

NO_OFFSET = b"\xff\xff\xff\xff"
CODINGS = {0: "latin-1", 1: "utf-16", 2: "utf-16-be", 3: "utf-8"}
#: A frame of MPEG audio.
SOUND = b"\xff\xfb\x90\0" + bytes(413)


def syncsafe(size: int) -> bytes:
    """28 bits of a number, seven a byte."""
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))


def frame(name: bytes, body: bytes, *, version: int = 4, flags: bytes = b"\0\0", plain: bool = False) -> bytes:
    """A frame; ``plain``: its size is written with eight bits a byte, whatever the version says."""
    size = syncsafe(len(body)) if version == 4 and not plain else len(body).to_bytes(4, "big")
    return name + size + flags + body


def title(text: str, *, coding: int = 3, version: int = 4) -> bytes:
    """The frame of a title, with the end that strings have."""
    end = b"\0\0" if coding in (1, 2) else b"\0"
    return frame(b"TIT2", bytes([coding]) + text.encode(CODINGS[coding]) + end, version=version)


def chapter(name: str, start: int, *frames: bytes, version: int = 4, **more) -> bytes:
    """A chapter of a minute."""
    times = start.to_bytes(4, "big") + min(start + 60_000, 0xFFFFFFFF).to_bytes(4, "big")
    return frame(b"CHAP", name.encode() + b"\0" + times + NO_OFFSET * 2 + b"".join(frames), version=version, **more)


def contents(*names: str, version: int = 4) -> bytes:
    """The table of contents."""
    listed = b"".join(name.encode() + b"\0" for name in names)
    return frame(b"CTOC", b"toc\0\x03" + bytes([len(names)]) + listed, version=version)


def unsynchronised(data: bytes) -> bytes:
    """No byte of ones is followed by what a decoder of sound could take for its own."""
    made = bytearray()
    for number, byte in enumerate(data):
        made.append(byte)
        after = data[number + 1 : number + 2]
        if byte == 0xFF and (not after or after == b"\0" or after[0] >= 0xE0):
            made.append(0)
    return bytes(made)


def tag(*frames: bytes, version: int = 4, flags: int = 0, padding: int = 0) -> bytes:
    """A whole tag."""
    body = b"".join(frames) + bytes(padding)
    if flags & 0x80 and version == 3:
        body = unsynchronised(body)
    return b"ID3" + bytes([version, 0, flags]) + syncsafe(len(body)) + body
