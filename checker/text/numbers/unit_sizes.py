"""How large units of measure are: what each measures, and how much of that dimension's base unit it is."""

from __future__ import annotations

from decimal import Decimal

D = Decimal

# name: (dimension, factor to the dimension's base)
SIZES = {
    "acre": ("area", "4046.8564224"), "acre foot": ("volume", "1233.48183754752"),
    "angstrom": ("length", "0.0000000001"), "arcminute": ("angle", "0.000290888208665721"),
    "arcsecond": ("angle", "0.00000484813681109536"), "astronomical unit": ("length", "149597870700"),
    "atmosphere": ("pressure", "101325"), "barrel": ("volume", "0.158987294928"), "baud": ("symbol rate", "1"),
    "beat per minute": ("beats", "1"), "british thermal unit": ("energy", "1055.05585262"),
    "bushel": ("volume", "0.03523907"), "calorie": ("energy", "4.184"), "carat": ("mass", "0.0002"),
    "celsius": ("temperature", "1"), "century": ("time", "3153600000"), "cubit": ("length", "0.4572"),
    "cup": ("volume", "0.0002365882365"), "curie": ("radioactivity", "37000000000"), "day": ("time", "86400"),
    "decade": ("time", "315360000"), "decare": ("area", "1000"), "decibel": ("sound", "1"), "degree": ("degree", "1"),
    "dioptre": ("optical power", "1"), "dot per inch": ("resolution", "1"), "dunam": ("area", "1000"),
    "dyne": ("force", "0.00001"), "erg": ("energy", "0.0000001"),
    "fahrenheit": ("temperature", "0.555555555555555555555556"), "fathom": ("length", "1.8288"),
    "feddan": ("area", "4200"), "fluid dram": ("volume", "0.0000036966911953125"),
    "fluid ounce": ("volume", "0.0000295735295625"), "foot": ("length", "0.3048"),
    "foot pound": ("energy", "1.3558179483314"), "fortnight": ("time", "1209600"), "frame per second": ("frames", "1"),
    "furlong": ("length", "201.168"), "gallon": ("volume", "0.003785411784"), "gauss": ("magnetic field", "0.0001"),
    "gibibyte": ("data", "8589934592"), "gigaton": ("mass", "907184740000000"), "gill": ("volume", "0.00011829411825"),
    "grain": ("mass", "0.00006479891"), "hectare": ("area", "10000"), "hogshead": ("volume", "0.238480942392"),
    "horsepower": ("power", "745.69987158227022"), "hour": ("time", "3600"), "hundredweight": ("mass", "50.80234544"),
    "inch": ("length", "0.0254"), "inch of mercury": ("pressure", "3386.389"), "kelvin": ("temperature", "1"),
    "kibibyte": ("data", "8192"), "kilocalorie": ("energy", "4184"), "kilogram-force": ("force", "9.80665"),
    "kilonewton metre": ("torque", "1000"), "kiloton": ("mass", "907184.74"),
    "knot": ("speed", "0.514444444444444444444444"), "light-year": ("length", "9460730472580800"),
    "litre per 100 kilometre": ("volume/length", "0.00000001"), "long ton": ("mass", "1016.0469088"),
    "lumen": ("light", "1"), "lux": ("illuminance", "1"), "mebibyte": ("data", "8388608"),
    "megapixel": ("pixels", "1000000"), "megaton": ("mass", "907184740"), "mile": ("length", "1609.344"),
    "millennium": ("time", "31536000000"), "millimetre of mercury": ("pressure", "133.322387415"),
    "minute": ("time", "60"), "month": ("time", "2592000"), "nautical mile": ("length", "1852"),
    "newton metre": ("torque", "1"), "oersted": ("magnetising field", "79.5774715459"),
    "ounce": ("mass", "0.028349523125"), "part per billion": ("share", "0.000000001"),
    "part per million": ("share", "0.000001"), "part per trillion": ("share", "0.000000000001"),
    "pebibyte": ("data", "9007199254740992"), "peck": ("volume", "0.00880976754172"),
    "pennyweight": ("mass", "0.00155517384"), "pint": ("volume", "0.000473176473"),
    "pixel per inch": ("resolution", "1"), "pound": ("mass", "0.45359237"),
    "pound foot": ("torque", "1.3558179483314"), "pound per square inch": ("pressure", "6894.757293168"),
    "pound-force": ("force", "4.4482216152605"), "poundal": ("force", "0.138254954376"),
    "quart": ("volume", "0.000946352946"), "quintal": ("mass", "100"), "radian": ("angle", "1"),
    "rankine": ("temperature", "0.555555555555555555555556"), "revolution per minute": ("rotation", "1"),
    "röntgen": ("exposure", "0.000258"), "short ton": ("mass", "907.18474"), "steradian": ("solid angle", "1"),
    "stone": ("mass", "6.35029318"), "tablespoon": ("volume", "0.00001478676478125"), "tael": ("mass", "0.0377994"),
    "teaspoon": ("volume", "0.00000492892159375"), "tebibyte": ("data", "8796093022208"),
    "therm": ("energy", "105505585.262"), "tola": ("mass", "0.0116638038"), "ton": ("mass", "907.18474"),
    "tonne": ("mass", "1000"), "torr": ("pressure", "133.322368421"), "troy ounce": ("mass", "0.0311034768"),
    "week": ("time", "604800"), "yard": ("length", "0.9144"), "year": ("time", "31536000"),
}  # fmt: skip

# (value + offset) * factor is in kelvins.
_OFFSETS = {"celsius": D("273.15"), "fahrenheit": D("459.67")}

# Units that take the prefixes of the metric system.
METRIC = {
    "ampere": ("current", D(1)), "ampere hour": ("charge", D(3600)), "bar": ("pressure", D("100000")),
    "becquerel": ("radioactivity", D(1)), "bit": ("data", D(1)), "byte": ("data", D(8)),
    "candela": ("luminous intensity", D(1)), "coulomb": ("charge", D(1)), "dalton": ("mass", D("1.66053906660E-27")),
    "electronvolt": ("energy", D("1.602176634E-19")), "farad": ("capacitance", D(1)), "gram": ("mass", D("0.001")),
    "gray": ("dose", D(1)), "henry": ("inductance", D(1)), "hertz": ("frequency", D(1)), "joule": ("energy", D(1)),
    "katal": ("catalytic activity", D(1)), "litre": ("volume", D("0.001")), "metre": ("length", D(1)),
    "mole": ("amount", D(1)), "newton": ("force", D(1)), "ohm": ("resistance", D(1)),
    "parsec": ("length", D("30856775814913700")), "pascal": ("pressure", D(1)), "second": ("time", D(1)),
    "siemens": ("conductance", D(1)), "sievert": ("dose", D(1)), "tesla": ("magnetic field", D(1)),
    "tonne": ("mass", D(1000)), "volt": ("voltage", D(1)), "watt": ("power", D(1)), "watt hour": ("energy", D(3600)),
    "weber": ("magnetic flux", D(1)),
}  # fmt: skip

PREFIXES = {
    "atto": D("1E-18"), "femto": D("1E-15"), "pico": D("1E-12"), "nano": D("1E-9"), "micro": D("0.000001"),
    "milli": D("0.001"), "centi": D("0.01"), "deci": D("0.1"), "deca": D(10), "hecto": D(100), "kilo": D(1000), "mega": D("1E+6"),
    "giga": D("1E+9"), "tera": D("1E+12"), "peta": D("1E+15"), "exa": D("1E+18"), "zetta": D("1E+21"),
}  # fmt: skip


def base(unit: str) -> tuple[str, Decimal, Decimal] | None:
    """Dimension, factor and offset of a unit's name: (value + offset) * factor is in the base unit. None: unknown.

    >>> base("kilometre per hour")[0], base("square mile")[0]
    ('speed', 'area')
    """
    if unit in SIZES:
        dimension, factor = SIZES[unit]
        return dimension, D(factor), _OFFSETS.get(unit, D(0))
    if unit in METRIC:
        return (*METRIC[unit], D(0))
    head, per, tail = unit.rpartition(" per ")
    if per:
        over, under = base(head), base(tail)
        if over is None or under is None:
            return None
        kind = f"{over[0]}/{under[0]}"
        return ("speed" if kind == "length/time" else kind), over[1] / under[1], D(0)
    power, _, rest = unit.partition(" ")
    if power == "inverse" and (below := base(rest)) is not None:
        return f"1/{below[0]}", 1 / below[1], D(0)
    if unit == "square second":
        return "time squared", D(1), D(0)
    if power in ("square", "cubic") and (length := base(rest)) is not None and length[0] == "length":
        return ("area", length[1] ** 2, D(0)) if power == "square" else ("volume", length[1] ** 3, D(0))
    for prefix, factor10 in PREFIXES.items():
        if unit.startswith(prefix) and unit[len(prefix) :] in METRIC:
            dimension, one = METRIC[unit[len(prefix) :]]
            return dimension, one * factor10, D(0)
    return None
