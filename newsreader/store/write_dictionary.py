"""Trains and writes what texts are packed with. Inside a transaction that the writer has begun."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, insert, literal, select

from newsreader.core.values import Dictionary
from newsreader.store import schema
from newsreader.store.bodies import FIRST_DICTIONARY, SAMPLES, train

_b, _d = schema.body.c, schema.dictionary.c


def train_first(connection: Connection, *, unpack: Callable[[bytes], str]) -> Dictionary | None:
    """The first dictionary of a database, of its first thousand texts; None when there is one, or not enough of them."""
    if connection.execute(select(literal(1)).select_from(schema.dictionary).limit(1)).first() is not None:
        return None
    packed = connection.execute(select(_b.html).order_by(_b.article).limit(SAMPLES)).scalars().all()
    if len(packed) < SAMPLES:
        return None
    made = train(FIRST_DICTIONARY, [text for text in map(_forgiving(unpack), packed) if text])
    if made is not None:
        connection.execute(insert(schema.dictionary), {"number": made.number, "data": made.data})
    return made


def _forgiving(unpack: Callable[[bytes], str]) -> Callable[[bytes], str]:
    """Unpacks all but damaged texts, which nothing is to be learned from."""

    def text(packed: bytes) -> str:
        try:
            return unpack(packed)
        except ValueError:
            return ""

    return text


def find(connection: Connection, number: int) -> bytes | None:
    """A dictionary's bytes by its number."""
    data: bytes | None = connection.execute(select(_d.data).where(_d.number == number)).scalar()
    return data
