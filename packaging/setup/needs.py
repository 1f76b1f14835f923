"""What a bare Debian or Ubuntu lacks, as a table: which package brings which library, program or file.

Libraries are looked for by soname, never by package, so that a library from anywhere will do. Where the name of a
package changed (``t64``: Debian 13, Ubuntu 24.04), the candidates stand in the order in which they are asked for.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that must be there. ``name`` is a soname, a program, a path or a module, by ``kind``."""

    kind: str  # library, program, file, module
    name: str
    packages: tuple[str, ...]


def _libraries(table: dict[str, str]) -> tuple[Need, ...]:
    return tuple(Need("library", soname, tuple(packages.split())) for soname, packages in table.items())


_PYTHON = f"python3.{sys.version_info.minor}"

#: What every Qt program needs, whatever it draws on.
DRAWING = _libraries(
    {
        "libglib-2.0.so.0": "libglib2.0-0t64 libglib2.0-0",
        "libGL.so.1": "libgl1",
        "libEGL.so.1": "libegl1",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    }
)
X11 = _libraries(
    {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    }
)
WAYLAND = _libraries(
    {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    }
)
WEB_VIEW = _libraries(
    {
        "libnss3.so": "libnss3",
        "libasound.so.2": "libasound2t64 libasound2",
        "libXcomposite.so.1": "libxcomposite1",
        "libXdamage.so.1": "libxdamage1",
        "libXext.so.6": "libxext6",
        "libXfixes.so.3": "libxfixes3",
        "libXi.so.6": "libxi6",
        "libXrandr.so.2": "libxrandr2",
        "libXtst.so.6": "libxtst6",
        "libxkbfile.so.1": "libxkbfile1",
        "libgbm.so.1": "libgbm1",
    }
)

#: What Qt's multimedia module cannot be loaded without.
SOUND = _libraries({"libpulse.so.0": "libpulse0"})

#: The certificates that https is checked against; git alone does not bring them.
CERTIFICATES = Need("file", "/etc/ssl/certs/ca-certificates.crt", ("ca-certificates",))

#: What a virtual environment is made with; Debian and Ubuntu keep it apart from Python.
ENSUREPIP = Need("module", "ensurepip", ("python3-venv",))

#: What the command line needs, with no window anywhere.
TERMINAL = (CERTIFICATES, ENSUREPIP)
#: What the window needs.
WINDOW = (*TERMINAL, *DRAWING, *X11, *WAYLAND, *WEB_VIEW, *SOUND)
#: What the tests need beside that: a screen, a window manager, a hand for the keyboard, a bus, letters of many scripts.
TESTS = (
    *WINDOW,
    Need("program", "Xvfb", ("xvfb",)),
    Need("program", "openbox", ("openbox",)),
    Need("program", "xdotool", ("xdotool",)),
    Need("program", "dbus-daemon", ("dbus-daemon", "dbus")),
    Need("program", "desktop-file-validate", ("desktop-file-utils",)),
    Need("file", "/usr/libexec/at-spi-bus-launcher", ("at-spi2-core",)),
    Need("file", "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf", ("fonts-noto-core",)),
    Need("file", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", ("fonts-noto-cjk",)),
)
#: What the packages are made and tried with, beside that. A Python of the system's own keeps its library apart.
PACKAGE = (
    *TESTS,
    Need("program", "dh", ("debhelper",)),
    Need("program", "lintian", ("lintian",)),
    Need("program", "appstreamcli", ("appstream",)),
    Need("program", "strip", ("binutils",)),
    Need("program", "chrpath", ("chrpath",)),
    Need("program", "debootstrap", ("debootstrap",)),
    *(_libraries({f"lib{_PYTHON}.so.1.0": f"lib{_PYTHON}"}) if sys.base_prefix == "/usr" else ()),
)
#: What the benchmarks need beside the tests: a server for the farm of feeds, a compiler for the clock that is moved.
BENCH = (*TESTS, Need("program", "nginx", ("nginx-light", "nginx")), Need("program", "cc", ("gcc",)))
