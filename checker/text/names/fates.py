"""What befell a person, or what he did, by the words beside the mention of his age: victim, suspect, missing, rescued.

"a 16-year-old boy was shot", "the killing of a 30-year-old", "the man, 34, was arrested": so persons without a name are told
apart inside one story. Nothing is guessed: where the words do not say, it is not known.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from checker.text.names.fate_words import (
    ADMITTING,
    AWAY,
    HARMED,
    HARMING,
    HELD,
    HOLDING,
    LEFT,
    NOUNS,
    SAVED,
    SEVERAL,
    STATES,
    SUFFERING,
    THINGS,
)

FATES = frozenset(("victim", "suspect", "missing", "rescued"))
BEFORE, AFTER = 120, 160  # characters that are looked at

_BE = r"(?:is|are|was|were|(?:has|have|had) been|being|been|got|gets)(?: (?:\w+ly|also|then|later|since|already|still|now|shot and))* "
_NO_VERB = "(?!(?:are|been|being|by|did|does|got|had|has|have|is|to|was|were|who|will|would)\\b)"
_NOUNS = rf"(?: {_NO_VERB}[A-Za-z][A-Za-z'-]*(?<!ed)){{0,3}}?"
_ASIDE = r"(?:, (?:of|from|who lives?|whose name|identified|known|named)[^,;.]{1,60},)?(?:, (?:an? |the )?(?:[a-z]+ ){0,2}(?:boy|father|girl|man|mother|student|teen|teenager|victim|woman))?(?:,? who)?,? ?"
_THEN = "(?:kill|wound|injur|hurt|fatally|critically|seriously)"
# "shot in the head", "shot on Monday", but not "shot his brother".
_DONE_TO = (
    r"(?=\s*(?:[.,;:)—–-]|$|(?:and (?:killed|wounded|injured) )?(?:after|at|by|during|early|from|in|inside|last|late|"
    r"near|on|outside|this|to death|when|while|with|dead|multiple|once|several|three|twice|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|and (?:is|was|later|left|died)\b|and \w+ed$))"
)
_DID_TO = (
    rf"(?=\s+(?:and {_THEN}\w* )?(?:\w+ly )?(?:a|an|another|at|her|his|into|the|their|two|three|four|five|\d+|"
    r"[A-Z](?!onday|uesday|ednesday|hursday|riday|aturday|unday)\w+)\b)"
)
_DID = rf"(?:attacked|hit|killed|murdered|shot|stabbed|struck|wounded){_DID_TO}"
_DETERMINER = (
    r"(?:(?:a|an|another|the|this|that|his|her|their|its|one|two|young|local|fellow|pregnant|innocent|unarmed|"
    r"[a-z]+-[a-z]+) )*(?:[A-Z][a-z]+ ){0,2}$"
)

# What follows the age, its noun and an aside. The first to end says what is meant, for it is the nearest.
_BEHIND = (
    ("victim", rf"{_BE}(?:{HARMED}|{STATES})\b"),
    (
        "victim",
        rf"and (?:his|her|an?|the|two|three) [^,;.]{{1,50}}? (?:were|have been|had been) (?:\w+ly )?(?:{HARMED}|{STATES})\b",
    ),
    ("victim", r"\w+ing (?:an?|his|her|the|with) [^,;.]{1,40}? (?:died|drowned)\b"),
    ("victim", rf"(?:was |has |had |later |also )*(?:{SUFFERING})\b"),
    (
        "victim",
        r"(?:suffering (?:from )?|bleeding (?:from )?|with )(?:an?|one|two|several|multiple|life|serious)[ -](?:\w+[ -]){0,3}?(?:wounds?|injur(?:y|ies))\b",
    ),
    ("suspect", rf"{_BE}(?:{HELD}|responsible|to blame)\b"),
    ("suspect", rf"(?:also |has |had )*(?:{ADMITTING})\b"),
    ("missing", rf"{_BE}(?:{AWAY})\b|(?:vanished|disappeared|went missing)\b"),
    ("rescued", rf"{_BE}(?:{SAVED})\b"),
    ("victim", r"(?:\w+ly )*(?:shot|stabbed|wounded|killed) (?:herself|himself|themsel(?:f|ves))\b"),
    ("suspect", rf"(?:\w+ly )*{_DID}"),
    (
        "suspect",
        rf"(?:[^\W\d][\w'’-]*(?<!\bwho)(?<!was)(?<!when)(?<!after) ){{0,9}}?(?:accidentally|fatally|unintentionally) {_DID}",
    ),
    ("victim", rf"(?:\w+ly )*(?:{HARMED}){_DONE_TO}"),
    ("suspect", rf"(?:\w+ly )*(?:{HELD})\b"),
)
# What stands before it, and its article: "shot by a", "the killing of a".
_NAMED = r"(?: \w+)? (?:is|was|were|are)(?: (?:described|identified) as)?(?: only| just)?"
_AHEAD = (
    ("victim", rf"\b(?i:victim)s?{_NAMED} {_DETERMINER}"),
    ("suspect", rf"\b(?i:attacker|gunman|killer|shooter|suspect){_NAMED} {_DETERMINER}"),
    ("suspect", rf"\b(?:{HARMED}|carried out|committed|discharged|fired|{HARMING})(?: \w+){{0,3}}? by {_DETERMINER}"),
    ("suspect", rf"\b(?:{HOLDING})(?: of)? {_DETERMINER}"),
    ("missing", rf"\b(?:abduct(?:ed|ing|ion)|disappearance|kidnapp(?:ed|ing))(?: of)? {_DETERMINER}"),
    ("rescued", rf"\b(?:freed|freeing|pulled|rescu(?:ed?|es|ing)|saved|saving)(?: of)? {_DETERMINER}"),
    (
        "victim",
        rf"\b(?:{HARMING}|injur(?:ies|y)|bod(?:y|ies)|claimed the life|deaths?|homicide|lives|murder|took the life)(?: of| to death)?"
        rf"(?: in the \w+)?(?: and (?:\w+ly )?(?:{HARMING})(?: of)?)? {_DETERMINER}",
    ),
)
_LEAVING = rf"\b(?:leav(?:es|ing)|left|sen(?:ds|ding|t)(?: both)?(?: \w+ and)?) {_DETERMINER}"
_LEFT_SO = rf"(?: [\w'-]+){{0,4}}? (?:{LEFT})\b"
_LISTED = re.compile(r"(?:\d|\b(?:ages?|aged|both|men|women|boys|girls|victims|suspects|children))\W+(?:and )?$")


@cache
def _compiled() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Each of the two tables as one pattern; the group f3 is its fourth line."""
    behind = "|".join(f"(?P<f{n}>{form})" for n, (_, form) in enumerate(_BEHIND))
    ahead = "|".join(f"(?P<f{n}>{form})" for n, (_, form) in enumerate(_AHEAD))
    return (
        re.compile(rf"{_NOUNS}{_ASIDE}(?:{behind})"),
        re.compile(ahead),
        re.compile(_LEAVING),
        re.compile(_LEFT_SO),
    )


def _line(match: re.Match[str]) -> int:
    return int((match.lastgroup or "f0")[1:])


@lru_cache(maxsize=4096)
def fate(before: str, after: str, noun: str = "") -> str:
    """`before` and `after` are what the sentence has on either side of the age, `noun` whose age it is; "" where they do not say.

    >>> fate("Police said a ", " boy was shot in the leg.", "boy"), fate("He was shot by a ", " cousin.")
    ('victim', 'suspect')
    >>> fate("Police spoke to a ", " boy in the street.", "boy")
    ''
    """
    if noun in SEVERAL or after[:1] == "s":
        return ""
    before, after = " ".join(before[-BEFORE:].split()) + " ", " ".join(after[:AFTER].split())
    if _LISTED.search(before) or not THINGS.isdisjoint(after.split()[:3] if after[:1].isalpha() else ()):
        return ""
    behind, ahead, leaving, left_so = _compiled()
    after = after if after[:1] == "," else f" {after}"
    if leaving.search(before) and left_so.match(after):
        return "victim"
    if found := ahead.search(before):
        return _AHEAD[_line(found)][0]
    if found := behind.match(after):
        return _BEHIND[_line(found)][0]
    return NOUNS.get(noun, "")
