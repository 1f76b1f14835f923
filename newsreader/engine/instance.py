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
import secrets
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import IO, Any, final

from newsreader.core.errors import FileError, StoreError
from newsreader.paths import Paths

_log = logging.getLogger(__name__)

Object = dict[str, Any]
HandOver = Callable[[str], None]
CarryOut = Callable[[Object], Iterator[Object]]

_MOST = 1 << 20  # bytes of one message
_PATIENCE = 10.0  # seconds that a second start waits for the first one to listen
_STEP = 0.05
#: What can happen to a connection when the other end is slow, gone, or none of ours.
_BROKEN = (OSError, EOFError, AuthenticationError, ValueError)


@final
class Instance:
    """Holds a folder's lock. Made by `acquire`; `serve` starts daemon threads; `close` lets go."""

    def __init__(self, paths: Paths, lock: IO[bytes]) -> None:
        self._paths = paths
        self._lock = lock
        self._listener: Listener | None = None
        self._folder: Path | None = None

    @classmethod
    def acquire(cls, paths: Paths) -> Instance | None:
        """The instance of ``paths``, or None when another process holds it. FileError when the folder cannot be written."""
        path = _lock_path(paths)
        try:
            lock = open(path, "a+b")  # noqa: SIM115  # held until `close`
        except OSError as error:
            reason = error.strerror or str(error)
            text = f"{path.parent} cannot be written: {reason}. Name another folder with --data-dir."
            raise FileError("unwritable", text) from error
        if not _take_lock(lock):
            lock.close()
            return None
        return cls(paths, lock)

    def serve(self, on_hand_over: HandOver, carry_out: CarryOut) -> None:
        """Listen. ``on_hand_over`` gets an address, a file or "" on a thread of ours; ``carry_out`` answers a request
        on the thread of its connection.
        """
        key = secrets.token_bytes(32)
        self._listener = self._listen(key)
        place = {"address": self._listener.address, "key": key.hex()}
        _write_privately(_place_path(self._paths), json.dumps(place).encode())
        threading.Thread(
            target=self._accept, args=(self._listener, on_hand_over, carry_out), name="instance", daemon=True
        ).start()

    def close(self) -> None:
        """Stop listening and let the lock go."""
        if self._listener is not None:
            _place_path(self._paths).unlink(missing_ok=True)
            listener, self._listener = self._listener, None
            listener.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._lock.close()

    def _listen(self, key: bytes) -> Listener:
        """A socket in a private folder with a short path (a socket's is 107 bytes at most), or a named pipe."""
        if sys.platform == "win32":
            return Listener(family="AF_PIPE", authkey=key)
        base = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
        if len(base) > 60 or not os.access(base, os.W_OK):
            base = "/tmp"  # noqa: S108  # a folder of our own, 0700, is made in it
        self._folder = Path(tempfile.mkdtemp(prefix="newsreader-", dir=base))
        return Listener(str(self._folder / "s"), family="AF_UNIX", backlog=16, authkey=key)

    def _accept(self, listener: Listener, on_hand_over: HandOver, carry_out: CarryOut) -> None:
        while self._listener is listener:
            try:
                connection = listener.accept()
            except AuthenticationError:
                continue  # somebody without the key
            except _BROKEN:
                if self._listener is not listener:
                    return
                continue
            threading.Thread(
                target=_answer, args=(connection, on_hand_over, carry_out), name="asked", daemon=True
            ).start()


def _answer(connection: Connection, on_hand_over: HandOver, carry_out: CarryOut) -> None:
    """Read one message and answer it; whoever speaks otherwise or goes away hurts nobody."""
    with connection:
        try:
            said = _receive(connection)
            if "hand_over" in said:
                on_hand_over(str(said["hand_over"]))
                _send(connection, {"done": 0})
            elif isinstance(said.get("request"), dict):
                _stream(connection, carry_out(said["request"]))
        except _BROKEN as error:
            _log.info("Another process went away or spoke nonsense: %s", error)
        except Exception:  # noqa: BLE001  # a bug in one request; the next connection is served all the same
            _log.exception("What another process asked for failed")


def _stream(connection: Connection, answers: Iterator[Object]) -> None:
    """Send every answer; when nobody listens any more the request is carried out all the same."""
    is_heard = True
    for answer in answers:
        if is_heard:
            try:
                _send(connection, answer)
            except _BROKEN:
                is_heard = False


# -- from the other side -------------------------------------------------------------------------------------------------


def hand_over(paths: Paths, text: str) -> bool:
    """Have the instance that holds the folder come forward with ``text``; False when it does not answer."""
    try:
        with _connect(paths) as connection:
            _send(connection, {"hand_over": text})
            return _receive(connection).get("done") == 0
    except (*_BROKEN, StoreError):
        return False


def ask(paths: Paths, request: Object) -> Iterator[Object]:
    """Have a request carried out by the instance that holds the folder; its answers as they come.

    StoreError when it does not answer, or goes away before it is done.
    """
    with _connect(paths) as connection:
        try:
            _send(connection, {"request": request})
            while True:
                answer = _receive(connection)
                yield answer
                if "done" in answer:
                    return
        except _BROKEN as error:
            text = "The Newsreader that was doing this ended before it was done. Try again."
            raise StoreError("locked", text) from error


def _connect(paths: Paths) -> Connection:
    """A connection to whoever holds the folder, as soon as it listens."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            place = json.loads(_place_path(paths).read_bytes())
            return Client(place["address"], authkey=bytes.fromhex(place["key"]))
        except (*_BROKEN, KeyError, TypeError) as error:
            if time.monotonic() > deadline:
                text = f"Another Newsreader holds {paths.data}, but does not answer. End it and try again."
                raise StoreError("locked", text) from error
        time.sleep(_STEP)


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
