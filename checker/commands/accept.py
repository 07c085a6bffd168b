"""`checker accept`: record a decision on findings, with a reason, in a file that is kept under version control."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from checker.commands import options
from checker.decisions import KINDS, Decision, Decisions
from checker.errors import UsageError
from checker.record import replace
from checker.settings import Settings


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Record a decision on findings. They are not reported again until a new value or a new article turns up,\n"
        "or the decision expires. Without --report the corpus is checked once more to know the findings.",
        "examples:\n"
        '  checker accept 3ab060218517 --reason "two drafts of one speech"\n'
        '  checker accept 3ab0 e42a --reason "asked the desk" --until 2026-12-31 --by ann\n'
        "  checker accept --from decisions.yaml        (exported from the HTML report)\n",
    )
    found.add_argument("ids", nargs="*", metavar="ID", help="the id of a finding, or the beginning of it")
    found.add_argument("--from", dest="exported", metavar="FILE", help="decisions exported from an HTML report")
    found.add_argument("--reason", default="", metavar="TEXT", help="why; every decision needs one")
    found.add_argument(
        "--decision", default="explained", metavar="KIND", help=f"{', '.join(KINDS)} (default: explained)"
    )
    found.add_argument("--until", metavar="DAY", help="the last day on which it counts, as 2026-12-31")
    found.add_argument("--by", metavar="NAME", help="who decided")
    found.add_argument("--accepted", metavar="FILE", help="the file of decisions (default: accepted.yaml)")
    found.add_argument("--report", metavar="REPORT", help="the JSON report that holds the findings")
    found.add_argument("--corpus", action="append", metavar="PATH", help="articles, where no report is given")
    options.rules(found)
    group = found.add_argument_group("reading, where no report is given")
    options.meaning(group)
    options.articles(group)
    return found


def main(arguments: argparse.Namespace) -> int:
    from checker import check
    from checker.decisions.accept import accept, merge, with_articles
    from checker.decisions.dump import dump
    from checker.decisions.load import load
    from checker.render import files

    if not arguments.ids and not arguments.exported:
        raise UsageError("accept", "no finding was named", "checker accept ID --reason TEXT, or --from FILE")
    settings = options.merged(arguments)
    path = settings.accepted or check.ACCEPTED
    old = check.decisions_in(Path(path)) if os.path.lexists(path) else Decisions()
    known = _known(arguments, replace(settings, accepted=None))
    new = old
    if arguments.exported:
        exported = load(arguments.exported, check.content(Path(arguments.exported), "--from"), arguments.reason)
        new = merge(new, with_articles(exported, known))
    if arguments.ids:
        entries = accept(
            arguments.ids, known, arguments.reason, arguments.decision, arguments.until, arguments.by, check.today()
        )
        new = merge(new, entries)
    files.replace(path, dump(new))
    sys.stdout.write(f"{path}: {len(new.entries)} decision{'s' * (len(new.entries) != 1)}\n")
    return 0


def _known(arguments: argparse.Namespace, settings: Settings) -> list[Decision]:
    """The findings of the report, or of a run of its own, as drafts of decisions."""
    from checker import check
    from checker.decisions import earlier
    from checker.decisions.accept import drafts, drafts_of

    if arguments.report:
        return drafts_of(earlier.read(arguments.report, check.content(Path(arguments.report), "--report")))
    if not settings.corpus or not settings.rules:
        raise UsageError(
            "--report",
            "neither a report nor a corpus with rules was named",
            "name what was run, --corpus PATH --rules RULES, or --report FILE as checker run -o json=FILE wrote it",
        )
    from checker.rulebook.files import load as load_rules

    report = check.run(settings, load_rules(settings.rules))
    return drafts([*report.findings, *(item.fact for item in report.accepted)])
