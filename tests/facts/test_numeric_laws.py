"""What holds of every numeric type and of any text."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts import room
from checker.record import replace
from checker.records import QUALIFIERS, Quantity
from checker.text.passage import Passage
from checker.values import canonical, parse
from tests.facts.numeric_rooms import CARRIERS, NUMERIC, cases, laws, odd_texts, read_all, shown

UNITS = {
    "money": ("$", "USD", "GBP", "bitcoin"), "count": (None, "employee", "other shooting"), "number": (None,), "ordinal": (None,),
    "percent": ("percent", "percentage point"), "age": ("year", "month", "week", "day"),
    "duration": ("year", "month", "week", "day", "hour", "minute", "second"), "quantity": ("kilometre per hour", "celsius", "square mile"),
}  # fmt: skip
numbers = st.decimals(min_value=0, max_value=10**15, places=3) | st.integers(0, 10**15).map(Decimal)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    type = draw(st.sampled_from(NUMERIC))
    unit = draw(st.sampled_from(UNITS[type]))
    number = draw(st.integers(0, 10**9).map(Decimal) if type == "duration" else numbers)
    low, high = sorted((number, draw(st.integers(0, 10**9).map(Decimal))))
    qualifier = draw(st.sampled_from(QUALIFIERS))
    if qualifier == "between" and low != high:
        return Quantity(type, None, low, high, unit, qualifier)
    if qualifier == "vague":
        return Quantity(type, None, low, draw(st.none() | st.just(high)), unit, qualifier)
    if qualifier in ("between", "exact", "about"):
        return Quantity(type, number, None, None, unit, "exact" if qualifier == "between" else qualifier)
    below = qualifier in ("fewer than", "at most")
    return Quantity(type, number, None if below else number, number if below else None, unit, qualifier)


@laws
@given(quantities())
def test_canonical_reads_back(value: Quantity) -> None:
    """Every value has one canonical notation, and it reads back to the same value."""
    text = canonical(value)
    back = parse(text, value.type)
    assert canonical(back) == text
    if value.type != "duration":  # a range of durations comes back in the smallest unit written
        assert back == value


@pytest.mark.parametrize("type", NUMERIC)
@pytest.mark.parametrize("text", ["", "USD", "five", "5..", "1..2..3", "> > 5", "P", "PT", "~", "vague", "5..1"])
def test_what_is_no_notation_is_refused(type: str, text: str) -> None:
    with pytest.raises(ValueError, match="not a"):
        parse(text, type)


@laws
@given(odd_texts)
def test_any_text_is_read(text: str) -> None:
    """A span slices to its surface, no character is read as two values, and what is read can be written and read back."""
    end = 0
    for mention in read_all(text):
        value = mention.value
        assert text[mention.start : mention.end] == mention.surface
        assert end <= mention.start < mention.end
        end = mention.end
        assert canonical(parse(canonical(value), value.type)) == canonical(value)
        if isinstance(value, Quantity) and value.lower is not None and value.upper is not None:
            assert value.lower <= value.upper


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("type", NUMERIC)
def test_text_around_a_value_does_not_change_it(type: str, carrier: str) -> None:
    for text, expected in cases(type):
        if text.endswith("."):
            found = [shown(m) for m in read_all(carrier.format(text)) if m.value.type == type]
            assert found == expected, text


@pytest.mark.parametrize(
    "scrap",
    [
        "9",
        "1,",
        "1 ",
        "a ",
        "one ",
        "(",
        "$",
        "-",
        "1-",
        "half a ",
        "million ",
        "twenty-",
        "1/2 ",
        "and ",
        "5 to ",
        "€ ",
        "more than ",
        "A. ",
        "0 . ",
        "at least 5 and ",
        "one hundred and ",
        "two and a half and ",
        "a thousand and ",
        "one million, ",
    ],
)
def test_reading_takes_time_linear_in_the_text(scrap: str) -> None:
    """Ten times the text takes about ten times as long; a quadratic reader would take a hundred."""

    def seconds(length: int) -> float:
        text = (scrap * length)[:length]
        begin = time.process_time()
        read_all(text)
        return time.process_time() - begin

    seconds(500)
    small = min(seconds(1500) for _ in range(3))
    assert min(seconds(15000) for _ in range(2)) < 40 * small + 0.1


def test_a_taken_number_is_not_read_again() -> None:
    text = "About 300 tons and 5% of 40 men in 3 days."
    passage = Passage(text)
    passage.take(0, len(text))
    assert all(room(type).read(passage) == [] for type in NUMERIC)


def test_the_printed_precision_is_kept() -> None:
    steps = {m.surface: m.value.step for m in read_all("It has $19.4 million, 1,234 men and 7.9%.")}
    assert steps == {"$19.4 million": Decimal(100000), "1,234": Decimal(1), "7.9%": Decimal("0.1")}


def test_upper_case_reads_like_lower_case() -> None:
    lower = read_all("police say at least 12 men, a 16-year-old boy and $5,000 are missing")
    upper = read_all("POLICE SAY AT LEAST 12 MEN, A 16-YEAR-OLD BOY AND $5,000 ARE MISSING")
    assert [m.value for m in lower] == [m.value for m in upper]
    assert [replace(m.value, unit=None).qualifier for m in lower if isinstance(m.value, Quantity)] == [
        "at least",
        "exact",
        "exact",
    ]
