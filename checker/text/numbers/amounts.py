"""Amounts: numerals with the unit a type ties to them, the ranges they form, and the qualifiers around them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Context, Decimal
from typing import NamedTuple

from checker.records import Mention, Quantity
from checker.text.numbers import qualifiers
from checker.text.numbers.digits import ONE
from checker.text.numbers.measures import ratio
from checker.text.numbers.notation import quantity
from checker.text.numbers.numerals import numerals
from checker.text.numbers.shares import whole_of
from checker.text.numbers.spoken import Numeral, amount_at
from checker.text.numbers.words import DOZENS, FRACTIONS, HUNDREDS
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise


class Tied(NamedTuple):
    """A numeral's unit: the tokens `first` to `last` of both; the value in `unit` is the numeral's times `factor`.

    `before` says that the unit stands before the number, `magnitude` is that of a letter read as one ("19.4m"), and
    `plus` is added to the value ("5 feet 2 inches"). `qualifier` is one that the unit says ("65 and older").
    `ends` are those of a range that one numeral says ("her 30s"). `confidence` and `role` go to the mention.
    """

    first: int
    last: int
    unit: str | None
    factor: Decimal = ONE
    before: bool = False
    magnitude: Decimal = ONE
    plus: Decimal = Decimal(0)
    confidence: str = "high"
    role: str | None = None
    step: Decimal | None = None
    qualifier: str | None = None
    ends: tuple[Decimal, Decimal] | None = None


Tie = Callable[[Tokens, Numeral, int], Tied | None]


class Amount(NamedTuple):
    """What is read: tokens `first` to `last`, with qualifiers, and the value they say."""

    first: int
    last: int
    value: Quantity
    tied: Tied
    numeral: Numeral


def amounts(passage: Passage, type: str, tie: Tie, articles: bool = False) -> list[Amount]:
    """The amounts whose numerals are free and to which `tie(tokens, numeral, at)` gives a unit, left to right.

    `at` is the token at which a unit behind the number would begin. `articles`: "a dollar" and "an hour" say one.
    """
    tokens, read = tokenise(passage), list[Amount]()
    found = _with_articles(passage, tokens) if articles else numerals(passage)
    index = 0
    while index < len(found):
        numeral = found[index]
        index += 1
        if not _free(passage, tokens, numeral) or (read and numeral.first <= read[-1].last):
            continue
        one, behind, qualifier = _tie(passage, tokens, numeral, tie)
        behind_one = index
        while one is not None and behind_one < len(found) and found[behind_one].first <= one.last:
            behind_one += 1  # "5 feet 3 to 5 feet 5"
        other = found[behind_one] if behind_one < len(found) else None
        if other is not None and other.first - numeral.last < 9 and _free(passage, tokens, other):
            two, after, late = _tie(passage, tokens, other, tie)
            amount = _range(passage, tokens, type, numeral, one, other, two)
            if amount is not None:
                if two is not None and two.last > amount.last:
                    amount = amount._replace(last=two.last)
                amount = amount._replace(last=max(amount.last, after)) if late else amount
                passage.take(tokens.starts[amount.first], tokens.ends[amount.last])
                read.append(amount)
                index = behind_one + 1
                continue
        if one is not None and read and one.first <= read[-1].last:
            continue  # "20$ 43": the sign was taken
        if one is not None and not (type in ("count", "number") and _is_half(tokens, numeral)):
            amount = _single(passage, tokens, type, numeral, one, behind, qualifier)
            passage.take(tokens.starts[amount.first], tokens.ends[amount.last])
            read.append(amount)
    read = _joined(tokens, read)
    for amount in read:
        passage.take(tokens.starts[amount.first], tokens.ends[amount.last])
    return read


def mention(passage: Passage, amount: Amount, subject: str | None = None, role: str | None = None) -> Mention:
    tokens = tokenise(passage)
    start, end = tokens.starts[amount.first], tokens.ends[amount.last]
    return Mention(
        start, end, passage.text[start:end], amount.value, amount.tied.confidence, subject, role or amount.tied.role
    )


def unit_at(tokens: Tokens, numeral: Numeral, at: int) -> int:
    """Where the unit begins: after a hyphen ("10-minute"), after "a", "of a" behind a fraction ("half an hour"), after
    "of" behind a vague number ("dozens of miles").
    """
    word = tokens.word(at)
    if numeral.kind == "fraction" or tokens.words[numeral.last] in FRACTIONS:
        place = whole_of(tokens, at)
        return at + 1 if place == at and word == "of" else place
    return at + 1 if word == "-" or (word == "of" and numeral.kind == "vague") else at


def or_two(tokens: Tokens, at: int) -> bool:
    """ "a day or two", "a mile or two" """
    return tokens.words[at : at + 2] == ["or", "two"]


def _is_whole(tokens: Tokens, at: int) -> bool:
    """ "all day", "full-week": one of the unit."""
    unit = tokens.word(at + 2 if tokens.word(at + 1) == "-" else at + 1)
    return unit in ("day", "week", "month", "year") and tokens.word(at - 1) not in ("a", "of", "the")


def _with_articles(passage: Passage, tokens: Tokens) -> list[Numeral]:
    """The numerals, and "a" and "an" where they begin none of them."""
    found = passage.memo.get("articles")
    if isinstance(found, list):
        return found
    said = numerals(passage)
    inside = {index for numeral in said for index in range(numeral.first, numeral.last + 2)}
    ones = [
        Numeral(index, index, ONE, ONE, "article")
        for index, word in enumerate(tokens.words)
        if (word in ("a", "an", "another") or (word in ("all", "full") and _is_whole(tokens, index)))
        and index not in inside
    ]
    found = passage.memo["articles"] = sorted(said + ones, key=lambda numeral: numeral.first) if ones else said
    return found


def _free(passage: Passage, tokens: Tokens, numeral: Numeral) -> bool:
    return passage.free(tokens.starts[numeral.first], tokens.ends[numeral.last])


def _tie(passage: Passage, tokens: Tokens, numeral: Numeral, tie: Tie) -> tuple[Tied | None, int, str | None]:
    """The unit, the last token with a qualifier behind number or unit, and that qualifier."""
    stop, qualifier = _right(passage, tokens, numeral.last + 1)
    one = tie(tokens, numeral, stop)
    if one is None and tokens.word(stop) == "-" and tokens.word(stop + 1) in ("and", "or"):
        other = amount_at(tokens, stop + 2)  # "16- and 17-year-olds"
        one = tie(tokens, numeral, other.last + 1) if other is not None else None
        return (one._replace(last=numeral.last) if one else None), numeral.last, None
    if one is None and qualifier is not None:
        one, qualifier, stop = tie(tokens, numeral, numeral.last + 1), None, numeral.last + 1
    if one is None or not passage.free(tokens.starts[one.first], tokens.ends[one.last]):
        return None, numeral.last, None
    if qualifier is None:
        stop, qualifier = _right(passage, tokens, one.last + 1)
    return one, max(one.last, stop - 1), qualifier


def _left(passage: Passage, tokens: Tokens, first: int) -> tuple[int, str | None]:
    """The qualifier before a token, of words that no other value has taken."""
    start, qualifier = qualifiers.left(tokens, first)
    if start < first and not passage.free(tokens.starts[start], tokens.ends[first - 1]):
        return first, None
    return start, qualifier


def _right(passage: Passage, tokens: Tokens, at: int) -> tuple[int, str | None]:
    stop, qualifier = qualifiers.right(tokens, at)
    if stop > at and not passage.free(tokens.starts[at], tokens.ends[stop - 1]):
        return at, None
    return stop, qualifier


def _is_half(tokens: Tokens, numeral: Numeral) -> bool:
    """One half of a pair that is no range: a score, a record, a vote."""
    before, after = numeral.first - 2, numeral.last + 2
    if tokens.word(before + 1) == "-" and tokens.glued(before + 1) and tokens.glued(numeral.first):
        return amount_at(tokens, before) is not None
    if tokens.word(after - 1) != "-" or not (tokens.glued(after - 1) and tokens.glued(after)):
        return False
    return amount_at(tokens, after) is not None


def _value(numeral: Numeral, number: Decimal, tied: Tied) -> Decimal:
    value = number * tied.magnitude * tied.factor + tied.plus
    endless = numeral.kind != "digits" and len(numeral.step.as_tuple().digits) > 20  # "six and two thirds"
    return _SHORT.plus(value) if endless or numeral.kind in ("fraction", "ratio") or tied.plus else value


def _rounded(number: Decimal, tied: Tied | None, numeral: Numeral) -> Decimal:
    return _SHORT.plus(number) if (tied is not None and tied.plus) or numeral.kind in ("fraction", "ratio") else number


_SHORT = Context(prec=15)  # a third is 0.333333333333333


def _single(
    passage: Passage, tokens: Tokens, type: str, numeral: Numeral, tied: Tied, last: int, behind: str | None
) -> Amount:
    first, before = _left(passage, tokens, tied.first)
    step = abs(numeral.step * tied.magnitude * tied.factor) if tied.step is None else tied.step
    if tied.ends is not None:
        value = Quantity(type, None, *tied.ends, tied.unit, qualifiers.BETWEEN, step)
        first = tied.first if before is None else first
        return Amount(first, last, value, tied, numeral)
    if numeral.value is None:
        low = None if numeral.low is None else _value(numeral, numeral.low, tied)
        high = None if numeral.high is None else _value(numeral, numeral.high, tied)
        if before == qualifiers.ABOUT and tokens.word(first) == "some":
            first = tied.first
        value = Quantity(type, None, low, high, tied.unit, qualifiers.VAGUE, step)
        return Amount(first, last, value, tied, numeral)
    number = _value(numeral, numeral.value, tied)
    qualifier = _strongest(before, behind or tied.qualifier)
    value = quantity(type, number, qualifier, tied.unit, step)
    return Amount(first, last, value, tied, numeral)


def _strongest(before: str | None, behind: str | None) -> str:
    """ "about 100 or more" sets a bound, "at least 100 or so" too."""
    for qualifier in (before, behind):
        if qualifier not in (None, qualifiers.ABOUT, qualifiers.EXACT, qualifiers.EQUAL):
            return str(qualifier)
    if qualifiers.EQUAL in (before, behind):
        return qualifiers.EQUAL
    return qualifiers.ABOUT if qualifiers.ABOUT in (before, behind) else qualifiers.EXACT


# ------------------------------------------------------------------ ranges

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


def _range(
    passage: Passage, tokens: Tokens, type: str, low: Numeral, one: Tied | None, high: Numeral, two: Tied | None
) -> Amount | None:
    """ "5 to 7 people", "$40-60m", "between 15% and 20%", "three or four": both ends and one unit, or None."""
    if low.value is None or high.value is None or (one is None and two is None):
        return None
    if one is not None and two is not None and one.unit != two.unit and one.unit is not None:
        one, two = _in_one_unit(one, two)
        if one.unit != two.unit:
            return None
    if (one is None and two is not None and two.before) or (two is None and one is not None and not one.before):
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
    if words[:1] == ["~"]:
        words = ["-"]
    if words[:2] == ["up", "to"] or words == ["through"]:  # "from 20 up to 30"
        words = ["to", *words[2:]]
    if words in _MARGINS:
        return _margin(passage, tokens, type, low, high, first, two or one)
    if not words or words[0] not in ("to", "-", "or", "and") or any(word not in _FILLERS for word in words[1:]):
        return None
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
    if not _is_range(tokens, words[0], opener, first, bottom, top, counted) and not (
        both and opener == "from" and bottom < top and words[0] == "and"
    ):
        return None
    if (
        words[0] == "-"
        and tied.unit is None
        and opener not in ("between", "from")
        and not _bare_hyphen(tokens, low, high)
    ):
        return None
    if bottom > top:
        bottom, top = top, bottom
    if opener in ("between", "from") and passage.free(tokens.starts[first - 1], tokens.ends[first - 1]):
        first -= 1
        if tokens.word(first - 1) in ("anywhere", "somewhere", "anything"):
            first -= 1
    first, _ = _left(passage, tokens, first)
    last = high.last if two is None else two.last
    step = max(low.step, high.step) * tied.magnitude * tied.factor
    value = Quantity(type, None, bottom, top, tied.unit or start.unit, qualifiers.BETWEEN, step)
    return Amount(first, last, value, tied, high)


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
    return Amount(_left(passage, tokens, first)[0], max(high.last, tied.last), value, tied, high)


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


def _joined(tokens: Tokens, read: list[Amount]) -> list[Amount]:
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
    if words not in (["and"], ["but"], [",", "but"], [",", "and"], [","]) or a.value.unit not in (None, b.value.unit):
        return None
    low, high = (a, b) if a.value.lower is not None else (b, a)
    bottom, top = low.value.lower, high.value.upper
    if bottom is None or top is None or bottom >= top:
        return None
    value = Quantity(a.value.type, None, bottom, top, b.value.unit, qualifiers.BETWEEN, a.value.step)
    return Amount(a.first, b.last, value, b.tied, b.numeral)
