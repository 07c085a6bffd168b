"""How long: "PT2H30M", "> P1Y", "P3D..P5D". Notation is ISO 8601."""

from __future__ import annotations

from checker.records import Quantity
from checker.text.numbers import iso_durations, notation
from checker.text.numbers.spans import IN_UNIT


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


def parse(text: str, type: str) -> Quantity:
    words = text.split()
    qualifier = notation.QUALIFIERS.get(words[0], "exact") if words else "exact"
    body = words[1:] if qualifier != "exact" else words
    if len(body) != 1:
        raise ValueError(f"not a {type}: {text!r}")
    low, dots, high = body[0].partition("..")
    ends = [iso_durations.read(end) if end else None for end in ((low, high) if dots else (low,))]
    unit = min((end[1] for end in ends if end), key=lambda name: IN_UNIT[name], default="second")
    numbers = [None if end is None else iso_durations.added([end], unit) for end in ends]
    if dots:
        if qualifier not in ("exact", "vague") or (qualifier == "exact" and None in numbers):
            raise ValueError(f"not a {type}: {text!r}")
        kind = "vague" if qualifier == "vague" else "between"
        return Quantity(type, None, numbers[0], numbers[1], unit, kind)
    if numbers[0] is None or qualifier == "vague":
        raise ValueError(f"not a {type}: {text!r}")
    return notation.quantity(type, numbers[0], qualifier, unit)
