""" "One", the word: "one of the", "no one", "one day", which is no number; but "one in five", "at least one"."""

from __future__ import annotations

from checker.text.numbers import qualifiers
from checker.text.numbers.currency_names import NAMES
from checker.text.numbers.spans import UNITS
from checker.text.numbers.unit_names import names
from checker.text.numbers.words import SMALL
from checker.text.tokens import Tokens

_SHORT = 7


def _is_bounded(tokens: Tokens, at: int) -> bool:
    """Whether a passage is a number at a token, and words that set its bounds."""
    start, before = qualifiers.left(tokens, at)
    stop, behind = qualifiers.right(tokens, at + 1)
    return start == 0 and stop == len(tokens.words) and (before is not None or behind is not None)


_AFTER_PRONOUN = {
    "",
    "another", "at", "by", "can", "could", "day", "does", "else", "evening", "for", "has", "he", "i", "in", "is",
    "it", "last",
    "likes", "may", "might", "more", "morning", "must", "night", "of", "on", "or", "point", "said", "should", "side",
    "such",
    "thing", "time", "to", "was", "way", "we", "where", "which", "who", "whose", "will", "with", "would", ",", ".",
    "?", "!", ";",
    "that", "they", "and", "but", "as", "'s", ":", "-", ")", "the", "before", "after", "about", "from",
}  # fmt: skip
_BEFORE_PRONOUN = {
    "any", "anther", "big", "each", "every", "first", "good", "last", "new", "next", "no", "only", "other",
    "previous", "some",
    "such", "that", "the", "this", "which",
}  # fmt: skip


def is_pronoun(tokens: Tokens, first: int, last: int) -> bool:
    """ "one of the", "no one", "one day", "this one": the word, not the number."""
    if first != last:
        return False
    if len(tokens.words) < _SHORT and _is_bounded(tokens, first):
        return False  # "at least one", "one or more", where nothing else is said
    if tokens.word(first - 1) in _BEFORE_PRONOUN:
        return True
    then = tokens.word(last + 1)
    if tokens.word(first - 2) in ("the", "this", "that") and not then.isalpha() and then != "-":
        return True  # "the big one"; but "the steepest one-day fall"
    after = tokens.word(last + 1)
    if after == "more":
        after = tokens.word(last + 2)  # "one more year"
    measured = after in UNITS or after in names() or after in NAMES or after in ("percent", "per", "-")
    if not measured and (tokens.word(first - 1) in _SAYING or tokens.word(last + 2) in _SAYING):
        return after not in ("or", "to") or not _begins(tokens, last + 2)  # "said one neighbor"
    if after in ("and", "or", "to") and _begins(tokens, last + 2):
        return False
    if (after == "," and _begins(tokens, last + 2)) or tokens.word(first - 1) in SMALL:
        return False  # "one, two, three"
    if after == "-":
        return tokens.word(last + 2) in ("on", "of", "time", "off", "sided", "stop", "way", "man")
    return after in _AFTER_PRONOUN and not (
        tokens.word(first - 1) in _KILLING and after in ("", ".", ",", "and", "in", "on", ";")
    )


def _begins(tokens: Tokens, at: int) -> bool:
    return tokens.word(at) in SMALL or tokens.word(at)[:1].isdigit()


_SAYING = {
    "asked", "by", "called", "recalled", "remarked", "said", "saying", "says", "told", "wondered", "wrote", "yelled",
}  # fmt: skip
_KILLING = {
    "arrested", "killed", "killing", "injured", "injuring", "wounded", "wounding", "hurt", "hurting", "leaving",
    "left",
}  # fmt: skip
