"""Makes bash's completion out of the one parser of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsreader.cli.parser import make_parser

_FORM = """\
# bash completion for newsreader; made from its parser.
_newsreader() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} command="" word at
    for ((at = 1; at < COMP_CWORD; at++)); do
        word=${{COMP_WORDS[at]}}
        case $word in
            --data-dir) ((at++)) ;;
            -*) ;;
            *) command=$word; break ;;
        esac
    done
    local offered
    case $command in
{cases}
        *) offered="" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$current")
}}
complete -o bashdefault -o default -F _newsreader newsreader
"""


def bash_completion() -> str:
    """The script; where nothing of ours fits, bash offers files."""
    parser = make_parser()
    commands = {name: command for name, command in _commands(parser) if command.description}
    first = [*commands, *_options(parser)]
    rows = [f'        "") offered="{" ".join(first)}" ;;']
    for name, command in commands.items():
        rows.append(f'        {name}) offered="{" ".join([*_choices(command), *_options(command)])}" ;;')
    return _FORM.format(cases="\n".join(rows))


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:  # argparse shows its commands nowhere else
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from (name for name in action.option_strings if name not in ("-h", "--help"))


def _choices(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if not action.option_strings and not isinstance(action, argparse._SubParsersAction):
            yield from map(str, action.choices or ())
