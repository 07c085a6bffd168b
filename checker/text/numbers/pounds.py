"""Pounds: money or a weight."""

from __future__ import annotations

from checker.text.numbers.currency_names import WEALTH
from checker.text.numbers.numeral import Numeral
from checker.text.tokens import Tokens


def weighs(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "500 pounds of cocaine", "a 200-pound man", "weighs 20 pounds": a weight."""
    if tokens.word(at + 1) == "sterling":
        return False
    if tokens.word(at + 1) == "of" and numeral.scale < 1000000:
        return tokens.word(at + 2) not in WEALTH
    if tokens.words[at] == "pound" and tokens.words[numeral.last] == "quarter":
        return True  # "a quarter pound of", "a quarter-pound burger"
    before = tokens.words[max(0, numeral.first - 8) : numeral.first]
    if any(word.startswith(("weigh", "lift", "gain")) or word in _HEAVY for word in before):
        return True
    if "$" in tokens.words and "£" not in tokens.words and numeral.scale == 1:
        return True
    after = tokens.word(at + 1)
    if after in ("heavier", "lighter", "overweight", "per"):
        return after != "per" or tokens.word(at + 2) in ("acre", "cubic", "foot", "gallon", "inch", "square")
    if after == "-" and tokens.word(at + 2) in ("feet", "foot"):
        return True  # "400 pound-feet" of torque
    if tokens.words[at] == "pound" and tokens.word(at - 1) == "-" and numeral.scale == 1:
        value = numeral.value or 0
        return value < 1000 and after not in (
            "note",
            "notes",
            "coin",
            "coins",
            "fine",
            "bill",
            "loan",
            "bonus",
            "deal",
            "budget",
        )
    if any(word.startswith(_LOSING) for word in before[-3:]) and numeral.scale == 1 and (numeral.value or 0) <= 300:
        return after not in _PAYING  # "she lost 20 pounds", but "lost 20 pounds on a bet"
    return tokens.word(at + (3 if after in ("and", ",") else 2)) in ("ounce", "ounces", "oz")


_HEAVY = {
    "baggage", "bench", "bomb", "bombs", "boulder", "boulders", "cargo", "catch", "feet", "foot", "heavier", "lighter",
    "load", "loads", "luggage", "payload", "shed", "shell", "shells", "stone", "tall", "thrust", "tipped", "warhead",
    "warheads",
}  # fmt: skip
_LOSING = ("lose", "losing", "lost", "slimmed")
_PAYING = {"a", "at", "because", "each", "every", "from", "in", "on", "over", "per", "to", "when"}
