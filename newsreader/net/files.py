"""Documents of this machine's disk, for ``file:`` addresses that a person typed (R68). Lives on an I/O thread."""

from __future__ import annotations

import os
import stat
from typing import BinaryIO
from urllib.parse import urlsplit
from urllib.request import url2pathname

from newsreader.core.errors import FetchError
from newsreader.core.texts import tr
from newsreader.core.values import Request, Response, Validators

#: What ``Request.private_host`` is for an address that a person typed and that names a file.
HOST = "file"


def read_file(request: Request, limit: int) -> Response:
    """The file's bytes, or a 304 while its size and time are those of last time. Raises FetchError.

    A directory, device or pipe is refused: reading one may never end.
    """
    if request.private_host != HOST:
        raise FetchError("private", tr("A file of this machine is read only when you type its address yourself."))
    parts = urlsplit(request.url)
    if parts.netloc not in ("", "localhost"):
        raise FetchError("address", tr("{url} names a file of another machine.").format(url=request.url[:200]))
    path = url2pathname(parts.path)
    try:
        # Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:
            return _answer(request, file, limit)
    except FileNotFoundError:
        raise FetchError("address", tr("There is no file {path}.").format(path=path)) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else tr("no file can have this name")
        raise FetchError("address", tr("The file {path} cannot be read: {why}.").format(path=path, why=why)) from error


def _answer(request: Request, file: BinaryIO, limit: int) -> Response:
    state = os.fstat(file.fileno())
    if not stat.S_ISREG(state.st_mode):
        raise FetchError("address", tr("{url} is no file that could be read.").format(url=request.url[:200]))
    if state.st_size > limit:
        raise FetchError("too-large", tr("The file is larger than {size} MB.").format(size=f"{limit / 1_000_000:g}"))
    validators = Validators(etag=f'"{state.st_mtime_ns:x}-{state.st_size:x}"')
    known = validators == request.validators
    wire = b"" if known else file.read(limit)
    return Response(304 if known else 200, request.url, False, validators, "", "", wire)
