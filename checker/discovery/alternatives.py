"""Words of which one excludes the others where they stand in the same place of one sentence, by family, in lower case."""

from __future__ import annotations

import re

FAMILIES = (
    "black blue brown green grey orange pink purple red tan turquoise white yellow",
    "bronze gold silver",
    "deep high low shallow",
    "fast slow",
    "hard soft",
    "east north northeast northwest south southeast southwest west",
    "eastbound northbound southbound westbound",
    "left right",
    "lower upper",
    "back front rear",
    "inner outer",
    "driver passenger",
    "first-degree second-degree third-degree",
    "critical fair grave guarded serious stable",
    "aunt brother cousin daughter father grandfather grandmother mother nephew niece sister son uncle",
    "boyfriend fiance fiancee girlfriend husband wife",
    "handgun pistol revolver rifle shotgun",
    "bus limousine minivan motorcycle pickup sedan tram truck van",
    "church mosque synagogue temple",
    "federal municipal provincial",
    "private public",
    "civilian military",
    "domestic foreign",
    "major minor",
    "quarter-final semi-final",
    "coal gas hydroelectric nuclear solar wind",
    "diesel electric hybrid petrol",
    "buyer seller",
    "loss profit",
    "deficit surplus",
    "decrease increase",
    "fall rise",
    "fell rose",
    "lost won",
    "maximum minimum",
    "monthly weekly yearly",
    "acquitted convicted",
)

# What may be so on one day and otherwise on the next.
CHANGING = frozenset("critical fair grave guarded serious stable".split())

# Words that mean one of those.
_SAME = {
    "annual": "yearly",
    "eastern": "east",
    "fiancé": "fiance",
    "fiancée": "fiancee",
    "gray": "grey",
    "northeastern": "northeast",
    "northern": "north",
    "northwestern": "northwest",
    "quarterfinal": "quarter-final",
    "semifinal": "semi-final",
    "southeastern": "southeast",
    "southern": "south",
    "southwestern": "southwest",
    "western": "west",
}

_FAMILY = {word: number for number, family in enumerate(FAMILIES) for word in family.split()}
_KNOWN = frozenset({*_FAMILY, *_SAME})
_KNOWN |= {f"{word}s" for word in _KNOWN}
_WORD = re.compile(r"[a-zé]+(?:-[a-z]+)*")


def has_alternatives(text: str) -> bool:
    """Whether any word of the families may stand in a text."""
    return not _KNOWN.isdisjoint(_WORD.findall(text))


def alternative(word: str) -> tuple[int, str] | None:
    """The family of a word in lower case, and the word by which it is known there; None where it has no family."""
    word = _SAME.get(word, word)
    number = _FAMILY.get(word)
    if number is None and word.endswith("s"):
        word = word[:-1]
        number = _FAMILY.get(word)
    return None if number is None else (number, word)
