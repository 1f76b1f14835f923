"""The two gates of the web view: the handler of our scheme, and the interceptor that blocks every other. Main thread.

Importing this imports the engine; only `web_view` does, and only when it is wanted.
"""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from typing_extensions import override

from newsreader.core.pictures import SCHEME
from newsreader.ui.article.answers import Answers
from newsreader.ui.article.page import POLICY

# Lists: given one QByteArray, the binding takes each of its letters for a value of its own.
_HEADERS = {
    QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY.encode())],
    QByteArray(b"X-Content-Type-Options"): [QByteArray(b"nosniff")],
    QByteArray(b"Access-Control-Allow-Origin"): [QByteArray(b"*")],  # fonts are asked for across hosts
}


@final
class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers requests from `Answers`, with the policy in a header; everything unknown fails."""

    def __init__(self, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers = answers

    @override
    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        if job.requestMethod() != QByteArray(b"GET"):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        url = job.requestUrl()
        answer = self._answers.at(url.host(), url.path())
        if answer is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        job.setAdditionalResponseHeaders(_HEADERS)  # type: ignore[arg-type]  # the stubs know single values only, see above
        body = QBuffer(job)
        body.setData(QByteArray(answer.body))
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(answer.mime), body)


@final
class Interceptor(QWebEngineUrlRequestInterceptor):
    """Blocks every request that is not for our scheme, whatever made it."""

    @override
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() != SCHEME:
            info.block(True)
