"""How English says numbers: plain tables."""

from __future__ import annotations

from decimal import Decimal

D = Decimal
ONE = D(1)

SMALL = {
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip

HUNDREDS = {"hundred", "hundreds"}

# What says nought where it stands alone.
NOTHING = {"nada", "nil", "zilch"}
# What says it to whom nothing else is said.
NOTHING_ALONE = {"aught", "none", "zip"}

# How nought is said between digits: "one point oh five".
ZEROS = {"nought", "o", "oh", "zero"}

# Words and signs that say one thing only after a number.
SCALES = {
    "bil": D("1e9"), "bln": D("1e9"), "bn": D("1e9"), "billion": D("1e9"), "billions": D("1e9"), "cr": D("1e7"), "crore": D("1e7"),
    "crores": D("1e7"), "lac": D("1e5"), "lacs": D("1e5"), "lakh": D("1e5"), "lakhs": D("1e5"), "million": D("1e6"),
    "mil": D("1e6"), "millions": D("1e6"), "mio": D("1e6"), "mln": D("1e6"), "mn": D("1e6"), "mrd": D("1e9"), "quadrillion": D("1e15"),
    "quintillion": D("1e18"), "sextillion": D("1e21"), "thousand": D("1e3"),
    "thousands": D("1e3"), "tln": D("1e12"), "tn": D("1e12"), "trillion": D("1e12"), "trillions": D("1e12"),
    "trln": D("1e12"), "trn": D("1e12"),
}  # fmt: skip

# Scales that are only written after digits, and that no number begins with.
SHORT_SCALES = {"bil", "bln", "bn", "cr", "mil", "mio", "mln", "mn", "mrd", "tln", "tn", "trln", "trn"}

# Letters that may be a scale or a unit: "19.4m dollars", "a 40m fall". Who knows the unit decides.
LETTERS = {"b": D("1e9"), "k": D("1e3"), "m": D("1e6"), "mm": D("1e6"), "t": D("1e12")}

DOZENS = {"dozen", "dozens"}

FRACTIONS = {
    "half": D(1) / 2, "halves": D(1) / 2, "third": D(1) / 3, "thirds": D(1) / 3, "quarter": D(1) / 4,
    "quarters": D(1) / 4, "fourth": D(1) / 4, "fourths": D(1) / 4, "fifth": D(1) / 5, "fifths": D(1) / 5,
    "sixth": D(1) / 6, "sixths": D(1) / 6, "seventh": D(1) / 7, "sevenths": D(1) / 7, "eighth": D(1) / 8,
    "eighths": D(1) / 8, "ninth": D(1) / 9, "ninths": D(1) / 9, "tenth": D(1) / 10, "tenths": D(1) / 10,
    "twentieth": D(1) / 20, "twentieths": D(1) / 20, "hundredth": D(1) / 100, "hundredths": D(1) / 100,
    "thousandth": D(1) / 1000, "thousandths": D(1) / 1000,
}  # fmt: skip

VULGAR = {
    "¼": D("0.25"), "½": D("0.5"), "¾": D("0.75"), "⅐": D(1) / 7, "⅑": D(1) / 9, "⅒": D("0.1"), "⅓": D(1) / 3,
    "⅔": D(2) / 3, "⅕": D("0.2"), "⅖": D("0.4"), "⅗": D("0.6"), "⅘": D("0.8"), "⅙": D(1) / 6, "⅚": D(5) / 6,
    "⅛": D("0.125"), "⅜": D("0.375"), "⅝": D("0.625"), "⅞": D("0.875"),
}  # fmt: skip

# "dozens" sets the least that the word allows, "several" what a reader would take it for.
VAGUE_PLURALS = {
    "billions": D("1e9"), "crores": D("1e7"), "dozens": D(12), "hundreds": D(100), "lakhs": D("1e5"),
    "millions": D("1e6"), "scores": D(20), "tens": D(10), "thousands": D(1000), "trillions": D("1e12"),
}  # fmt: skip

VAGUE_MULTIPLES = {"couple": (D(2), D(3)), "few": (D(3), D(9)), "handful": (D(2), D(10)), "several": (D(3), D(9))}

# "a pair of", and what is only said of more than one: "a score of people" is twenty, "a score of 85" is none.
GROUPS = {
    "brace": D(2), "duo": D(2), "pair": D(2), "quartet": D(4), "quintet": D(5), "score": D(20), "sextet": D(6),
    "trio": D(3),
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 1000000,
    "billionth": 1000000000, "trillionth": 1000000000000,
}  # fmt: skip

# Written as one word: "fiftytwo", "twentyfirst".
for _tens, _ten in tuple(TENS.items()):
    for _small, _one in tuple(SMALL.items()):
        if 1 <= _one <= 9:
            SMALL[_tens + _small] = _ten + _one
    for _ordinal, _number in tuple(ORDINALS.items()):
        if _number < 10:
            ORDINALS[_tens + _ordinal] = _ten + _number

# Every ordinal but the first two is a part as well: "three fifteenths", "a millionth of".
for _ordinal, _number in ORDINALS.items():
    if _number > 2:
        FRACTIONS.setdefault(_ordinal, ONE / _number)
        FRACTIONS.setdefault(_ordinal + "s", ONE / _number)
