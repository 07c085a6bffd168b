"""The type money: the cases in tests/cases/money.yaml."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values import canonical
from tests.facts.numeric_rooms import CARRIERS, cases, laws, of_type, read_all


@pytest.mark.parametrize(("text", "expected"), cases("money"))
def test_reads(text: str, expected: list[str]) -> None:
    assert of_type(text, "money") == expected


def test_unnamed_dollar_takes_the_currency_of_the_corpus() -> None:
    (mention,) = read_all("It cost $5.", currency="CAD")
    assert canonical(mention.value) == "CAD 5"


@laws
@given(
    cents=st.integers(1, 10**12),
    form=st.sampled_from(("${}", "US${}", "€{}", "£{}", "USD {}", "{} euros", "{} dollars", "{} yuan", "¥{}")),
    carrier=st.sampled_from(CARRIERS),
)
def test_an_amount_reads_back_in_every_writing(cents: int, form: str, carrier: str) -> None:
    """Any value written in any known way reads back; the text around it does not change it."""
    amount = Decimal(cents) / 100
    written = form.format(f"{amount:,.2f}")
    (mention,) = (m for m in read_all(carrier.format(f"it cost {written}.")) if m.value.type == "money")
    assert mention.value.nominal == amount
    assert mention.surface.endswith(written)
