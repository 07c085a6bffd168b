"""What an age cannot do without: most numbers have none of it beside them, and need not be read to be told from ages."""

from __future__ import annotations

from collections.abc import Sequence

from checker.text.numbers import qualifiers
from checker.text.numbers.decades import DECADES
from checker.text.numbers.life import TURNING
from checker.text.numbers.numerals import beginnings

OLDEST = 122  # years
OLD = {"old", "old's", "olds", "olds'"}
# Words that speak of an age wherever they stand; "y" is that of "24 y/o".
_SIGNS = (
    OLD
    | DECADES.keys()
    | {"age", "aged", "ages", "both", "eldest", "older", "oldest", "y", "yo", "young", "younger", "youngest"}
)
# Otherwise one of these stands before the number, with nothing between them but what qualifies it …
_LEADS = TURNING | {
    "(", ",", "above", "am", "are", "at", "be", "been", "below", "he's", "is", "of", "over", "she's", "than", "under", "was", "were",
}  # fmt: skip
_BETWEEN = (qualifiers.LEFT_WORDS | {"a", "an", "and", "between", "from", "now", "then"}) - _LEADS
# … or behind it: "30s", "in his 40's"; "65 and over".
_TAILS = {"'", "s"}
_BOUNDS = {"above", "below", "over", "under", "up", "upwards"}


def speaks_of_age(words: Sequence[str]) -> bool:
    """Whether one of the words may be an age, by the words beside it."""
    if not _SIGNS.isdisjoint(words):
        return True
    return any(
        (_is_led(words, at) or _is_followed(words, at)) and not _is_too_high(words[at]) for at in beginnings(words)
    )


def _is_too_high(word: str) -> bool:
    """A year, the number of a house: with what may follow it, it is no less."""
    return len(word) > 2 and word.isdecimal() and word[0] != "0" and (len(word) > 3 or int(word) > OLDEST)


def _is_led(words: Sequence[str], at: int) -> bool:
    at -= 1
    while at > 0 and words[at] in _BETWEEN:
        at -= 1
    return at >= 0 and words[at] in _LEADS


def _is_followed(words: Sequence[str], at: int) -> bool:
    behind = words[at + 1 : at + 3]
    return bool(behind) and (behind[0] in _TAILS or (behind[0] in ("and", "or") and behind[-1] in _BOUNDS))
