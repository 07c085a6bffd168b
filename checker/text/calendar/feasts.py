"""Holidays that news calls by name, and the rule that gives each its day. Feasts that follow the moon have their own tables."""

from __future__ import annotations

import datetime

from checker.text.calendar.moon_feasts import ISLAMIC, MOONS, SPELLINGS, moon_feast
from checker.text.calendar.reckoning import easter, nth_weekday

# Month and day; or month, weekday (1 is Monday) and which one (-1 the last); or days from Easter Sunday.
FIXED = {
    "all saints' day": (11, 1), "anzac day": (4, 25), "armistice day": (11, 11), "australia day": (1, 26), "bastille day": (7, 14),
    "boxing day": (12, 26), "canada day": (7, 1), "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24),
    "cinco de mayo": (5, 5), "earth day": (4, 22), "epiphany": (1, 6), "flag day": (6, 14), "groundhog day": (2, 2), "guy fawkes night": (11, 5),
    "halloween": (10, 31), "independence day": (7, 4), "juneteenth": (6, 19), "king's day": (4, 27), "may day": (5, 1),
    "new year": (1, 1), "new year's": (1, 1), "new year's day": (1, 1), "new year's eve": (12, 31), "pearl harbor day": (12, 7),
    "saint patrick's day": (3, 17), "saint patrick": (3, 17), "st patrick's day": (3, 17), "st. patrick's day": (3, 17), "valentine's day": (2, 14),
    "veterans day": (11, 11), "xmas": (12, 25),
}  # fmt: skip
WEEKDAY_RULES = {
    "columbus day": (10, 1, 2), "father's day": (6, 7, 3), "fathers day": (6, 7, 3), "labor day": (9, 1, 1), "labour day": (9, 1, 1), "martin luther king day": (1, 1, 3),
    "martin luther king jr. day": (1, 1, 3), "memorial day": (5, 1, -1), "mlk day": (1, 1, 3), "mother's day": (5, 7, 2),
    "mothers day": (5, 7, 2), "presidents day": (2, 1, 3), "presidents' day": (2, 1, 3), "president day": (2, 1, 3), "president's day": (2, 1, 3), "thanksgiving": (11, 4, 4),
    "thanksgiving day": (11, 4, 4),
}  # fmt: skip
FROM_EASTER = {
    "ascension day": 39, "ash wednesday": -46, "corpus christi": 60, "easter": 0, "easter monday": 1, "easter saturday": -1,
    "easter sunday": 0, "fat tuesday": -47, "good friday": -2, "holy saturday": -1, "mardi gras": -47, "maundy thursday": -3,
    "palm sunday": -7, "pancake day": -47, "pentecost": 49, "shrove tuesday": -47, "whit monday": 50,
}  # fmt: skip
FROM_THANKSGIVING = {"black friday": 1, "cyber monday": 4}

FEASTS = (*FIXED, *WEEKDAY_RULES, *FROM_EASTER, *FROM_THANKSGIVING, *MOONS)


def plain(name: str) -> str:
    """A name without apostrophes, hyphens and full stops, as the names of `NAMES`."""
    return " ".join(
        name.replace("'s ", " ").removesuffix("'s").replace("'", "").replace(".", "").replace("-", " ").split()
    )


NAMES = {plain(name): name for name in FEASTS}
HEADS = frozenset(name.split()[0] for name in NAMES)


def feast_days(name: str, year: int) -> tuple[datetime.date, int]:
    """The first day of a holiday in a year and how many it lasts, by its plain name. ValueError beyond the tables."""
    full = NAMES[name]
    return moon_feast(full, year) if full in MOONS else (_day(full, year), 1)


def is_sure(name: str) -> bool:
    """Whether a holiday falls on the same day everywhere."""
    return SPELLINGS.get(NAMES[name], NAMES[name]) not in ISLAMIC


def _day(name: str, year: int) -> datetime.date:
    if name in FIXED:
        return datetime.date(year, *FIXED[name])
    if name in WEEKDAY_RULES:
        return nth_weekday(year, *WEEKDAY_RULES[name])
    if name in FROM_EASTER:
        return easter(year) + datetime.timedelta(days=FROM_EASTER[name])
    return nth_weekday(year, 11, 4, 4) + datetime.timedelta(days=FROM_THANKSGIVING[name])
