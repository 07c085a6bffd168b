"""Money: "$19.4 million", "£500,000 a month", "between $40 million and $60 million", "half a million euros".

The unit is an ISO code in main units (50 pence is GBP 0.5); "$" where neither text nor corpus names the
dollar.
"""

from __future__ import annotations

from decimal import Decimal

from checker.records import Mention, Quantity
from checker.text.numbers import notation
from checker.text.numbers.amounts import amounts, mention, unit_at
from checker.text.numbers.coins import AFTER_SUM, coins, is_coin, stands_alone
from checker.text.numbers.currencies import (
    ALSO_WORDS,
    CODES,
    DOLLARS,
    LETTERS_BEFORE,
    POINTED,
    POUNDS,
    SIGNS,
    SLASHED,
    UPPER_CODES,
    WITHOUT_CENTS,
    YENS,
)
from checker.text.numbers.currency_names import ADJECTIVES, CENT, NAMES, NATIONAL, OTHER_WORDS, SUBUNITS
from checker.text.numbers.digits import ONE
from checker.text.numbers.pounds import weighs
from checker.text.numbers.rates import rate
from checker.text.numbers.spoken import Numeral, amount_at
from checker.text.numbers.tied import Amount, Tied
from checker.text.numbers.words import LETTERS, SCALES
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise

COMPARISON = "intervals"


def read(passage: Passage) -> list[Mention]:
    tokens = tokenise(passage)
    found: list[Mention] = []
    last: Amount | None = None
    for amount in amounts(passage, "money", _tie, articles=True):
        if passage.currency is not None and amount.value.unit == "$":
            amount = amount._replace(value=_with_unit(amount.value, passage.currency))
        converted = last is not None and _is_conversion(tokens, last, amount, found[-1].role)
        role = "conversion" if converted else rate(tokens, amount.last + 1)
        if role == "each" and tokens.word(amount.last + 2) == "dozen":
            passage.take(tokens.starts[amount.last + 1], tokens.ends[amount.last + 2])  # "£2.35 a dozen"
        found.append(mention(passage, amount, role=role))
        last = amount
    return found


def _is_conversion(tokens: Tokens, last: Amount, amount: Amount, role: str | None) -> bool:
    """ "£1m ($1.3m; €1.1m)": in another currency, in brackets right behind, or behind one that is."""
    if amount.first - last.last != 2 or amount.value.unit == last.value.unit:
        return False
    between = tokens.word(amount.first - 1)
    return between in ("(", "[") or (role == "conversion" and between in (";", ",", "/", "or"))


def canonical(value: Quantity) -> str:
    return notation.write(value, value.unit, before=True)


def parse(text: str) -> Quantity:
    return notation.read(text, "money", before=True)


def _with_unit(value: Quantity, unit: str) -> Quantity:
    return Quantity(value.type, value.nominal, value.lower, value.upper, unit, value.qualifier, value.step)


def _tie(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    if numeral.kind == "ratio":
        return None
    return _before(tokens, numeral, at) or _behind(tokens, numeral, at)


# ------------------------------------------------------------------ "$5", "US$5", "EUR 5", "Rs. 500"


def _before(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    place = numeral.first - 1
    if place < 0 or numeral.kind == "article":
        return None
    word, factor = tokens.words[place], ONE
    if word == ":" and tokens.glued(place):
        place, word = place - 1, tokens.word(place - 1)
    unit = SIGNS.get(word)
    first = place
    if unit == "$":
        first, unit = _dollar(tokens, place)
    elif unit is None and word in DOLLARS and tokens.glued(place) and tokens.word(place - 1) == "$":
        first, unit = place - 1, DOLLARS[word]
    elif unit is None and word == "." and tokens.word(place - 1) in _DOTTED:
        first, unit = place - 1, _DOTTED[tokens.word(place - 1)]
    elif unit == "GBP" and tokens.glued(place) and tokens.word(place - 1) in POUNDS:
        first, unit = place - 1, POUNDS[tokens.words[place - 1]]
    elif unit == "JPY" and tokens.glued(place) and tokens.word(place - 1) in YENS:
        first, unit = place - 1, YENS[tokens.words[place - 1]]
    elif word == "¢":
        cedi = tokens.word(place - 1) == "gh"
        first, unit, factor = (place - 1, "GHS", ONE) if cedi else (place, "$", CENT)
    elif word == "/" and (slashed := _slashed(tokens, place)):
        first, unit = slashed
    elif word == "re" and tokens.capital(place) and numeral.value == 1 and numeral.kind == "digits":
        unit = "INR"  # "Re 1"
    elif unit is None and word == "cop" and tokens.glued(numeral.first) and (numeral.value or 0) < 100:
        return None  # "COP28", a conference
    elif unit is None and (word in CODES or word in LETTERS_BEFORE):
        if word in ALSO_WORDS and not tokens.glued(numeral.first) and not _is_code(tokens, place):
            return None
        if not tokens.capital(place) and not tokens.glued(numeral.first) and tokens.word(place - 1)[:1].isdigit():
            return None  # "30 rmb 5 usd"
        if word in UPPER_CODES and not (tokens.surface(place, place).isupper() and _is_sum(tokens, numeral)):
            return None
        if word in LETTERS_BEFORE and not _is_letter_sign(tokens, place, numeral):
            return None
        unit = CODES.get(word) or LETTERS_BEFORE[word]
    elif unit is None:
        return _named_before(tokens, numeral, place)
    if unit is None:
        return None
    minus = tokens.word(first - 1)
    dash = minus == "-" and tokens.glued(first) and not tokens.glued(first - 1) and first > 0
    if dash or minus == "minus" or (minus == "negative" and first == 1):
        first, factor = first - 1, -factor
    last, magnitude = _magnitude(tokens, numeral, unit)
    price = tokens.words[last + 1 : last + 3] == [",", "-"] and tokens.glued(last + 1) and tokens.glued(last + 2)
    if magnitude == 1 and _is_grouped(tokens, numeral, unit, price or (first == 0 and last == len(tokens.words) - 1)):
        factor *= 1000
    if not price and _is_broken(tokens, last):
        return None
    last, unit = _again(tokens, last, unit)
    both = not {"between", "from"}.isdisjoint(tokens.words[max(0, first - 3) : first])  # "between $3 and 5"
    plus, last = coins(tokens, numeral, last, unit, bare=tokens.word(last + 1) == "and" and not both)
    return Tied(first, last, unit, factor, before=True, magnitude=magnitude, plus=plus)


def _slashed(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """ "S/ 20", "B/. 5": where the letter stands before the stroke, and its currency."""
    unit = SLASHED.get(tokens.word(at - 1))
    alone = at == 1 or tokens.spaced[at - 1]
    return (at - 1, unit) if unit and alone and tokens.glued(at) and tokens.capital(at - 1) else None


def _is_grouped(tokens: Tokens, numeral: Numeral, unit: str, price: bool) -> bool:
    """ "Rp 11.000"; "€ 1.299,-" and "1.449 €" where they are prices and nothing else: a point before thousands."""
    if numeral.kind != "digits" or numeral.step != Decimal("0.001") or "." not in tokens.words[numeral.last]:
        return False
    return unit in WITHOUT_CENTS or (price and unit in POINTED)


def _is_letter_sign(tokens: Tokens, at: int, numeral: Numeral) -> bool:
    """ "R50", "N300,000" and "P3 million": a capital letter, and a sum that no page or road has."""
    if not tokens.capital(at) or not (tokens.glued(numeral.first) or (at == 0 and tokens.words[at] == "r")):
        return False
    return tokens.words[at] == "r" or (_is_sum(tokens, numeral) and (numeral.value or 0) >= 1000)


def _is_sum(tokens: Tokens, numeral: Numeral) -> bool:
    """ "QR300" and "QR 3 million", not "the SR 71"; "QR 50" where nothing else is said."""
    grouped = "," in tokens.words[numeral.first] or len(tokens.words) == 2
    return tokens.glued(numeral.first) or numeral.scale > 1 or grouped


def _is_code(tokens: Tokens, at: int) -> bool:
    """True where capitals tell a code from a word."""
    if len(tokens.words) == 2 and tokens.words[at] not in _ENGLISH:
        return True
    return tokens.capital(at) and (not tokens.caseless or len(tokens.words) < _SHORT)


_SHORT = 4
_ENGLISH = {"all", "ang", "bob", "cop", "gel", "kgs", "mad", "pen", "scr", "sh", "try"}
_DOTTED = {"kr": "SEK", "rm": "MYR", "rp": "IDR", "rs": "INR", "sfr": "CHF"}


def _is_broken(tokens: Tokens, last: int) -> bool:
    """ "£1O", "$5,OOO": letters for digits; what cannot be read is not guessed."""
    after = last + 1
    if tokens.word(after) == "," and tokens.glued(after):
        return tokens.glued(after + 1) and tokens.words[after + 1][0].isalpha()
    word = tokens.word(after)
    return tokens.glued(after) and word[0].isalpha() and word not in CODES and word not in _BEHIND_SUM


_BEHIND_SUM = {"ish", "p", "pa", "pcm", "pp", "pw", "s"}  # "£900pcm": a calendar month, a person, a week


def _dollar(tokens: Tokens, place: int) -> tuple[int, str]:
    """Where the sign begins with what names the dollar: "US$", "A$", "hk $", "U.S. $"."""
    word = tokens.word(place - 1)
    if tokens.words[max(0, place - 4) : place][-3:] in (["u", ".", "s"], [".", "s", "."]):
        start = place - (4 if word == "." else 3)
        return (start, "USD") if tokens.word(start) == "u" else (place, "$")
    if word in ("c", "s") and tokens.spaced[place] and tokens.spaced[place + 1] and tokens.word(place - 2) != "'":
        return place - 1, DOLLARS[word]
    if (word, "$") in ADJECTIVES and word != "us":
        return place - 1, ADJECTIVES[word, "$"]  # "the Canadian $20 note"
    # "gave us $5": a space before the sign belongs to a sentence, unless a space follows the sign as well
    apart = len(word) > 1 and (tokens.capital(place - 1) or tokens.spaced[place + 1])
    if word in DOLLARS and (tokens.glued(place) or apart):
        return place - 1, DOLLARS[word]
    return place, "$"


def _named_before(tokens: Tokens, numeral: Numeral, place: int) -> Tied | None:
    """ "ringgit 42": a name before digits, where nothing is counted."""
    name = _name(tokens.words[place])
    national = (tokens.word(place - 1), name) in ADJECTIVES
    if name is None or (name in ("$", "GBP", "EUR") and not national) or tokens.glued(numeral.first):
        return None
    if tokens.words[place] in OTHER_WORDS:
        return None
    after = tokens.word(numeral.last + 1)
    if not tokens.words[numeral.first][0].isdigit() or (after.isalpha() and tokens.word(place - 1) != ""):
        return None
    first = place
    unit = ADJECTIVES.get((tokens.word(place - 1), name))
    if unit is not None:
        first, name = place - 1, unit
    elif tokens.word(place - 1)[:1].isdigit():
        return None
    return Tied(first, numeral.last, name, before=True)


def _magnitude(tokens: Tokens, numeral: Numeral, unit: str) -> tuple[int, Decimal]:
    """The letter behind a sum of money is a magnitude: "$1.2m", "$5 b", "₹1.5L"."""
    at = numeral.last + 1
    word = tokens.word(at)
    apart = len(word) < 3 and tokens.word(at + 1) != "'"
    if numeral.scale == 1 and word in LETTERS and (numeral.letter == at or (tokens.spaced[at] and apart)):
        return at, LETTERS[word]
    if unit == "INR" and numeral.scale == 1 and word == "l" and tokens.glued(at) and tokens.capital(at):
        return at, SCALES["lakh"]
    return numeral.last, ONE


def _again(tokens: Tokens, last: int, unit: str) -> tuple[int, str]:
    """ "$5 million Canadian", "$10 USD", "$3 dollars": the currency said twice."""
    word, after = tokens.word(last + 1), tokens.word(last + 2)
    if unit == "$":
        if word in DOLLARS and len(word) == 3 and word != "can" and not tokens.word(last + 2)[:1].isdigit():
            return last + 1, DOLLARS[word]
        if word in ("dollar", "dollars"):
            return last + 1, unit
        if (word, "$") in ADJECTIVES and after in ("dollars", "dollar"):
            return last + 2, ADJECTIVES[word, "$"]
        if (word, "$") in ADJECTIVES and tokens.capital(last + 1) and (not after.isalpha() or after in AFTER_SUM):
            return last + 1, ADJECTIVES[word, "$"]  # "$5 million Canadian"
    return last, unit


# ------------------------------------------------------------------ "5 dollars", "19.4m euros", "50p", "10 €"


def _behind(tokens: Tokens, numeral: Numeral, at: int) -> Tied | None:
    place, magnitude = unit_at(tokens, numeral, at), ONE
    word = tokens.word(place)
    if not word:
        return None
    if word in LETTERS and numeral.scale == 1 and numeral.kind == "digits":
        after = tokens.word(place + 1)
        if after in SIGNS or after in CODES or _name(after) or (after, "$") in ADJECTIVES:
            place, magnitude, word = place + 1, LETTERS[word], after
    found = _unit(tokens, numeral, place)
    if found is None:
        return None
    last, unit, factor, shorthand = found
    if _is_grouped(tokens, numeral, unit, numeral.first == 0 and last == len(tokens.words) - 1):
        factor *= 1000
    if tokens.word(last + 1) in SCALES and tokens.words[last] in CODES:
        last, magnitude = last + 1, SCALES[tokens.word(last + 1)]
    plus, last = coins(tokens, numeral, last, unit)
    return Tied(numeral.first, last, unit, factor, magnitude=magnitude * shorthand, plus=plus)


def _name(word: str) -> str | None:
    found = NAMES.get(word)
    if found is None and word.endswith("s"):
        found = NAMES.get(word[:-1])
    return found


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
        if numeral.kind == "article" or (word in UPPER_CODES and not (tokens.capital(at) and _is_code(tokens, at))):
            return None
        if word in ALSO_WORDS and not _is_code(tokens, at) and not (glued and word != "kgs"):
            return None
        if tokens.word(at + 1)[:1].isdigit() and not tokens.capital(at) and not glued and tokens.spaced[at + 1]:
            nxt = amount_at(tokens, at + 1)
            if nxt is None or tokens.word(nxt.last + 1) not in CODES:
                return None
        return at, CODES[word], ONE, ONE
    if len(word) == 4 and word[0] == "m" and word[1:] in CODES and tokens.capital(at):
        return at, CODES[word[1:]], ONE, Decimal("1e6")
    if word == "cent" and tokens.capital(at) and numeral.kind == "digits" and not tokens.caseless:
        return None  # the musician 50 Cent
    if word in SUBUNITS:
        unit, factor = SUBUNITS[word]
        return at, unit, factor, ONE
    if word in ("us", "u", "euro") and tokens.word(at + 1) in ("cent", "cents"):
        return at + 1, "EUR" if word == "euro" else "USD", CENT, ONE
    if word in ("p", "c") and is_coin(tokens, numeral, at):
        return at, "GBP" if word == "p" else "$", CENT, ONE
    if word == "grand" and numeral.scale == 1 and stands_alone(tokens, numeral, at):
        return at, "$", ONE, Decimal(1000)
    name = _name(word)
    if name is not None:
        large = numeral.scale > 1 or (numeral.kind == "digits" and (numeral.value or 0) >= 1000)
        if word in OTHER_WORDS and not large and len(tokens.words) > at + 1:
            return None
        if name == "GBP" and word.startswith("pound") and weighs(tokens, numeral, at):
            return None
        if numeral.kind == "article" and not stands_alone(tokens, numeral, at):
            return None
        if word in ("pound", "pounds") and tokens.word(at + 1) == "sterling":
            at += 1
        return at, name, ONE, ONE
    if word == "u" and tokens.words[at : at + 4] == ["u", ".", "s", "."]:
        return (at + 4, "USD", ONE, ONE) if _name(tokens.word(at + 4)) == "$" else None
    return _adjective(tokens, at)


def _adjective(tokens: Tokens, at: int) -> tuple[int, str, Decimal, Decimal] | None:
    """ "Canadian dollars", "New Zealand dollars" """
    for step in (1, 2, 3):
        name = _name(tokens.word(at + step))
        if name is None:
            continue
        unit = ADJECTIVES.get((tokens.word(at + step - 1), name))
        if unit is not None and (step == 1 or tokens.capital(at) or tokens.words[at] in _COMPASS):
            return at + step, unit, ONE, ONE
        if tokens.capital(at) and len(name) == 3 and name.isupper() and tokens.words[at + step] not in OTHER_WORDS:
            return (at + step, name, ONE, ONE) if name != "GBP" and name != "EUR" else None  # "Kazakh tenge"
        break
    if tokens.word(at + 1) in ("real", "reals") and tokens.words[at] == "brazilian":
        return at + 1, "BRL", ONE, ONE
    if tokens.words[at].endswith(NATIONAL) and (name := _name(tokens.word(at + 1))) and tokens.words[at] not in _PLAIN:
        return at + 1, name, ONE, ONE
    return None


_COMPASS = {"east", "eastern", "hong", "new", "south", "sri", "united", "west"}
_PLAIN = {"an", "clean", "mean", "than"}
