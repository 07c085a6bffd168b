"""The date that a sentence says its value holds for: "as of Tuesday", "by Friday night". As printed, or nothing.

"As of" says so by itself. "By Friday" may as well be a deadline, so it counts only where the sentence looks back.
"""

from __future__ import annotations

import re
from functools import cache

REACH = 400  # characters on either side of the value that are looked at
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTHS = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)"
    r"|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_PART = r"(?: (?:morning|afternoon|evening|night))?"
_LEADS = ("s of ", "by ", "By ")
_BEGINNINGS = ("early ", "last ", "late ", "mid", "noon", "the end of ", "this ", "yesterday")  # in lower case
_CLOCK = r"(?:noon|midday|midnight|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?)"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    day = (
        rf"(?:(?:early |late |mid-)?(?:last )?{_DAYS}{_PART}(?:,? {_MONTHS} \d{{1,2}})?"
        rf"|(?:early |late |mid-)?{_MONTHS}(?: \d{{1,2}}\b(?:, \d{{4}}\b)?| \d{{4}}\b)?"
        rf"|\d{{1,2}} {_MONTHS}(?: \d{{4}}\b)?|yesterday{_PART}|this (?:morning|afternoon|evening|week|month)"
        rf"|last (?:night|week|month|year)|the end of (?:last (?:week|month|year)|{_MONTHS}))"
    )
    return (
        re.compile(
            rf"\b(?:(?P<said>[Aa]s of)|[Bb]y) (?:(?:{_CLOCK},? (?:on )?)?{day}|{_CLOCK}|(?(said)(?:19|20)\d\d\b|$.))"
        ),
        re.compile(r"\b(?:had|has|have|was|were|stood|rose|reached|grew)\b"),
        re.compile(
            r"\b(?:will|would|shall|should|must|may|might|can|could|expect\w*|due|deadline|plan\w*|hop(?:e|es|ed|ing)|aim\w*"
            r"|want\w*|until|unless|if|to be|order\w*|ask\w*|need\w*)\b"
        ),
    )


def as_of(sentence: str, start: int, end: int) -> str:
    """What says when the value at `start` … `end` holds; nothing where two things do, or where it stands in another clause.

    >>> as_of("As of Tuesday, 300 people had signed.", 15, 18)
    'as of Tuesday'
    >>> as_of("By Friday night the toll had risen to 12.", 38, 40)
    'by Friday night'
    >>> as_of("The 300 workers must leave by Friday.", 4, 7)
    ''
    """
    first = max(0, start - REACH)
    text, start, end = sentence[first : end + REACH], start - first, end - first
    if not _may_say(text):
        return ""
    when, past, future = _patterns()
    matches = list(when.finditer(text))
    found = [match for match in matches if match["said"]]
    if matches and not found and past.search(text) and not future.search(text):
        found = [match for match in matches if _looks_back(text, match, past)]
    if len(found) != 1 or not _together(text, found[0], start, end):
        return ""
    words = " ".join(found[0].group().split())
    return words[0].lower() + words[1:]


def _may_say(text: str) -> bool:
    """Whether what could be a date stands behind a word that could say so: few sentences have that."""
    behind = (rest for lead in _LEADS for rest in text.split(lead)[1:])
    return any(rest[:1].isupper() or rest[:1].isdigit() or rest.startswith(_BEGINNINGS) for rest in behind)


def _looks_back(text: str, match: re.Match[str], past: re.Pattern[str]) -> bool:
    """ "By Friday, 300 had signed", "300 had signed by Friday" """
    if not text[: match.start()].strip(" “\"'"):
        return past.search(text, match.end()) is not None
    return re.search(r"\bhad\b[^,;:.—–]*$", text[: match.start()]) is not None


def _together(text: str, match: re.Match[str], start: int, end: int) -> bool:
    if match.start() < end and start < match.end():
        return False
    between = text[end : match.start()] if match.start() >= end else text[match.end() : start]
    if not text[: match.start()].strip(" “\"'"):
        between = between.removeprefix(",")
    return (
        re.search(r"[,;:—–](?!\d)|\b(?:but|while|whereas|up from|down from|compared|against|than)\b", between) is None
    )
