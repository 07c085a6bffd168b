"""The words of the calendar and the clock. Plain tables; the grammar that uses them is elsewhere."""

from __future__ import annotations

MONTHS = {
    "apr": 4, "april": 4, "aug": 8, "august": 8, "dec": 12, "december": 12, "feb": 2, "february": 2,
    "jan": 1, "january": 1, "jul": 7, "july": 7, "jun": 6, "june": 6, "mar": 3, "march": 3, "may": 5,
    "nov": 11, "november": 11, "oct": 10, "october": 10, "sep": 9, "sept": 9, "september": 9,
}  # fmt: skip

# Months that are also names or other words: alone they need a preposition or a modifier before them.
WEAK_MONTHS = frozenset({
    "apr", "april", "aug", "august", "dec", "feb", "jan", "jul", "jun", "june", "mar", "march", "may", "nov", "oct", "sep",
})  # fmt: skip

WEEKDAYS = {
    "fri": 5, "friday": 5, "mon": 1, "monday": 1, "sat": 6, "saturday": 6, "sun": 7, "sunday": 7, "thu": 4, "thur": 4,
    "thurs": 4, "thursday": 4, "tue": 2, "tues": 2, "tuesday": 2, "wed": 3, "wednesday": 3, "weds": 3,
}  # fmt: skip

# Short weekdays that are also other words: they count only beside a date or a time, or as the only word.
WEAK_WEEKDAYS = frozenset({"fri", "mon", "sat", "sun", "thu", "thur", "tue", "wed", "weds"})

# Months and weekdays that may carry a full stop of their own.
ABBREVIATED = frozenset(name for name in (*MONTHS, *WEEKDAYS) if len(name) < 6) - {
    "april",
    "july",
    "june",
    "march",
    "may",
}

DAYS = {"today": 0, "tomorrow": 1, "yesterday": -1}

UNITS = {
    "centuries": "century", "century": "century", "day": "day", "days": "day", "decade": "decade", "decades": "decade",
    "fortnight": "fortnight", "fortnights": "fortnight", "month": "month", "months": "month", "qtr": "quarter", "quarter": "quarter",
    "quarters": "quarter", "season": "season", "week": "week",
    "weeks": "week", "wk": "week", "wks": "week", "workweek": "workweek", "year": "year", "years": "year", "yr": "year", "yrs": "year",
}  # fmt: skip

# In seconds; one second is an ordinal too, and known from where it stands.
CLOCK_UNITS = {
    "hour": 3600, "hours": 3600, "hr": 3600, "hrs": 3600, "min": 60, "mins": 60, "minute": 60, "minutes": 60, "sec": 1,
    "seconds": 1, "secs": 1,
}  # fmt: skip

# As they stand at a number: "2h ago", "in 1d 2h"; in seconds, or by name.
SHORT_UNITS: dict[str, int | str] = {
    "d": "day", "h": 3600, "m": 60, "mo": "month", "mon": "month", "mos": "month", "s": 1, "w": "week", "y": "year",
}  # fmt: skip

# First month of each season, northern; winter begins in December of the year before the one it ends in.
SEASONS = {"autumn": 9, "fall": 9, "spring": 3, "summer": 6, "summertime": 6, "winter": 12, "wintertime": 12}

# Part of the day: first hour, last hour (exclusive; above 24 is the next morning).
PARTS_OF_DAY = {
    "afternoon": (12, 18), "afternoons": (12, 18), "breakfast": (6, 10), "dawn": (5, 7), "daybreak": (5, 7),
    "daytime": (6, 18), "dinner": (17, 21), "dinnertime": (18, 21), "dusk": (18, 21), "evening": (17, 23),
    "evenings": (17, 23), "lunch": (11, 14), "lunchtime": (12, 14), "midafternoon": (14, 16), "midmorning": (10, 11), "morning": (0, 12), "mornings": (0, 12), "night": (18, 30), "nightfall": (19, 22), "nights": (18, 30),
    "nighttime": (18, 30), "overnight": (18, 30), "sunrise": (5, 8), "sunset": (17, 21), "supper": (17, 21),
}  # fmt: skip

# Parts of a day that are times enough to stand alone: "before dawn", "around lunchtime".
HOURS_OF_LIGHT = frozenset({
    "dawn", "daybreak", "dinnertime", "dusk", "lunchtime", "midafternoon", "midmorning", "nightfall", "sunrise",
    "sunset",
})  # fmt: skip

# Parts of a day that tell the half of a time elsewhere in the sentence.
HALVES = frozenset({"afternoon", "evening", "morning", "night"})

# After these a date tells when it will be instead.
PUT_OFF = frozenset({
    "adjourned", "brought", "changed", "continued", "deferred", "delayed", "extended", "moved", "postponed", "pushed", "rescheduled", "shifted", "switched",
})  # fmt: skip

# What a sentence that asks or orders begins with, where it has no other verb: it looks ahead.
COMMANDS = frozenset({
    "are", "ask", "book", "bring", "buy", "call", "cancel", "do", "does", "email", "get", "go", "let", "make", "meet", "move", "order", "pay", "phone", "please",
    "postpone", "remember", "remind", "reserve", "ring", "schedule", "see", "send", "submit", "take", "tell", "text", "wake",
})  # fmt: skip

# What has an hour: "doors at 7", "home at 6".
HAVE_HOURS = frozenset({
    "appointment", "back", "breakfast", "call", "ceremony", "concert", "dinner", "doors", "game", "here", "home", "interview", "kickoff", "lesson", "lunch", "mass",
    "match", "me", "meet", "meeting", "party", "service", "show", "supper", "tipoff", "vigil", "you",
})  # fmt: skip

# Meals are times only after these: "before lunch", "around dinner".
MEALS = frozenset({"breakfast", "dinner", "lunch", "supper"})

FIXED_HOURS = {"midday": 12, "midnight": 0, "noon": 12, "noontime": 12}

CARDINALS = {
    "eight": 8, "eighteen": 18, "eleven": 11, "fifteen": 15, "five": 5, "four": 4, "fourteen": 14, "nine": 9,
    "nineteen": 19, "one": 1, "seven": 7, "seventeen": 17, "six": 6, "sixteen": 16, "ten": 10, "thirteen": 13,
    "three": 3, "twelve": 12, "two": 2,
}  # fmt: skip

TENS = {"eighty": 80, "fifty": 50, "forty": 40, "ninety": 90, "seventy": 70, "sixty": 60, "thirty": 30, "twenty": 20}

ORDINALS = {
    "eighteenth": 18, "eighth": 8, "eleventh": 11, "fifteenth": 15, "fifth": 5, "first": 1, "fourteenth": 14, "fourth": 4,
    "nineteenth": 19, "ninth": 9, "second": 2, "seventeenth": 17, "seventh": 7, "sixteenth": 16, "sixth": 6, "tenth": 10,
    "third": 3, "thirteenth": 13, "thirtieth": 30, "twelfth": 12, "twentieth": 20,
}  # fmt: skip

DECADES = {
    "eighties": 1980, "fifties": 1950, "forties": 1940, "nineties": 1990, "seventies": 1970, "sixties": 1960,
    "thirties": 1930, "twenties": 1920,
}  # fmt: skip

# The clock keeps its printed hour; a zone is only noted as said.
ZONES = frozenset({
    "bst", "cdt", "cest", "cet", "cst", "edt", "eest", "eet", "est", "et", "gmt", "hkt", "ist", "jst", "mdt", "msk", "mst",
    "pdt", "pst", "pt", "sast", "sgt", "utc", "akdt", "akst", "hst", "aedt", "aest", "acst", "awst", "nzdt", "nzst",
})  # fmt: skip

ZONE_WORDS = frozenset({"central", "eastern", "local", "mountain", "pacific"})  # before "time"

# Days that became the names of what happened on them, and the words that then follow.
NAMED_DAYS = frozenset({(1, 6), (7, 7), (9, 11), (10, 7)})
EVENTS = frozenset({
    "attack", "attacks", "bombing", "bombings", "commission", "committee", "hijackers", "hijackings", "insurrection", "massacre", "memorial",
    "panel", "riot", "riots", "rioters", "siege", "terror", "terrorist", "victims",
})  # fmt: skip

# Quarters and halves of a game: words that only its report has, and those that tell a score.
OF_GAMES = frozenset({
    "ball", "coach", "field-goal", "fumble", "fumbled", "halftime", "interception", "interceptions", "jumper", "kickoff", "layup", "playoff", "playoffs",
    "punt", "punted", "quarterback", "scored", "scoring", "tackle", "tackles", "touchdown", "touchdowns", "yard", "yards",
})  # fmt: skip
OF_GOLF = frozenset({
    "birdie", "birdied", "birdies", "bogey", "bogeyed", "bogeys", "eagle", "eagled", "fairway", "hole", "holed", "holes", "par", "putt", "putted", "tee",
})  # fmt: skip
LEADS = frozenset(
    {
        "ahead",
        "beat",
        "behind",
        "lead",
        "leading",
        "led",
        "lost",
        "outscored",
        "score",
        "tied",
        "trailed",
        "trailing",
        "won",
    }
)

# Before "New Year": it is another day then.
OTHER_CALENDARS = frozenset({
    "asian", "buddhist", "chinese", "ethiopian", "hindu", "iranian", "islamic", "jewish", "khmer", "lao", "lunar", "muslim", "nepali", "orthodox",
    "persian", "thai", "tibetan", "vietnamese",
})  # fmt: skip

# Plurals that do not look it, after a number.
MANY = frozenset({"children", "fish", "men", "million", "people", "percent", "police", "sheep", "women"})

# Words that say whose.
OWNERS = frozenset({"her", "his", "its", "my", "our", "their", "these", "those", "your"})

# Words in -ed that tell nothing of when.
NOT_PAST = frozenset({
    "aged", "beloved", "breed", "crooked", "exceed", "hundred", "indeed", "limited", "naked", "proceed", "sacred", "speed", "succeed", "united", "wicked",
})  # fmt: skip

# Names that hold a weekday: "Monday Night Football", "Super Tuesday".
NAMED_NIGHTS = frozenset({"baseball", "fever", "football", "lights", "live", "raw"})
NAMED_WEEKDAYS = frozenset({"black", "bloody", "casual", "giving", "ruby", "super", "taco", "throwback"})

NOT_DAYS = frozenset({(9, 11), (24, 7)})  # with a slash, names rather than dates

# Words that the grammar of dates and times knows by what they do, by class.
FUNCTION_WORDS = {
    "ABOUT": ("about", "approx", "approximately", "around", "circa", "roughly"),
    "AFTER": ("after", "following", "post"),
    "AGO": ("ago",),
    "AND": ("&", "and"),
    "ARTICLE": ("a", "an"),
    "AT": ("at",),
    "BACK": ("back",),
    "BE": ("are", "be", "been", "being", "is"),
    "BEFORE": ("before", "pre", "prior"),
    "BEGIN": ("beginning", "outset", "start"),
    "BETWEEN": ("between",),
    "BY": ("by",),
    "DURING": ("during", "throughout"),
    "EARLIER": ("earlier",),
    "EARLY": ("early",),
    "END": ("end",),
    "ERA": ("ad", "bc", "bce", "ce"),
    "EVERY": ("each", "every", "everyday"),
    "FEW": ("couple", "few", "several"),
    "FISCAL": ("calendar", "cy", "financial", "fiscal", "fy"),
    "FOR": ("for",),
    "FROM": ("from",),
    "FUTURE_VERB": (
        "aims", "can", "could", "deadline", "due", "expected", "expects", "expires", "forecast", "hope", "hopes",
        "intend", "intends", "ll", "might", "must", "plan", "planned", "planning", "plans", "predicted", "projected", "scheduled", "set", "shall", "should",
        "slated", "vows", "want", "wants", "will", "would",
    ),
    "GONE": (
        "became", "began", "bled", "blew", "bought", "broke", "brought", "built", "came", "caught", "chose",
        "cut", "dealt", "did", "died", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "found",
        "froze", "gave", "got", "grew", "had", "heard", "held", "hit", "hung", "kept", "knew", "laid", "led",
        "left", "lied", "lost", "made", "meant", "met", "paid", "ran", "rang", "rode", "rose", "said", "sang",
        "sank", "sat", "saw", "sent", "shook", "shot", "shown", "shut", "slept", "slid", "sold", "sought",
        "sped", "spent", "spoke", "spun", "stole", "stood", "struck", "stuck", "sued", "swept", "swore",
        "swung", "taken", "taught", "thought", "threw", "told", "took", "tore", "used", "was", "went", "were",
        "withdrew", "woke", "won", "wore", "wrote",
    ),
    "HALF": ("half",),
    "HENCE": ("hence",),
    "IN": ("in",),
    "JUST": ("just", "shortly", "soon"),
    "LAST": ("last", "latest", "preceding", "previous"),
    "LATE": ("late",),
    "LATER": ("later",),
    "LONE_S": ("s",),
    "MID": ("mid", "middle"),
    "NEXT": ("coming", "next", "upcoming"),
    "NOW": ("now",),
    "OF": ("of",),
    "ON": ("on",),
    "ONWARD": ("onward", "onwards"),
    "OR": ("or",),
    "PAST": ("past",),
    "PERIOD": ("period",),
    "REST": ("remainder", "rest"),
    "SINCE": ("since",),
    "SOME": ("some",),
    "START_VERB": (
        "arrive", "arrives", "begin", "begins", "close", "closes", "debuts", "ends", "goes", "happens", "heads", "hosts", "kicks",
        "launches", "leave", "leaves", "meet", "meets", "open", "opens", "plays", "premieres", "reopens", "resume", "resumes",
        "return", "returns", "runs", "starts", "takes",
    ),
    "THAN": ("than",),
    "THE": ("the",),
    "THIS": ("current", "this"),
    "THROUGH": ("through", "thru"),
    "TIME_WORD": ("time",),
    "TO": ("to",),
    "TONIGHT": ("tonight",),
    "UNIT_END": ("eod",),
    "UNTIL": ("til", "till", "until", "untill"),
    "WITHIN": ("within",),
    "ZONE": tuple(sorted(ZONES)),
    "ZONE_WORD": tuple(sorted(ZONE_WORDS)),
}  # fmt: skip
