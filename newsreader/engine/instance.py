"""One instance a folder: who holds its lock writes, and does for others what they ask (safety.md, *One instance*).

The lock is the operating system's, on a file in the data folder: it ends with its process, so a stale one blocks
nobody. Beside it stand an address and a key, readable by this user alone; over that address a second start hands its
target to the window, and a command has its request carried out. Messages are JSON in bytes, never pickles.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, final

from newsreader.core.errors import FileError, StoreError, reason_of
from newsreader.core.texts import tr
from newsreader.paths import Paths

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

_log = logging.getLogger(__name__)

Object = dict[str, Any]
HandOver = Callable[[str], None]
CarryOut = Callable[[Object], Iterator[Object]]

_MOST = 1 << 24  # bytes of one message
_PATIENCE = 30.0  # seconds that a second start waits for the first one
_STEP = 0.05
_STALLED = 120.0  # seconds without any answer after which those who ask are left alone


def _broken(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """What can happen to a connection when the other end is slow, gone, or none of ours.

    What makes connections is loaded when there is one: the window takes the lock before its first paint, and listens after.
    """
    from multiprocessing import AuthenticationError

    return (OSError, EOFError, AuthenticationError, ValueError, *more)


@final
class Instance:
    """Holds a folder's lock. Made by `acquire`; `serve` starts daemon threads; `close` lets go."""

    def __init__(self, paths: Paths, lock: IO[bytes]) -> None:
        self._paths = paths
        self._lock = lock
        self._listener: Listener | None = None
        self._folder: Path | None = None
        self._service: _Service | None = None

    @classmethod
    def acquire(cls, paths: Paths) -> Instance | None:
        """The instance of ``paths``, or None when another process holds it. FileError when the folder cannot be written."""
        path = _lock_path(paths)
        try:
            lock = open(path, "a+b")  # noqa: SIM115  # held until `close`
        except OSError as error:
            reason = reason_of(error)
            text = tr("{folder} cannot be written: {reason}. Name another folder with --data-dir.").format(
                folder=path.parent, reason=reason
            )
            raise FileError("unwritable", text) from error
        if not _take_lock(lock):
            lock.close()
            return None
        return cls(paths, lock)

    def serve(self, on_hand_over: HandOver | None, carry_out: CarryOut) -> None:
        """Listen. ``on_hand_over`` gets an address, a file or "" on a thread of ours, None where there is no window;
        ``carry_out`` answers a request on the thread of its connection.
        """
        import secrets

        key = secrets.token_bytes(32)
        self._listener = self._listen()
        self._service = _Service(key, on_hand_over=on_hand_over, carry_out=carry_out)
        place = {"address": self._listener.address, "key": key.hex()}
        _write_privately(_place_path(self._paths), json.dumps(place).encode())
        threading.Thread(
            target=self._accept, args=(self._listener, self._service), name="instance", daemon=True
        ).start()

    def finish(self) -> None:
        """Accept no more requests, and wait until those that were accepted are carried out."""
        if self._service is not None:
            self._service.finish()

    def close(self) -> None:
        """Stop listening and let the lock go."""
        if self._listener is not None:
            _place_path(self._paths).unlink(missing_ok=True)
            listener, self._listener = self._listener, None
            from multiprocessing.connection import Client

            with contextlib.suppress(*_broken()):
                Client(listener.address).close()  # wakes the thread that waits for the next one
            listener.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._lock.close()

    def _listen(self) -> Listener:
        """A socket in a private folder with a short path (a socket's is 107 bytes at most), or a named pipe."""
        from multiprocessing.connection import Listener

        if sys.platform == "win32":
            return Listener(family="AF_PIPE")
        base = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
        if len(base) > 60 or not os.access(base, os.W_OK):
            base = "/tmp"  # noqa: S108  # a folder of our own, 0700, is made in it
        self._folder = Path(tempfile.mkdtemp(prefix="newsreader-", dir=base))
        return Listener(str(self._folder / "s"), family="AF_UNIX", backlog=16)

    def _accept(self, listener: Listener, service: _Service) -> None:
        """Give each caller a thread at once: one that says nothing keeps nobody waiting."""
        while self._listener is listener:
            try:
                connection = listener.accept()
            except _broken():
                continue  # somebody who went away again, or `close`
            threading.Thread(target=service.answer, args=(connection,), name="asked", daemon=True).start()


@final
class _Service:
    """Answers those who call, each on a thread of its own. ``key`` is what they have to know."""

    def __init__(self, key: bytes, *, on_hand_over: HandOver | None, carry_out: CarryOut) -> None:
        self._key = key
        self._on_hand_over = on_hand_over
        self._carry_out = carry_out
        self._working: set[threading.Thread] = set()
        self._is_finishing = False
        self._moved = 0.0  # when something was last answered

    def answer(self, connection: Connection) -> None:
        """Read one message and answer it; whoever speaks otherwise or goes away hurts nobody."""
        from multiprocessing.connection import answer_challenge, deliver_challenge

        me = threading.current_thread()
        with connection:
            try:
                deliver_challenge(connection, self._key)
                answer_challenge(connection, self._key)
                said = _receive(connection)
                self._working.add(me)  # before `_is_finishing` is looked at: `finish` does it the other way round
                answers = None if self._is_finishing else self._answers(said)
                _send(connection, {"accepted": answers is not None})
                if answers is not None:
                    self._stream(connection, answers)
            except _broken() as error:
                _log.info("Another process went away or spoke nonsense: %s", error)
            except Exception:  # noqa: BLE001  # a bug in one request; the next connection is served all the same
                _log.exception("What another process asked for failed")
            finally:
                self._working.discard(me)

    def _answers(self, said: Object) -> Iterator[Object] | None:
        """What is to be done with a message; None when that cannot be done here."""
        if isinstance(said.get("request"), dict):
            return self._carry_out(said["request"])
        if "hand_over" in said and self._on_hand_over is not None:
            self._on_hand_over(str(said["hand_over"]))
            return iter([{"done": 0}])
        return None

    def _stream(self, connection: Connection, answers: Iterator[Object]) -> None:
        """Send every answer; when nobody listens any more the request is carried out all the same."""
        is_heard = True
        for answer in answers:
            self._moved = time.monotonic()
            if is_heard:
                try:
                    _send(connection, answer)
                except _broken():
                    is_heard = False

    def finish(self) -> None:
        """Refuse what comes, wait for what is being done: as long as it moves."""
        self._is_finishing = True
        self._moved = time.monotonic()
        for thread in tuple(self._working):
            while thread.is_alive() and time.monotonic() < self._moved + _STALLED:
                thread.join(0.2)


# -- from the other side -------------------------------------------------------------------------------------------------


def hold_or_ask(paths: Paths, message: Object) -> Instance | Iterator[Object]:
    """Hold the folder; or, where another process does, have it do what ``message`` says: its answers as they come.

    ``message`` is ``{"request": {…}}``, or ``{"hand_over": text}`` to have the window come forward. Waits half a minute
    for a holder that is just starting, ending, or has no window; then StoreError. The answers raise StoreError when
    that process goes away before it is done.
    """
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        held = Instance.acquire(paths) or _offer(paths, message)
        if held is not None:
            return held
        time.sleep(_STEP)
    text = tr("Another Newsreader is at work in {folder}. Wait until it is done, or end it, and try again.").format(
        folder=paths.data
    )
    raise StoreError("locked", text)


def _offer(paths: Paths, message: Object) -> Iterator[Object] | None:
    """The answers of whoever holds the folder; None when it does not listen, or does not accept the message.

    Until it has accepted, nothing was done, and the caller may try again.
    """
    from multiprocessing.connection import Client, answer_challenge, deliver_challenge

    try:
        place = json.loads(_place_path(paths).read_bytes())
        key = bytes.fromhex(place["key"])
        connection = Client(place["address"])
    except _broken(KeyError, TypeError):
        return None
    try:
        if connection.poll(_PATIENCE):  # a process that was stopped connects and says nothing
            answer_challenge(connection, key)
            deliver_challenge(connection, key)
            _send(connection, message)
            if connection.poll(_PATIENCE) and _receive(connection).get("accepted"):
                return _answers_of(connection)
    except _broken():
        pass
    connection.close()
    return None


def _answers_of(connection: Connection) -> Iterator[Object]:
    with connection:
        answer: Object = {}
        while "done" not in answer:
            try:
                answer = _receive(connection)
            except _broken() as error:
                text = tr("The Newsreader that was doing this ended before it was done. Try again.")
                raise StoreError("locked", text) from error
            yield answer


# -- messages, locks, files ----------------------------------------------------------------------------------------------


def _send(connection: Connection, message: Object) -> None:
    connection.send_bytes(json.dumps(message, ensure_ascii=False).encode("utf-8", "backslashreplace"))


def _receive(connection: Connection) -> Object:
    """One message; ValueError for what is none of ours."""
    said = json.loads(connection.recv_bytes(_MOST))
    if not isinstance(said, dict):
        raise ValueError("a message is an object")
    return said


def _lock_path(paths: Paths) -> Path:
    return paths.data / "newsreader.lock"


def _place_path(paths: Paths) -> Path:
    return paths.data / "newsreader.address"


def _take_lock(lock: IO[bytes]) -> bool:
    """Take the lock of the operating system, if nobody has it; it ends with this process."""
    try:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _write_privately(path: Path, content: bytes) -> None:
    """Put a file in its place whole, for this user's eyes only."""
    temporary = path.with_name(path.name + ".new")
    with contextlib.suppress(FileNotFoundError):
        temporary.unlink()
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    os.replace(temporary, path)
