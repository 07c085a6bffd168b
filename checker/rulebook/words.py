"""A rule in plain words, for reports and `checker explain`."""

from __future__ import annotations

from collections.abc import Sequence

from checker.records import Condition, Rule, Tolerance

_WHAT = {
    "money": "Sums of money",
    "count": "Numbers of",
    "number": "Numbers",
    "percent": "Percentages",
    "ordinal": "Places in an order",
    "age": "Ages",
    "date": "Dates",
    "time": "Times of day",
    "duration": "Lengths of time",
    "quantity": "Measurements",
    "name": "Names of persons and organisations",
    "place": "Places",
    "quote": "Quotes",
    "text": "Phrases",
}
_WITHIN = {"sentence": "a sentence", "paragraph": "a paragraph", "article": "an article"}
_CHANGES = {
    "increasing": "a later, higher value is an update",
    "decreasing": "a later, lower value is an update",
    "any": "a later value is an update",
}
_COMPARED = {"=": "is", "!=": "is not", "<": "is before", "<=": "is not after", ">": "is after", ">=": "is not before"}


def in_words(rule: Rule) -> str:
    """One sentence: what is read, where, and what must be true of it."""
    parts = [_subject(rule), _place(rule), _judged(rule)]
    return "; ".join(filter(None, parts)) + "."


def _subject(rule: Rule) -> str:
    if rule.type == "count":
        subject = f"Numbers of {_or(rule.unit)}" if rule.unit else "Numbers of things"
    elif rule.type == "text" and rule.one_of:
        subject = f"Which of {_quoted(rule.one_of)} is used"
    else:
        subject = _WHAT[rule.type] + (f" in {_or(rule.unit)}" if rule.unit else "")
    if rule.like:
        subject += f" like “{rule.like}”"
    if rule.speaker:
        subject += f" of {_or(rule.speaker)}"
    return subject


def _place(rule: Rule) -> str:
    parts = []
    if rule.near:
        groups = [_quoted(group) for group in rule.near]
        parts.append(f"in {_WITHIN[rule.within]} that has {_and(groups)}")
    if rule.exclude:
        parts.append(f"{'but not' if rule.near else 'without'} {_quoted(rule.exclude)}")
    if rule.patterns or rule.regex:
        parts.append(f"that fit {_quoted((*rule.patterns, *rule.regex))}")
    if len(set(rule.scope)) < 4:
        parts.append(f"only in a {_or(rule.scope)}")
    parts += [_condition(line) for line in rule.where]
    return ", ".join(parts)


def _judged(rule: Rule) -> str:
    key = [part for part in rule.key if part != "story"]
    each = f"for each {_and(key)} " if key and key != ["corpus"] else ""
    if rule.expect is None:
        judged = f"{each}values must agree"
    elif rule.expect.kind == "between":
        judged = f"{each}values must lie between {_and(rule.expect.values)}"
    else:
        judged = f"{each}the value must be {_or(rule.expect.values)}"
    within = _tolerance(rule.tolerance)
    return ", ".join(filter(None, (judged + within, _CHANGES.get(rule.changes, ""))))


def _tolerance(tolerance: Tolerance) -> str:
    if tolerance.relative:
        return f" within {(tolerance.relative * 100).normalize():f} %"
    if tolerance.absolute:
        return f" within {tolerance.absolute}"
    return f" within {tolerance.duration}" if tolerance.duration else ""


def _condition(line: Condition) -> str:
    return f"where {line.field} {_COMPARED[line.operator]} {_or(line.values)}"


def _quoted(words: Sequence[str]) -> str:
    shown = [f"“{word}”" for word in words]
    if len(shown) > 6:
        shown = [*shown[:5], f"{len(shown) - 5} more"]
    return _or(shown)


def _or(words: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
