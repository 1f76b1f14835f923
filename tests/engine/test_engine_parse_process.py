"""The parse process: what it reads, how it dies, what it costs (F13, F14)."""

from __future__ import annotations

import io
import os
import pickle
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

import pytest
from support import hostile

from newsreader.core.errors import DocumentError
from newsreader.core.values import Document, Enclosure, Entry, FeedLink, Page, PageText, ParseJob
from newsreader.engine import parse_child, parse_messages, parse_process
from newsreader.engine.parse_messages import Failure, ParseLimits, Part
from newsreader.engine.parse_process import ParseProcess
from newsreader.store.bodies import FIRST_DICTIONARY, Unpacker, train

pytestmark = pytest.mark.server

FEED = hostile.rss(hostile.item(b"text %d" % number, title=b"Title %d" % number) for number in range(5))
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

#: What a process is started with whose reader does as a test says.
STARTS_WITH = """
import sys; sys.path.insert(0, sys.argv[1])
import os, time
import newsreader.feeds.document as document
from newsreader.core.errors import DocumentError
def read(job):
    {body}
document.read = read
from newsreader.engine.parse_child import main; main()
"""


@pytest.fixture
def parser():
    made = ParseProcess()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def shared():
    """One process for tests that leave it as it was."""
    made = ParseProcess(ParseLimits(entries=2))
    yield made
    made.stop()


@contextmanager
def reading_with(monkeypatch, body: str, limits: ParseLimits | None = None):
    """A process whose reader is ``body``, a function of ``job``."""
    monkeypatch.setattr(parse_process, "_START", STARTS_WITH.format(body=body))
    made = ParseProcess(limits)
    yield made
    made.stop()


def error_of(parser: ParseProcess, body: bytes = FEED) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        parser.read(hostile.job(body))
    assert str(caught.value).endswith(".")
    return caught.value


def wait_until_gone(pid: int, seconds: float = 10.0) -> None:
    """Wait for the end of a process that is our child or nobody's any more."""
    end = monotonic() + seconds
    with suppress(ProcessLookupError, FileNotFoundError):
        while Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
            assert monotonic() < end, "the process lives on"
            threading.Event().wait(0.005)


# -- reading ------------------------------------------------------------------------------------------------------


def test_documents_pages_and_errors_come_back_whole(shared):
    feed = shared.read(hostile.job(FEED))
    assert isinstance(feed, Document)
    assert (feed.kind, feed.title) == ("rss", "Hostile")
    assert [entry.title for entry in feed.entries] == [f"Title {number}" for number in range(5)]
    first = shared.pid
    page = shared.read(
        hostile.job(
            b"<!doctype html><title>Site</title><link rel=alternate type=application/rss+xml href=/feed>", "text/html"
        )
    )
    assert page == Page("Site", (FeedLink("http://127.0.0.1/feed", "", "application/rss+xml"),))
    assert error_of(shared, b"").kind == "empty"
    assert error_of(shared, b"\x89PNG\r\n\x1a\n" + b"\0" * 100).kind == "binary"
    assert shared.pid == first


def test_the_readable_text_of_a_page_comes_back_and_what_is_refused_is_said(shared):
    prose = b"<p>The ferry made its last crossing, with forty passengers and one piano aboard.</p>" * 9
    page = b"<html><head><title>Ferry</title></head><body><article>%s</article></body></html>" % prose
    found = shared.read(ParseJob(page, "", "text/html", "https://a.test/1", is_article=True))
    assert isinstance(found, PageText)
    assert found.html.count("last crossing") == 9
    deep = b"<html><body>" + b"<div>" * 200 + b"<p>" + b"word, " * 400_000
    for body, kind in ((deep, "too-large"), (b"<html><body><noscript>Enable JavaScript", "javascript")):
        with pytest.raises(DocumentError) as refusal:
            shared.read(ParseJob(body, "", "text/html", "https://a.test/1", is_article=True))
        assert refusal.value.kind == kind


def test_texts_come_packed_as_the_store_keeps_them(shared):
    dictionary = train(
        FIRST_DICTIONARY, [f"<p>text {number} of many, {number * 7919:x}</p>" * 8 for number in range(1_000)]
    )
    unpack = Unpacker({FIRST_DICTIONARY: dictionary.data}.get)
    text = b"<guid>g</guid><description><![CDATA[" + b"<p>text of many</p>" * 20 + b"]]></description>"
    long = b"<rss version='2.0'><channel><title>F</title><item>" + text + b"</item></channel></rss>"
    for used in (None, dictionary):
        (entry,) = shared.read(ParseJob(long, "", "text/xml", "https://a.example/feed", dictionary=used)).entries
        assert entry.html == ""
        assert entry.packed[0] == (FIRST_DICTIONARY if used else 1)
        assert unpack(entry.packed) == "<p>text of many</p>" * 20


def test_an_entry_that_has_no_other_name_keeps_its_text(shared):
    nameless = b"<rss version='2.0'><channel><title>F</title><item><description>Only this.</description></item></channel></rss>"
    (entry,) = shared.read(ParseJob(nameless, "", "text/xml", "https://a.example/feed")).entries
    assert entry.html == "Only this."


def test_nothing_is_started_before_it_is_needed():
    idle = ParseProcess()
    assert idle.pid is None
    idle.stop()


def test_large_documents_come_in_pieces_and_in_order():
    entries = tuple(
        Entry("g", "u", f"{number}", "", None, "x" * number, "", b"", enclosures=(Enclosure("e"),))
        for number in range(10)
    )
    whole = Document("rss", "t", "s", "en", entries)
    for limits, sizes in (
        (ParseLimits(entries=4), [4, 4, 2]),
        (ParseLimits(entries=5), [5, 5]),
        (ParseLimits(message=10), [4, 2, 2, 2]),
        (ParseLimits(message=1), [1] * 10),
        (ParseLimits(), [10]),
    ):
        pieces = list(parse_messages.parts(whole, limits, leaves=True))
        found = [piece.found.entries for piece in pieces]
        assert [len(part) for part in found] == sizes
        assert sum(found, ()) == entries
        assert [piece.is_last for piece in pieces] == [False] * (len(sizes) - 1) + [True]
    assert len(list(parse_messages.parts(Document("rss", "t", "s", "", ()), ParseLimits(), leaves=False))) == 1


@pytest.mark.server
def test_what_is_printed_while_reading_disturbs_nobody(monkeypatch, capfd):
    body = "print('noise', flush=True); os.write(1, b'noise'); os.write(2, b'noise'); raise DocumentError('parser', 'Said.')"
    with reading_with(monkeypatch, body) as noisy:
        assert error_of(noisy).text == "Said."
    assert capfd.readouterr() == ("", "")


# -- dying --------------------------------------------------------------------------------------------------------


def test_f13_a_document_that_takes_too_long_is_given_up(monkeypatch):
    with reading_with(monkeypatch, "time.sleep(60)", ParseLimits(seconds=0.05)) as slow:
        begin = monotonic()
        error = error_of(slow)
        assert (error.kind, str(error)) == ("timeout", "The feed took longer than 0.05 seconds to read.")
        assert monotonic() - begin < 10
        assert slow.pid is None


@pytest.mark.server
@LINUX
def test_f13_a_document_that_takes_too_much_memory_is_given_up():
    tight = ParseProcess(ParseLimits(memory=24 << 20))
    assert len(tight.read(hostile.job(FEED)).entries) == 5
    assert error_of(tight, hostile.long_item_within(8_000_000)).kind == "memory"
    assert len(tight.read(hostile.job(FEED)).entries) == 5
    tight.stop()


@pytest.mark.server
@LINUX
def test_a_process_that_has_grown_is_replaced():
    small = ParseProcess(ParseLimits(keep=0))
    for _ in range(2):
        small.read(hostile.job(FEED + b" " * 2_000_000))
        assert small.pid is None
    small.stop()


@pytest.mark.server
@pytest.mark.parametrize(
    ("body", "kind"), [("os.abort()", "memory"), ("os._exit(3)", "parser"), ("os.kill(os.getpid(), 9)", "parser")]
)
def test_f14_a_process_that_dies_is_that_documents_error(monkeypatch, body, kind):
    with reading_with(monkeypatch, body) as dying:
        assert error_of(dying).kind == kind
        first = dying.pid
        monkeypatch.setattr(parse_process, "_START", STARTS_WITH.format(body="raise DocumentError('empty', 'Fine.')"))
        assert (error_of(dying).kind, first) == ("empty", None)


@pytest.mark.server
def test_f14_a_process_that_is_killed_between_documents_is_nobodys_error(parser):
    parser.read(hostile.job(FEED))
    first = parser.pid
    os.kill(first, signal.SIGKILL)
    wait_until_gone(first)
    assert len(parser.read(hostile.job(FEED)).entries) == 5
    assert parser.pid != first


@pytest.mark.server
def test_a_process_that_does_not_start_is_said_and_logged(monkeypatch, expected_logs):
    monkeypatch.setattr(parse_process, "_START", "import sys; sys.exit(3)")
    broken = ParseProcess()
    assert "could not be started" in str(error_of(broken))
    assert "did not start" in expected_logs[0].getMessage()
    broken.stop()


def test_a_fault_of_ours_is_logged_and_is_that_documents_error(monkeypatch, expected_logs):
    with reading_with(monkeypatch, "1 / 0") as faulty:
        assert error_of(faulty).kind == "parser"
        first = faulty.pid
        assert error_of(faulty).kind == "parser"
        assert faulty.pid == first
    assert "ZeroDivisionError" in expected_logs[0].getMessage()
    assert "http://127.0.0.1/feed" in expected_logs[0].getMessage()


@pytest.mark.parametrize(
    ("problem", "kind"),
    [(MemoryError(), "memory"), (RecursionError(), "parser"), (DocumentError("empty", "No."), "empty")],
)
def test_what_reading_raises_becomes_a_failure(monkeypatch, problem, kind):
    def read(job):
        raise problem

    monkeypatch.setattr("newsreader.feeds.document.read", read)
    outcome = parse_child._outcome(hostile.job(b""))
    assert isinstance(outcome, Failure)
    assert (outcome.kind, outcome.bug) == (kind, "")


@pytest.mark.server
def test_the_process_ends_when_it_has_nothing_to_do(monkeypatch):
    bored = ParseProcess(ParseLimits(idle=0.01))
    bored.read(hostile.job(FEED))
    first = bored.pid
    wait_until_gone(first)
    # As if it had still been there when we looked: it is not the document's fault.
    monkeypatch.setattr(parse_process._Child, "has_ended", False)
    assert len(bored.read(hostile.job(FEED)).entries) == 5
    assert bored.pid != first
    bored.stop()


def test_stopping_is_quick_and_ends_a_document_under_way(monkeypatch):
    with reading_with(monkeypatch, "time.sleep(60)") as slow:
        errors: list[DocumentError] = []
        reading = threading.Thread(target=lambda: errors.append(error_of(slow)))
        reading.start()
        end = monotonic() + 10
        while slow.pid is None:
            assert monotonic() < end
        begin = monotonic()
        slow.stop()
        reading.join(5)
        assert monotonic() - begin < 2
        assert "closing" in str(errors[0])
        assert "closing" in str(error_of(slow))
        slow.stop()


@LINUX
def test_ctrl_c_is_the_owners_and_the_window_goes_first(shared):
    shared.read(hostile.job(FEED))
    first = shared.pid
    os.kill(first, signal.SIGINT)
    assert len(shared.read(hostile.job(FEED)).entries) == 5
    assert shared.pid == first
    assert os.getpriority(os.PRIO_PROCESS, first) - os.getpriority(os.PRIO_PROCESS, 0) == 5


@LINUX
def test_it_loads_neither_qt_nor_the_database(shared):
    shared.read(hostile.job(FEED))
    loaded = Path(f"/proc/{shared.pid}/maps").read_text().lower()
    assert "lxml" in loaded
    assert not [name for name in ("qt6", "shiboken", "sqlalchemy", "sqlite") if name in loaded]


@pytest.mark.server
def test_the_folder_one_stands_in_lends_it_no_modules(parser, tmp_path, monkeypatch):
    for name in ("json", "lxml", "newsreader"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    assert len(parser.read(hostile.job(FEED)).entries) == 5


@pytest.mark.parametrize("value", [os.system, subprocess.Popen, DocumentError("a", "b"), eval, pickle.loads])
def test_only_values_of_documents_are_taken_from_it(value):
    frame = io.BytesIO()
    parse_messages.send(frame, (value,))
    frame.seek(0)
    with pytest.raises(pickle.UnpicklingError):
        parse_messages.receive(frame, is_trusted=False)


def test_a_message_that_is_cut_or_absurd_is_none():
    frame = io.BytesIO()
    parse_messages.send(frame, Part(Page("t", ()), is_last=True))
    with pytest.raises(EOFError):
        parse_messages.receive(io.BytesIO(frame.getvalue()[:-1]), is_trusted=False)
    with pytest.raises(pickle.UnpicklingError):
        parse_messages.receive(io.BytesIO(b"\xff" * 8), is_trusted=False)


# -- slower -------------------------------------------------------------------------------------------------------

OWNER = """
import sys, time
from newsreader.core.values import ParseJob
from newsreader.engine.parse_process import ParseProcess
from newsreader.store.bodies import FIRST_DICTIONARY, Unpacker, train
parser = ParseProcess()
parser.read(ParseJob(b"<rss version='2.0'><channel><title>x</title></channel></rss>", "", "", "http://a.test/"))
print(parser.pid, flush=True)
time.sleep(60)
"""


@LINUX
@pytest.mark.server
def test_it_ends_with_its_owner_however_that_ends(project):
    owner = subprocess.Popen([sys.executable, "-c", OWNER], stdout=subprocess.PIPE, cwd=project)
    with owner:
        pid = int(owner.stdout.readline())
        owner.kill()
    wait_until_gone(pid)


@contextmanager
def peak_of(parser: ParseProcess):
    """Watch the process's resident memory, in MB, by its own high-water mark; as the only item of a list."""
    peak, done = [0], threading.Event()

    def watch() -> None:
        while not done.wait(0.01):
            with suppress(OSError, StopIteration):
                lines = Path(f"/proc/{parser.pid}/status").read_text().splitlines()
                line = next(line for line in lines if line.startswith("VmHWM"))
                peak[0] = max(peak[0], int(line.split()[1]) // 1024)

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield peak
    finally:
        done.set()
        watching.join()


@LINUX
@pytest.mark.server
@pytest.mark.parametrize("name", hostile.DOCUMENTS)
def test_f13_hostile_documents_are_read_or_refused_in_time_and_within_bounds(name, parser):
    job = hostile.job(hostile.DOCUMENTS[name]())
    outcome: Document | Page | DocumentError
    with peak_of(parser) as peak:
        begin = monotonic()
        try:
            outcome = parser.read(job)
        except DocumentError as error:
            outcome = error
        assert monotonic() - begin < 15
        assert peak[0] < 400, "MB; with the window and its database all stays under 600"
        assert len(parser.read(hostile.job(FEED)).entries) == 5, "the next feed is read"
    if isinstance(outcome, Document):
        assert "root:" not in "".join(entry.html for entry in outcome.entries), "a file of this machine was read"
        assert len(outcome.entries) <= 20_000
    elif isinstance(outcome, DocumentError):
        assert outcome.kind in {"too-large", "memory", "timeout", "parser", "binary", "not-a-feed"}
