"""Why a sentence on a rule's subject gave no value, in words: the program names the key of the rule, a reader asks what it means."""

from __future__ import annotations

import re

NOTHING = {
    "age": "no age", "count": "no number of what the rule counts", "date": "no date", "duration": "no length of time",
    "money": "no sum of money", "name": "no name", "number": "no number", "ordinal": "no rank", "percent": "no percentage",
    "place": "no place", "quantity": "no measure", "quote": "no quote", "text": "none of the rule's wordings",
    "time": "no time of day",
}  # fmt: skip
_STEPS = {
    "barring": "stands in words that the rule leaves out", "conversion": "is another amount in a second currency",
    "expect": "is another name", "like": "is not like what the rule asks for", "negation": "is said not to be so",
    "patterns": "does not stand in the words that the rule asks for", "scope": "stands where the rule does not look",
    "speaker": "is said by somebody else", "step": "is the time of something else", "unit": "counts something else",
}  # fmt: skip


def in_words(dropped: str) -> str:
    """
    >>> in_words("no value of type money in it"), in_words("unit: “300” does not fit")
    ('no sum of money in it', '“300” counts something else')
    """
    if (found := re.fullmatch(r"no value of type (\w+) in it", dropped)) and found[1] in NOTHING:
        return f"{NOTHING[found[1]]} in it"
    if (found := re.fullmatch(r"(\w+): (“.*”) does not fit", dropped, re.DOTALL)) and found[1] in _STEPS:
        return f"{found[2]} {_STEPS[found[1]]}"
    if (found := re.fullmatch(r"exclude: (“.*”) stands beside it", dropped, re.DOTALL)) is not None:
        return f"{found[1]} stands beside it, which the rule leaves out"
    if (found := re.fullmatch(r"(“.*”): key: (its .*)", dropped, re.DOTALL)) is not None:
        return f"{found[1]}: {found[2]}"
    return re.sub(r"^(?:single|alone|twice): ", "", dropped)
