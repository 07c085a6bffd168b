"""Who a sentence says its news is from: "police said", "according to the ministry". As printed, or nothing."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 60  # characters of a name; a longer one is no name
_VERBS = (
    "announced",
    "confirmed",
    "declared",
    "estimated",
    "estimates",
    "reckons",
    "reported",
    "said",
    "says",
    "stated",
)


_NAME = r"(?:the |an? |its |his |her |their )?[\w’'.&-]+(?: [\w’'.&-]+){0,5}?"


@cache
def _according() -> re.Pattern[str]:
    return re.compile(rf"\b[Aa]ccording to {_NAME}(?=[,.;:)“”\"]|$| and | on | in )")


@cache
def _said() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<=[,”\"] )|(?<=^)){_NAME} (?:{'|'.join(_VERBS)})(?=[,.;:)]|$| on | in | that | yesterday| late)"
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
    if "ccording to " in sentence and (found := _according().search(sentence)) and len(found.group()) <= LONGEST:
        return found.group().rstrip(".")
    if (
        any(map(sentence.__contains__, _VERBS))
        and (found := _said().search(sentence))
        and len(found.group()) <= LONGEST
    ):
        return found.group().rstrip(".")
    return ""
