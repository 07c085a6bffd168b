"""Numbers in digits: thousands, decimals, vulgar fractions, groups after a space, exponents, signs."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.text.numbers.nouns import is_model
from checker.text.tokens import Tokens

ONE = Decimal(1)
LONGEST = 24  # digits; what is longer is no number that anybody counts
_GROUPED = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}|[0-9]{1,3}(?:'[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3}){2,}"
)
_PLAIN = re.compile(r"(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?|0[0-9]{1,2}|00[0-9]{2}")
_FRACTION = re.compile(r"([0-9]{1,3})[/⁄]([0-9]{1,4})")
_MIXED = re.compile(r"[0-9]{1,2}[/⁄](?:2|3|4|8|16|32)")
_DENOMINATORS = {2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 32, 40, 50, 64, 100, 1000}
_CENTS = re.compile(r"([0-9]{3})[.,]([0-9]{2})")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_EXPONENT = re.compile(r"e|x|×|\*")


def digits(text: str) -> tuple[Decimal, Decimal] | None:
    """Value and printed precision of a number in digits; None for anything else (a version, a time, a code)."""
    if len(text) > LONGEST:
        return None
    text = text.replace("'", ",")  # "1'299.50", as the Swiss write it
    if _GROUPED.fullmatch(text):
        plain = (
            text.replace(",", "")
            if "," in text and (text.find(",") < text.find(".") or "." not in text)
            else (text.replace(".", "").replace(",", "."))
        )
    elif _PLAIN.fullmatch(text):
        head, comma, tail = text.partition(",")
        if comma and len(tail) != 2:
            return None
        plain = f"{head}.{tail}" if comma else text
    elif fraction := _FRACTION.fullmatch(text):
        over, under = int(fraction[1]), int(fraction[2])
        date_like = over <= 31 and under <= 31 and under not in _DENOMINATORS
        if over >= under or under == over + 1 > 10 or date_like:
            return None
        return Decimal(over) / under, ONE / under
    else:
        return None
    value = Decimal(plain)
    return value, Decimal(1).scaleb(int(value.as_tuple().exponent))


def comma(text: str) -> tuple[Decimal, Decimal] | None:
    """Value and precision of "12,5": a comma for the point, which in running text would part two numbers."""
    head, _, tail = text.partition(",")
    if not (head.isdigit() and tail.isdigit() and len(head) < 4 and len(tail) == 1 and text.isascii()):
        return None
    return Decimal(f"{head}.{tail}"), Decimal("0.1")


def _is_plain(word: str) -> bool:
    return word.isdigit() and word.isascii()


def is_digits(word: str) -> bool:
    return word != "" and "0" <= word[0] <= "9"


def _is_group(tokens: Tokens, at: int) -> bool:
    """Three digits after exactly one space."""
    word = tokens.word(at)
    return (
        not is_model(tokens, at)
        and len(word) in (3, 6)
        and word.isascii()
        and word[:3].isdigit()
        and tokens.spaced[at]
        and tokens.starts[at] - tokens.ends[at - 1] == 1
    )


def more(tokens: Tokens, at: int, value: Decimal, step: Decimal) -> tuple[int, Decimal, Decimal]:
    """What may follow digits: groups after a space ("10 000"), a fraction ("2 1/2"), an exponent ("1.3e6")."""
    word = tokens.words[at]
    if word.isdigit() and len(word) <= 3:
        stop, text = at + 1, word
        while len(text) < 15 and _is_group(tokens, stop) and len(tokens.words[stop]) == 3:
            text, stop = text + tokens.words[stop], stop + 1
        cents = _CENTS.fullmatch(tokens.word(stop))
        if cents and len(text) < 15 and _is_group(tokens, stop):  # "13 800,00"
            return stop, Decimal(f"{text}{cents[1]}.{cents[2]}"), Decimal("0.01")
        if stop > at + 1 and not is_digits(tokens.word(stop)) and not is_digits(tokens.word(at - 1)):
            return stop - 1, Decimal(text), ONE
    nxt = tokens.word(at + 1)
    if nxt in (",", ".") and tokens.spaced[at + 1] and _is_plain(tokens.word(at + 2)) and tokens.spaced[at + 2]:
        return _spread(tokens, at, value, step)
    if nxt == "/" and tokens.spaced[at + 1] and (share := _spread_share(tokens, at)):
        return at + 2, *share
    if word.isdigit() and tokens.glued(at + 1) is False and (share := _share(nxt)):
        return at + 1, value + share[0], share[1]
    spread = word.isdigit() and tokens.word(at + 2) == "/" and tokens.spaced[at + 1] and tokens.spaced[at + 2]
    if spread and (share := _spread_share(tokens, at + 1)):
        return at + 3, value + share[0], share[1]  # "2 1 / 2"
    joint = tokens.word(at + 2)
    if nxt == "-" and word.isdigit() and len(word) < 4 and tokens.glued(at + 1) and tokens.glued(at + 2):
        share = digits(joint) if _MIXED.fullmatch(joint) else None  # "2-1/2", as carpenters and old papers write it
        if share is not None:
            return at + 2, value + share[0], share[1]
    if word == "10" and (raised := _raised(tokens, at + 1)):
        return raised[0], Decimal(10) ** raised[1], ONE
    if nxt == "^" and tokens.glued(at + 1) and (power := _power(tokens, at, value)):
        return power
    if (tokens.glued(at + 1) and _EXPONENT.fullmatch(nxt)) or (nxt in ("x", "×", "*") and tokens.word(at + 2) == "10"):
        return _exponent(tokens, at, value, step)
    return at, value, step


def _raised(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The power that small raised digits say: "10³", "10⁻¹²"; the last token and the power."""
    below = tokens.word(at) == "⁻" and tokens.glued(at)
    at += below
    word = tokens.word(at)
    if not tokens.glued(at) or len(word) > 2 or word.isascii():
        return None
    power = word.translate(_RAISED)
    return (at, -int(power) if below else int(power)) if power.isdigit() and power.isascii() else None


def _spread_share(tokens: Tokens, at: int) -> tuple[Decimal, Decimal] | None:
    """ "1 / 2", "3 / 8": a fraction in text with a space around every sign."""
    text = f"{tokens.word(at)}/{tokens.word(at + 2)}"
    return digits(text) if _MIXED.fullmatch(text) and tokens.spaced[at + 2] else None


def _share(text: str) -> tuple[Decimal, Decimal] | None:
    """ "11/12" behind a whole number, where it is no date."""
    fraction = _FRACTION.fullmatch(text)
    if fraction is None:
        return None
    over, under = int(fraction[1]), int(fraction[2])
    return (Decimal(over) / under, ONE / under) if 0 < over < under <= 16 else digits(text)


def _power(tokens: Tokens, at: int, value: Decimal) -> tuple[int, Decimal, Decimal] | None:
    """ "2^10", "1.1^-2" """
    stop = at + 2
    sign = -1 if tokens.word(stop) == "-" else 1
    stop += tokens.word(stop) in ("-", "+")
    power = tokens.word(stop)
    if not (power.isdigit() and power.isascii() and len(power) <= 2 and tokens.glued(stop)) or not 0 < value < 10**6:
        return None
    result = value ** (sign * int(power))
    return (stop, result, ONE) if result < Decimal("1e24") else None


def _spread(tokens: Tokens, at: int, value: Decimal, step: Decimal) -> tuple[int, Decimal, Decimal]:
    """ "80 , 000" and "0 . 6": text with a space around every sign."""
    text, stop = tokens.words[at], at
    while tokens.word(stop + 1) == "," and tokens.spaced[stop + 1] and len(text) < 15:
        if not _is_group(tokens, stop + 2):
            break
        text, stop = text + tokens.words[stop + 2], stop + 2
    if tokens.word(stop + 1) == "." and tokens.spaced[stop + 1] and text.isdigit():
        decimals = tokens.word(stop + 2)
        if decimals.isdigit() and decimals.isascii() and len(decimals) <= 4 and tokens.spaced[stop + 2]:
            return stop + 2, Decimal(f"{text}.{decimals}"), ONE.scaleb(-len(decimals))
    if stop == at or len(tokens.words[at]) > 3 or not text.isdigit():
        return at, value, step
    return stop, Decimal(text), ONE


def _exponent(tokens: Tokens, at: int, value: Decimal, step: Decimal) -> tuple[int, Decimal, Decimal]:
    stop = at + 2
    if tokens.word(at + 1) != "e":
        if tokens.word(stop) != "10":
            return at, value, step
        stop += 1
        if tokens.word(stop) == "^":
            stop += 1
    if raised := _raised(tokens, stop):  # "2 x 10³"
        return raised[0], value.scaleb(raised[1]), step.scaleb(raised[1])
    sign = 1
    if tokens.word(stop) in ("-", "+"):
        sign = -1 if tokens.word(stop) == "-" else 1
        stop += 1
    power = tokens.word(stop)
    if not (_is_plain(power) and len(power) <= 2 and int(power) < (LONGEST if sign > 0 else 2 * LONGEST)):
        return at, value, step
    if not tokens.glued(stop):
        return at, value, step
    return stop, value.scaleb(sign * int(power)), step.scaleb(sign * int(power))


def sign(tokens: Tokens, index: int, value: Decimal) -> tuple[int, Decimal]:
    """A minus, or the point of ".75" or both, glued before digits and to nothing else."""
    if tokens.glued(index) and tokens.word(index - 1) in ("-", ".", "~", "+"):
        before = index - 2
        signed = tokens.word(before) in ("$", "£", "€", "¥") and not is_digits(tokens.word(before - 1))  # not "10$-20$"
        opened = tokens.word(before) in ("(", "[", '"') and not is_digits(tokens.word(before - 1))  # not 5'6"-5'9"
        alone = not tokens.glued(index - 1) or signed or opened
        mark = tokens.word(index - 1)
        point = mark == "." and tokens.words[index].isdigit() and value < Decimal("1e15")
        if point and tokens.glued(index - 1) and tokens.word(before) in ("-", "+") and not tokens.glued(before):
            part = value.scaleb(-len(tokens.words[index]))
            return before, -part if tokens.words[before] == "-" else part
        if alone and mark == "-" and not is_digits(tokens.word(before)):
            return index - 1, -value
        if alone and point:
            return index - 1, value.scaleb(-len(tokens.words[index]))
    return index, value
