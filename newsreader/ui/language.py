"""The window's language: its own translations, Qt's, and how dates and numbers are written. Main thread."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from newsreader.languages import language_of, speak, translation_file, wanted_languages


def start_language(application: QCoreApplication, chosen: str) -> QLocale:
    """Speak the chosen language, or the system's for "", before there is any text; the locale in use from now on."""
    asked = wanted_languages(os.environ) if sys.platform == "linux" else QLocale.system().uiLanguages()
    catalogue = translation_file([chosen] if chosen else asked)
    speak(catalogue)
    return install_language(application, catalogue)


def install_language(application: QCoreApplication, catalogue: Path | None) -> QLocale:
    """Have the application speak the language of a catalogue (None: English) and write dates and numbers for its
    readers; the locale in use from now on.
    """
    language = language_of(catalogue)
    if catalogue is not None:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, where in ((f"qtbase_{language}", folder), (catalogue.name, str(catalogue.parent))):
            translator = QTranslator(application)
            if translator.load(name, where):
                application.installTranslator(translator)
    locale = locale_for(language, QLocale.system())
    QLocale.setDefault(locale)
    return locale


def locale_for(language: str, system: QLocale) -> QLocale:
    """The system's own ways where it speaks the window's language; else that language as it is written in the system's
    country, so that no German weekday stands in an English sentence.
    """
    wanted = QLocale(language)
    if system.language() is QLocale.Language.C and wanted.language() is QLocale.Language.English:
        return QLocale(QLocale.Language.English, QLocale.Country.Europe)  # of no country: days first, 24 hours
    if system.language() == wanted.language() and system.script() == wanted.script():
        return system
    if "_" in language:
        return wanted
    there = QLocale(wanted.language(), system.territory())
    return there if there.language() == wanted.language() else wanted
