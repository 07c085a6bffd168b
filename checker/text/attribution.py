"""Who a sentence says its news is from: "police said", "according to the ministry". As printed, or nothing."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 60  # characters of a name; a longer one is no name
_VERBS = "announced|confirmed|declared|estimated|estimates|reckons|reported|said|says|stated"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    name = r"(?:the |an? |its |his |her |their )?[\w’'.&-]+(?: [\w’'.&-]+){0,5}?"
    return (
        re.compile(rf"\b[Aa]ccording to {name}(?=[,.;:)“”\"]|$| and | on | in )"),
        re.compile(rf"(?:(?<=[,”\"] )|(?<=^)){name} (?:{_VERBS})(?=[,.;:)]|$| on | in | that | yesterday| late)"),
    )


def attribution(sentence: str) -> str:
    """
    >>> attribution("At least nine people were hurt, police said on Monday.")
    'police said'
    >>> attribution("According to the transport ministry, nine people were hurt.")
    'According to the transport ministry'
    >>> attribution("Nine people were hurt.")
    ''
    """
    for pattern in _patterns():
        found = pattern.search(sentence)
        if found and len(found.group()) <= LONGEST:
            return found.group().rstrip(".")
    return ""
