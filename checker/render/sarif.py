"""SARIF 2.1.0, the exchange format of static analysis, for code-scanning services and editors: one result a finding.

The primary location is the text that stands most alone; other claims are related locations, linked from the message.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote

from checker.records import Accepted, Article, Fact, Problem, Report, RuleCard
from checker.render.json_text import harmless
from checker.render.places import Place, by_id, places
from checker.render.terminal import clean, squeeze
from checker.render.why import reasons

SUFFIX = ".sarif"
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LONGEST_SNIPPET = 1000
MOST_RELATED = 100  # services drop results with many more
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_ROOT = "%SRCROOT%"


def render(report: Report) -> str:
    """The report as SARIF text, UTF-8 safe, ending in a line end."""
    text = json.dumps(document(report), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    return harmless(text)


def document(report: Report) -> dict[str, Any]:
    """The report as a SARIF log of one run."""
    decisions = {item.fact.id: item for item in (*report.accepted, *report.confirmed)}
    since = dict(report.compared)
    suppressed = {item.fact.id for item in report.accepted}
    index = {card.id: number for number, card in enumerate(report.rules)}
    articles = by_id(report)
    facts = [*report.findings, *(item.fact for item in report.accepted)]
    results = []
    for fact in facts:
        result = _result(fact, index, articles)
        if fact.id in suppressed:
            result["suppressions"] = [_suppression(decisions[fact.id])]
        elif fact.id in decisions:
            result["properties"]["decision"] = decisions[fact.id].decision
        if fact.id in since:
            result["baselineState"] = "new" if since[fact.id] == "new" else "unchanged"
        results.append(result)
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "checker",
                        "version": report.version,
                        "shortDescription": {"text": "A linter for facts across articles."},
                        "rules": [_rule(card) for card in report.rules],
                    }
                },
                "automationDetails": {"id": "checker/"},
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which checker was run."}}},
                "invocations": [
                    {
                        "executionSuccessful": True,
                        "toolExecutionNotifications": [_notification(problem) for problem in report.problems],
                    }
                ],
                "results": results,
            }
        ],
    }


def _rule(card: RuleCard) -> dict[str, Any]:
    title, words, help = squeeze(card.title), squeeze(card.words, 2000), clean(card.help)
    return {
        "id": card.id,
        "name": card.id,
        "shortDescription": {"text": _plain(title or card.id)},
        "fullDescription": {"text": _plain(words or title or card.id)},
        "help": {
            "text": _plain("\n\n".join(part for part in (words, help) if part) or card.id),
            "markdown": _markdown(card, title, words, help),
        },
        "defaultConfiguration": {"level": _LEVELS[card.severity]},
        "properties": {"tags": ["facts", card.type]},
    }


def _markdown(card: RuleCard, title: str, words: str, help: str) -> str:
    place = f"{clean(card.path)}:{card.line}" if card.path else ""
    rows = [
        f"**{_escaped(title)}**",
        _escaped(words),
        _escaped(help),
        f"Rule `{card.id}`" + f" in `{place}`" * bool(place),
    ]
    return "\n\n".join(row for row in rows if row.strip("*"))


def _result(fact: Fact, index: dict[str, int], articles: dict[str, Article]) -> dict[str, Any]:
    first, *others = places(fact, articles)
    related = [_location(place, number) for number, place in enumerate(others[:MOST_RELATED], 1)]
    rule = {"ruleIndex": index[fact.rule]} if fact.rule in index else {}
    return {
        "ruleId": fact.rule,
        **rule,
        "kind": "fail",
        "level": _LEVELS[fact.severity],
        "message": {"text": _message(fact, first, others)},
        "locations": [_location(first)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"findingId/v1": fact.id, "primaryLocationLineHash": f"{fact.id}:1"},
        "properties": {
            "verdict": fact.verdict,
            "confidence": fact.confidence,
            "key": dict(fact.key),
            "values": [position.canonical for position in fact.positions],
        },
    }


def _message(fact: Fact, first: Place, others: list[Place]) -> str:
    """What is found, why, what this place says, and a link to each other place."""
    said = [_plain(squeeze(fact.message)).rstrip(".") + "."]
    said += [_plain(squeeze(line)).rstrip(".") + "." for line in reasons(fact)]
    links = [f"[{_plain(place.label)}]({number})" for number, place in enumerate(others[:MOST_RELATED], 1)]
    links += [f"and {len(others) - MOST_RELATED} more"] if len(others) > MOST_RELATED else []
    said += [f"Here: {_plain(first.label)}."]
    said += [f"Elsewhere: {', '.join(links)}."] if links else []
    return " ".join(said)


def _location(place: Place, number: int | None = None) -> dict[str, Any]:
    told = {"text": _plain(f"{place.label}: {place.sentence}")}
    location = {
        "physicalLocation": {"artifactLocation": _artifact(place.path), "region": _region(place)},
        "message": told,
    }
    return location if number is None else {"id": number, **location}


def _region(place: Place) -> dict[str, Any]:
    claim = place.claim
    region: dict[str, Any] = {"startLine": claim.line}
    if not place.article.record:  # offsets of a record count inside its text field, not inside the file's line
        *_, last = claim.surface.split("\n")
        several = claim.surface.count("\n")
        region["startColumn"] = claim.column
        region["endLine"] = claim.line + several
        region["endColumn"] = 1 + len(last) + (0 if several else claim.column - 1)
    return {**region, "snippet": {"text": claim.surface}} if len(claim.surface) <= LONGEST_SNIPPET else region


def _artifact(path: str) -> dict[str, str]:
    """A relative path is resolved against the folder of the run; an absolute one stands for itself."""
    drive = re.match(r"[A-Za-z]:/", path)
    encoded = quote(path, safe="/:@!$&'()*+,;=~" if drive else "/@!$&'()*+,;=~", errors="replace")
    if drive:
        return {"uri": f"file:///{encoded}"}
    if path.startswith("/"):
        return {"uri": f"file://{encoded}"}
    return {"uri": encoded, "uriBaseId": _ROOT}


def _suppression(item: Accepted) -> dict[str, Any]:
    properties = {"decision": item.decision, "until": item.until, "by": item.by}
    return {
        "kind": "external",
        "status": "accepted",
        "justification": item.reason,
        "properties": {name: value for name, value in properties.items() if value},
    }


def _notification(problem: Problem) -> dict[str, Any]:
    text = ": ".join(squeeze(part) for part in (problem.where, problem.what) if part)
    text += f" ({squeeze(problem.help)})" if problem.help else ""
    return {"level": _LEVELS[problem.severity], "message": {"text": _plain(text)}}


def _plain(text: str) -> str:
    """Text in which nothing is taken for a link."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _escaped(text: str) -> str:
    """Text in which nothing is taken for Markdown or HTML."""
    return re.sub(r"([\\`*_\[\]<>#&|!~])", r"\\\1", text)
