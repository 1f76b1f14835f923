"""The committed documents of other parsers' tests, each against the expectation that it carries.

tests/data/documents/ATTRIBUTION.md says where they are from; exceptions.txt lists what we want otherwise, and why.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from support.expectations import expectation, holds, read_exceptions

from newsreader.core.values import Document, ParseJob
from newsreader.feeds.document import read

FOLDER = Path(__file__).parent.parent / "data" / "documents"
FILES = sorted(path for path in FOLDER.glob("*/*") if path.is_file())
EXCEPTIONS = read_exceptions(FOLDER / "exceptions.txt")
BASE = "http://127.0.0.1:8097/"


def check(path) -> bool | None:
    body = path.read_bytes()
    expected = expectation(body)
    headers = expected.headers if expected else {}
    job = ParseJob(body, "", headers.get("content-type", ""), headers.get("content-location") or BASE)
    document = read(job)
    assert isinstance(document, Document)
    return holds(expected.expression, document) if expected and expected.is_python else None


def test_there_are_at_least_two_hundred():
    assert len(FILES) >= 200


@pytest.mark.parametrize("folder", sorted({path.parent.name for path in FILES}))
def test_documents_are_read_as_they_expect(folder):
    answers = {path: check(path) for path in FILES if path.parent.name == folder}
    wrong = [path.name for path, answer in answers.items() if answer is False]
    assert [name for name in wrong if f"{folder}/{name}" not in EXCEPTIONS] == []


@pytest.mark.server
def test_most_of_them_expect_something_of_us():
    concerned = [path for path in FILES if path.parent.name == "kurtmckee__feedparser" and check(path) is not None]
    assert len(concerned) >= 200
