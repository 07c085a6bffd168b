"""Annotations in GitHub Actions: one workflow command a finding, worst first, as many as the service shows."""

from __future__ import annotations

from checker.records import Article, Fact, Problem, Report
from checker.render.places import Place, by_id, places, spot
from checker.render.summary import SEVERITY_ORDER, summary
from checker.render.terminal import clean, squeeze
from checker.render.why import reasons

SUFFIX = ".txt"
MOST = 10  # annotations of one level that a step may have; the service drops the rest without a word
_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report) -> str:
    """Lines that begin with ::error, ::warning or ::notice; the last one counts what was found and what is hidden."""
    articles = by_id(report)
    lines: list[str] = []
    hidden = 0
    for severity in SEVERITY_ORDER:
        commands = [_finding(fact, articles) for fact in report.findings if fact.severity == severity]
        commands += [_problem(problem) for problem in report.problems if problem.severity == severity]
        most = MOST - 1 if severity == "info" else MOST  # the count below is a notice too
        lines += commands[:most]
        hidden += len(commands[most:])
    return "\n".join([*lines, _count(report, hidden)]) + "\n"


def _finding(fact: Fact, articles: dict[str, Article]) -> str:
    first, *others = places(fact, articles)
    text = [squeeze(fact.message), *map(squeeze, reasons(fact))]
    text += [f"{place.label} at {spot(clean(place.path), place.claim)}" for place in others[:20]]
    text += [f"and {len(others) - 20} more places"] if len(others) > 20 else []
    return _command(fact.severity, _where(first), f"{fact.verdict}: {fact.rule}", text)


def _where(place: Place) -> dict[str, str]:
    claim = place.claim
    where = {"file": place.path, "line": str(claim.line)}
    if (
        place.article.record or "\n" in claim.surface
    ):  # columns of a record count inside its line; a span ends elsewhere
        return where
    return {**where, "col": str(claim.column), "endColumn": str(claim.column + max(1, len(claim.surface)))}


def _problem(problem: Problem) -> str:
    return _command(
        problem.severity, {}, squeeze(problem.where) or "problem", [squeeze(problem.what), squeeze(problem.help)]
    )


def _count(report: Report, hidden: int) -> str:
    counts = summary(report)
    words = [f"{counts[word]} {word}" for word in ("conflict", "unclear", "update", "accepted")]
    more = [f"{hidden} not shown here; -o markdown or -o html shows all"] if hidden else []
    return _command("info", {}, "checker", [", ".join([*words, *more])])


def _command(severity: str, where: dict[str, str], title: str, lines: list[str]) -> str:
    properties = {**where, "title": squeeze(title)}
    options = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[severity]} {options}::{_data(chr(10).join(line for line in lines if line))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(clean(text)).replace(":", "%3A").replace(",", "%2C")
