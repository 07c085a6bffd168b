"""`checker extract`: every value found in a corpus, without rules."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from checker.commands import options
from checker.commands.terminal import color, say, width
from checker.errors import UsageError
from checker.records import MentionRow, Problem
from checker.render import files
from checker.settings import field_names
from checker.stages.list_values import VALUE_TYPES, list_values
from checker.stages.numeric import NUMERIC


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "List every value found in a corpus: what it says, where, and how it was read.",
        "examples:\n  checker extract articles/\n  checker extract article.txt --type money --type date -o json=values.json\n",
    )
    options.corpus(found)
    found.add_argument("-o", "--output", metavar="FORMAT[=FILE]", default="console", help="console (default) or json")
    found.add_argument(
        "--type",
        action="append",
        choices=(*VALUE_TYPES, "quote"),
        help="only this type; may be given again (default: all but names and places)",
    )
    found.add_argument("--currency", metavar="ISO", help="what a $ stands for, such as USD")
    options.articles(found)
    return found


def main(arguments: argparse.Namespace) -> int:
    from checker import check

    format, _, file = arguments.output.partition("=")
    if format not in ("console", "json"):
        raise UsageError(f"-o {arguments.output}", f"extract has no format {format!r}", "formats: console, json")
    # The formats of the folder's `output:` are those of `run`.
    settings = options.merged(argparse.Namespace(**{**vars(arguments), "output": None}))
    if not settings.corpus:
        raise UsageError("corpus", "no articles were named", "checker extract PATH")
    types = tuple(arguments.type or NUMERIC)
    problems: list[Problem] = []
    seen = 0
    rows: list[MentionRow] = []
    for item in check.articles(settings.corpus, check.limits_of(settings), field_names(settings)):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            seen += 1
            rows += list_values(item, types, settings.currency)
    if not seen:
        raise check.nothing_to_read(settings.corpus, problems)
    if format == "json":
        from checker.render.json import render_mentions

        text = render_mentions(rows)
    else:
        text = "".join(f"{line}\n" for line in _lines(rows))
    if file in ("", "-"):
        sys.stdout.write(text)
    else:
        files.replace(file, text)
    _tell(problems)
    return 0


def _lines(rows: list[MentionRow]) -> Iterator[str]:
    from checker.render.terminal import clean, paint

    colored = color(sys.stdout)
    article = None
    for row in rows:
        if row.article != article:
            article = row.article
            yield paint(clean(article), "strong", colored)
        surface = clean(" ".join(row.surface.split()))
        yield f"  {row.start:>6}  {row.type:<9} {clean(row.value):<28} {surface}"


def _tell(problems: list[Problem]) -> None:
    from checker.render.console import show_problem

    for problem in problems:
        say(lambda _, colored, problem=problem: show_problem(problem, width(), colored))  # type: ignore[misc]
