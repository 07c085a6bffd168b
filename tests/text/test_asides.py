"""Where an article turns to another event."""

import pytest

from checker.text.asides import aside


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("A tram burned in Lowmoor. ", "In an unrelated case, a bus burned in Quarry Hill."),
        ("A tram burned in Lowmoor.\n\n", "Separately, a bus burned in Quarry Hill."),
        ("A tram burned in Lowmoor.\n", "In another fire, a bus burned."),
        ("A tram burned in Lowmoor. ", "Elsewhere, a bus burned."),
        ("A tram burned in Lowmoor. In one case, nobody was hurt. In a fire like this, few are.", ""),
        ("They were treated separately, and lived elsewhere.", ""),
    ],
)
def test_cases(before: str, after: str) -> None:
    assert aside(before + after) == len(before)
