"""The walls of style rule 14 and the names of rule 13, read from the syntax tree."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINES_OF_A_FUNCTION = 60
LINES_OF_A_FILE = 500
PARAMETERS = 5
POSITIONAL = 2
FORBIDDEN_FILES = re.compile(r"(utils?|helpers?|managers?|misc|common)\.py")
FORBIDDEN_CLASSES = re.compile(r"Manager|Helper|Util(s|ity)?(?![a-z])")
#: Qt, not we, decides how the methods are called that carry one of these decorators.
QT_CALLS_THIS = {"override"}


def sources() -> list[Path]:
    return sorted([*(ROOT / "newsreader").rglob("*.py"), *(ROOT / "packaging").rglob("*.py"), ROOT / "run"])


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(module: ast.Module):
    """Every function with the class it stands in, if it stands directly in one."""
    for parent in ast.walk(module):
        for node in ast.iter_child_nodes(parent):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node, parent if isinstance(parent, ast.ClassDef) else None


def decorators(node) -> set[str]:
    return {ast.unparse(decorator).rpartition(".")[2].partition("(")[0] for decorator in node.decorator_list}


def parameter_complaint(node, owner) -> str:
    """What is wrong with a function's parameters, "" when nothing is."""
    if decorators(node) & QT_CALLS_THIS or (node.name.startswith("__") and node.name != "__init__"):
        return ""
    positional = [argument.arg for argument in [*node.args.posonlyargs, *node.args.args]]
    if owner is not None and "staticmethod" not in decorators(node):
        positional = positional[1:]
    total = len(positional) + len(node.args.kwonlyargs)
    if total > PARAMETERS:
        return f"{node.name} has {total} parameters"
    # A private function's callers stand in the same file; three plain arguments without defaults are clear there.
    private = node.name.startswith("_") and node.name != "__init__" and not node.args.defaults
    if len(positional) > POSITIONAL + private:
        return f"{node.name} takes {len(positional)} positional parameters"
    return ""


def complaints(module: ast.Module) -> list[str]:
    found = []
    for node, owner in functions(module):
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > LINES_OF_A_FUNCTION:
            found.append(f"{node.name} has {lines} lines")
        if text := parameter_complaint(node, owner):
            found.append(text)
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef) and FORBIDDEN_CLASSES.search(node.name):
            found.append(f"class {node.name} says nothing")
    return found


def docstring_complaints(module: ast.Module) -> list[str]:
    found = [] if ast.get_docstring(module) else ["the module has no docstring"]
    for node in module.body:
        public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
        if public and not ast.get_docstring(node):
            found.append(f"{node.name} has no docstring")
    return found


@pytest.mark.server
def test_no_function_and_no_file_is_over_a_wall():
    found = []
    for path in sources():
        name = path.relative_to(ROOT)
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LINES_OF_A_FILE:
            found.append(f"{name} has {lines} lines")
        found += [f"{name}: {text}" for text in complaints(tree(path))]
    assert found == []


@pytest.mark.server
def test_modules_classes_and_public_functions_say_what_they_are_for():
    assert [
        f"{path.relative_to(ROOT)}: {text}" for path in sources() for text in docstring_complaints(tree(path))
    ] == []


def test_no_file_has_a_name_that_says_nothing():
    assert [str(path) for path in sources() if FORBIDDEN_FILES.fullmatch(path.name)] == []


@pytest.mark.parametrize(
    "code",
    [
        "def f():\n" + "    x = 1\n" * 60,
        "def f(a, b, *, c, d, e, g): ...",
        "class A:\n    def f(self, a, b, c, d): ...",
        "def f(a, b, c): ...",
        "def _f(a, b, c=1): ...",
        "def _f(a, b, c, d): ...",
        "class FeedManager: ...",
        "class A:\n    class UtilBox: ...",
    ],
)
def test_the_test_sees_what_is_over_a_wall(code):
    assert complaints(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        "def f():\n" + "    x = 1\n" * 59,
        "class A:\n    def f(self, a, b, *, c, d, e): ...",
        "class A:\n    @override\n    def data(self, a, b, c, d): ...",
        "def f(a, b=1): ...",
        "def _f(a, b, c): ...",
    ],
)
def test_what_is_within_the_walls_passes(code):
    assert complaints(ast.parse(code)) == []
