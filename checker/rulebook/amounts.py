"""Tolerances, expectations and values in canonical notation."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from checker import facts
from checker.record import replace
from checker.records import Quantity, Value
from checker.rule import Expectation, Tolerance
from checker.rulebook.declaration import CALENDAR, EXPECT, NOTATION, NUMERIC, TOLERANCE, WORDED, Key, by_name
from checker.rulebook.document import LIST, MAPPING, TEXT, Document, Node
from checker.rulebook.mappings import Pair, known
from checker.rulebook.shapes import About, for_example, one_among, plain_texts, text
from checker.text.passage import Passage
from checker.values import canonical, parse

Tolerances = tuple[Tolerance, Tolerance | None]  # for the rule's severity, for a warning

_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,9})?")
_SHARE = re.compile(r"(\d{1,4}(?:\.\d{1,6})?) ?%")
_SPAN = re.compile(r"(\d{1,6}(?:\.\d{1,3})?) ?(minute|hour|day|week|month|year)s?")
_ISO_SPAN = re.compile(r"P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?")
_ISO_LETTERS = {"minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y"}
_UNITS = {"age": ("year",), "percent": ("%",)}  # that need not be said
_EXPECT = by_name(EXPECT)
_TOLERANCE = by_name(TOLERANCE)


def tolerance(document: Document, node: Node, key: Key, about: About) -> Tolerances | None:
    """The tolerance for the rule's severity, and the one for a warning where it is given."""
    if node.kind != MAPPING:
        simple = _simple(document, node, key, about)
        return None if simple is None else (simple, None)
    parts = known(document, node, "tolerance", _TOLERANCE)
    if "warning" in parts or "error" in parts:
        if key.name != "tolerance":
            document.fault(node, f"{key.name} has neither warning nor error", for_example(key))
            return None
        if set(parts) != {"warning", "error"}:
            document.fault(
                node, "tolerance has warning and error, both of them and nothing else", for_example(_TOLERANCE["error"])
            )
            return None
        both = [_simple(document, value, _TOLERANCE[name], about) for name, (_, value) in sorted(parts.items())]
        error, warning = both
        if error is None or warning is None:
            return None
        if not _wider(error, warning):
            document.fault(
                node, "the tolerance for a warning is not below that for an error", for_example(_TOLERANCE["error"])
            )
            return None
        return error, warning
    simple = _one_part(document, node, parts, about)
    return None if simple is None else (simple, None)


def _simple(document: Document, node: Node, key: Key, about: About) -> Tolerance | None:
    """0, a share, a length of time, or a mapping of one of them."""
    if node.kind == MAPPING:
        return _one_part(document, node, known(document, node, "tolerance", _TOLERANCE), about)
    written = text(document, node, key, about)
    if written is None:
        return None
    if _NUMBER.fullmatch(written) and not Decimal(written):
        return Tolerance(absolute=Decimal(0))
    found = _share(written) if about.type in NUMERIC else None
    if found is None and (about.type in CALENDAR or about.type == "duration"):
        found = _span(written)
    if found is None:
        document.fault(node, f"{written} is not a tolerance for type {about.type}", _allowed(about.type))
    return found


def _one_part(document: Document, node: Node, parts: dict[str, Pair], about: About) -> Tolerance | None:
    """{absolute: 10}, {relative: 5%}, {duration: 2 days}."""
    if len(parts) != 1 or parts.keys() <= {"warning", "error"}:
        if parts or not node.value:
            document.fault(node, "tolerance is one of absolute, relative and duration", _allowed(about.type))
        return None
    [(name, (key, value))] = parts.items()
    allowed = {"duration"} if about.type in CALENDAR else {"absolute", "relative"}
    if about.type == "duration":
        allowed = {"relative", "duration"}
    if name not in allowed:
        document.fault(key, f"{name} is not a tolerance for type {about.type}", _allowed(about.type))
        return None
    written = text(document, value, _TOLERANCE[name], about)
    if written is None:
        return None
    if name == "absolute":
        found = Tolerance(absolute=Decimal(written)) if _NUMBER.fullmatch(written) else None
    else:
        found = _share(written) if name == "relative" else _span(written)
    if found is None:
        document.fault(value, f"{written} is not a tolerance of this kind", for_example(_TOLERANCE[name]))
    return found


def _share(written: str) -> Tolerance | None:
    match = _SHARE.fullmatch(written)
    return Tolerance(relative=Decimal(match[1]) / 100) if match else None


def _span(written: str) -> Tolerance | None:
    if _ISO_SPAN.fullmatch(written):
        return Tolerance(duration=written)
    match = _SPAN.fullmatch(written)
    if match is None:
        return None
    return Tolerance(duration=f"P{'T' * (match[2] in ('minute', 'hour'))}{match[1]}{_ISO_LETTERS[match[2]]}")


def _allowed(type: str) -> str:
    if type in CALENDAR:
        return "allowed: 0, 2 days, 30 minutes"
    if type == "duration":
        return "allowed: 0, 5%, 30 minutes"
    return "allowed: 0, 5%, {absolute: 10}"


def _wider(error: Tolerance, warning: Tolerance) -> bool:
    """False where both are of one kind and the one for an error is not the wider."""
    for wide, narrow in ((error.relative, warning.relative), (error.absolute, warning.absolute)):
        if wide is not None and narrow is not None:
            return wide > narrow
    return True


def expectation(document: Document, node: Node, key: Key, about: About) -> Expectation | None:
    """What is right, with its values in canonical notation; None for `agree`."""
    if node.kind == TEXT and node.value.strip() == "agree":
        return None
    if node.kind != MAPPING:
        document.fault(
            node, "expect is agree or a mapping", "allowed: agree, {value: …}, {one_of: […]}, {between: […, …]}"
        )
        return None
    parts = known(document, node, "expect", _EXPECT)
    if len(parts) != 1:
        if parts or not node.value:
            document.fault(node, "expect has one key", one_among(_EXPECT))
        return None
    [(kind, (at, value))] = parts.items()
    found = values(document, value, _EXPECT[kind], about)
    if found is None:
        return None
    if kind == "value" and len(found) != 1:
        document.fault(value, "expect: value is one value", "for several that are right, one_of")
        return None
    if kind == "between":
        if about.type in WORDED:
            document.fault(at, f"type {about.type} has no between", "allowed: value, one_of")
            return None
        if len(found) != 2:
            document.fault(value, "between has a first and a last value", for_example(_EXPECT[kind]))
            return None
    return Expectation(kind, found)


def measures(document: Document, node: Node, written: tuple[str, ...], about: About) -> tuple[str, ...]:
    """Units of measurement by the names that values of the type have: km, kilometer and kilometres are kilometre."""
    found: dict[str, None] = {}
    for unit in written:
        mentions = facts.room(about.type).read(Passage(f"It was 5 {unit}."))
        if len(mentions) == 1 and mentions[0].value.unit:
            found[mentions[0].value.unit] = None
        else:
            help = f"such as that of {' or '.join(NOTATION[about.type])}"
            document.fault(node, f"no unit of type {about.type}: {unit}", help)
    return tuple(found)


def values(document: Document, node: Node, key: Key, about: About) -> tuple[str, ...] | None:
    """One value or a list of values, in the canonical notation of the rule's type."""
    if node.kind == LIST and not node.value and key not in EXPECT:
        return ()
    written = plain_texts(document, node, key, about)
    if written is None:
        return None
    nodes = node.value if node.kind == LIST else [node]
    found: list[Value] = []
    for item, one in zip(nodes, written, strict=True):
        value = _value(document, item, one, about)
        if value is not None and key in EXPECT and getattr(value, "unit", "") is None:
            value = _with_unit(document, item, value, about)
        if value is not None:
            found.append(value)
    if len(found) < len(nodes):
        return None
    if key.name == "between" and len(found) == 2 and _rank(found[0]) > _rank(found[1]):
        document.fault(node, "between goes from the lower to the higher value", for_example(key))
    return tuple(canonical(value) for value in found)


def _value(document: Document, node: Node, written: str, about: About) -> Value | None:
    """As written, or as words without their quotes, or as a number without its unit."""
    tries = [written, *(f"{written} {unit}" for unit in (*about.unit[:1], *_UNITS.get(about.type, ())))]
    if about.type in WORDED and not written.startswith('"'):
        tries = ['"' + written.replace("\\", "\\\\").replace('"', '\\"') + '"']
    for attempt in tries:
        try:
            return parse(attempt, about.type)
        except ValueError:
            pass
    document.fault(
        node, f"not a value of type {about.type}: {written}", f"written as {' or '.join(NOTATION[about.type])}"
    )
    return None


def _with_unit(document: Document, node: Node, value: Value, about: About) -> Value | None:
    """What is expected is compared with what was read, which has a unit where its type has one."""
    if not isinstance(value, Quantity) or about.type not in ("money", "quantity"):
        return value
    unit = about.currency if about.type == "money" else next(iter(about.unit), None)
    if unit is None:
        document.fault(node, f"a value of type {about.type} without its unit", f"written as {NOTATION[about.type][0]}")
        return None
    return replace(value, unit=unit)


def _rank(value: Value | None) -> Any:
    """What orders two values of one type: the number, or the beginning; equal where that is not known."""
    if isinstance(value, Quantity):
        return value.nominal or Decimal(0)
    return getattr(value, "start", None) or ""
