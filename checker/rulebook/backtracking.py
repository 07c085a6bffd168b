r"""Regular expressions that take for ever: a repeated group in which a repetition meets itself, such as (\w+\s?)*.

A group is sound where something that must stand between two rounds cannot be part of the inner repetition: (\s\w+)*.
This finds the usual accidents, not every one; what slips through meets the time limit when it runs.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from msgspec import Struct, field

MANY = 20  # a repetition of up to so many counts as endless
_SAMPLE = "".join(map(chr, range(32, 256))) + "\t\n–—‘’“”…中я"
_PREFIX = re.compile(r"\?(?:P?<[A-Za-z_]\w*>|P=|P>|<=|<!|[a-zA-Z0-9]*(?:-[a-z]+)?:|[:=!>|&#]|[^:)]*(?=\)))")
_QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d*)(,?)(\d*)\})(\+|\?)?")
_ESCAPE = re.compile(r"\\(?:[pP]\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|N\{[^}]*\}|[gkLK]<[^>]*>|.)", re.DOTALL)
_CLASS = re.compile(r"\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]", re.DOTALL)


class _Item(Struct):
    """One character, class or group with its quantifier; `branches` are the alternatives of a group."""

    source: str
    branches: list[list[_Item]] = field(default_factory=list)
    is_group: bool = False
    needed: bool = True
    endless: bool = False
    atomic: bool = False


def explosive(expression: str) -> str:
    r"""The part of a valid expression that may explode, or "".

    >>> explosive(r"(\w+\s?)*x"), explosive(r"(a|a)+"), explosive(r"(?:, \w+)*")
    ('(\\w+\\s?)*', '(a|a)+', '')
    """
    try:
        branches, _ = _branches(expression, 0)
        return next((item.source for item in _walk(branches) if _explodes(item)), "")
    except RecursionError:
        return "so deep a nesting"


def _walk(branches: list[list[_Item]]) -> Iterator[_Item]:
    for branch in branches:
        for item in branch:
            yield item
            yield from _walk(item.branches)


def _explodes(item: _Item) -> bool:
    if not item.is_group or not item.endless or item.atomic:
        return False
    taken: set[str] = set()
    for branch in item.branches:
        if len(branch) == 1 and not branch[0].is_group:
            if not taken.isdisjoint(_reach(_bare(branch[0]))):
                return True
            taken |= _reach(_bare(branch[0]))
    return any(
        not any(_separates(other, repeated) for other in branch)
        for branch in item.branches
        for repeated in _repeated(branch)
    )


def _repeated(branch: list[_Item]) -> Iterator[list[str]]:
    """For all that a branch repeats without end, at any depth: the characters and classes in it."""
    for item in branch:
        if item.atomic:
            continue
        if item.endless:
            inside = [_bare(inner) for inner in _walk(item.branches) if not inner.is_group]
            yield inside if item.is_group else [_bare(item)]
        for inner in item.branches:
            yield from _repeated(inner)


def _separates(item: _Item, repeated: list[str]) -> bool:
    """True where the item must occur and holds a character that the repeated ones cannot match."""
    if not item.needed:
        return False
    if item.is_group:
        return bool(item.branches) and all(
            any(_separates(part, repeated) for part in branch) for branch in item.branches
        )
    return not any(_meet(_bare(item), other) for other in repeated)


def _bare(item: _Item) -> str:
    return _QUANTIFIER.sub("", item.source) if item.endless else item.source


def _meet(a: str, b: str) -> bool:
    """True where one character matches both, as far as a sample of characters shows."""
    return a == b or not _reach(a).isdisjoint(_reach(b))


@functools.lru_cache(maxsize=1024)
def _reach(source: str) -> frozenset[str]:
    """The characters of the sample that a character or class matches."""
    import regex

    matches = regex.compile(source).fullmatch
    return frozenset(char for char in (*_SAMPLE, *source) if matches(char))


def _branches(text: str, at: int) -> tuple[list[list[_Item]], int]:
    """The alternatives from an offset to the closing bracket or the end, and where that is."""
    branches: list[list[_Item]] = [[]]
    while at < len(text) and text[at] != ")":
        if text[at] == "|":
            branches.append([])
            at += 1
            continue
        item, at = _item(text, at)
        branches[-1].append(item)
    return branches, at


def _item(text: str, start: int) -> tuple[_Item, int]:
    char = text[start]
    item = _Item("")
    if char == "(":
        prefix = _PREFIX.match(text, start + 1)
        item.is_group = True
        item.atomic = bool(prefix) and prefix[0] in ("?>", "?=", "?!", "?<=", "?<!")  # type: ignore[index]
        item.branches, at = _branches(text, prefix.end() if prefix else start + 1)
        at = min(at + 1, len(text))
        item.needed = not (prefix and prefix[0] in ("?=", "?!", "?<=", "?<!"))
    else:
        found = _ESCAPE.match(text, start) if char == "\\" else _CLASS.match(text, start) if char == "[" else None
        at = found.end() if found else start + 1
        item.needed = char not in "^$" and text[start:at] not in (r"\b", r"\B", r"\A", r"\Z")
    quantifier = _QUANTIFIER.match(text, at)
    if quantifier:
        at = quantifier.end()
        sign, low, comma, high, mode = quantifier[0][0], *quantifier.groups()
        item.needed = item.needed and (sign == "+" or (sign == "{" and bool(low) and int(low) > 0))
        item.endless = sign in "*+" or (sign == "{" and (int(high) >= MANY if high else bool(comma)))
        item.atomic = item.atomic or mode == "+"
    item.source = text[start:at]
    return item, at
