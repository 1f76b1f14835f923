"""`./run demo`: the window on the invented feeds, served from this machine, in a folder that is thrown away."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from support.demo import DemoServer

NEWSREADER = Path(sys.executable).with_name("newsreader")


def main(arguments: list[str]) -> int:
    """Serve, import, fetch, and open the window; with arguments, `newsreader` gets them instead. Its exit code."""
    with (
        tempfile.TemporaryDirectory(prefix="newsreader-demo-", ignore_cleanup_errors=True) as folder,
        DemoServer() as server,
    ):
        opml = Path(folder, "demo.opml")
        opml.write_bytes(server.opml())
        data = [str(NEWSREADER), "--data-dir", str(Path(folder, "data"))]
        for command in (["import", str(opml)], ["refresh"]):
            done = subprocess.run([*data, *command], stdout=sys.stderr, check=False)
            if done.returncode != 0:
                return done.returncode
        try:
            return subprocess.run([*data, *arguments], check=False).returncode
        except KeyboardInterrupt:
            return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
