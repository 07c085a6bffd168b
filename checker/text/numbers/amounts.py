"""Amounts: numerals with the unit a type ties to them, and the qualifiers around them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from checker.records import Mention, Quantity
from checker.text.numbers import qualifiers, ranges
from checker.text.numbers.digits import ONE
from checker.text.numbers.notation import quantity
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.numerals import numerals
from checker.text.numbers.shares import whole_of
from checker.text.numbers.spans import BEFORE_WHOLE
from checker.text.numbers.spoken import amount_at
from checker.text.numbers.tied import SHORT, Amount, Tie, Tied, left, right
from checker.text.numbers.words import FRACTIONS
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise


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
            amount = ranges.read(passage, tokens, type, numeral, one, other, two)
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
    read = ranges.joined(tokens, read)
    for amount in read:
        passage.take(tokens.starts[amount.first], tokens.ends[amount.last])
    return read


def any_tied(passage: Passage, tie: Tie, articles: bool = False) -> bool:
    """Whether `amounts` may find one, whatever other types take: there is a numeral to which `tie` gives a unit."""
    tokens = tokenise(passage)
    found = _with_articles(passage, tokens) if articles else numerals(passage)
    return any(tie(tokens, numeral, at) is not None for numeral in found for at in _units_at(tokens, numeral))


def _units_at(tokens: Tokens, numeral: Numeral) -> Iterator[int]:
    """Where a unit may begin: behind the number, behind what qualifies it, and behind the number that it shares one with."""
    after = numeral.last + 1
    yield after
    stop, _ = qualifiers.right(tokens, after)
    if stop > after:
        yield stop
    for at in (after, stop):
        if tokens.word(at) == "-" and tokens.word(at + 1) in ("and", "or"):
            other = amount_at(tokens, at + 2)
            if other is not None:
                yield other.last + 1


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
    """ "all day", "full-week", "spent the whole day": one of the unit."""
    unit = tokens.word(at + 2 if tokens.word(at + 1) == "-" else at + 1)
    if tokens.words[at] == "whole" and tokens.word(at - 1) == "the" and tokens.word(at - 2) not in BEFORE_WHOLE:
        return False
    if tokens.words[at] == "whole" and tokens.word(at - 1) == "the":
        return unit in ("day", "week", "month", "year") and tokens.word(at + 2) != "'s"
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
        if (word in ("a", "an", "another") or (word in ("all", "full", "whole") and _is_whole(tokens, index)))
        and index not in inside
        and not (tokens.word(index - 1) == "-" and tokens.glued(index))  # "10-a-penny"
    ]
    found = passage.memo["articles"] = sorted(said + ones, key=lambda numeral: numeral.first) if ones else said
    return found


def _free(passage: Passage, tokens: Tokens, numeral: Numeral) -> bool:
    return passage.free(tokens.starts[numeral.first], tokens.ends[numeral.last])


def _tie(passage: Passage, tokens: Tokens, numeral: Numeral, tie: Tie) -> tuple[Tied | None, int, str | None]:
    """The unit, the last token with a qualifier behind number or unit, and that qualifier."""
    stop, qualifier = right(passage, tokens, numeral.last + 1)
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
        stop, qualifier = right(passage, tokens, one.last + 1)
    return one, max(one.last, stop - 1), qualifier


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
    return SHORT.plus(value) if endless or numeral.kind in ("fraction", "ratio") or tied.plus else value


def _single(
    passage: Passage, tokens: Tokens, type: str, numeral: Numeral, tied: Tied, last: int, behind: str | None
) -> Amount:
    first, before = left(passage, tokens, tied.first)
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
