"""Ranges: "5 to 7 people", "$40-60m", "between 18 months and three years", "more than 50 but fewer than 100"."""

from __future__ import annotations

from decimal import Decimal

from checker.records import Quantity
from checker.text.numbers import qualifiers
from checker.text.numbers.measures import ratio
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.tied import SHORT, Amount, Tied, left
from checker.text.numbers.words import DOZENS, HUNDREDS, LETTERS
from checker.text.passage import Passage
from checker.text.tokens import Tokens

_FILLERS = {"about", "almost", "around", "even", "maybe", "nearly", "perhaps", "possibly", "roughly", "some", "~"}
_CHANGES = {
    "amended", "boost", "boosted", "boosting", "boosts", "bumped", "change", "changed", "changes", "changing", "double",
    "extend", "extended", "extending", "extends", "hike", "hikes", "hiking", "lift", "lifted", "lifting", "lifts", "move",
    "moves", "moving", "pushed", "revise", "revising", "shift", "shifted", "shrink", "shrinks", "slash", "slashed",
    "slashes", "slashing", "trimmed",
    "adjusted", "climb", "climbed", "climbing", "climbs", "cut", "cuts", "cutting", "decline", "declined",
    "decrease", "decreased",
    "doubled", "down", "downgraded", "drop", "dropped", "dropping", "drops", "fall", "fallen", "falling", "falls",
    "fell", "gained",
    "grew", "grow", "growing", "grown", "grows", "halved", "hiked", "improved", "increase", "increased", "increases",
    "increasing", "jump",
    "jumped", "jumping", "jumps", "leapt", "lower", "lowered", "lowering", "moved", "narrowed", "plunged", "raise",
    "raised", "raises", "raising",
    "reduce", "reduced", "reducing", "revised", "rise", "risen", "rises", "rising", "rose", "shrank", "shrunk",
    "slid", "slipped",
    "soared", "sank", "surged", "swelled", "tripled", "tumbled", "up", "upgraded", "went", "widened",
}  # fmt: skip
_CONTESTED = {"ballot", "goal", "point", "run", "seat", "vote"}
_CONTESTS = {
    "advantage", "beat", "beaten", "beating", "defeat", "defeated", "lead", "led", "lost", "outscored", "score",
    "vote", "voted", "votes",
             "win", "winning", "won"}  # fmt: skip


def read(
    passage: Passage, tokens: Tokens, type: str, low: Numeral, one: Tied | None, high: Numeral, two: Tied | None
) -> Amount | None:
    """ "5 to 7 people", "$40-60m", "between 15% and 20%", "three or four": both ends and one unit, or None."""
    if low.value is None or high.value is None or (one is None and two is None):
        return None
    if one is not None and two is None and one.before and high.letter is not None and type == "money":
        magnitude = LETTERS[tokens.words[high.letter]]  # "£5.5-6m"
        two = one._replace(first=high.first, last=high.letter, magnitude=magnitude, before=False)
    if one is not None and two is not None and one.unit != two.unit and one.unit is not None:
        one, two = _in_one_unit(one, two)
        if one.unit != two.unit:
            return None
    if bounds := _bounds(passage, tokens, type, low, one, high, two):
        return bounds
    alone = one is None and two is not None and two.before and not _shares_sign(tokens, low.first, low.last + 1)
    if alone or (two is None and one is not None and not one.before):
        return None
    first = low.first if one is None else one.first
    left_last = low.last if one is None else one.last
    if one is None and low.letter is not None and two is not None and two.magnitude > 1:
        left_last = low.letter  # "20m-30m people"
    if one is not None and one.last >= high.first:
        return None
    right_first = high.first if two is None else two.first
    words = tokens.words[left_last + 1 : right_first]
    if words == ["-", "to", "-"]:  # "5-to-7 percent"
        words = ["to"]
    if words[:1] == ["-"] and words[1:2] in (["to"], ["or"]):  # "a 30- to 40-minute delay"
        words = words[1:]
    while words[:2] == ["-", "-"]:
        words = words[1:]
    waved = words[:1] == ["~"]  # "5~7"
    if waved:
        words = ["-"]
    if words[:2] == ["up", "to"] or words in (["through"], ["thru"]):  # "from 20 up to 30"
        words = ["to", *words[2:]]
    if words in ([".", "."], [".", ".", "."]) and tokens.glued(left_last + 1) and tokens.glued(right_first):
        words = ["-"]  # "20..30"
    if words in _MARGINS:
        return _margin(passage, tokens, type, low, high, first, two or one)
    if not words or words[0] not in ("to", "-", "or", "and") or any(word not in _FILLERS for word in words[1:]):
        return None
    first = _behind_opener(tokens, first)
    opener = tokens.word(first - 1)
    if opener == "of" and tokens.word(first - 2) == "range":
        opener = "from"
    tied = two if two is not None else one
    assert tied is not None
    start = one if one is not None else tied
    number, factor = low.value, start.magnitude
    shared = 100 if tokens.words[high.last] in HUNDREDS else 12 if tokens.words[high.last] in DOZENS else 0
    if shared and 1 <= number < 10 and number * shared < high.value < 10 * shared:
        number *= shared  # "five to six hundred", "two or three dozen"
    if high.scale > 1 and low.scale == 1 and start.magnitude == 1 and number * high.scale < high.value:
        number *= high.scale
    if tied.magnitude > 1 and factor == 1 and low.scale == 1 and number < high.value:
        factor = tied.magnitude
    bottom = _rounded(number * factor * start.factor + (one.plus if one else 0), one, low)
    top = _rounded(high.value * tied.magnitude * tied.factor + tied.plus, tied, high)
    both = one is not None and two is not None and tied.unit is not None
    counted = type == "count" and tied.unit is not None and bottom < top and tied.unit not in _CONTESTED
    measured = both or (two is not None and tied.unit is not None and type != "count")
    if not _is_range(tokens, words[0], opener, first, bottom, top, counted) and not (
        measured and opener == "from" and bottom < top and words[0] == "and"
    ):
        return None
    if (
        words[0] == "-"
        and tied.unit is None
        and not waved
        and opener not in ("between", "from")
        and tied.magnitude == 1
        and not _bare_hyphen(tokens, low, high)
    ):
        return None
    if bottom > top:
        bottom, top = top, bottom
    if opener in ("between", "from") and passage.free(tokens.starts[first - 1], tokens.ends[first - 1]):
        first -= 1
        if tokens.word(first - 1) in ("anywhere", "somewhere", "anything"):
            first -= 1
    first, _ = left(passage, tokens, first)
    last = high.last if two is None else two.last
    step = max(low.step, high.step) * tied.magnitude * tied.factor
    value = Quantity(type, None, bottom, top, tied.unit or start.unit, qualifiers.BETWEEN, step)
    return Amount(first, last, value, tied, high)


def _shares_sign(tokens: Tokens, first: int, after: int) -> bool:
    """ "between 5 and $10 million" """
    return tokens.word(first - 1) == "between" and tokens.word(after) == "and"


def _behind_opener(tokens: Tokens, first: int) -> int:
    """ "between about 5 and 10": where the range begins behind its opening word; `first` without one."""
    start = first
    while tokens.word(start - 1) in _FILLERS:
        start -= 1
    return start if tokens.word(start - 1) in ("between", "from") else first


_JOINTS = (["and"], ["but"], [",", "but"], [",", "and"], [","])


def _bounds(
    passage: Passage, tokens: Tokens, type: str, low: Numeral, one: Tied | None, high: Numeral, two: Tied | None
) -> Amount | None:
    """ "more than 3 but less than 5 dollars": two bounds and one unit, said with one of them."""
    tied = one or two
    if tied is None or (one and two) or low.value is None or high.value is None or tied.ends or tied.plus:
        return None
    if (one and not one.before and tokens.word(high.last + 1)[:1].isalnum()) or (two and two.before):
        return None
    first, lower = left(passage, tokens, low.first if one is None else one.first)
    last = low.last if one is None else one.last
    start, upper = left(passage, tokens, high.first if two is None else two.first)
    if tokens.words[last + 1 : start] not in _JOINTS:
        return None
    bottom, top = (number * tied.magnitude * tied.factor for number in (low.value, high.value))
    if high.scale > 1 and low.scale == 1 and bottom * high.scale < top:
        bottom *= high.scale
    if (lower, upper) in _FALLING:
        bottom, top = top, bottom
    elif (lower, upper) not in _RISING:
        return None
    if bottom >= top:
        return None
    step = max(low.step, high.step) * tied.magnitude * tied.factor
    value = Quantity(type, None, bottom, top, tied.unit, qualifiers.BETWEEN, step)
    return Amount(first, high.last if two is None else two.last, value, tied, high)


_LOWER, _UPPER = (qualifiers.AT_LEAST, qualifiers.MORE), (qualifiers.AT_MOST, qualifiers.FEWER)
_RISING = {(lower, upper) for lower in _LOWER for upper in _UPPER}
_FALLING = {(upper, lower) for lower, upper in _RISING}


def _in_one_unit(one: Tied, two: Tied) -> tuple[Tied, Tied]:
    """ "between 18 months and three years": both in the smaller unit; as they are where no unit fits."""
    size = ratio(one.unit, two.unit) if one.unit and two.unit else None
    if size is None or one.ends or two.ends or one.plus or two.plus:
        return one, two
    if size < 1:
        return one, two._replace(unit=one.unit, factor=two.factor / size)
    return one._replace(unit=two.unit, factor=one.factor * size), two


_MARGINS = (["±"], ["+", "/", "-"], ["+", "-"], ["plus", "or", "minus"])


def _margin(
    passage: Passage, tokens: Tokens, type: str, low: Numeral, high: Numeral, first: int, tied: Tied | None
) -> Amount | None:
    """ "2.5 ± 0.1 kg": as much either way."""
    if tied is None or low.value is None or high.value is None or not 0 <= high.value < abs(low.value):
        return None
    bottom, top = sorted((low.value + sign * high.value) * tied.magnitude * tied.factor for sign in (-1, 1))
    value = Quantity(type, None, bottom, top, tied.unit, qualifiers.BETWEEN, high.step * tied.magnitude * tied.factor)
    return Amount(left(passage, tokens, first)[0], max(high.last, tied.last), value, tied, high)


def _is_range(
    tokens: Tokens, joint: str, opener: str, first: int, bottom: Decimal, top: Decimal, counted: bool
) -> bool:
    if bottom == top or (bottom > top and bottom > 0 and top > 0):
        return False
    if joint == "and":
        return opener == "between" or (opener == "from" and bottom < 0)
    before = tokens.words[max(0, first - 7) : first]
    if joint == "to":
        if opener == "from":
            return not any(word in _CHANGES for word in before)
        if not counted and any(word in _CONTESTS for word in before):
            return False  # "lost 60 to 70", but "lost 60 to 70 men"
        if opener != "between" and top > 20 * bottom > 0:
            return False  # "gold rose $3 to $1,300"
        return not (before and before[-1] in _CHANGES and top >= 5 * bottom)
    if joint == "or":
        listed = bool(before) and before[-1] == "," and any(word[0].isdigit() for word in before[-3:])
        return bottom > 0 and top <= 10 * bottom and not listed and opener != "either"  # "$25, $50 or $100"
    return True


def _bare_hyphen(tokens: Tokens, low: Numeral, high: Numeral) -> bool:
    """ "12.8-13.0" and "1000-5000" are ranges; "3-5" without a noun is as likely a score."""
    assert low.value is not None
    assert high.value is not None
    if high.scale > 1 or (len(tokens.words) == 3 and tokens.spaced[1]):
        return True
    if low.step < 1 or high.step < 1 or (low.value >= 100 and high.value >= 100):
        return True
    return low.value >= 10 and not any(word in _CONTESTS for word in tokens.words)


def joined(tokens: Tokens, read: list[Amount]) -> list[Amount]:
    """ "more than 50 but fewer than 100" is one interval."""
    joined: list[Amount] = []
    for amount in read:
        if joined and (both := _both(tokens, joined[-1], amount)):
            joined[-1] = both
        else:
            joined.append(amount)
    return joined


def _both(tokens: Tokens, a: Amount, b: Amount) -> Amount | None:
    if a.value.nominal is None or b.value.nominal is None or b.first - a.last > 3:
        return None
    words = tokens.words[a.last + 1 : b.first]
    if words not in _JOINTS or a.value.unit not in (None, b.value.unit):
        return None
    low, high = (a, b) if a.value.lower is not None else (b, a)
    bottom, top = low.value.lower, high.value.upper
    if bottom is not None and top is not None and low.numeral.scale == 1 < high.numeral.scale:
        bottom *= high.numeral.scale if low.tied.magnitude == 1 and bottom * high.numeral.scale < top else 1
    if bottom is None or top is None or bottom >= top:
        return None
    value = Quantity(a.value.type, None, bottom, top, b.value.unit, qualifiers.BETWEEN, a.value.step)
    return Amount(a.first, b.last, value, b.tied, b.numeral)


def _rounded(number: Decimal, tied: Tied | None, numeral: Numeral) -> Decimal:
    return SHORT.plus(number) if (tied is not None and tied.plus) or numeral.kind in ("fraction", "ratio") else number
