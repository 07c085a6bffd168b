"""Counts: how many of what. "more than 100 Microsoft employees", "eight dead", "killed five", "four others".

The unit is the counted noun in the singular and lower case; what happened to people counted without a noun ("killed");
None where neither is said. Roles: "others" (exclusive of those before), "part" ("two of the men"), "not" (those of whom
the sentence says that something did not happen to them: "none of the 12 passengers", "about 200 did not sign").
"""

from __future__ import annotations

from checker.records import Mention
from checker.text.numbers.amounts import amounts, any_tied, mention
from checker.text.numbers.bare import bare
from checker.text.numbers.nouns import ACTIONS, DOING, STOPS, head, is_plural, singular, state
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.qualifiers import left, right
from checker.text.numbers.rates import rate
from checker.text.numbers.spans import UNITS
from checker.text.numbers.spoken import amount_at
from checker.text.numbers.tied import Tied
from checker.text.numbers.words import DOZENS, GROUPS, SMALL
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise

_OTHERS = {"additional", "another", "extra", "further", "more", "other", "others"}
_OF = {"her", "his", "its", "my", "our", "the", "their", "them", "these", "those", "your", "us"}


def read(passage: Passage) -> list[Mention]:
    tokens = tokenise(passage)
    return [
        mention(passage, amount, role=amount.tied.role or rate(tokens, amount.last + 1))
        for amount in amounts(passage, "count", _tie)
    ]


def possible(passage: Passage) -> bool:
    return any_tied(passage, _tie)


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind in ("ratio", "fraction") or (numeral.value is not None and numeral.value < 0):
        return None
    tied = bare(tokens, numeral)
    if tied is None and numeral.kind != "vague":
        return None
    if tied is None:
        behind = tokens.word(numeral.last + (2 if tokens.word(numeral.last + 1) == "of" else 1))
        if behind in UNITS and len(behind) > 2:
            return None  # "several weeks ago"
        tied = Tied(numeral.first, numeral.last, None, confidence="medium")
    if numeral.value is not None and (numeral.value * tied.magnitude) % 1 != 0:
        return None
    place = max(at, tied.last + 1)
    if tokens.word(place) == "-" and tokens.glued(place):
        unit = tokens.word(place + 1)
        counted = unit in _COMPOUNDS or (numeral.kind == "digits" and _is_part(tokens, place + 1))
        return tied._replace(unit=singular(unit)) if counted else None
    role = "others" if tokens.word(numeral.first - 1) in ("another", "additional", "other") else None
    while tokens.word(place) in _OTHERS:
        role, place = "others", place + 1
    word = tokens.word(place)
    if word == "of":
        grouped = numeral.kind == "vague" or tokens.words[numeral.last] in GROUPS.keys() | DOZENS
        place += 1
        if tokens.word(place) in _OF:
            place += 1
            role = role or "part"
        elif not grouped:
            role = role or "part"
            place += tokens.word(place) in ("which", "whom")
    noun = head(tokens, place, one=numeral.value == 1)
    if noun is None and role == "part" and (whole := amount_at(tokens, place)) is not None:
        place = whole.last + 1  # "200 of its 1,000 jobs"
        noun = head(tokens, place)
    elif noun is None and tokens.word(left(tokens, tied.first)[0] - 1) == "to":
        noun = _carried(tokens, tied.first)
    if noun is None and word in ("and", "but") and left(tokens, numeral.first)[1] is not None:
        noun = _shared(tokens, place)
    if noun is not None:
        if tokens.word(noun + 1) == "or" and tied.qualifier is None:
            tied = tied._replace(qualifier=right(tokens, noun + 1)[1])  # "50 people or more"
        denied = _is_none_of(tokens, tied.first) or _is_not(tokens, max(noun, tied.last) + 1)
        role = "not" if denied else role
        return tied._replace(unit=singular(tokens.words[noun]), role=role)
    if _is_none_of(tokens, tied.first) or (_is_not(tokens, place) and (role or _acts(tokens, numeral, place))):
        return tied._replace(role="not")
    if _is_whole(tokens, tied.first):
        return None
    said = state(tokens, place)
    if said is None:
        said = _done(tokens, numeral.first, place)
    if said is None and role is None and not _acts(tokens, numeral, place):
        return None
    return tied._replace(unit=said, role=role)


def _is_none_of(tokens: Tokens, first: int) -> bool:
    """ "none of the 12 passengers", "not one of his 40 goats" """
    start = left(tokens, first)[0]
    if tokens.word(start - 1) not in _OF or tokens.word(start - 2) != "of":
        return False
    before = tokens.word(start - 3)
    return before in ("neither", "none") or (before == "one" and tokens.word(start - 4) == "not")


def _is_not(tokens: Tokens, after: int) -> bool:
    """ "30 people were not hurt", "about 200 didn't sign" """
    verb = tokens.word(after)
    return verb.endswith("n't") or (verb in _AUXILIARY and tokens.word(after + 1) in ("never", "not"))


def _is_whole(tokens: Tokens, first: int) -> bool:
    """ "two of the 12 were hurt": not the twelve."""
    start = left(tokens, first)[0] - 1
    if tokens.word(start) in _OF:
        start -= 1
    before = tokens.word(start - 1)
    return tokens.word(start) == "of" and (before in SMALL or before[:1].isdigit())


_AUXILIARY = {
    "are", "can", "could", "did", "do", "had", "have", "is", "may", "might", "must", "should", "was", "were", "will",
    "would",
}  # fmt: skip


def _carried(tokens: Tokens, first: int) -> int | None:
    """ "from 1,000 employees to 800": the noun before "to", where a number behind "from" counts it."""
    noun = left(tokens, first)[0] - 2
    if not is_plural(tokens.word(noun)):
        return None
    for index in range(noun - 1, max(0, noun - 5), -1):
        number = amount_at(tokens, index)
        if number is not None and tokens.word(left(tokens, index)[0] - 1) == "from":
            return noun
    return None


def _is_part(tokens: Tokens, at: int) -> bool:
    """ "200-lap", "500-seat": what something consists of, a noun in the singular with another behind it."""
    word, after = tokens.word(at), tokens.word(at + 1)
    if not (word.isalpha() and word.isascii() and len(word) > 2 and tokens.raw[tokens.starts[at]].islower()):
        return False
    return word not in STOPS and word not in _NO_PART and after.isalpha() and after not in STOPS


_NO_PART = {
    "all", "bore", "bit", "day", "degree", "figure", "fold", "gauge", "hour", "ish", "long", "old", "odd", "off", "plus",
    "series", "side", "something", "spoke", "star", "time", "way", "wheel", "year",
}  # fmt: skip


def _shared(tokens: Tokens, at: int) -> int | None:
    """ "at least 20 but fewer than 30 people": the noun behind the second number."""
    for index in range(at + 1, at + 5):
        number = amount_at(tokens, index)
        if number is not None:
            return head(tokens, number.last + 1)
        if not tokens.word(index).isalpha():
            return None
    return None


def _acts(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "Two were considering leaving", "more than 100 have signed": people who are counted by what they do."""
    word = tokens.word(at)
    if word not in DOING and not (word.endswith("ed") and len(word) > 4 and word not in _NOT_DONE):
        return False
    start = left(tokens, numeral.first)[0] - 1
    before = tokens.word(start)
    if before in ("and", "but") and amount_at(tokens, start - 1) is not None:
        return False  # "more than 10 and less than 40 are": one interval
    return not before[:1].isalpha() or before in _CLAUSES


# What stands before a clause that a number begins.
_CLAUSES = {"after", "and", "as", "because", "but", "if", "said", "says", "since", "that", "when", "where", "while"}
_NOT_DONE = {"armed", "assorted", "hundred", "need", "proposed", "related", "seed", "speed", "unarmed", "united"}
_COMPOUNDS = {
    "aircraft", "bed", "bedroom", "car", "character", "club", "count", "country", "course", "episode", "floor", "game",
    "goal", "hole", "item", "judge", "lane", "man", "match", "member", "nation", "page", "part", "party", "person",
    "piece", "plane", "point", "question", "room", "run", "seat", "set", "ship", "shot", "song", "state", "step",
    "storey", "story", "stroke", "strong", "team", "track", "truck", "turbine", "unit", "vehicle", "volume", "vote",
    "wicket", "woman", "word",
}  # fmt: skip


def _done(tokens: Tokens, first: int, after: int) -> str | None:
    """ "killed five", "killing at least 12": what happened, said before the number, where no noun follows."""
    word = tokens.word(after)
    if word and word[0].isalpha() and word not in STOPS:
        return None
    for index in range(first - 1, max(-1, first - 6), -1):
        before = tokens.words[index]
        if before in ACTIONS:
            return ACTIONS[before]
        if before not in _BETWEEN:
            return "dead" if before in _TELLING and "toll" in tokens.words[max(0, index - 10) : index] else None
    return None


_TELLING = {
    "at", "climbed", "climbs", "is", "jumped", "now", "of", "past", "reached", "reaches", "rises", "risen", "rose", "stands", "stood",
    "was",
}  # fmt: skip
_BETWEEN = {
    "about", "additional", "almost", "another", "approximately", "around", "as", "at", "estimated", "fewer", "least",
    "many", "more", "nearly", "over", "roughly", "some", "than", "to", "up",
}  # fmt: skip
