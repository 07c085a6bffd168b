"""Units as science writes them: "m s-1", "g·cm⁻³", "kg m^-3", "s⁻¹", where a raised minus says "per"."""

from __future__ import annotations

from checker.text.numbers.unit_names import CASED, SYMBOLS, names
from checker.text.tokens import Tokens

RAISING = {"-", "^", "⁻"}
_TIMES = {"*", "·", "⋅"}
_SPANS = {"h": "hour", "min": "minute", "s": "second"}
_POWERS = {"1": "", "2": "square ", "3": "cubic ", "¹": "", "²": "square ", "³": "cubic "}


def inverse(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """A symbol with a raised minus that begins at a token: its last token, and what the minus puts below the line.

    >>> inverse(Tokens("12 m s-1"), 2), inverse(Tokens("5 g cm^-3"), 2), inverse(Tokens("12 m s-100"), 2)
    ((4, 'second'), (5, 'cubic centimetre'), None)
    """
    name = _symbol(tokens, at)
    place = at + (2 if tokens.word(at + 1) == "^" else 1)
    if name is None or tokens.word(place) not in ("-", "⁻") or not tokens.glued(place):
        return None
    power = _POWERS.get(tokens.word(place + 1))
    if (
        power is None
        or not tokens.glued(place + 1)
        or (tokens.glued(place + 2) and tokens.words[place + 2][0].isalnum())
    ):
        return None
    return place + 1, power + name


def divided(tokens: Tokens, at: int, name: str) -> tuple[int, str]:
    """A unit that ends at a token, and the symbols with a raised minus behind it: its last token and its whole name."""
    place = at + (2 if tokens.word(at + 1) in _TIMES else 1)
    if tokens.word(place + 1) not in RAISING:
        return at, name
    below = inverse(tokens, place)
    return (at, name) if below is None else (below[0], f"{name} per {below[1]}")


def _symbol(tokens: Tokens, at: int) -> str | None:
    word = tokens.word(at)
    if not word or len(word) > 3:
        return None
    printed = tokens.surface(at, at)
    if printed in _SPANS:
        return _SPANS[printed]
    if word in CASED and printed != CASED[word]:
        return None
    return SYMBOLS.get(printed) or names().get(word)
