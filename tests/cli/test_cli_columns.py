"""What the command line sets in columns stands in them in languages with letters of double width, too."""

from __future__ import annotations

import pytest
import texts

from newsreader.cli.parser import make_parser
from newsreader.core.columns import columns
from newsreader.core.texts import use_texts

#: What stands alone on a line, or before what is broken.
SHORT = {"usage: ": "使用法: ", "options": "任意", "commands": "命令", "arguments": "引数"}


@pytest.fixture
def ideographs(project):
    """Every text of the command line as a long one in Japanese, the word before the usage as a short one."""
    found = texts.collect(project / "newsreader")[0]
    use_texts({each.source: "記事を読む、" * 12 for each in found if each.context == "Core"} | SHORT)
    yield
    use_texts({})


@pytest.mark.corpus
@pytest.mark.usefixtures("ideographs")
def test_help_keeps_to_the_terminal_and_under_its_own_beginning(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    with pytest.raises(SystemExit):
        make_parser().parse_args(["--help"])
    lines = capsys.readouterr().out.splitlines()
    begins = columns(lines[0].partition("[")[0])
    usage = lines[: lines.index("")]
    assert begins == len("newsreader ") + 8
    assert len(usage) > 1
    assert {len(line) - len(line.lstrip()) for line in usage[1:]} == {begins}
    assert max(map(columns, lines)) <= 58  # argparse leaves two
    assert max(map(columns, lines)) > 50
