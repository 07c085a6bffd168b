"""Quantities with a unit of measure: "95 km/h", "half a tonne", "5 ft 2 in", "minus 21 degrees Celsius"."""

from __future__ import annotations

from decimal import Decimal

from checker.records import Mention
from checker.text.numbers import units
from checker.text.numbers.amounts import amounts, mention, or_two, unit_at
from checker.text.numbers.currency_names import NAMES, SUBUNITS
from checker.text.numbers.digits import ONE
from checker.text.numbers.nouns import STOPS, is_plural
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.rates import rate
from checker.text.numbers.spoken import amount_at
from checker.text.numbers.tied import Tied
from checker.text.numbers.unit_names import names
from checker.text.numbers.unit_sizes import base
from checker.text.numbers.words import LETTERS, SCALES, SMALL
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise


def read(passage: Passage) -> list[Mention]:
    tokens = tokenise(passage)
    found = amounts(passage, "quantity", _tie, articles=True)
    return [mention(passage, amount, role=rate(tokens, amount.last + 1)) for amount in found]


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind == "ratio":
        return None
    place = unit_at(tokens, numeral, at)
    bracket = tokens.word(place) == "(" and tokens.word(place + 2) == ")"
    if bracket:
        place += 1
    if tokens.word(place) in _MARKS and _is_all(tokens, numeral, place):
        unit = "foot" if tokens.words[place:] == ["'"] else "inch"
        return Tied(numeral.first, len(tokens.words) - 1, unit)
    if _feet_and_inches(tokens, numeral, place):
        return _height(tokens, numeral, place)
    word = tokens.word(place)
    found = units.measure(tokens, place + 1) if word in ("m", "bn", "b") and numeral.scale == 1 else None
    if found is not None and not found[1].startswith("inverse"):
        return Tied(numeral.first, *found, magnitude=LETTERS.get(word, SCALES.get(word, ONE)))
    if word == "below" and tokens.word(place + 1) == "zero" and numeral.value is not None:
        return Tied(numeral.first, place + 1, "degree", -ONE)  # "20 below zero"
    found = units.measure(tokens, place)
    if found is None:
        return _side(tokens, numeral, place)
    last, unit = found
    if word == "fps" and numeral.value in _FRAMES:
        unit = "frame per second"
    if numeral.kind == "article" and or_two(tokens, last + 1):
        return Tied(numeral.first, last + 2, unit, ends=(ONE, Decimal(2)))
    if _is_other(tokens, numeral, place, last, unit):
        return None
    plus, last = _smaller(tokens, last, unit) if not bracket else (Decimal(0), last + 1)
    if unit in _SCALES and tokens.words[last + 1 : last + 3] == ["below", "zero"] and (numeral.value or 0) > 0:
        return Tied(numeral.first, last + 2, unit, -ONE)
    if unit in _SCALES and numeral.first == 1 and tokens.words[0] == "-" and (numeral.value or 0) > 0:
        return Tied(0, last, unit, -ONE)  # "- 5 degrees"
    return Tied(numeral.first, last, unit, plus=plus)


def _side(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    """ "20 x 30 feet", "a 4-by-6-metre room": the first side has the unit of the second."""
    if tokens.word(at) not in ("x", "×", "by") or numeral.kind == "article":
        return None
    other = amount_at(tokens, at + 2 if tokens.word(at + 1) == "-" else at + 1)
    if other is not None and tokens.word(other.last + 1) in ("x", "×", "by"):
        other = amount_at(tokens, other.last + 2)  # "2 x 3 x 4 feet"
    if other is None:
        return None
    found = units.measure(tokens, other.last + (2 if tokens.word(other.last + 1) == "-" else 1))
    known = base(found[1]) if found else None
    return Tied(numeral.first, numeral.last, found[1]) if found and known and known[0] == "length" else None


_MARKS = {"'", '"'}
_SCALES = {"celsius", "degree", "fahrenheit"}


def _is_all(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """True where the passage is a number and its marks: 5", 5'' or 5'."""
    return (
        numeral.first == 0
        and numeral.kind == "digits"
        and set(tokens.words[at:]) <= {tokens.words[at]}
        and (at + (1 if tokens.words[at] == '"' else 2) >= len(tokens.words))
    )


def _is_other(tokens: Tokens, numeral: Numeral, at: int, last: int, unit: str) -> bool:
    """What looks like a unit and is none: "40m users", "a foot", "in", "5G", "two degrees in law"."""
    word, after = tokens.words[at], tokens.word(last + 1)
    if word == "mm" and tokens.surface(at, at) == "MM":  # "1.5MM": millions
        return True
    if word == "mile" and tokens.capital(at) and not tokens.caseless:  # "8 Mile", "Six Mile Road"
        return True
    if tokens.glued(last + 1) and (after[0].isdigit() or (tokens.glued(at) and after[0].isalpha())):
        return True
    if word in ("m", "b", "k", "t", "mm") and numeral.letter == at:
        if numeral.scale > 1:
            return True
        if word == "m" and after == "-" and tokens.word(at + 3) == "m":
            return is_plural(tokens.word(at + 4))
        if word == "m":
            return _counts_millions(tokens, numeral, last + 1)
    if word == "m" and after in ("people", "men", "women", "children"):
        return True
    if word == "m" and last == at and tokens.word(at + 1) == "." and tokens.glued(at + 1) and tokens.glued(at + 2):
        return True
    if numeral.kind == "article" and len(tokens.words) == 2:
        return len(word) == 1
    if numeral.kind == "article":
        return (
            len(word) == 1
            or tokens.word(numeral.first - 1) in names()
            or tokens.word(numeral.first - 1).rstrip("s") in _COINS
            or (unit in _NEVER_ONE and not _is_stuff(tokens, last) and not _and_half(tokens, last))
            or word in ("m", "in", "g", "l", "f", "c")
            or (after not in _AFTER_ONE and not _ends(after) and unit in _ALSO_WORDS and not _and_half(tokens, last))
        )
    if unit in _NEVER_ONE and tokens.capital(at) and tokens.capital(last + 1) and not tokens.caseless:
        return True
    if unit == "stone":
        return word == "stones" or not (
            after.isdigit()
            or after in SMALL
            or _ends(after)
            or after in _AFTER_ONE | {"heavier", "lighter", "overweight"}
        )
    if unit == "degree" and word in ("degree", "degrees"):
        return (after in ("in", "from") and numeral.kind != "digits") or after in ("burns", "murder", "of")
    return False


def _counts_millions(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "40m users", "12m daily users": millions, not metres."""
    word, behind = tokens.word(at), tokens.word(at + 1)
    if word in STOPS or not word.isalpha() or word in _LENGTHWISE:
        return False
    if is_plural(word):
        return True
    return is_plural(behind) and behind not in _LENGTHWISE | STOPS and numeral.value not in _RACES


_FRAMES = {24, 25, 30, 50, 60, 120, 240}  # a second, of films
_RACES = {50, 60, 100, 110, 200, 400, 800, 1500, 5000, 10000}
_LENGTHWISE = {
    "across", "always", "backstroke", "breaststroke", "butterfly", "champions", "deep", "downstairs", "final", "finals",
    "freestyle", "high", "hurdles", "less", "long", "medley", "meters", "metres", "plus", "races", "relay", "sprints",
    "tall", "thick", "walls", "waves", "wide", "world",
}  # fmt: skip
_NEVER_ONE = {
    "degree", "cup", "stone", "pound", "foot", "yard", "grain", "knot", "carat", "celsius", "fahrenheit",
    "millimetre per second",
}  # fmt: skip
_COINS = NAMES.keys() | SUBUNITS.keys() | {"c", "p"}  # "12 cents a mile"
# "a mile away", "an inch long", "a gallon to fill": what follows a unit that stands alone, and describes nothing.
_AFTER_ONE = {
    "above", "across", "after", "ahead", "along", "and", "apart", "around", "as", "at", "away", "back", "because",
    "before", "behind", "below", "beneath", "between", "beyond", "but", "by", "closer", "deep", "down", "downhill",
    "downstream", "each", "east", "every", "farther", "for", "from", "further", "high", "higher", "if", "in", "inland",
    "into", "less", "long", "longer", "lower", "more", "north", "northeast", "northwest", "of", "off", "offshore", "on",
    "or", "out", "outside", "over", "past", "per", "short", "since", "south", "southeast", "southwest", "square", "tall",
    "than", "that", "thick", "through", "to", "too", "underground", "until", "up", "uphill", "upstream", "was", "west",
    "when", "where", "while", "wide", "with", "within", "without",
}  # fmt: skip
_ALSO_WORDS = {"mile", "ton", "barrel", "inch", "pint", "gallon", "watt", "volt"}


_INGREDIENTS = {
    "breadcrumbs", "broth", "brown", "butter", "buttermilk", "cheese", "chopped", "cream", "flour", "grated", "honey", "juice",
    "lentils", "milk", "nuts", "oats", "oil", "raisins", "rice", "stock", "sugar", "vinegar", "warm", "water", "yoghurt",
    "yogurt",
}  # fmt: skip


def _is_stuff(tokens: Tokens, last: int) -> bool:
    """ "a foot of snow", "a cup of flour", not "a foot of the bed", "a cup of tea" """
    stuff = tokens.word(last + 2)
    if tokens.words[last] == "cup":
        return tokens.word(last + 1) == "of" and stuff in _INGREDIENTS
    return tokens.words[last] in ("foot", "pound", "yard") and tokens.word(last + 1) == "of" and stuff not in STOPS


def _and_half(tokens: Tokens, last: int) -> bool:
    return tokens.words[last + 1 : last + 4] == ["and", "a", "half"]


def _ends(word: str) -> bool:
    return word == "" or not word[0].isalnum()


def _feet_and_inches(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    value = numeral.value
    area = (
        (tokens.spaced[at] or (value or 0) > 8) and tokens.glued(at + 1) and tokens.word(at + 1) in ("2", "3")
        if at < len(tokens.words)
        else False
    )
    return (
        value is not None
        and not area
        and value == value.to_integral_value()
        and tokens.word(at) in ("ft", "foot", "feet", "'")
        and numeral.kind in ("digits", "words")
    )


def _height(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    """ "5 feet 2 inches", "6-foot-4", "5ft 10", "6'4\\"" in feet."""
    mark = tokens.words[at] == "'"
    place = at + 1
    if tokens.word(place) == "." and tokens.word(place + 1)[:1].isdigit():
        place += 1
    hyphen = tokens.word(place) == "-" or tokens.word(place) == ","
    inches = amount_at(tokens, place + hyphen)
    if tokens.word(place) == "and":
        inches = amount_at(tokens, place + 1)
    if inches is not None and inches.value is not None and 0 <= inches.value < 12:
        stop = inches.last + 1
        if tokens.word(stop) == "-":
            stop += 1
        if tokens.word(stop) in ("in", "ins", "inch", "inches", '"') and not (mark and tokens.word(stop) != '"'):
            return Tied(numeral.first, stop, "foot", plus=inches.value / 12)
        if mark and tokens.words[stop : stop + 2] == ["'", "'"] and tokens.glued(stop + 1):
            return Tied(numeral.first, stop + 1, "foot", plus=inches.value / 12)
        if (
            not mark
            and tokens.word(place) not in ("and", ",")
            and (_ends(tokens.word(inches.last + 1)) or tokens.word(inches.last + 1) in _AFTER_HEIGHT)
            and tokens.word(inches.last + 1) != "%"
        ):
            return Tied(numeral.first, inches.last, "foot", plus=inches.value / 12)
        if not mark and tokens.word(place) == "-":
            return Tied(numeral.first, inches.last, "foot", plus=inches.value / 12)
        tall = mark and tokens.glued(at) and tokens.glued(at + 1) and 3 <= (numeral.value or 0) <= 8
        if tall and not (tokens.glued(inches.last + 1) and tokens.word(inches.last + 1)[0].isalnum()):  # "5'10"
            return Tied(numeral.first, inches.last, "foot", plus=inches.value / 12)
    if mark:
        return None
    found = units.measure(tokens, at)
    if found is None:
        return None
    plus, last = _smaller(tokens, *found)
    return Tied(numeral.first, last, found[1], plus=plus)


# "a mile and a half", "two cups and three quarters"
_PARTS = {
    "and a half": Decimal("0.5"), "and a quarter": Decimal("0.25"), "and three quarters": Decimal("0.75"),
}  # fmt: skip
_AFTER_HEIGHT = {"and", "deep", "high", "long", "or", "tall", "to", "wide", "with"}


def _smaller(tokens: Tokens, last: int, unit: str) -> tuple[Decimal, int]:
    """ "2 kilometres, 8 metres and 6 centimetres": smaller units of the same kind, in the first unit."""
    plus, size, first = Decimal(0), base(unit), base(unit)
    share = _PARTS.get(" ".join(tokens.words[last + 1 : last + 4]))
    if share is not None and (tokens.word(last + 4) != "of" or tokens.words[last + 3] == "half"):
        return share, last + 3  # not "half an acre and three quarters of a hectare"
    while size is not None and first is not None:
        place = last + 1
        if tokens.word(place) == "." and tokens.glued(place) and len(tokens.words[last]) < 4:
            place += 1  # "8 lbs., 2 oz."
        if tokens.word(place) == ",":
            place += 1
        if tokens.word(place) == "and":
            place += 1
        number = amount_at(tokens, place)
        if number is None or number.value is None:
            break
        if unit == "stone" and place == last + 1 and number.value < 14 and _ends(tokens.word(number.last + 1)):
            return number.value / 14, number.last  # "12 stone 4"
        rest = unit == "metre" and place == last + 1 and 10 <= number.value < 100 and number.step == 1
        if rest and (tokens.word(number.last + 1) in _AFTER_HEIGHT or number.last + 1 == len(tokens.words)):
            return number.value / 100, number.last  # "1 metre 75 tall"
        hyphen = tokens.word(number.last + 1) == "-" and tokens.word(last - 1) == "-"  # "an 8-pound, 2-ounce cat"
        found = units.measure(tokens, number.last + 1 + hyphen)
        under = base(found[1]) if found else None
        if (
            found is None
            or under is None
            or under[0] != size[0]
            or under[1] >= size[1]
            or size[0] not in ("length", "mass", "volume")
        ):
            break
        if number.value * under[1] >= first[1] * 10:
            break
        plus, last, size = plus + number.value * under[1] / first[1], found[0], under
    return plus, last
