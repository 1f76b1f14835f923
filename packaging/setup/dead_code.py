"""Finds dead code: functions, methods, classes and constants of `newsreader` that nothing in `newsreader` names.

Use by a test alone is no use. The names are compared over the whole package, so a name that two things share hides one
of them; what is left is certain enough to fail on. Each excuse has its reason.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

#: Names that something outside calls, by pattern, each with who does.
EXCUSES = {
    r"main": "entry points of pyproject.toml",
    r"__\w+__": "Python itself",
    r"_(start|end)_\w+|_sync_author_detail": "feedparser, by the element's name or its own word",
    r"readinto": "io.RawIOBase",
    r"comment": "lxml's parser, of its target",
    r"do_[A-Z]+": "http.server, by the request's method",
    r"[a-z]+[A-Z]\w*": "Qt: its virtual functions have names of this form, and ours have not",
}
#: Decorators whose functions are called by others: Qt's slots, overrides, SQLAlchemy's events.
CALLED_BY_OTHERS = {"override", "Slot", "listens_for", "overload"}
_EXCUSED = re.compile("|".join(f"(?:{pattern})" for pattern in EXCUSES))
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def complaints(root: Path) -> Iterator[str]:
    """One line for each definition of the package under ``root`` that nothing names."""
    package = root / "newsreader"
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(package.rglob("*.py"))}
    used = {name for tree in trees.values() for name in names_used(tree)}
    for path, tree in trees.items():
        for name, line in definitions(tree):
            if name not in used and not _EXCUSED.fullmatch(name):
                yield f"{path.relative_to(root)}:{line}: {name} is used nowhere in newsreader"


def definitions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Functions, methods and classes anywhere, and constants at the top, with their lines."""
    kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    named = [node for node in ast.walk(tree) if isinstance(node, kinds)]
    yield from ((node.name, node.lineno) for node in named if not decorators(node) & CALLED_BY_OTHERS)
    for node in tree.body:
        targets: list[ast.expr] = []
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        yield from ((target.id, node.lineno) for target in targets if isinstance(target, ast.Name))


def decorators(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    """The last words of a definition's decorators: ``Slot`` for ``@QtCore.Slot(int)``."""
    return {ast.unparse(one).partition("(")[0].rpartition(".")[2] for one in node.decorator_list}


def names_used(tree: ast.Module) -> Iterator[str]:
    """Every name that is read, called, imported, or stands as a word in a string that is no docstring."""
    prose = {id(text) for text in _docstrings(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif id(node) not in prose and _is_short_text(node):
            yield from _WORD.findall(ast.literal_eval(node))


def _is_short_text(node: ast.AST) -> TypeGuard[ast.Constant]:
    """Whether it may be an annotation or a name for getattr; long strings are texts for people."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 80


def _docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
