"""Units of measure as they stand in a text: "km/h", "square feet", "fl. oz.", "degrees Celsius", "barrels a day"."""

from __future__ import annotations

from checker.text.numbers.unit_names import (
    ALSO_NOUNS,
    CASED,
    GLUED_ONLY,
    SLANG,
    STORED,
    SURNAMES,
    SYMBOLS,
    TOLD_BY,
    names,
    phrases,
)
from checker.text.numbers.unit_powers import RAISING, divided, inverse
from checker.text.numbers.unit_sizes import base
from checker.text.numbers.words import VULGAR
from checker.text.tokens import Tokens

_TEMPERATURES = {
    "c": "celsius", "celsius": "celsius", "celcius": "celsius", "centigrade": "celsius", "f": "fahrenheit",
    "fahrenheit": "fahrenheit",
                 "k": "kelvin", "kelvin": "kelvin", "rankine": "rankine"}  # fmt: skip

_SQUARED = {"centimetre", "foot", "inch", "kilometre", "metre", "mile", "millimetre", "yard"}
_POWERS = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic"}


def measure(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """The unit of measure that begins at token `at`: its last token and its name; None where none does."""
    word = tokens.word(at)
    if not word:
        return None
    if word in _POWERS:
        step = at + 1
        if tokens.word(step) == ".":
            step += 1
        if tokens.word(step) == "-":
            step += 1
        under = _single(tokens, step)
        known = under and base(under[1])
        if not under or not known or known[0] != "length":
            return None
        return _per(tokens, under[0], f"{_POWERS[word]} {under[1]}")
    if word in ("part", "parts") and tokens.word(at + 1) == "per" and tokens.word(at + 2) in _PARTS_OF:
        return at + 2, f"part per {tokens.words[at + 2]}"
    if word == "st" and tokens.glued(at) and tokens.word(at + 1)[:1].isdigit() and tokens.word(at + 2) in ("lb", "lbs"):
        return at, "stone"  # "11st 4lb"
    if word == "b" and tokens.words[at + 1 : at + 3] == ["/", "d"] and tokens.glued(at + 1):
        return at + 2, "barrel per day"
    if tokens.word(at + 1) in RAISING and (below := inverse(tokens, at)) is not None:
        return below[0], f"inverse {below[1]}"  # "4e14 s-1"
    found = _single(tokens, at)
    return None if found is None else _per(tokens, *divided(tokens, *found))


def _single(tokens: Tokens, at: int) -> tuple[int, str] | None:
    word, printed = tokens.word(at), tokens.surface(at, at) if at < len(tokens.words) else ""
    name = SYMBOLS.get(printed) or names().get(word)
    alone = at == len(tokens.words) - 1 and (at == 1 or (at == 2 and tokens.words[0] == "-"))
    if word in CASED and printed not in SYMBOLS and not (printed in TOLD_BY and (tokens.glued(at) or printed == "AU")):
        if printed != CASED[word] and not (word == "l" and printed == "L"):
            return None
        powered = tokens.word(at - 1) in _POWERS or tokens.word(at - 2) in _POWERS
        if word == "in" and tokens.word(at - 1) == tokens.word(at + 1) == "-":
            return None  # "a 1-in-100-year flood"
        if word in GLUED_ONLY and not (
            tokens.glued(at)
            or powered
            or _inches(tokens, at)
            or _is_squared(tokens, at)
            or (alone and word != "in")
            or (tokens.word(at + 1) == "/" and tokens.glued(at + 1))
        ):
            return None
    if word in ALSO_NOUNS and not _stands_alone(tokens, at):
        return None
    if word in SURNAMES and tokens.capital(at) and tokens.word(at + 1)[:1].isalpha() and not tokens.caseless:
        return None  # "12 Dalton Road", "two Siemens turbines"
    if word in SLANG:
        data = tokens.word(at + 1) == "of" and tokens.word(at + 2) in STORED
        return (at, SLANG[word]) if alone or data else None
    if word in ("°", "º", "deg", "degree", "degrees", "degs"):
        step = at + 1
        if word == "deg" and tokens.word(step) == "." and tokens.word(step + 1) in _TEMPERATURES:
            step += 1
        if tokens.word(step) == "-" and tokens.glued(step):
            step += 1
        kind = _TEMPERATURES.get(tokens.word(step))
        if kind is not None and (
            len(tokens.word(step)) > 1 or not tokens.glued(step + 1) or not tokens.word(step + 1)[0].isalnum()
        ):
            return step, kind
        return at, "degree"
    letter = word in ("c", "f", "k") and (tokens.capital(at) or word == "f" or speaks_of_heat(tokens))
    if letter and _is_warm(tokens, at, word):
        return at, _TEMPERATURES[word]
    if word == "f" and tokens.spaced[at] and at == len(tokens.words) - 1 <= 2:
        return at, "fahrenheit"  # "70 f"
    if word in ("celsius", "fahrenheit", "kelvin", "centigrade"):
        return at, _TEMPERATURES[word]
    nxt = tokens.word(at + 1)
    told = TOLD_BY.get(printed)
    if told is not None and alone and printed not in ("C", "T"):
        return at, told[0]  # "40 N", "60w"
    if told is not None and printed.islower() and not tokens.glued(at):
        told = None  # "220v", but "3 v 2"
    if told is not None and not tokens.caseless and any(each.startswith(told[1]) for each in tokens.words):
        ended = not nxt[:1].isalnum() or nxt in _BEHIND_UNIT
        return (at, told[0]) if ended or not tokens.word(at - 1).isdigit() else None  # not "5 A grades"
    if nxt == "." and len(word) == 1 and (dotted := _dotted(tokens, at)):
        return dotted
    if found := _phrase(tokens, at):
        return found
    if printed in ("N", "kN") and tokens.word(at + 1 + (nxt in ("-", "·", "⋅"))) == "m":
        return at + 1 + (nxt != "m"), "newton metre" if printed == "N" else "kilonewton metre"
    if name is None:
        return None
    flows = tokens.word(at + 2) in _SECONDS and (nxt == "per" or (nxt == "/" and printed[0] in "GMTk"))
    if printed[1:] == "b" and name.endswith("byte") and flows:
        return at, name.removesuffix("yte") + "it"  # "Mb/s" and "kb per second", but "MB/s"
    if name.endswith("watt"):
        step = at + 2 if nxt == "-" else at + 1
        if tokens.word(step) in ("hour", "hours"):
            return step, name + " hour"
    if name in _SQUARED and tokens.glued(at + 1):
        step = at + 2 if nxt == "^" else at + 1
        if tokens.word(step) in ("2", "3", "²", "³"):
            return step, ("square " if tokens.word(step) in ("2", "²") else "cubic ") + name
    if name in _SQUARED and nxt in ("squared", "cubed"):
        return at + 1, ("square " if nxt == "squared" else "cubic ") + name
    if name == "pound" and nxt in ("per", "-") and "".join(tokens.words[at + 1 : at + 4]) == "persquareinch":
        return at + 3, "pound per square inch"
    return at, name


def _phrase(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """A unit of several words: its last token and its name."""
    for rest, name in phrases().get(tokens.word(at), ()):
        place = at
        for word in rest:
            place += 2 if tokens.word(place + 1) in ("-", ".") else 1
            if tokens.word(place) != word:
                break
        else:
            return place, name
    return None


def _is_squared(tokens: Tokens, at: int) -> bool:
    return tokens.glued(at + 1) and tokens.word(at + 1) in ("2", "3", "^")


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """ "8 bits", "2 bar at most", "3 moles of salt"; not "8 bits of advice", "a 5-bar gate" """
    if not tokens.word(at - 1)[:1].isdigit():
        return False
    after = tokens.word(at + 1)
    stuff = after == "of" and tokens.words[at].startswith(("mole", "bar", "atm"))
    return stuff or after in _BEHIND_UNIT or not after[:1].isalnum()


_BEHIND_UNIT = {"and", "at", "in", "or", "per", "to"}


def _dotted(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """ "k.g.", "c.m.", "m.p.h.": letters with points between them, and their name."""
    letters, stop = tokens.words[at], at
    while tokens.word(stop + 1) == "." and tokens.glued(stop + 1) and tokens.glued(stop + 2) and len(letters) < 4:
        nxt = tokens.words[stop + 2]
        if not nxt.isalpha() or len(nxt) > 2:
            break
        letters, stop = letters + nxt, stop + 2
    return (stop, names()[letters]) if letters in _DOTTED else None


_DOTTED = {"cm", "cms", "kg", "kgs", "km", "kmh", "kms", "kph", "mg", "mgs", "ml", "mls", "mm", "mms", "mph"}


def _is_warm(tokens: Tokens, at: int, letter: str) -> bool:
    """True where a bare C, F or K can be a temperature: nothing else is said, or the text is about one."""
    if len(tokens.words) <= 4 and letter != "k" and not tokens.word(at + 1).isalpha():
        return True
    if tokens.word(at - 2) in ("-", "minus") and tokens.word(at - 1)[:1].isdigit() and letter != "k":
        return not (tokens.glued(at - 2) and tokens.word(at - 3)[:1].isalnum())  # "-5C"
    if tokens.caseless:
        return False
    if _is_converted(tokens, at, letter):
        return True
    if tokens.word(at + 1) == "/":
        return False  # "14.5C/ a share": cents
    if letter == "c" and tokens.glued(at) and tokens.word(at - 2) in _BEFORE_WARM and not tokens.capital(at + 1):
        return True  # "doubled at 37C"
    return any(word.startswith(_WARM) for word in tokens.words)


def _is_converted(tokens: Tokens, at: int, letter: str) -> bool:
    """ "180C/350F", "180C (350F)": both scales, one beside the other."""
    other = {"c": "f", "f": "c"}.get(letter)
    if other is None:
        return False
    for sign, number, place in ((at + 1, at + 2, at + 3), (at - 2, at - 4, at - 3)):
        if tokens.word(place) == other and tokens.capital(place) and tokens.word(number)[:1].isdigit():
            return tokens.word(sign) in ("/", "(", ",", "or")
    return False


def speaks_of_heat(tokens: Tokens) -> bool:
    """Whether a text names a scale, so that "37 c" in it is a temperature: "what is 37 c in fahrenheit"."""
    return not _HEAT.isdisjoint(tokens.words)


_HEAT = {"celsius", "centigrade", "fahrenheit"}
_BEFORE_WARM = {
    "above", "and", "around", "at", "below", "between", "exceed", "exceeded", "from", "hit", "nearly", "of", "over", "reach",
    "reached", "reaching", "to", "topped", "under",
}  # fmt: skip
_WARM = (
    "boil", "celsius", "chill", "climate", "cold", "cool", "degree", "fahrenheit", "fever", "forecast", "freez",
    "frost",
    "heat", "hot", "icy", "melt", "mercury", "oven", "scorch", "swelter", "snow", "summer", "sunny", "sunshine", "temperature", "thermo", "warm", "weather",
    "winter", "°",
)  # fmt: skip


def _inches(tokens: Tokens, at: int) -> bool:
    """ "5 ft 2 in", "2 1/2 in thick": the unit, not the preposition."""
    if tokens.word(at) not in ("in", "ins") or not (tokens.word(at - 1)[:1].isdigit() or tokens.word(at - 1) in VULGAR):
        return False
    return tokens.word(at + 1) in (
        "",
        ".",
        ",",
        ")",
        "deep",
        "high",
        "in",
        "long",
        "tall",
        "thick",
        "wide",
        "x",
    ) or tokens.word(at - 2) in ("ft", "foot", "feet")


_SECONDS = {"s", "sec", "second"}
_HOURLY = {"h", "hour", "hr", "min", "minute", "s", "sec", "second"}
_KILOMETRES = {"kilometer", "kilometers", "kilometre", "kilometres", "km", "kms"}
_PARTS_OF = {"billion", "million", "trillion"}
_PUMPED = {"barrel", "cubic foot", "cubic metre"}  # "1.2 million barrels a day" is how much flows
_SPANS = {
    "ms": "millisecond", "millisecond": "millisecond",
    "second": "second", "sec": "second", "s": "second", "s²": "second", "minute": "minute", "min": "minute", "hour": "hour",
    "hr": "hour", "h": "hour", "day": "day",
          "week": "week", "month": "month", "year": "year", "yr": "year"}  # fmt: skip


def _per(tokens: Tokens, at: int, name: str) -> tuple[int, str]:
    """ "kilometres per hour", "miles an hour", "km/h"."""
    unit = at
    if tokens.word(at + 1) == "." and tokens.word(at + 2) in ("/", "per") and tokens.glued(at + 1):
        at += 1  # "10 lbs. per acre"
    last, name = _per_what(tokens, at, name)
    return (unit if last == at else last), name


def _per_what(tokens: Tokens, at: int, name: str) -> tuple[int, str]:
    nxt, after = tokens.word(at + 1), tokens.word(at + 2)
    known = base(name)
    if nxt == "p" and after in ("/", ".") and tokens.word(at + 3) == "h":
        return at + 3, f"{name} per hour"  # "60 miles p/h"
    if nxt in ("a", "an"):
        flow = known is not None and known[0] in ("data", "length", "volume")
        if (flow and after in ("hour", "second", "minute")) or (name in _PUMPED and after == "day"):
            return at + 2, f"{name} per {after}"
        return at, name
    if nxt == "per" or (nxt == "/" and (tokens.glued(at + 1) or after in _HOURLY)):
        if after in _SPANS and (len(after) > 1 or nxt == "/"):
            squared = (
                after == "s²"
                or tokens.word(at + 3) in ("²", "squared")
                or (nxt == "/" and tokens.words[at + 3 : at + 4] == ["2"])
                or (nxt == "/" and tokens.words[at + 3 : at + 5] == ["^", "2"])
            )
            if squared and _SPANS[after] == "second":
                last = at + (2 if after == "s²" else 4 if tokens.word(at + 3) == "^" else 3)
                return last, f"{name} per square second"
            last, below = at + 2, _SPANS[after]
            again = tokens.words[last + 1 : last + 3]
            if again == ["/", after] or again == ["per", after]:
                return last + 2, f"{name} per square {below}"  # "m/s/s"
            return last, f"{name} per {below}"
        if after == "100" and name == "litre" and tokens.word(at + 3) in _KILOMETRES:
            return at + 3, "litre per 100 kilometre"
        under = _single(tokens, at + 2)
        if under is not None and under[1] not in ("inch",):
            daily = tokens.words[under[0] + 1 : under[0] + 3]
            if daily in (["/", "day"], ["per", "day"], ["a", "day"], ["/", "d"]):
                return under[0] + 2, f"{name} per {under[1]} per day"  # "5 mg/kg/day"
            return under[0], f"{name} per {under[1]}"
        if under is None and after in _POWERS and (area := measure(tokens, at + 2)):
            return area[0], f"{name} per {area[1]}"
    if name == "mile" and tokens.words[at + 1 : at + 4] == ["to", "the", "gallon"]:
        return at + 3, "mile per gallon"
    if nxt == "-" and after in ("a", "an", "per") and tokens.word(at + 3) == "-":
        span = tokens.word(at + 4)
        if span in ("hour", "minute", "second") or (span == "day" and name in _PUMPED):
            return at + 4, f"{name} per {span}"
    return at, name
