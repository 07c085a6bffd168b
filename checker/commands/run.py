"""`checker run`: the main job."""

from __future__ import annotations

import argparse
import sys

from checker.commands import options
from checker.commands.terminal import Progress, color, width
from checker.errors import UsageError
from checker.records import Report
from checker.render import RENDERERS, files, room
from checker.settings import FAIL_LEVELS


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Read articles, check them against rules, and report where they disagree.",
        "examples:\n"
        "  checker run\n"
        "  checker run articles/ --rules rules/ -o html=report.html\n"
        "  checker run feed.jsonl --rules generic -o json --fail-level never\n",
    )
    options.corpus(found)
    options.rules(found)
    found.add_argument(
        "-o",
        "--output",
        action="append",
        metavar="FORMAT[=FILE]",
        help=f"what to write, once or more: {', '.join(RENDERERS)} (default: console)",
    )
    found.add_argument("--title", metavar="TEXT", help="the title of the report")
    options.reading(found)
    group = found.add_argument_group("exit code")
    group.add_argument(
        "--fail-level", choices=FAIL_LEVELS, help="the least severity that fails the run (default: error)"
    )
    group.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    group.add_argument("--strict", action="store_true", help="rules that find nothing, and problems, fail the run too")
    return found


def main(arguments: argparse.Namespace) -> int:
    settings = options.merged(arguments)
    outputs = [_output(text) for text in settings.output or ("console",)]
    if not settings.corpus:
        raise UsageError(
            "corpus", "no articles were named", "checker run PATH --rules RULES, or `corpus:` in checker.yaml"
        )
    if not settings.rules:
        raise UsageError(
            "--rules",
            "no rules were named",
            "checker run PATH --rules RULES, or `rules:` in checker.yaml; --rules generic needs none",
        )
    from checker import check
    from checker.rulebook.files import load

    book = load(settings.rules)
    progress = Progress()
    report = check.run(settings, book, progress)
    progress.done()
    _write(report, outputs)
    return check.exit_code(report, settings)


def _output(text: str) -> tuple[str, str]:
    """FORMAT[=FILE] as a pair; the file is "" for standard output."""
    format, _, file = text.partition("=")
    if format not in RENDERERS:
        from difflib import get_close_matches

        close = get_close_matches(format, RENDERERS, 1)
        raise UsageError(
            f"-o {text}",
            f"there is no format {format!r}",
            f"did you mean {close[0]}?" if close else f"formats: {', '.join(RENDERERS)}",
        )
    return format, file


def _write(report: Report, outputs: list[tuple[str, str]]) -> None:
    for format, file in outputs:
        if format == "console" and not file:
            sys.stdout.write(room(format).render(report, width=width(), color=color(sys.stdout)))
        elif file in ("", "-"):
            sys.stdout.write(room(format).render(report))
        else:
            files.replace(file, room(format).render(report))
