"""Values that are quick to define behave as Python's own frozen dataclasses do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Ours:
    """What a field can be."""

    number: int
    word: str = "none"
    many: list[int] = field(default_factory=list, hash=False)
    aside: int = field(default=7, compare=False, repr=False)
    named: str = field(default="", kw_only=True)
    made: int = field(init=False, default=3)


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """The same by Python's own decorator."""

    number: int
    word: str = "none"
    many: list[int] = field(default_factory=list, hash=False)
    aside: int = field(default=7, compare=False, repr=False)
    named: str = field(default="", kw_only=True)
    made: int = field(init=False, default=3)


@dataclass(frozen=True, slots=True)
class Longer(Ours):
    """One field more, which is looked at when it is made."""

    length: int = 0

    def __post_init__(self) -> None:
        if self.length < 0:
            raise ValueError("shorter than nothing")


@dataclass(frozen=True, slots=True)
class Empty:
    """No field at all."""


@dataclass(frozen=True, slots=True)
class Own:
    """States itself what is equal and how it is shown."""

    word: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own) and self.word.lower() == other.word.lower()

    def __hash__(self) -> int:
        return hash(self.word.lower())

    def __repr__(self) -> str:
        return f"<{self.word}>"


_values = st.fixed_dictionaries(
    {"number": st.integers(0, 2), "word": st.sampled_from(["a", "b"])},
    optional={"many": st.lists(st.integers(0, 1), max_size=2), "aside": st.integers(0, 1), "named": st.just("n")},
)


@given(_values, _values)
def test_it_is_equal_hashed_shown_and_taken_apart_as_python_s_own(one: dict[str, Any], other: dict[str, Any]):
    ours, theirs = (Ours(**one), Ours(**other)), (Theirs(**one), Theirs(**other))
    assert (ours[0] == ours[1]) == (theirs[0] == theirs[1])
    assert (hash(ours[0]) == hash(ours[1])) == (hash(theirs[0]) == hash(theirs[1]))
    assert repr(ours[0]) == repr(theirs[0]).replace("Theirs", "Ours")
    assert dataclasses.asdict(ours[0]) == dataclasses.asdict(theirs[0])
    assert dataclasses.replace(ours[0], word="c").word == "c"
    assert pickle.loads(pickle.dumps(ours[0])) == copy.deepcopy(ours[0]) == ours[0]


@pytest.mark.parametrize("wrong", [{}, {"number": 1, "nothing": 2}, {"number": 1, "made": 2}])
def test_wrong_arguments_are_refused_by_name(wrong: dict[str, int]):
    with pytest.raises(TypeError, match="__init__"):
        Ours(**wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="positional"):
        Ours(1, "a", [], 1, "named")  # type: ignore[misc]


def test_nothing_can_be_set_deleted_or_added():
    value = Ours(1)
    for name in ("number", "unheard"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(value, name, 2)
    with pytest.raises(dataclasses.FrozenInstanceError):
        del value.number
    assert not hasattr(value, "__dict__")


def test_lists_are_made_anew_for_each():
    assert Ours(1).many is not Ours(1).many


def test_one_that_goes_on_from_another_has_its_fields_and_is_no_equal_of_it():
    longer = Longer(1, length=2)
    assert (longer.number, longer.made, longer.length) == (1, 3, 2)
    assert longer != Ours(1)
    assert pickle.loads(pickle.dumps(longer)) == longer
    with pytest.raises(ValueError, match="shorter"):
        Longer(1, length=-1)


def test_patterns_take_it_apart():
    match Ours(1, "a"):
        case Ours(number, word):
            assert (number, word) == (1, "a")


def test_without_fields_all_are_equal():
    assert Empty() == Empty()
    assert repr(Empty()) == "Empty()"
    assert len({Empty(), Empty()}) == 1


def test_what_a_class_states_itself_stays():
    assert Own("A") == Own("a")
    assert len({Own("A"), Own("a")}) == 1
    assert repr(Own("A")) == "<A>"


def test_who_states_only_what_is_equal_has_a_hash_as_with_python_s_own():
    def equal(self: object, other: object) -> bool:
        return type(self) is type(other)

    for decorator in (dataclass, dataclasses.dataclass):
        made = decorator(frozen=True, slots=True)(
            type("Made", (), {"__annotations__": {"number": int}, "__eq__": equal})
        )
        assert made(1) == made(2)
        assert hash(made(1)) != hash(made(2))


def test_other_options_are_python_s_own():
    @dataclass(slots=True)
    class Changing:
        number: int

    value = Changing(1)
    value.number = 2
    assert value == Changing(2)
