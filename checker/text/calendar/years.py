"""Is a four-digit number a year? Where it stands says so: "in 2018", "the 2018 election", but not "2018 people"."""

from __future__ import annotations

from checker.text.calendar.classes import CAPITAL, CODE, Tokens
from checker.text.calendar.words import OWNERS

_STRONG = frozenset(CODE[name] for name in (
    "IN", "SINCE", "DURING", "UNTIL", "EARLY", "LATE", "MID", "BEGIN", "END", "SEASON", "MONTH", "FISCAL", "AGO", "THROUGH",
))  # fmt: skip
_WEAK = frozenset(CODE[name] for name in (
    "OF", "BY", "FROM", "TO", "BEFORE", "AFTER", "BETWEEN", "AND", "THE", "FOR", "AROUND", "ABOUT", "THAN", "LAST", "ON", "AT", "OR",
) if name in CODE)  # fmt: skip
_COUNTED = frozenset({
    "%", "acres", "bc", "block", "calories", "children", "c", "cc", "degrees", "dollars", "employees", "euros", "feet", "foot", "ft", "gallons", "hours",
    "hp", "hrs", "jobs", "kg", "kilograms", "kilometers", "kilometres", "km", "lb", "lbs", "m", "meters", "metres", "mg", "mhz", "miles", "million",
    "billion", "trillion", "mm", "mph", "mw", "page", "pages", "pc", "people", "per", "percent", "pounds", "rounds", "shares", "square", "staff",
    "students", "thousand", "tons", "tonnes", "votes", "watts", "words", "workers", "yards", "yen",
})  # fmt: skip
_MEASURED = frozenset(
    {"acre", "bed", "mile", "member", "person", "pound", "room", "seat", "strong", "ton", "unit", "year", "yard"}
)
_HOURS_LINKED = frozenset({"-", CODE["TO"], CODE["UNTIL"], CODE["AND"]})
STREETS = frozenset({
    "ave", "avenue", "blvd", "boulevard", "court", "ct", "dr", "drive", "lane", "ln", "parkway", "pkwy", "place", "rd", "road", "st", "street", "way",
})  # fmt: skip
_CARS = frozenset({
    "acura", "audi", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler", "dodge", "fiat", "ford", "gmc", "honda", "hyundai", "infiniti",
    "jaguar", "jeep", "kia", "lexus", "lincoln", "mazda", "mercedes", "mercury", "mitsubishi", "nissan", "pontiac", "porsche", "saab", "saturn", "subaru",
    "suzuki", "tesla", "toyota", "volkswagen", "volvo", "vw",
})  # fmt: skip


def is_year(at: int, tokens: Tokens, led: bool = False) -> bool:
    """Whether the four-digit token at a position is a year; `led` says that a word before it spoke of years."""
    codes, items = tokens.codes, tokens.items
    year = items[at].value
    before = codes[at - 1] if at else ""
    after = codes[at + 1] if at + 1 < len(codes) else ""
    following = items[at + 1].text if after else ""
    modern = 1900 <= year <= 2049
    if (
        after in ("-", "/", "$", "%")
        and at + 2 < len(codes)
        and items[at + 2].text[0].isdigit()
        and items[at + 1].end == items[at + 2].start
    ):
        return False
    if (
        before in ("-", "/", "$", ".", ":")
        and at > 1
        and items[at - 1].end == items[at].start
        and items[at - 2].text[0].isdigit()
    ):
        return False
    if _is_level(at, codes) or _is_amount(at, tokens) or _ends_hours(at, tokens):
        return False
    if following in _COUNTED or following in _CARS:
        return False
    if after == CAPITAL and any(item.text in STREETS for item in items[at + 2 : at + 5]):
        return False
    if led or (at and items[at - 1].text in ("year", "circa")):
        return True
    if after == CODE["UNIT"] and following.endswith("s"):
        return False  # "2000 years"
    if after in (CODE["OR"], CODE["AND"]) and codes[at + 2 : at + 3] in (CODE["LATER"], CODE["EARLIER"]):
        return bool(modern)  # "2018 or later"
    if before in _STRONG:
        return modern or (1400 <= year <= 2199 and not _is_plural(following, after)) or after in ("", ".", ",", ";")
    if before == CODE["AT"] and (after not in (CODE["OTHER"], CAPITAL) or not modern):
        return False  # "at 1600", "closed at 2018 on Monday"; but "at 2010 prices"
    if before in (CODE["FOR"], CODE["THAN"]) and not modern:
        return False
    if before == CODE["AND"] and not modern and codes[at - 2 : at - 1] != CODE["YEAR"]:
        return False
    if before in _WEAK:
        if _is_plural(following, after):
            return before == CODE["THE"] and modern
        return modern or (1600 <= year <= 2199 and before != CODE["THE"])
    if not modern or len(codes) < 2:
        return False
    if (before == CAPITAL and items[at - 1].text not in OWNERS) or (
        before == "." and at > 1 and codes[at - 2] == CAPITAL and items[at - 1].start == items[at - 2].end
    ):
        return False
    if before in ("", "#", "@", "$") or (before == CODE["ARTICLE"] and after == CAPITAL):
        return False
    return before in ("(", ",", "'", "-", '"') or not _is_plural(following, after)


def _is_level(at: int, codes: str) -> bool:
    """ "fell to 1989 from 2001", of an index."""
    to, year, since = CODE["TO"], CODE["YEAR"], CODE["FROM"]
    return codes[max(0, at - 1) : at + 3] == to + year + since + year or codes[max(0, at - 3) : at] == to + year + since


def _ends_hours(at: int, tokens: Tokens) -> bool:
    """ "from 0900 to 1700"."""
    start = tokens.items[at - 2].text if at > 1 and tokens.codes[at - 2] == CODE["NUMBER"] else ""
    return len(start) == 4 and start[0] == "0" and start.isdigit() and tokens.codes[at - 1] in _HOURS_LINKED


def _is_amount(at: int, tokens: Tokens) -> bool:
    """ "a 2000-seat hall", "between 1900 and 2000 jobs", "more than 2016"."""
    codes, items = tokens.codes, tokens.items
    if codes[at + 1 : at + 2] == "-" and items[at + 2 : at + 3] and items[at + 2].text in _COUNTED | _MEASURED:
        return True
    if codes[at - 1 : at] == CODE["THAN"] and at > 1 and items[at - 2].text in ("fewer", "less", "more"):
        return True
    linked = codes[at + 1 : at + 2] in (CODE["AND"], CODE["TO"]) and codes[at + 2 : at + 3] == CODE["YEAR"]
    return linked and at + 3 < len(items) and _is_plural(items[at + 3].text, codes[at + 3])


def _is_plural(word: str, code: str) -> bool:
    return code == CODE["OTHER"] and len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
