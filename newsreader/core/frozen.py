"""Frozen slotted dataclasses that are quick to define: what stands in the way of the first headline is half their methods.

Python's own decorator compiles six methods of each class from text, 0.7 ms a class, and a hundred classes are defined
before a window can be painted (docs/notes/starting.md). Here one is compiled, and only when the first value is made; the
others are the same functions for all. Fields, `replace`, `asdict`, pickles, patterns are those of `dataclasses`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

_SET = object.__setattr__
_QUICK = {"frozen": True, "slots": True}


def _quick(cls: type[Any]) -> type[Any]:
    """The class with slots and fields, and its methods."""
    own = {
        name for name, value in cls.__dict__.items() if value is not None
    }  # who states what is equal has a hash, too
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    for name, method in _methods_of(made, own).items():
        setattr(made, name, method)
    return made


def _methods_of(cls: type[Any], own: set[str]) -> dict[str, Callable[..., Any]]:
    """What every value has but for what the class states itself."""
    all_fields = dataclasses.fields(cls)
    compared = _getter([each.name for each in all_fields if each.compare])
    hashed = _getter([each.name for each in all_fields if (each.compare if each.hash is None else each.hash)])
    shown = [each.name for each in all_fields if each.repr]
    names = [each.name for each in all_fields]

    def first_init(self: Any, *positional: Any, **named: Any) -> None:
        cls.__init__ = _init_of(cls)
        cls.__init__(self, *positional, **named)

    def equal(self: Any, other: object) -> bool:
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed_value(self: Any) -> int:
        return hash(hashed(self))

    def words(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def state(self: Any) -> list[Any]:
        return [getattr(self, name) for name in names]

    def restore(self: Any, values: Iterable[Any]) -> None:
        for name, value in zip(names, values, strict=True):
            _SET(self, name, value)

    methods: dict[str, Callable[..., Any]] = {
        "__init__": first_init,
        "__eq__": equal,
        "__hash__": hashed_value,
        "__repr__": words,
    }
    methods |= {"__getstate__": state, "__setstate__": restore}
    return {name: each for name, each in methods.items() if name not in own} | {
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
    }


def _getter(names: list[str]) -> Callable[[Any], Any]:
    return attrgetter(*names) if names else _nothing


def _nothing(_value: Any) -> tuple[()]:
    return ()


def _refuse_to_set(_self: Any, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _init_of(cls: type[Any]) -> Callable[..., None]:
    """The class's `__init__`, compiled: it sets each slot by itself, which is quicker than by its name."""
    known: dict[str, Any] = {"_MISSING": dataclasses.MISSING}
    positional, named, lines = ["self"], list[str](), list[str]()
    for each in dataclasses.fields(cls):
        name, value, default = each.name, each.name, ""
        known[f"_set_{name}"] = getattr(cls, name).__set__
        if each.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"], default = each.default_factory, "=_MISSING"
            value = f"_make_{name}() if {name} is _MISSING else {name}" if each.init else f"_make_{name}()"
        elif each.default is not dataclasses.MISSING:
            known[f"_default_{name}"], default = each.default, f"=_default_{name}"
            value = name if each.init else f"_default_{name}"
        if each.init:
            (named if each.kw_only else positional).append(name + default)
        lines.append(f" _set_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    parameters = ", ".join([*positional, *(["*", *named] if named else [])])
    exec(f"def __init__({parameters}):\n" + "\n".join(lines or [" pass"]), known)  # noqa: S102  # names of our own fields
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414  # types are those of Python's own
else:

    def dataclass(**options: bool) -> Callable[[type[Any]], type[Any]]:
        """As `dataclasses.dataclass`; what is frozen and has slots, and nothing else, is defined quickly."""
        return _quick if options == _QUICK else dataclasses.dataclass(**options)
