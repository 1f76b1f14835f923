"""The one page object of the web view, and its profile: where every setting of security.md is made. Main thread."""

from __future__ import annotations

import logging
from typing import final

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
)
from typing_extensions import override

from newsreader.core.pictures import SCHEME
from newsreader.ui.article.answers import Answers
from newsreader.ui.article.scheme import Interceptor, SchemeHandler

_log = logging.getLogger(__name__)

_Attribute = QWebEngineSettings.WebAttribute
_MOVING = QWebEngineSettings.ImageAnimationPolicy.Allow
_STILL = QWebEngineSettings.ImageAnimationPolicy.Disallow
_OFF = (
    _Attribute.JavascriptEnabled,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalStorageEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.Accelerated2dCanvasEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.TouchIconsEnabled,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.FocusOnNavigationEnabled,
)


@final
class ClosedProfile(QWebEngineProfile):
    """An off-the-record profile that knows our scheme and nothing else: no cache, no cookies, no downloads."""

    def __init__(self, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handler = SchemeHandler(answers, self)
        self._interceptor = Interceptor(self)
        self.installUrlSchemeHandler(SCHEME.encode(), self._handler)
        self.setUrlRequestInterceptor(self._interceptor)
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self.setSpellCheckEnabled(False)
        self.setPushServiceEnabled(False)
        settings = self.settings()
        for attribute in _OFF:
            settings.setAttribute(attribute, False)
        settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)
        self.downloadRequested.connect(self._on_download_requested)

    @Slot(QWebEngineDownloadRequest)
    def _on_download_requested(self, download: QWebEngineDownloadRequest) -> None:
        download.cancel()


@final
class ClosedPage(QWebEnginePage):
    """Goes only where `show_address` sends it. A link that is pressed is told (``link_pressed``), never followed."""

    link_pressed = Signal(str)

    def __init__(self, profile: ClosedProfile) -> None:
        super().__init__(profile)
        self._expected = QUrl()
        self.newWindowRequested.connect(self._on_new_window_requested)

    def let_pictures_move(self, *, is_allowed: bool) -> None:
        """Whether animated pictures move, or show the first of them."""
        self.settings().setImageAnimationPolicy(_MOVING if is_allowed else _STILL)

    def show_address(self, url: QUrl) -> None:
        """Load ``url``, an address of our scheme."""
        self._expected = QUrl(url)
        self.load(url)

    @override
    def acceptNavigationRequest(self, url: QUrl | str, type: QWebEnginePage.NavigationType, isMainFrame: bool) -> bool:
        url = QUrl(url)
        if not isMainFrame:
            return False
        if self._is_here(url):
            return type in (QWebEnginePage.NavigationType.NavigationTypeTyped, _LINK)
        if type == _LINK:
            self.link_pressed.emit(bytes(url.toEncoded().data()).decode("ascii", "replace"))
        return False

    @override
    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, lineNumber: int, sourceID: str
    ) -> None:
        """What the engine says of a page, such as what the policy blocked: of use when looking for a fault only."""
        _log.debug("%s:%d: %s", sourceID, lineNumber, message)

    def _is_here(self, url: QUrl) -> bool:
        bare = QUrl(url)
        bare.setFragment(None)  # type: ignore[arg-type]  # None takes the "#" away, too; the stubs know text only
        return bare == self._expected

    @Slot(QWebEngineNewWindowRequest)
    def _on_new_window_requested(self, request: QWebEngineNewWindowRequest) -> None:
        """A link pressed with the middle button or Ctrl: told like any other; no window is made for it."""
        if request.isUserInitiated():
            url = request.requestedUrl()
            self.link_pressed.emit(bytes(url.toEncoded().data()).decode("ascii", "replace"))


_LINK = QWebEnginePage.NavigationType.NavigationTypeLinkClicked
