"""What is wrong with the files that an editor has open: discrepancies in articles, mistakes in rules."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from checker import check, settings
from checker.errors import CheckerError, NothingToRead, RuleError, RuleErrors
from checker.record import Record
from checker.records import Article, Claim, Fact, Report
from checker.rulebook.book import Rulebook
from checker.rulebook.files import pack, texts
from checker.rulebook.load import load

RULE_SUFFIXES = (".yaml", ".yml")


class Related(Record, frozen=True):
    """Another place of the same finding: path, line (from 1), what stands there."""

    path: str
    line: int
    message: str


class Diagnosis(Record, frozen=True):
    """One mark in a file: line and columns count from 1 and in characters, the end is exclusive."""

    line: int
    column: int
    end: int
    severity: str
    message: str
    code: str
    related: tuple[Related, ...] = ()


def diagnose(folder: Path, edited: Mapping[str, bytes]) -> dict[str, list[Diagnosis]]:
    """The marks of every file of the folder's corpus and rules, by real path; open files count as they are in the editor."""
    chosen, _ = settings.load(folder)
    marks: defaultdict[str, list[Diagnosis]] = defaultdict(list)
    if not chosen.rules or not chosen.corpus:
        return {}
    try:
        book = Rulebook(load(_rule_texts(chosen.rules, edited), pack))
    except RuleErrors as errors:
        for error in errors.errors:
            path, mark = _mistake(error)
            marks[path].append(mark)
        return dict(marks)
    try:
        report = check.run(chosen, book, edited=edited)
    except NothingToRead:
        return {}
    except CheckerError as error:
        place = error.where.split(":")[0]
        return {os.path.realpath(place): [Diagnosis(1, 1, 2, "error", f"{error.what}. {error.help}", "checker")]}
    for path, mark in _findings(report):
        marks[path].append(mark)
    return dict(marks)


def _rule_texts(names: tuple[str, ...], edited: Mapping[str, bytes]) -> list[tuple[str, bytes]]:
    return [(path, edited.get(os.path.realpath(path), data)) for path, data in texts(names)]


def _mistake(error: RuleError) -> tuple[str, Diagnosis]:
    path, line, column, *_ = [*error.where.rsplit(":", 2), "1", "1"]
    carets = error.excerpt.count("^")
    message = error.what + (f"\n{error.help}" if error.help else "")
    start = int(column)
    return os.path.realpath(path), Diagnosis(int(line), start, start + max(carets, 1), "error", message, "rule")


def _findings(report: Report) -> list[tuple[str, Diagnosis]]:
    articles = {article.id: article for article in report.articles}
    found = []
    for fact in report.findings:
        claims = [claim for position in fact.positions for claim in position.claims]
        for claim in claims:
            others = tuple(_related(articles, other) for other in claims if other.value != claim.value)[:10]
            found.append((_path(articles[claim.article]), _mark(fact, claim, others)))
    return found


def _mark(fact: Fact, claim: Claim, others: tuple[Related, ...]) -> Diagnosis:
    first = claim.surface.split("\n")[0]
    message = f"{fact.verdict}: {fact.message}\n" + "\n".join(fact.why)
    return Diagnosis(claim.line, claim.column, claim.column + len(first), fact.severity, message, fact.rule, others)


def _related(articles: Mapping[str, Article], claim: Claim) -> Related:
    where = f" ({claim.source})" if claim.source else ""
    return Related(_path(articles[claim.article]), claim.line, f"{' '.join(claim.surface.split())}{where}")


def _path(article: Article) -> str:
    return os.path.realpath(article.path)
