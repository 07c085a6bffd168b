"""How words compare: the cases in tests/cases, and what holds of any two values."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.comparisons import room
from checker.comparisons.quotes import similar
from checker.records import Wording
from checker.rule import Terms

CASES = Path(__file__).parents[1] / "cases"
KINDS = ("name", "quote", "place", "text")


def pairs(kind: str) -> list[Any]:
    loaded: list[Any] = yaml.safe_load((CASES / f"{kind}_pairs.yaml").read_text(encoding="utf-8"))
    return [(kind, *pair) for pair in loaded]


@pytest.mark.parametrize(("kind", "a", "b", "verdict", "why"), [*pairs("name"), *pairs("quote"), *pairs("place")])
def test_pairs(kind: str, a: str, b: str, verdict: str, why: str) -> None:
    judged = room(kind).judge(Wording(kind, a), Wording(kind, b), Terms())
    assert (judged.verdict if judged else "none") == verdict, judged
    assert why in (judged.why if judged else "")


NAMES = st.builds(
    lambda title, first, middle, last, end: " ".join(filter(None, (title, first, middle, last, end))),
    st.sampled_from(["", "", "Dr.", "Lt."]),
    st.sampled_from(["", "Nora", "Norah", "NORA", "Bob", "Robert", "J.", "Jon", "John", "De Shawn", "DeShawn", "Élan"]),
    st.sampled_from(["", "", "B.", "Ann", "'Bo'"]),
    st.sampled_from(
        [
            "Beck",
            "Becks",
            "Bekc",
            "Prescott",
            "Prescot",
            "Smith-Lowe",
            "Smith Lowe",
            "O'Neil",
            "O’Neil",
            "ONeil",
            "de Vries",
            "II",
        ]
    ),
    st.sampled_from(["", "", "Jr.", "Sr.", "III"]),
)
PLACES = st.builds(
    lambda number, point, core, kind, more: " ".join(filter(None, (number, point, core, kind))) + more,
    st.sampled_from(["", "890", "840", "800 block of"]),
    st.sampled_from(["", "West", "East"]),
    st.sampled_from(["Alder", "Alden", "16th", "15th", "Main Cross", "Main"]),
    st.sampled_from(["", "Street", "Avenue", "Hospital", "Park"]),
    st.sampled_from(["", "", " & Clay Street", " & Clay"]),
)
WORDS = st.lists(
    st.sampled_from(
        "we saw the the bridge river fall rise never 2 two can't cannot [they] … and of town people. We Nobody, organise".split()
    ),
    max_size=25,
).map(" ".join)
VALUES = {
    "name": NAMES | st.text(max_size=20),
    "place": PLACES | st.text(max_size=20),
    "quote": WORDS | st.text(max_size=40),
    "text": WORDS | st.text(max_size=20),
}


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=100, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_comparison_is_symmetric_and_shares_a_block(kind: str, data: st.DataObject) -> None:
    """A comparison is symmetric; values that share no block are never the same question."""
    judging = room(kind)
    a, b = (Wording(kind, data.draw(VALUES[kind])) for _ in range(2))
    judged = judging.judge(a, b, Terms())
    assert judging.judge(b, a, Terms()) == judged
    if judged is not None and judging.blocks(a) and judging.blocks(b):
        assert set(judging.blocks(a)) & set(judging.blocks(b)), (a, b, judged)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=100, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_value_agrees_with_itself(kind: str, data: st.DataObject) -> None:
    """A value never conflicts with itself."""
    value = Wording(kind, data.draw(VALUES[kind]))
    assert room(kind).judge(value, value, Terms()).verdict == "agree"


def test_a_rule_has_the_last_word_on_who_is_who() -> None:
    a, b = Wording("name", "Jer Thorp"), Wording("name", "Jer Throp")
    judge = room("name").judge
    assert judge(a, b, Terms(same=(("Jer Thorp", "Jer Throp"),))).verdict == "agree"
    assert judge(a, b, Terms(different=(("Jer Thorp", "Jer Throp"),))) is None
    assert judge(a, b, Terms(same=(("Jer Thorp", "J. Smith"),))).verdict == "conflict"
    places = room("place").judge
    school, lee = Wording("place", "Alder School"), Wording("place", "Lee Building")
    assert places(school, lee, Terms()) is None
    assert places(school, lee, Terms(same=(("Alder School", "Lee Building"),))).verdict == "agree"
    phrases = room("text").judge
    assert phrases(Wording("text", "deep learning"), Wording("text", "deep-learning"), Terms()).verdict == "agree"
    assert phrases(Wording("text", "open letter"), Wording("text", "petition"), Terms()).verdict == "conflict"
    assert (
        phrases(
            Wording("text", "open letter"), Wording("text", "petition"), Terms(same=(("petition", "open letter"),))
        ).verdict
        == "agree"
    )


def test_a_whole_quote_of_one_speaker_may_end_otherwise() -> None:
    one = Wording("quote", "We shall give this garden to everyone", "Ida Keating")
    judge = room("quote").judge
    for name in ("Ida Keating", "Keating", "Idda Keating", "Ida Keeting"):
        judged = judge(one, Wording("quote", "We shall give the garden to everybody", name), Terms())
        assert (judged is not None and judged.verdict == "conflict") == (name != "Idda Keating"), name
    assert judge(one, Wording("quote", "We shall give the garden to everybody", None), Terms()) is None


def test_two_speakers_are_not_compared() -> None:
    judge = room("quote").judge
    words = "we will rebuild the bridge by spring"
    assert judge(Wording("quote", words, "Nora Beck"), Wording("quote", words, "Ivo Brandt"), Terms()) is None
    assert judge(Wording("quote", words, "Nora Beck"), Wording("quote", words, "Beck"), Terms()).verdict == "agree"
    assert judge(Wording("quote", words, "Nora Beck"), Wording("quote", words), Terms()).verdict == "agree"


def test_likeness_counts_content_words_whatever_their_order() -> None:
    said = "We ask the firm to set pupils and parents before its money"
    assert similar(said, "pupils and their parents come before money, we ask") >= Decimal("0.75")
    assert similar(said, "the bridge was never inspected") == 0
    assert similar("of the", said) == 0
