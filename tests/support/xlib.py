"""What waits are measured with: pings to a window and keys, by the X library itself. Linux, X11.

A ping (_NET_WM_PING) is answered by a window's main thread, as a window manager asks it whether it is alive.
"""

from __future__ import annotations

import ctypes
import time
from typing import Self

_CLIENT_MESSAGE = 33
#: StructureNotify and SubstructureNotify: libraries answer pings to the one or the other.
_ANSWERS = 1 << 17 | 1 << 19


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
    )


class _Event(ctypes.Union):
    _fields_ = (("type", ctypes.c_int), ("client", _ClientMessage), ("pad", ctypes.c_long * 24))


def _library(name: str, **functions: tuple) -> ctypes.CDLL:
    library = ctypes.CDLL(name)
    for function, (answer, *words) in functions.items():
        getattr(library, function).restype = answer
        getattr(library, function).argtypes = words
    return library


_p, _i, _u, _s = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong, ctypes.c_char_p


class Display:
    """A connection of one's own to a screen; use it as a context."""

    def __init__(self, name: str) -> None:
        self._x = _library(
            "libX11.so.6",
            XOpenDisplay=(_p, _s),
            XCloseDisplay=(_i, _p),
            XDefaultRootWindow=(_u, _p),
            XInternAtom=(_u, _p, _s, _i),
            XSelectInput=(_i, _p, _u, ctypes.c_long),
            XSendEvent=(_i, _p, _u, _i, ctypes.c_long, _p),
            XFlush=(_i, _p),
            XSync=(_i, _p, _i),
            XPending=(_i, _p),
            XNextEvent=(_i, _p, _p),
            XConnectionNumber=(_i, _p),
            XStringToKeysym=(_u, _s),
            XKeysymToKeycode=(ctypes.c_ubyte, _p, _u),
        )
        self._test = _library("libXtst.so.6", XTestFakeKeyEvent=(_i, _p, ctypes.c_uint, _i, _u))
        self._display = self._x.XOpenDisplay(name.encode())
        if not self._display:
            raise OSError(f"no screen {name}")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._protocols, self._ping = (
            self._x.XInternAtom(self._display, word, 0) for word in (b"WM_PROTOCOLS", b"_NET_WM_PING")
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._x.XCloseDisplay(self._display)

    @property
    def socket(self) -> int:
        """What becomes readable when something came."""
        return self._x.XConnectionNumber(self._display)

    def listen(self) -> None:
        """From now on hear the answers to pings."""
        self._x.XSelectInput(self._display, self._root, _ANSWERS)
        self._x.XSync(self._display, 0)

    def ping(self, window: int, number: int) -> None:
        """Ask a window whether it is alive; the answer bears the number."""
        event = _Event()
        event.client.type, event.client.window, event.client.format = _CLIENT_MESSAGE, window, 32
        event.client.message_type = self._protocols
        event.client.data = (ctypes.c_long * 5)(self._ping, number, window, 0, 0)
        self._x.XSendEvent(self._display, window, 0, 0, ctypes.byref(event))
        self._x.XFlush(self._display)

    def answers(self) -> list[int]:
        """The numbers of pings that were answered since the last call. Does not wait."""
        found = []
        while self._x.XPending(self._display):
            event = _Event()
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.type == _CLIENT_MESSAGE and event.client.data[0] == self._ping:
                found.append(event.client.data[1])
        return found

    def round_trip(self) -> float:
        """Seconds that the X server alone takes to answer."""
        begin = time.perf_counter()
        self._x.XSync(self._display, 0)
        return time.perf_counter() - begin

    def key(self, name: str) -> None:
        """Press and let go a key, by X's name, as a keyboard does."""
        code = self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(name.encode()))
        for is_down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, is_down, 0)
        self._x.XFlush(self._display)
