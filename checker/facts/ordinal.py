"""Ordinals: "third", "21st", "one hundred twenty-fifth"."""

from __future__ import annotations

from decimal import Decimal

from checker.records import Mention, Quantity
from checker.text.numbers.digits import ONE, digits, is_digits
from checker.text.numbers.numerals import numerals
from checker.text.numbers.shapes import spans
from checker.text.numbers.spoken import amount
from checker.text.numbers.words import HUNDREDS, ORDINALS, SCALES, SMALL, TENS
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise

_ENDINGS = {"st", "nd", "rd", "th"}


def read(passage: Passage) -> list[Mention]:
    tokens = tokenise(passage)
    found: list[Mention] = []
    shares = {numeral.last: numeral.first for numeral in numerals(passage)}
    inside = {at for numeral in numerals(passage) for at in range(numeral.first + 1, numeral.last)}
    for at, word in enumerate(tokens.words):
        if at in inside:
            continue  # "eleven and a third million"
        if at in shares and (
            word not in ("hundredth", "thousandth")
            or tokens.word(at + 1) == "of"
            or tokens.words[shares[at]] in ("a", "an")
        ):
            continue  # "less than a third", "one millionth", "a hundredth"
        if word in _ENDINGS:
            place = _digits(tokens, at)
        elif word in ORDINALS:
            place = _words(tokens, at)
        else:
            continue
        if place is None:
            continue
        first, number = place
        start, end = tokens.starts[first], tokens.ends[at]
        if not passage.free(start, end) or any(spans(passage)[start:end]) or _is_name(tokens, first, at):
            continue
        passage.take(start, end)
        value = Quantity("ordinal", number, step=ONE)
        found.append(Mention(start, end, passage.text[start:end], value))
    return found


def _digits(tokens: Tokens, at: int) -> tuple[int, Decimal] | None:
    if tokens.word(at - 1) == "-" and tokens.glued(at) and tokens.glued(at - 1) and _ends_so(tokens, at):
        at -= 1  # "25-th"
    number = tokens.word(at - 1).replace(",", "")
    if not (number.isdigit() and number.isascii() and len(number) < 8):
        return None
    if not tokens.glued(at) and (tokens.words[at] == "st" or tokens.capital(at)):
        return None
    if tokens.glued(at - 1) and tokens.word(at - 2)[0].isalnum():
        return None
    return at - 1, Decimal(number)


def _ends_so(tokens: Tokens, at: int) -> bool:
    """ "22-nd", "25-th": the ending that its number has."""
    last = tokens.word(at - 2)[-2:]
    ending = "th" if last[:1] == "1" and len(last) == 2 else {"1": "st", "2": "nd", "3": "rd"}.get(last[-1:], "th")
    return tokens.words[at] == ending


def _words(tokens: Tokens, at: int) -> tuple[int, Decimal] | None:
    """The longest number in words that ends with the ordinal: its first token and its value."""
    cardinal = _CARDINALS[tokens.words[at]]
    first = at
    while first > 0 and at - first < 16 and tokens.words[first - 1] in _PARTS:
        first -= 1
    while first < at:
        if tokens.words[first] not in ("and", "-") and (tokens.words[first] != "a" or first + 1 < at):
            said = Tokens(" ".join([*tokens.words[first:at], cardinal]))
            whole = amount(said, 1 if said.words[0] == "a" else 0)
            if (
                whole is not None
                and whole.value is not None
                and whole.last == len(said.words) - 1
                and whole.kind == "words"
            ):
                return first, whole.value
        first += 1
    counted = _digits_before(tokens, at)
    if counted is not None:
        return counted
    return (at, Decimal(ORDINALS[tokens.words[at]])) if _is_ordinal(tokens, at, tokens.words[at]) else None


def _digits_before(tokens: Tokens, at: int) -> tuple[int, Decimal] | None:
    """ "2 millionth", "10,000 millionth": digits before the word of a scale."""
    read = digits(tokens.word(at - 1)) if is_digits(tokens.word(at - 1)) and tokens.spaced[at] else None
    scale = ORDINALS[tokens.words[at]]
    return (at - 1, read[0] * scale) if read is not None and scale >= 1000 and read[1] >= 1 else None


_CARDINALS = {
    ordinal: next((word for word, value in (SMALL | TENS).items() if value == number), ordinal.removesuffix("th"))
    for ordinal, number in ORDINALS.items()
}
_PARTS = SMALL.keys() | TENS.keys() | SCALES.keys() | HUNDREDS | {"a", "and", "-"}


def _is_from_behind(tokens: Tokens, at: int) -> bool:
    words = [word for word in tokens.words[at : at + 5] if word != "-"]
    if words[:1] == ["last"]:
        return True
    if words[:1] in (["from"], ["to"]) and words[1:2] == ["the"]:
        words.pop(1)
    return words[:1] in (["from"], ["to"]) and words[1:2] in (["bottom"], ["end"], ["last"])


_TIME_BEFORE_SECOND = {"a", "every", "per", "each", "split", "one", "half"}
_FRACTION_BEFORE = set(SMALL) | {"a", "an"}


def _is_ordinal(tokens: Tokens, at: int, word: str) -> bool:
    before, after = tokens.word(at - 1), tokens.word(at + 1)
    if word != "first" and _is_from_behind(tokens, at + 1):
        return False  # "second to last", "third from bottom"
    if word != "first" and after == "of" and tokens.word(at + 2) in ("a", "an"):
        return False  # "a tenth of a second"
    if word == "second":
        # a unit of time, or a verb
        if before in _TIME_BEFORE_SECOND and (after in _AFTER_TIME or not after[:1].isalpha()):
            return False
        return not (after == "-" and tokens.word(at + 2) in ("hand", "guess", "guessing", "rate", "class", "floor"))
    if word == "first":
        if before == "at" and after not in ("base", "instance", "light"):
            return False
        if after == "of" and tokens.word(at + 2) == "all":
            return False
        if after in ("aid", "hand", "lady", "ladies", "name", "names", "responder", "responders"):
            return False
        if after in ("place", "person") and before == "the" and tokens.word(at - 2) == "in":
            return False
        return not (
            after in ("-", "hand", "aid")
            and tokens.word(at + (after == "-") + 1)
            in ("aid", "born", "class", "ever", "hand", "rate", "timer", "timers")
        )
    if (before in _FRACTION_BEFORE or (before == "-" and tokens.word(at - 2) in SMALL)) and (
        word != "first" and (after == "of" or before not in ("a", "an"))
    ):
        return False
    return not (after == "-" and tokens.word(at + 2) in ("party", "rate", "class"))


_AFTER_TIME = {
    "after", "ago", "and", "before", "delay", "earlier", "in", "later", "or", "per", "to", "was", "when", "while",
    "of", "for",
}  # fmt: skip
_NAME_AFTER = {
    "airborne", "amendment", "army", "avenue", "ave", "baptist", "battalion", "brigade", "cavalry", "corps", "fleet",
    "legion", "marines", "squadron", "wing", "century", "circuit", "congregational", "district",
    "division", "infantry", "lady", "lord", "minister",
    "nation", "nations", "precinct", "presbyterian", "regiment", "reich", "republic", "republicans", "street", "st",
    "temple", "united", "ward", "world",
}  # fmt: skip


def _is_name(tokens: Tokens, first: int, at: int) -> bool:
    """ "First Amendment", "42nd Street", "21st Century Fox", "Second World War"."""
    if tokens.caseless:
        return False
    after = tokens.word(at + 1)
    capital = tokens.capital(at + 1)
    if capital and (tokens.words[first][0].isdigit() or tokens.capital(first)) and after in _NAME_AFTER:
        return True
    if tokens.capital(first) and first > 0 and tokens.word(first - 1)[0].isalpha():
        return True
    return tokens.capital(first) and capital and after not in ("i",)
