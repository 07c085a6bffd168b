"""Units of time: how they are written, and how long they are."""

from __future__ import annotations

from decimal import Decimal

UNITS = {
    "centuries": "century", "century": "century", "d": "day", "day": "day", "days": "day", "decade": "decade",
    "decades": "decade", "fortnight": "fortnight",
    "fortnights": "fortnight", "h": "hour", "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour",
    "millennia": "millennium", "millennium": "millennium", "milliseconds": "millisecond",
    "millisecond": "millisecond", "min": "minute", "mins": "minute", "minute": "minute", "minutes": "minute",
    "month": "month", "months": "month", "mos": "month", "sec": "second", "second": "second", "seconds": "second",
    "secs": "second", "w": "week", "week": "week", "weeks": "week", "wk": "week", "wks": "week", "year": "year",
    "years": "year", "yr": "year", "yrs": "year",
}  # fmt: skip

# Seconds; a month is 30 days and a year 365.
IN_UNIT = {
    "year": Decimal(31536000), "month": Decimal(2592000), "week": Decimal(604800), "day": Decimal(86400),
    "hour": Decimal(3600),
    "minute": Decimal(60), "second": Decimal(1), "fortnight": Decimal(1209600), "decade": Decimal(315360000),
    "century": Decimal(3153600000), "millennium": Decimal(31536000000),
}  # fmt: skip

# Units that are counted in plainer ones: three decades are 30 years.
PLAINER = {
    "century": ("year", 100), "decade": ("year", 10), "fortnight": ("week", 2), "millennium": ("year", 1000),
}  # fmt: skip

# What a number of one unit is carried into: 27 months are 2 years and 3 months.
LARGER = {"second": ("minute", 60), "minute": ("hour", 60), "month": ("year", 12)}
