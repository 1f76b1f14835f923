"""The window speaks a language with all of its parts, and dates and numbers follow it."""

from __future__ import annotations

import pytest
import texts
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from newsreader.core.texts import tr, use_texts
from newsreader.languages import speak
from newsreader.ui.language import install_language, locale_for

_Language, _Country = QLocale.Language, QLocale.Country


@pytest.fixture
def german(tmp_path):
    """A catalogue of two texts."""
    path = tmp_path / "newsreader_de.ts"
    found = [texts.Text("Menus", "Theme", "", "a.py"), texts.Text("Core", "No file {path}", "", "b.py")]
    path.write_text(texts.ts_of(found, {found[0].key: "Thema", found[1].key: "Keine Datei {path}"}, language="de"))
    path.with_suffix(".qm").write_bytes(texts.compile_ts(path))
    return path.with_suffix(".qm")


@pytest.fixture
def application(qapp):
    """The application, English again afterwards."""
    before, installed = QLocale(), []
    original = qapp.installTranslator
    qapp.installTranslator = lambda each: installed.append(each) or original(each)
    yield qapp
    del qapp.installTranslator
    for each in installed:
        qapp.removeTranslator(each)
    QLocale.setDefault(before)
    use_texts({})


def test_a_language_reaches_the_window_qt_and_what_has_no_qt(application, german):
    locale = install_language(application, german)
    speak(german)
    assert QCoreApplication.translate("Menus", "Theme") == "Thema"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert tr("No file {path}") == "Keine Datei {path}"
    assert locale.toString(QDate(2026, 1, 25), "dddd") == "Sonntag"
    assert QLocale().toString(12_345) == "12.345"


@pytest.mark.parametrize(
    ("language", "system", "locale"),
    [
        ("en", QLocale(_Language.C), QLocale(_Language.English, _Country.Europe)),
        ("en", QLocale("en_US"), QLocale("en_US")),
        ("en", QLocale("el_GR"), QLocale("en")),
        ("de", QLocale("de_CH"), QLocale("de_CH")),
        ("de", QLocale("en_US"), QLocale("de_DE")),
        ("de", QLocale("fr_CH"), QLocale("de_CH")),
        ("fr", QLocale("en_CA"), QLocale("fr_CA")),
        ("zh_CN", QLocale("zh_TW"), QLocale("zh_CN")),
        ("zh_CN", QLocale("en_US"), QLocale("zh_CN")),
    ],
)
def test_dates_and_numbers_are_written_in_the_windows_language(language, system, locale):
    found = locale_for(language, system)
    assert found.language() == locale.language()
    assert found.toString(QDate(2026, 1, 25)) == locale.toString(QDate(2026, 1, 25))
    assert found.toString(1_234.5) == locale.toString(1_234.5)
