"""The accessibility tree as a screen reader sees it: AT-SPI over its C library, in a process of its own.

`python atspi.py look NAME` prints the tree of the program with this name as lines of JSON, one for each visible node, in order,
with its depth; `python atspi.py press NAME ROLE WORDS` presses the first node of a role with these words.
"""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from support.screens import Screen, wait_for

#: What a person works with: these have to say what they are.
CONTROLS = frozenset(
    (
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "combo box",
        "entry",
        "text",
        "password text",
        "slider",
    )
    + ("spin button", "menu item", "check menu item", "radio menu item", "page tab", "list item", "tree item", "link")
    + ("table cell", "list", "tree", "table", "tree table")
)


@dataclass(frozen=True, slots=True)
class Node:
    """One node. ``top``: the name of its window; ``pane``: the next thing above that has a name, as a number."""

    role: str
    name: str
    text: str = ""
    depth: int = 0
    top: str = ""
    pane: int = 0


def look(screen: Screen, program: str) -> list[Node]:
    """All visible nodes of the program, in order."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).resolve()), "look", program],
        env=screen.environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [Node(**json.loads(line)) for line in done.stdout.splitlines()]


def press(screen: Screen, program: str, *, role: str, name: str) -> None:
    """Press the first node of this role and name, once it is there."""

    def is_done() -> bool:
        command = [sys.executable, str(Path(__file__).resolve()), "press", program, role, name]
        done = subprocess.run(command, env=screen.environment, capture_output=True, text=True, timeout=60, check=False)
        return done.returncode == 0

    wait_for(is_done, seconds=30, every=0.2, what=f"the {role} {name!r}")


class _Tree:
    """The C library, with the few functions that are used here."""

    def __init__(self) -> None:
        self._lib = lib = ctypes.CDLL("libatspi.so.0")
        for name in ("get_name", "get_description", "get_role_name"):
            function = getattr(lib, f"atspi_accessible_{name}")
            function.restype, function.argtypes = ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_void_p]
        self._result(ctypes.c_void_p, "atspi_get_desktop", ctypes.c_int)
        self._result(ctypes.c_int, "atspi_accessible_get_child_count", ctypes.c_void_p, ctypes.c_void_p)
        self._result(
            ctypes.c_void_p, "atspi_accessible_get_child_at_index", ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
        )
        self._result(ctypes.c_void_p, "atspi_accessible_get_state_set", ctypes.c_void_p)
        self._result(ctypes.c_int, "atspi_state_set_contains", ctypes.c_void_p, ctypes.c_int)
        self._result(ctypes.c_void_p, "atspi_accessible_get_action_iface", ctypes.c_void_p)
        self._result(ctypes.c_int, "atspi_action_do_action", ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
        lib.atspi_init()

    def _result(self, result: object, name: str, *arguments: object) -> None:
        function = getattr(self._lib, name)
        function.restype, function.argtypes = result, list(arguments)

    def _children(self, node: int) -> list[int]:
        count = self._lib.atspi_accessible_get_child_count(node, None)
        found = [self._lib.atspi_accessible_get_child_at_index(node, at, None) for at in range(max(count, 0))]
        return [each for each in found if each]

    def _words(self, what: str, node: int) -> str:
        return (getattr(self._lib, f"atspi_accessible_{what}")(node, None) or b"").decode()

    def role(self, node: int) -> str:
        return self._words("get_role_name", node)

    def name(self, node: int) -> str:
        return self._words("get_name", node)

    def text(self, node: int) -> str:
        return self._words("get_description", node)

    def _is_shown(self, node: int) -> bool:
        states = self._lib.atspi_accessible_get_state_set(node)
        return bool(states) and bool(self._lib.atspi_state_set_contains(states, _SHOWING))

    def programs(self, name: str) -> list[int]:
        return [each for each in self._children(self._lib.atspi_get_desktop(0)) if self.name(each) == name]

    def walk(self, node: int, depth: int = 0, *, top: str = "", pane: int = 0):
        """Every shown node under this one, as itself and in words."""
        for child in self._children(node):
            found = Node(self.role(child), self.name(child), self.text(child), depth, top, pane)
            if self._is_shown(child):
                yield child, found
                if found.role != "document web":  # the page itself is the article's
                    inner = child if found.name else pane
                    yield from self.walk(child, depth + 1, top=top or found.name, pane=inner)

    def press(self, node: int) -> bool:
        action = self._lib.atspi_accessible_get_action_iface(node)
        return bool(action) and bool(self._lib.atspi_action_do_action(action, 0, None))


_SHOWING = 25  # ATSPI_STATE_SHOWING


def main(words: list[str]) -> int:
    tree = _Tree()
    for program in tree.programs(words[1]):
        for node, found in tree.walk(program):
            if words[0] == "look":
                print(json.dumps(asdict(found)))
            elif [found.role, found.name] == words[2:] and tree.press(node):
                return 0
    return 0 if words[0] == "look" else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
