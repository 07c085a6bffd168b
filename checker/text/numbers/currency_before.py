"""Sums whose currency stands before the number: "$5", "US$5", "EUR 5", "Rs. 500", "ringgit 42"."""

from __future__ import annotations

from decimal import Decimal

from checker.text.numbers.coins import AFTER_SUM, coins
from checker.text.numbers.currencies import (
    ALSO_WORDS,
    CODES,
    DOLLARS,
    LETTERS_BEFORE,
    POUNDS,
    SIGNS,
    SLASHED,
    UPPER_CODES,
    YENS,
)
from checker.text.numbers.currency_names import CENT, OTHER_WORDS
from checker.text.numbers.currency_nations import ADJECTIVES
from checker.text.numbers.currency_words import (
    is_all,
    is_flat,
    is_forints,
    is_grouped,
    named,
    nation_before,
    national,
    shorthand,
)
from checker.text.numbers.digits import ONE
from checker.text.numbers.numeral import Numeral
from checker.text.numbers.tied import Tied
from checker.text.numbers.words import LETTERS, SCALES
from checker.text.tokens import Tokens


def before(tokens: Tokens, numeral: Numeral) -> Tied | None:
    """The sum whose currency stands before its number."""
    place = numeral.first - 1
    if place < 0 or numeral.kind == "article":
        return None
    if numeral.kind == "fraction" and len(tokens.words[numeral.first]) > 3:
        return None  # "$100/200"
    word, factor = tokens.words[place], ONE
    if word == ":" and tokens.glued(place):
        place, word = place - 1, tokens.word(place - 1)
    unit = SIGNS.get(word)
    if unit is not None and tokens.spaced[numeral.first] and _ends_sum(tokens, place):
        return None  # "50$ 40€"
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
    elif unit == "JPY" and CODES.get(tokens.word(place - 1)) in ("CNY", "JPY"):
        first, unit = place - 1, CODES[tokens.words[place - 1]]
    elif word == "¢":
        cedi = tokens.word(place - 1) == "gh"
        first, unit, factor = (place - 1, "GHS", ONE) if cedi else (place, "$", CENT)
    elif word in ("/", ".") and (slashed := _slashed(tokens, place - (word == "."))):
        first, unit = slashed
    elif word == "re" and tokens.capital(place) and numeral.value == 1 and numeral.kind == "digits":
        unit = "INR"  # "Re 1"
    elif unit is None and word == "cop" and tokens.glued(numeral.first) and (numeral.value or 0) < 100:
        return None  # "COP28", a conference
    elif word == "ft" and place == 0 and is_forints(tokens, numeral, numeral.last + 1):
        unit = "HUF"
    elif unit is None and (short := shorthand(tokens, place)):
        unit, factor = short
    elif unit is None and (word in CODES or word in LETTERS_BEFORE):
        if word in ALSO_WORDS and not tokens.glued(numeral.first) and not is_code(tokens, place):
            return None
        if not tokens.capital(place) and not tokens.glued(numeral.first) and tokens.word(place - 1)[:1].isdigit():
            return None  # "30 rmb 5 usd"
        if word in UPPER_CODES and not _is_upper_code(tokens, place, numeral):
            return None
        if word in LETTERS_BEFORE and not _is_letter_sign(tokens, place, numeral):
            return None
        unit = CODES.get(word) or LETTERS_BEFORE[word]
    elif unit is None:
        return _named_before(tokens, numeral, place)
    if unit is None:
        return None
    minus = tokens.word(first - 1)
    dash = minus == "-" and (first == 1 or (tokens.glued(first) and not tokens.glued(first - 1) and first > 0))
    if dash or minus == "minus" or (minus == "negative" and first == 1):
        first, factor = first - 1, -factor
    last, magnitude = _magnitude(tokens, numeral, unit)
    price = is_flat(tokens, last + 1)
    if not price and _is_broken(tokens, last):
        return None
    last, unit = _again(tokens, last, unit)
    if magnitude == 1 and is_grouped(tokens, numeral, unit, price or is_all(tokens, first, last)):
        factor *= 1000
    both = not {"between", "from"}.isdisjoint(tokens.words[max(0, first - 3) : first])  # "between $3 and 5"
    bare = tokens.word(last + 1) == "and" or first == 0  # "$20 43", where nothing else is said
    plus, last = coins(tokens, numeral, last, unit, bare=bare and not both)
    return Tied(first, last, unit, factor, before=True, magnitude=magnitude, plus=plus)


def _ends_sum(tokens: Tokens, at: int) -> bool:
    """Whether a sign is glued to the number before it."""
    return tokens.glued(at) and tokens.words[at - 1][0].isdigit()


def _slashed(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """ "S/ 20", "B/. 5": where the letter stands before the stroke, and its currency."""
    unit = SLASHED.get(tokens.word(at - 1)) if tokens.word(at) == "/" else None
    alone = at == 1 or tokens.spaced[at - 1]
    return (at - 1, unit) if unit and alone and tokens.glued(at) and tokens.capital(at - 1) else None


def _is_letter_sign(tokens: Tokens, at: int, numeral: Numeral) -> bool:
    """ "R50", "N300,000" and "P3 million": a capital letter, and a sum that no page or road has."""
    if not tokens.capital(at) or not (tokens.glued(numeral.first) or (at == 0 and tokens.words[at] == "r")):
        return False
    large = numeral.scale > 1 or "," in tokens.words[numeral.first] or len(tokens.words) == 2
    return tokens.words[at] == "r" or (large and (numeral.value or 0) >= 1000)


def _is_upper_code(tokens: Tokens, at: int, numeral: Numeral) -> bool:
    """ "QR300" and "DM 4,000"; "dm 4.2 billion" where the text has no capitals."""
    if tokens.surface(at, at).isupper():
        return _is_sum(tokens, numeral)
    return tokens.words[at] in _NO_WORDS and numeral.scale >= 1000


def _is_sum(tokens: Tokens, numeral: Numeral) -> bool:
    """ "QR300" and "QR 3 million", not "the SR 71"; "QR 50" where nothing else is said."""
    grouped = "," in tokens.words[numeral.first] or len(tokens.words) == 2
    return tokens.glued(numeral.first) or numeral.scale > 1 or grouped


def is_code(tokens: Tokens, at: int) -> bool:
    """True where capitals tell a code from a word."""
    if len(tokens.words) == 2 and tokens.words[at] not in _ENGLISH:
        return True
    return tokens.capital(at) and (not tokens.caseless or len(tokens.words) < _SHORT)


_SHORT = 4
_ENGLISH = {"all", "ang", "bob", "cop", "gel", "kgs", "mad", "pen", "scr", "sh", "try"}
_NO_WORDS = {"bd", "dm", "jd", "kd", "qr"}
_DOTTED = {
    "dh": "AED", "dhs": "AED", "fr": "CHF", "kr": "SEK", "ksh": "KES", "rm": "MYR", "rp": "IDR", "rs": "INR",
    "sfr": "CHF", "tk": "BDT", "tsh": "TZS", "ush": "UGX",
}  # fmt: skip


def _is_broken(tokens: Tokens, last: int) -> bool:
    """ "£1O", "$5,OOO": letters for digits; what cannot be read is not guessed."""
    after = last + 1
    if tokens.word(after) == "," and tokens.glued(after):
        return tokens.glued(after + 1) and tokens.words[after + 1][0].isalpha()
    word = tokens.word(after)
    return tokens.glued(after) and word[0].isalpha() and word not in CODES and word not in _BEHIND_SUM


_BEHIND_SUM = {  # "£900pcm": a calendar month, a person, a week
    "ea", "each", "inc", "ish", "ono", "p", "pa", "pcm", "per", "plus", "pm", "pp", "ppm", "pw", "s",
}  # fmt: skip


def _dollar(tokens: Tokens, place: int) -> tuple[int, str]:
    """Where the sign begins with what names the dollar: "US$", "A$", "hk $", "U.S. $"."""
    word = tokens.word(place - 1)
    if tokens.words[max(0, place - 4) : place][-3:] in (["u", ".", "s"], [".", "s", "."]):
        start = place - (4 if word == "." else 3)
        return (start, "USD") if tokens.word(start) == "u" else (place, "$")
    if word in ("c", "s") and tokens.spaced[place] and tokens.spaced[place + 1] and tokens.word(place - 2) != "'":
        return place - 1, DOLLARS[word]
    if word != "us" and (nation := nation_before(tokens, place, "$")):
        return nation  # "the Canadian $20 note"
    # "gave us $5": a space before the sign belongs to a sentence, unless a space follows the sign as well
    apart = len(word) > 1 and (tokens.capital(place - 1) or tokens.spaced[place + 1])
    if word in DOLLARS and (tokens.glued(place) or apart):
        return place - 1, DOLLARS[word]
    return place, "$"


def _named_before(tokens: Tokens, numeral: Numeral, place: int) -> Tied | None:
    """ "ringgit 42": a name before digits, where nothing is counted."""
    name = named(tokens.words[place])
    if name is None or tokens.glued(numeral.first) or tokens.words[place] in OTHER_WORDS:
        return None
    nation = nation_before(tokens, place, name)
    alone = place == 0 and numeral.last == len(tokens.words) - 1
    if nation is None and name in ("$", "GBP", "EUR") and not (alone and name == "EUR" and not _is_edition(numeral)):
        return None
    after = tokens.word(numeral.last + 1)
    if not tokens.words[numeral.first][0].isdigit() or (after.isalpha() and tokens.word(place - 1) != ""):
        return None
    if nation is not None:
        return Tied(nation[0], numeral.last, nation[1], before=True)
    return None if tokens.word(place - 1)[:1].isdigit() else Tied(place, numeral.last, name, before=True)


def _is_edition(numeral: Numeral) -> bool:
    """ "Euro 96", "Euro 2024": a tournament, not a sum."""
    value = numeral.value or 0
    return value % 1 == 0 and (value < 100 or 1960 <= value < 2100)


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


_VERBS = {"can", "col", "cop", "mex"}


def _again(tokens: Tokens, last: int, unit: str) -> tuple[int, str]:
    """ "$5 million Canadian", "$10 USD", "$3 dollars": the currency said twice."""
    word, after = tokens.word(last + 1), tokens.word(last + 2)
    if unit == "$":
        ends = not tokens.caseless or last + 2 == len(tokens.words)
        upper = word not in _VERBS or (ends and tokens.surface(last + 1, last + 1).isupper())
        if word in DOLLARS and len(word) == 3 and upper and not tokens.word(last + 2)[:1].isdigit():
            return last + 1, DOLLARS[word]
        if word in ("dollar", "dollars"):
            return last + 1, unit
        if after.isalpha() and (nation := national(tokens, last + 1)) and tokens.words[nation[0]].startswith("dollar"):
            return nation  # "$5 million Hong Kong dollars"
        if (word, "$") in ADJECTIVES and tokens.capital(last + 1) and (not after.isalpha() or after in AFTER_SUM):
            return last + 1, ADJECTIVES[word, "$"]  # "$5 million Canadian"
    return last, unit
