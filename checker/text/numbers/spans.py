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

# Before "the whole day", where it is a length of time.
BEFORE_WHOLE = {
    "for",
    "lasted",
    "lasts",
    "spend",
    "spending",
    "spends",
    "spent",
    "take",
    "takes",
    "took",
    "worked",
    "works",
}

# Words between number and unit that change nothing: "three consecutive days".
KINDS = {
    "additional", "back-to-back", "business", "calendar", "consecutive", "extra", "full", "further", "long", "more",
    "school", "short", "solid", "straight", "successive", "trading", "whole", "working",
}  # fmt: skip

# "an extra hour" is always one: where "an hour" needs a word before it that says how long.
MORE_OF = {"additional", "another", "extra", "further", "more"}

# Short units that stand in a row: "2h 41m 5s".
ROW = {"h": "hour", "m": "minute", "s": "second"}
SHORT = {"d", "h", "hr", "hrs", "min", "mins"}

# Units written into one word, or before "-long" and "-old" ("a weeklong strike", "a decade-old rule").
LONG = {f"{unit}long": unit for unit in ("hour", "day", "week", "month", "year", "decade", "century")}

# What may be a length of time where nobody counted.
UNCOUNTED = LONG.keys() | {
    word for word in UNITS if (len(word) > 2 and UNITS[word] in word) or word in ("centuries", "millennia")
}

# Before a unit in the plural that nobody counted ("for years", "after decades of war"); and what may not stand behind.
BEFORE_PLURAL = {
    "for", "in", "lasted", "lasting", "lasts", "over", "spend", "spending", "spends", "spent", "take", "taken", "takes",
    "taking", "took", "wait", "waited", "waiting", "within",
}  # fmt: skip
BEFORE_PLURAL_OF = {"", "'", '"', ",", "after", "amid", "and", "despite", "following", "through", "with"}
AFTER_PLURAL_OF = {"as", "at", "away", "in", "of", "on", "with", "without"}
NOT_PLURAL = {"-", "after", "ago", "before", "earlier", "following", "from", "hence", "later", "old"}

# "the past decade", "over the next year", where it is no date.
BEFORE_UNIT = {"coming", "last", "next", "past"}
BEFORE_NEXT = {"during", "for", "in", "over", "throughout", "within"}

# "three days from now" is a point in time.
POINTS = {"now", "then", "today", "tomorrow", "yesterday"}

# Before "a week" and the like: words that make it a length of time, and words that do so only with what follows.
BEFORE_SPAN = {
    "about", "after", "almost", "approximately", "around", "barely", "every", "for", "half", "in", "inside", "just",
    "last", "lasted", "lasting", "lasts", "least", "nearly", "over", "past", "quite", "roughly", "spend",
    "spending", "spends", "spent", "take", "taken", "takes", "taking", "than", "throughout", "took", "under", "wait",
    "waited", "within", "yet",
}  # fmt: skip
WEAK_BEFORE_SPAN = {"", "'", '"', "(", ",", "and", "be", "is", "like", "of", "only", "or", "to", "was"}
AFTER_SPAN = {"after", "apart", "away", "before", "early", "into", "late", "long", "on", "or"}

# Before "a day after", where it is a length of time; but "is used a day after the other".
HAPPENED = {
    "appeared", "began", "came", "come", "comes", "dead", "did", "died", "ended", "fell", "found", "happened", "held", "left", "lost", "made", "met",
    "quit", "resigned", "said", "shot", "shut", "spoke", "went", "won",
}  # fmt: skip
COUNTED_SO = {"earned", "needed", "paid", "used"}

# Before "over two days": words after which it is longer than two days, not during them.
LONGER_BEFORE = {
    "after", "been", "for", "in", "is", "jailed", "lasted", "lasting", "lasts", "of", "spent", "take", "taken", "takes",
    "taking", "took", "waited", "was", "were", "within",
}  # fmt: skip
