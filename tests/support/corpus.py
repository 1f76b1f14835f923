"""The corpus beside the project: what stands in its manifest, and the bytes of its documents."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CorpusDocument:
    """One document: where it lies, what kind it is, and the address it came from ("" when nobody knows)."""

    name: str  # its place under corpus/
    cls: str
    kind: str
    url: str
    tags: tuple[str, ...]
    commit_ok: bool
    source_repo: str
    path: str
    licence: str
    file: Path

    def body(self) -> bytes:
        """What a server would send: the corpus's own gzip undone, the document's own left."""
        data = self.file.read_bytes()
        return gzip.decompress(data) if self.name.endswith(".gz") and not self.path.endswith(".gz") else data


def documents(data: Path, cls: str) -> Iterator[CorpusDocument]:
    """The documents of one class (``real``, ``synthetic``, …) in the manifest's order."""
    corpus = data / "corpus"
    with gzip.open(corpus / "MANIFEST.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row.get("cls") != cls:
                continue
            yield CorpusDocument(
                name=row["pack"],
                cls=cls,
                kind=row.get("kind") or "",
                url=row.get("feed_url") or "",
                tags=tuple(row.get("tags") or ()),
                commit_ok=bool(row.get("commit_ok")),
                source_repo=row["source_repo"],
                path=row["path"],
                licence=row["licence"],
                file=corpus / row["pack"],
            )


def golden_lines(data: Path) -> list[dict]:
    """What independent parsers agree on about the real feeds, a dictionary a feed."""
    with gzip.open(data / "corpus" / "golden_feeds.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]
