"""The shapes of seasons: "the summer of 2017", "last winter", "by spring", "spring next year"."""

from __future__ import annotations

from checker.text.calendar.classes import CODE, short_year
from checker.text.calendar.draft import Draft, Found, Shape

_YEAR = r"(?P<year>{YEAR})"
_SHIFT = r"(?P<shift>{LAST}|{NEXT}|{THIS}{LAST}|{THIS}{PAST}|{THIS}{NEXT}|{THIS}|{PAST})"
_PART = r"(?:(?P<part>{EARLY}|{LATE}|{MID}|(?:{BEGIN}|{END})(?=-|{OF})|{EARLIER}|{LATER})(?:-|{OF}|{IN})?{THE}?)"


def _season(found: Found) -> Draft | None:
    at = found.at("season")
    item, shift, year, before = found.items[at], found.shift, found.value("year"), found.before()
    if found.at("short") >= 0:
        if len(found.text("short")) != 2:
            return None
        year = short_year(found.value("short"))
    if year is None and not shift and not found.part:
        if before == CODE["THE"]:
            before = found.before(found.start - 1)
        then = found.end + (found.after() == CODE["OF"])
        if found.after(then) in _NEAR_YEARS and found.after(then + 1) == CODE["UNIT"]:
            return found.draft("season", number=item.value)  # "spring next year"
        if before not in _LEADS_SEASON:
            return None
        if found.after() not in _AFTER_SEASON or (item.text in ("fall", "spring") and before not in _LEADS_SPRING):
            return None
    draft = found.draft("season", number=item.value, year=year, shift=shift, part=found.part)
    if before in (CODE["BEFORE"], CODE["AFTER"]) and found.before() == CODE["THE"]:
        draft.first -= 1  # "before the autumn"
    return draft


_LEADS_SEASON = frozenset(CODE[name] for name in ("AFTER", "BEFORE", "BY", "DURING", "IN", "SINCE", "THROUGH", "UNTIL"))
_LEADS_SPRING = frozenset({CODE["IN"], CODE["BY"], CODE["UNTIL"]})  # "after the fall" is of a wall
_NEAR_YEARS = (CODE["LAST"], CODE["NEXT"], CODE["THIS"])
_AFTER_SEASON = frozenset({"", ".", ",", ";", CODE["OF"], CODE["AND"]})

SEASON_SHAPES: tuple[tuple[str, str, Shape], ...] = (
    ("{SEASON}", r"{THE}(?P<season>{SEASON})(?:,|{OF})?" + _YEAR, _season),
    ("{SEASON}", r"{THE}?(?P<season>{SEASON}){OF}?'(?P<short>{SMALL}|{DAY_NUMBER})", _season),
    ("{SEASON}", r"(?:" + _PART + "|" + _SHIFT + r")?(?P<season>{SEASON})(?:(?:,|{OF})?" + _YEAR + ")?", _season),
    ("{SEASON}", r"{THE}?" + _YEAR + r"'?(?P<season>{SEASON})(?!{CAPITAL})", _season),
)  # fmt: skip
