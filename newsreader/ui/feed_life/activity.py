"""*Activity*: what the program is at, what each feed said last, and when it is read next (mock/refreshing.png).

Main thread only. Followed by messages: a round over a thousand feeds patches rows, and orders them anew when it is over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import final

from PySide6.QtCore import QCoreApplication, QLocale, QSize, QTimer, Slot
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from newsreader.core.connectivity import Offline
from newsreader.core.diary import Fetch
from newsreader.core.errors import KnownError
from newsreader.core.values import Changes, Feed, FeedId
from newsreader.engine.parts import EngineState
from newsreader.ui.dialogs import pieces
from newsreader.ui.diary_words import fetch_words, moment_words
from newsreader.ui.feed_life.lines import Line, LinesView
from newsreader.ui.feed_life.parts import LifeParts
from newsreader.ui.feed_words import trouble_title
from newsreader.ui.lists import joined
from newsreader.ui.numbers import digits
from newsreader.ui.offline_line import offline_words
from newsreader.ui.plain import isolated
from newsreader.ui.settings.segments import Segments

_WIDTH, _HEIGHT = 720, 640
_NAMES = 4  # feeds that are named while they are read
_PAUSE = 200  # milliseconds in which messages are gathered


def _tr(text: str) -> str:
    return QCoreApplication.translate("Activity", text)


def state_words(state: EngineState, names: Sequence[str]) -> list[str]:
    """What the program is at, a sentence each; none while it rests. ``names``: of the feeds that are being read."""
    said = []
    if state.trouble:
        said.append(state.trouble)
    if state.offline is not Offline.NO:
        said.append(_tr("{why}: nothing is fetched.").format(why=offline_words(state.offline)[0]))
    if state.done < state.total:
        words = _tr("Reading feeds: {done} of {total} are done.")
        said.append(words.format(done=digits(state.done), total=digits(state.total)))
        if names:
            text = _tr("Just now: {names} and {n} more") if len(names) > _NAMES else _tr("Just now: {names}")
            said.append(text.format(names=joined(map(isolated, names[:_NAMES])), n=digits(len(names) - _NAMES)))
    if state.pictures:
        said.append(_tr("Fetching pictures."))
    if state.indexing:
        one, many = _tr("Making 1 article searchable."), _tr("Making {n} articles searchable.")
        said.append(one if state.indexing == 1 else many.format(n=digits(state.indexing)))
    if state.relating:
        said.append(_tr("Looking for related stories."))
    return said


def rest_words(feeds: Sequence[Feed], *, now: int, locale: QLocale) -> str:
    """That nothing is going on, and which feed is read next."""
    following = min(feeds, key=lambda feed: feed.next_due, default=None)
    if following is None:
        return _tr("Nothing is going on: there are no feeds yet.")
    when = moment_words(max(following.next_due, now), now=now, locale=locale)
    words = _tr("Nothing is going on. Next is {title}: {when}.")
    return words.format(title=isolated(following.title), when=when)


@final
class ActivityDialog(QDialog):
    """All feeds in a list, those that were read last first, or those that are read next."""

    def __init__(self, parts: LifeParts, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look = parts.theme.page_look()
        self._said: dict[FeedId, Fetch] = {}
        self._fresh: set[FeedId] = set()  # feeds that said something since they were asked about
        self._is_asking = False
        self._state = parts.bridge.state
        self.setWindowTitle(self.tr("Activity"))
        pieces.on_raised_ground(self, look)
        self.now = pieces.label("", look)
        self.stop = pieces.button(self.tr("Stop"), look)
        options = [("last", self.tr("Read last")), ("next", self.tr("Read next"))]
        self.order = Segments(look, name=self.tr("Order"), options=options, current="last")
        self.order.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.list = LinesView(parts.theme, parts.icons, icon_of=parts.shelf.icons.of, name=self.tr("Feeds"))
        self.all_now = pieces.button(self.tr("Read all now"), look)
        self.close_button = pieces.button(self.tr("Done"), look, is_main=True)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._say_state()
        self._arrange()
        self.list.setFocus()
        self._ask_for(None)

    def _lay_out(self) -> None:
        head = pieces.footer(pieces.heading(self.tr("Activity"), self._look), None, self.order)
        head.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 8)
        said = pieces.footer(self.now, self.stop)
        said.setStretch(0, 1)
        said.setContentsMargins(pieces.MARGIN, 0, pieces.MARGIN, 16)
        foot = pieces.footer(self.all_now, None, self.close_button)
        foot.setContentsMargins(pieces.MARGIN, 12, pieces.MARGIN, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(said)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        above = self.parentWidget()
        room = above.window().size() if above is not None else QSize(1280, 800)
        self.resize(min(_WIDTH, room.width() - 24), min(_HEIGHT, room.height() - 24))

    def _connect(self) -> None:
        parts = self._parts
        self.order.chosen.connect(self._arrange)
        self.list.opened.connect(self._on_opened)
        self.stop.clicked.connect(self._on_stop)
        self.all_now.clicked.connect(self._on_all_now)
        self.close_button.clicked.connect(self.accept)
        self._wait.timeout.connect(self._ask)
        parts.bridge.stated.connect(self._on_stated)
        parts.bridge.changed.connect(self._on_changed)
        parts.shelf.patched.connect(self._on_patched)
        parts.shelf.rearranged.connect(self._arrange)

    # -- what is told ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_stated(self, state: EngineState) -> None:
        before, self._state = self._state, state
        self._say_state()
        if before.done < before.total and state.done >= state.total:
            self._arrange()
        else:
            self._patch(frozenset(before.active) ^ frozenset(state.active))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Feeds were read: what they said is asked for a moment later, together."""
        self._fresh |= changes.feeds
        self._ask_soon()

    def _ask_soon(self) -> None:
        if self._fresh and not self._is_asking and not self._wait.isActive():
            self._wait.start()

    @Slot()
    def _ask(self) -> None:
        fresh, self._fresh = self._fresh, set()
        self._ask_for(fresh)

    def _ask_for(self, feeds: set[FeedId] | None) -> None:
        self._is_asking = True
        futures, asked = self._parts.futures, self._parts.latest(feeds)
        futures.when_done(asked, self._on_latest, failed=self._on_failed, owner=self)

    def _on_latest(self, said: Mapping[FeedId, Fetch]) -> None:
        self._is_asking = False
        self._said |= said
        self._patch(frozenset(said))
        self._ask_soon()

    def _on_failed(self, error: KnownError) -> None:
        self._is_asking = False
        self.now.setText(error.text)

    @Slot(object)
    def _on_patched(self, feeds: frozenset[FeedId]) -> None:
        self._patch(feeds)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _say_state(self) -> None:
        feeds, state = self._parts.shelf, self._state
        names = [title for title in map(feeds.feed_title, state.active) if title]
        said = state_words(state, names)
        rest = rest_words(list(feeds.feeds.values()), now=self._parts.now(), locale=self._parts.locale)
        self.now.setText("\n".join(said) or rest)
        self.stop.setVisible(state.done < state.total)

    @Slot()
    def _arrange(self, _order: str = "") -> None:
        """All feeds in the order that was chosen; the cursor stays on its feed."""
        current = self.list.current
        is_next = self.order.buttons["next"].isChecked()
        feeds = list(self._parts.shelf.feeds.values())
        if is_next:
            feeds.sort(key=lambda feed: (feed.next_due, feed.title.casefold()))
        else:
            feeds.sort(key=lambda feed: (-(feed.last_try or 0), feed.title.casefold()))
        active = frozenset(self._state.active)
        self.list.lines.show_lines([self._line(feed, active) for feed in feeds])
        self.list.go_to(None if current is None else current.feed.id)

    def _patch(self, feeds: frozenset[FeedId]) -> None:
        active = frozenset(self._state.active)
        found = (self._parts.shelf.feed(number) for number in feeds)
        self.list.lines.patch([self._line(feed, active) for feed in found if feed is not None])

    def _line(self, feed: Feed, active: frozenset[FeedId]) -> Line:
        now, locale = self._parts.now(), self._parts.locale
        if feed.id in active:
            return Line(feed, self.tr("is being read…"), self.tr("now"), is_busy=True)
        due = self.tr("now") if feed.next_due <= now else moment_words(feed.next_due, now=now, locale=locale)
        end = self.tr("next: {when}").format(when=due)
        if feed.last_try is None:
            return Line(feed, self.tr("was not read yet"), end)
        when = moment_words(feed.last_try, now=now, locale=locale)
        trouble = trouble_title(feed, now=now, locale=locale)
        said = self._said.get(feed.id)
        words = trouble or (fetch_words(said) if said is not None and said.at == feed.last_try else "")
        return Line(feed, f"{when} – {words}" if words else when, end, is_warning=bool(trouble))

    # -- what can be done --------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, feed: FeedId) -> None:
        self._parts.open_feed(feed, "")

    @Slot()
    def _on_stop(self) -> None:
        self._parts.stop()

    @Slot()
    def _on_all_now(self) -> None:
        self._parts.refresh(None)
