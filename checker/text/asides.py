"""Where an article turns to another event: "Separately, …", "In an unrelated case, …"; what follows is not of its own."""

from __future__ import annotations

import re

_EVENT = "accident|attack|blaze|case|collision|crash|development|explosion|fire|incident|killing|news|robbery|shooting|stabbing|strike|story"
_OTHER = "another|different|earlier|fourth|later|second|separate|similar|third|unrelated"
_ASIDE = re.compile(
    rf"[SEI](?:(?<!..)|(?<=[.!?”\"\n] .)|(?<=\n.))(?:(?<=S)eparately,|(?<=E)lsewhere,? |(?<=I)n other news\b|(?<=I)n (?:an?|one|the|yet) (?:{_OTHER}) (?:[\w-]+ )?(?:{_EVENT})s?\b"
    rf"|(?<=I)n another (?:[\w-]+ )?(?:{_EVENT})\b)",
    re.DOTALL,
)


def aside(text: str) -> int:
    """The offset at which the text turns to another event; its length where it does not.

    >>> aside("A bus burned on Monday. Separately, a tram burned on Tuesday."), aside("A bus burned.")
    (24, 13)
    """
    found = _ASIDE.search(text)
    return found.start() if found else len(text)
