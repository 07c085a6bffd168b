"""JUnit XML, as Jenkins and most other services read it: a rule is a test suite, a fact is a test case."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter, defaultdict

from checker.records import Article, Fact, Position, Problem, Report
from checker.render.places import by_id, places, spot
from checker.render.summary import counted
from checker.render.terminal import clean, squeeze
from checker.render.why import reasons

SUFFIX = ".xml"
FAILING = ("conflict", "unclear")
PROBLEMS = "problems"


def render(report: Report) -> str:
    """The report as XML text. Conflicts and unclear findings fail, accepted ones and silent rules are skipped."""
    accepted = {item.fact.id: item.reason for item in report.accepted}
    titles = {card.id: card.title for card in report.rules}
    articles = by_id(report)
    by_rule: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in (*report.findings, *report.facts, *(item.fact for item in report.accepted)):
        by_rule[fact.rule].append(fact)
    suites = [
        _suite(rule, titles.get(rule, rule), by_rule[rule], accepted, articles)
        for rule in dict.fromkeys([*titles, *by_rule])
    ]
    suites += [_problems(report.problems)] if report.problems else []
    totals = {name: _sum(suites, name) for name in ("tests", "failures", "errors")}
    root = ET.Element("testsuites", {"name": "checker", **totals})
    root.extend(suites)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _suite(
    rule: str, title: str, facts: list[Fact], accepted: dict[str, str], articles: dict[str, Article]
) -> ET.Element:
    names: Counter[str] = Counter()
    cases = []
    for fact in sorted(facts, key=lambda fact: (fact.key, fact.id)):
        name = _name(title, fact)
        names[name] += 1
        case = _case(rule, name if names[name] == 1 else f"{name} ({names[name]})")
        cases.append(case)
        if fact.id in accepted:
            ET.SubElement(case, "skipped", type="accepted", message=_text(f"accepted: {accepted[fact.id]}"))
        elif fact.verdict in FAILING:
            _child(case, "failure", _evidence(fact, articles), type=fact.verdict, message=_text(fact.message))
        else:
            _child(case, "system-out", _evidence(fact, articles))
    if not facts:
        case = _case(rule, _text(title))
        ET.SubElement(case, "skipped", type="no-match", message="no value found")
        cases.append(case)
    return _counted(rule, cases)


def _name(title: str, fact: Fact) -> str:
    key = ", ".join(f"{name} {value}" for name, value in fact.key if value)
    return _text(f"{title} [{key}]" if key else title)


def _evidence(fact: Fact, articles: dict[str, Article]) -> str:
    """The message, the reasons, then every value with its places, as plain lines."""
    at: defaultdict[str, list[str]] = defaultdict(list)
    for place in places(fact, articles):
        where = spot(clean(place.path), place.claim)
        at[place.position.canonical].append(f"    {where} {squeeze(place.who, 80)}: {place.sentence}")
    lines = [f"{fact.verdict}: {squeeze(fact.message)}", *map(squeeze, reasons(fact))]
    for position in fact.positions:
        lines += [_support(position), *at[position.canonical]]
    return "\n".join(map(_allowed, lines))


def _support(position: Position) -> str:
    return (
        f"{squeeze(position.canonical)} ({counted(position.articles, 'article')}, {position.independent} independent)"
    )


def _problems(problems: tuple[Problem, ...]) -> ET.Element:
    cases = []
    for number, problem in enumerate(problems, 1):
        case = _case(PROBLEMS, _text(f"{number} {problem.where}"))
        tag = "error" if problem.severity == "error" else "skipped"
        _child(case, tag, _text(problem.help), type=problem.severity, message=_text(problem.what))
        cases.append(case)
    return _counted(PROBLEMS, cases)


def _counted(name: str, cases: list[ET.Element]) -> ET.Element:
    tags = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    counts = {word: str(sum(case.find(tag) is not None for case in cases)) for word, tag in tags.items()}
    suite = ET.Element("testsuite", {"name": _text(name), "tests": str(len(cases)), **counts})
    suite.extend(cases)
    return suite


def _case(rule: str, name: str) -> ET.Element:
    return ET.Element("testcase", classname=_text(f"checker.{rule}"), name=name)


def _child(case: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(case, tag, attributes).text = text


def _sum(suites: list[ET.Element], name: str) -> str:
    return str(sum(int(suite.get(name, "0")) for suite in suites))


def _text(text: str) -> str:
    return _allowed(squeeze(text))


def _allowed(text: str) -> str:
    """Without the two characters that `clean` leaves and XML does not know."""
    return text.replace("\ufffe", "�").replace("\uffff", "�")
