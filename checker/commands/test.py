"""`checker test`: run the tests that live in the rules."""

from __future__ import annotations

import argparse
import sys

from checker.commands import options
from checker.commands.terminal import color
from checker.errors import UsageError
from checker.stages.trial import Trial


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Run the tests that live in the rules.",
        "examples:\n  checker test\n  checker test rules/ --require-tests\n",
    )
    found.add_argument(
        "rules",
        nargs="*",
        metavar="RULES",
        help="rule files, folders or packs (default: the rules of the configuration)",
    )
    found.add_argument("--currency", metavar="ISO", help="what a $ stands for, such as USD")
    found.add_argument("--require-tests", action="store_true", help="a rule without a test is a failure")
    found.add_argument("--verbose", "-v", action="store_true", help="list the tests that passed too")
    return found


def main(arguments: argparse.Namespace) -> int:
    from checker.rulebook.files import load
    from checker.stages.trial import trial

    settings = options.merged(arguments)
    if not settings.rules:
        raise UsageError("rules", "no rules were named", "checker test RULES")
    book = load(settings.rules)
    trials = [trial(rule, test, book.only(rule), settings.currency) for rule in book.rules for test in rule.tests]
    bare = [rule.id for rule in book.rules if not rule.tests]
    for line in _lines(trials, bare, arguments.verbose, arguments.require_tests):
        sys.stdout.write(line + "\n")
    failed = any(_failed(trial) for trial in trials)
    return 1 if failed or (arguments.require_tests and bare) else 0


def _failed(trial: Trial) -> bool:
    """A test that is marked todo fails when it passes: the mark is out of date."""
    return trial.passed == trial.test.todo


def _lines(trials: list[Trial], bare: list[str], verbose: bool, require: bool) -> list[str]:
    from checker.render.terminal import clean, paint

    colored = color(sys.stdout)
    lines = []
    for trial in trials:
        name = f"{trial.rule}: {clean(trial.test.name)}"
        if _failed(trial):
            lines.append(paint("FAIL", "error", colored) + f" {name}")
            lines += [f"     {line}" for line in _difference(trial)]
        elif verbose:
            mark = "todo" if trial.test.todo else "ok"
            lines.append(paint(f"{mark:<4}", "good", colored) + f" {name}")
    failed = sum(map(_failed, trials))
    todo = sum(trial.test.todo for trial in trials)
    if bare:
        lines.append(
            f"{'FAIL ' if require else ''}{len(bare)} rule{'s' * (len(bare) != 1)} without a test: {', '.join(bare)}"
        )
    lines.append(f"{len(trials) - failed} passed, {failed} failed" + (f", {todo} todo" if todo else ""))
    return lines


def _difference(trial: Trial) -> list[str]:
    from checker.render.terminal import clean

    if trial.test.todo:
        return ["passes now: take `todo: true` away"]
    lines = [
        f"expected {_outcome(trial.test.verdict, trial.test.values)}",
        f"found    {_outcome(trial.verdict, trial.values)}",
    ]
    for fact in trial.facts:
        lines += [
            f"  {clean(position.canonical)} in “{clean(' '.join(claim.sentence.split()))}”"
            for position in fact.positions
            for claim in position.claims
        ]
    return lines


def _outcome(verdict: str, values: tuple[str, ...] | None) -> str:
    return verdict + (f" of {', '.join(sorted(values))}" if values else "")
