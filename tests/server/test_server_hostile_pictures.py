"""Pictures that mean harm, through the whole program: refused within limits, and said so in the article's place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field

import pytest
from support import offline_walk
from support.http_server import Answer, FeedServer, redirect
from support.measured import measure
from support.painted import gif_bomb, ico_bomb, noisy, painted, png_bomb, webp_bomb
from support.program import Program
from support.trap import Trap

pytestmark = [pytest.mark.server, pytest.mark.timeout(200)]
HOST, GOOD = "127.0.0.2", 30
MEGABYTE = 1_000_000
#: What each is refused as, for good.
KINDS = {
    "png-bomb": "too-large", "gif-bomb": "too-large", "webp-bomb": "too-large", "ico-bomb": "too-large",
    "ten-thousand-MB": "too-large", "ten-thousand-MB-as-it-says": "too-large", "svg": "no-picture",
    "svg-as-png": "no-picture", "page": "no-picture", "login": "no-picture", "cut": "broken", "private": "private",
    "private-name": "private", "loop": "redirect", "file": "redirect", "none": "http",
}  # fmt: skip


@dataclass
class Album:
    """A feed of good pictures and of these others, an article each."""

    server: FeedServer
    answers: dict[str, Answer] = field(default_factory=dict)

    def serve(self, path: str) -> str:
        """Its address."""
        items = ""
        for name, answer in self.answers.items():
            self.server.route(f"/{name}", answer, host=HOST)
            shown = (
                f"&lt;p>Words beside it.&lt;/p>&lt;img src='{self.server.url(f'/{name}', host=HOST)}' alt='a picture'>"
            )
            items += f"<item><title>{name}</title><guid>{name}</guid><description>{shown}</description></item>"
        self.server.route(path, Answer(f"<rss version='2.0'><channel>{items}</channel></rss>".encode()), host=HOST)
        return self.server.url(path, host=HOST)


def good() -> dict[str, Answer]:
    return {f"good-{number}": Answer(painted("JPEG", (900, 500), seed=number)) for number in range(GOOD)}


def bad(inside: str) -> dict[str, Answer]:
    """``inside``: an address that no public host may send anybody to."""
    svg = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"
    start = noisy("PNG", (600, 400))
    return {
        "png-bomb": Answer(png_bomb()),
        "gif-bomb": Answer(gif_bomb()),
        "webp-bomb": Answer(webp_bomb()),
        "ico-bomb": Answer(ico_bomb()),
        "ten-thousand-MB": Answer(start, endless=True, chunked=True),
        "ten-thousand-MB-as-it-says": Answer(start, endless=True, headers=(("Content-Length", "10000000000"),)),
        "svg": Answer(svg, content_type="image/svg+xml"),
        "svg-as-png": Answer(svg, content_type="image/png"),
        "page": Answer(b"<!doctype html><html><body>Log in</body></html>", content_type="image/jpeg"),
        "login": redirect("/page"),
        "cut": Answer(start[: len(start) // 3]),
        "private": redirect(f"{inside}/secret"),
        "private-name": redirect(f"{inside.replace('127.0.0.1', 'localhost')}/secret"),
        "loop": redirect("/loop"),
        "file": redirect("file:///etc/hostname"),
        "none": Answer(b"", 404),
    }


def downloaded(program: Program, articles: int) -> tuple[dict[str, dict], int]:
    """What `download` says of each article by its title, and the most memory that it took."""
    run = measure(program.command("download", "--json"), lines=10_000)
    found = {item["title"]: item for item in run.items if "title" in item}
    assert len(found) == articles
    return found, run.peak


def test_pictures_that_mean_harm_are_refused_within_limits_and_named_in_their_place(tmp_path):
    alone, program = Program(tmp_path / "alone"), Program(tmp_path / "data")
    with FeedServer() as server, Trap() as inside:
        assert alone.run("subscribe", Album(server, good()).serve("/good"), "--json").code == 0
        usual = downloaded(alone, GOOD)[1]
        every = bad(inside.address) | good()
        assert program.run("subscribe", Album(server, every).serve("/all"), "--json").code == 0
        found, peak = downloaded(program, len(every))
        assert not server.errors
        assert inside.connections == 0
    lacks = {title: item["missing"] for title, item in found.items() if item["missing"]}
    assert {title: missing[0]["kind"] for title, missing in lacks.items()} == KINDS
    assert all(item["offline"] for item in found.values())  # what is refused for good is no longer waited for
    print(f"peak {peak / MEGABYTE:.0f} MB, good ones alone {usual / MEGABYTE:.0f} MB")
    assert peak < usual + 100 * MEGABYTE
    walked = [sys.executable, offline_walk.__file__, str(program.folder)]
    seen = json.loads(subprocess.run(walked, capture_output=True, check=True, timeout=60, env=os.environ).stdout)
    assert (seen["pictures"], seen["not_shown"]) == (GOOD, [])
    assert (seen["named"], seen["no_reason"]) == (len(KINDS), [])


@pytest.mark.long
def test_slow_servers_end_with_their_time_and_the_other_pictures_come(tmp_path):
    slow = {
        "a byte a second": Answer(painted("JPEG", (900, 500)), drip=1.0),
        "never": Answer(silent=True),
        "half": Answer(painted("JPEG", (900, 500)), stall=900),
    }
    slow = {name.replace(" ", "-"): answer for name, answer in slow.items()}
    program = Program(tmp_path / "data")
    with FeedServer() as server:
        assert program.run("subscribe", Album(server, slow | good()).serve("/all"), "--json").code == 0
        found, _ = downloaded(program, len(slow) + GOOD)
    assert {title: item["missing"][0]["kind"] for title, item in found.items() if item["missing"]} == dict.fromkeys(
        slow, "timeout"
    )
    assert {title for title, item in found.items() if not item["offline"]} == set(slow)  # they may come another time
