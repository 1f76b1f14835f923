"""When a feed is fetched next: pure functions of what happened; chance comes in as an argument (fetching.md)."""

from __future__ import annotations

from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr
from newsreader.core.values import FetchState

MINUTE, HOUR, DAY = 60, 3600, 86_400

#: R20: the usual interval, the shortest there is, and the one for a server that gives nothing to ask by.
USUAL, SHORTEST, WITHOUT_VALIDATORS = HOUR, 15 * MINUTE, DAY
#: R21: what a server says of freshness puts off by a day at most (16 years was seen).
MOST_FRESHNESS = DAY
#: R22: what a server may put us off by.
MOST_RETRY_AFTER = 7 * DAY
#: R31: a feed in trouble is asked ever less often, a day apart at most.
MOST_BACK_OFF = DAY
#: R25: chance puts a feed off by a tenth of its wait, ten minutes at most.
MOST_JITTER = 10 * MINUTE
#: R27: a manual refresh leaves alone what was fetched just now; all feeds together, what was fetched a while ago.
JUST_NOW, A_WHILE = MINUTE, 10 * MINUTE


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a fetch ended, as far as it matters for the next one. ``freshness`` and ``retry_after`` in seconds.

    ``interval``: the seconds that a person set for this feed, None: by itself (R20).
    """

    is_ok: bool
    has_validators: bool = False
    freshness: int | None = None
    retry_after: int | None = None
    interval: int | None = None


def next_due(outcome: Outcome, *, failures: int, now: int, jitter: float) -> int:
    """When the feed is due again. ``failures``: those in a row, this one included; ``jitter``: chance from 0 to 1."""
    if outcome.is_ok:
        wait = outcome.interval or (USUAL if outcome.has_validators else WITHOUT_VALIDATORS)
        wait = max(wait, SHORTEST, min(outcome.freshness or 0, MOST_FRESHNESS))
    else:
        wait = min(HOUR * 2 ** min(max(failures - 1, 0), 10), MOST_BACK_OFF)
        wait = max(wait, min(outcome.retry_after or 0, MOST_RETRY_AFTER))
    # R25: only ever later, so that feeds that were added together drift apart.
    return now + wait + int(min(wait * 0.1, MOST_JITTER) * jitter)


def blocked_until(outcome: Outcome, *, now: int) -> int | None:
    """Until when even a person's own refresh has to wait, since the server said so (R22, R27)."""
    if outcome.is_ok or outcome.retry_after is None:
        return None
    return now + min(max(outcome.retry_after, 0), MOST_RETRY_AFTER)


def why_not(state: FetchState, *, now: int, all_feeds: bool) -> str | None:
    """Why a person's refresh leaves this feed alone, in words; None when it may be fetched (R27)."""
    if state.blocked_until is not None and now < state.blocked_until <= now + MOST_RETRY_AFTER:
        return tr("Its server asks to be left alone for {span} more.").format(span=in_words(state.blocked_until - now))
    pause = A_WHILE if all_feeds else JUST_NOW
    if state.last_try is not None and 0 <= now - state.last_try < pause:
        return tr("It was fetched {span} ago.").format(span=in_words(now - state.last_try))
    return None


def in_words(seconds: int) -> str:
    """A span of time for people: seconds, minutes, hours or days, whichever fits."""
    for size, one, many in (
        (DAY, tr("1 day"), tr("{n} days")),
        (HOUR, tr("1 hour"), tr("{n} hours")),
        (MINUTE, tr("1 minute"), tr("{n} minutes")),
        (1, tr("1 second"), tr("{n} seconds")),
    ):
        if seconds >= size:
            count = seconds // size
            return one if count == 1 else many.format(n=count)
    return tr("{n} seconds").format(n=seconds)
