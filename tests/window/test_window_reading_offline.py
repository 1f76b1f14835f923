"""A window that is opened where no server is left: the pictures of its articles are on the screen, and no socket is made."""

from __future__ import annotations

from functools import partial

import pytest
from support.http_server import Answer, FeedServer
from support.outside import Outside, settle
from support.painted import painted
from support.program import Program
from support.screens import wait_for
from support.socket_trap import SocketTrap

HOST = "127.0.0.2"
#: Each picture has a ground of its own.
SEEDS = {"one": 200, "two": 200 * 256, "three": 120 * 256 + 120}


def ground(seed: int) -> str:
    return f"#{seed % 256:02x}{seed // 256 % 256:02x}{90:02x}"


def large(window: Outside, colours: set[str]) -> set[str]:
    """Those that fill most of a picture in the article pane."""
    frame = window.article()
    return {colour for colour in colours if frame.count(colour) > 50_000}


def fill(program: Program) -> None:
    with FeedServer() as server:
        items = ""
        for name, seed in SEEDS.items():
            server.route(f"/{name}", Answer(painted("PNG", (400, 200), seed=seed)), host=HOST)
            shown = f"&lt;p>Words.&lt;/p>&lt;img src='{server.url(f'/{name}', host=HOST)}'>"
            items += f"<item><title>{name}</title><guid>{name}</guid><description>{shown}</description></item>"
        server.route("/feed", Answer(f"<rss version='2.0'><channel>{items}</channel></rss>".encode()), host=HOST)
        assert program.run("subscribe", server.url("/feed", host=HOST)).code == 0
        assert program.run("refresh").code == 0
        assert {item["offline"] for item in program.json("list")} == {True}


@pytest.mark.window
@pytest.mark.parametrize("view", ["light", "web"])
def test_the_pictures_of_each_article_are_on_the_screen_without_a_server(screen, tmp_path, monkeypatch, view):
    program, trap = Program(tmp_path / "data"), SocketTrap(tmp_path / "trap")
    settle(program, article_view=view, fold_stories=False)
    fill(program)
    assert program.json("offline", "on")[0]["offline"]
    monkeypatch.setattr(screen, "environment", screen.environment | trap.environment)
    with Outside(screen, program) as window:
        window.start()
        missing = {ground(seed) for seed in SEEDS.values()}
        while missing:
            window.keys("j")
            missing -= wait_for(partial(large, window, missing), seconds=20, what=f"one of {missing}")
        window.quit()
        assert window.told() == []
    assert trap.caught() == []
