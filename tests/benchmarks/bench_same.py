"""Asking 1,000 feeds that have nothing new: 304 from all of them, three times over. A first round comes before that."""

from __future__ import annotations

from statistics import median

from support.farm_rounds import figure, rounds

_ROUNDS = (26, 52, 78)  # hours after the first


def run() -> list[dict]:
    """Seconds and megabytes of a round, process start included."""
    with rounds() as farm:
        farm.cold()
        same = [farm.same(hours=hours) for hours in _ROUNDS]
    return [
        figure("wall", median(each.wall for each in same), "s", note="median of three, process start included"),
        figure("CPU", median(each.cpu for each in same), "s"),
        figure("written to the disk", max(each.written for each in same) / 1e6, "MB"),
    ]
