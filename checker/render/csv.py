"""Facts by sources for a spreadsheet: one line a fact, one column a source, each cell the value as printed."""

from __future__ import annotations

import csv
import io

from checker.records import Fact, Report
from checker.render import hints
from checker.render.cast import Cast
from checker.render.labels import WORDS, labels
from checker.render.ranking import quiet, ranked
from checker.render.show import clear
from checker.render.words import said

SUFFIX = ".csv"
HEAD = (
    "Verdict",
    "Severity",
    "Fact",
    "Key",
    "Values",
    "Stands apart",
    "Independent",
    "Articles",
    "Rule",
    "Finding",
    "Note",
)
CELL = 32_000  # characters; a spreadsheet takes 32,767
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%")


def render(report: Report) -> str:
    """The table with a byte order mark, by which spreadsheets know UTF-8; lines end as RFC 4180 says."""
    cast = Cast(report)
    columns = _columns(cast)
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([cell(text) for text in (*HEAD, *columns)])
    for fact in (*ranked(report.findings, cast), *quiet(report.facts)):
        writer.writerow([cell(text) for text in _row(fact, columns, cast, "")])
    for entry in report.accepted:
        note = f"accepted ({entry.decision}): {entry.reason}"
        writer.writerow([cell(text) for text in _row(entry.fact, columns, cast, note)])
    for rule in report.silent_rules:
        line = ["Found nothing", "", cast.card(rule).title, "", "", "", "0", "0", rule, "", ""]
        writer.writerow([cell(text) for text in (*line, *("" for _ in columns))])
    return "\ufeff" + out.getvalue()


def cell(text: str) -> str:
    """One line of text that no spreadsheet takes for a formula.

    >>> cell("=SUM(A1)"), cell(" -5 per cent"), cell("300")
    ("'=SUM(A1)", "'-5 per cent", '300')
    """
    flat = " ".join(clear(text, CELL).split())
    return f"'{flat}" if flat.startswith(_FORMULA) else flat


def _columns(cast: Cast) -> list[str]:
    """Sources in the order of their first article, the undated last."""
    first = cast.first_published
    return sorted(first, key=lambda name: (first[name], name))


def _story(fact: Fact, cast: Cast) -> str:
    return cast.story_names.get(cast.story(fact)) or cast.story(fact)


def _row(fact: Fact, columns: list[str], cast: Cast, note: str) -> list[str]:
    given: dict[str, list[str]] = {}
    for place, name in zip(fact.positions, labels(fact), strict=True):
        for source in cast.sources(place.claims):
            given.setdefault(source, []).append(name)
    articles = {claim.article for place in fact.positions for claim in place.claims}
    apart = dict.fromkeys(source for place in hints.apart(fact) for source in cast.sources(place.claims))
    confirmed = cast.confirmed.get(fact.id)
    notes = [hints.reason(fact, cast), note, cast.compared.get(fact.id, "")]
    if confirmed:
        notes.append(f"confirmed: {confirmed.reason}")
    return [
        WORDS[fact.verdict],
        fact.severity if fact.is_finding else "",
        cast.card(fact.rule).title,
        "; ".join(filter(None, (_story(fact, cast), *(text for _, text in cast.about(fact))))),
        " | ".join(map(said, fact.positions)),
        "; ".join(apart),
        str(sum(place.independent for place in fact.positions)),
        str(len(articles)),
        fact.rule,
        fact.id,
        "; ".join(text for text in notes if text),
        *("; ".join(given.get(column, ())) for column in columns),
    ]
