"""Makes the AppStream metainfo: what software centres show, with the releases out of CHANGELOG.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from newsreader.identity import APP_ID, NAME, PROJECT_PAGE

#: Pictures that a project page would show under ``pictures/``, each with its caption.
PICTURES = (
    ("window-light.png", "Feeds, headlines and an article"),
    ("window-dark.png", "The same by night"),
    ("search.png", "What was found for a word"),
)
_RELEASE = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<date>\d{4}-\d\d-\d\d))?\s*$", re.MULTILINE)

_FORM = """\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{app_id}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>{name}</name>
  <summary>Follow sites and read them offline</summary>
  <summary xml:lang="de">Seiten folgen und sie ohne Netz lesen</summary>
  <summary xml:lang="fr">Suivre des sites et les lire hors ligne</summary>
  <summary xml:lang="es">Seguir sitios y leerlos sin conexión</summary>
  <summary xml:lang="zh-CN">关注网站，离线阅读</summary>
  <summary xml:lang="ja">サイトを購読し、オフラインで読む</summary>
  <developer id="org.newsreader">
    <name>The Newsreader authors</name>
  </developer>
  <description>
    <p>
      A quiet newspaper of one's own. It keeps the sites you follow in one window and keeps everything it shows on your
      own machine, so that an article that was fetched once can be read on a train without a network.
    </p>
    <ul>
      <li>Reads RSS, Atom and JSON Feed, and finds the feed when you give it a site's address</li>
      <li>Shows articles without scripts, trackers, or any request from an article to anywhere</li>
      <li>Finds related stories in your other feeds, on your own machine</li>
      <li>Searches the text of all articles, also in Chinese, Japanese and Korean</li>
      <li>Takes subscriptions from other readers and gives them back: OPML in and out</li>
    </ul>
    <p>It asks for no account and sends nothing to anyone but the sites you subscribed to.</p>
  </description>
  <launchable type="desktop-id">{app_id}.desktop</launchable>
  <provides>
    <binary>newsreader</binary>
    <binary>newsreader-window</binary>
    <id>{app_id}.desktop</id>
  </provides>
  <categories>
    <category>Network</category>
    <category>Feed</category>
    <category>News</category>
  </categories>
  <keywords>
    <keyword>RSS</keyword>
    <keyword>Atom</keyword>
    <keyword>OPML</keyword>
    <keyword>podcast</keyword>
  </keywords>
  <supports>
    <control>keyboard</control>
    <control>pointing</control>
    <control>touch</control>
  </supports>
  <requires>
    <display_length compare="ge">360</display_length>
  </requires>
  <content_rating type="oars-1.1"/>
{pages}  <releases>
{releases}
  </releases>
</component>
"""


@dataclass(frozen=True, slots=True)
class Release:
    """One version; ``date`` is None while it is not out yet."""

    version: str
    date: str | None


def releases_of(changelog: str, version: str) -> list[Release]:
    """The releases that a changelog tells of, newest first; what is not released yet comes as ``version``."""
    found = [(match["version"], match["date"]) for match in _RELEASE.finditer(changelog)]
    return [Release(version if name == "Unreleased" else name, date) for name, date in found]


def metainfo(root: Path, *, version: str, date: str, page: str | None = PROJECT_PAGE) -> str:
    """The XML for the checkout at ``root``. ``date`` is that of the build; without a ``page`` it names no address."""
    releases = releases_of((root / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    rows = []
    for release in releases:
        kind = "stable" if release.date else "development"
        rows.append(f'    <release version="{escape(release.version)}" date="{release.date or date}" type="{kind}"/>')
    return _FORM.format(app_id=APP_ID, name=NAME, pages=_pages(page), releases="\n".join(rows))


def _pages(page: str | None) -> str:
    if page is None:
        return ""
    base = escape(page.rstrip("/"))
    shots = []
    for number, (name, caption) in enumerate(PICTURES):
        kind = ' type="default"' if number == 0 else ""
        shots.append(f"    <screenshot{kind}>\n      <caption>{caption}</caption>")
        shots.append(f"      <image>{base}/pictures/{name}</image>\n    </screenshot>")
    lines = [f'  <url type="homepage">{base}</url>', "  <screenshots>", *shots, "  </screenshots>"]
    return "\n".join(lines) + "\n"
