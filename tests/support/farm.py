"""The farm of feeds that peers were measured on, made by the material's generator and served by nginx.

Each feed has a loopback address of its own, an ETag, and a gzip body beside the plain one; over https a certificate of
its own, too, by an authority made for the occasion. Linux only.
"""

from __future__ import annotations

import os
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Self

from support.screens import wait_for

PROJECT = Path(__file__).resolve().parents[2]
GENERATOR = Path("tools/feed_farm.py")
CLOCK = Path("tools/clock_shift.c")
_CONFIGURATION = """\
worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
  ssl_protocols TLSv1.2 TLSv1.3;
  access_log off; etag on; gzip_static on; keepalive_timeout 30; root {folder}/farm;
  types {{ application/rss+xml rss; application/atom+xml atom; }}
  client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
  uwsgi_temp_path {folder}; scgi_temp_path {folder};
  {servers}
}}
"""
_PLAIN = "server {{ listen 0.0.0.0:{port}; }}"
_SECURED = """\
  server {{ listen {host}:{port} ssl; ssl_certificate {folder}/{host}.pem; ssl_certificate_key {folder}/{host}.pem; }}
"""


def shared() -> Path:
    """The folder of the material beside the project."""
    return Path(os.environ.get("NEWSREADER_SHARED") or PROJECT.parent / "shared")


class Served:
    """A folder that nginx serves while the context lasts; its ``farm`` is the root. For those that fill it."""

    def __init__(self, name: str) -> None:
        if shutil.which("nginx") is None:
            raise FileNotFoundError("nginx is not installed")
        self._folder = Path(tempfile.mkdtemp(prefix=f"newsreader-{name}-"))
        self._server: subprocess.Popen[bytes] | None = None

    def prepare(self) -> str:
        """Fill the folder; the `server` blocks to serve it by."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        try:
            self._start(self.prepare())
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self, servers: str) -> None:
        configuration = self._folder / "nginx.conf"
        configuration.write_text(_CONFIGURATION.format(folder=self._folder, servers=servers), encoding="ascii")
        words = ["nginx", "-c", configuration, "-p", self._folder]
        self._server = subprocess.Popen(words, stderr=subprocess.DEVNULL)
        wait_for((self._folder / "nginx.pid").exists, what="nginx")


class Farm(Served):
    """``feeds`` feeds of ``items`` entries, served while the context lasts. ``opml`` names them all.

    ``tls``: over https; a program that is to trust these hosts is started with `environment`.
    """

    def __init__(self, feeds: int, items: int, *, port: int = 8070, tls: bool = False) -> None:
        if not (shared() / GENERATOR).is_file():
            raise FileNotFoundError(f"the farm's generator is not there: {shared() / GENERATOR}")
        super().__init__("farm")
        self._words = ["--feeds", str(feeds), "--items", str(items), "--set", "farm", "--port", str(port)]
        self._port = port
        self._tls = tls

    @property
    def opml(self) -> Path:
        """The subscription list of all feeds."""
        return self._folder / "farm" / "farm" / "feeds.opml"

    @property
    def environment(self) -> dict[str, str]:
        """How a program is told by ordinary means to trust these hosts beside all that this machine trusts."""
        return {"SSL_CERT_FILE": str(self._folder / "trusted.pem")} if self._tls else {}

    @property
    def plain_bytes(self) -> int:
        """The size of all documents before they are packed."""
        folder = self.opml.parent
        return sum(path.stat().st_size for path in folder.iterdir() if path.suffix in (".rss", ".atom"))

    def clock_library(self) -> Path:
        """The library that moves a process's wall clock by CLOCK_SHIFT seconds."""
        library = self._folder / "clock_shift.so"
        if not library.exists():
            source = shared() / CLOCK
            subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
        return library

    def update(self, entries: int) -> None:
        """Put so many new entries on top of every feed."""
        self._generate("--update", str(entries))

    def prepare(self) -> str:
        """Have the feeds made, and over https their certificates."""
        self._generate()
        return self._secured() if self._tls else _PLAIN.format(port=self._port)

    def _generate(self, *more: str) -> None:
        command = [sys.executable, str(shared() / GENERATOR), str(self._folder / "farm"), *self._words, *more]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        if self._tls:
            self.opml.write_text(self.opml.read_text(encoding="utf-8").replace('="http://127.', '="https://127.'))

    def _secured(self) -> str:
        """A server for each host, with its own certificate by way of an intermediate authority, as on the internet."""
        from trustme import CA

        root = CA()
        issuer = root.create_child_ca()
        system = Path(ssl.get_default_verify_paths().cafile or "")
        trusted = [system.read_bytes()] if system.is_file() else []
        (self._folder / "trusted.pem").write_bytes(b"".join([*trusted, root.cert_pem.bytes()]))
        hosts = re.findall(r'xmlUrl="https://([\d.]+):', self.opml.read_text(encoding="utf-8"))
        for host in hosts:
            (self._folder / f"{host}.pem").write_bytes(issuer.issue_cert(host).private_key_and_cert_chain_pem.bytes())
        return "".join(_SECURED.format(host=host, port=self._port, folder=self._folder) for host in hosts)
