"""The tables behind the numeric types are well-formed, and their doctests hold."""

from __future__ import annotations

import doctest
from decimal import Decimal

import pytest

from checker.text.numbers import (
    amounts,
    currencies,
    currency_names,
    currency_nations,
    iso_durations,
    labels,
    life,
    notation,
    nouns,
    qualifiers,
    spans,
    unit_powers,
    units,
    words,
)
from checker.text.passage import Passage
from checker.text.tokens import Tokens, tokenise


@pytest.mark.parametrize("module", [amounts, iso_durations, notation, nouns, unit_powers, units])
def test_examples_in_docstrings_hold(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


def test_every_written_unit_is_known_and_has_a_size() -> None:
    for written, name in units.names().items():
        known = units.base(name)
        assert known is not None, (written, name)
        assert known[1] > 0
        assert written == written.lower()


@pytest.mark.parametrize(
    ("unit", "dimension", "factor"),
    [
        ("kilometre", "length", "1000"),
        ("square foot", "area", "0.09290304"),
        ("megawatt hour", "energy", "3600000000"),
        ("kilometre per hour", "speed", "0.2777777777777777777777777778"),
        ("pound", "mass", "0.45359237"),
        ("gigabyte", "data", "8000000000"),
    ],
)
def test_units_convert_to_their_base(unit: str, dimension: str, factor: str) -> None:
    assert units.base(unit) == (dimension, Decimal(factor), Decimal(0))


def test_freezing_and_boiling_are_the_same_on_both_scales() -> None:
    for celsius, fahrenheit in ((0, 32), (100, 212)):
        kelvins = []
        for value, unit in ((celsius, "celsius"), (fahrenheit, "fahrenheit")):
            known = units.base(unit)
            assert known is not None
            kelvins.append((value + known[2]) * known[1])
        assert abs(kelvins[0] - kelvins[1]) < Decimal("0.001")


def test_an_unknown_unit_has_no_size() -> None:
    assert units.base("furlong per banana") is None


def test_currencies_are_iso_codes_or_shared_names() -> None:
    names = {name for name in currency_names.NAMES.values() if not name.isupper()}
    assert names <= {"$", "bitcoin", "crown", "dinar", "dirham", "dogecoin", "escudo", "ether", "florin", "franc", "guilder", "koruna", "krone", "kwacha", "litecoin", "manat", "mark",
                     "peseta", "peso", "rial", "riyal", "shilling", "som", "toman"}  # fmt: skip
    for code in (*currencies.CODES.values(), *currencies.DOLLARS.values(), *currency_nations.ADJECTIVES.values()):
        assert code.isupper() or code in names
    assert all(
        unit in names or unit in currencies.SIGNS.values() or unit.isupper()
        for unit, _ in currency_names.SUBUNITS.values()
    )


def test_words_of_the_tables_are_in_lower_case() -> None:
    for table in (labels.LABELS, labels.GUNS, labels.PEOPLES, labels.PLURAL_LABELS, life.PERSONS, life.AT_AGE, nouns.STOPS,
                  words.SMALL, words.FRACTIONS, spans.UNITS):  # fmt: skip
        assert all(word == word.lower() for word in table)


@pytest.mark.parametrize(
    ("words", "at", "qualifier"),
    [
        ("well over 5", 2, "more than"),
        ("no fewer than 5", 3, "at least"),
        ("as many as 5", 3, "at most"),
        ("at least about 5", 3, "at least"),
        ("handed over 5", 2, None),
        ("of 5", 1, None),
    ],
)
def test_the_outermost_qualifier_counts(words: str, at: int, qualifier: str | None) -> None:
    assert qualifiers.left(Tokens(words), at)[1] == qualifier


def test_tokens_keep_their_places_past_invisible_characters() -> None:
    text = "about\u200b 1\u200b,200\u00a0men"
    tokens = tokenise(Passage(text))
    assert tokens.words == ["about", "1,200", "men"]
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == ["about", "1\u200b,200", "men"]


@pytest.mark.parametrize(
    ("text", "caseless"),
    [
        ("FOUR MEN WERE SHOT", True),
        ("Four Dead, Twelve Hurt After Blast in Texas", True),
        ("The First Amendment and the Second World War.", False),
        ("Four men were shot.", False),
    ],
)
def test_headlines_and_transcripts_have_no_case(text: str, caseless: bool) -> None:
    assert Tokens(text).caseless is caseless
