"""Numbers that are no values: phone numbers, addresses, codes, laws, models, routes, names that hold a number."""

from __future__ import annotations

import re

from checker.text.numbers.currencies import CODES, DOLLARS, LETTERS_BEFORE, SLASHED
from checker.text.numbers.currency_names import NAMES, OTHER_WORDS
from checker.text.numbers.currency_words import named, shorthand
from checker.text.numbers.labels import (
    CAPITAL_LABELS,
    DETERMINERS,
    GUNS,
    IMPERATIVES,
    KIND_LABELS,
    LABELS,
    NAMES_WITH_NUMBERS,
    PEOPLES,
    PLURAL_LABELS,
    STARTS_OF_SENTENCES,
    WORKS,
)
from checker.text.numbers.life import PERSONS
from checker.text.numbers.nouns import STOPS, is_model, is_plural
from checker.text.numbers.pronoun import is_pronoun
from checker.text.numbers.shapes import spans
from checker.text.numbers.unit_names import CASED, names
from checker.text.numbers.words import SCALES, SMALL, TENS
from checker.text.passage import Passage
from checker.text.tokens import Tokens

_PHONE_CUE = re.compile(r"phone|\bcall|\bdial|\bfax|\btel\b|hotline|helpline|mobile|whatsapp|\btext", re.I)


def is_value(passage: Passage, tokens: Tokens, first: int, last: int) -> bool:
    """True where the number of these tokens says how much or how many, and is not part of a name or a code."""
    words = tokens.words
    digits = "0" <= words[first][0] <= "9"
    if digits or words[first] in "-.+":
        mask = spans(passage)
        if any(mask[tokens.starts[first] : tokens.ends[last]]):
            return False
        if not _stands_alone(tokens, first, last):
            return False
        word = words[last]
        grouped = first < last and all(part.isdigit() for part in words[first : last + 1])
        if ((len(word) > 4 and word.isdigit()) or (grouped and _before_phone(words, first))) and _PHONE_CUE.search(
            passage.text
        ):
            return False
        if _is_caliber(tokens, first, last) or (first == last and is_model(tokens, first)):
            return False
    elif tokens.word(last + 1) in _MILLIMETRES and _is_caliber(tokens, first, last):
        return False
    elif tokens.glued(last + 1) and tokens.words[last + 1].isdigit():
        return False  # "Twenty20"
    before = tokens.word(first - 1)
    if before == "-" and words[first] in SCALES and tokens.word(first - 2) == "multi":
        return False  # "a multi-billion-pound deal"
    if before == "per":
        return False  # "45 per 100,000"
    if digits and before == "the" and tokens.word(last + 1) in _LINES and not is_plural(tokens.word(last + 2)):
        return False  # "the 73 bus"
    if tokens.word(last + 1) == "mile" and tokens.capital(last + 1) and not tokens.caseless:
        return False  # "8 Mile Road"
    if before in ("#", "§", "№") or (words[first] in _EMERGENCY and _is_call(tokens, first)):
        return False
    if not tokens.glued(first) or before in (".", "-"):
        at = first - 2 if before in (".", "-", ":") and not tokens.spaced[first - 1] else first - 1
        label = tokens.word(at)
        if label.endswith("'s"):
            label = ""
        if digits and _in_labelled_row(tokens, at):
            return False
        if label in LABELS and _is_label(tokens, at, first, last, digits):
            return False
        if (label, tokens.surface(first, last).lower()) in NAMES_WITH_NUMBERS:
            return False
        if digits and label in WORKS and _begins_title(tokens, last + 1):
            return False
        if digits and at == first - 1 and _is_name_before(tokens, at, last):
            return False
    if before == "of" and tokens.word(first - 2) == "group" and tokens.capital(first - 2):
        return False
    if not digits and first == last and _is_name(tokens, first, last):
        return False
    return not (words[last] == "one" and is_pronoun(tokens, first, last))


def _begins_title(tokens: Tokens, at: int) -> bool:
    """ "(the film) 12 Angry Men", but "(could hit) 33C" """
    return tokens.capital(at) and tokens.spaced[at] and len(tokens.words[at]) > 1 and not tokens.caseless


def _before_phone(words: list[str], first: int) -> bool:
    """ "on 116 123", "at 800 555", "call 116 123" """
    return first > 0 and (words[first - 1] in ("on", "at", ":") or _PHONE_CUE.match(words[first - 1]) is not None)


def _is_caliber(tokens: Tokens, first: int, last: int) -> bool:
    """ "a 9mm handgun", ".380 caliber", "a .38 revolver": what a gun is called, not how large something is."""
    at = last + 1
    if tokens.word(at) == "-":
        at += 1
    if tokens.word(at) in _MILLIMETRES:
        at += 2 if tokens.word(at + 1) == "-" else 1
    elif tokens.words[first] != ".":
        return False
    return tokens.word(at + (tokens.word(at) == "hand")) in GUNS


_MILLIMETRES = {"mm", "millimeter", "millimetre", "-"}


def _is_call(tokens: Tokens, at: int) -> bool:
    """ "called 911", "a 911 call", "dial 999": the emergency number; 911 where nobody is counted with it."""
    if tokens.word(at - 1) in (
        "call",
        "called",
        "calling",
        "calls",
        "dial",
        "dialed",
        "dialled",
        "dialing",
        "phoned",
        "ring",
        "rang",
    ):
        return True
    if tokens.word(at - 1) == "or" and not _EMERGENCY.isdisjoint(tokens.words[max(0, at - 6) : at - 1]):
        return True
    if tokens.word(at + 1).startswith(("call", "dispatch", "operator", "emergency")):
        return True
    return tokens.words[at] == "911" and tokens.word(at + 1) not in _COUNTED


def _stands_alone(tokens: Tokens, first: int, last: int) -> bool:
    """False for digits that are part of a code: "F-16", "B12", "24703m212", "9/11", "4.2.1-beta"."""
    if tokens.glued(first):
        before = tokens.word(first - 1)
        if before == "/" and tokens.word(first - 2) in SLASHED and tokens.capital(first - 2):
            return not tokens.glued(first - 2)  # "S/120"
        if before == "/" and tokens.word(first - 2) in ("c", "f") and tokens.word(first - 3)[:1].isdigit():
            return True  # "180C/350F"
        if before in ("/", "_", "\\") or (before == "+" and tokens.glued(first - 1)):
            return False
        if before[0].isalpha() and not (before in CODES or before in DOLLARS or before in LETTERS_BEFORE):
            return False
        if before == "." and tokens.glued(first - 1) and tokens.surface(first - 2, first - 2).isupper():
            return False  # "BA.5"
        at = first - 1
        while tokens.glued(at) and (tokens.word(at) == "-" or tokens.word(at).isdigit()):
            at -= 1
        if at < first - 1 and tokens.word(at)[:1].isalpha() and not _ends_amount(tokens, at):
            return tokens.word(at) in _HYPHENATED_BEFORE
    after = tokens.word(last + 1)
    if not tokens.glued(last + 1):
        return True
    if after[0].isalpha():
        joined = tokens.word(last + 2) if tokens.glued(last + 2) else ""
        return not (joined[:1].isdigit() and len(joined) > 1) or (after == "h" and len(joined) == 2 and joined < "60")
    return after not in ("_", "\\")


def _ends_amount(tokens: Tokens, at: int) -> bool:
    """ "3km-5km", "20 miles-30 miles", "12°C-15°C", "20 million-30 million": a unit with its number, no model's name."""
    before, word = tokens.word(at - 1), tokens.word(at)
    if before == "°":
        return tokens.word(at - 2)[:1].isdigit()
    if word == "cent" and before == "per":
        before = tokens.word(at - 2)
    if not before[:1].isdigit():
        return False
    written = len(word) > 1 and not tokens.capital(at)
    return tokens.glued(at) or (written and (word in names() or word in _BEFORE_RANGE or word.rstrip("s") in NAMES))


_BEFORE_RANGE = SCALES.keys() | {"cent", "percent"}
_HYPHENATED_BEFORE = {
    "by", "early", "late", "magnitude", "mid", "over", "sub", "under", "to", "a", "an", "of", "plus", "usd", "pre", "post",
}  # fmt: skip


def _in_labelled_row(tokens: Tokens, at: int) -> bool:
    """ "pages 12 to 15", "Highways 1 and 9": every number behind a label in the plural."""
    start = at
    while at > 0 and start - at < 8 and (tokens.words[at] in _ROW or tokens.words[at].isdigit()):
        at -= 1
    if tokens.words[at] not in PLURAL_LABELS or (tokens.words[at] == "years" and not tokens.capital(at)):
        return False
    first = at + 2 if tokens.word(at + 1) == "between" else at + 1
    return start == at or tokens.word(first).isdigit() or tokens.words[at] in ("nos", "pp")


_ROW = {"&", ",", "-", "and", "between", "or", "through", "to"}


def _is_label(tokens: Tokens, at: int, first: int, last: int, digits: bool) -> bool:
    """A label takes digits ("room 12"), and a number in words only where both have capitals ("Channel Four")."""
    if tokens.words[at] in CAPITAL_LABELS and not tokens.capital(at):
        return False
    if not digits and tokens.words[at] in ("no", "number"):
        return first == last and not is_plural(tokens.word(last + 1))
    if not digits:
        return tokens.capital(at) and tokens.capital(first) and not tokens.caseless
    after = tokens.word(last + 1)
    if len(after) > 1 and after in names() and after not in CASED:
        return False  # "Turn 5 degrees left"
    if tokens.words[last] in SCALES:
        return False  # "fined the platform 18 billion yuan"
    if tokens.words[at] in KIND_LABELS and len(tokens.words[last]) < 3 and tokens.word(at - 1) not in DETERMINERS:
        return True
    if after in _COUNTED or (tokens.words[last].count(",") and not tokens.capital(at)):
        return False
    named = not tokens.surface(at, at).islower()  # "iPhone 14 costs"
    return named or not (after.isalpha() and after.endswith("s") and len(after) > 3)


def _is_name_before(tokens: Tokens, at: int, last: int) -> bool:
    """ "Windows 10", "Boeing 737", "Apollo 11": a capital and a number without anything counted."""
    word = tokens.word(at)
    if tokens.surface(at, at) == "US" and not tokens.caseless and len(tokens.words[last]) < 4:
        return not is_plural(tokens.word(last + 1))  # "US 101"
    if (
        tokens.caseless
        or word.endswith("'s")
        or not word[:1].isalpha()
        or not tokens.capital(at)
        or word in STARTS_OF_SENTENCES
        or word in SMALL
        or word in TENS
        or (word in IMPERATIVES and not tokens.word(at - 1).isalnum())
    ):
        return False
    if shorthand(tokens, at):
        return False  # "MEUR 120"
    number, after = tokens.words[last], tokens.word(last + 1)
    acronym = len(word) > 1 and tokens.surface(at, at).isupper()
    if len(after) > 1 and after in names() and after not in CASED:
        return False  # "Stage 10 km", but "Windows 10 in"
    if acronym and word not in CODES and number.isdigit() and len(number) > 5:
        return True  # "AWB 12345678"
    if "," in number or len(number) > 5 or number.count(".") > 1 or not number.replace(".", "").isdigit():
        return False
    if (word in NAMES and word not in OTHER_WORDS and word not in ("buck", "real")) or (word == "re" and number == "1"):
        return False  # "Birr 300", "Re 1"
    if word in CODES or word in PERSONS or word in _DAYS or after in _COUNTED or after in ("others", "were"):
        return False
    if "." in number:  # "Python 3.11"
        return not (is_plural(after) or after in SCALES or after in names())
    if acronym and len(number) < 3:
        return True  # a station or an agency: "NBC 6", "UN 2720"
    if tokens.glued(at + 1) or len(word) <= 1:
        return True
    return not (after.isalpha() and after.endswith("s") and len(after) > 3 and not tokens.capital(last + 1))


_COUNTED = {
    "%", "children", "dead", "dollars", "killed", "men", "people", "percent", "per", "police", "women",
}  # fmt: skip
_DAYS = {
    "april", "august", "december", "february", "friday", "january", "july", "june", "march", "may", "monday",
    "november",
    "october", "saturday", "september", "sunday", "thursday", "today", "tuesday", "wednesday", "yesterday",
}  # fmt: skip
_LINES = {"bus", "ferry", "train", "tram"}
_EMERGENCY = {"000", "101", "111", "112", "311", "911", "999"}


def _is_name(tokens: Tokens, first: int, last: int) -> bool:
    """ "Seven News", "Channel Nine", "the Big Three": a number word with a capital inside a sentence is a name's."""
    if tokens.caseless or not tokens.capital(first) or tokens.words[first] in ("a", "an"):
        return False
    before = tokens.word(first - 1)
    if first > 0 and before[0].isalpha():
        return True
    after = last + 1
    if not tokens.capital(after) or tokens.words[after] == "i" or _is_plural_unit(tokens.words[after]):
        return False  # "Five Dollars", "Ten Percent"
    return not _has_plural(tokens, after)


def _is_plural_unit(word: str) -> bool:
    return word == "percent" or (word.endswith("s") and len(word) > 3 and (word in names() or named(word) is not None))


def _has_plural(tokens: Tokens, at: int) -> bool:
    for index in range(at, min(at + 4, len(tokens.words))):
        word = tokens.words[index]
        if not word[0].isalpha():
            return False
        if tokens.capital(index) and index == at:
            if word.endswith(_PEOPLES) or word in PEOPLES:
                return True
            nxt = tokens.word(at + 1)  # "Two Apache helicopters", but "Nine News presenters"
            return word not in _OF_NAMES and is_plural(nxt) and nxt not in STOPS and not tokens.capital(at + 1)
        if (word.endswith("s") and len(word) > 3) or word in _COUNTED:
            return True
    return False


_OF_NAMES = {"entertainment", "mile", "mobile", "network", "news", "sport", "sports"}
_PEOPLES = ("ans", "crats", "ders", "kers", "ners", "ralis", "raqis")
