"""Many values as one bound value of a statement."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Select, func, select


def listed(values: Sequence[int] | Sequence[str]) -> Select[Any]:
    """Any number of ids or uids as one bound value: SQLite takes so many variables at most, and a statement with one
    is compiled once.
    """
    return listed_text(json.dumps(values if isinstance(values, list) else list(values)))


def listed_text(values: str | BindParameter[str]) -> Select[Any]:
    """The same for a JSON array that is there already, or for one that a statement made beforehand is given."""
    return select(func.json_each(values).table_valued("value").c.value)
