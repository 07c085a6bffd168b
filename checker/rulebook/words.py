"""A rule in one plain sentence, for reports and `checker explain`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.rule import Condition, Rule, Tolerance
from checker.rulebook.inflection import forms

MOST_SHOWN = 6  # of the cues of one group, or of the units

_WHAT = {
    "age": "Ages",
    "count": "Numbers of things",
    "date": "Dates",
    "duration": "Lengths of time",
    "money": "Sums of money",
    "name": "Names",
    "number": "Numbers",
    "ordinal": "Places in an order",
    "percent": "Percentages",
    "place": "Places",
    "quantity": "Measurements",
    "quote": "Quotes",
    "text": "Phrases",
    "time": "Times of day",
}
_NO_PLURAL = {
    "aircraft",
    "dead",
    "hurt",
    "missing",
    "people",
    "personnel",
    "police",
    "shot",
    "sick",
    "slain",
    "staff",
    "youth",
}
_WITHIN = {"sentence": "a sentence", "paragraph": "a paragraph", "article": "an article"}
_SCOPES = {
    "headline": "headlines",
    "body": "the body",
    "quote": "quotes",
    "caption": "captions",
    "lead": "the headline and the first paragraph",
}
_CHANGES = {
    "increasing": "a later, higher value is an update",
    "decreasing": "a later, lower value is an update",
    "yearly": "a value that grows by one a year is an update",
    "any": "a later value is an update",
}
_COMPARED = {"=": "is", "!=": "is not", "<": "is before", "<=": "is not after", ">": "is after", ">=": "is not before"}
_SPAN = re.compile(r"PT?([\d.]+)([A-Z])")


def in_words(rule: Rule) -> str:
    """What is read, where, and what must be true of it.

    >>> in_words(Rule("cost", "money", "Cost", near=(("bridge",), ("cost", "price"))))
    'Sums of money, in a sentence that has “bridge” and one of “cost” and “price”; values must agree.'
    """
    return f"{', '.join([_subject(rule), *_places(rule)])}; {', '.join(_judged(rule))}."


def _subject(rule: Rule) -> str:
    if rule.type == "text" and rule.one_of:
        return f"Which of {_and(_quoted(rule.one_of))} is used"
    subject = _WHAT[rule.type]
    if rule.type == "count" and rule.unit:
        subject = f"Numbers of {_or(_cut([_plural(unit) for unit in rule.unit]))}"
    elif rule.unit:
        subject += f" in {_or(_cut([_plural(unit) for unit in rule.unit]))}"
    if rule.like:
        subject += f" like “{rule.like}”"
    return subject + (f" of {_or(rule.speaker)}" if rule.speaker else "")


def _places(rule: Rule) -> Iterator[str]:
    if rule.near:
        yield f"in {_WITHIN[rule.within]} that has {_and([_one(group) for group in rule.near])}"
    if rule.exclude:
        yield f"{'but not' if rule.near else 'without'} {_one(rule.exclude, 'any of')}"
    if rule.patterns:
        yield f"in words like {_or(_quoted(rule.patterns))}"
    if rule.barring:
        yield f"not in words like {_or(_quoted(rule.barring))}"
    if rule.step:
        yield f"of {_or([('an ' if step[0] in 'aeiou' else 'a ') + step for step in rule.step])}"
    if rule.regex:
        yield f"where it matches {_or(_quoted(rule.regex))}"
    if len(rule.scope) < 4:
        yield f"only in {_or([_SCOPES[scope] for scope in rule.scope])}"
    for line in rule.where:
        yield _condition(line)
    if rule.single:
        yield "in articles that give one value only"
    if rule.twice:
        yield "in articles that give two values, each in a sentence of its own"
    if rule.alone and rule.gap and (gap := _tolerance(rule.gap)):
        yield f"where no other value within {gap} stands in the article"


def _judged(rule: Rule) -> Iterator[str]:
    key = [part for part in rule.key if part not in ("story", "corpus")]
    each = f"for each {_and(key)} " if key else ""
    if rule.expect is None:
        judged = "values must agree"
    elif rule.expect.kind == "between":
        judged = f"values must lie between {_and(rule.expect.values)}"
    else:
        judged = f"the value must be {_or(rule.expect.values)}"
    within = _tolerance(rule.tolerance)
    yield each + judged + (f" within {within}" if within else " exactly" if rule.tolerance.absolute == 0 else "")
    if rule.gap and (gap := _tolerance(rule.gap)):
        yield f"values more than {gap} apart are not compared"
    if rule.bounds == "plain":
        yield "bounds are taken as a writer means them"
    if rule.confidence != "low":
        yield f"only what differs with {rule.confidence} confidence or more"
    if rule.changes in _CHANGES:
        yield _CHANGES[rule.changes]


def _tolerance(tolerance: Tolerance) -> str:
    if tolerance.relative:
        return f"{(tolerance.relative * 100).normalize():f} %"
    if tolerance.duration:
        return _span(tolerance.duration)
    return str(tolerance.absolute or "")


def _span(iso: str) -> str:
    """P2D in words; a span of several parts stays as it is."""
    match = _SPAN.fullmatch(iso)
    if match is None:
        return iso
    names = {"Y": "year", "W": "week", "D": "day", "H": "hour", "S": "second", "M": "minute" if "T" in iso else "month"}
    return f"{match[1]} {names[match[2]]}{'s' * (match[1] != '1')}"


def _condition(line: Condition) -> str:
    return f"in articles whose {line.field} {_COMPARED[line.operator]} {_or(line.values)}"


def _plural(noun: str) -> str:
    """The plural of the last word: persons who died in office, half-time scores."""
    *before, last = noun.split(" ")
    others = forms(last)[1:2] if last not in _NO_PLURAL and last.islower() else ()
    return " ".join([*before, *(others or (last,))])


def _one(cues: Sequence[str], of: str = "one of") -> str:
    return f"“{cues[0]}”" if len(cues) == 1 else f"{of} {_and(_quoted(cues))}"


def _quoted(words: Sequence[str]) -> list[str]:
    return _cut([f"“{word}”" for word in words])


def _cut(words: list[str]) -> list[str]:
    return words if len(words) <= MOST_SHOWN else [*words[: MOST_SHOWN - 1], f"{len(words) - MOST_SHOWN + 1} more"]


def _or(words: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
