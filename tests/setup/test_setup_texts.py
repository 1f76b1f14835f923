"""What is collected for translators, and that a catalogue made from it is read alike by Qt and without Qt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import texts
from PySide6.QtCore import QTranslator

from newsreader.core.texts import read_catalogue

MODULE = """
from PySide6.QtCore import QCoreApplication, QObject
from newsreader.core.texts import tr

_translate = QCoreApplication.translate

def _tr(text, more=""):
    return QCoreApplication.translate("Menus", text, more)

class Page(QObject):
    def words(self, name):
        return [self.tr("One"), self.tr("A " "{name}", "a comment").format(name=name), _tr("Open…", "a file"), tr("No file {path}")]

    def others(self):
        translate = QCoreApplication.translate
        return translate("Near", "here"), _translate("Far", "there <&>")
"""


def collected(tmp_path: Path, module: str):
    package = tmp_path / "newsreader"
    package.mkdir(exist_ok=True)
    (package / "page.py").write_text(module, encoding="utf-8")
    return texts.collect(package)


def test_every_way_of_saying_something_is_collected_with_its_context(tmp_path):
    found, wrong = collected(tmp_path, MODULE)
    assert wrong == []
    assert [text.key for text in found] == [
        ("Core", "No file {path}", ""),
        ("Far", "there <&>", ""),
        ("Menus", "Open…", "a file"),
        ("Near", "here", ""),
        ("Page", "One", ""),
        ("Page", "A {name}", "a comment"),
    ]


@pytest.mark.parametrize(
    "call",
    ["self.tr(f'{name} here')", "self.tr('a' if name else 'b')", "other.tr('One')", "self.tr('One', n=3)", "_tr(name)"],
)
def test_what_cannot_be_collected_is_told_with_its_line(tmp_path, call):
    _, wrong = collected(tmp_path, MODULE.replace('self.tr("One")', call))
    assert len(wrong) == 1
    assert re.match(r"newsreader/page.py:12: ", wrong[0])


@pytest.mark.parametrize(
    "wrapper",
    [
        'def _tr(text, *more):\n    return QCoreApplication.translate("Menus", text, *more)',
        'def _tr(context, text):\n    return QCoreApplication.translate("Menus", text)',
        "def _tr(text):\n    return QCoreApplication.translate(text, text)",
        "def _tr(text):\n    return text",
        'def tr(text, n=0):\n    return QCoreApplication.translate("Menus", text, "", n)',
        "from newsreader.menus import _tr",
        "",
    ],
)
def test_a_wrapper_that_cannot_be_followed_is_told(tmp_path, wrapper):
    _, wrong = collected(tmp_path, f'{wrapper}\nwords = _tr("One")')
    assert wrong


@pytest.mark.parametrize("use", ["map(_tr, names)", "partial(tr, 'One')", "Button(text=self.tr)", "say = _tr"])
def test_a_wrapper_that_is_handed_on_is_told(tmp_path, use):
    _, wrong = collected(tmp_path, f"{MODULE}\n{use}\n")
    assert len(wrong) == 1
    assert "handed on" in wrong[0]


def test_a_language_is_begun_kept_and_compiled_and_read_alike_by_qt_and_without(tmp_path):
    found, _ = collected(tmp_path, MODULE)
    path = tmp_path / "resources" / "languages" / "newsreader_de.ts"
    path.parent.mkdir(parents=True)
    done = {("Core", "No file {path}", ""): "Keine Datei {path}", ("Far", "there <&>", ""): "dort <&>"}
    path.write_text(texts.ts_of(found, done, language="de"), encoding="utf-8")
    assert texts.read_ts(path) == done
    assert list(texts.complaints(tmp_path)) == [
        "resources/languages/newsreader_de.qm is not made from newsreader_de.ts: ./run texts"
    ]
    path.with_suffix(".qm").write_bytes(texts.compile_ts(path))
    assert list(texts.complaints(tmp_path)) == []
    data = path.with_suffix(".qm").read_bytes()
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for context, source, _ in done:
        assert read_catalogue(data, context=context) == {source: done[context, source, ""]}
        assert translator.translate(context, source) == done[context, source, ""]
    assert read_catalogue(data, context="Page") == {}


@pytest.mark.parametrize("language", [texts.PSEUDO, texts.PSEUDO_RIGHT])
def test_a_made_up_language_is_long_and_marked_and_keeps_what_is_filled_in(language):
    said = texts.pseudo(texts.Text("Menus", "Marked {n} as read", "", "a.py"), language)
    assert said[0] == "⟦" and said[-1] == "⟧" and "{n}" in said and len(said) > 1.3 * len("Marked {n} as read")
    assert "Marked" not in said
    assert texts.pseudo(texts.Text("Dates", "d MMM", "pattern of QLocale", "a.py"), language) == "d MMM"


def test_a_language_that_is_behind_or_has_another_gap_is_told(tmp_path):
    found, _ = collected(tmp_path, MODULE)
    path = tmp_path / "resources" / "languages" / "newsreader_de.ts"
    path.parent.mkdir(parents=True)
    path.write_text(texts.ts_of(found, {("Core", "No file {path}", ""): "Keine {datei}"}, language="de"))
    collected(tmp_path, MODULE.replace("One", "Two"))
    said = list(texts.complaints(tmp_path))
    assert said[0].endswith("newsreader_de.ts is not up to date: ./run texts")
    assert "other names in braces: Keine {datei}" in said[1]


@pytest.mark.corpus
def test_every_text_of_the_program_can_be_collected(project):
    found, wrong = texts.collect(project / "newsreader")
    assert wrong == []
    assert len(found) > 500
