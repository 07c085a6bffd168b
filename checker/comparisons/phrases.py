"""Phrases: two are the same once spaces, hyphens and quotes are folded, or when the rule says so."""

from __future__ import annotations

import re

from checker.records import Judgement, Value, Wording
from checker.rule import Terms
from checker.text.fold import fold

_GAP = re.compile(r"[\s-]+")


def judge(a: Value, b: Value, terms: Terms) -> Judgement | None:
    """agree or conflict: the rule asked which of its phrases is used, so any two of them answer one question."""
    assert isinstance(a, Wording)
    assert isinstance(b, Wording)
    first, second = _folded(a.text), _folded(b.text)
    if first == second:
        return Judgement("agree", "the same phrase")
    if any({first, second} <= {_folded(text) for text in group} for group in terms.same):
        return Judgement("agree", "the rule says that they are the same")
    low, high = sorted((a.text, b.text))
    if first.lower() == second.lower():
        return Judgement("conflict", f"{low} / {high}: capital letters differ")
    return Judgement("conflict", f"{low} / {high}: different phrases")


def blocks(value: Value) -> tuple[str, ...]:
    return ()


def _folded(text: str) -> str:
    return _GAP.sub(" ", fold(text)).strip()
