"""Cutting a text into tokens that matter to the calendar and the clock, one class a token.

A token's class is one character, so the classes of a text are a string as long as its tokens, and a grammar of dates is a
regular expression over that string (`pattern("{MONTH}[.]?{DAY_NUMBER}")`). Tokens keep their offsets into the text.
"""

from __future__ import annotations

import functools
import re
from typing import Any

from checker.text.calendar import words as words
from checker.text.calendar.classes import CAPITAL, CODE, FORGED, NUMBER, OTHER, Token, Tokens, short_year
from checker.text.calendar.digits import read_iso, read_number
from checker.text.calendar.feasts import HEADS, NAMES
from checker.text.fold import fold_case


@functools.cache
def vocabulary() -> dict[str, tuple[str, Any]]:
    """Every word the grammar knows, with its class and value."""
    known: dict[str, tuple[str, Any]] = {}
    tables: dict[str, dict[str, Any]] = {
        "MONTH": words.MONTHS, "WEEKDAY": words.WEEKDAYS, "WEEKDAYS": {f"{day}s": number for day, number in words.WEEKDAYS.items() if len(day) > 5}, "DAY_WORD": words.DAYS, "UNIT": words.UNITS,
        "CLOCK_UNIT": words.CLOCK_UNITS, "SEASON": words.SEASONS, "PART": words.PARTS_OF_DAY, "NOON": words.FIXED_HOURS,
        "CARDINAL": words.CARDINALS | words.TENS, "NTH_WORD": words.ORDINALS, "DECADE": words.DECADES,
        "QUARTER_NAME": {f"q{number}": number for number in range(1, 5)}, "HALF_NAME": {"h1": 1, "h2": 2},
    }  # fmt: skip
    for name, values in tables.items():
        known |= {word: (CODE[name], value) for word, value in values.items()}
    for name, several in words.FUNCTION_WORDS.items():
        known |= dict.fromkeys(several, (CODE[name], None))
    known |= dict.fromkeys(("o'clock", "o' clock", "o clock", "oclock"), (CODE["OCLOCK"], None))
    known |= {f"{word}ish": (CODE["CARDINAL"], number) for word, number in words.CARDINALS.items() if number < 13}
    known["noonish"] = (CODE["NOON"], 12)
    known |= dict.fromkeys(("weekend", "weekends"), (CODE["WEEKEND"], "weekend"))
    return known


@functools.cache
def _telling() -> frozenset[str]:
    """The words that are more than a word: all others are classed by their looks."""
    return HEADS | vocabulary().keys()


# `Token` without a call in Python: every word of every sentence that may hold a date becomes one.
_token = functools.partial(tuple.__new__, Token)

_TOKEN = re.compile(
    r"(?P<meridiem>[ap](?<![^\W\d_].)(?:\.\s?m\b\.?|\s?m\b\.?))"
    r"|(?P<word>o'?\s?clock\b|[^\W\d_]+)"
    r"|(?P<number>\d(?:[\d:/.,~-]*\d)?)"
    r"|(?P<possessive>'s(?![^\W_]))"
    r"|(?P<mark>[^\w\s])"
)
_AFTER_H = re.compile(r"\s(?:fy\s?)?(?:19|20|')?\d\d(?!\w)")
_Q_YEAR = re.compile(r"([1-4])[/-]([12]\d{3}|\d\d)\Z")
_AFTER_Q = re.compile(r"(?:\d{4}|\d\d?)?(?!\w)")


def tokens(text: str) -> Tokens:
    """The tokens of a text, left to right; blanks are dropped."""
    folded = fold_case(text)
    known, telling = vocabulary(), _telling()
    one_case = text.isupper() or text.islower()
    codes: list[str] = []
    items: list[Token] = []
    feasts: list[int] = []
    done = 0
    for found in _TOKEN.finditer(folded):
        start, end = found.span()
        if start < done:
            continue
        kind, printed = found.lastgroup, found[0]
        if kind == "word" and printed not in telling and not folded[start - 1 : start].isdigit():
            codes.append(_unknown(printed, one_case or not text[start].isupper()))
            items.append(_token((start, end, printed, None)))
        elif printed == "." and items and items[-1].end == start and _is_short(items[-1].text, end, text):
            items[-1] = items[-1]._replace(end=end)  # "Tues. of next week"
        elif kind == "mark":
            codes.append("\ufffd" if printed in FORGED else printed)
            items.append(_token((start, end, printed, None)))
        elif kind == "word":
            code, value = known.get(printed) or (_unknown(printed, one_case or not text[start].isupper()), None)
            if printed == "sat" and text[start].isupper():
                code, value = known["saturday"]
            elif printed in ("et", "pt") and not text[start:end].isupper():
                code = OTHER
            elif code == CODE["ERA"] and not _counts_years(start, end, text):
                code = _unknown(printed, one_case or not text[start].isupper())
            glued = start > 0 and folded[start - 1].isdigit()
            if glued and items and items[-1].end == start:
                if printed == "q" and (done := _read_quarter(end, folded, codes, items)):
                    continue
                if printed in ("st", "nd", "rd", "th") and codes[-1] == CODE["DAY_NUMBER"]:
                    codes[-1], items[-1] = CODE["NTH"], items[-1]._replace(end=end)
                    continue
                if printed == "s" and _make_decade(codes, items, end):
                    continue
                if printed == "t" and codes[-1] == CODE["FULL_DATE"]:
                    continue
                if (
                    printed == "h"
                    and text[start] == "H"
                    and items[-1].text in ("1", "2")
                    and _AFTER_H.match(folded, end)
                ):
                    codes[-1], items[-1] = CODE["HALF_NAME"], Token(items[-1].start, end, "h", int(items[-1].text))
                    continue  # "2H 2020"
                if printed == "ish" and codes[-1] in (CODE["COLON"], CODE["DAY_NUMBER"]):
                    items[-1] = items[-1]._replace(end=end, text=f"{items[-1].text}ish")
                    continue  # "around 6ish"
                if printed == "z" and (codes[-1] == CODE["COLON"] or len(items[-1].text) == 4):
                    code = CODE["ZONE"]
                elif printed in ("a", "p") and codes[-1] == CODE["COLON"]:
                    code, value = CODE["MERIDIEM"], 12 if printed == "p" else 0  # "7:05p"
                elif printed in words.SHORT_UNITS:
                    code, value = CODE["SHORT_UNIT"], words.SHORT_UNITS[printed]
                    codes[-1] = codes[-1] if printed == "h" else NUMBER
                elif printed != "h" and code not in (CODE["MONTH"], CODE["CLOCK_UNIT"]):
                    codes[-1] = NUMBER
            if printed in HEADS:
                feasts.append(len(items))
            codes.append(code)
            items.append(_token((start, end, printed, value)))
            if code == CODE["CARDINAL"] or code == CODE["NTH_WORD"]:
                _join_compound(codes, items)
        elif kind == "number":
            glued = (
                start > 0 and folded[start - 1].isalpha() and bool(items) and not _takes_number(codes[-1], items[-1])
            )
            if glued and items[-1].text == "h" and _read_half(printed, text, codes, items):
                pass
            elif glued and items[-1].text == "h" and len(items) > 1 and _is_hour(printed, codes[-2], items[-2], start):
                joined = f"{items[-2].text}:{printed}"  # "17h30"
                items[-2:] = [Token(items[-2].start, end, joined, int(items[-2].text) * 60 + int(printed))]
                codes[-2:] = [CODE["COLON"]]
            elif glued and folded[start - 1] == "q" and printed in "1234":
                codes[-1], items[-1] = CODE["QUARTER_NAME"], Token(items[-1].start, end, "q", int(printed))
            elif glued and folded[start - 1] == "q" and (dated := _Q_YEAR.match(printed)):
                codes[-1:] = [CODE["QUARTER_NAME"], CODE["YEAR"]]
                items[-1:] = [
                    Token(items[-1].start, start + 1, "q", int(printed[0])),
                    Token(start + 2, end, dated[2], _whole_year(dated[2])),
                ]  # "Q1/2019"
            elif glued and items[-1].text == "w" and len(codes) > 2 and codes[-3] == CODE["YEAR"] and codes[-2] == "-":
                codes[-1:] = [CODE["UNIT"], CODE["SMALL"]]  # "2018-W05"
                items[-1:] = [
                    items[-1]._replace(text="week", value="week"),
                    Token(start, end, printed, _whole(printed)),
                ]
            elif glued and folded[start - 1] == "h" and printed in "12" and items[-1].text == "h":
                codes[-1], items[-1] = CODE["HALF_NAME"], Token(items[-1].start, end, "h", int(printed))
            elif (
                glued or (start > 0 and folded[start - 1] in "$£€¥#_\\@&=") or folded[end : end + 1] in ("%", "_", "°")
            ):
                codes.append(NUMBER)
                items.append(_token((start, end, printed, None)))
            else:
                done = read_iso(printed, start, folded, codes, items)
                if done == start:
                    read_number(printed, start, codes, items)
        elif kind == "possessive":
            if items and items[-1].end == start and _make_decade(codes, items, end):
                continue
            codes.append("'")
            items.append(_token((start, end, printed, None)))
        else:
            closes = printed[-1] == "." and printed[1] != "." and not folded[end:].strip()  # "at 9am.", but "at 9 a.m."
            codes.append(CODE["MERIDIEM"])
            items.append(Token(start, end - closes, printed[: -1 if closes else None], 12 if printed[0] == "p" else 0))
            if closes:
                codes.append(".")
                items.append(Token(end - 1, end, "."))
    if CODE["CARDINAL"] in codes:
        _join_years(codes, items)
    for at in reversed(feasts):
        _join_feast(at, codes, items)
    return Tokens(text, "".join(codes), items, one_case)


_GOES_ON = re.compile(r"\s?[a-z0-9,/(-]")


def _is_short(word: str, end: int, text: str) -> bool:
    """Whether a full stop belongs to a shortened month or weekday: the sentence goes on behind it."""
    return word in words.ABBREVIATED and _GOES_ON.match(text, end) is not None


_YEAR_AFTER = re.compile(r"\s\d{1,4}(?![\w.:,/-]*\d)")
_YEAR_BEFORE = re.compile(r"\d\s\Z")


def _counts_years(start: int, end: int, text: str) -> bool:
    """ "79 AD", "AD 79"; in capitals, and beside a number."""
    if not text[start:end].isupper():
        return False
    leads = text[start:end] == "AD" and _YEAR_AFTER.match(text, end) is not None
    return leads or _YEAR_BEFORE.search(text, max(0, start - 2), start) is not None


def _takes_number(code: str, item: Token) -> bool:
    return code == CODE["MONTH"] or item.text in ("cy", "fy", "t")


def _read_quarter(end: int, folded: str, codes: list[str], items: list[Token]) -> int:
    """ "2018Q4", "18q4", "4Q18", "4Q": the end of it, at the end of its letter; 0 where it is none."""
    number = items[-1]
    rest = _AFTER_Q.match(folded, end)
    year = "" if rest is None else rest[0] if len(number.text) == 1 else number.text
    if rest is None or len(year) not in (0, 2, 4) or (len(year) == 4 and not "1000" <= year < "3000"):
        return 0
    if len(number.text) == 1 and number.text in "1234":
        codes[-1], items[-1] = CODE["QUARTER_NAME"], Token(number.start, end, "q", int(number.text))
        if year:
            codes.append(CODE["YEAR"])
            items.append(Token(end, rest.end(), year, _whole_year(year)))
        return rest.end()
    if len(number.text) not in (2, 4) or not number.text.isdecimal() or rest[0] not in ("1", "2", "3", "4"):
        return 0
    codes[-1:] = [CODE["YEAR"], CODE["QUARTER_NAME"]]
    items[-1:] = [number._replace(value=_whole_year(number.text)), Token(end - 1, rest.end(), "q", int(rest[0]))]
    return rest.end()


def _whole(printed: str) -> int:
    return int(printed) if printed.isdecimal() and len(printed) < 4 else 0


def _whole_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else short_year(int(digits))


def _read_half(year: str, text: str, codes: list[str], items: list[Token]) -> bool:
    """Whether this is "1H20", the first half of 2020; "1h20" is a time."""
    half, letter = items[-2:] if len(items) > 1 else (items[-1], items[-1])
    if text[letter.start] != "H" or half.text not in ("1", "2") or half.end != letter.start or len(year) not in (2, 4):
        return False
    if not year.isdecimal() or (len(year) == 4 and not "1000" <= year < "3000"):
        return False
    codes[-2:] = [CODE["HALF_NAME"], CODE["YEAR"]]
    items[-2:] = [
        Token(half.start, letter.end, "h", int(half.text)),
        Token(letter.end, letter.end + len(year), year, _whole_year(year)),
    ]
    return True


def _is_hour(minutes: str, code: str, hour: Token, start: int) -> bool:
    """Whether "17" and "30" about an "h" are an hour and its minutes."""
    whole = code == CODE["DAY_NUMBER"] or hour.text == "00"
    return whole and hour.end == start - 1 and int(hour.text) < 24 and len(minutes) == 2 and minutes < "60"


@functools.lru_cache(maxsize=20_000)
def _unknown(word: str, small: bool) -> str:
    if not small:
        return CAPITAL
    if len(word) > 4 and word.endswith("ed") and word not in words.NOT_PAST:
        return CODE["PAST_VERB"]
    return OTHER


def _join_compound(codes: list[str], items: list[Token]) -> None:
    """ "twenty" and "first" are one number, with or without a hyphen."""
    if len(items) > 2 and codes[-3] == codes[-1] == CODE["CARDINAL"] and items[-3].value <= 12:
        if items[-2].text == "oh" and items[-1].value < 10:  # "eight oh five"
            items[-2:] = [Token(items[-2].start, items[-1].end, f"oh {items[-1].text}", items[-1].value)]
            codes[-2:] = [CODE["CARDINAL"]]
            return
        if codes[-2] == "-" and items[-3].end + 1 == items[-1].start and items[-1].value in (15, 30, 45):
            del codes[-2], items[-2]  # "one-thirty"
            return
    back = 3 if len(items) > 2 and codes[-2] == "-" else 2
    tens = items[-back] if len(items) >= back else None
    if tens is None or items[-1].value > 9 or codes[-back] != CODE["CARDINAL"] or tens.value < 20 or tens.value % 10:
        return
    last = items[-1]
    joined = Token(tens.start, last.end, f"{tens.text}-{last.text}", tens.value + last.value)
    code = codes[-1]
    del codes[-back:], items[-back:]
    codes.append(code)
    items.append(joined)


_AFTER_YEAR = ("", ".", ",", ";", ")", CODE["AND"], CODE["TO"])


def _join_years(codes: list[str], items: list[Token]) -> None:
    """ "nineteen eighty-four" and "two thousand and eighteen" are years; a century and a rest must both be spelt."""
    for at in range(len(items) - 2, -1, -1):
        if codes[at] != CODE["CARDINAL"] or items[at].value not in (2, 17, 18, 19, 20) or codes[at + 1] == "-":
            continue
        last = at + 1
        if items[at].value == 2:
            if items[last].text != "thousand":
                continue
            last += 1 + (last + 1 < len(items) and items[last + 1].text == "and")
        if last < len(items) and codes[last] == CODE["DECADE"] and items[last].text in words.DECADES and last == at + 1:
            value = items[at].value * 100 + items[last].value % 100  # "the nineteen seventies"
            items[at : last + 1] = [Token(items[at].start, items[last].end, str(value), value)]
            codes[at : last + 1] = [CODE["DECADE"]]
            continue
        rest = items[last].value if last < len(items) and codes[last] == CODE["CARDINAL"] else 0
        after_month = at > 0 and (codes[at - 1] == CODE["MONTH"] or codes[at - 2 : at - 1] == [CODE["MONTH"]])
        if items[at].value == 2 and after_month and not rest and "".join(codes[at + 2 : at + 3]) in _AFTER_YEAR:
            last = at + 1  # "October two thousand"
        elif not 1 <= rest <= 99 or (items[at].value > 2 and rest < 10):
            continue
        before = at - 2 if at > 1 and items[at - 1].text == "and" else at - 1
        around = {items[before].text if at else "", items[last + 1].text if last + 1 < len(items) else ""}
        if not around.isdisjoint(("hundred", "thousand", "million", "billion", "trillion")):
            continue  # "ten million two thousand and six hundred"
        if at and codes[at - 1] == CODE["CARDINAL"] and not after_month and items[at - 1].text.isalpha():
            continue  # "four nineteen sixty": numbers said one after another
        if [item.text for item in items[last + 1 : last + 3]] in (["of", "them"], ["of", "these"], ["of", "those"]):
            continue
        value = items[at].value * (100 if items[at].value > 2 else 1000) + rest
        items[at : last + 1] = [Token(items[at].start, items[last].end, str(value), value)]
        codes[at : last + 1] = [CODE["YEAR"]]


def _join_feast(at: int, codes: list[str], items: list[Token]) -> None:
    """The longest name of a holiday that begins at a token becomes one token."""
    for length in range(min(6, len(items) - at), 0, -1):
        texts = [
            item.text
            for item, code in zip(items[at : at + length], codes[at : at + length], strict=True)
            if code not in "'.-"
        ]
        name = " ".join(texts)
        if name in NAMES and codes[at + length - 1] != ".":
            items[at : at + length] = [Token(items[at].start, items[at + length - 1].end, name, name)]
            codes[at : at + length] = [CODE["FEAST"]]
            return


def _make_decade(codes: list[str], items: list[Token], end: int) -> bool:
    """ "1960" or "60" before "s" is a decade; an apostrophe before two digits belongs to it."""
    printed = items[-1].text
    if len(printed) not in (2, 4) or not printed.isdigit() or printed[-1] != "0":
        return False
    start = items[-1].start
    if len(printed) == 2:
        value = 1900 + int(printed) if int(printed) >= 20 else 2000 + int(printed)
        if len(items) > 1 and codes[-2] == "'" and items[-2].end == start:
            start = items[-2].start
            del codes[-2], items[-2]
    else:
        value = int(printed)
    if not 1000 <= value <= 2990:
        return False
    codes[-1], items[-1] = CODE["DECADE"], Token(start, end, printed, value)
    return True
