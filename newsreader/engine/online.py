"""Whether anything can be fetched at the moment: a person's word (`net.gate`), and what requests tell of the network.

The decisions are `core.connectivity`; here is what they are made from. Engine thread.
"""

from __future__ import annotations

from typing import final

from newsreader.core.connectivity import LOOK, Offline, Signs, Whose, next_try, whose_fault
from newsreader.engine.parts import EngineParts


@final
class Online:
    """Knows why nothing is fetched, and when to look again whether the network is back."""

    def __init__(self, parts: EngineParts) -> None:
        self._gate = parts.gate
        self._has_route = parts.has_route
        self._monotonic = parts.monotonic
        self._hosts: dict[str, float] = {}  # healthy ones that could not be reached, and when that was
        self._told: set[str] = set()
        self._away_at = 0.0
        self._answered_at = float("-inf")
        self._is_away = False
        self._lost_route = False
        self._gap = 0.0
        self._look_at = 0.0

    @property
    def why(self) -> Offline:
        """Why nothing is fetched."""
        if self._gate.is_shut:
            return Offline.CHOSEN
        return Offline.AWAY if self._is_away else Offline.NO

    @property
    def look_at(self) -> float:
        """When to look again while there is no network, by the monotonic clock."""
        return self._look_at

    def has_route(self) -> bool:
        """Whether the machine has a way out."""
        return self._has_route()

    def answered(self, begun: float) -> None:
        """Somebody answered a request that was begun then: there was a network since, but what could not be reached
        later may still tell that it is gone. Where there is no way out that was this machine or its neighbour.
        """
        self._answered_at = max(self._answered_at, begun)
        self._hosts = {host: at for host, at in self._hosts.items() if at >= begun}
        self._told &= self._hosts.keys()
        if self._is_away and begun >= self._away_at and (not self._lost_route or self._has_route()):
            self._come_back()

    def _forget(self) -> None:
        self._hosts.clear()
        self._told.clear()

    def unreached(self, host: str, *, is_healthy: bool, is_told: bool) -> None:
        """A host could not be reached. ``is_healthy``: its feed was well until now; ``is_told``: the system said so."""
        if is_healthy:
            self._hosts[host] = self._monotonic()
            if is_told:
                self._told.add(host)

    def whose_fault(self, *, others: int) -> Whose:
        """Whose fault what `unreached` was told is; ``others``: how many may still answer. A verdict begins anew."""
        signs = Signs(
            hosts=frozenset(self._hosts),
            since_answer=self._monotonic() - self._answered_at,
            has_route=self._has_route(),
            others=others,
            is_away=self._is_away,
            told=frozenset(self._told),
        )
        whose = whose_fault(signs)
        if whose is not Whose.UNCLEAR:
            self._forget()
        if whose is Whose.OURS:
            self._go_away(has_route=signs.has_route)
        return whose

    def _go_away(self, *, has_route: bool) -> None:
        if self._lost_route and has_route and self._is_away:
            self._gap = 0.0
        self._is_away, self._lost_route = True, not has_route
        self._away_at = self._monotonic()
        self._gap = next_try(self._gap) if has_route else 0.0
        self._look_at = self._monotonic() + (self._gap or LOOK)

    def _come_back(self) -> None:
        self._is_away, self._lost_route, self._gap = False, False, 0.0

    def is_worth_a_try(self) -> bool:
        """The time of `look_at` has come: whether to try one feed. A way out that is there again is the network."""
        self._look_at = self._monotonic() + (self._gap or LOOK)
        if not self._lost_route:
            return True
        if self._has_route():
            self._come_back()
        return False
