"""Sums whose currency stands behind the number: "5 dollars", "19.4m euros", "50p", "10 €", "42 costa rican colones"."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers.amounts import or_two, unit_at
from checker.text.numbers.coins import coins, has_coins, is_british, is_coin, stands_alone
from checker.text.numbers.currencies import ALSO_WORDS, CODES, DOLLARS, SIGNS, UPPER_CODES
from checker.text.numbers.currency_before import is_code
from checker.text.numbers.currency_names import CENT, OTHER_WORDS, SUBUNITS
from checker.text.numbers.currency_nations import ADJECTIVES
from checker.text.numbers.currency_words import is_all, is_flat, is_forints, is_grouped, named, national, shorthand
from checker.text.numbers.digits import ONE
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.pounds import weighs
from checker.text.numbers.spoken import amount_at
from checker.text.numbers.tied import Tied
from checker.text.numbers.words import LETTERS, SCALES
from checker.text.tokens import Tokens


def behind(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    """The sum whose currency begins at token `at`, behind its number."""
    place, magnitude = unit_at(tokens, numeral, at), ONE
    word = tokens.word(place)
    if not word:
        return None
    if word in LETTERS and numeral.scale == 1 and numeral.kind in ("digits", "words"):
        after = tokens.word(place + 1)
        if after in SIGNS or after in CODES or named(after) or (after, "$") in ADJECTIVES:
            place, magnitude = place + 1, LETTERS[word]
    flat = word in (",", ".") and is_flat(tokens, place) and tokens.word(place + 2) != ""
    if flat:
        place += 2  # "1.500,-€"
    if (cents := _inside(tokens, numeral, place)) is not None:
        return cents
    found = _unit(tokens, numeral, place)
    if found is None:
        return None
    last, unit, factor, short = found
    if is_grouped(tokens, numeral, unit, flat or is_all(tokens, numeral.first, last)):
        factor *= 1000
    if tokens.word(last + 1) in SCALES and tokens.words[last] in CODES:
        last, magnitude = last + 1, SCALES[tokens.word(last + 1)]
    if numeral.kind == "article" and or_two(tokens, last + 1):
        return Tied(numeral.first, last + 2, unit, ends=(factor, 2 * factor))  # "a dollar or two"
    plus, last = coins(tokens, numeral, last, unit)
    return Tied(numeral.first, last, unit, factor, magnitude=magnitude * short, plus=plus)


def _inside(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    """ "15€99": a sign where the point would be."""
    if tokens.words[at] not in SIGNS or numeral.kind != "digits" or numeral.step != 1:
        return None
    cents = tokens.word(at + 1)
    if len(cents) != 2 or not cents.isdigit() or not (tokens.glued(at) and tokens.glued(at + 1)):
        return None
    if tokens.glued(at + 2) and tokens.words[at + 2][0].isalnum():
        return None
    return Tied(numeral.first, at + 1, SIGNS[tokens.words[at]], plus=int(cents) * CENT, step=CENT)


def _unit(tokens: Tokens, numeral: Numeral, at: int) -> tuple[int, str, Decimal, Decimal] | None:
    """The currency that begins at token `at`: its last token, unit, factor to the main unit, magnitude."""
    word = tokens.words[at]
    glued = tokens.glued(at)
    if (
        word in DOLLARS
        and tokens.word(at + 1) == "$"
        and tokens.glued(at + 1)
        and not tokens.word(at + 2)[:1].isdigit()
    ):
        return at + 1, DOLLARS[word], ONE, ONE  # "20 US$"
    if word in SIGNS:
        # "10 $5 bills", "a $ 300 bond": the sign belongs to the number behind it
        followed = tokens.word(at + 1)[:1].isdigit()
        if numeral.kind == "article" or (followed and (tokens.glued(at + 1) or not glued)):
            return None
        return at, SIGNS[word], ONE, ONE
    if word in CODES:
        if numeral.kind == "article" or (word in UPPER_CODES and not (tokens.capital(at) and is_code(tokens, at))):
            return None
        if word in ALSO_WORDS and not is_code(tokens, at) and not (glued and word != "kgs"):
            return None
        if tokens.word(at + 1)[:1].isdigit() and not tokens.capital(at) and not glued and tokens.spaced[at + 1]:
            nxt = amount_at(tokens, at + 1)
            if nxt is None or tokens.word(nxt.last + 1) not in CODES:
                return None
        return at, CODES[word], ONE, ONE
    if word == "ft" and is_forints(tokens, numeral, at):
        return at, "HUF", ONE, ONE
    if short := shorthand(tokens, at):
        return at, short[0], ONE, short[1]
    if word == "cent" and tokens.capital(at) and numeral.kind == "digits" and not tokens.caseless:
        return None  # the musician 50 Cent
    if word in SUBUNITS:
        unit, factor = SUBUNITS[word]
        if numeral.kind == "article" and not stands_alone(tokens, numeral, at):
            return None  # "a nickel mine", "a penny stock"
        return at, "GBP" if word == "pennies" and is_british(tokens) else unit, factor, ONE
    if word in ("us", "u", "euro") and tokens.word(at + 1) in ("cent", "cents"):
        return at + 1, "EUR" if word == "euro" else "USD", CENT, ONE
    if word in ("p", "c") and is_coin(tokens, numeral, at):
        return at, "GBP" if word == "p" else "$", CENT, ONE
    if word == "grand" and numeral.scale == 1 and stands_alone(tokens, numeral, at):
        return at, "$", ONE, Decimal(1000)
    name = named(word)
    if name is not None:
        quoted = numeral.step <= Decimal("0.001")  # "1.8470 marks", of a rate
        large = numeral.scale > 1 or (numeral.kind == "digits" and ((numeral.value or 0) >= 1000 or quoted))
        if word in OTHER_WORDS and not large and len(tokens.words) > at + 1 and not has_coins(tokens, at + 1):
            return None
        if name == "GBP" and word.startswith("pound") and weighs(tokens, numeral, at):
            return None
        if numeral.kind == "article" and not stands_alone(tokens, numeral, at):
            return None
        if word in ("pound", "pounds") and tokens.word(at + 1) == "sterling":
            at += 1
        return at, name, ONE, ONE
    if word == "u" and tokens.words[at : at + 3] == ["u", ".", "s"]:
        last = at + (4 if tokens.word(at + 3) == "." else 3)
        return (last, "USD", ONE, ONE) if named(tokens.word(last)) == "$" else None
    found = national(tokens, at)
    return None if found is None else (*found, ONE, ONE)
