"""Collects every text that a person reads: `./run texts` renews `resources/languages` (.ts for translators, .qm to run).

    ./run texts            renew the languages that are there
    ./run texts de fr      begin these, too
    ./run texts --pseudo DIR   two made-up languages (qps: long and accented, qpr: from right to left), to look at
    ./run texts --check    change nothing; 1 when a language is not up to date or a text cannot be collected

Read from the syntax tree: `self.tr(...)`, `QCoreApplication.translate(context, ...)`, the short names that modules give
to it, and `tr` of `core.texts`. lupdate knows only the first two.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
#: The context of `newsreader.core.texts`.
_CORE = "Core"
_PREFIX = "newsreader_"
#: What functions that translate are called; whatever has such a name has to be one.
_NAMES = frozenset({"tr", "_tr"})
_GAP = re.compile(r"\{\w*\}")


@dataclass(frozen=True, slots=True)
class Text:
    """A text with where it stands: ``context`` is the class or the name that the code gives."""

    context: str
    source: str
    comment: str
    file: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What a translation is found by."""
        return self.context, self.source, self.comment


@dataclass(slots=True)
class _Module:
    """What a module calls the function that translates, by name: its context, None when the call names it.

    Whatever looks like such a function and cannot be followed is told: its texts would be lost without a word.
    """

    file: str
    names: dict[str, str | None] = field(default_factory=dict)
    wrappers: set[ast.AST] = field(default_factory=set)
    found: list[Text] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def learn(self, node: ast.AST) -> None:
        """Take in `translate = QCoreApplication.translate`, `def _tr(text)`, `from newsreader.core.texts import tr`."""
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr == "translate":
            self.names |= {each.id: None for each in node.targets if isinstance(each, ast.Name)}
        elif isinstance(node, ast.FunctionDef) and (context := _context_of_wrapper(node)) is not None:
            self.names[node.name] = context
            self.wrappers.add(node)
        elif isinstance(node, ast.ImportFrom) and node.module == "newsreader.core.texts":
            self.names |= {each.asname or each.name: _CORE for each in node.names if each.name == "tr"}

    def visit(self, node: ast.AST, owner: str = "") -> None:
        """Collect from a node; ``owner`` is the class around it."""
        if node in self.wrappers or _is_the_one_of_core(node, self.file):
            return
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.FunctionDef) and node.name in _NAMES:
            self._complain(node, "a wrapper that cannot be followed: (text) or (text, comment), one constant context")
        elif isinstance(node, ast.Call):
            self._take(node, owner)
        inside = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.Call) and self._translates(node.func):
            inside.remove(node.func)
        elif isinstance(node, ast.expr) and self._translates(node):
            self._complain(node, "handed on in place of being called: its texts are not to be seen")
        for child in inside:
            self.visit(child, owner)

    def _translates(self, node: ast.expr) -> bool:
        """Whether this names a function that translates within one context."""
        if isinstance(node, ast.Attribute):
            return node.attr == "tr"
        return isinstance(node, ast.Name) and (node.id in _NAMES or self.names.get(node.id) is not None)

    def _take(self, call: ast.Call, owner: str) -> None:
        function = call.func
        arguments: Sequence[ast.expr] = call.args
        if isinstance(function, ast.Attribute) and function.attr == "tr":
            if not isinstance(function.value, ast.Name) or function.value.id != "self":
                self._complain(
                    call, "tr of another object: its context is not to be seen; use QCoreApplication.translate"
                )
                return
            context: str | None = owner
        elif isinstance(function, ast.Attribute) and function.attr == "translate" and _is_application(function.value):
            context = None
        elif isinstance(function, ast.Name) and function.id in self.names:
            context = self.names[function.id]
        elif isinstance(function, ast.Name) and function.id in {*_NAMES, "translate", "_translate"}:
            self._complain(call, "a function that translates and is not of this module: its context is not to be seen")
            return
        else:
            return
        if context is None:
            named, arguments = call.args[:1], call.args[1:]
            if not named or not isinstance(named[0], ast.Constant):
                self._complain(call, "a context that is no constant")
                return
            context = str(named[0].value)
        words = [each.value for each in arguments if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if len(words) != len(arguments) or not 1 <= len(words) <= 2 or call.keywords:
            self._complain(call, "a text has to be a constant, with names in braces for what is filled in")
            return
        self.found.append(Text(context, words[0], words[1] if len(words) > 1 else "", self.file))

    def _complain(self, node: ast.expr | ast.FunctionDef, why: str) -> None:
        words = ast.unparse(node).partition("\n")[0]
        self.wrong.append(f"{self.file}:{node.lineno}: {why}: {words[:80]}")


def _context_of_wrapper(node: ast.FunctionDef) -> str | None:
    """The context of a function of one text, or of a text and a comment, that hands them to `translate` as they are."""
    named = node.args.args
    if any((node.args.posonlyargs, node.args.kwonlyargs, node.args.vararg, node.args.kwarg)) or len(named) not in (
        1,
        2,
    ):
        return None
    last = node.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    if not isinstance(call, ast.Call) or _called(call) != "translate" or call.keywords or not call.args:
        return None
    handed = [each.id if isinstance(each, ast.Name) else "" for each in call.args[1:]]
    context = call.args[0]
    fits = handed == [each.arg for each in named]
    return context.value if fits and isinstance(context, ast.Constant) and isinstance(context.value, str) else None


def _is_the_one_of_core(node: ast.AST, file: str) -> bool:
    """`tr` itself, which looks up whatever it is given."""
    return isinstance(node, ast.FunctionDef) and node.name == "tr" and file.endswith("core/texts.py")


def _called(call: ast.Call) -> str:
    function = call.func
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


def _is_application(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in {"QCoreApplication", "QApplication", "QGuiApplication"}


def collect(package: Path) -> tuple[list[Text], list[str]]:
    """Every text under a package once, in order of its context and place; and what cannot be collected, a line each."""
    found: dict[tuple[str, str, str], Text] = {}
    wrong: list[str] = []
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        module = _Module(path.relative_to(package.parent).as_posix())
        for node in ast.walk(tree):
            module.learn(node)
        module.visit(tree)
        wrong += module.wrong
        for text in module.found:
            found.setdefault(text.key, text)
    return sorted(found.values(), key=lambda text: text.context), wrong


def read_ts(path: Path) -> dict[tuple[str, str, str], str]:
    """The finished translations of a file, by what they are found by; none of a file that is not there."""
    if not path.exists():
        return {}
    found: dict[tuple[str, str, str], str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                key = name, message.findtext("source") or "", message.findtext("comment") or ""
                found[key] = translation.text
    return found


def ts_of(texts: Sequence[Text], done: Mapping[tuple[str, str, str], str], *, language: str) -> str:
    """A .ts file of these texts; those that are not in ``done`` are unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for text in texts:
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            context = text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += ["    <message>", f'        <location filename="../../{text.file}"/>']
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.comment:
            lines.append(f"        <comment>{escape(text.comment)}</comment>")
        words = done.get(text.key)
        lines.append(f"        <translation>{escape(words)}</translation>" if words else _UNFINISHED)
        lines.append("    </message>")
    return "\n".join([*lines, *(["</context>"] if context is not None else []), "</TS>", ""])


_UNFINISHED = '        <translation type="unfinished"></translation>'


#: The made-up languages: one that is long and accented, one that runs from right to left.
PSEUDO, PSEUDO_RIGHT = "qps", "qpr"
_ACCENTS = str.maketrans("aceinouyAEINOUYsgz", "áçéíñóúýÁÉÍÑÓÚÝšğž")
_HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבכדעפגהיזקלמנוסרשתטובוציי")
_MORE = "lôŕém ípšúm dólôŕ šít ámét çóñšéçtétúŕ ádípíšçíñğ élít šéd dó éíúšmód témpóŕ"
_DIRECTION = Text(
    "QGuiApplication",
    "QT_LAYOUT_DIRECTION",
    "Translate this string to the string 'LTR' in left-to-right languages or to 'RTL' in right-to-left languages (such as "
    "Hebrew and Arabic) to get proper widget layout.",
    "",
)


def pseudo(text: Text, language: str) -> str:
    """A text in a made-up language, two fifths longer, between marks by which it is known; names in braces stay."""
    if text.comment.startswith("pattern"):
        return text.source
    parts = re.split(r"(\{\w*\})", text.source)
    if language == PSEUDO_RIGHT:
        words = "".join(part if part.startswith("{") else part.lower().translate(_HEBREW) for part in parts)
        more = _MORE.translate(str.maketrans("", "", "ôŕéíšúóáçñğ")).translate(_HEBREW)
    else:
        words, more = "".join(part if part.startswith("{") else part.translate(_ACCENTS) for part in parts), _MORE
    return f"⟦{words} {more[: max(len(text.source) * 2 // 5, 1)].strip()}⟧"


def write_pseudo(root: Path, folder: Path) -> None:
    """Both made-up languages into a folder, for NEWSREADER_LANGUAGES."""
    found, _ = collect(root / "newsreader")
    for language in (PSEUDO, PSEUDO_RIGHT):
        done = {text.key: pseudo(text, language) for text in found}
        direction = {_DIRECTION.key: "RTL"} if language == PSEUDO_RIGHT else {}
        every = [*found, _DIRECTION] if direction else found
        path = folder / f"{_PREFIX}{language}.ts"
        path.write_text(ts_of(every, done | direction, language=language), encoding="utf-8")
        path.with_suffix(".qm").write_bytes(compile_ts(path))


def gaps_differ(source: str, translation: str) -> bool:
    """Whether a translation lacks a name in braces, or has one that nothing fills in."""
    return sorted(_GAP.findall(source)) != sorted(_GAP.findall(translation))


def compile_ts(path: Path) -> bytes:
    """The .qm file of a .ts file, by Qt's own compiler."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out.qm")
        subprocess.run(
            [program, "-silent", "-nounfinished", "-removeidentical", path, "-qm", out], check=True, capture_output=True
        )
        return out.read_bytes()


def complaints(root: Path) -> Iterator[str]:
    """What stands in the way: texts that cannot be collected, languages that are not up to date."""
    texts, wrong = collect(root / "newsreader")
    yield from wrong
    for path in languages(root):
        name = path.relative_to(root)
        done = read_ts(path)
        if path.read_text(encoding="utf-8") != ts_of(texts, done, language=_language(path)):
            yield f"{name} is not up to date: ./run texts"
        elif not path.with_suffix(".qm").exists() or path.with_suffix(".qm").read_bytes() != compile_ts(path):
            yield f"{name.with_suffix('.qm')} is not made from {path.name}: ./run texts"
        yield from (
            f"{name}: other names in braces: {words}" for key, words in done.items() if gaps_differ(key[1], words)
        )


def languages(root: Path) -> list[Path]:
    """The .ts files that are there."""
    return sorted((root / "resources" / "languages").glob(f"{_PREFIX}*.ts"))


def _language(path: Path) -> str:
    return path.stem.removeprefix(_PREFIX)


def main(words: Sequence[str]) -> int:
    """Renew all languages and those that are named; 1 when something cannot be collected."""
    if words[:1] == ["--pseudo"]:
        Path(words[1]).mkdir(parents=True, exist_ok=True)
        write_pseudo(ROOT, Path(words[1]))
        print(f'Look at them: NEWSREADER_LANGUAGES={words[1]} ./run, with "language": "{PSEUDO}" in settings.json')
        return 0
    if "--check" in words:
        found = list(complaints(ROOT))
        print("\n".join(found) or "Every text can be collected, and every language is up to date.")
        return 1 if found else 0
    texts, wrong = collect(ROOT / "newsreader")
    folder = ROOT / "resources" / "languages"
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted({*languages(ROOT), *(folder / f"{_PREFIX}{word}.ts" for word in words)}):
        done = read_ts(path)
        path.write_text(ts_of(texts, done, language=_language(path)), encoding="utf-8")
        path.with_suffix(".qm").write_bytes(compile_ts(path))
        left = sum(text.key not in done for text in texts)
        print(f"{path.relative_to(ROOT)}: {len(texts) - left:,} of {len(texts):,} translated")
    print(f"{len(texts):,} texts")
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
