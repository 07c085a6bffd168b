"""Units of measure: what they measure and how much of the base unit they are; and how they are written.

A plain table rather than a units library: the names are those that news prints, and loading one costs more than a run.
"""

from __future__ import annotations

import functools
from decimal import Decimal

from checker.text.numbers.words import VULGAR
from checker.text.tokens import Tokens

D = Decimal

# name: (dimension, factor to the dimension's base, offset before the factor)
_NAMED = {
    "atmosphere": ("pressure", "101325"), "millibar": ("pressure", "100"),
    "gill": ("volume", "0.00011829411825"), "hogshead": ("volume", "0.238480942392"),
    "peck": ("volume", "0.00880976754172"), "pennyweight": ("mass", "0.00155517384"),
    "rankine": ("temperature", "0.555555555555555555555556"),
    "acre foot": ("volume", "1233.48183754752"), "gigaton": ("mass", "907184740000000"),
    "newton metre": ("torque", "1"),
    "kiloton": ("mass", "907184.74"), "megaton": ("mass", "907184740"), "tesla": ("magnetic field", "1"),
    "acre": ("area", "4046.8564224"), "astronomical unit": ("length", "149597870700"),
    "barrel": ("volume", "0.158987294928"), "bushel": ("volume", "0.03523907"), "calorie": ("energy", "4.184"),
    "carat": ("mass", "0.0002"), "century": ("time", "3153600000"), "cup": ("volume", "0.0002365882365"),
    "day": ("time", "86400"), "decade": ("time", "315360000"),
    "british thermal unit": ("energy", "1055.05585262"), "furlong": ("length", "201.168"), "lumen": ("light", "1"),
    "lux": ("illuminance", "1"), "megapixel": ("pixels", "1000000"), "mole": ("amount", "1"),
    "parsec": ("length", "30856775814913700"), "millimetre of mercury": ("pressure", "133.322387415"),
    "decibel": ("sound", "1"), "degree": ("degree", "1"), "fathom": ("length", "1.8288"),
    "fluid ounce": ("volume", "0.0000295735295625"), "foot": ("length", "0.3048"), "fortnight": ("time", "1209600"),
    "gallon": ("volume", "0.003785411784"), "grain": ("mass", "0.00006479891"), "hectare": ("area", "10000"),
    "horsepower": ("power", "745.69987158227022"), "hour": ("time", "3600"),
    "inch": ("length", "0.0254"), "kilocalorie": ("energy", "4184"), "knot": ("speed", "0.514444444444444444444444"),
    "light-year": ("length", "9460730472580800"), "mile": ("length", "1609.344"),
    "millennium": ("time", "31536000000"), "minute": ("time", "60"), "month": ("time", "2592000"),
    "nautical mile": ("length", "1852"), "ounce": ("mass", "0.028349523125"),
    "part per billion": ("share", "0.000000001"), "part per million": ("share", "0.000001"),
    "part per trillion": ("share", "0.000000000001"),
    "pint": ("volume", "0.000473176473"), "pound": ("mass", "0.45359237"),
    "pound per square inch": ("pressure", "6894.757293168"), "quart": ("volume", "0.000946352946"),
    "radian": ("angle", "1"),
    "revolution per minute": ("rotation", "1"), "short ton": ("mass", "907.18474"),
    "long ton": ("mass", "1016.0469088"), "stone": ("mass", "6.35029318"),
    "tablespoon": ("volume", "0.00001478676478125"), "teaspoon": ("volume", "0.00000492892159375"),
    "ton": ("mass", "907.18474"), "tonne": ("mass", "1000"), "week": ("time", "604800"),
    "yard": ("length", "0.9144"), "year": ("time", "31536000"),
    "celsius": ("temperature", "1"), "kelvin": ("temperature", "1"),
    "fahrenheit": ("temperature", "0.555555555555555555555556"),
}  # fmt: skip

_OFFSETS = {"celsius": D("273.15"), "fahrenheit": D("459.67")}

_BASES = {
    "ampere": ("current", D(1)), "becquerel": ("radioactivity", D(1)), "bit": ("data", D(1)), "byte": ("data", D(8)),
    "gram": ("mass", D("0.001")), "gray": ("dose", D(1)), "hertz": ("frequency", D(1)),
    "electronvolt": ("energy", D("1.602176634e-19")), "joule": ("energy", D(1)), "litre": ("volume", D("0.001")),
    "metre": ("length", D(1)), "newton": ("force", D(1)), "pascal": ("pressure", D(1)), "second": ("time", D(1)),
    "sievert": ("dose", D(1)), "tonne": ("mass", D(1000)), "volt": ("voltage", D(1)), "watt": ("power", D(1)),
    "ampere hour": ("charge", D(3600)), "watt hour": ("energy", D(3600)), "ohm": ("resistance", D(1)),
}  # fmt: skip

_PREFIXES = {
    "atto": D("1e-18"), "femto": D("1e-15"), "pico": D("1e-12"),
    "nano": D("1e-9"), "micro": D("1e-6"), "milli": D("0.001"), "centi": D("0.01"), "deci": D("0.1"),
    "hecto": D(100), "kilo": D(1000),
    "mega": D("1e6"), "giga": D("1e9"), "tera": D("1e12"), "peta": D("1e15"), "exa": D("1e18"), "zetta": D("1e21"),
}  # fmt: skip

# How units are written, beside their names: in lower case here; `_CASED` says where capitals matter.
_WRITTEN = {
    "acres": "acre", "atmospheres": "atmosphere", "bhp": "horsepower", "calories": "calorie",
    "kelvins": "kelvin", "kilotons": "kiloton", "mbar": "millibar", "megatons": "megaton",
    "micron": "micrometre", "microns": "micrometre", "millibars": "millibar",
    "gills": "gill", "hogsheads": "hogshead", "pecks": "peck", "pennyweights": "pennyweight",
    "ah": "ampere hour", "dl": "decilitre", "gigatons": "gigaton", "mah": "milliampere hour", "mp": "megapixel", "teslas": "tesla", "amp": "ampere", "amps": "ampere", "au": "astronomical unit", "barrels": "barrel",
    "bbl": "barrel", "bbls": "barrel", "bpd": "barrel per day", "bushels": "bushel", "cal": "calorie",
    "cals": "calorie", "carats": "carat", "cc": "cubic centimetre", "celcius": "celsius",
    "centigrade": "celsius", "cl": "centilitre", "cm": "centimetre", "cms": "centimetre", "cups": "cup",
    "db": "decibel", "decibels": "decibel", "deg": "degree", "degrees": "degree", "fathoms": "fathom",
    "feet": "foot", "fps": "foot per second", "ft": "foot", "g": "gram", "gal": "gallon", "gallons": "gallon",
    "gals": "gallon", "gb": "gigabyte", "gbps": "gigabit per second", "ghz": "gigahertz", "gigabytes": "gigabyte",
    "gms": "gram", "gm": "gram", "gr": "grain", "gs": "gram", "gw": "gigawatt", "gwh": "gigawatt hour",
    "ha": "hectare", "hectares": "hectare", "hp": "horsepower", "hpa": "hectopascal", "hz": "hertz", "in": "inch",
    "inches": "inch", "ins": "inch", "kb": "kilobyte", "kbps": "kilobit per second", "kcal": "kilocalorie", "kcals": "kilocalorie",
    "kg": "kilogram", "kgs": "kilogram",
    "khz": "kilohertz", "kilo": "kilogram", "kilocalories": "kilocalorie", "kilos": "kilogram", "km": "kilometre",
    "kmh": "kilometre per hour", "kmph": "kilometre per hour", "kms": "kilometre", "knots": "knot",
    "kph": "kilometre per hour", "kt": "knot", "kts": "knot", "kv": "kilovolt",
    "kw": "kilowatt", "kwh": "kilowatt hour", "l": "litre", "lb": "pound", "lbs": "pound", "m": "metre",
    "mb": "megabyte", "mbps": "megabit per second", "mcg": "microgram", "mg": "milligram", "mgs": "milligram",
    "mhz": "megahertz", "mi": "mile", "miles": "mile",
    "ml": "millilitre", "mgy": "milligray", "mj": "megajoule", "kj": "kilojoule", "kn": "kilonewton",
    "kpa": "kilopascal", "mpa": "megapascal", "kilometers": "kilometre", "ma": "milliampere", "v": "volt",
    "w": "watt", "mls": "millilitre", "mm": "millimetre", "mms": "millimetre", "mph": "mile per hour",
    "msv": "millisievert", "μsv": "microsievert", "µsv": "microsievert", "mw": "megawatt", "mwh": "megawatt hour", "nm": "nanometre", "ounces": "ounce",
    "oz": "ounce", "ozs": "ounce", "pint": "pint", "pints": "pint", "pounds": "pound", "ppb": "part per billion",
    "btu": "british thermal unit", "btus": "british thermal unit", "furlongs": "furlong",
    "gbit": "gigabit", "kbit": "kilobit", "kω": "kiloohm", "ltr": "litre", "ltrs": "litre", "lumens": "lumen", "ly": "light-year",
    "mbit": "megabit", "megapixels": "megapixel", "mmhg": "millimetre of mercury", "mol": "mole", "mpg": "mile per gallon",
    "mω": "megaohm", "nmi": "nautical mile", "pa": "pascal", "parsecs": "parsec", "qt": "quart", "qts": "quart",
    "tbsps": "tablespoon", "tsps": "teaspoon", "ω": "ohm",
    "ppm": "part per million", "psi": "pound per square inch", "quarts": "quart", "rad": "radian",
    "radians": "radian", "rpm": "revolution per minute", "sqft": "square foot", "sqkm": "square kilometre",
    "sqm": "square metre", "stones": "stone", "tablespoons": "tablespoon", "tb": "terabyte", "tbsp": "tablespoon",
    "teaspoons": "teaspoon", "tev": "teraelectronvolt",
    "t": "tonne", "tons": "ton", "tpd": "ton per day", "tsp": "teaspoon", "tw": "terawatt", "twh": "terawatt hour",
    "μg": "microgram", "µg": "microgram", "μm": "micrometre", "µm": "micrometre", "yard": "yard", "yards": "yard",
    "yd": "yard", "yds": "yard", "°": "degree", "degree": "degree", "gev": "gigaelectronvolt",
    "mev": "megaelectronvolt", "ev": "electronvolt",
    "m²": "square metre", "km²": "square kilometre", "cm²": "square centimetre", "m³": "cubic metre",
    "cm³": "cubic centimetre", "ft²": "square foot", "mi²": "square mile", "km³": "cubic kilometre",
    "ft³": "cubic foot", "metres-squared": "square metre",
}  # fmt: skip

# Abbreviations of one or two letters that are words or other signs: written like this, or no unit.
_CASED = {
    "mgy": "mGy", "mj": "MJ", "kn": "kN", "kpa": "kPa", "mpa": "MPa", "ma": "mA", "v": "V", "w": "W",
    "g": "g", "gs": "gs", "l": "l", "m": "m", "in": "in", "au": "AU", "ha": "ha", "cal": "cal", "gr": "gr",
    "mi": "mi", "rad": "rad", "pa": "Pa", "ah": "Ah", "ly": "ly", "mp": "MP", "cc": "cc", "t": "t", "ev": "eV", "gal": "gal",
}  # fmt: skip

_GLUED_ONLY = {"ah", "au", "gr", "in", "ins", "mp", "rad"}

_TEMPERATURES = {
    "c": "celsius", "celsius": "celsius", "celcius": "celsius", "centigrade": "celsius", "f": "fahrenheit",
    "fahrenheit": "fahrenheit",
                 "k": "kelvin", "kelvin": "kelvin", "rankine": "rankine"}  # fmt: skip

_SQUARED = {"centimetre", "foot", "kilometre", "metre", "mile", "millimetre", "yard"}
_POWERS = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic"}

_SPELLINGS = {
    "metre": ("metre", "meter"), "litre": ("litre", "liter"), "gram": ("gram", "gramme"),
    "watt hour": ("watt-hour",), "tonne": ("tonne",),
}  # fmt: skip


@functools.cache
def names() -> dict[str, str]:
    """Every word that writes a unit of measure, in lower case, and the unit's name; durations apart."""
    found = dict(_WRITTEN)
    found |= {name: name for name, (dimension, _) in _NAMED.items() if dimension != "time" and " " not in name}
    found["horsepower"] = "horsepower"
    for base in _BASES:
        if base in ("second", "watt hour", "ampere hour"):
            continue
        for spelling in _SPELLINGS.get(base, (base,)):
            plural = spelling if base == "hertz" else spelling + "s"
            for prefix in ("", *_PREFIXES):
                if base == "tonne" and prefix not in ("", "kilo", "mega", "giga"):
                    continue
                found[prefix + spelling] = found[prefix + plural] = prefix + base
    del found["grays"], found["gray"], found["bit"], found["bits"]
    return found


def base(unit: str) -> tuple[str, Decimal, Decimal] | None:
    """Dimension, factor and offset of a unit's name: (value + offset) * factor is in the base unit. None: unknown.

    >>> base("kilometre per hour")[0], base("square mile")[0]
    ('speed', 'area')
    """
    if unit in _NAMED:
        dimension, factor = _NAMED[unit]
        return dimension, D(factor), _OFFSETS.get(unit, D(0))
    if unit in _BASES:
        return (*_BASES[unit], D(0))
    head, per, tail = unit.partition(" per ")
    if per:
        over, under = base(head), base(tail)
        if over is None or under is None:
            return None
        kind = f"{over[0]}/{under[0]}"
        return ("speed" if kind == "length/time" else kind), over[1] / under[1], D(0)
    power, _, rest = unit.partition(" ")
    if unit == "square second":
        return "time squared", D(1), D(0)
    if power in ("square", "cubic") and (length := base(rest)) is not None and length[0] == "length":
        return ("area", length[1] ** 2, D(0)) if power == "square" else ("volume", length[1] ** 3, D(0))
    for prefix, factor10 in _PREFIXES.items():
        if unit.startswith(prefix) and unit[len(prefix) :] in _BASES:
            dimension, one = _BASES[unit[len(prefix) :]]
            return dimension, one * factor10, D(0)
    return None


def measure(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """The unit of measure that begins at token `at`: its last token and its name; None where none does."""
    word = tokens.word(at)
    if not word:
        return None
    if word in _POWERS:
        step = at + 1
        if tokens.word(step) == ".":
            step += 1
        if tokens.word(step) == "-":
            step += 1
        under = _single(tokens, step)
        known = under and base(under[1])
        if not under or not known or known[0] != "length":
            return None
        return _per(tokens, under[0], f"{_POWERS[word]} {under[1]}")
    if word in ("part", "parts") and tokens.word(at + 1) == "per" and tokens.word(at + 2) in _PARTS_OF:
        return at + 2, f"part per {tokens.words[at + 2]}"
    if word == "st" and tokens.glued(at) and tokens.word(at + 1)[:1].isdigit() and tokens.word(at + 2) in ("lb", "lbs"):
        return at, "stone"  # "11st 4lb"
    if word == "b" and tokens.words[at + 1 : at + 3] == ["/", "d"] and tokens.glued(at + 1):
        return at + 2, "barrel per day"
    found = _single(tokens, at)
    return None if found is None else _per(tokens, *found)


def _single(tokens: Tokens, at: int) -> tuple[int, str] | None:
    word = tokens.word(at)
    name = names().get(word)
    if word in _CASED and name is not None:
        printed = tokens.surface(at, at)
        if printed != _CASED[word] and not (word == "l" and printed == "L"):
            return None
        powered = tokens.word(at - 1) in _POWERS or tokens.word(at - 2) in _POWERS
        if word == "in" and tokens.word(at - 1) == tokens.word(at + 1) == "-":
            return None  # "a 1-in-100-year flood"
        if word in _GLUED_ONLY and not tokens.glued(at) and not powered and not _inches(tokens, at):
            return None
    if word in ("°", "deg", "degree", "degrees"):
        step = at + 1
        if word == "deg" and tokens.word(step) == "." and tokens.word(step + 1) in _TEMPERATURES:
            step += 1
        if tokens.word(step) == "-" and tokens.glued(step):
            step += 1
        kind = _TEMPERATURES.get(tokens.word(step))
        if kind is not None and (
            len(tokens.word(step)) > 1 or not tokens.glued(step + 1) or not tokens.word(step + 1)[0].isalnum()
        ):
            return step, kind
        return at, "degree"
    if word in ("c", "f", "k") and tokens.capital(at) and _is_warm(tokens, at, word):
        return at, _TEMPERATURES[word]
    if word == "f" and tokens.spaced[at] and at == len(tokens.words) - 1 <= 2:
        return at, "fahrenheit"  # "70 f"
    if word in ("celsius", "fahrenheit", "kelvin", "centigrade"):
        return at, _TEMPERATURES[word]
    nxt = tokens.word(at + 1)
    if word == "metric" and nxt in ("ton", "tons", "tonnes"):
        return at + 1, "tonne"
    if word in ("short", "long") and nxt in ("ton", "tons"):
        return at + 1, f"{word} ton"
    if word == "nautical" and nxt in ("mile", "miles"):
        return at + 1, "nautical mile"
    if word in ("fluid", "fl"):
        step = at + 2 if nxt == "." else at + 1
        if tokens.word(step) in ("ounce", "ounces", "oz"):
            return step, "fluid ounce"
    if nxt == "." and len(word) == 1 and (dotted := _dotted(tokens, at)):
        return dotted
    if word == "astronomical" and nxt in ("unit", "units"):
        return at + 1, "astronomical unit"
    if word == "acre" and nxt == "-" and tokens.word(at + 2) in ("feet", "foot"):
        return at + 2, "acre foot"
    if word in ("newton", "n") and nxt in ("meters", "metres", "m") and (word != "n" or tokens.capital(at)):
        return at + 1, "newton metre"
    if tokens.word(at) == "nm" and tokens.surface(at, at) == "Nm":
        return at, "newton metre"
    if word == "light" and nxt == "-" and tokens.word(at + 2) in ("year", "years"):
        return at + 2, "light-year"
    if word == "light" and nxt in ("year", "years"):
        return at + 1, "light-year"
    if word in ("imperial", "us") and nxt in ("gallon", "gallons"):
        return at + 1, "gallon"
    if name is None:
        return None
    if word == "mw" and tokens.surface(at, at) == "mW":
        name = "milliwatt"
    if name.endswith("watt"):
        step = at + 2 if nxt == "-" else at + 1
        if tokens.word(step) in ("hour", "hours"):
            return step, name + " hour"
    if name in _SQUARED and tokens.glued(at + 1):
        step = at + 2 if nxt == "^" else at + 1
        if tokens.word(step) in ("2", "3", "²", "³"):
            return step, ("square " if tokens.word(step) in ("2", "²") else "cubic ") + name
    if name in _SQUARED and nxt in ("squared", "cubed"):
        return at + 1, ("square " if nxt == "squared" else "cubic ") + name
    if name == "pound" and nxt in ("per", "-") and "".join(tokens.words[at + 1 : at + 4]) == "persquareinch":
        return at + 3, "pound per square inch"
    return at, name


def _dotted(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """ "k.g.", "c.m.", "m.p.h.": letters with points between them, and their name."""
    letters, stop = tokens.words[at], at
    while tokens.word(stop + 1) == "." and tokens.glued(stop + 1) and tokens.glued(stop + 2) and len(letters) < 4:
        nxt = tokens.words[stop + 2]
        if not nxt.isalpha() or len(nxt) > 2:
            break
        letters, stop = letters + nxt, stop + 2
    return (stop, _WRITTEN[letters]) if letters in _DOTTED else None


_DOTTED = {"cm", "cms", "kg", "kgs", "km", "kmh", "kms", "kph", "mg", "mgs", "ml", "mls", "mm", "mms", "mph"}


def _is_warm(tokens: Tokens, at: int, letter: str) -> bool:
    """True where a bare C, F or K can be a temperature: nothing else is said, or the text is about one."""
    if len(tokens.words) <= 4 and letter != "k":
        return True
    if tokens.word(at - 2) in ("-", "minus") and tokens.word(at - 1)[:1].isdigit() and letter != "k":
        return not (tokens.glued(at - 2) and tokens.word(at - 3)[:1].isalnum())  # "-5C"
    if tokens.caseless:
        return False
    if letter == "c" and tokens.glued(at) and tokens.word(at - 2) in _BEFORE_WARM and not tokens.capital(at + 1):
        return True  # "doubled at 37C"
    return any(word.startswith(_WARM) for word in tokens.words)


_BEFORE_WARM = {
    "above", "and", "around", "at", "below", "between", "exceed", "exceeded", "hit", "nearly", "of", "over", "reach",
    "reached", "reaching", "to", "topped", "under",
}  # fmt: skip
_WARM = (
    "boil", "celsius", "chill", "climate", "cold", "cool", "degree", "fahrenheit", "fever", "forecast", "freez",
    "frost",
    "heat", "hot", "icy", "melt", "mercury", "oven", "scorch", "swelter", "snow", "summer", "sunny", "sunshine", "temperature", "thermo", "warm", "weather",
    "winter", "°",
)  # fmt: skip


def _inches(tokens: Tokens, at: int) -> bool:
    """ "5 ft 2 in", "2 1/2 in thick": the unit, not the preposition."""
    if tokens.word(at) not in ("in", "ins") or not (tokens.word(at - 1)[:1].isdigit() or tokens.word(at - 1) in VULGAR):
        return False
    return tokens.word(at + 1) in (
        "",
        ".",
        ",",
        ")",
        "deep",
        "high",
        "long",
        "tall",
        "thick",
        "wide",
        "x",
    ) or tokens.word(at - 2) in ("ft", "foot", "feet")


_PARTS_OF = {"billion", "million", "trillion"}
_PUMPED = {"barrel", "cubic foot", "cubic metre"}  # "1.2 million barrels a day" is how much flows
_SPANS = {
    "ms": "millisecond", "millisecond": "millisecond",
    "second": "second", "sec": "second", "s": "second", "s²": "second", "minute": "minute", "min": "minute", "hour": "hour",
    "hr": "hour", "h": "hour", "day": "day",
          "week": "week", "month": "month", "year": "year"}  # fmt: skip


def _per(tokens: Tokens, at: int, name: str) -> tuple[int, str]:
    """ "kilometres per hour", "miles an hour", "km/h"."""
    nxt, after = tokens.word(at + 1), tokens.word(at + 2)
    known = base(name)
    if nxt in ("a", "an"):
        flow = known is not None and known[0] in ("data", "length", "volume")
        if (flow and after in ("hour", "second", "minute")) or (name in _PUMPED and after == "day"):
            return at + 2, f"{name} per {after}"
        return at, name
    if nxt == "per" or (nxt == "/" and tokens.glued(at + 1)):
        if after in _SPANS and (len(after) > 1 or nxt == "/"):
            squared = (
                after == "s²"
                or tokens.word(at + 3) in ("²", "squared")
                or (nxt == "/" and tokens.words[at + 3 : at + 4] == ["2"])
            )
            if squared and _SPANS[after] == "second":
                return at + (2 if after == "s²" else 3), f"{name} per square second"
            return at + 2, f"{name} per {_SPANS[after]}"
        under = _single(tokens, at + 2)
        if under is not None and under[1] not in ("inch",):
            return under[0], f"{name} per {under[1]}"
        if under is None and after in _POWERS and (area := measure(tokens, at + 2)):
            return area[0], f"{name} per {area[1]}"
    if name == "mile" and tokens.words[at + 1 : at + 4] == ["to", "the", "gallon"]:
        return at + 3, "mile per gallon"
    if (
        nxt == "-"
        and after in ("per", "an")
        and tokens.word(at + 3) == "-"
        and tokens.word(at + 4) in ("hour", "second")
    ):
        return at + 4, f"{name} per {tokens.word(at + 4)}"
    return at, name
