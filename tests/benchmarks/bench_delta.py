"""A little new in 1,000 feeds: two entries on top of a hundred in each. A first round comes before that."""

from __future__ import annotations

from support.farm_rounds import figure, rounds


def run() -> list[dict]:
    """Seconds of the round, with the new entries searchable at its end."""
    with rounds() as farm:
        farm.cold()
        delta = farm.delta(2, hours=26)
    return [
        figure("2 new in each feed: wall", delta.wall, "s"),
        figure("2 new in each feed: CPU", delta.cpu, "s"),
        figure("peak memory", delta.peak / 1e6, "MB", note="all processes"),
    ]
