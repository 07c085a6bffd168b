"""`checker rules`: what is loaded, from where, and how much of the corpus each rule covers."""

from __future__ import annotations

import argparse
import sys

from checker.commands import options
from checker.commands.terminal import color
from checker.errors import UsageError


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "List the rules that are loaded, in plain words, and, where a corpus is given, the articles each found a value in.",
        "examples:\n  checker rules\n  checker rules articles/ --rules generic\n",
    )
    options.corpus(found)
    options.rules(found)
    options.reading(found)
    return found


def main(arguments: argparse.Namespace) -> int:
    from checker.render.terminal import clean, paint
    from checker.rulebook.files import load
    from checker.rulebook.words import in_words

    settings = options.merged(arguments)
    if not settings.rules:
        raise UsageError("--rules", "no rules were named", "checker rules --rules RULES")
    book = load(settings.rules)
    cards = {}
    articles = 0
    if settings.corpus:
        from checker import check

        report = check.run(settings, book)
        cards = {card.id: card for card in report.rules}
        articles = len(report.articles)
    colored = color(sys.stdout)
    for rule in book.rules:
        tests = f"{len(rule.tests)} test{'s' * (len(rule.tests) != 1)}"
        lines = [
            f"{paint(rule.id, 'strong', colored)}  {clean(rule.title)}",
            f"  {clean(in_words(rule))}",
            f"  {rule.type}, {rule.severity}, {tests}  --> {rule.path}:{rule.line}",
        ]
        if rule.id in cards:
            card = cards[rule.id]
            state = f"{card.claims} value{'s' * (card.claims != 1)} in {card.articles} of {articles} articles"
            missed = f", {card.near_misses} near-miss{'es' * (card.near_misses != 1)}" if card.near_misses else ""
            lines.append("  " + paint(f"{state}{missed}", "good" if card.claims else "warning", colored))
        sys.stdout.write("\n".join(lines) + "\n\n")
    sys.stdout.write(f"{len(book.rules)} rules\n")
    return 0
