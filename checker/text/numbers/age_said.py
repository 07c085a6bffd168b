"""Ages that say so: "16-year-old", "25 years old", "aged seven", "65 and older", "2 years 3 months old"."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers import qualifiers
from checker.text.numbers.age_signs import OLD
from checker.text.numbers.digits import ONE
from checker.text.numbers.life import PERSONS
from checker.text.numbers.nouns import is_plural
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.spoken import amount_at
from checker.text.numbers.tied import Tied
from checker.text.numbers.words import SMALL, TENS
from checker.text.tokens import Tokens

UNITS = {
    "year": "year", "years": "year", "yr": "year", "yrs": "year", "month": "month", "months": "month",
    "week": "week", "weeks": "week",
          "day": "day", "days": "day"}  # fmt: skip


def old(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    """ "16-year-old", "25 years old", "three years of age", "18-month-olds"."""
    place = at + 1 if tokens.word(at) == "-" else at
    if tokens.word(place) == "yo" or tokens.words[place : place + 3] in (["y", "/", "o"], ["y", ".", "o"]):
        return Tied(numeral.first, place + (2 if tokens.words[place] == "y" else 0), "year")
    unit = UNITS.get(tokens.word(place))
    if unit is None:
        return None
    after = place + 1
    if tokens.word(after) == "-" or (tokens.word(after) == "." and tokens.word(place) in ("yr", "yrs")):
        after += 1
    if tokens.word(after) in OLD:
        return Tied(numeral.first, after, unit)
    if tokens.words[after : after + 2] == ["of", "age"]:
        return Tied(numeral.first, after + 1, unit)
    qualifier, stop = older(tokens, after)
    if stop is not None and tokens.words[stop] in ("older", "younger"):
        return Tied(numeral.first, stop, unit, qualifier=qualifier)  # "65 years and older"
    if tokens.words[after : after + 4] in (["and", "a", "half", "old"], ["and", "a", "half", "of"]):
        return Tied(numeral.first, after + 3 + 2 * (tokens.words[after + 3] == "of"), unit, plus=Decimal("0.5"))
    if less := _and_less(tokens, numeral, place, unit, after):
        return less
    if tokens.word(place - 1) != "-" and aged(tokens, numeral) is not None:
        return Tied(numeral.first, place, unit, before=True)
    return None


def _and_less(tokens: Tokens, numeral: Numeral, last: int, unit: str, after: int) -> Tied | None:
    """ "two years and three months old", "3 weeks, 2 days old": in the smaller unit."""
    joints = (tokens.word(after) == ",") + (tokens.word(after + (tokens.word(after) == ",")) == "and")
    less = amount_at(tokens, after + joints) if unit in _SMALLER else None
    if less is None or less.value is None or (joints == 0 and tokens.words[last] == "-"):
        return None
    place = less.last + 1
    under, many = _SMALLER[unit]
    stop = place + 1 + (tokens.word(place + 1) == "-")
    if UNITS.get(tokens.word(place)) != under:
        return None
    if tokens.words[stop : stop + 2] == ["of", "age"]:
        stop += 1
    elif tokens.word(stop) not in OLD:
        return None
    return Tied(numeral.first, stop, under, Decimal(many), plus=less.value, step=ONE)


_SMALLER = {"week": ("day", 7), "year": ("month", 12)}


def older(tokens: Tokens, at: int) -> tuple[str | None, int | None]:
    """ "65 and older", "18 or over", "12 and under": the bound and its last token."""
    if tokens.word(at) in ("and", "or"):
        word = tokens.word(at + 1)
        if word in ("older", "over", "above", "up", "upwards"):
            return qualifiers.AT_LEAST, at + 1
        if word in ("younger", "under", "below"):
            return qualifiers.AT_MOST, at + 1
    return None, None


def aged(tokens: Tokens, numeral: Numeral) -> int | None:
    """The first token of the amount where "aged", "age of" or the like stands before it; what it holds stays before."""
    first, _ = qualifiers.left(tokens, numeral.first)
    place = first - 1
    while tokens.word(place) in ("between", "from", "just", "only", "now"):
        place -= 1
    if tokens.word(place) == "of" and tokens.word(place - 1) in ("age", "ages"):
        begin = place - 1
        return begin - 1 if tokens.word(begin - 1) in ("the", "an") and first == numeral.first else begin
    if _is_listed(tokens, place, numeral.last + 1):
        return numeral.first
    if tokens.word(place) == ":" and tokens.word(place - 1) == "age":
        return numeral.first
    if tokens.word(place) in ("aged", "ages") or (tokens.word(place) == "age" and tokens.word(place - 1) != "under"):
        return numeral.first
    return None


def _is_listed(tokens: Tokens, at: int, behind: int) -> bool:
    """ "ages 20, 23 and 27", "both 15": one of several ages in a row."""
    if tokens.word(at) == "both":
        return tokens.word(at - 1) in (",", "were", "are", "(", "-")
    start = at
    while at > 0 and start - at < 10 and (tokens.words[at] in _IN_ROW or tokens.words[at].isdigit()):
        at -= 1
    if at == start or tokens.word(behind)[:1].isdigit():
        return False  # "two teenagers, one 16 and one 17"
    before, after = tokens.word(at), tokens.word(behind)
    if after.isalpha() and after not in AFTER_APPOSITION:
        return before in ("ages", "aged") and (after in UNITS or not is_plural(after))  # not "aged four and two dogs"
    if before in ("are", "were"):
        return tokens.word(at - 1) in PERSONS
    return before in ("ages", "aged") or (before in PERSONS and tokens.word(at + 1) == ",")


_IN_ROW = {",", "and", "-", "to"} | SMALL.keys() | TENS.keys()
AFTER_APPOSITION = {
    "", ",", ".", ";", ")", "-", "and", "who", "was", "is", "of", "from", "has", "had", "died", "were", "are",
    "both", "told", "said", "pleaded", ":", "?", '"', "'", "a",
}  # fmt: skip
