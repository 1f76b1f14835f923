"""What goes into a package: names that are kept, manual page, metainfo, icons, changelog."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess

import completion
import deb
import desktop_files
import manual
import metainfo
import prune
import pytest
from PySide6.QtGui import QImage

from newsreader import __version__
from newsreader.cli.parser import COMING, READING, WRITING
from newsreader.identity import APP_ID

QT = "PySide6/Qt"


@pytest.mark.parametrize(
    ("name", "full", "light"),
    [
        (f"{QT}/lib/libQt6Core.so.6", True, True),
        ("libQt6Core.so.6", True, True),
        (f"{QT}/lib/libQt6WebEngineCore.so.6", True, False),
        (f"{QT}/lib/libQt6Charts.so.6", False, False),
        ("PySide6/QtWidgets.abi3.so", True, True),
        ("PySide6/QtMultimedia.abi3.so", True, False),
        ("PySide6/QtQuick.abi3.so", False, False),
        (f"{QT}/lib/libQt6Quick.so.6", True, False),
        (f"{QT}/lib/libavcodec.so.61", True, False),
        (f"{QT}/plugins/platforms/libqxcb.so", True, True),
        (f"{QT}/plugins/platforms/libqvnc.so", False, False),
        (f"{QT}/plugins/platformthemes/libqgtk3.so", False, False),
        (f"{QT}/plugins/multimedia/libffmpegmediaplugin.so", True, False),
        (f"{QT}/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so", True, True),
        (f"{QT}/plugins/sqldrivers/libqsqlite.so", False, False),
        (f"{QT}/qml/QtQuick/qmldir", False, False),
        (f"{QT}/translations/qtbase_de.qm", True, True),
        (f"{QT}/translations/qtbase_fi.qm", False, False),
        (f"{QT}/translations/qtwebengine_locales/zh-CN.pak", True, False),
        (f"{QT}/translations/qtwebengine_locales/fi.pak", False, False),
        (f"{QT}/resources/icudtl.dat", True, False),
        (f"{QT}/resources/qtwebengine_devtools_resources.pak", False, False),
        (f"{QT}/libexec/QtWebEngineProcess", True, False),
        ("qtawesome/fonts/phosphor-1.3.0.ttf", True, True),
        ("newsreader/resources/article.css", True, True),
        ("lxml/etree.so", True, True),
    ],
)
def test_what_comes_along(name, full, light):
    assert (prune.is_kept(name, light=False), prune.is_kept(name, light=True)) == (full, light)


@pytest.mark.parametrize(
    ("source", "is_the_systems"),
    [
        ("/lib/x86_64-linux-gnu/libz.so.1", True),
        ("/usr/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("/usr/lib/x86_64-linux-gnu/pulseaudio/libpulsecommon-16.1.so", True),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_ssl.so", False),
        ("/home/me/.venv/lib/python3.11/site-packages/lxml/etree.so", False),
    ],
)
def test_libraries_of_the_system_are_left_to_it(source, is_the_systems):
    assert prune.comes_with_the_system(source) is is_the_systems


@pytest.mark.parametrize(
    ("module", "is_stored"),
    [
        ("newsreader.window_app", True),
        ("newsreader", True),
        ("json.decoder", True),
        ("sqlalchemy.orm", False),
        ("PIL", False),
    ],
)
def test_what_the_window_starts_with_is_not_packed(module, is_stored):
    assert prune.is_stored(module) is is_stored


def test_nothing_runs_before_the_program_but_what_starts_it():
    scripts = ["pyiboot01_bootstrap", "pyi_rth_inspect", "pyi_rth_pyside6", "__main__"]
    assert [name for name in scripts if prune.is_needed_at_start(name)] == ["pyiboot01_bootstrap", "__main__"]


def test_the_manual_page_holds_every_command_and_option():
    page = manual.manual_page("1.2.3", "2026-11-27")
    for name in (*WRITING, *READING):
        assert f".SS {name}" in page
    for name in COMING:
        assert f".SS {name}" not in page
    for option in ("\\-\\-data\\-dir", "\\-\\-json", "\\-\\-folder"):
        assert option in page
    assert page.startswith('.TH NEWSREADER 1 "2026-11-27" "newsreader 1.2.3"')


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["unsub"], ["unsubscribe"]),
        (["--ver"], ["--version"]),
        (["list", "--un"], ["--unread"]),
        (["--data-dir", "D", "refresh", "--text"], ["--text-only"]),
        (["mark", "unst"], ["unstarred"]),
        (["offline", ""], ["on", "off", "--json"]),
        (["show", "--s"], []),
    ],
)
def test_bash_offers_what_the_parser_knows(typed, offered):
    script = (
        completion.bash_completion()
        + 'COMP_WORDS=(newsreader "$@"); COMP_CWORD=$#; _newsreader; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", script, "bash", *typed], capture_output=True, text=True, check=True)
    assert (done.stdout.split(), done.stderr) == (offered, "")


def test_the_metainfo_names_addresses_only_where_there_is_a_page(project):
    plain = metainfo.metainfo(project, version="9.9.9", date="2026-11-27", page=None)
    paged = metainfo.metainfo(project, version="9.9.9", date="2026-11-27", page="https://news.example/reader/")
    assert "http" not in plain and '<release version="9.9.9" date="2026-11-27" type="development"/>' in plain
    assert "<image>https://news.example/reader/pictures/window-light.png</image>" in paged
    for name, _caption in metainfo.PICTURES:
        assert (project / "docs" / "pictures" / name).exists()


def test_a_release_has_its_own_date():
    text = "## [Unreleased]\n\n- new\n\n## [0.2.0] - 2027-01-02\n\n- old\n"
    found = [(release.version, release.date) for release in metainfo.releases_of(text, "0.3.0")]
    assert found == [("0.3.0", None), ("0.2.0", "2027-01-02")]


@pytest.mark.window
def test_all_files_are_written_and_checkers_are_content(project, tmp_path):
    desktop_files.write_desktop_files(project, tmp_path, date="2026-11-27")
    share = tmp_path / "share"
    for size in (16, 32, 48, 256):
        icon = QImage(str(share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"))
        assert (icon.width(), icon.pixelColor(0, 0).alpha(), icon.pixelColor(size // 2, size // 2).alpha()) == (
            size,
            0,
            255,
        )
    assert (share / "icons" / "hicolor" / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg").exists()
    assert gzip.decompress((share / "man" / "man1" / "newsreader.1.gz").read_bytes()).startswith(b".TH")
    check("desktop-file-validate", "--warn-kde", share / "applications" / f"{APP_ID}.desktop")


@pytest.mark.long
@pytest.mark.parametrize("page", [None, "https://news.example/reader"])
def test_appstream_is_content(project, tmp_path, page):
    path = tmp_path / f"{APP_ID}.metainfo.xml"
    path.write_text(metainfo.metainfo(project, version=__version__, date="2026-11-27", page=page), encoding="utf-8")
    check("appstreamcli", "validate", "--no-net", "--pedantic", path)


def check(program, *words):
    if shutil.which(program) is None:
        if os.environ.get("NEWSREADER_TEST_ALL"):
            pytest.fail(f"{program} is missing")
        pytest.skip(f"missing program: {program}")
    done = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_debians_changelog_tells_of_the_newest_version_alone():
    news = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One thing\n  in two lines.\n- Another.\n\n## [0.0.9]\n\n- Old.\n"
    text = deb.changelog(news, "Fri, 27 Nov 2026 08:00:00 +0000")
    assert text.startswith(f"newsreader ({__version__}-1) unstable; urgency=medium\n\n  * One thing in two lines.\n")
    assert "Another" in text and "Old" not in text
    assert text.endswith(
        "\n\n -- The Newsreader authors <newsreader@newsreader.invalid>  Fri, 27 Nov 2026 08:00:00 +0000\n"
    )
