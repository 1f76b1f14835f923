"""From a picture's address to its file: asks its host, has it read by a parse process, keeps it. I/O threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from newsreader.core.errors import FetchError, FileError, reason_of
from newsreader.core.frozen import dataclass
from newsreader.core.pictures import PictureJob, StoredPicture, WantedPicture
from newsreader.core.texts import tr
from newsreader.core.values import Request, Response
from newsreader.engine.hosts import host_of
from newsreader.engine.parts import EngineParts, PictureParts
from newsreader.engine.verdict import private_host_of
from newsreader.engine.workers import Workers

#: Pictures that may wait to be read before no further one is asked for, and bytes of them.
_MOST_UNREAD, _MOST_BYTES = 32, 24_000_000

OnDone = Callable[[StoredPicture | Exception], None]


@dataclass(frozen=True, slots=True)
class PictureFetch:
    """A picture to fetch. ``cancelled`` may be asked by any thread; once it said yes it never says no again."""

    picture: WantedPicture
    cancelled: Callable[[], bool]

    @property
    def host(self) -> str:
        """The host that is asked."""
        return host_of(self.picture.url)


@dataclass(frozen=True, slots=True)
class _Came:
    job: PictureFetch
    response: Response


@final
class PictureRoad:
    """Owned by the engine thread; ``post`` brings outcomes back to it. What is held in memory is bounded."""

    def __init__(
        self, parts: EngineParts, pictures: PictureParts, *, post: Callable[[Callable[[], None]], None]
    ) -> None:
        self._client = pictures.client
        self.files = pictures.files
        self._are_icons = pictures.are_icons
        self._parser = parts.parser
        self._asking: Workers[PictureFetch, _Came] = Workers(
            self._ask, most=pictures.most, name="fetch-picture", post=post
        )
        self._reading: Workers[_Came, StoredPicture] = Workers(self._keep, most=1, name="read-pictures", post=post)
        self._unread = self._bytes = 0

    @property
    def has_room(self) -> bool:
        """Whether another picture may be asked for: few enough wait to be read."""
        return self._unread < _MOST_UNREAD and self._bytes < _MOST_BYTES

    def fetch(self, job: PictureFetch, *, on_done: OnDone, on_answer: Callable[[], None] | None = None) -> None:
        """Fetch a picture and keep it; ``on_answer``: its host is free again."""

        def answered(outcome: _Came | Exception) -> None:
            if on_answer is not None:
                on_answer()
            if isinstance(outcome, Exception):
                on_done(outcome)
                return
            size = len(outcome.response.wire)
            self._unread += 1
            self._bytes += size
            self._reading.submit(outcome, lambda kept: read(kept, size))

        def read(outcome: StoredPicture | Exception, size: int) -> None:
            self._unread -= 1
            self._bytes -= size
            on_done(outcome)

        self._asking.submit(job, answered)

    def close_idle(self) -> None:
        """Close connections that nobody uses at the moment."""
        self._client.close_idle()

    def stop(self) -> None:
        """Let the threads end."""
        self._asking.stop()
        self._reading.stop()

    def join(self, timeout: float) -> None:
        """Wait for the threads to end, so long at most."""
        self._reading.join(timeout / 2)
        self._asking.join(timeout / 2)
        self._client.close()

    # -- on threads of their own -------------------------------------------------------------------------------------

    def _ask(self, job: PictureFetch) -> _Came:
        picture = job.picture
        if picture.url[:5].lower() == "file:":
            raise FetchError("private", tr("A picture of this machine's own files is never shown."))
        request = Request(picture.url, private_host=private_host_of(picture.feed_url, typed=picture.typed))
        try:
            return _Came(job, self._client.get(request, cancelled=job.cancelled))
        except FetchError as error:
            if error.http == 410:
                raise FetchError(
                    "http", tr("The server answers 410: the picture is gone for good."), http=410
                ) from error
            raise

    def _keep(self, came: _Came) -> StoredPicture:
        response = came.response
        job = PictureJob(response.wire, response.content_encoding, response.final_url, self._are_icons)
        found = self._parser.read(job)
        try:
            name, size = self.files.save(found.body, found.thumbnail)
        except OSError as error:
            reason = reason_of(error)
            text = tr("The pictures' folder {folder} cannot be written: {reason}.").format(
                folder=self.files.folder, reason=reason
            )
            raise FileError("unwritable", text) from error
        return StoredPicture(came.job.picture.id, name, size)
