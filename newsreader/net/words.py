"""What went wrong with a request, in words for people. Pure; any thread."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl

from newsreader.core.errors import FetchError

_STATUS = {
    204: "there is nothing at this address",
    300: "there are several documents at this address and it names none",
    304: "nothing has changed, though it was not asked that",
    400: "it did not understand the request",
    401: "a name and a password are asked for",
    402: "payment is asked for",
    403: "it does not let us read this address",
    404: "nothing is found at this address",
    405: "this address cannot be read",
    406: "it has no feed for us at this address",
    407: "a proxy asks for a name and a password",
    408: "it waited too long for the request",
    410: "the feed is gone for good",
    421: "this server does not answer for this address",
    426: "it wants another way of speaking",
    429: "we asked too often and should wait",
    451: "it may not show this for legal reasons",
    500: "it has a fault of its own",
    501: "it cannot do that",
    502: "the server behind it does not answer",
    503: "it is closed for the moment",
    504: "the server behind it takes too long",
    508: "it goes round in circles",
    509: "it has used up its traffic",
    521: "the server behind it is down",
    522: "the server behind it does not answer",
    523: "the server behind it cannot be reached",
    524: "the server behind it takes too long",
    525: "it has no safe connection to the server behind it",
    526: "the certificate of the server behind it is not valid",
    530: "the site behind it cannot be reached",
}
_CLASS = {
    1: "which is no answer",
    2: "which brings no feed",
    3: "it sends us on and does not say where",
    4: "it does not give us this address",
    5: "it has a fault of its own",
}
_CERTIFICATE = {  # numbers of OpenSSL's x509_vfy.h
    9: "its certificate is not valid yet",
    10: "its certificate has expired",
    18: "its certificate is signed by nobody but itself",
    19: "its certificate comes from nobody this machine trusts",
    20: "its certificate comes from nobody this machine trusts",
    21: "its certificate comes from nobody this machine trusts",
    23: "its certificate was withdrawn",
    62: "its certificate is for another name",
    64: "its certificate is for another address",
}
#: What a machine says whose network is gone, or the way to the host.
_AWAY = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN})
_CONNECT = {
    errno.ECONNREFUSED: "refuses the connection; the server is off or elsewhere.",
    errno.ECONNRESET: "broke the connection off.",
    errno.EPIPE: "broke the connection off.",
    errno.ECONNABORTED: "broke the connection off.",
    errno.ETIMEDOUT: "does not answer.",
    errno.EHOSTUNREACH: "cannot be reached from here.",
    errno.ENETUNREACH: "cannot be reached: there is no network.",
    errno.ENETDOWN: "cannot be reached: there is no network.",
    errno.EACCES: "cannot be reached: this machine does not allow it.",
    errno.EPERM: "cannot be reached: this machine does not allow it.",
    errno.EMFILE: "was not asked: too many connections and files are open.",
}


def of_status(status: int) -> str:
    """A sentence for an HTTP status, such as "The server answers 404: nothing is found at this address."."""
    return f"The server answers {status}: {_STATUS.get(status) or _CLASS.get(status // 100, 'which means nothing')}."


def fetch_error(error: Exception, host: str) -> FetchError:
    """The known error that stands for what a socket, TLS or HTTP said; anything else is a bug and is raised."""
    if isinstance(error, FetchError):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        why = _CERTIFICATE.get(error.verify_code, "its certificate is not valid")
        return FetchError("tls", f"{host} cannot prove that it is {host}: {why}.")
    if isinstance(error, ssl.SSLError):
        return FetchError("tls", f"No safe connection to {host} came about: {_reason(error)}.")
    if isinstance(error, socket.gaierror | UnicodeError):
        return FetchError("dns", _dns(error, host), reach=_reach_of_name(error))
    if isinstance(error, http.client.RemoteDisconnected):
        return FetchError("connect", f"{host} closed the connection without an answer.")
    if isinstance(error, http.client.HTTPException):
        return FetchError("protocol", f"{host} answers in a way that is not HTTP, or was cut off: {_detail(error)}.")
    if isinstance(error, TimeoutError):
        return FetchError("timeout", f"{host} does not answer.")
    if isinstance(error, OSError):
        how = _CONNECT.get(error.errno or 0, f"cannot be reached ({_system(error)}).")
        reach = "away" if error.errno in _AWAY else "silent" if error.errno == errno.ETIMEDOUT else ""
        return FetchError("connect", f"{host} {how}", reach=reach)
    raise error


def _reach_of_name(error: Exception) -> str:
    """A resolver that cannot answer is part of the network; one that knows no such name has one, as a rule."""
    if isinstance(error, socket.gaierror):
        return "away" if error.errno in (socket.EAI_AGAIN, socket.EAI_FAIL) else "unknown"
    return ""


def _dns(error: Exception, host: str) -> str:
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return f"The name {host} cannot be looked up at the moment; perhaps there is no network."
    return f"There is no server by the name {host}."


def _reason(error: ssl.SSLError) -> str:
    return str(getattr(error, "reason", None) or "it ended in the middle").replace("_", " ").lower()


def _detail(error: http.client.HTTPException) -> str:
    if isinstance(error, http.client.IncompleteRead):
        return "its answer ends in the middle"
    if isinstance(error, http.client.BadStatusLine):
        return "the first line is no status"
    return str(error) or type(error).__name__


def _system(error: OSError) -> str:
    return error.strerror or type(error).__name__
