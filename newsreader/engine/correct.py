"""What a person says about stories is kept, and counts at once. Engine thread: operations for `Engine.write`."""

from __future__ import annotations

from newsreader.core.corrections import Correction, Wish
from newsreader.core.values import Changes
from newsreader.related.corrections import Corrections, decided, inverse
from newsreader.store.related import RelatedSession
from newsreader.store.writer import Writer


def correct(writer: Writer, wish: Wish) -> tuple[Correction, Changes]:
    """Carry a wish out; what takes it back (`obey`), and what changed."""
    with writer.related.open(careful=True) as session:
        named = [*wish.moved, *wish.beside]
        stories = session.stories(named)
        members = {story: session.members(story) for story in set(stories.values())}
        known = Corrections(session.verdicts([*named, *(each for inside in members.values() for each in inside)]))
        correction = decided(wish, members, known=known)
        before = {article: story for story, inside in members.items() for article in inside}
        session.obey(correction)
        return inverse(correction, known=known, stories=before), _told(session)


def obey(writer: Writer, correction: Correction) -> Changes:
    """Have a correction kept as it is: what takes another one back."""
    with writer.related.open(careful=True) as session:
        session.obey(correction)
        return _told(session)


def _told(session: RelatedSession) -> Changes:
    return Changes(stories=frozenset(session.told))
