"""The whole page as plain records, in the order of reading: findings, matrix, what was not seen, what agrees."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable

from checker.record import Record
from checker.records import SEVERITIES, Accepted, Problem, Report, RuleCard
from checker.render import dates
from checker.render.cast import Cast
from checker.render.html.fact import FactView, view
from checker.render.html.matrix import Part, parts
from checker.render.labels import many, short, title
from checker.render.near import in_words
from checker.render.ranking import quiet, ranked
from checker.render.show import LABEL, clear, mark
from checker.render.summary import SYMBOLS, compared, summary

FINDINGS = 400  # findings in one file; beyond, the report becomes a folder
AGREED, AGREED_LEAN = 200, 100  # facts in the list of what agrees; in that of a big page
LISTED = 1_000  # findings in the index of a folder
NEAR = 12  # near-misses shown for a rule
GONE = ACCEPTED = PROBLEMS = 200  # findings that are gone or were accepted, and problems, that are named
UNDATED = 40  # articles named in a list of what they lack


class Total(Record, frozen=True):
    """A number of the first screen: what it counts, and the address (in the page) that it leads to."""

    count: int
    word: str
    symbol: str
    name: str
    href: str


class NearView(Record, frozen=True):
    source: str
    place: str
    sentence: str
    dropped: str


class CoverageView(Record, frozen=True):
    """What one rule saw of the corpus."""

    card: RuleCard
    anchor: str
    place: str
    near: tuple[NearView, ...]
    more: int


class Lacking(Record, frozen=True):
    """Articles without something: at most UNDATED names, and how many more there are."""

    what: str
    names: tuple[str, ...]
    more: int


class AcceptedView(Record, frozen=True):
    entry: Accepted
    fact: FactView


class Choice(Record, frozen=True):
    """What the findings can be filtered by: a rule or a story, and how many findings it has."""

    value: str
    name: str
    count: int


class Page(Record, frozen=True):
    id: str
    title: str
    subtitle: str
    report: Report
    totals: tuple[Total, ...]
    compared: dict[str, int] | None
    gone: tuple[tuple[str, str], ...]
    hidden: int
    verdict_line: str
    findings: tuple[FactView, ...]
    agreed: tuple[FactView, ...]
    single: tuple[FactView, ...]
    more_facts: int
    accepted: tuple[AcceptedView, ...]
    matrices: tuple[Part, ...]
    more_rows: int
    coverage: tuple[CoverageView, ...]
    lacking: tuple[Lacking, ...]
    problems: tuple[Problem, ...]
    sources: tuple[str, ...]
    rules: tuple[Choice, ...]
    stories: tuple[Choice, ...]
    copies: int
    more_findings: int
    notice: str = ""
    home: str = ""


def page(report: Report, limit: int = FINDINGS, agreed: int = AGREED) -> Page:
    """The page with at most `limit` findings, the worst ones, and `agreed` facts without a discrepancy."""
    cast = Cast(report)
    findings = [(fact, view(fact, cast)) for fact in ranked(report.findings, cast)[:limit]]
    facts = [(fact, view(fact, cast)) for fact in quiet(report.facts)[:agreed]]
    counts = summary(report)
    open_here = {fact.id for fact in report.findings}
    made = {(fact.is_finding, fact.id): shown for fact, shown in findings + facts}
    matrices = parts(
        [fact for fact, _ in findings] + quiet(report.facts),
        lambda fact: made.get((fact.is_finding, fact.id)) or view(fact, cast),
        {shown.anchor for shown in made.values()},
        cast,
    )
    return Page(
        id=report_id(report),
        title=title(report),
        subtitle=_subtitle(report),
        report=report,
        totals=_totals(counts),
        compared=compared(report),
        gone=tuple((clear(id), clear(message, 600)) for id, message in report.gone[:GONE]),
        hidden=sum(word == "open" for id, word in report.compared if id not in open_here),
        verdict_line=_verdict_line(counts, report),
        findings=tuple(shown for _, shown in findings),
        agreed=tuple(shown for _, shown in facts if shown.verdict != "single-source"),
        single=tuple(shown for _, shown in facts if shown.verdict == "single-source"),
        more_facts=len(report.facts) - len(facts),
        accepted=tuple(AcceptedView(entry, view(entry.fact, cast)) for entry in report.accepted[:ACCEPTED]),
        matrices=matrices,
        more_rows=len(findings) + len(report.facts) - sum(len(part.tables[0].rows) for part in matrices),
        coverage=_coverage(report, cast),
        lacking=_lacking(report),
        problems=tuple(
            Problem(clear(item.where, LABEL), clear(item.what, 600), clear(item.help, 600), item.severity)
            for item in sorted(report.problems, key=lambda item: SEVERITIES.index(item.severity))[:PROBLEMS]
        ),
        rules=_choices([fact.rule for fact, _ in findings], lambda rule: clear(cast.card(rule).title or rule, LABEL)),
        stories=_choices([cast.story(fact) for fact, _ in findings], lambda story: cast.story_names.get(story, "")),
        sources=tuple(dict.fromkeys(name for _, shown in findings for name in shown.sources)),
        copies=len(report.copy_of),
        more_findings=len(report.findings) - len(findings),
    )


def _choices(values: list[str], name: Callable[[str], str]) -> tuple[Choice, ...]:
    """Each value with its name, the most frequent first; nothing where there is no choice."""
    counts = Counter(value for value in values if value)
    ordered = sorted(counts, key=lambda value: (-counts[value], name(value), value))
    return tuple(Choice(value, short(name(value), 80) or value, counts[value]) for value in ordered if len(counts) > 1)


def report_id(report: Report) -> str:
    """What the decisions of a page are kept under: the same corpus and rules give the same id."""
    parts = (report.corpus_digest, report.rules_digest, *(fact.id for fact in report.findings))
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:12]


def _subtitle(report: Report) -> str:
    sources = len({article.source for article in report.articles if article.source})
    days = [day for article in report.articles if (day := dates.day(article.published))]
    parts = [many(len(report.articles), "article")]
    if report.copy_of:
        parts[0] += f" ({len(report.articles) - len(report.copy_of):,} independent)"
    if sources:
        parts.append(many(sources, "source"))
    if days:
        parts.append(dates.span(days))
    return ", ".join(parts)


def _totals(counts: dict[str, int]) -> tuple[Total, ...]:
    agreed = counts["agree"] + counts["compatible"]
    rows = [
        Total(
            counts["conflict"],
            "conflict" + "s" * (counts["conflict"] != 1),
            SYMBOLS["conflict"],
            "conflict",
            "#?verdict=conflict",
        ),
        Total(counts["unclear"], "unclear", SYMBOLS["unclear"], "unclear", "#?verdict=unclear"),
        Total(
            counts["update"], "update" + "s" * (counts["update"] != 1), SYMBOLS["update"], "update", "#?verdict=update"
        ),
        Total(agreed, "fact agrees" if agreed == 1 else "facts agree", SYMBOLS["agree"], "agree", "#agreed"),
    ]
    if counts["single-source"]:
        rows.append(
            Total(counts["single-source"], "from one source only", SYMBOLS["single-source"], "single", "#single")
        )
    if counts["no-match"]:
        silent = counts["no-match"]
        rows.append(Total(silent, f"{'rule' if silent == 1 else 'rules'} found nothing", "∅", "silent", "#coverage"))
    if counts["accepted"]:
        rows.append(Total(counts["accepted"], "accepted", "☑", "accepted", "#accepted"))
    return tuple(rows)


def _verdict_line(counts: dict[str, int], report: Report) -> str:
    """The sentence for the case that nothing was found; it says of how much that is true."""
    checked = counts["agree"] + counts["compatible"] + counts["single-source"]
    parts = [f"No discrepancies in {many(checked, 'fact')}"]
    if counts["no-match"]:
        parts.append(f"{many(counts['no-match'], 'rule')} found nothing")
    if counts["accepted"]:
        parts.append(f"{many(counts['accepted'], 'finding')} accepted earlier")
    unread = sum(item.severity == "error" for item in report.problems)
    if unread:
        parts.append(f"{many(unread, 'problem')} kept something from being read")
    return "; ".join(parts) + "."


def _coverage(report: Report, cast: Cast) -> tuple[CoverageView, ...]:
    near: dict[str, list[NearView]] = {}
    left: dict[str, int] = {}
    for miss in report.near_misses:
        rows = near.setdefault(miss.rule, [])
        if len(rows) >= NEAR:
            left[miss.rule] = left.get(miss.rule, 0) + 1
            continue
        place = f"{cast.byline(miss.article).path}:{miss.line}:{miss.column}"
        rows.append(
            NearView(
                cast.source(miss.article), place, mark(miss.sentence, 0, "").before, clear(in_words(miss.dropped), 300)
            )
        )
    cards = sorted(report.rules, key=lambda card: (card.claims > 0, card.id not in near, card.id))
    return tuple(
        CoverageView(
            card,
            f"rule-{cast.rule_number[card.id]}",
            f"{clear(card.path, LABEL)}:{card.line}" if card.path else "",
            tuple(near.get(card.id, ())),
            left.get(card.id, 0),
        )
        for card in cards
    )


def _lacking(report: Report) -> tuple[Lacking, ...]:
    rows = []
    for what, names in (
        ("no date of publication", [item for item in report.articles if not item.published]),
        ("no source", [item for item in report.articles if not item.source]),
    ):
        if names:
            shown = tuple(clear(item.path or item.id, LABEL) for item in names[:UNDATED])
            rows.append(Lacking(what, shown, len(names) - len(shown)))
    return tuple(rows)
