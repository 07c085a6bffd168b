"""`checker explain RULE ARTICLE`: why a rule did or did not find a value."""

from __future__ import annotations

import argparse
import sys

from checker.commands import options
from checker.commands.terminal import color
from checker.errors import NothingToRead, UsageError
from checker.records import Article, Claim, NearMiss, Problem
from checker.rule import Rule


def parser(prog: str) -> argparse.ArgumentParser:
    found = options.parser(
        prog,
        "Show what a rule read in an article, and at which step each other sentence was dropped.",
        "example:\n  checker explain microsoft-letter-signers corpus/ledger.md\n",
    )
    found.add_argument("rule", metavar="RULE", help="the id of a rule")
    found.add_argument("article", metavar="ARTICLE", help="the id or the path of an article")
    options.corpus(found)
    options.rules(found)
    found.add_argument("--currency", metavar="ISO", help="what a $ stands for, such as USD")
    return found


def main(arguments: argparse.Namespace) -> int:
    from checker.rulebook.files import load
    from checker.rulebook.words import in_words
    from checker.stages.extract import steps

    settings = options.merged(arguments)
    if not settings.rules:
        raise UsageError("--rules", "no rules were named", "checker explain RULE ARTICLE --rules RULES")
    book = load(settings.rules)
    rule = _rule(book.rules, arguments.rule)
    article = _article(settings.corpus, arguments.article)
    claims, dropped = steps(article, rule, book, settings.currency)
    for line in _lines(rule, in_words(rule), article, claims, dropped):
        sys.stdout.write(line + "\n")
    return 0


def _rule(rules: tuple[Rule, ...], id: str) -> Rule:
    for rule in rules:
        if rule.id == id:
            return rule
    from difflib import get_close_matches

    close = get_close_matches(id, [rule.id for rule in rules], 1)
    raise UsageError(id, "there is no such rule", f"did you mean {close[0]}?" if close else "checker rules lists them")


def _article(corpus: tuple[str, ...], wanted: str) -> Article:
    """An article of the corpus by id or path; a path outside the corpus is read too."""
    from pathlib import Path

    from checker import check
    from checker.read.limits import Limits

    places = [*corpus, *([wanted] if not corpus or Path(wanted).exists() else [])]
    known = []
    for item in check.articles(places, Limits()):
        if isinstance(item, Problem):
            continue
        if wanted in (item.id, item.path) or item.id.endswith(f"/{wanted}"):
            return item
        known.append(item.id)
    from difflib import get_close_matches

    close = get_close_matches(wanted, known, 1)
    raise NothingToRead(
        wanted, "there is no such article", f"did you mean {close[0]}?" if close else "name its id or its path"
    )


def _lines(rule: Rule, words: str, article: Article, claims: list[Claim], dropped: list[NearMiss]) -> list[str]:
    from checker.render.terminal import clean, paint
    from checker.values import canonical

    colored = color(sys.stdout)
    lines = [paint(f"{rule.id}: {words}", "strong", colored), f"in {clean(article.id)}", ""]
    for claim in claims:
        value = canonical(claim.value)
        lines += [
            paint(f"  found  {clean(value)}", "good", colored)
            + f"  --> {clean(article.path)}:{claim.line}:{claim.column}",
            f"         “{clean(claim.surface)}” in: {clean(' '.join(claim.sentence.split()))}",
        ]
    for miss in dropped:
        lines += [
            f"  dropped  {clean(miss.dropped)}  --> {clean(article.path)}:{miss.line}:{miss.column}",
            f"           {clean(' '.join(miss.sentence.split()))}",
        ]
    if not claims and not dropped:
        lines.append(
            "  no sentence holds the words that the rule wants near: "
            + (" and ".join(" | ".join(group) for group in rule.near) or "—")
        )
    return lines
