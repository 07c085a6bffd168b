"""How long: "two and a half hours", "three to five days", "just over a decade", "a 10-minute walk".

A value counts one unit (year, month, week, day, hour, minute or second); what does not come out even is counted in a
smaller one: two and a half hours are 150 minutes. Notation is ISO 8601: PT2H30M.
"""

from __future__ import annotations

from decimal import Decimal

from checker.records import Mention, Quantity
from checker.text.numbers import iso_durations, notation
from checker.text.numbers.amounts import Amount, Tied, amounts, mention, unit_at
from checker.text.numbers.digits import ONE
from checker.text.numbers.qualifiers import left
from checker.text.numbers.spans import (
    AFTER_SPAN,
    BEFORE_SPAN,
    IN_UNIT,
    KINDS,
    LONGER_BEFORE,
    POINTS,
    UNITS,
    WEAK_BEFORE_SPAN,
)
from checker.text.numbers.spoken import Numeral, amount_at
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise

COMPARISON = "intervals"


def read(passage: Passage) -> list[Mention]:
    tokens = tokenise(passage)
    return [mention(passage, _even(_during(tokens, a))) for a in amounts(passage, "duration", _tie, articles=True)]


def canonical(value: Quantity) -> str:
    mark = notation.mark(value)
    nominal, lower, upper = texts(value)
    body = nominal if nominal is not None else f"{lower or ''}..{upper or ''}"
    return f"{mark} {body}" if mark else body


def texts(value: Quantity) -> tuple[str | None, str | None, str | None]:
    """Nominal, lower and upper as ISO durations."""
    unit = value.unit or "second"
    nominal, lower, upper = (
        None if number is None else iso_durations.write(number, unit)
        for number in (value.nominal, value.lower, value.upper)
    )
    return nominal, lower, upper


def parse(text: str) -> Quantity:
    words = text.split()
    qualifier = notation.QUALIFIERS.get(words[0], "exact") if words else "exact"
    body = words[1:] if qualifier != "exact" else words
    if len(body) != 1:
        raise ValueError(f"not a duration: {text!r}")
    low, dots, high = body[0].partition("..")
    ends = [iso_durations.read(end) if end else None for end in ((low, high) if dots else (low,))]
    unit = min((end[1] for end in ends if end), key=lambda name: IN_UNIT[name], default="second")
    numbers = [None if end is None else iso_durations.added([end], unit) for end in ends]
    if dots:
        if qualifier not in ("exact", "vague") or (qualifier == "exact" and None in numbers):
            raise ValueError(f"not a duration: {text!r}")
        kind = "vague" if qualifier == "vague" else "between"
        return Quantity("duration", None, numbers[0], numbers[1], unit, kind)
    if numbers[0] is None or qualifier == "vague":
        raise ValueError(f"not a duration: {text!r}")
    return notation.quantity("duration", numbers[0], qualifier, unit)


def _during(tokens: Tokens, amount: Amount) -> Amount:
    """ "He wrote it over two days": during them, not longer; "for over two days" is longer."""
    value, before = amount.value, tokens.word(amount.first - 1)
    if tokens.word(amount.first) != "over" or value.nominal is None or not before or before in LONGER_BEFORE:
        return amount
    exact = notation.quantity("duration", value.nominal, "exact", value.unit, value.step)
    return amount._replace(first=amount.first + 1, value=exact)


def _even(amount: Amount) -> Amount:
    value = amount.value
    unit, (nominal, lower, upper), step = iso_durations.even(
        value.unit or "second", (value.nominal, value.lower, value.upper), value.step or ONE
    )
    return amount._replace(value=Quantity("duration", nominal, lower, upper, unit, value.qualifier, step))


# ------------------------------------------------------------------ what is a duration


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind == "ratio":
        return None
    place = unit_at(tokens, numeral, at)
    if numeral.kind == "vague" and tokens.word(place) == "of":
        place += 1
    if tokens.word(place) in KINDS:
        place += 1
    unit = UNITS.get(tokens.word(place))
    if unit is None or _is_other(tokens, numeral, place):
        return None
    plus, last = _smaller(tokens, place, unit)
    if _is_point(tokens, numeral, last):
        return None
    if numeral.kind == "article" and tokens.words[numeral.first] in ("a", "an"):
        if not _is_span(tokens, numeral, place):
            return None
        if tokens.words[place + 1 : place + 3] == ["or", "two"]:
            return Tied(numeral.first, place + 2, unit, ends=(ONE, Decimal(2)))
    factor = ONE
    if unit == "millisecond":
        unit, factor = "second", Decimal("0.001")
    return Tied(numeral.first, last, unit, factor, plus=plus)


def _is_other(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "16-year-old", "a second man", "24-Hour News": no duration."""
    word, after = tokens.words[at], tokens.word(at + 1)
    if len(word) == 1:
        # "2W" and "1/2 h"; a small letter may be anything
        if word == "w" and not (tokens.glued(at) and tokens.capital(at)):
            return True
        if numeral.kind not in ("digits", "fraction") or (tokens.glued(at + 1) and after[0].isalnum()):
            return True
    if tokens.capital(at) and len(word) > 1 and not tokens.caseless:
        return True
    if word == "second" and (numeral.value != 1 or numeral.kind == "article") and tokens.word(at - 1) != "-":
        return True
    return after == "old" or (after == "-" and tokens.word(at + 2) == "old")


def _is_point(tokens: Tokens, numeral: Numeral, last: int) -> bool:
    """ "two days ago", "3 minutes from now", "next two weeks" and "in two weeks" alone say when, not how long."""
    after = tokens.word(last + 1)
    if after in ("ago", "hence", "earlier", "later") or (after == "from" and tokens.word(last + 2) in POINTS):
        return True
    before, farther = tokens.word(numeral.first - 1), tokens.word(numeral.first - 2)
    if before in ("coming", "following", "last", "next", "past", "previous", "upcoming"):
        return not farther.isalpha() or farther in ("or", "and", "china", "for")
    first, _ = left(tokens, numeral.first)
    return first == 1 and tokens.word(0) in ("after", "in", "within") and after == ""


def _is_span(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "for a week" is a duration; "five people a week" and "a day of mourning" are not."""
    before, after = tokens.word(numeral.first - 1), tokens.word(at + 1)
    if after == "of":
        return before in BEFORE_SPAN and before not in WEAK_BEFORE_SPAN | {"for", "in"}
    if before in WEAK_BEFORE_SPAN:
        if after == "and":
            return tokens.word(at + 2) in ("a", "half") or amount_at(tokens, at + 2) is not None
        return after in AFTER_SPAN or (before == "" and after == "")
    return before in BEFORE_SPAN


def _smaller(tokens: Tokens, last: int, unit: str) -> tuple[Decimal, int]:
    """ "2 years and 3 months", "an hour and a half", "1 hour fifteen": what smaller units add, in `unit`; the end."""
    parts: list[tuple[Decimal, str]] = []
    current = unit
    while current in IN_UNIT:
        place = last + 1
        if tokens.word(place) == ",":
            place += 1
        if tokens.word(place) == "and":
            place += 1
            share = _share(tokens, place)
            if share is not None:
                parts.append((share[0], current))
                last = share[1]
                break
        number = amount_at(tokens, place)
        if number is None or number.value is None or number.value < 0:
            break
        word = tokens.word(number.last + 1)
        smaller = UNITS.get(word)
        if smaller in IN_UNIT and IN_UNIT[smaller] < IN_UNIT[current] and len(word) > 1 and word != "second":
            parts.append((number.value, smaller))
            last, current = number.last + 1, smaller
            continue
        if current == "hour" and word == "" and number.value < 60 and not parts:
            parts.append((number.value, "minute"))
            last = number.last
        break
    if not parts:
        return Decimal(0), last
    return iso_durations.added([(ONE, unit), *parts], unit) - 1, last


def _share(tokens: Tokens, at: int) -> tuple[Decimal, int] | None:
    """ "a half", "a quarter", and "half" at the end."""
    shares = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
    if tokens.word(at) == "a" and tokens.word(at + 1) in shares:
        return shares[tokens.words[at + 1]], at + 1
    if tokens.word(at) == "half" and tokens.word(at + 1) in ("", ".", ","):
        return shares["half"], at
    return None
