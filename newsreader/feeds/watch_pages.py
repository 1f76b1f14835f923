"""Addresses of embedded players → the pages that people watch them on. Pure; runs in the parse process."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

_HOST = r"https?://(?:www\.)?"
_ID = r"([\w-]{1,64})"

# Each pattern is matched at the beginning of a player's address; the template gets its groups.
_PAGES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), page)
    for pattern, page in (
        (
            _HOST + r"youtube(?:-nocookie)?\.com/embed/(?:videoseries|playlist)\?(?:[^#]*?&)?list=" + _ID,
            "https://www.youtube.com/playlist?list={0}",
        ),
        (_HOST + r"youtube(?:-nocookie)?\.com/(?:embed|v|e|shorts)/" + _ID, "https://www.youtube.com/watch?v={0}"),
        (_HOST + r"player\.vimeo\.com/video/(\d{1,20})", "https://vimeo.com/{0}"),
        (_HOST + r"vimeo\.com/moogaloop\.swf\?(?:[^#]*?&)?clip_id=(\d{1,20})", "https://vimeo.com/{0}"),
        (_HOST + r"dailymotion\.com/(?:embed/video|swf/video|swf)/" + _ID, "https://www.dailymotion.com/video/{0}"),
        (
            _HOST + r"geo\.dailymotion\.com/player(?:/[\w-]+)?\.html\?(?:[^#]*?&)?video=" + _ID,
            "https://www.dailymotion.com/video/{0}",
        ),
        (_HOST + r"open\.spotify\.com/embed(?:-podcast)?/(\w{1,20})/" + _ID, "https://open.spotify.com/{0}/{1}"),
        (_HOST + r"player\.twitch\.tv/\?(?:[^#]*?&)?video=v?(\d{1,20})", "https://www.twitch.tv/videos/{0}"),
        (_HOST + r"player\.twitch\.tv/\?(?:[^#]*?&)?channel=" + _ID, "https://www.twitch.tv/{0}"),
        (_HOST + r"embed(?:-ssl)?\.ted\.com/talks/(?:lang/\w+/)?([\w.-]{1,200})", "https://www.ted.com/talks/{0}"),
        (_HOST + r"archive\.org/embed/([\w.-]{1,200})", "https://archive.org/details/{0}"),
        (_HOST + r"player\.bilibili\.com/player\.html\?(?:[^#]*?&)?bvid=" + _ID, "https://www.bilibili.com/video/{0}"),
        (_HOST + r"streamable\.com/[eos]/" + _ID, "https://streamable.com/{0}"),
        (_HOST + r"instagram\.com/(p|reel|tv)/" + _ID + "/embed", "https://www.instagram.com/{0}/{1}/"),
        (_HOST + r"giphy\.com/embed/" + _ID, "https://giphy.com/gifs/{0}"),
        (_HOST + r"coub\.com/embed/" + _ID, "https://coub.com/view/{0}"),
        (_HOST + r"codepen\.io/" + _ID + "/embed/(?:preview/)?" + _ID, "https://codepen.io/{0}/pen/{1}"),
        (
            _HOST + r"platform\.twitter\.com/embed/(?:Tweet|index)\.html\?(?:[^#]*?&)?id=(\d{1,20})",
            "https://twitter.com/i/status/{0}",
        ),
        (_HOST + r"embed\.podcasts\.apple\.com/([^?#]{1,300})", "https://podcasts.apple.com/{0}"),
        (_HOST + r"embed\.music\.apple\.com/([^?#]{1,300})", "https://music.apple.com/{0}"),
        (r"https?://([\w.-]{1,253})/videos/embed/" + _ID, "https://{0}/videos/watch/{1}"),  # PeerTube, on any host
    )
)

# Players whose address holds the page's own.
_NAMED_INSIDE = (
    (re.compile(_HOST + r"facebook\.com/plugins/(?:video|post)\.php\?", re.IGNORECASE), "href"),
    (re.compile(_HOST + r"w\.soundcloud\.com/player/?\?", re.IGNORECASE), "url"),
    (re.compile(_HOST + r"cdn\.embedly\.com/widgets/", re.IGNORECASE), "url"),
)
_NO_PAGE = re.compile(r"https?://api\.", re.IGNORECASE)

# Where hosts keep a still picture of each video, by the page that people watch it on.
_STILLS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"https://www\.youtube\.com/watch\?v=" + _ID), "https://i.ytimg.com/vi/{0}/hqdefault.jpg"),
    (re.compile(r"https://www\.dailymotion\.com/video/" + _ID), "https://www.dailymotion.com/thumbnail/video/{0}"),
    (re.compile(r"https://archive\.org/details/([\w.-]{1,200})"), "https://archive.org/services/img/{0}"),
)

_BUTTONS = re.compile(
    r"https?://(?:[\w-]+\.)*(?:facebook\.com/plugins/(?:like|share|follow|page|like_box)|platform\.twitter\.com/widgets/"
    r"|addthis\.com/|sharethis\.com/|apis\.google\.com/|plusone\.google\.com/|feedburner\.com/|adserver\.|ads?\.)",
    re.IGNORECASE,
)


def watch_page(url: str) -> str:
    """The page that shows what the player at ``url`` plays; ``url`` itself where none is known."""
    for pattern, page in _PAGES:
        found = pattern.match(url)
        if found:
            return page.format(*found.groups())
    for pattern, key in _NAMED_INSIDE:
        if pattern.match(url):
            return _page_inside(url, key)
    return url


def still_of(page: str) -> str:
    """The address of a still picture of the video on ``page``; "" where none is known."""
    found = ((pattern.match(page), still) for pattern, still in _STILLS)
    return next((still.format(*match.groups()) for match, still in found if match), "")


def _page_inside(url: str, key: str) -> str:
    page = parse_qs(urlsplit(url).query).get(key, [""])[0]
    is_page = page.lower().startswith(("https://", "http://")) and not _NO_PAGE.match(page)
    return page if is_page else url


def is_button(url: str) -> bool:
    """Frames that hold a share button or an advertisement: no content of the entry."""
    return _BUTTONS.match(url) is not None
