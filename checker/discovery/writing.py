"""Drafts as a rule file that a person reads: evidence as comments, every value as the rule reader takes it back. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from checker.record import defaults
from checker.records import Article
from checker.rule import Expectation, Rule, RuleTest, Tolerance
from checker.rulebook.declaration import RULE

WIDTH = 110
_PLAIN = re.compile(r"[A-Za-z](?:[A-Za-z0-9 /|…()-]*[A-Za-z0-9)])?")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})


def document(drafts: Iterable[tuple[Rule, Sequence[str]]], heading: Sequence[str]) -> str:
    """A rule file: each rule with the lines of its comment before it."""
    lines = [*map(comment, heading), "version: 1", ""]
    blocks = ["\n".join([*(f"  {comment(line)}" for line in told), *_rule(rule)]) for rule, told in drafts]
    if not blocks:
        return "\n".join([*lines[:-2], comment("Nothing was found that several articles state."), ""])
    return "\n".join([*lines, "rules:", "\n\n".join(blocks), ""])


def comment(line: str) -> str:
    return f"# {line}".rstrip()


def scalar(text: str) -> str:
    """A text so that YAML gives it back.

    >>> scalar("open letter"), scalar("cost|price"), scalar("'no'"), scalar("a: b"), scalar("no")
    ('open letter', 'cost|price', "'''no'''", "'a: b'", "'no'")
    """
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    if text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def _list(items: Iterable[str]) -> str:
    return "[" + ", ".join(map(scalar, items)) + "]"


def _rule(rule: Rule) -> list[str]:
    lines = [f"  - id: {rule.id}"]
    lines += [f"    {name}: {value}" for name, value in _fields(rule)]
    for number, test in enumerate(rule.tests):
        lines += (["    tests:"] if not number else []) + _test(test)
    return lines


def _fields(rule: Rule) -> Iterable[tuple[str, str]]:
    """The keys whose values are not the default ones, in the order of the manual."""
    for key in RULE:
        value = getattr(rule, key.name)
        if key.name in ("id", "tests") or (key.name in _DEFAULTS and value == _DEFAULTS[key.name]):
            continue
        if key.name == "tolerance" and rule.warning_tolerance is not None:
            yield key.name, f"{{warning: {_tolerance(rule.warning_tolerance)}, error: {_tolerance(value)}}}"
        else:
            yield key.name, _WRITERS.get(key.shape, _words)(value)


def _condition(field: str, operator: str, values: Sequence[str]) -> str:
    if operator == "=":
        return f"{field}: {_list(values)}"
    if operator == "!=":
        return f"{field}: {{not: {_list(values)}}}"
    return f"{field}: {scalar(operator + values[0])}"


def _tolerance(tolerance: Tolerance) -> str:
    if tolerance.relative is not None:
        return f"{_number(tolerance.relative * 100)}%"
    if tolerance.duration is not None:
        return f"{{duration: {tolerance.duration}}}"
    return f"{{absolute: {_number(tolerance.absolute or Decimal(0))}}}"


def _expectation(expect: Expectation) -> str:
    return f"{{{expect.kind}: {scalar(expect.values[0]) if expect.kind == 'value' else _list(expect.values)}}}"


def _words(value: str | Sequence[str]) -> str:
    return scalar(value) if isinstance(value, str) else _list(value)


_DEFAULTS = defaults(Rule)
_WRITERS: dict[str, Callable[[Any], str]] = {
    "choice": str,
    "conditions": lambda value: "{" + ", ".join(_condition(c.field, c.operator, c.values) for c in value) + "}",
    "currency": str,
    "expectation": _expectation,
    "flag": lambda value: "true" if value else "false",
    "groups": lambda value: _list("|".join(group) for group in value),
    "lists": lambda value: "[" + ", ".join(map(_list, value)) + "]",
    "tolerance": _tolerance,
}  # by the shapes of `rulebook.declaration`; the others are a text or a list of texts


def _number(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _test(test: RuleTest) -> list[str]:
    lines = [f"      - name: {scalar(test.name)}", "        articles:"]
    for article in test.articles:
        lines += _article(article)
    lines.append(f"        verdict: {test.verdict}")
    if test.values:
        lines.append(f"        values: {_list(test.values)}")
    return lines


def _article(article: Article) -> list[str]:
    zones = {zone.scope: article.text[zone.start : zone.end] for zone in article.zones}
    first = max((zone.end + 2 for zone in article.zones if zone.scope == "headline"), default=0)
    last = min((zone.start - 2 for zone in article.zones if zone.scope == "caption"), default=len(article.text))
    given = [
        (name, value)
        for name in ("source", "published", "story", "currency", "lang")
        if (value := getattr(article, name))
    ]
    given += [(scope, zones[scope]) for scope in ("headline", "caption") if scope in zones]
    given.append(("text", article.text[first:last]))
    return [f"          {'- ' if not n else '  '}{name}: {scalar(value)}" for n, (name, value) in enumerate(given)]
