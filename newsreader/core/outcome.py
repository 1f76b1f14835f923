"""What one fetch leaves behind for the next: pure functions from a feed's state and an answer to its new state."""

from __future__ import annotations

from dataclasses import replace

from newsreader.core.schedule import Outcome, blocked_until, next_due
from newsreader.core.values import FetchState, Response, Validators


def after_answer(
    state: FetchState, response: Response, *, body_hash: bytes | None, now: int, jitter: float
) -> FetchState:
    """The state after a feed document, or the word that it is the same as before (R03–R06, R12).

    A 304 without validators keeps the old ones (R06); a 200 replaces the whole set, also by nothing (R02, R04).
    """
    validators = _validators(state.validators, response)
    outcome = Outcome(True, has_validators=bool(validators), freshness=response.freshness, interval=state.interval)
    return replace(
        state,
        validators=validators,
        body_hash=state.body_hash if response.status == 304 else body_hash,
        last_try=now,
        last_ok=now,
        next_due=next_due(outcome, failures=0, now=now, jitter=jitter),
        failures=0,
        blocked_until=None,
    )


def _validators(old: Validators, response: Response) -> Validators:
    if response.status == 304 and not response.validators:
        return old
    return response.validators


def after_failure(
    state: FetchState,
    *,
    now: int,
    jitter: float,
    freshness: int | None = None,
    retry_after: int | None = None,
) -> FetchState:
    """The state after a fetch that gave no document: validators and what is stored stay as they are (R07, R08)."""
    failures = state.failures + 1
    outcome = Outcome(False, freshness=freshness, retry_after=retry_after)
    return replace(
        state,
        last_try=now,
        next_due=next_due(outcome, failures=failures, now=now, jitter=jitter),
        failures=failures,
        blocked_until=blocked_until(outcome, now=now),
    )
