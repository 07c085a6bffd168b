"""Of whom or of what a value is a part, where the sentence says so: "300 of the firm's 1,200 staff". As printed, or nothing."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 60  # characters; what is longer is no name of a group
REACH = 200  # characters behind a value, and 400 around it, that are looked at
_NUMBER = r"\d[\d,.]*\d?(?: (?:hundred|thousand|million|billion))?"
_ABOUT = r"(?:about |around |roughly |some |nearly |almost |more than |over |at least |an estimated |the estimated )?"
_STOPS = (
    "a an and are as at be because been before believe believed but by can cast could did do does during finds for found from gave had has "
    "have if in into is last may might not on or oppose opposed said say says should showed shows since so support supported than that "
    "the think thought through to told under until voted want wanted was were when where which while who whom whose will "
    "with would"
)  # fmt: skip
_STOP = "|".join(_STOPS.split())
_GROUPS = "children|electorate|men|people|population|public|staff|total|vote|women|workforce"


_OWNER = r"(?:the |all |all the |its |their |his |her |our |[A-Z][\w.-]*[’']s? |the [\w-]+[’']s? )?"
_NOUN = r"(?: [a-z][a-z’'-]+)?? (?:[a-z-]{3,}s|children|men|people|staff|women)\b"


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(rf"(?: [a-z][a-z-]+){{0,2}}? (?P<of>(?:out )?of {_OWNER}{_ABOUT}{_NUMBER}{_NOUN})")


@cache
def _part() -> re.Pattern[str]:
    group = rf"(?!(?:{_STOP})\b)(?:[a-z’-]{{2,}}[a-rt-z]s|{_GROUPS})\b"
    word = rf"(?!(?:{_STOP})\b)[A-Za-z][\w’'-]*"
    return re.compile(
        rf" (?P<of>of (?:the |all |all the |its |their |our )?(?:{word} ){{0,3}}?{group})(?=[,.;:)”\"]|$| (?:{_STOP})\b)"
    )


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<of>(?:poll|survey|sample|study) of {_ABOUT}{_NUMBER}{_NOUN})(?=[,.;:)”\"]|$| (?:{_STOP})\b)"
    )


def population(sentence: str, start: int, end: int, share: bool = False) -> str:
    """The whole that the value at `start` … `end` is a part of; `share` says that the value is a percentage.

    >>> population("Some 300 of the firm's 1,200 employees signed.", 5, 8)
    "of the firm's 1,200 employees"
    >>> population("The poll found 60 percent of likely voters in favour.", 15, 25, share=True)
    'of likely voters'
    >>> population("More than 300 employees signed.", 0, 23)
    ''
    """
    if " of " not in sentence:
        return ""
    after = sentence[end : end + REACH]
    found = _whole().match(after) if "of" in after.split(" ", 5)[1:5] else None
    if found is None and share:
        found = _part().match(after) or _asked().search(sentence[max(0, start - REACH) : end + REACH])
    if found is None or len(found["of"]) > LONGEST:
        return ""
    return found["of"]
