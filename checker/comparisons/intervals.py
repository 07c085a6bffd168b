"""Two quantities as intervals: money, count, number, percent, ordinal, age, duration, quantity.

A bound has two readings. The logical one takes it by its letter: "more than 100" is anything above. The plain one takes it
as a writer means it: more than 100 is 101 to perhaps 150, for 300 she would say so. Plain readings that meet are
compatible; logical ones that meet are unclear; otherwise the two conflict.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

from checker.records import Judgement, Quantity
from checker.rule import Terms, Tolerance
from checker.text.numbers.measures import in_base_units, plain_number

PLAIN_EXCESS = Decimal("1.5")  # "more than n" is read up to 1.5 n, "fewer than n" down to n / 1.5
ABOUT = Decimal("0.10")  # "about n" is n, give or take a tenth
INFINITY = Decimal("Infinity")
DOLLARS = frozenset({"$", "USD"})


class Span(NamedTuple):
    """An interval; an open end touches a closed one ("more than 200" and "200"), but not another open one."""

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: Span) -> bool:
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low != high:
            return low < high
        return not all(
            (span.low == low and span.low_open) or (span.high == high and span.high_open) for span in (self, other)
        )


def judge(a: Quantity, b: Quantity, terms: Terms) -> Judgement | None:
    """Symmetric. None where the units cannot be compared (dollars and euros, metres and grams)."""
    shown = {id(a): _show(a, a.unit != b.unit), id(b): _show(b, a.unit != b.unit)}
    pair = _comparable(a, b, terms)
    if pair is None:
        return _of_two_measures(a, b)
    (one, first), (two, second) = sorted(
        zip((shown[id(a)], shown[id(b)]), pair, strict=True), key=lambda side: (_order(side[1]), side[0])
    )
    if first == second:
        return Judgement("agree", f"both say {one}" if one == two else f"{one} and {two} are the same")
    if _exact(first) and _exact(second) and first.nominal == second.nominal:
        return Judgement("agree", f"{one} and {two} are the same")
    if _plain(first, second).meets(_plain(second, first)):
        return Judgement("compatible", _why_compatible((one, first), (two, second)))
    if _within(first, second, terms.tolerance):
        return Judgement("compatible", f"{one} and {two} lie within the tolerance")
    if _logical(first, second).meets(_logical(second, first)):
        return Judgement("unclear", f"{one} and {two} can both be true, but a reader would not think so")
    return Judgement("conflict", f"{one} and {two} cannot both be true{_slip(first, second)}{_mend(first, second)}")


def _of_two_measures(a: Quantity, b: Quantity) -> Judgement | None:
    """5 percent is not 5 percentage points: the same figure in both is a slip more often than not."""
    if a.type == b.type == "percent" and a.nominal is not None and a.nominal == b.nominal:
        return Judgement(
            "unclear", f"{plain_number(a.nominal)} percent and as many percentage points are not the same", "medium"
        )
    return None


def blocks(value: Quantity) -> tuple[str, ...]:
    """Any two quantities of a rule may be the same question."""
    return ()


def direction(a: Quantity, b: Quantity) -> int:
    """-1, 0 or 1: whether b's value lies below, level with or above a's."""
    low, high = _middle(a), _middle(b)
    return (high > low) - (high < low)


def spanning(low: Quantity, high: Quantity) -> Quantity:
    """The interval from one value to another, for `expect: {between: …}`."""
    return Quantity(low.type, None, low.nominal, high.nominal, low.unit, "between")


# ------------------------------------------------------------------ what may be compared


def _comparable(a: Quantity, b: Quantity, terms: Terms) -> tuple[Quantity, Quantity] | None:
    if a.type != b.type:
        return None
    if a.unit == b.unit or a.type == "count":  # a count's nouns were chosen, as synonyms, by the rule
        return a, b
    if a.type == "money":
        units = {terms.currency if value.unit == "$" and terms.currency else value.unit for value in (a, b)}
        return (a, b) if len(units) == 1 or units <= DOLLARS else None
    first, second = in_base_units(a), in_base_units(b)
    return None if first is None or second is None or first.unit != second.unit else (first, second)


def _order(value: Quantity) -> tuple[Decimal, Decimal, str, str]:
    return _middle(value), value.step or Decimal(0), value.qualifier, value.unit or ""


def _exact(value: Quantity) -> bool:
    return value.qualifier == "exact" and value.nominal is not None


def _middle(value: Quantity) -> Decimal:
    if value.nominal is not None:
        return value.nominal
    bounds = [bound for bound in (value.lower, value.upper) if bound is not None]
    return sum(bounds, Decimal(0)) / len(bounds) if bounds else Decimal(0)


# ------------------------------------------------------------------ the two readings


def _rounding(value: Quantity, other: Quantity) -> Decimal:
    """Half the printed precision, where this value was printed more coarsely than the other."""
    step = value.step or Decimal(0)
    return step / 2 if step > (other.step or Decimal(0)) else Decimal(0)


def _logical(value: Quantity, other: Quantity) -> Span:
    n, slack = value.nominal, _rounding(value, other)
    if n is not None:
        floor = -INFINITY if n < 0 else Decimal(0)
        match value.qualifier:
            case "exact":
                return Span(n - slack, n + slack)
            case "about":
                reach = max(abs(n) * ABOUT, slack)
                return Span(n - reach, n + reach)
            case "more than":
                return Span(n, INFINITY, low_open=True)
            case "at least":
                return Span(n, INFINITY)
            case "fewer than":
                return Span(floor, n, high_open=True)
            case "at most":
                return Span(floor, n)
    return Span(
        value.lower if value.lower is not None else Decimal(0), value.upper if value.upper is not None else INFINITY
    )


def _plain(value: Quantity, other: Quantity) -> Span:
    logical = _logical(value, other)
    if logical.high == INFINITY:
        return logical._replace(high=max(logical.low * PLAIN_EXCESS, logical.low + 1))
    if value.qualifier in ("fewer than", "at most"):
        return logical._replace(low=logical.high / PLAIN_EXCESS if logical.high >= 0 else logical.high * PLAIN_EXCESS)
    return logical


def _gap(a: Quantity, b: Quantity) -> Decimal:
    """How far apart the logical readings lie; 0 where they meet."""
    first, second = _logical(a, b), _logical(b, a)
    return max(Decimal(0), first.low - second.high, second.low - first.high)


def _within(a: Quantity, b: Quantity, tolerance: Tolerance) -> bool:
    """A tolerance forgives numbers that lie apart; readings that meet only by their open ends stay unclear."""
    allowed = tolerance.absolute or Decimal(0)
    if tolerance.relative is not None:
        allowed = max(allowed, tolerance.relative * max(abs(_middle(a)), abs(_middle(b))))
    gap = _gap(a, b)
    return Decimal(0) < gap <= allowed


# ------------------------------------------------------------------ in words

_SIGNS = {
    "more than": "more than ",
    "at least": "at least ",
    "fewer than": "fewer than ",
    "at most": "at most ",
    "about": "about ",
}


def _show(value: Quantity, with_unit: bool) -> str:
    if value.nominal is not None:
        shown = _SIGNS.get(value.qualifier, "") + plain_number(value.nominal)
    elif value.lower is not None and value.upper is not None:
        shown = f"{plain_number(value.lower)} to {plain_number(value.upper)}"
    elif value.lower is not None or value.upper is not None:
        bound = value.lower if value.lower is not None else value.upper
        assert bound is not None
        shown = f"a vague amount of at {'least' if value.upper is None else 'most'} {plain_number(bound)}"
    else:
        shown = "a vague amount"
    return f"{shown} {value.unit}" if with_unit and value.unit else shown


Side = tuple[str, Quantity]


def _why_compatible(a: Side, b: Side) -> str:
    if _exact(a[1]) and _exact(b[1]):
        coarse, fine = sorted((a, b), key=lambda side: -(side[1].step or Decimal(0)))
        return f"{fine[0]} rounds to {coarse[0]}"
    return f"{a[0]} and {b[0]} can both be meant"


def _slip(a: Quantity, b: Quantity) -> str:
    """A hint at a slip of the pen that would explain two exact values."""
    if not (_exact(a) and _exact(b)) or not a.nominal or not b.nominal:
        return ""
    ratio = b.nominal / a.nominal
    if ratio in (10, 100, 1000, 1_000_000):
        return f"; one is {ratio:f} times the other"
    return "; digits swapped?" if swapped(a, b) else ""


def swapped(a: Quantity, b: Quantity) -> bool:
    """Whether two of the digits that are printed have changed places: 130,000 and 310,000."""
    if not (_exact(a) and _exact(b)) or a.unit != b.unit or a.nominal is None or b.nominal is None:
        return False
    first, second = (plain_number(n).replace(",", "") for n in (a.nominal, b.nominal))
    places = [i for i, (x, y) in enumerate(zip(first, second, strict=False)) if x != y]
    if len(first) == len(second) and len(places) == 2:
        i, j = places
        return first[i] == second[j] and first[j] == second[i]
    return False


def slipped(a: Quantity, b: Quantity) -> bool:
    """Whether two digits have changed places, or one is printed twice: 61 for 16, 33 for 3."""
    if swapped(a, b):
        return True
    if not (_exact(a) and _exact(b)) or a.unit != b.unit or a.nominal is None or b.nominal is None:
        return False
    short, long = sorted((plain_number(n).replace(",", "") for n in (a.nominal, b.nominal)), key=len)
    return len(long) == len(short) + 1 and any(short[:at] + short[at - 1 :] == long for at in range(1, len(short) + 1))


def _mend(a: Quantity, b: Quantity) -> str:
    """What would make the two compatible, where a tolerance can."""
    gap, larger = _gap(a, b), max(abs(_middle(a)), abs(_middle(b)))
    if not larger or not gap.is_finite():
        return ""
    share = gap / larger * 100
    return f" (a tolerance of {share.quantize(Decimal(1), ROUND_CEILING)}% would forgive it)" if share < 50 else ""
