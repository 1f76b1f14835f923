"""What went wrong with a request, in words for people. Pure; any thread."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl

from newsreader.core.errors import FetchError
from newsreader.core.texts import tr

#: What a machine says whose network is gone, or the way to the host.
_AWAY = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN})


def of_status(status: int) -> str:
    """A sentence for an HTTP status, such as "The server answers 404: nothing is found at this address."."""
    why = _by_status().get(status) or _by_class().get(status // 100) or tr("which means nothing")
    return tr("The server answers {status}: {why}.").format(status=status, why=why)


def fetch_error(error: Exception, host: str) -> FetchError:
    """The known error that stands for what a socket, TLS or HTTP said; anything else is a bug and is raised."""
    if isinstance(error, FetchError):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        why = _of_certificate().get(error.verify_code) or tr("its certificate is not valid")
        return FetchError("tls", tr("{host} cannot prove that it is {host}: {why}.").format(host=host, why=why))
    if isinstance(error, ssl.SSLError):
        return FetchError(
            "tls", tr("No safe connection to {host} came about: {reason}.").format(host=host, reason=_reason(error))
        )
    if isinstance(error, socket.gaierror | UnicodeError):
        return FetchError("dns", _dns(error, host), reach=_reach_of_name(error))
    if isinstance(error, http.client.RemoteDisconnected):
        return FetchError("connect", tr("{host} closed the connection without an answer.").format(host=host))
    if isinstance(error, http.client.HTTPException):
        return FetchError(
            "protocol",
            tr("{host} answers in a way that is not HTTP, or was cut off: {detail}.").format(
                host=host, detail=_detail(error)
            ),
        )
    if isinstance(error, TimeoutError):
        return FetchError("timeout", tr("{host} does not answer.").format(host=host))
    if isinstance(error, OSError):
        text = _of_connection().get(error.errno or 0) or tr("{host} cannot be reached ({reason}).")
        reach = "away" if error.errno in _AWAY else "silent" if error.errno == errno.ETIMEDOUT else ""
        return FetchError("connect", text.format(host=host, reason=_system(error)), reach=reach)
    raise error


def _reach_of_name(error: Exception) -> str:
    """A resolver that cannot answer is part of the network; one that knows no such name has one, as a rule."""
    if isinstance(error, socket.gaierror):
        return "away" if error.errno in (socket.EAI_AGAIN, socket.EAI_FAIL) else "unknown"
    return ""


def _dns(error: Exception, host: str) -> str:
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return tr("The name {host} cannot be looked up at the moment; perhaps there is no network.").format(host=host)
    return tr("There is no server by the name {host}.").format(host=host)


def _reason(error: ssl.SSLError) -> str:
    reason = getattr(error, "reason", None)
    return str(reason).replace("_", " ").lower() if reason else tr("it ended in the middle")


def _detail(error: http.client.HTTPException) -> str:
    if isinstance(error, http.client.IncompleteRead):
        return tr("its answer ends in the middle")
    if isinstance(error, http.client.BadStatusLine):
        return tr("the first line is no status")
    return str(error) or type(error).__name__


def _system(error: OSError) -> str:
    return error.strerror or type(error).__name__


# -- tables, made when one is needed: the language is chosen when the program starts --------------------------------------


def _by_status() -> dict[int, str]:
    """What an HTTP status means."""
    return {
        204: tr("there is nothing at this address"),
        300: tr("there are several documents at this address and it names none"),
        304: tr("nothing has changed, though it was not asked that"),
        400: tr("it did not understand the request"),
        401: tr("a name and a password are asked for"),
        402: tr("payment is asked for"),
        403: tr("it does not let us read this address"),
        404: tr("nothing is found at this address"),
        405: tr("this address cannot be read"),
        406: tr("it has no feed for us at this address"),
        407: tr("a proxy asks for a name and a password"),
        408: tr("it waited too long for the request"),
        410: tr("the feed is gone for good"),
        421: tr("this server does not answer for this address"),
        426: tr("it wants another way of speaking"),
        429: tr("we asked too often and should wait"),
        451: tr("it may not show this for legal reasons"),
        500: tr("it has a fault of its own"),
        501: tr("it cannot do that"),
        502: tr("the server behind it does not answer"),
        503: tr("it is closed for the moment"),
        504: tr("the server behind it takes too long"),
        508: tr("it goes round in circles"),
        509: tr("it has used up its traffic"),
        521: tr("the server behind it is down"),
        522: tr("the server behind it does not answer"),
        523: tr("the server behind it cannot be reached"),
        524: tr("the server behind it takes too long"),
        525: tr("it has no safe connection to the server behind it"),
        526: tr("the certificate of the server behind it is not valid"),
        530: tr("the site behind it cannot be reached"),
    }


def _by_class() -> dict[int, str]:
    """What the hundred of a status means."""
    return {
        1: tr("which is no answer"),
        2: tr("which brings no feed"),
        3: tr("it sends us on and does not say where"),
        4: tr("it does not give us this address"),
        5: tr("it has a fault of its own"),
    }


def _of_certificate() -> dict[int, str]:
    """What is wrong with a certificate."""
    return {  # numbers of OpenSSL's x509_vfy.h
        9: tr("its certificate is not valid yet"),
        10: tr("its certificate has expired"),
        18: tr("its certificate is signed by nobody but itself"),
        19: tr("its certificate comes from nobody this machine trusts"),
        20: tr("its certificate comes from nobody this machine trusts"),
        21: tr("its certificate comes from nobody this machine trusts"),
        23: tr("its certificate was withdrawn"),
        62: tr("its certificate is for another name"),
        64: tr("its certificate is for another address"),
    }


def _of_connection() -> dict[int, str]:
    """What the system says of a connection."""
    return {
        errno.ECONNREFUSED: tr("{host} refuses the connection; the server is off or elsewhere."),
        errno.ECONNRESET: tr("{host} broke the connection off."),
        errno.EPIPE: tr("{host} broke the connection off."),
        errno.ECONNABORTED: tr("{host} broke the connection off."),
        errno.ETIMEDOUT: tr("{host} does not answer."),
        errno.EHOSTUNREACH: tr("{host} cannot be reached from here."),
        errno.ENETUNREACH: tr("{host} cannot be reached: there is no network."),
        errno.ENETDOWN: tr("{host} cannot be reached: there is no network."),
        errno.EACCES: tr("{host} cannot be reached: this machine does not allow it."),
        errno.EPERM: tr("{host} cannot be reached: this machine does not allow it."),
        errno.EMFILE: tr("{host} was not asked: too many connections and files are open."),
    }
