"""How long: "two and a half hours", "three to five days", "just over a decade", "a 10-minute walk".

A value counts one unit (year, month, week, day, hour, minute or second); what does not come out even is counted in a
smaller one: two and a half hours are 150 minutes. Notation is ISO 8601: PT2H30M.
"""

from __future__ import annotations

from decimal import Decimal

from checker.records import Mention, Quantity
from checker.text.numbers import iso_durations, notation
from checker.text.numbers.amounts import amounts, mention, or_two, unit_at
from checker.text.numbers.digits import ONE
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.qualifiers import left
from checker.text.numbers.spans import (
    AFTER_PLURAL_OF,
    AFTER_SPAN,
    BEFORE_NEXT,
    BEFORE_PLURAL,
    BEFORE_PLURAL_OF,
    BEFORE_SPAN,
    BEFORE_UNIT,
    COUNTED_SO,
    HAPPENED,
    IN_UNIT,
    KINDS,
    LONG,
    LONGER_BEFORE,
    MORE_OF,
    NOT_PLURAL,
    POINTS,
    ROW,
    SHORT,
    UNCOUNTED,
    UNITS,
    WEAK_BEFORE_SPAN,
)
from checker.text.numbers.spoken import amount_at
from checker.text.numbers.tied import Amount, Tied
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise


def read(passage: Passage) -> list[Mention]:
    tokens = tokenise(passage)
    found = [mention(passage, _even(_during(tokens, a))) for a in amounts(passage, "duration", _tie, articles=True)]
    said = [one for at, word in enumerate(tokens.words) if word in UNCOUNTED and (one := _uncounted(passage, at))]
    return sorted(found + said, key=lambda mention: mention.start) if said else found


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
    if tokens.word(place) in KINDS:
        place += 1
    unit = UNITS.get(tokens.word(place))
    if unit is None or _is_other(tokens, numeral, place):
        return None
    plus, last = _smaller(tokens, place, unit)
    if _is_point(tokens, numeral, last):
        return None
    if numeral.kind == "article" and tokens.words[numeral.first] in ("a", "an", "another"):
        compound = plus and tokens.word(place + 1) == "and" and tokens.word(numeral.first - 1) not in UNITS
        if not compound and last > place and not tokens.word(last).startswith(tokens.word(place)):
            plus, last = Decimal(0), place  # "60 hours a week, seven days a week"
        if not compound and not _is_span(tokens, numeral, place):
            return None
        if or_two(tokens, place + 1) and tokens.word(place + 3) == "ago":
            return None
        if or_two(tokens, place + 1):
            return Tied(numeral.first, place + 2, unit, ends=(ONE, Decimal(2)))
    factor = ONE
    if unit == "millisecond":
        unit, factor = "second", Decimal("0.001")
    return Tied(numeral.first, last, unit, factor, plus=plus)


def _is_other(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "16-year-old", "a second man", "24-Hour News": no duration."""
    word, after = tokens.words[at], tokens.word(at + 1)
    if len(word) == 1:
        if word == "d" and after and tokens.capital(at + 1):
            return True  # "the 22d Police District"
        if tokens.word(at - 1) == "-":  # "a 3-D film"
            return True
        # "2W" and "1/2 h"; a small letter may be anything, and 100W are watts
        if word == "w" and not (tokens.glued(at) and tokens.capital(at) and (numeral.value or 99) in range(13)):
            return True
        joined = tokens.glued(at + 1) and after[0].isalnum() and not (word == "h" and after.isdigit())
        if numeral.kind not in ("digits", "fraction") or joined:
            return True
    if tokens.capital(at) and len(word) > 1 and not tokens.caseless:
        return True
    if word == "second" and numeral.kind == "words" and tokens.word(numeral.first - 1) == "the":
        return True  # "on the twenty-second floor"
    if word == "second" and (numeral.value != 1 or numeral.kind == "article") and tokens.word(at - 1) != "-":
        if numeral.value is not None and numeral.value % 1:
            return False  # "3.5 second"
        return numeral.kind != "fraction" or tokens.word(at - 1) != "a"  # "a tenth of a second"
    return after == "old" or (
        after == "-" and tokens.word(at + 2) == "old" and UNITS.get(word) not in ("century", "decade")
    )


def _is_point(tokens: Tokens, numeral: Numeral, last: int) -> bool:
    """ "two days ago", "3 minutes from now", "next two weeks" and "in two weeks" alone say when, not how long."""
    after = tokens.word(last + 1)
    if after in ("ago", "hence", "earlier", "later") or (after == "from" and tokens.word(last + 2) in POINTS):
        return True
    before, farther = tokens.word(numeral.first - 1), tokens.word(numeral.first - 2)
    if before in ("each", "every"):
        return True  # "every two years": how often
    if before in ("coming", "following", "last", "next", "past", "previous", "upcoming"):
        return not farther.isalpha() or farther in ("or", "and", "china", "for")
    first, _ = left(tokens, numeral.first)
    return first == 1 and tokens.word(0) in ("after", "in", "within") and after == ""


def _is_span(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "for a week" is a duration; "five people a week" and "a day of mourning" are not."""
    before, after = tokens.word(numeral.first - 1), tokens.word(at + 1)
    if tokens.word(numeral.first) == "another":
        return tokens.words[at] not in ("day", "second")
    if left(tokens, numeral.first)[1] is not None and before not in BEFORE_SPAN:
        return True  # "the better part of a year"
    if before == "been" and after == "since":
        return True  # "it has been a week since the crash"
    if not MORE_OF.isdisjoint(tokens.words[numeral.first + 1 : at]) or _is_drawn_out(tokens, at):
        return True
    if after == "of":
        return before in BEFORE_SPAN and before not in WEAK_BEFORE_SPAN | {"for", "in"}
    if after in ("after", "before") and (before in HAPPENED or (before.endswith("ed") and before not in COUNTED_SO)):
        return True  # "it came a week after the fire"
    if before in WEAK_BEFORE_SPAN:
        if after == "and":
            return tokens.word(at + 2) in ("a", "half") or amount_at(tokens, at + 2) is not None
        return after in AFTER_SPAN or (before == "" and after == "")
    return before in BEFORE_SPAN


def _is_drawn_out(tokens: Tokens, at: int) -> bool:
    """ "a year or two", "an hour or so", "a decade" but for "twice a decade": a length of time whatever stands before."""
    if tokens.word(at + 1) == "or" and tokens.word(at + 2) in ("more", "so", "two"):
        return True
    times = ("once", "times", "twice", "thrice")
    return (
        tokens.words[at] in ("decade", "fortnight") and tokens.word(at - 2) not in times and tokens.word(at + 1) != "-"
    )


# ------------------------------------------------------------------ what nobody counted


def _uncounted(passage: Passage, at: int) -> Mention | None:
    """ "a week-long strike", "for years", "decades of war", "the past decade": one unit, or two and more of it."""
    tokens = tokenise(passage)
    word, before, after = tokens.words[at], tokens.word(at - 1), tokens.word(at + 1)
    unit = LONG.get(word) or UNITS[word]
    plural = word.endswith("s") or word in ("centuries", "millennia")
    first, last = at, at
    if tokens.capital(at) and not tokens.caseless and at > 0:
        return None
    if word in LONG:
        pass
    elif after == "-" and tokens.glued(at + 1) and tokens.word(at + 2) in ("long", "old"):
        if before == "-" or (tokens.word(at + 2) == "old" and unit not in ("century", "decade")):
            return None
        last = at + 2
    elif plural:
        if not _is_plural_span(tokens, at):
            return None
    elif (
        before not in BEFORE_UNIT
        or tokens.word(at - 2) != "the"
        or after == "-"
        or (before != "past" and (tokens.word(at - 3) not in BEFORE_NEXT or unit in ("day", "minute", "second")))
    ):
        return None
    else:
        first = at - 1
    start, end = tokens.starts[first], tokens.ends[last]
    if not passage.free(start, end):
        return None
    passage.take(start, end)
    numbers = (None, Decimal(2), None) if plural else (ONE, None, None)
    unit, (nominal, lower, _), step = iso_durations.even(unit, numbers, ONE)
    value = Quantity("duration", nominal, lower, None, unit, "vague" if plural else "exact", step)
    return Mention(start, end, passage.text[start:end], value, "medium" if plural else "high")


def _is_plural_span(tokens: Tokens, at: int) -> bool:
    before, after = tokens.word(at - 1), tokens.word(at + 1)
    if after in NOT_PLURAL or after[:1].isdigit():
        return False
    return before in BEFORE_PLURAL or (before in BEFORE_PLURAL_OF and after in AFTER_PLURAL_OF)


_FINEST = 1440  # minutes of a day: nobody adds hours to years


def _smaller(tokens: Tokens, last: int, unit: str) -> tuple[Decimal, int]:
    """ "2 years and 3 months", "an hour and a half", "1 hour fifteen": what smaller units add, in `unit`; the end."""
    parts: list[tuple[Decimal, str]] = []
    current, row = unit, ROW if tokens.words[last] in SHORT else {}
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
            under = tokens.word(place + 1)
            if tokens.word(place) == "a" and under in IN_UNIT and IN_UNIT[under] < IN_UNIT[current]:
                parts.append((ONE, under))  # "a year and a day"
                last = place + 1
                break
        number = amount_at(tokens, place)
        if number is None or number.value is None or number.value < 0:
            break
        end = number.last + 1 + (tokens.word(number.last + 1) == "-" and tokens.word(last - 1) == "-")
        word = tokens.word(end)  # "a two-hour, 40-minute flight"
        smaller = row.get(word) or (UNITS.get(word) if len(word) > 1 else None)
        size = IN_UNIT[current] / IN_UNIT[smaller] if smaller in IN_UNIT else 0
        if smaller in IN_UNIT and 1 < size <= _FINEST and number.value < size and word != "second":
            parts.append((number.value, smaller))
            last, current = end, smaller
            continue
        glued = tokens.glued(number.first) and tokens.words[last] == "h"  # "1h30"
        if current == "hour" and (word == "" or glued) and number.value < 60 and not parts:
            parts.append((number.value, "minute"))
            last = number.last
        break
    if not parts:
        return Decimal(0), last
    return iso_durations.added([(ONE, unit), *parts], unit) - 1, last


def _share(tokens: Tokens, at: int) -> tuple[Decimal, int] | None:
    """ "a half", "a quarter", "three quarters", and "half" at the end."""
    shares = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
    if tokens.word(at) == "a" and tokens.word(at + 1) in shares:
        return shares[tokens.words[at + 1]], at + 1
    if tokens.words[at : at + 2] == ["three", "quarters"]:
        return Decimal("0.75"), at + 1
    if tokens.word(at) == "half" and tokens.word(at + 1) in ("", ".", ","):
        return shares["half"], at
    return None
