"""Currencies as words and shorthand of a text: a name with its country, a code with a magnitude in it ("MEUR", "EURm")."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers.currencies import ALSO_WORDS, CODES, POINTED, UPPER_CODES, WITHOUT_CENTS
from checker.text.numbers.currency_names import NAMES, NATIONAL, OTHER_WORDS
from checker.text.numbers.currency_nations import ADJECTIVES
from checker.text.numbers.numeral import Numeral
from checker.text.tokens import Tokens

_LONGEST = 6  # words of a country: "Bosnia and Herzegovina convertible"
_BEGINNINGS = {words.split()[0] for words, _ in ADJECTIVES}
_PLAIN = {"an", "clean", "mean", "than"}
_LARGE = {"b": Decimal("1e9"), "bn": Decimal("1e9"), "k": Decimal(1000), "m": Decimal("1e6"), "t": Decimal(1000)}


def named(word: str) -> str | None:
    """What a currency's name says alone: a code, or the name where several countries share it."""
    found = NAMES.get(word)
    if found is None and word.endswith("s"):
        found = NAMES.get(word.removesuffix("'s") if word.endswith("'s") else word[:-1])
    return found


def national(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """The currency whose country begins at a token ("Canadian dollars", "costa rican colones"): its last token, its unit."""
    first = tokens.words[at]
    capital = tokens.capital(at)
    if not capital and first not in _BEGINNINGS and not first.endswith(NATIONAL):
        return None
    for last in range(at + 1, at + 1 + _LONGEST):
        name = named(tokens.word(last))
        if name is None:
            continue
        unit = ADJECTIVES.get((" ".join(tokens.words[at:last]), name))
        if unit is None and capital:
            unit = ADJECTIVES.get((tokens.words[last - 1], name))  # "Democratic Congolese francs"
        if unit is not None:
            return last, unit
        if capital and last < at + 4 and _is_own(name) and tokens.words[last] not in OTHER_WORDS:
            return last, name  # "Kazakh tenge"
        break
    if first == "brazilian" and tokens.word(at + 1) in ("real", "reals"):
        return at + 1, "BRL"
    if first.endswith(NATIONAL) and (name := named(tokens.word(at + 1))) and first not in _PLAIN:
        return at + 1, name
    return None


def nation_before(tokens: Tokens, at: int, name: str) -> tuple[int, str] | None:
    """The country that ends before a token with a currency's name or sign: its first token, the currency."""
    for first in range(max(0, at - _LONGEST), at):
        unit = ADJECTIVES.get((" ".join(tokens.words[first:at]), name))
        if unit is not None:
            return first, unit
    return None


def _is_own(name: str) -> bool:
    """True where the name alone tells the currency; pounds and euros are left to their own rules."""
    return len(name) == 3 and name.isupper() and name not in ("GBP", "EUR")


def shorthand(tokens: Tokens, at: int) -> tuple[str, Decimal] | None:
    """ "MEUR", "kUSD", "EURm", "SEKbn": a code with a magnitude before or behind it."""
    word = tokens.words[at]
    if not 4 <= len(word) <= 5:
        return None
    printed = tokens.surface(at, at)
    for code, letter in ((word[1:], word[0]), (word[:3], word[3:])):
        if code in CODES and letter in _LARGE and code not in ALSO_WORDS and code not in UPPER_CODES:
            begins = code == word[:3]
            if (printed[:3] if begins else printed[1:]).isupper() and (begins or len(word) == 4):
                return CODES[code], _LARGE[letter]
    return None


def is_grouped(tokens: Tokens, numeral: Numeral, unit: str, price: bool) -> bool:
    """ "Rp 11.000"; "€ 1.299,-" and "1.449 €" where they are prices and nothing else: a point before thousands."""
    if numeral.kind != "digits" or numeral.step != Decimal("0.001") or "." not in tokens.words[numeral.last]:
        return False
    return unit in WITHOUT_CENTS or (price and unit in POINTED)


def is_all(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a passage holds these tokens and nothing else: "1.449 €", "1.449 kr." """
    return first == 0 and last >= len(tokens.words) - 2 and tokens.word(last + 1) in ("", ".")


def is_flat(tokens: Tokens, at: int) -> bool:
    """ "15,-" and "15.-": nothing behind the point, as prices are written."""
    return tokens.words[at : at + 2] in ([",", "-"], [".", "-"]) and tokens.glued(at) and tokens.glued(at + 1)


def is_forints(tokens: Tokens, numeral: Numeral, at: int) -> bool:
    """ "4 990 Ft", "Ft 350": a price and nothing else, printed as no foot is."""
    others = [index for index in (0, at) if index < len(tokens.words) and tokens.words[index] == "ft"]
    alone = len(others) == 1 and numeral.last - numeral.first + 2 == len(tokens.words)
    return (
        alone
        and tokens.surface(others[0], others[0]) == "Ft"
        and numeral.kind == "digits"
        and (numeral.value or 0) >= 100
    )
