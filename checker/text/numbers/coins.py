"""Coins and single sums: "50p", "20 dollars and 43 cents", "a dollar fifty", and where "a pound" is money."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers.bare import SCREENS
from checker.text.numbers.currency_names import CENT, SUBUNITS, WORTH
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.spoken import amount_at
from checker.text.numbers.units import speaks_of_heat
from checker.text.tokens import Tokens


def is_coin(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "50p" and "43c": up to a few hundred, glued to the digits, or the end of a price."""
    value = numeral.value
    said = numeral.kind == "words" and numeral.first == 0  # "ten c"
    if value is None or not 0 < value < 1000 or not (numeral.kind == "digits" or said) or tokens.capital(at):
        return False
    if tokens.words[at] == "c" and speaks_of_heat(tokens):
        return False
    if tokens.words[at] == "p" and value in _LINES and not SCREENS.isdisjoint(tokens.words):
        return False  # "720p video"
    after = tokens.word(at + 1)
    if tokens.glued(at):
        return not (tokens.glued(at + 1) and after[0].isalnum())
    return after == "" and value == value.to_integral_value()


_LINES = {240, 360, 480, 576, 720, 1080, 1440, 2160}


def stands_alone(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "a dollar" is a sum where nothing follows that it describes ("a dollar store")."""
    after = tokens.word(at + 1)
    more = amount_at(tokens, at + 1)
    if more is not None and (tokens.word(more.last + 1) == "." or _ends_coins(tokens, more.last + 1)):
        after = ""  # "a dollar fifty"
    if tokens.words[at] == "pound":
        pence = more is not None and (after == "" or tokens.word(more.last + 1) in ("p", "pence"))
        return (after in AFTER_SUM and tokens.word(numeral.first - 1) in _PAYING) or pence or _and_pence(tokens, at)
    if tokens.words[at] in ("mark", "won", "real", "sterling"):
        return False
    return after in AFTER_SUM and tokens.word(numeral.first - 1) not in ("half", "quarter")


def _and_pence(tokens: Tokens, at: int) -> bool:
    """ "a pound and 70 pence" """
    coins = amount_at(tokens, at + 2) if tokens.word(at + 1) == "and" else None
    return coins is not None and tokens.word(coins.last + 1) in ("p", "pence")


# Before "a pound" that is money.
_PAYING = {
    "charge", "charged", "charges", "charging", "cost", "costing", "costs", "paid", "pay", "paying", "pays", "worth",
}  # fmt: skip

AFTER_SUM = {
    "", "!", "'", '"', ")", ",", ".", ":", ";", "?", "a", "after", "an", "and", "as", "at", "before", "but", "each",
    "every", "extra", "for", "from", "give", "if", "in", "is", "less", "more", "on", "or", "per", "since", "than", "that",
    "then", "to", "tops", "was", "when", "will", "with", "would",
}  # fmt: skip


_BRITISH = {"british", "gbp", "p", "pence", "pound", "pounds", "quid", "sterling", "£"}


def is_british(tokens: Tokens) -> bool:
    """Whether a text speaks of pounds and pence, so that its pennies are theirs and no American cents."""
    return not _BRITISH.isdisjoint(tokens.words)


def has_coins(tokens: Tokens, at: int) -> bool:
    """ "8 marks 20 pfennigs": what follows is a number of coins."""
    coin = amount_at(tokens, at)
    return coin is not None and tokens.word(coin.last + 1) in SUBUNITS


# Behind coins that are not named: "one dollar 42 a ride", "fifteen bucks fifty for both", "15 dollars 50 or more".
_AFTER_COINS = {
    "", ")", ",", ";", "a", "an", "at", "but", "each", "for", "from", "if", "less", "more", "or", "per", "when", "with",
}  # fmt: skip


def _ends_coins(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    return word in _AFTER_COINS or (word == "to" and amount_at(tokens, at + 1) is None)


# What one is worth behind these: "two kuai five", "five mao five".
_TENTHS = {"jiao": Decimal("0.01"), "kuai": Decimal("0.1"), "mao": Decimal("0.01"), "yuan": Decimal("0.1")}


def coins(tokens: Tokens, numeral: Numeral, last: int, unit: str, bare: bool = True) -> tuple[Decimal, int]:
    """ "30 dollars 15 cents", "1 dollar and forty-two cents", "3 GBP 4 pence", "30 dollars 15"."""
    place = last + 1
    main = numeral.scale == 1 and len(tokens.words[last]) > 3 and tokens.words[last] not in SUBUNITS
    if tokens.word(place) == "," and main and has_coins(tokens, place + 1):
        place += 1  # "2 dollars, 50 cents"
    if tokens.word(place) == "and":
        place += 1
        share = {"half": "0.5", "quarter": "0.25"}.get(tokens.word(place + 1)) if tokens.word(place) == "a" else None
        if share is not None:
            return Decimal(share), place + 1
    nxt = amount_at(tokens, place)
    if nxt is None or nxt.value is None or not 0 < nxt.value < 100 or nxt.value != nxt.value.to_integral_value():
        return Decimal(0), last
    coin = tokens.word(nxt.last + 1)
    if tokens.words[nxt.last + 1 : nxt.last + 2] == ["euro"] and tokens.word(nxt.last + 2) in ("cent", "cents"):
        return nxt.value * CENT, nxt.last + 2
    if coin in SUBUNITS and (SUBUNITS[coin][0] != "GBP" or unit.endswith("P")):
        worth = WORTH.get((unit, coin), SUBUNITS[coin][1])
        more, end = (
            coins(tokens, numeral, nxt.last + 1, unit, bare=False) if worth > CENT else (Decimal(0), nxt.last + 1)
        )
        return nxt.value * worth + more, end
    tenth = _TENTHS.get(tokens.words[last])
    if tenth is not None and nxt.value < 10 and (coin == "." or _ends_coins(tokens, nxt.last + 1)):
        return nxt.value * tenth, nxt.last
    if coin in ("c", "p") and tokens.glued(nxt.last + 1):
        return nxt.value * CENT, nxt.last + 1
    ended = _ends_coins(tokens, nxt.last + 1) or (coin in (".", "!", "?") and nxt.last + 2 == len(tokens.words))
    if bare and ended and (nxt.value >= 10 or tokens.words[place - 1] == "and") and numeral.scale == 1:
        return nxt.value * CENT, nxt.last
    return Decimal(0), last
