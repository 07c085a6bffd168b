"""What is said after "point": "one oh five", "twenty", "25"."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers import words as said
from checker.text.numbers.digits import LONGEST
from checker.text.tokens import Tokens


def decimals(tokens: Tokens, at: int) -> tuple[Decimal, int | None]:
    """What stands after "point": digits said one by one, or a number."""
    word, text, stop = tokens.word(at), "", None
    if word.isdigit() and word.isascii() and len(word) < LONGEST:
        return Decimal("0." + word), at
    while len(text) < LONGEST:
        word = tokens.word(at)
        if word in said.TENS and not text:
            text, stop = str(said.TENS[word])[:1], at
            if tokens.word(at + 1) == "-":
                at += 1
            if not 1 <= said.SMALL.get(tokens.word(at + 1), 0) <= 9:
                break
        elif word in said.ZEROS and (text or tokens.word(at + 1) in said.SMALL or word in said.SMALL):
            text, stop = text + "0", at
        elif word in said.SMALL and (said.SMALL[word] < 10 or not text):
            text, stop = text + str(said.SMALL[word]), at
        else:
            break
        at += 1
    return Decimal("0." + (text or "0")), stop
