"""How the simple shapes of keys are read: a node in, a value out, or None and a fault where the node does not fit."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from typing import Any

from checker.record import Record
from checker.rulebook.cues import normal
from checker.rulebook.declaration import Key
from checker.rulebook.document import LIST, MAPPING, TEXT, Document, Node

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOLE = re.compile(r"\{([^{}]*)\}")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_CURRENCY = re.compile(r"[A-Z]{3}")
MOST_CHARACTERS = 200_000  # of one text with its vars filled in
MOST_OF_REGEX = 5_000  # characters of a regular expression or a pattern
MOST_DEPTH = 20  # brackets within brackets of a pattern
VALUE = "value"  # the name of the hole in patterns


class About(Record, frozen=True):
    """What the reading of a key needs to know of its rule."""

    type: str
    unit: tuple[str, ...] = ()
    currency: str | None = None


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """A question for the likeliest of these words, or "" where none is like it."""
    import difflib

    by_case = {name.lower(): name for name in allowed}
    found = difflib.get_close_matches(word.lower(), by_case, 1, 0.6)
    return f"did you mean {by_case[found[0]]}?" if found else ""


def one_among(allowed: Iterable[str]) -> str:
    return "allowed: " + ", ".join(allowed)


def for_example(key: Key) -> str:
    return f"for example: {key.example}"


def text(document: Document, node: Node, key: Key, about: About) -> str | None:
    """A text that is not empty."""
    if node.kind != TEXT:
        document.fault(node, f"{key.name} is one text, not a {node.kind}", _quotes(node) or for_example(key))
        return None
    if not node.value.strip():
        document.fault(node, f"{key.name} is empty", for_example(key))
        return None
    return str(node.value).strip()


def choice(document: Document, node: Node, key: Key, about: About) -> str | None:
    """One of the words that the key allows."""
    found = text(document, node, key, about)
    if found is None or found in key.allowed:
        return found
    guess = "" if document.full else did_you_mean(found, key.allowed)
    document.fault(node, f"{key.name} cannot be {found}", " ".join(filter(None, (guess, one_among(key.allowed)))))
    return None


def flag(document: Document, node: Node, key: Key, about: About) -> bool | None:
    """true or false."""
    found = choice(document, node, key, about)
    return None if found is None else found == "true"


def choices(document: Document, node: Node, key: Key, about: About) -> tuple[str, ...] | None:
    """One or several of the words that the key allows, each once."""
    found = [choice(document, item, key, about) for item in _items(document, node, key)]
    return _all(tuple(dict.fromkeys(found)))


def plain_texts(document: Document, node: Node, key: Key, about: About) -> tuple[str, ...] | None:
    """One text or a list of texts, as they are."""
    return _all(tuple(text(document, item, key, about) for item in _items(document, node, key)))


def identifier(document: Document, node: Node, key: Key, about: About) -> str | None:
    found = text(document, node, key, about)
    if found is None or _ID.fullmatch(found):
        return found
    better = re.sub(r"[^a-z0-9]+", "-", found.lower()).strip("-")
    help = "small letters and digits with single hyphens between them"
    document.fault(node, f"{found!r} cannot be an id", f"{help}: {better}" if better else help)
    return None


def currency(document: Document, node: Node, key: Key, about: About) -> str | None:
    found = text(document, node, key, about)
    if found is None or _CURRENCY.fullmatch(found):
        return found
    document.fault(node, f"{found!r} is not a currency code", "three capitals, such as USD, EUR, AUD")
    return None


def date(document: Document, node: Node, key: Key, about: About) -> str | None:
    """An ISO date or date and time that exists."""
    import datetime

    found = text(document, node, key, about)
    if found is None:
        return None
    match = _DATE.fullmatch(found)
    try:
        if match is None:
            raise ValueError
        year, month, day, hour, minute = (int(part or 0) for part in match.groups())
        datetime.datetime(year, month, day, hour, minute)  # only to know whether it exists
    except ValueError:
        document.fault(node, f"{key.name} is not a date: {found}", "write it as 2018-06-20 or 2018-06-20T09:30")
        return None
    return found.replace(" ", "T")


def cues(document: Document, node: Node, key: Key, about: About) -> tuple[str, ...] | None:
    """One text or a list of texts; | separates alternatives, all of them in one row, each once."""
    groups = [_alternatives(document, item, key, about) for item in _items(document, node, key)]
    return None if None in groups else tuple(dict.fromkeys(cue for group in groups if group for cue in group))


def groups(document: Document, node: Node, key: Key, about: About) -> tuple[tuple[str, ...], ...] | None:
    """One text or a list of texts; each is a group of the alternatives that | separates."""
    return _all(tuple(_alternatives(document, item, key, about) for item in _items(document, node, key)))


def lists(document: Document, node: Node, key: Key, about: About) -> tuple[tuple[str, ...], ...] | None:
    """A list of lists of two texts or more."""
    if node.kind != LIST or not node.value or any(item.kind != LIST for item in node.value):
        document.fault(node, f"{key.name} is a list of lists", for_example(key))
        return None
    found = []
    for item in node.value:
        names = plain_texts(document, item, key, about) if item.value else ()
        if names is not None and len(set(names)) < 2:
            document.fault(item, f"a list of {key.name} has two names or more", for_example(key))
            names = None
        found.append(names)
    return _all(tuple(found))


def key_parts(document: Document, node: Node, key: Key, about: About) -> tuple[str, ...] | None:
    found = choices(document, node, key, about)
    if found and "unit" in found and about.type not in ("money", "count", "quantity"):
        document.fault(node, f"a value of type {about.type} has no unit to be a key", one_among(key.allowed))
        return None
    return found


def patterns(document: Document, node: Node, key: Key, about: About) -> tuple[str, ...] | None:
    """Sentences with the hole {value}; a var that holds alternatives becomes (one|another)."""
    found = []
    for item in _items(document, node, key):
        pattern = text(document, item, key, about)
        if pattern is not None:
            holes = _HOLE.findall(pattern).count(VALUE)
            if holes != 1:
                document.fault(item, f"a pattern has one hole {{value}}, this one has {holes}", for_example(key))
                pattern = None
        if pattern is not None and not normal(pattern.replace("{value}", "")).strip(".…* "):
            document.fault(item, "a pattern needs words beside its hole", for_example(key))
            pattern = None
        pattern = pattern and fill(document, item, pattern, grouped=True)
        if pattern is not None and not _balanced(pattern):
            document.fault(
                item, "the brackets of this pattern do not match", "(letter|petition) means one or the other"
            )
            pattern = None
        if pattern is not None and _depth(pattern) > MOST_DEPTH:
            document.fault(
                item,
                f"this pattern has more than {MOST_DEPTH} brackets within brackets",
                "write it as several patterns",
            )
            pattern = None
        found.append(pattern)
    return _all(tuple(found))


def _balanced(pattern: str) -> bool:
    left = 0
    for char in pattern:
        left += (char == "(") - (char == ")")
        if left < 0:
            return False
    return left == 0 and "()" not in pattern


def _depth(pattern: str) -> int:
    """How many brackets are open at most at once."""
    return max(itertools.accumulate((char == "(") - (char == ")") for char in pattern), default=0)


def regexes(document: Document, node: Node, key: Key, about: About) -> tuple[str, ...] | None:
    """Regular expressions that compile and do not explode."""
    import regex

    from checker.rulebook.backtracking import explosive
    from checker.rulebook.beyond import beyond

    found: list[str | None] = []
    for item in _items(document, node, key):
        expression = text(document, item, key, about)
        if expression is not None:
            expression = item.value
            if len(expression) > MOST_OF_REGEX:
                document.fault(item, "this regular expression is too long", f"at most {MOST_OF_REGEX:,} characters")
                continue
            if refused := beyond(expression):
                document.fault(item, f"this regular expression goes too far: {refused[0]}", refused[1])
                found.append(None)
                continue
            try:
                regex.compile(expression)
            except (regex.error, RecursionError, MemoryError, OverflowError, ValueError) as error:
                document.fault(
                    item, f"this is not a regular expression: {error}", "brackets and backslashes: \\( is a bracket"
                )
                expression = None
        if expression is not None and (culprit := explosive(expression)):
            document.fault(
                item,
                f"this regular expression may take for ever: {culprit} repeats what is repeated",
                "repeat it once, or put a character between that the inner part cannot match",
            )
            expression = None
        found.append(expression)
    return _all(tuple(found))


def fill(document: Document, node: Node, written: str, grouped: bool = False) -> str | None:
    """The text with its vars filled in."""
    unknown = [name for name in _HOLE.findall(written) if name not in document.vars and not (grouped and name == VALUE)]
    for name in dict.fromkeys(unknown):
        if name == VALUE:
            document.fault(node, "{value} is a hole of patterns", "cues and phrases have no hole for the value")
            continue
        known = f"vars of this file: {', '.join(document.vars)}" if document.vars else "this file has no vars"
        guess = did_you_mean(name, document.vars)
        document.fault(node, f"there is no var {{{name}}}", " ".join(filter(None, (guess, known))))
    if unknown:
        return None

    def filled(hole: re.Match[str]) -> str:
        if grouped and hole[1] == VALUE:
            return hole[0]
        return f"({document.vars[hole[1]]})" if grouped else document.vars[hole[1]]

    found = _HOLE.sub(filled, written)
    most = MOST_OF_REGEX if grouped else MOST_CHARACTERS
    if len(found) > most:
        document.fault(node, "too long with its vars filled in", f"at most {most:,} characters")
        return None
    return found


def _alternatives(document: Document, node: Node, key: Key, about: About) -> tuple[str, ...] | None:
    written = text(document, node, key, about)
    filled = None if written is None else fill(document, node, written)
    if filled is None:
        return None
    found = [part.strip() for part in filled.split("|")]
    if not all(map(normal, found)):
        document.fault(node, f"an empty cue in {key.name}", "| stands between two cues")
        return None
    return tuple(dict.fromkeys(found))


def _items(document: Document, node: Node, key: Key) -> list[Node]:
    """The items of a list; one text stands for a list of it."""
    if node.kind == TEXT:
        return [node]
    if node.kind == MAPPING:
        document.fault(
            node, f"{key.name} is a text or a list of texts, not a mapping", _quotes(node) or for_example(key)
        )
    elif not node.value:
        document.fault(node, f"{key.name} is empty", for_example(key))
    else:
        return list(node.value)
    return []


def _quotes(node: Node) -> str:
    """Help for {letter} without quotes, which is a mapping to YAML."""
    if node.kind != MAPPING or len(node.value) != 2 or node.value[0].kind != TEXT or node.value[1].value:
        return ""
    return f'a text that begins with {{ needs quotes: "{{{node.value[0].value}}}"'


def _all(values: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """The values, or None where one is missing or where there is none at all."""
    return None if not values or None in values else values
