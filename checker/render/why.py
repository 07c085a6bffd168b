"""The program's own sentences about a fact, in words: what was expected, why it has its verdict."""

from __future__ import annotations

import re

from checker.records import Fact
from checker.render.words import reason, said, value_words


def expected(fact: Fact) -> list[str]:
    """The values that a rule declares, in words; what is no value of its type stays as it is written."""
    return [_expected(fact.type, text) for text in fact.expected]


def reasons(fact: Fact) -> list[str]:
    """The lines of `why` without notation."""
    return [
        _declared(line, fact) if fact.expected and line.startswith("expected ") else reason(line, fact.type)
        for line in fact.why
    ]


def _expected(type: str, text: str) -> str:
    from checker.values import VALUES, parse

    try:
        return value_words(parse(text, type)) if type in VALUES else text
    except ValueError:
        return text


def _declared(line: str, fact: Fact) -> str:
    """ "expected 300 employee, found > 200 employee": every canonical value of the fact in words, the longest first."""
    words = {place.canonical: said(place) for place in fact.positions}
    words.update(zip(fact.expected, expected(fact), strict=True))
    longest = sorted(filter(None, words), key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest)), lambda found: words[found.group()], line)
