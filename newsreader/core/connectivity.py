"""Is it the feeds, or is there no network? Pure decisions from what requests met and what the clocks say (R26, R28).

One failure tells little: the server may be gone. Without any way out of the machine, or when several feeds that were
well until now cannot be reached and nobody answers, it is the network: then nothing is the feeds' fault.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from enum import StrEnum

from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr

#: So many different hosts of healthy feeds that cannot be reached, while nobody answers, are no accident.
ENOUGH = 3
#: So many in a row are none either, though somebody answered a moment ago: the network went away just now.
MANY = 8
#: An answer so many seconds ago says that there is a network. More than the ten that a dead host takes to be given up:
#: a few of those are in any long list, and by then all others have answered.
RECENT = 15.0
#: Seconds between two looks at the routing table while there is no way out.
LOOK = 5.0
#: Seconds to the first new try of one feed where there is a way out and nobody answers; doubled each time.
FIRST_TRY, LONGEST_TRY = 15.0, 300.0
#: What became due meanwhile is fetched within so many seconds, so many feeds at least at a time (R26).
CATCH_UP, STEP, FEW = 300.0, 10.0, 16
#: Seconds by which the two clocks may run apart before it counts as sleep, or as a clock that was set.
JUMP = 60.0


class Offline(StrEnum):
    """Why nothing is fetched."""

    NO = ""
    CHOSEN = "chosen"  # a person works offline
    AWAY = "away"  # there is no network


def offline_words(offline: Offline) -> str:
    """The sentence that says why nothing is fetched; "" while there is no reason."""
    match offline:
        case Offline.CHOSEN:
            return tr(
                "Newsreader works offline. Choose “Work offline” once more, or say `newsreader offline off`, to fetch."
            )
        case Offline.AWAY:
            return tr(
                "There is no network. What is stored can be read; fetching goes on by itself when the network is back."
            )
        case Offline.NO:
            return ""


class Whose(StrEnum):
    """Whose fault it is that a host cannot be reached."""

    THEIRS = "theirs"
    OURS = "ours"
    UNCLEAR = "unclear"  # others are under way that may still answer


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known when a host could not be reached.

    ``hosts``: all that could not be since the last answer, healthy ones alone; ``told``: those of them of which the
    system said so at once (no way there, no name to be had), while the others were silent until their time was up;
    ``since_answer``: seconds since anybody answered; ``has_route``: the machine has a way out; ``others``: how many
    requests are still under way.
    """

    hosts: AbstractSet[str]
    since_answer: float
    has_route: bool
    others: int
    is_away: bool = False
    told: AbstractSet[str] = frozenset()


def whose_fault(signs: Signs) -> Whose:
    """Whether it is the hosts' fault, the network's, or not clear yet."""
    if not signs.has_route or signs.is_away:
        return Whose.OURS
    # Servers are silent one by one; a system that knows no way all of a sudden, eight times in a row, has none.
    is_recent = signs.since_answer < RECENT
    hosts, enough = (signs.told, MANY) if is_recent else (signs.hosts, ENOUGH)
    if len(hosts) >= enough:
        return Whose.OURS
    if not hosts:
        return Whose.THEIRS
    return Whose.UNCLEAR if signs.others else Whose.THEIRS


def next_try(gap: float) -> float:
    """Seconds to the next try of one feed, after one that came ``gap`` seconds after the last; 0 for the first."""
    return min(gap * 2, LONGEST_TRY) if gap else FIRST_TRY


def slice_of(waiting: int, *, left: float) -> int:
    """How many of the feeds that wait are fetched in this step of a catch-up that has ``left`` seconds to go (R26)."""
    steps = max(int(left / STEP), 1)
    return max(-(-waiting // steps), FEW)


def has_jumped(*, wall: float, steady: float) -> bool:
    """Whether the machine slept or its clock was set, by the seconds that went by on both clocks."""
    return abs(wall - steady) > JUMP
