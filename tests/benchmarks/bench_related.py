"""Related stories: how good they are on the labelled news beside this project, and what they cost at a size.

The table of quality is that of the measure that lies with the news (`tools/related_eval.py`), asked of the engine as
the product builds it. Where the material is absent only the costs are measured, on invented texts: with the index in
memory, then in SQLite as the program does it. PART=quality, memory or sqlite runs one part; COUNTS="10000" is quicker.
"""

from __future__ import annotations

import importlib.util
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from support.filled import invented_words
from support.memory_index import MemoryIndex, take_in
from support.related_room import spend

from newsreader.core.values import ArticleId
from newsreader.related.kin import Kin, Piece
from newsreader.related.signature import pack

SIZES = tuple(int(size) for size in os.environ.get("COUNTS", "10000 100000").split())
ASKED, ARRIVING, SEED = 100, 400, 3
#: What the design asks for on the tuning data, by set: the figure and its bound.
BOUNDS = {
    "dense": (("nDCG@5", 0.845), ("nothing@5", 0.06), ("B3-F1", 0.875)),
    "natural": (("nDCG@5", 0.955),),
    "natural-titles": (("nDCG@5", 0.88),),
    "headlines": (("P@5", 0.96), ("B3-F1", 0.85)),
    "japanese": (("hit@5", 0.95),),
}


class Engine:
    """The engine as `related_eval.py` asks it; everything is settled before its first story is asked for."""

    def __init__(self) -> None:
        self.index = MemoryIndex()
        self.kin = Kin(self.index)
        self.ids: dict[str, ArticleId] = {}
        self.names: dict[ArticleId, str] = {}
        self.sources: dict[str, int] = {}

    def add(self, articles) -> None:
        pieces = []
        for article in articles:
            number = self.ids[article.id] = ArticleId(len(self.ids) + 1)
            self.names[number] = article.id
            source = self.sources.setdefault(article.source, len(self.sources))
            pieces.append((number, Piece(article.title, article.text, article.published or 0.0, source)))
        take_in(self.kin, pieces)

    def related(self, asked: str, k: int) -> list[tuple[str, float]]:
        return [(self.names[one.article], one.z) for one in self.kin.relatives(self.ids[asked])[:k]]

    def story(self, asked: str) -> int:
        self.kin.settle()
        return self.index.stories([self.ids[asked]])[self.ids[asked]]


def run() -> list[dict]:
    """Quality on each set, orphans, and for each size: milliseconds of a signature, an arrival, a question; bytes."""
    part, figures = os.environ.get("PART", ""), []
    shared = Path(os.environ.get("NEWSREADER_SHARED") or Path(__file__).resolve().parents[3] / "shared")
    tool = shared / "tools" / "related_eval.py"
    if tool.exists() and part in ("", "quality"):
        measure = _loaded(tool)
        figures += quality(measure)
        figures.append(orphans(measure.load("natural")))
    for size in SIZES if part in ("", "memory") else ():
        figures += costs(size)
    for size in SIZES if part in ("", "sqlite") else ():
        figures += stored_costs(size)
    return figures


def quality(measure) -> list[dict]:
    """The table of `related_eval.py`, each bounded figure beside its bound."""
    found = measure.measure(Engine)
    rows = []
    for name, bounds in BOUNDS.items():
        for figure, bound in bounds:
            better = "less" if figure == "nothing@5" else "more"
            note = f"must reach {bound}"
            value = round(found[name][figure], 4)
            rows.append({"name": f"{name}: {figure}", "value": value, "unit": "", "note": note, "better": better})
    return rows


def orphans(articles) -> dict:
    """Of the articles whose story was cut down to them alone, how many show a panel when 90 % of the others do."""
    stories = sorted({article.story for article in articles})
    cut = set(random.Random(SEED).sample(stories, len(stories) // 2))
    first = {article.story: article.id for article in reversed(articles)}
    kept = [article for article in articles if article.story not in cut or first[article.story] == article.id]
    alone = [article for article in kept if article.story in cut]
    engine = Engine()
    engine.add(kept)
    best = {article: max((z for _, z in engine.related(article.id, 1)), default=0.0) for article in kept}
    bound = quantiles([best[article] for article in kept if article.story not in cut], n=10)[0]
    shown = sum(best[article] >= bound for article in alone) / len(alone)
    note = f"must be at most 20; {len(alone)} of {len(kept)}, cut-off z {bound:.1f}"
    return {"name": "orphans that show a panel", "value": round(100 * shown, 1), "unit": "%", "note": note}


def costs(size: int) -> list[dict]:
    """What signing, arriving and asking cost when ``size`` articles of as many as 1,000 a day are there."""
    index = MemoryIndex()
    kin = Kin(index)
    signing = time.process_time()
    for number, piece in enumerate(invented(size), 1):
        kin.sign(ArticleId(number), piece)
    signing = (time.process_time() - signing) / size * 1000
    arrived = [_milliseconds(kin.connect, ArticleId(number)) for number in range(size - 2 * ARRIVING + 1, size + 1)]
    asked = [ArticleId(number) for number in random.Random(SEED).sample(range(1, size + 1), ASKED)]
    for article in asked:
        kin.relatives(article)  # makes the lists of its candidates, which a store has kept
    spent = [_milliseconds(kin.relatives, article) for article in asked]
    packed = sum(len(pack(entry.signature)) for entry in index.entries(asked).values()) / len(asked)
    return [
        {"name": f"{size:,}: a signature", "value": round(signing, 2), "unit": "ms", "note": "CPU; at most 0.8"},
        {
            "name": f"{size:,}: nearest and story",
            "value": round(median(arrived[ARRIVING:]), 1),
            "unit": "ms",
            "note": "at most 5",
        },
        _p95(f"{size:,}: a question", spent),
        {"name": f"{size:,}: bytes of a packed signature", "value": round(packed), "unit": "B"},
    ]


def stored_costs(size: int) -> list[dict]:
    """The same through the engine and SQLite: an article from its text to its story; a question as the window asks it."""
    with tempfile.TemporaryDirectory() as folder:
        spent = spend(Path(folder), list(invented(size)), asked=ASKED)
    note = f"CPU; all {size:,} in {spent.made * size / 60_000:.1f} min; the longest slice {spent.longest:.0f} ms"
    return [
        {"name": f"{size:,} in SQLite: an article", "value": round(spent.made, 2), "unit": "ms", "note": note},
        {"name": f"{size:,} in SQLite: memory while making", "value": round(spent.grown / 1e6, 1), "unit": "MB"},
        {"name": f"{size:,} in SQLite: on disk an article", "value": round(spent.kept), "unit": "B"},
        _p95(f"{size:,} in SQLite: a question", list(spent.asked)),
    ]


def invented(count: int):
    """Articles of invented words as frequent as words are; each has its event's six rare words among sixty others."""
    chance = random.Random(SEED)
    words = invented_words(chance, 40_000)
    for number in range(count):
        event = random.Random(number // 4 + 7)
        own = [words[event.randrange(2_000, len(words))] for _ in range(6)]
        others = [words[int(len(words) * chance.random() ** 4)] for _ in range(60)]
        title = " ".join([*own[:3], *others[:6]])
        text = " ".join([*own, *others[6:]])
        yield Piece(title, text, number / 1_000, chance.randrange(500))


def _milliseconds(call, article: ArticleId) -> float:
    begin = time.process_time()
    call(article)
    return (time.process_time() - begin) * 1000


def _p95(name: str, spent: list[float]) -> dict:
    note = f"CPU, at most 20; median {median(spent):.1f}, longest {max(spent):.1f} ms"
    return {"name": f"{name}, p95", "value": round(quantiles(spent, n=20)[-1], 1), "unit": "ms", "note": note}


def _loaded(path: Path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # its dataclasses look themselves up
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    for row in run():
        print(row)
