"""The type quantity: the cases in tests/cases/quantity.yaml."""

from __future__ import annotations

import pytest

from tests.facts.numeric_rooms import cases, of_type


@pytest.mark.parametrize(("text", "expected"), cases("quantity"))
def test_reads(text: str, expected: list[str]) -> None:
    assert of_type(text, "quantity") == expected
