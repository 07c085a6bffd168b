"""Numbers that are not counted up: fractions, ratios, vague amounts."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers import words as said
from checker.text.numbers.digits import ONE
from checker.text.numbers.nouns import STATES, is_plural
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.parts import part
from checker.text.numbers.spoken import MAGNITUDES, amount, article
from checker.text.numbers.unit_names import names
from checker.text.tokens import Tokens


def fraction(tokens: Tokens, index: int) -> Numeral | None:
    """ "two-thirds", "half a million", "a quarter of a million", "three quarters of"."""
    word = tokens.words[index]
    first, at, over = index, index, ONE
    if word in said.SMALL and said.SMALL[word] >= 1:
        over = Decimal(said.SMALL[word])
        at += 2 if tokens.word(at + 1) == "-" else 1
        read = part(tokens, at)
        if read is None:
            return None
        share, last, plural = read
        name = tokens.words[last]
        # "three-quarter inch", "three quarter million"
        single = name == "quarter" and (_of_unit(tokens, at) or tokens.word(last + 1) in MAGNITUDES)
        if (over > 1) != plural and not single:
            return None
        if last > at and over == 1 and tokens.word(last + 1).isalpha() and tokens.word(last + 1) != "of":
            return None  # "one twenty-fifth birthday"
        at = last
        if name == "half" and over == 1 and tokens.word(at + 1) == "-":
            return None
        if over == 1 and name.endswith("ionth") and tokens.word(index - 1) in _DEFINITE:
            return None  # "the one millionth visitor"
    elif word in said.FRACTIONS and not word.endswith("s"):
        if word != "half" and not _is_share(tokens, index):
            return None
        first, share = article(tokens, index), said.FRACTIONS[word]
    else:
        return None
    if tokens.word(first - 1) in ("minus", "negative"):
        first, share = first - 1, -share
    # … of a million
    stop = whole_of(tokens, at + 1)
    big = tokens.word(stop)
    if big in said.SCALES or big in said.HUNDREDS or big in said.DOZENS:
        factor = Decimal(12) if big in said.DOZENS else said.SCALES.get(big, Decimal(100))
        if over * share * factor == 6 and tokens.word(stop) == "dozens":
            return None
        return Numeral(first, stop, over * share * factor, share * factor, "words", factor)
    return Numeral(first, at, over * share, share, "fraction")


def whole_of(tokens: Tokens, at: int) -> int:
    """What a fraction is a fraction of: behind "of a", "a" and hyphens ("half-a-million", "a quarter of an")."""
    words = tokens.words[at : at + 5]
    words += [""] * (5 - len(words))
    hyphen = words[0] == "-" and tokens.glued(at)
    step = 1 if hyphen else 0
    if words[step] == "of" and words[step + 1 + hyphen] in ("a", "an"):
        step += 1 + hyphen
    elif words[step] == "of" and words[step + 1] in _WHOLES:
        step += 1  # "half of million"
    if words[step] in ("a", "an"):
        step += 1 + (hyphen and words[step + 1] == "-")
    return at + step


_WHOLES = {"billion", "million", "thousand", "trillion"}


def _is_share(tokens: Tokens, index: int) -> bool:
    """ "a third of", "cut by a third", "a quarter million", "quarter-litre": a share, no ordinal."""
    nxt = tokens.word(index + 1)
    if _is_end_of_range(tokens, index):
        return True
    whole = index + (3 if tokens.word(index + 2) in ("a", "an") else 2)
    if nxt == "of" and tokens.word(whole) in names() and tokens.word(index - 1) != "the":
        return True  # "fourth of litre", "third of a cup"
    if tokens.word(index - 1) not in ("a", "an"):
        return tokens.words[index] == "quarter" and (nxt in ("of", "-") or nxt in MAGNITUDES or nxt in _PARTED)
    if nxt == "of" or ((nxt in MAGNITUDES or nxt in _PARTED) and tokens.words[index] == "quarter"):
        return True
    if tokens.words[index] == "quarter" and _of_unit(tokens, index):
        return True  # "a quarter-inch"
    if tokens.words[index].endswith(("dredth", "sandth", "ionth")) and not nxt.isalpha():
        return True  # "a trillionth"
    if not nxt.isalpha() and nxt != "-" and tokens.word(index - 2) in ("are", "equals", "is", "to", "was"):
        return True  # "the answer is a third", "cut to a third"
    if nxt in _OPINIONS or nxt in _COMPARED:
        return True  # "and a quarter oppose it"
    told = not nxt.isalpha() or nxt in _AFTER_SHARE or nxt.endswith("ed")  # "no less than a third voted"
    return told and tokens.word(index - 2) in _BEFORE_SHARE


def _is_end_of_range(tokens: Tokens, index: int) -> bool:
    """ "a third to a half", "between a quarter and a third" """
    joints = ("to", "or")
    if tokens.word(index + 1) in (("and",) if tokens.word(index - 2) == "between" else joints):
        return tokens.word(index + 2) in ("a", "an", "two", "three") and _names_share(tokens, index + 3)
    if tokens.word(index - 1) not in ("a", "an") or not _names_share(tokens, index - 3):
        return False
    if tokens.word(index - 2) == "and":
        return tokens.word(index - 5) == "between"
    return tokens.word(index - 2) in joints


def _names_share(tokens: Tokens, at: int) -> bool:
    return tokens.word(at + 1 if tokens.word(at) == "-" else at) in said.FRACTIONS


def _of_unit(tokens: Tokens, at: int) -> bool:
    return tokens.word(at + 2 if tokens.word(at + 1) == "-" else at + 1) in _PARTED


_DEFINITE = {"her", "his", "its", "our", "the", "their", "this"}
_PARTED = {"acre", "century", "cup", "inch", "mile", "ounce", "percent", "percentage", "pint", "point", "pound"}
# What part of those asked may do; one person would do it with an s.
_OPINIONS = {
    "agree", "approve", "are", "back", "believe", "disagree", "disapprove", "expect", "favor", "favour", "feel", "have",
    "lack", "live", "oppose", "plan", "prefer", "reject", "support", "think", "want", "were", "worry",
}  # fmt: skip
_COMPARED = {"cheaper", "fewer", "higher", "larger", "less", "longer", "lower", "more", "smaller"}  # "a third more"
_BEFORE_SHARE = {"about", "almost", "around", "by", "least", "nearly", "over", "roughly", "than", "under"}
_AFTER_SHARE = {
    "across", "after", "among", "and", "annually", "are", "as", "at", "because", "before", "between", "but", "by",
    "compared", "despite", "during", "following", "for", "from", "had", "have", "if", "in", "is", "last", "less", "more",
    "next", "on", "over", "said", "say", "since", "so", "this", "through", "to", "today", "under", "until", "was", "were",
    "when", "while", "with", "within", "without", "yesterday",
}  # fmt: skip


def ratio(tokens: Tokens, index: int) -> Numeral | None:
    """ "one in five", "1 in 10", "nine out of ten"."""
    word = tokens.words[index]
    over = said.SMALL.get(word) if word in said.SMALL else (int(word) if word.isdigit() and len(word) < 4 else None)
    if not over:
        return None
    at = index + 1
    hyphen = tokens.word(at) == "-" and tokens.glued(at) and tokens.word(at + 1) == "in"
    if hyphen:
        at += 1
    if tokens.word(at) == "in":
        at += 1
        if over > 9:
            return None
        if hyphen or tokens.word(at) == "every":
            at += 1
    elif tokens.word(at) == "out" and tokens.word(at + 1) == "of":
        at += 2
        if tokens.word(at) == "every":
            at += 1
    elif tokens.word(at) == "over" and (over <= 10 or index == 0):
        at += 1
    else:
        return None
    nxt = tokens.word(at)
    if not (nxt in said.SMALL or nxt in said.TENS or nxt in ("a", "hundred", "thousand") or nxt[:1].isdigit()):
        return None
    under = amount(tokens, at + (nxt == "a"))
    if under is None or under.value is None or under.value != under.value.to_integral_value() or under.value < 1:
        return None
    alone = tokens.word(at - 1) == "over" and index == 0 and under.last == len(tokens.words) - 1
    if not alone and (under.value <= over or (over > 10 and tokens.word(at - 1) == "over")):
        return None
    if tokens.word(at - 1) in ("in", "-") and (under.letter or tokens.word(under.last + 1) in _NO_RATIO):
        return None
    if nxt.isdigit() and len(nxt) == 4 and 1500 <= under.value < 2100:
        return None
    value, first = Decimal(over) / under.value, index
    if tokens.word(index - 1) in ("minus", "negative") and tokens.word(index + 1) == "over":
        value, first = -value, index - 1
    return Numeral(first, under.last, value, ONE / under.value, "ratio")


_NO_RATIO = {
    "%", "-", "april", "august", "century", "day", "days", "december", "decades", "february", "hours", "january",
    "july",
    "june", "march", "may", "minutes", "months", "november", "october", "percent", "seconds", "september", "weeks",
    "years",
}  # fmt: skip


# ------------------------------------------------------------------ vague amounts


# "the next few weeks", "the past couple of years"
_BEFORE_FEW = {"coming", "final", "first", "following", "last", "next", "past", "previous"}


def vague(tokens: Tokens, index: int) -> Numeral | None:
    """ "dozens", "tens of thousands", "several hundred", "a couple of"; and "a pair of", which is exact."""
    word = tokens.words[index]
    first, at = index, index
    low: Decimal
    high: Decimal | None
    if word in said.VAGUE_PLURALS:
        low, high = said.VAGUE_PLURALS[word], None
        if tokens.word(at + 1) in ("of", "upon") and tokens.word(at + 2) in said.VAGUE_PLURALS:
            low, at = low * (said.VAGUE_PLURALS[tokens.word(at + 2)] if tokens.word(at + 1) == "of" else 1), at + 2
            if tokens.word(at + 1) == "of" and tokens.word(at + 2) in said.VAGUE_PLURALS:
                low, at = low * said.VAGUE_PLURALS[tokens.word(at + 2)], at + 2
        elif word == "tens" or (
            word == "scores" and tokens.word(at + 1) not in ("of", "were") and tokens.word(at + 1) not in STATES
        ):
            return None
    elif word in said.GROUPS:
        if tokens.word(index - 1) != "a" or tokens.word(index + 1) != "of":
            return None
        if word == "score" and not is_plural(tokens.word(index + 2)):
            return None
        return Numeral(index - 1, index, said.GROUPS[word], ONE, "words")
    elif word in said.VAGUE_MULTIPLES:
        low, high = said.VAGUE_MULTIPLES[word]
        first = article(tokens, index)
        if first == index and word != "several" and tokens.word(index - 1) not in _BEFORE_FEW:
            return None
        if tokens.word(at + 1) == "of" and tokens.word(at + 2) in MAGNITUDES:
            at += 1
        while tokens.word(at + 1) in MAGNITUDES:
            at += 1
            big = tokens.words[at]
            factor = Decimal(12) if big in said.DOZENS else said.SCALES.get(big, Decimal(100))
            low, high = low * factor, high * factor
    else:
        return None
    numeral = Numeral(first, at, None, ONE, "vague")
    numeral.low, numeral.high = low, high
    return numeral
