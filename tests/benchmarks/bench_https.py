"""The rounds of `cold` and `same` over https: 1,000 hosts, each with a certificate of its own; all 304 three times over.

What plain http hides is what is made once a host. Beside it stand as many bare handshakes by this process, with one
context and nothing around them: less is not to be had without resuming sessions, which no new process can.
"""

from __future__ import annotations

import re
import socket
import ssl
import time
from pathlib import Path
from statistics import median

from support.farm_rounds import Rounds, figure, rounds

_ROUNDS = (26, 52, 78)  # hours after the first


def run() -> list[dict]:
    """Seconds and megabytes of a first round and of one that finds nothing new, process start included."""
    with rounds(tls=True) as farm:
        cold = farm.cold()
        same = [farm.same(hours=hours) for hours in _ROUNDS]
        bare = _bare_handshakes(farm)
    return [
        figure("cold: stored and readable, wall", cold.stored_wall, "s"),
        figure("cold: stored and readable, CPU", cold.stored_cpu, "s"),
        figure("cold: peak memory", cold.peak / 1e6, "MB", note="all processes"),
        figure("same: wall", median(each.wall for each in same), "s", note="median of three, process start included"),
        figure("same: CPU", median(each.cpu for each in same), "s") | {"against": round(bare, 2)},
        figure("same: written to the disk", max(each.written for each in same) / 1e6, "MB"),
    ]


def _bare_handshakes(farm: Rounds) -> float:
    """Seconds of CPU for one handshake with each host of the farm."""
    context = ssl.create_default_context(cafile=farm.farm.environment["SSL_CERT_FILE"])
    addresses = re.findall(r'xmlUrl="https://([\d.]+):(\d+)/', Path(farm.farm.opml).read_text(encoding="utf-8"))
    begin = time.process_time()
    for host, port in addresses:
        with (
            socket.create_connection((host, int(port))) as plain,
            context.wrap_socket(plain, server_hostname=host) as secured,
        ):
            assert secured.version() == "TLSv1.3"
    return time.process_time() - begin
