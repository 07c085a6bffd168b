"""The JSON report, version 1: a promise to other programs, with schemas in `schema/`.

Every object is built by hand, so that a change inside the program never changes the promise unseen.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from checker.records import (
    Accepted,
    Article,
    Claim,
    Fact,
    MentionRow,
    Moment,
    NearMiss,
    Position,
    Problem,
    Quantity,
    Report,
    RuleCard,
    Value,
)
from checker.render.json_text import harmless
from checker.render.summary import compared, summary

SUFFIX = ".json"
SCHEMA_VERSION = 1


def render(report: Report) -> str:
    """The report as JSON text, UTF-8 safe, ending in a line end."""
    return "".join(parts(report))


def parts(report: Report) -> Iterator[str]:
    """The same text, a line or so at a time: a report over a million articles is larger than the report itself."""
    return _text(_document(report))


def render_mentions(rows: Iterable[MentionRow]) -> str:
    """The output of `checker extract` as JSON text."""
    return "".join(_text({"schema_version": SCHEMA_VERSION, "mentions": map(_mention, rows)}))


def schema(kind: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the "report" or of the "mentions", as shipped."""
    path = Path(__file__).parent / "schema" / f"{kind}-{SCHEMA_VERSION}.schema.json"
    return dict(json.loads(path.read_text("utf-8")))


def _document(report: Report) -> dict[str, Any]:
    """The report as plain JSON values, but iterators for its lists."""
    titles = {card.id: card.title for card in report.rules}
    confirmed = {decision.fact.id: decision for decision in report.confirmed}
    status = dict(report.compared)
    counts = compared(report)

    def finding(fact: Fact) -> dict[str, Any]:
        shape = _fact(fact, titles)
        if fact.id in confirmed:
            shape["decision"] = _decision(confirmed[fact.id])
        if fact.id in status:
            shape["since"] = status[fact.id]
        return shape

    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "checker", "version": report.version},
        "title": report.title,
        "digests": {"corpus": report.corpus_digest, "rules": report.rules_digest},
        "summary": summary(report),
        "articles": _articles(report),
        "rules": map(_rule, report.rules),
        "findings": map(finding, report.findings),
        "accepted": ({**_fact(item.fact, titles), "decision": _decision(item)} for item in report.accepted),
        "facts": (_fact(fact, titles) for fact in report.facts),
        "silent_rules": iter(report.silent_rules),
        "near_misses": map(_near_miss, report.near_misses),
        "problems": map(_problem, report.problems),
        **({"compared": {**counts, "gone_findings": _gone(report)}} if counts else {}),
    }


def _text(document: dict[str, Any]) -> Iterator[str]:
    """One line an article, a finding, a mention: a hundredth of the time that indenting takes, and still good to diff."""
    for number, (name, value) in enumerate(document.items()):
        yield f"{'{,'[bool(number)]}\n{_compact(name)}: "
        if isinstance(value, Iterator):
            opening = "[\n"
            while some := ",\n".join(map(_line, islice(value, _AT_ONCE))):
                yield opening + some
                opening = ",\n"
            yield "[]" if opening == "[\n" else "\n]"
        else:
            yield _line(value)
    yield "\n}\n"


def _line(value: Any) -> str:
    return harmless(_compact(value))


_AT_ONCE = 200  # entries that are written together
_as_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _compact(value: Any) -> str:
    """One line of JSON. The faster encoder writes the same, but knows no half of a surrogate pair."""
    try:
        return msgspec.json.format(msgspec.json.encode(value), indent=0).decode()
    except UnicodeEncodeError:
        return _as_json(value)


def _articles(report: Report) -> Iterator[dict[str, Any]]:
    copies = dict(report.copy_of)
    return (_article(article, copies.get(article.id)) for article in report.articles)


def _article(article: Article, copy_of: str | None) -> dict[str, Any]:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "published": article.published,
        "updated": article.updated,
        "author": article.author,
        "section": article.section,
        "url": article.url,
        "story": article.story,
        "lang": article.lang,
        "source_class": article.source_class,
        "copy_of": copy_of,
    }


def _rule(card: RuleCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "title": card.title,
        "type": card.type,
        "path": card.path,
        "line": card.line,
        "words": card.words,
        "severity": card.severity,
        "claims": card.claims,
        "articles": card.articles,
        "near_misses": card.near_misses,
    }


def _fact(fact: Fact, titles: dict[str, str]) -> dict[str, Any]:
    return {
        "id": fact.id,
        "rule": fact.rule,
        "title": titles.get(fact.rule, fact.rule),
        "type": fact.type,
        "key": dict(fact.key),
        "verdict": fact.verdict,
        "severity": fact.severity,
        "confidence": fact.confidence,
        "message": fact.message,
        "why": list(fact.why),
        "expected": list(fact.expected),
        "values": [_position(position) for position in fact.positions],
    }


def _position(position: Position) -> dict[str, Any]:
    return {
        "value": position.canonical,
        **_measure(position.value),
        "articles": position.articles,
        "independent": position.independent,
        "stands": position.verdict or None,
        "claims": [_claim(claim) for claim in position.claims],
        **({"folded": position.folded} if position.folded else {}),
    }


def _measure(value: Value) -> dict[str, str | None]:
    """The parts of a value: bounds are those that the words set, so a plain number has a nominal and no bounds."""
    if isinstance(value, Quantity):
        return {
            "nominal": plain(value.nominal),
            "lower": plain(value.lower),
            "upper": plain(value.upper),
            "unit": value.unit,
            "qualifier": value.qualifier,
        }
    if isinstance(value, Moment):
        low, slash, high = value.iso.partition("/")
        return {
            "nominal": None if slash else value.iso,
            "lower": low if slash and low != ".." else None,
            "upper": high if slash and high != ".." else None,
            "unit": None,
            "qualifier": value.qualifier,
        }
    return {"nominal": None, "lower": None, "upper": None, "unit": None, "qualifier": "exact"}


def plain(number: Decimal | None) -> str | None:
    """A Decimal without an exponent and without zeros that say nothing.

    >>> plain(Decimal("1.94E+7")), plain(Decimal("2.50")), plain(Decimal("-0"))
    ('19400000', '2.5', '0')
    """
    if number is None:
        return None
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "line": claim.line,
        "column": claim.column,
        "surface": claim.surface,
        "sentence": claim.sentence,
        "sentence_start": claim.sentence_start,
        "before": claim.before,
        "after": claim.after,
        "scope": claim.scope,
        "confidence": claim.confidence,
        "subject": claim.subject,
        "locator": claim.locator or None,
    }


def _decision(item: Accepted) -> dict[str, Any]:
    return {"decision": item.decision, "reason": item.reason, "until": item.until, "by": item.by}


def _near_miss(miss: NearMiss) -> dict[str, Any]:
    return {
        "rule": miss.rule,
        "article": miss.article,
        "start": miss.start,
        "line": miss.line,
        "column": miss.column,
        "sentence": miss.sentence,
        "dropped": miss.dropped,
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {"where": problem.where, "what": problem.what, "help": problem.help, "severity": problem.severity}


def _gone(report: Report) -> list[dict[str, str]]:
    return [{"id": id, "message": message} for id, message in report.gone]


def _mention(row: MentionRow) -> dict[str, Any]:
    return {
        "article": row.article,
        "start": row.start,
        "end": row.end,
        "type": row.type,
        "value": row.value,
        "nominal": row.nominal,
        "lower": row.lower,
        "upper": row.upper,
        "unit": row.unit,
        "qualifier": row.qualifier,
        "surface": row.surface,
        "scope": row.scope,
    }
