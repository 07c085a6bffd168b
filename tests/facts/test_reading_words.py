"""What the word types read: the cases in tests/cases, and what holds of any text."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts import room
from checker.facts.name import read_known
from checker.facts.text import read_phrases
from checker.text.passage import Passage
from checker.values import canonical, parse

CASES = Path(__file__).parents[1] / "cases"
KINDS = ("name", "place", "quote")
# Pieces of which odd texts are made: marks in every position, names, streets, broken lines.
SCRAPS = st.sampled_from(
    [
        "Nora", "Beck", "Lt.", "St.", "J.", "Jr.", ",", ".", " ", " ", " ", "\n", "\n\n", "“", "”", '"', "‘", "’", "'s", "(", ")", "of", "de", "and", "said",
        "told", "at", "in", "near", "the", "Police", "County", "Street", "Ave.", "W.", "12", "890", "block of", "23-year-old", "O’Neil", "AND", "was", "İ", "é",
        "-", "—", "…", "@", "/", "corner of", "I-95", "We saw it", "who", "Main", "Hospital",
    ]
)  # fmt: skip
texts = st.lists(SCRAPS, max_size=60).map("".join) | st.lists(SCRAPS, max_size=60).map(" ".join) | st.text(max_size=200)


def cases(name: str) -> list[Any]:
    loaded: list[Any] = yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize("case", cases("name"), ids=lambda case: case["text"][:60])
def test_names(case: dict[str, Any]) -> None:
    assert [mention.value.text for mention in room("name").read(Passage(case["text"]))] == case["names"]


def test_known_names_are_found_with_a_slip_and_without_being_persons() -> None:
    text = (
        "Github users wrote to GitHub, not Gitter. Jer Throp left; Thorp's wife and Mr. Thorpe stayed. GIT HUB closed."
    )
    found = read_known(Passage(text), ("GitHub", "Jer Thorp"))
    assert [m.value.text for m in found] == ["Github", "GitHub", "Jer Throp", "Thorp", "Thorpe", "GIT HUB"]
    assert all(text[m.start : m.end] == m.surface for m in found)
    assert read_known(Passage(text), ()) == []


def test_a_family_is_no_other_spelling_of_its_name() -> None:
    def printed(text: str) -> list[str]:
        return [mention.surface for mention in read_known(Passage(text), ("Anton Giaquinta",))]

    assert printed("Anton Giaquinta left. The Giaquintas have a daughter.") == ["Anton Giaquinta"]
    assert printed("Anton Giaquinta left. Giaquintas has a daughter.") == ["Anton Giaquinta", "Giaquintas"]


@pytest.mark.parametrize("case", cases("place"), ids=lambda case: case["text"][:60])
def test_places(case: dict[str, Any]) -> None:
    assert [mention.value.text for mention in room("place").read(Passage(case["text"]))] == case["places"]


@pytest.mark.parametrize("case", cases("quote"), ids=lambda case: case["text"][:60])
def test_quotes(case: dict[str, Any]) -> None:
    read = [{"text": m.value.text, "speaker": m.value.speaker} for m in room("quote").read(Passage(case["text"]))]
    assert read == case["quotes"]


@pytest.mark.parametrize("case", cases("phrase"), ids=lambda case: case["text"][:60])
def test_phrases(case: dict[str, Any]) -> None:
    found = read_phrases(Passage(case["text"]), tuple(case.get("one_of", ())), tuple(case.get("regex", ())))
    assert [mention.value.text for mention in found] == case["values"]


def test_a_runaway_expression_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.facts.text.TIMEOUT", 0.1)
    with pytest.raises(TimeoutError):
        read_phrases(Passage("a" * 60 + "!"), regexes=(r"(a|aa|a?)+$",))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=100, deadline=None, derandomize=True)
@given(text=texts)
def test_spans_slice_to_their_surface_and_stand_in_order(kind: str, text: str) -> None:
    """`surface` is how it is printed; mentions come left to right."""
    end = 0
    for mention in room(kind).read(Passage(text)):
        assert text[mention.start : mention.end] == mention.surface
        assert mention.surface.strip() == mention.surface != ""
        assert mention.value.type == kind
        assert mention.start >= end
        end = mention.end


@pytest.mark.parametrize("kind", [*KINDS, "text"])
@settings(max_examples=100, deadline=None, derandomize=True)
@given(words=texts)
def test_canonical_notation_reads_back_to_itself(kind: str, words: str) -> None:
    """Every value has one canonical notation, and it reads back to the same value."""
    value = parse(canonical(parse(f'"{words.replace(chr(92), "").replace(chr(34), "")}"', kind)), kind)
    assert parse(canonical(value), kind) == value
    for mention in room(kind).read(Passage(words)):
        again = parse(canonical(mention.value), kind)
        assert canonical(again) == canonical(mention.value)
        assert again.text == mention.value.text


def test_what_is_not_in_quotes_is_no_notation() -> None:
    for kind in (*KINDS, "text"):
        with pytest.raises(ValueError, match="double quotes"):
            parse("Nora Beck", kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "scrap",
    [
        "“",
        '"a ',
        "'",
        "Nora ",
        "N. ",
        "A and ",
        "12 Main ",
        "Nora de ",
        "“Go on, ",
        "Nora 'Bo' ",
        "said ",
        "(",
        "St. ",
        "Nora, ",
    ],
)
def test_long_odd_texts_are_read_in_linear_time(kind: str, scrap: str) -> None:
    started = time.process_time()
    room(kind).read(Passage(scrap * (30_000 // len(scrap))))
    assert time.process_time() - started < 3
