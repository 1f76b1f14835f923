"""What of Qt a package carries: PyInstaller collects all that anything might load, and most of that is never loaded here.

Pure decisions over the names of files; `newsreader.spec` asks for each file. What goes is 200 MB of the full bundle.
"""

from __future__ import annotations

import re

#: Languages whose translations of Qt's own words come along; Chromium names them in its own way.
_LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
_CHROMIUM_LANGUAGES = ("en-US", *(name.replace("_", "-") for name in _LANGUAGES))

#: Qt's libraries that the program itself, or a plugin that is kept, is linked with.
_LIBRARIES = {
    "Core", "DBus", "Gui", "Network", "OpenGL", "PrintSupport", "Svg", "WaylandClient", "Widgets", "WlShellIntegration",
    "XcbQpa",
}  # fmt: skip
#: … and those that the web view and the player bring. Both are linked with Qt Quick, though no line of QML is ours;
#: with FFmpeg that makes 45 MB for the player alone, which the light edition does without.
_FULL_LIBRARIES = {
    "Concurrent", "Multimedia", "Positioning", "Qml", "QmlMeta", "QmlModels", "QmlWorkerScript", "Quick", "QuickWidgets",
    "WebChannel", "WebEngineCore", "WebEngineWidgets",
}  # fmt: skip

#: The bindings that are imported; libraries need none.
_BINDINGS = {"Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "Widgets"}
_FULL_BINDINGS = {"Multimedia", "WebChannel", "WebEngineCore", "WebEngineWidgets"}

#: Plugins by folder: None for all of a folder. Left out: GTK's theme, which would bring GTK along, Qt's own TLS, which
#: nothing here uses, databases, sensors, maps, and screens without X11 or Wayland.
_PLUGINS: dict[str, set[str] | None] = {
    "iconengines": None,
    "imageformats": {"gif", "ico", "jpeg", "svg", "webp"},
    "multimedia": None,
    "networkinformation": None,
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"offscreen", "wayland", "wayland-egl", "wayland-generic", "xcb"},
    "platformthemes": {"xdgdesktopportal"},
    "printsupport": None,
    "wayland-decoration-client": {"bradient"},
    "wayland-graphics-integration-client": None,
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": None,
}

#: PyInstaller's scripts that run before ours at every start, of parse processes, too: 90 ms of 150 for a command. They load
#: Qt, multiprocessing, inspect and zipfile, for programs that find their plugins or start their processes in other ways.
_HOOKS = {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil", "pyi_rth_pyside6"}
#: What the window loads after its first paint or never: unpacking it then takes less than its room on the disk is worth.
_LATER = {
    "PIL", "_pydecimal", "argparse", "ast", "asyncio", "email", "feedparser", "http", "lxml", "multiprocessing", "platformdirs",
    "sqlalchemy", "tarfile", "urllib3", "xml", "zipfile",
}  # fmt: skip

_PLUGIN = re.compile(r"PySide6/Qt/plugins/(?P<folder>[^/]+)/lib(?P<name>.+?)\.so")
_LIBRARY = re.compile(r"(?:.*/)?libQt6(?P<name>[A-Za-z0-9]+)\.so\.6")
_BINDING = re.compile(r"PySide6/Qt(?P<name>[A-Za-z0-9]+)\.abi3\.so")
_TRANSLATION = re.compile(r"PySide6/Qt/translations/(?P<name>.+)")
_UNUSED = re.compile(r"lxml/(objectify|isoschematron|html/)|.*\.dist-info/sboms/")
_FULL_ONLY = re.compile(
    r"PySide6/Qt/(resources|libexec)/|.*WebEngine|(.*/)?lib(avcodec|avformat|avutil|swresample|swscale|Qt6FFmpegStub)"
)
_SYSTEM = re.compile(r"(/usr)?/lib(64)?/([a-z0-9_]+-linux-gnu/)?(pulseaudio/)?[^/]+")
_STRIPPED_ALREADY = ("PySide6/", "pillow.libs/", "shiboken6/")


def is_kept(name: str, *, light: bool) -> bool:
    """Whether a file of this name in the bundle comes along; ``light``: without the web view and the player."""
    if (plugin := _PLUGIN.match(name)) is not None:
        wanted = _PLUGINS.get(plugin["folder"], set())
        is_wanted = wanted is None or _plain(plugin["name"]) in wanted
        return is_wanted and not (light and plugin["folder"] == "multimedia")
    if (library := _LIBRARY.fullmatch(name)) is not None:
        return library["name"] in _LIBRARIES or (not light and library["name"] in _FULL_LIBRARIES)
    if (binding := _BINDING.fullmatch(name)) is not None:
        return binding["name"] in _BINDINGS or (not light and binding["name"] in _FULL_BINDINGS)
    if (translation := _TRANSLATION.fullmatch(name)) is not None:
        return _is_spoken(translation["name"], light=light)
    return not (_is_left_out(name) or (light and _FULL_ONLY.match(name)))


def comes_with_the_system(source: str) -> bool:
    """Whether a library is the system's own: the package then depends on it, and its security updates are Debian's.

    Python's own library is an exception: the next release brings another one.
    """
    return _SYSTEM.fullmatch(source) is not None and "/libpython3" not in source


def is_needed_at_start(script: str) -> bool:
    """Whether one of PyInstaller's scripts is to run before the program."""
    return script not in _HOOKS


def is_stored(module: str) -> bool:
    """Whether a module lies in the bundle as it is, and not packed: it is loaded before the first headline."""
    return module.partition(".")[0] not in _LATER


def has_symbols_to_spare(name: str) -> bool:
    """Whether a library of the bundle is to be stripped: Qt's own are, and what auditwheel has moved about may not be."""
    return ".so" in name and (
        "libicu" in name or "libpython" in name or not name.startswith((*_STRIPPED_ALREADY, "lib"))
    )


def _plain(plugin: str) -> str:
    """A plugin's name without the ``q`` before it, the family after it, or ``qt-plugin-`` in front."""
    return plugin.removeprefix("qt-plugin-").removeprefix("q")


def _is_spoken(name: str, *, light: bool) -> bool:
    if name.startswith("qtwebengine_locales/"):
        return not light and name.removeprefix("qtwebengine_locales/").removesuffix(".pak") in _CHROMIUM_LANGUAGES
    return name in {f"qtbase_{language}.qm" for language in _LANGUAGES}


def _is_left_out(name: str) -> bool:
    return (
        name.startswith(("PySide6/Qt/qml/", "PySide6/Qt/metatypes/"))
        or _UNUSED.match(name) is not None
        or "devtools" in name
        or ".debug." in name
        or name.endswith((".pyi", ".dist-info/RECORD", ".dist-info/REQUESTED", ".dist-info/INSTALLER"))
    )
