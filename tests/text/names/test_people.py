"""Which printed names belong to one person."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text.names import first_names, honorifics, nicknames, not_names, place_words, speech
from checker.text.names.nicknames import families
from checker.text.names.people import bind, person
from checker.text.names.sounds import sound

CASES: list[Any] = yaml.safe_load((Path(__file__).parents[2] / "cases" / "people.yaml").read_text(encoding="utf-8"))
NAMES = st.lists(
    st.builds(
        lambda title, first, middle, last, end: " ".join(filter(None, (title, first, middle, last, end))),
        st.sampled_from(["", "", "Dr.", "Police Chief"]),
        st.sampled_from(["", "Nora", "NORA", "Bob", "Robert", "Rob", "R.", "Pat", "Patrick", "Patricia"]),
        st.sampled_from(["", "", "B.", "C.", "Ann", "'Bo'"]),
        st.sampled_from(["Beck", "Prescott", "Smith-Lowe", "de Vries"]),
        st.sampled_from(["", "", "Jr.", "Sr."]),
    ),
    max_size=10,
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_cases(case: dict[str, Any]) -> None:
    assert bind(list(case["names"])) == case["names"]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(names=NAMES, data=st.data())
def test_any_order_binds_alike(names: list[str], data: st.DataObject) -> None:
    """Any order of claims, the same result; every name is bound, and the fullest form to itself."""
    bound = bind(names)
    assert bind(data.draw(st.permutations(names))) == bound
    assert bind(names + names) == bound
    assert set(bound) == set(names)
    for name, fullest in bound.items():
        assert person(fullest).surname == person(name).surname or not person(name).given


@settings(max_examples=100, deadline=None, derandomize=True)
@given(text=st.text(max_size=40))
def test_any_text_can_be_taken_apart(text: str) -> None:
    assert person(text) == person(text)
    sound(text)
    bind([text, "Nora Beck"])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pair.split()
        for pair in (
            "dickson dixon",
            "gerome jerome",
            "kathy cathy",
            "smyth smith",
            "philip phillip",
            "sara sarah",
            "clark clarke",
            "teresa theresa",
        )
    ],
)
def test_names_that_sound_alike(a: str, b: str) -> None:
    assert sound(a) == sound(b)


@pytest.mark.parametrize(
    ("a", "b"), [pair.split() for pair in ("john joan", "maria mario", "jason jackson", "carla clara", "dan ian")]
)
def test_names_that_do_not(a: str, b: str) -> None:
    assert sound(a) != sound(b)


def test_tables_are_in_lower_case() -> None:
    for table in (
        first_names.FIRST_NAMES, first_names.DOUBTFUL, honorifics.TITLES, honorifics.ROLES, honorifics.PARTICLES, not_names.NEVER, not_names.NAMING,
        not_names.PLACES, not_names.ALSO_SURNAMES, place_words.BUILDINGS, place_words.NOT_TOWNS, speech.SAYING,
    ):  # fmt: skip
        assert all(word == word.lower() and " " not in word for word in table)
    assert not first_names.FIRST_NAMES & first_names.DOUBTFUL
    lines = nicknames.FAMILIES.strip().split("\n")
    assert len({line.split()[0] for line in lines}) == len(lines)
    assert all(name in families()[name] for name in families())
