"""The type count: the cases in tests/cases/count.yaml."""

from __future__ import annotations

import pytest

from tests.facts.numeric_rooms import cases, of_type


@pytest.mark.parametrize(("text", "expected"), cases("count"))
def test_reads(text: str, expected: list[str]) -> None:
    assert of_type(text, "count") == expected
