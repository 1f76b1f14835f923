"""Attack vectors of our own making: T1 to T6 and T18 of security.md, from lists of parts.

``python -m tests.support.attacks`` writes tests/data/attacks.jsonl anew. Each vector has an id, what it tries, and the
text; each has the words "kept words" outside of everything active, which cleaning must keep.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "data" / "attacks.jsonl"
KEPT = "kept words"

_TRAP = "//trap.invalid/hit"
_SCHEMES = {
    "javascript": "javascript:alert(1)",
    "vbscript": "vbscript:msgbox(1)",
    "data html": "data:text/html,<script>alert(1)</script>",
    "data svg": "data:image/svg+xml,<svg onload=alert(1)>",
    "file": "file:///etc/passwd",
    "blob": "blob:https://trap.invalid/1",
    "intent": "intent:#Intent;action=x;end",
    "view-source": "view-source:https://trap.invalid/",
    "our own": "newsreader://article/1",
    "jar": "jar:https://trap.invalid/x!/y",
    "qrc": "qrc:/secret",
    "ftp": "ftp:" + _TRAP,
}
_DISGUISES = {
    "plain": lambda url: url,
    "capitals": lambda url: url.swapcase(),
    "tab inside": lambda url: url[:2] + "&#9;" + url[2:],
    "newline inside": lambda url: url[:3] + "&#x0A;" + url[3:],
    "control before": lambda url: "&#1; " + url,
    "entities": lambda url: "".join(f"&#{ord(letter)};" for letter in url),
    "entities without end": lambda url: "".join(f"&#{ord(letter):07}" for letter in url[:4]) + url[4:],
    "colon by name": lambda url: url.replace(":", "&colon;", 1),
}
_ADDRESSES = (
    '<a href="{}">x</a>', '<img src="{}">', '<img srcset="{} 2x">', '<img data-src="{}">', '<img lowsrc="{}">',
    '<iframe src="{}"></iframe>', '<embed src="{}">', '<object data="{}"></object>', '<video poster="{}" src="{}"></video>',
    '<audio src="{}"></audio>', '<form action="{}"><button formaction="{}">x</button></form>', '<input type=image src="{}">',
    '<base href="{}">', '<link rel=stylesheet href="{}">', '<body background="{}">', '<table background="{}"><tr><td>x</table>',
    '<q cite="{}">x</q>', '<svg><a xlink:href="{}"><text>x</text></a></svg>', '<math href="{}"><mi>x</mi></math>',
    '<meta http-equiv=refresh content="0;url={}">', '<area href="{}">', '<picture><source srcset="{}"><img></picture>',
    '<track src="{}">', '<a ping="{}" href="https://example.org/">x</a>', '<frame src="{}">', '<applet code="{}"></applet>',
)  # fmt: skip
_EVENTS = [
    "onload",
    "onerror",
    "onclick",
    "onmouseover",
    "onfocus",
    "onblur",
    "ontoggle",
    "onbegin",
    "onanimationstart",
    "ontransitionend",
    "onwheel",
    "onpointerenter",
    "onpaste",
    "onscroll",
    "onbeforetoggle",
    "onslotchange",
]
_HOLDERS = ["img", "svg", "body", "details", "video", "p", "a", "marquee", "input", "math", "iframe", "table"]
_SHAPES = (
    "<{0} {1}=alert(1)>", "<{0}/{1}=alert(1)>", "<{0} {1}='alert(1)' src=x>", '<{0} x=">" {1}="alert(1)">',
    "<{0}\t{1}\n=\n`alert(1)`>", "<{0} {1}=alert(1) ", "<<{0} {1}=alert(1)>>", "</p/{1}=1><{0} {1}&#61;1 {1}=alert(1)>",
)  # fmt: skip
_ELEMENTS = (
    "<script>alert(1)</script>", "<SCRIPT SRC=" + _TRAP + "></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script\x0c>alert(1)</script\x0c>", "<style>*{background:url(" + _TRAP + ")}</style>", "<style>@import '" + _TRAP + "';</style>",
    '<p style="position:fixed;inset:0">x</p>', '<p style="background:url(' + _TRAP + ')">x</p>',
    '<div style="width:expression(alert(1))">x</div>', '<font style="-moz-binding:url(' + _TRAP + ')">x</font>',
    '<svg><script>alert(1)</script></svg>', '<svg><style>*{fill:url(' + _TRAP + ')}</style></svg>',
    '<svg><foreignObject><iframe src=' + _TRAP + '></iframe></foreignObject></svg>', '<svg><use href="' + _TRAP + '#x"></use></svg>',
    '<svg><image href="' + _TRAP + '"/></svg>', '<svg><animate attributeName=href values=javascript:alert(1) /></svg>',
    '<svg><set attributeName=onmouseover to=alert(1)></svg>', '<img src="https://trap.invalid/x.svg" onload=alert(1)>',
    '<link rel=preconnect href=' + _TRAP + '>', '<link rel=dns-prefetch href=' + _TRAP + '>', '<link rel=preload as=image href=' + _TRAP + '>',
    '<link rel=prefetch href=' + _TRAP + '>', '<link rel=modulepreload href=' + _TRAP + '>', '<link rel=icon href=' + _TRAP + '>',
    '<img src="https://trap.invalid/p.gif" width=1 height=1>', '<img src="https://trap.invalid/p" style="display:none">',
    '<meta http-equiv=set-cookie content=x=1>', '<meta http-equiv=Content-Security-Policy content="default-src *">',
    '<a href="https://example.org/" ping="' + _TRAP + '">x</a>', '<template><img src=x onerror=alert(1)></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '<textarea><img src=x onerror=alert(1)></textarea>',
    '<title><img src=x onerror=alert(1)></title>', '<xmp><img src=x onerror=alert(1)></xmp>', '<!--><img src=x onerror=alert(1)>-->',
    '<!--[if IE]><script>alert(1)</script><![endif]-->', '<![CDATA[<script>alert(1)</script>]]>', '<?xml-stylesheet href="' + _TRAP + '"?>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src=x>">',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)>',
    '<math><annotation encoding="application/x-tex"><img src=x onerror=alert(1)></annotation></math>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<iframe><img src=x onerror=alert(1)></iframe>',
    '<object><param name=movie value="javascript:alert(1)"></object>', '<object type=text/html data=' + _TRAP + '></object>',
    '<select><style></select><img src=x onerror=alert(1)></style></select>', '<table><td background=' + _TRAP + '>x</td></table>',
    '<p class="embed card timeline">x</p>', '<a class="embed" href="javascript:alert(1)">x</a>', '<a data-embed="bank.example" href="javascript:alert(1)"></a>',
    '<p id="toolbar" name="body">x</p>', '<img name=body src=x>', '<a id=location href="https://example.org/">x</a>', '<div contenteditable autofocus tabindex=1 accesskey=x>y</div>',
    '<dialog open>x</dialog>', '<div popover popovertarget=x>y</div>', '<slot name=x onslotchange=alert(1)></slot>', '<portal src=' + _TRAP + '></portal>',
    '<fencedframe src=' + _TRAP + '></fencedframe>', '<bgsound src=' + _TRAP + '>', '<keygen autofocus onfocus=alert(1)>', '<isindex action=javascript:alert(1)>',
    '<img src="newsreader://picture/../article">', '<td colspan=100000000 rowspan=100000000>x', '<ol start=99999999999999999999><li>x</ol>',
    '<img src=`https://trap.invalid/`onerror=alert(1)>', '<img alt="`onerror=alert(1)" src=x>', "<p title='\"onmouseover=alert(1) x=\"'>x</p>",
    '<code class="language-x\" onclick=alert(1)">x</code>', '<video><source onerror=alert(1)></video>', '<audio autoplay src=' + _TRAP + '></audio>',
    '&lt;script&gt;alert(1)&lt;/script&gt;', '&amp;lt;img src=x onerror=alert(1)&amp;gt;', '\x00<\x00script>alert(1)</script>', '<\u200bscript>alert(1)</script>',
    '<scr\x00ipt>alert(1)</scr\x00ipt>', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-', '\u202e<a href="https://example.org/">x</a>', '<ſcript>alert(1)</ſcript>',
)  # fmt: skip


def vectors() -> Iterator[dict[str, str]]:
    """All vectors, in an order that never changes."""
    disguises = list(_DISGUISES.items())
    schemes = list(_SCHEMES.items())
    number = 0
    for at, shape in enumerate(_ADDRESSES):
        for step in range(8):
            scheme, url = schemes[(at + step * 5) % len(schemes)]
            disguise, change = disguises[(at // 3 + step) % len(disguises)]
            number += 1
            yield _vector(number, f"{scheme}, {disguise}", shape.replace("{}", change(url).replace('"', "&quot;")))
    for (at, event), holder in product(enumerate(_EVENTS), _HOLDERS):
        number += 1
        yield _vector(number, f"event {event}", _SHAPES[(at + len(holder)) % len(_SHAPES)].format(holder, event))
    for text in _ELEMENTS:
        number += 1
        yield _vector(number, "element", text)


def _vector(number: int, tries: str, text: str) -> dict[str, str]:
    return {"id": f"own-{number:03}", "tries": tries, "payload": f"<p>{KEPT}</p>{text}"}


def lines() -> str:
    """The whole file."""
    return "".join(json.dumps(vector, ensure_ascii=True) + "\n" for vector in vectors())


if __name__ == "__main__":
    FILE.write_text(lines(), encoding="ascii")
