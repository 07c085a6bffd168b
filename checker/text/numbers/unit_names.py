"""How units of measure are written: names and plurals, abbreviations, symbols whose capitals count, names of several words.

A plain table rather than a units library: the names are those that news prints, and loading one costs more than a run.
"""

from __future__ import annotations

import functools

from checker.text.numbers.unit_sizes import METRIC, PREFIXES, SIZES

# Beside their names and plurals, in lower case, and printed in capitals or not.
_WRITTEN = {
    "amp": "ampere", "amps": "ampere", "arcmin": "arcminute", "arcsec": "arcsecond", "bbl": "barrel", "bbls": "barrel",
    "bhp": "horsepower", "bpd": "barrel per day", "bpm": "beat per minute", "btu": "british thermal unit",
    "btus": "british thermal unit", "cals": "calorie", "cbm": "cubic metre", "ccs": "cubic centimetre",
    "cd": "candela", "celcius": "celsius", "centigrade": "celsius", "cfm": "cubic foot per minute",
    "cfs": "cubic foot per second", "cft": "cubic foot", "cl": "centilitre", "cm": "centimetre", "cms": "centimetre",
    "cumec": "cubic metre per second", "cumecs": "cubic metre per second", "cwt": "hundredweight", "db": "decibel",
    "dba": "decibel", "deg": "degree", "degc": "celsius", "degf": "fahrenheit", "degs": "degree",
    "dekagram": "decagram", "dekagrams": "decagram", "dekaliter": "decalitre", "dekalitre": "decalitre",
    "dekameter": "decametre", "dekameters": "decametre", "dekametre": "decametre", "dekametres": "decametre",
    "dl": "decilitre", "dpi": "dot per inch", "feet": "foot", "floz": "fluid ounce", "fpm": "foot per minute",
    "fps": "foot per second", "ft": "foot", "gals": "gallon", "gb": "gigabyte", "gbit": "gigabit",
    "gbps": "gigabit per second", "gev": "gigaelectronvolt", "ghz": "gigahertz", "gm": "gram", "gms": "gram",
    "gpm": "gallon per minute", "gw": "gigawatt", "gwh": "gigawatt hour", "gws": "gigawatt", "henries": "henry",
    "hp": "horsepower", "hpa": "hectopascal", "hz": "hertz", "inches": "inch", "ins": "inch", "kb": "kilobyte",
    "kbit": "kilobit", "kbps": "kilobit per second", "kcal": "kilocalorie", "kcals": "kilocalorie",
    "kda": "kilodalton", "kg": "kilogram", "kgf": "kilogram-force", "kgs": "kilogram", "khz": "kilohertz",
    "kilo": "kilogram", "kilohm": "kiloohm", "kilohms": "kiloohm", "kilos": "kilogram", "kj": "kilojoule",
    "km": "kilometre", "kmh": "kilometre per hour", "kmph": "kilometre per hour", "kms": "kilometre",
    "kph": "kilometre per hour", "kt": "knot", "kts": "knot", "kv": "kilovolt", "kw": "kilowatt",
    "kwh": "kilowatt hour", "kwhs": "kilowatt hour", "kws": "kilowatt", "kω": "kiloohm", "lb": "pound",
    "lbf": "pound-force", "lbs": "pound", "lightyear": "light-year", "lightyears": "light-year", "ltr": "litre",
    "ltrs": "litre", "mah": "milliampere hour", "mb": "megabyte", "mbar": "millibar", "mbit": "megabit",
    "mbps": "megabit per second", "mcd": "millicandela", "mcg": "microgram", "megohm": "megaohm", "megohms": "megaohm",
    "metres-squared": "square metre", "mev": "megaelectronvolt", "mg": "milligram", "mgs": "milligram",
    "mhz": "megahertz", "microhenries": "microhenry", "micron": "micrometre", "microns": "micrometre",
    "milliamp": "milliampere", "milliamps": "milliampere", "millihenries": "millihenry", "ml": "millilitre",
    "mls": "millilitre", "mm": "millimetre", "mmhg": "millimetre of mercury", "mms": "millimetre", "mol": "mole",
    "mpg": "mile per gallon", "mph": "mile per hour", "msv": "millisievert", "mtr": "metre", "mtrs": "metre",
    "mw": "megawatt", "mwh": "megawatt hour", "mwhs": "megawatt hour", "mws": "megawatt", "mω": "megaohm",
    "nm": "nanometre", "nmi": "nautical mile", "oz": "ounce", "ozs": "ounce", "ppb": "part per billion",
    "ppi": "pixel per inch", "ppm": "part per million", "psi": "pound per square inch", "qt": "quart", "qts": "quart",
    "roentgen": "röntgen", "roentgens": "röntgen", "rpm": "revolution per minute", "sqft": "square foot",
    "sqkm": "square kilometre", "sqm": "square metre", "tb": "terabyte", "tbps": "terabit per second",
    "tbsp": "tablespoon", "tbsps": "tablespoon", "tev": "teraelectronvolt", "tpd": "ton per day", "tsp": "teaspoon",
    "tsps": "teaspoon", "tw": "terawatt", "twh": "terawatt hour", "ug": "microgram", "um": "micrometre", "yd": "yard",
    "yds": "yard", "°": "degree", "µg": "microgram", "µm": "micrometre", "µsv": "microsievert", "º": "degree",
    "ºc": "celsius", "ºf": "fahrenheit", "ångström": "angstrom", "ångströms": "angstrom", "μg": "microgram",
    "μm": "micrometre", "μsv": "microsievert", "ω": "ohm", "℃": "celsius", "℉": "fahrenheit",
}  # fmt: skip

# Short ones that are words or other signs as well: a unit only where printed like this.
CASED = {
    "ah": "Ah", "atm": "atm", "au": "AU", "cal": "cal", "cc": "cc", "cd": "cd", "ev": "eV", "g": "g", "gal": "gal",
    "gr": "gr", "gs": "gs", "ha": "ha", "in": "in", "kn": "kN", "kpa": "kPa", "l": "l", "ly": "ly", "m": "m",
    "ma": "mA", "mcd": "mcd", "mgy": "mGy", "mi": "mi", "mj": "MJ", "mp": "MP", "mpa": "MPa", "pa": "Pa", "rad": "rad",
    "t": "t", "tesla": "tesla", "teslas": "teslas", "ug": "ug", "um": "um", "v": "V", "w": "W",
}  # fmt: skip
_CASED_NAMES = {
    "ah": "ampere hour", "atm": "atmosphere", "au": "astronomical unit", "cal": "calorie", "cc": "cubic centimetre",
    "ev": "electronvolt", "g": "gram", "gal": "gallon", "gr": "grain", "gs": "gram", "ha": "hectare", "in": "inch",
    "kn": "kilonewton", "kpa": "kilopascal", "l": "litre", "ly": "light-year", "m": "metre", "ma": "milliampere",
    "mgy": "milligray", "mi": "mile", "mj": "megajoule", "mp": "megapixel", "mpa": "megapascal", "pa": "pascal",
    "rad": "radian", "t": "tonne", "tesla": "tesla", "teslas": "tesla", "v": "volt", "w": "watt",
}  # fmt: skip
GLUED_ONLY = {"au", "cd", "gr", "in", "ins", "mp", "rad", "ug", "um"}

# Symbols of one letter: a unit where the text speaks of what they measure.
TOLD_BY = {
    "A": ("ampere", ("charg", "circuit", "current", "electr", "fuse", "resist", "socket", "volt")),
    "AU": ("astronomical unit", ("asteroid", "comet", "orbit", "planet", "radius", "solar", "star", "sun")),
    "C": ("coulomb", ("charge", "coulomb")), "J": ("joule", ("energy", "heat", "joule", "kinetic", "work")),
    "N": ("newton", ("force", "friction", "newton", "spring", "thrust")),
    "T": ("tesla", ("field", "magnet", "mri", "scanner", "tesla")),
    "v": ("volt", ("batter", "charg", "circuit", "current", "electr", "mains", "outlet", "plug", "power", "socket", "volt")),
    "w": ("watt", ("bulb", "charg", "lamp", "led", "light", "panel", "power", "solar", "speaker", "watt")),
}  # fmt: skip

# Units that are named like somebody who has streets and works.
SURNAMES = {"curie", "dalton", "henry", "joule", "newton", "pascal", "siemens", "weber"}

# What data are called in talk, and what shows that they are meant: "64 gigs of memory".
SLANG = {"gig": "gigabyte", "gigs": "gigabyte", "meg": "megabyte", "megs": "megabyte"}
STORED = {"data", "disk", "files", "memory", "ram", "space", "storage", "video"}

# Words that count other things as well: a unit behind digits, where nothing follows that they describe.
ALSO_NOUNS = {"atm", "bar", "bars", "bit", "bits", "grain", "grains", "mole", "moles"}

# Metric symbols with the prefixes that are read before them; their capitals count.
_SYMBOLS = {
    "ampere": ("A", "kmµμu"), "ampere hour": ("Ah", "km"), "becquerel": ("Bq", " kMGTP"), "electronvolt": ("eV", "k"),
    "farad": ("F", "mnpµμu"), "gram": ("g", "n"), "gray": ("Gy", " mcµμu"), "hertz": ("Hz", "T"), "joule": ("J", "GT"),
    "litre": ("l", "hkµμu"), "lumen": ("lm", " "), "metre": ("m", "d"), "mole": ("mol", "mnµμu"), "newton": ("N", "M"),
    "parsec": ("pc", "kMG"), "pascal": ("Pa", "G"), "sievert": ("Sv", " "), "tonne": ("t", "MG"),
    "volt": ("V", "mMµμu"), "watt": ("W", "m"), "watt hour": ("Wh", " "),
}  # fmt: skip
_LETTERS = {
    " ": "", "G": "giga", "M": "mega", "P": "peta", "T": "tera", "c": "centi", "d": "deci", "h": "hecto", "k": "kilo",
    "m": "milli", "n": "nano", "p": "pico", "u": "micro", "µ": "micro", "μ": "micro",
}  # fmt: skip
SYMBOLS = {
    (letter.strip() + symbol): _LETTERS[letter] + unit
    for unit, (symbol, letters) in _SYMBOLS.items()
    for letter in letters
} | {
    "EB": "exabyte", "GBps": "gigabyte per second", "GiB": "gibibyte", "KBps": "kilobyte per second",
    "KiB": "kibibyte", "MBps": "megabyte per second", "MiB": "mebibyte", "Nm": "newton metre", "PB": "petabyte",
    "PiB": "pebibyte", "TBps": "terabyte per second", "TiB": "tebibyte", "ZB": "zettabyte",
    "kBps": "kilobyte per second", "kDa": "kilodalton", "mH": "millihenry", "µH": "microhenry", "µL": "microlitre",
    "μL": "microlitre",
}  # fmt: skip

# Names of several words, with hyphens and points between them or not, by their first word; the last may be a plural.
_PHRASES = {
    "acre foot": "acre foot", "amp hour": "ampere hour", "ampere hour": "ampere hour",
    "astronomical unit": "astronomical unit", "british thermal unit": "british thermal unit",
    "electron volt": "electronvolt", "fl ounce": "fluid ounce", "fl oz": "fluid ounce", "fluid dram": "fluid dram",
    "fluid ounce": "fluid ounce", "fluid oz": "fluid ounce", "foot pound": "foot pound", "ft lb": "foot pound",
    "imperial fluid ounce": "fluid ounce", "imperial gallon": "gallon", "imperial pint": "pint",
    "imperial ton": "long ton", "inch of mercury": "inch of mercury", "inches of mercury": "inch of mercury",
    "kilogram force": "kilogram-force", "lb foot": "pound foot", "lb ft": "pound foot", "light year": "light-year",
    "long ton": "long ton", "metric ton": "tonne", "metric tonne": "tonne", "milliamp hour": "milliampere hour",
    "millimeter of mercury": "millimetre of mercury", "millimeters of mercury": "millimetre of mercury",
    "millimetre of mercury": "millimetre of mercury", "millimetres of mercury": "millimetre of mercury",
    "mm hg": "millimetre of mercury", "nautical mile": "nautical mile", "newton meter": "newton metre",
    "newton metre": "newton metre", "pound foot": "pound foot", "pound force": "pound-force",
    "rev per minute": "revolution per minute", "revolution per minute": "revolution per minute",
    "revolutions per minute": "revolution per minute", "revs per minute": "revolution per minute",
    "short ton": "short ton", "troy ounce": "troy ounce", "us fluid ounce": "fluid ounce", "us gallon": "gallon",
    "us pint": "pint", "us quart": "quart", "us ton": "ton",
}  # fmt: skip
_PLURALS = {
    "foot": "feet",
    "force": "force",
    "ft": "ft",
    "hg": "hg",
    "mercury": "mercury",
    "minute": "minute",
    "oz": "oz",
}


@functools.cache
def phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Units of several words, by the first: the rest, longest first, and the name."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, name in _PHRASES.items():
        first, *rest = phrase.split()
        plural = _PLURALS.get(rest[-1], rest[-1] + "s")
        found.setdefault(first, []).extend({((*rest[:-1], last), name) for last in (rest[-1], plural)})
    for rows in found.values():
        rows.sort(key=lambda row: (-len(row[0]), row))
    return found


_SPELLINGS = {"gram": ("gram", "gramme"), "litre": ("litre", "liter"), "metre": ("metre", "meter")}
_POWERED = {
    "cm": "centimetre", "ft": "foot", "in": "inch", "km": "kilometre", "m": "metre", "mi": "mile", "mm": "millimetre",
    "yd": "yard", "µm": "micrometre", "μm": "micrometre",
}  # fmt: skip
_SAME_IN_PLURAL = {"celsius", "fahrenheit", "gauss", "horsepower", "hundredweight", "lux", "siemens", "torr"}
_HEAVY = {"", "kilo", "mega", "giga"}


@functools.cache
def names() -> dict[str, str]:
    """Every word that writes a unit of measure, in lower case, and the unit's name; durations apart."""
    found = _WRITTEN | _CASED_NAMES
    for name, (dimension, _) in SIZES.items():
        if dimension != "time" and " " not in name:
            found.setdefault(name, name)
            if name not in _SAME_IN_PLURAL and name not in ("foot", "inch"):
                found.setdefault(name + "s", name)
    for base in METRIC:
        if base == "second" or base.endswith("hour"):
            continue
        for spelling in _SPELLINGS.get(base, (base,)):
            plural = spelling if base == "hertz" else spelling + "s"
            for prefix in ("", *PREFIXES):
                if base == "tonne" and prefix not in _HEAVY:
                    continue
                found.setdefault(prefix + spelling, prefix + base)
                found.setdefault(prefix + plural, prefix + base)
    for symbol, length in _POWERED.items():
        found[symbol + "²"], found[symbol + "³"] = f"square {length}", f"cubic {length}"
    del found["grays"], found["gray"]
    return found
