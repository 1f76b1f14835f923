"""What must be set before the web engine wakes up. Main thread; nothing here imports the engine but `register_scheme`.

Order: `lock_engine` and `share_contexts` before the QApplication is made, `register_scheme` before the first profile.
Each is one of the locks of security.md, *The article view has no network*.
"""

from __future__ import annotations

from collections.abc import MutableMapping

from PySide6.QtCore import QCoreApplication, Qt

from newsreader.core.pictures import SCHEME

#: The engine's own switches. The first is the only lock that stops ``<link rel=preconnect>``: no name and no number is
#: resolved. The others keep the engine from doing anything for itself.
_FLAGS = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--dns-prefetch-disable",
    "--no-pings",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-speech-api",
    "--disable-features=AutofillServerCommunication,NetworkPrediction,Prerender2,SpeculationRules",
)


def lock_engine(environ: MutableMapping[str, str], *, is_root: bool) -> None:
    """Put the engine's switches into ``environ`` (os.environ), behind those a person has set: the last one counts.

    ``is_root``: Chromium refuses to start its sandbox as root; only then is it left out (platform.md).
    """
    own = environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(filter(None, (own, *_FLAGS)))
    if is_root:
        environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"


def share_contexts() -> None:
    """Let the engine be imported after the first paint: it wants this attribute before the application object."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def register_scheme() -> None:
    """Make our scheme known to the engine. ImportError where the engine is not installed; a second call does nothing.

    Not a local scheme (it may not read files), secure, and with CORS, without which no page may use our fonts.
    """
    from PySide6.QtWebEngineCore import QWebEngineUrlScheme

    name = SCHEME.encode()
    if QWebEngineUrlScheme.schemeByName(name).name() == name:
        return
    scheme = QWebEngineUrlScheme(name)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)
