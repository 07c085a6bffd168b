"""Near-copies are folded, and two reports of one event are not."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text.copies import THRESHOLD, copies, likeness, sketch

WIRE = """\
PORT EXAMPLE (Agency) — The council of Port Example voted on Tuesday to lower the fee that traders pay for a place on
the quay market, ending a quarrel that had kept half of the stalls empty since spring.

Under the new rules a trader pays 14 pounds a day, five less than before, and nothing at all in January. Twelve of the
nineteen members voted for the change. Two stayed away.

“We were losing the market to the next town, and everybody could see it,” said the mayor, who had first spoken against
the plan. She said the town would find the missing money in its fund for festivals.

The traders had asked for a fee of ten pounds. Their speaker called the vote a beginning, and said that he expected most
of those who had left to come back before the summer, when the ferries bring visitors from the islands every hour.

The market has been held on the quay since 1931. It was closed once before, for two years, after the storm that broke
the northern pier. The council will look at the fee again next autumn.
"""
OWN = """\
Traders on the quay will pay less from next month. By twelve votes the council of Port Example agreed to a daily fee of
14 pounds, down from 19, after months in which stall after stall had closed.

The mayor changed her mind only last week. “We were losing the market to the next town, and everybody could see it,” she
told the meeting, and promised that no festival would be cancelled to pay for it.

Not all are content. Ann Example, who has sold fish on the quay for thirty years, wanted ten pounds. “It is a
beginning,” she said after the count, and went back to her stall to tell the others, who had been waiting outside.

The seven members who voted against the plan fear for the budget. One of them, Bo Sample, called it a gift to people who
do not even live in the town. He will ask for another vote in the autumn, when the first figures are known.
"""
PARAGRAPHS = WIRE.strip().split("\n\n")


def _folded(**texts: str) -> dict[str, str]:
    return copies({id: sketch(text) for id, text in texts.items()}, {id: (id,) for id in texts})


@pytest.mark.parametrize(
    "copy",
    [
        WIRE,
        WIRE.upper().replace("\n", " "),
        WIRE.replace("“", '"').replace("”", '"').replace("—", "--"),
        "Quay market: traders win\n\nBy our own reporter\n\n" + WIRE,
        "\n\n".join(PARAGRAPHS[:-1]),
        "\n\n".join(PARAGRAPHS[:3]),
        WIRE.split("\n\n", 1)[1],
        "\n\n".join([*PARAGRAPHS[:2], "The harbour office did not want to comment on Tuesday.", *PARAGRAPHS[2:]]),
        WIRE.replace("14 pounds", "15 pounds").replace("Tuesday", "Wednesday"),
    ],
    ids=["same", "case and lines", "typography", "new headline", "tail trimmed", "half", "head cut", "a paragraph more",
         "two words changed"],
)  # fmt: skip
def test_a_copy_is_folded(copy: str) -> None:
    assert _folded(a=WIRE, b=copy, c=OWN) == {"b": "a"}


def test_two_reports_of_one_event_with_one_quotation_stay_two() -> None:
    assert _folded(a=WIRE, b=OWN) == {}
    assert likeness(sketch(WIRE), sketch(OWN)) < THRESHOLD / 2


def test_a_statement_quoted_in_full_is_no_copy_of_the_article() -> None:
    statement = PARAGRAPHS[2]
    assert _folded(a=WIRE + OWN, b=statement) == {}


def test_the_original_is_the_first_by_rank_whatever_its_length() -> None:
    sketches = {"a": sketch(WIRE), "b": sketch("\n\n".join(PARAGRAPHS[:3])), "c": sketch("New head\n" + WIRE)}
    rank = {"a": ("2018-06-20", "a"), "b": ("2018-06-19", "b"), "c": ("9999", "c")}
    assert copies(sketches, rank) == {"a": "b", "c": "b"}


def test_short_texts_are_copies_only_when_they_are_the_same() -> None:
    assert _folded(a="The fee fell.", b="the fee fell", c="The fee rose.", d="") == {"b": "a"}
    assert _folded(a="One two three four five six seven eight", b="One two three four five six seven nine") == {}


def test_no_order_of_the_articles_changes_the_result() -> None:
    texts = {
        f"{n:02d}": text for n, text in enumerate([WIRE, OWN, "Head\n" + WIRE, WIRE[:900], OWN + WIRE[:300], OWN] * 3)
    }
    sketches = {id: sketch(text) for id, text in texts.items()}
    rank = {id: (id,) for id in texts}
    expected = copies(sketches, rank)
    assert expected["02"] == "00"
    for seed in range(20):
        ids = random.Random(seed).sample(sorted(texts), len(texts))
        assert copies({id: sketches[id] for id in ids}, rank) == expected


def test_an_original_is_no_copy() -> None:
    found = copies(*_crowd(400))
    assert found
    assert not set(found.values()) & set(found)


def test_time_grows_with_the_articles_and_not_with_their_square() -> None:
    import time

    sketches, rank = _crowd(4000)
    start = time.process_time()
    copies(sketches, rank)
    assert time.process_time() - start < 3


def _crowd(many: int) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[str, ...]]]:
    """Made-up texts, every fourth a copy, all with the same foot."""
    dice = random.Random(7)
    words = [f"w{n}" for n in range(3000)]
    foot = " ".join(dice.choices(words, k=30))
    texts: list[str] = []
    for n in range(many):
        body = texts[n // 2] if n % 4 == 3 else " ".join(dice.choices(words, k=120))
        texts.append(body)
    sketches = {f"{n:05d}": sketch(f"{text} {foot}") for n, text in enumerate(texts)}
    return sketches, {id: (id,) for id in sketches}


@given(st.text(max_size=400), st.text(max_size=400))
@settings(max_examples=200, derandomize=True, deadline=None)
def test_likeness_is_symmetric_between_0_and_1_and_1_with_itself(a: str, b: str) -> None:
    one, two = sketch(a), sketch(b)
    assert len(one) in (0, 2)
    assert likeness(one, two) == likeness(two, one)
    assert 0.0 <= likeness(one, two) <= 1.0
    assert likeness(one, one) == (1.0 if one else 0.0)


@given(st.sets(st.integers(0, 2000), min_size=30, max_size=400), st.floats(0, 1))
@settings(max_examples=60, derandomize=True, deadline=None)
def test_the_estimate_is_near_the_true_share(numbers: set[int], share: float) -> None:
    words = [f"w{n}" for n in sorted(numbers)]
    kept = words[: max(20, int(len(words) * share))]
    assert (
        likeness(sketch(" ".join(words)), sketch(" ".join([*kept, *(f"x{n}" for n in range(len(kept) // 4))]))) < 1.01
    )
    if len(kept) > 0.3 * len(words):
        assert likeness(sketch(" ".join(words)), sketch(" ".join(kept))) > 0.6
