"""Readings as plain rows (lists, text, numbers) and back. No object is ever made from a name in the file.

The values of a reading are kept by rule, so that a run with other rules takes those that it shares with this one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from operator import attrgetter
from sys import intern
from typing import Any

import msgspec

from checker.records import Article, Claim, Moment, NearMiss, Problem, Quantity, Reading, Value, Wording

Row = list[Any]
_made: Callable[..., Claim] = Claim

_ARTICLE = (
    "id", "path", "title", "source", "published", "updated", "author", "section", "url", "story", "lang", "line",
    "record", "currency", "source_class",
)  # fmt: skip
_article = attrgetter(*_ARTICLE)
_claim = attrgetter(
    "start", "end", "line", "column", "surface", "sentence", "sentence_start", "scope", "confidence", "subject",
    "before", "after", "locator",
)  # fmt: skip
_miss = attrgetter("start", "line", "column", "sentence", "dropped")
_moment = attrgetter("type", "iso", "start", "end", "grain", "said", "implied", "qualifier")


def pack(item: Reading | Problem, names: Mapping[str, str]) -> Row:
    """One item as a row; `names` gives the digest of each rule by its id."""
    if isinstance(item, Problem):
        return [item.where, item.what, item.help, item.severity]
    by_rule: dict[str, list[Row]] = {}
    for claim in item.claims:
        found = by_rule.setdefault(names[claim.rule], [[], []])
        found[0].append([claim.key, _pack_value(claim.value), *_claim(claim)])
    for miss in item.near_misses:
        by_rule.setdefault(names[miss.rule], [[], []])[1].append(_miss(miss))
    problems = [[problem.where, problem.what, problem.help, problem.severity] for problem in item.problems]
    return [_article(item.article), problems, [item.sketch, item.terms], item.digest, by_rule]


class Unpacker:
    """The reverse of `pack` for one rulebook: what its rules found, in its order; other rules' results are left out."""

    def __init__(self, rules: Mapping[str, str], telling: bool = False) -> None:
        """`rules` gives the id of each rule by its digest, in the order of the rulebook; `telling` is that of `extract`."""
        self._rules = rules
        self._telling = telling
        self._places = {name: place for place, name in enumerate(rules)}

    def __call__(self, row: Sequence[Any]) -> Reading | Problem:
        if len(row) == 4:
            return Problem(*row)
        fields, problems, (sketch, terms), digest, by_rule = row
        id, path, title, source, published, updated, author, section, url, story, lang, *others = fields
        if published is not None:  # a million articles have a few hundred sources and days between them
            published = intern(published)
        if source is not None:
            source = intern(source)
        path = intern(path)
        article = Article(
            id, path, "", title, source, published, updated, author, section, url, story, lang, (), *others,
        )  # fmt: skip
        if not by_rule and not problems and not self._telling:  # as of most articles
            return Reading(article, digest=digest)
        claims: list[Claim] = []
        missed: list[NearMiss] = []
        for name in sorted(filter(self._places.__contains__, by_rule), key=self._places.__getitem__):
            rule = self._rules[name]
            made, near = by_rule[name]
            for key, value, *rest, locator in made:
                claims.append(_made(rule, tuple(key), id, _unpack_value(value), *rest, source, published, id, locator))
            for start, at, column, sentence, dropped in near:
                missed.append(NearMiss(rule, id, start, at, column, sentence, dropped))
        return Reading(
            article,
            tuple(claims),
            tuple(missed),
            tuple(Problem(*each) for each in problems),
            tuple(sketch) if claims or self._telling else (),
            digest,
            tuple(terms),
        )


def dumps(row: Row) -> bytes:
    """A row as JSON text."""
    try:
        return msgspec.json.encode(row)
    except UnicodeEncodeError:  # half a character
        return json.dumps(row, separators=(",", ":")).encode()


def loads(data: bytes) -> Any:
    """The reverse of `dumps`. ValueError for other bytes."""
    try:
        return msgspec.json.decode(data)
    except msgspec.DecodeError:
        return json.loads(data)


def merge(row: Row, more: Row) -> Row:
    """A row with the results of more rules in it; the sketch is there as soon as one of them made a claim."""
    if len(row) == 4:
        return row
    fields, problems, (sketch, terms), digest, by_rule = row
    return [fields, problems, [sketch or more[2][0], terms], digest, {**by_rule, **more[4]}]


def _pack_value(value: Value) -> Row:
    if isinstance(value, Quantity):
        return [
            0,
            value.type,
            *map(_text, (value.nominal, value.lower, value.upper)),
            value.unit,
            value.qualifier,
            _text(value.step),
        ]
    if isinstance(value, Moment):
        return [1, *_moment(value)]
    return [2, value.type, value.text, value.speaker]


def _unpack_value(row: Sequence[Any]) -> Value:
    match row[0]:
        case 0:
            _, type, nominal, lower, upper, unit, qualifier, step = row
            return Quantity(type, _number(nominal), _number(lower), _number(upper), unit, qualifier, _number(step))
        case 1:
            _, type, iso, start, end, grain, said, implied, qualifier = row
            return Moment(type, iso, start, end, grain, tuple(said), tuple(implied), qualifier)
    return Wording(*row[1:])


def _text(number: Decimal | None) -> str | None:
    return None if number is None else str(number)


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
