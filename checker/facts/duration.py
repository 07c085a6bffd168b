"""How long: "two and a half hours", "three to five days", "just over a decade", "a 10-minute walk".

A value counts one unit (year, month, day, hour, minute, second; weeks stay weeks, decades become years); what does not
come out even is counted in a smaller one: two and a half hours are 150 minutes. Notation is ISO 8601: PT2H30M.
"""

from __future__ import annotations

import re
from decimal import Decimal

from checker.records import Mention, Quantity
from checker.text import notation
from checker.text.amounts import Tied, amounts, mention, unit_at
from checker.text.digits import ONE
from checker.text.notation import plain
from checker.text.passage import Passage
from checker.text.spans import IN_UNIT, LARGER, PLAINER, UNITS
from checker.text.spoken import Numeral, amount_at
from checker.text.tokens import Tokens

COMPARISON = "intervals"
_LETTERS = {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "H", "minute": "M", "second": "S"}
_ISO = re.compile(
    r"(-)?P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
    r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)


def read(passage: Passage) -> list[Mention]:
    found = []
    for amount in amounts(passage, "duration", _tie, articles=True):
        value = _even(amount.value)
        found.append(mention(passage, amount._replace(value=value)))
    return found


def canonical(value: Quantity) -> str:
    mark = notation.MARKS.get(value.qualifier, "")
    nominal, lower, upper = texts(value)
    body = nominal if nominal is not None else f"{lower or ''}..{upper or ''}"
    return f"{mark} {body}" if mark else body


def texts(value: Quantity) -> tuple[str | None, str | None, str | None]:
    """Nominal, lower and upper as ISO durations."""
    unit = value.unit or "second"
    return _iso(value.nominal, unit), _iso(value.lower, unit), _iso(value.upper, unit)


def parse(text: str) -> Quantity:
    words = text.split()
    marks = {mark: qualifier for qualifier, mark in notation.MARKS.items()}
    qualifier = marks[words.pop(0)] if words and words[0] in marks else "exact"
    if len(words) != 1:
        raise ValueError(f"not a duration: {text!r}")
    low, dots, high = words[0].partition("..")
    ends = [_read_iso(end) if end else None for end in ((low, high) if dots else (low,))]
    unit = min((end[1] for end in ends if end), key=lambda name: IN_UNIT[name], default="second")
    numbers = [None if end is None else end[0] * IN_UNIT[end[1]] / IN_UNIT[unit] for end in ends]
    if dots:
        if qualifier not in ("exact", "vague") or (qualifier == "exact" and None in numbers):
            raise ValueError(f"not a duration: {text!r}")
        kind = "vague" if qualifier == "vague" else "between"
        return Quantity("duration", None, numbers[0], numbers[1], unit, kind)
    if numbers[0] is None:
        raise ValueError(f"not a duration: {text!r}")
    return notation.quantity("duration", numbers[0], qualifier, unit)


# ------------------------------------------------------------------ notation


def _iso(number: Decimal | None, unit: str) -> str | None:
    """ "PT2H30M" for 150 minutes; a multiple of the next larger unit stays in its own ("PT48H", "PT120M")."""
    if number is None:
        return None
    sign, number = ("-" if number < 0 else ""), abs(number)
    parts = [(number, unit)]
    while unit in LARGER:
        larger, size = LARGER[unit]
        if number <= size or number % size == 0 or number != number.to_integral_value():
            break
        parts[0] = (number % size, unit)
        number, unit = number // size, larger
        parts.insert(0, (number, unit))
    date = "".join(plain(count) + _LETTERS[name] for count, name in parts if name not in ("hour", "minute", "second"))
    time = "".join(plain(count) + _LETTERS[name] for count, name in parts if name in ("hour", "minute", "second"))
    return f"{sign}P{date}" + (f"T{time}" if time else "")


def _read_iso(text: str) -> tuple[Decimal, str]:
    """The number and the smallest unit named in an ISO duration."""
    match = _ISO.fullmatch(text)
    parts = (
        [(Decimal(part), name) for part, name in zip(match.groups()[1:], _LETTERS, strict=True) if part]
        if match
        else []
    )
    if match is None or not parts or text.endswith("T"):
        raise ValueError(f"not a duration: {text!r}")
    unit = parts[-1][1]
    total = sum((number * IN_UNIT[name] for number, name in parts), Decimal(0)) / IN_UNIT[unit]
    return (-total if match[1] else total), unit


def _even(value: Quantity) -> Quantity:
    """The value in a unit of which all its numbers are whole."""
    unit, numbers, step = value.unit or "second", (value.nominal, value.lower, value.upper), value.step or ONE
    if unit in PLAINER:
        unit, factor = PLAINER[unit]
        numbers, step = _times(numbers, Decimal(factor)), step * factor
    for smaller in ("month", "day", "hour", "minute", "second"):
        if all(number is None or number % 1 == 0 for number in numbers):
            break
        if IN_UNIT[smaller] < IN_UNIT[unit]:
            size = Decimal(12) if (unit, smaller) == ("year", "month") else IN_UNIT[unit] / IN_UNIT[smaller]
            unit, numbers, step = smaller, _times(numbers, size), step * size
    return Quantity("duration", *numbers, unit, value.qualifier, step)


_Numbers = tuple[Decimal | None, Decimal | None, Decimal | None]


def _times(numbers: _Numbers, factor: Decimal) -> _Numbers:
    first, second, third = (None if number is None else _whole(number * factor) for number in numbers)
    return first, second, third


def _whole(number: Decimal) -> Decimal:
    """Thirds of an hour come out at 20 minutes, not at 19.999…"""
    nearest = number.to_integral_value()
    return nearest if abs(number - nearest) < Decimal("1e-9") else number


# ------------------------------------------------------------------ reading


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind == "ratio":
        return None
    place = unit_at(tokens, numeral, at)
    if numeral.kind == "vague" and tokens.word(place) == "of":
        place += 1
    word = tokens.word(place)
    if word in (
        "full",
        "consecutive",
        "straight",
        "long",
        "solid",
        "whole",
        "calendar",
        "successive",
        "more",
        "business",
        "working",
        "extra",
        "additional",
        "short",
        "further",
    ):
        place, word = place + 1, tokens.word(place + 1)
    unit = UNITS.get(word)
    if unit is None or _is_other(tokens, numeral, place):
        return None
    if word == "quarter":
        return None
    if numeral.kind == "article" and not _is_span(tokens, numeral, place):
        return None
    factor = ONE
    if unit == "millisecond":
        unit, factor = "second", Decimal("0.001")
    plus, last = _smaller(tokens, numeral, place, unit)
    return Tied(numeral.first, last, unit, factor, plus=plus)


def _is_other(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "16-year-old", "2M", "a second man", "the 2 o'clock": no duration."""
    word, after = tokens.words[at], tokens.word(at + 1)
    if len(word) == 1:
        if word == "w" and not (tokens.glued(at) and tokens.capital(at)):
            return True
        if word in ("d", "s", "y", "m", "w", "h") and (
            (not tokens.glued(at) and word != "h") or numeral.kind not in ("digits", "fraction")
        ):
            return True
        if word in ("s", "d", "y", "m"):
            return True
        if tokens.glued(at + 1) and after[0].isalnum():
            return True
    if tokens.word(numeral.first - 1) in ("/", "$"):
        return True
    if tokens.capital(at) and tokens.capital(at + 1) and not tokens.caseless:  # "24-Hour News", "Seven Years War"
        return True
    if word == "second" and (numeral.value != 1 or numeral.kind == "article") and tokens.word(at - 1) != "-":
        return True
    return (after == "-" and tokens.word(at + 2) == "old") or after == "old"


_BEFORE_SPAN = {
    "about", "after", "almost", "approximately", "around", "barely", "every", "for", "half", "in", "inside", "just",
    "last", "lasted", "lasting", "least", "lasts", "like",
    "nearly", "of", "only", "or", "over", "past", "quite", "roughly", "spend", "spending", "spends", "spent", "take",
    "taken", "takes", "taking", "than", "throughout",
    "to", "took", "under", "wait", "waited", "within", "yet", "once", "is", "was", "be",
}  # fmt: skip
_AFTER_SPAN = {
    "after", "ago", "and", "apart", "away", "before", "behind", "earlier", "early", "ended", "from", "into", "late",
    "later", "long", "of", "on", "since", "older", "younger", "without",
}  # fmt: skip


def _is_span(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "for a week" is a duration; "five people a week" and "a day of mourning" are not."""
    before, after = tokens.word(numeral.first - 1), tokens.word(at + 1)
    if before in ("times", "once", "twice") or before[:1].isdigit():
        return False
    if after == "of" and before in ("is", "was", "be", "in", "for", "of"):
        return False
    if before in ("", ",", "(", '"', "and", "'") or before in _BEFORE_SPAN:
        if before in ("is", "was", "be", "of", "and", ",", "like", "only", "to", "or", "", '"', "'", "("):
            return (
                after
                in (
                    "ago",
                    "early",
                    "late",
                    "later",
                    "on",
                    "earlier",
                    "before",
                    "after",
                    "apart",
                    "away",
                    "and",
                    "long",
                    "into",
                    "",
                    ".",
                )
                and (after != "and" or tokens.word(at + 2) in ("a", "half"))
                and not (after in (".", "") and before != "")
            ) or (before == "" and after == "")
        return True
    return False


def _smaller(tokens: Tokens, numeral: Numeral, at: int, unit: str) -> tuple[Decimal, int]:
    """ "2 years and 3 months", "an hour and a half", "1 hour fifteen": what smaller units add, in `unit`."""
    plus, last, current = Decimal(0), at, unit
    while current in IN_UNIT:
        place = last + 1
        if tokens.word(place) == "," and amount_at(tokens, place + 1) is not None:
            place += 1
        joined = tokens.word(place) == "and"
        if joined:
            place += 1
            share = tokens.words[place : place + 2]
            if share[:1] == ["a"] and share[1:] in (["half"], ["quarter"]):
                return plus + (Decimal("0.5") if share[1] == "half" else Decimal("0.25")) * IN_UNIT[current] / IN_UNIT[
                    unit
                ], place + 1
            if share[:1] == ["half"] and tokens.word(place + 1) in ("", ".", ","):
                return plus + IN_UNIT[current] / IN_UNIT[unit] / 2, place
        number = amount_at(tokens, place)
        if number is None or number.value is None or number.value < 0:
            break
        word = tokens.word(number.last + 1)
        smaller = UNITS.get(word)
        if smaller in IN_UNIT and IN_UNIT[smaller] < IN_UNIT[current] and len(word) > 1:
            if word == "second" and number.value != 1:
                break
            plus, last, current = plus + number.value * IN_UNIT[smaller] / IN_UNIT[unit], number.last + 1, smaller
            continue
        if current in ("hour",) and word == "" and number.value < 60 and not plus:
            return number.value / 60, number.last
        break
    return plus, last
