"""Who stands apart, and the slips that would explain it."""

from __future__ import annotations

import pytest

from checker.record import replace
from checker.records import Fact, Position, Quantity, Value, Wording
from checker.render.cast import Cast
from checker.render.hints import apart, reason, who
from tests.reports import ARTICLES, claim, count, fact, money, position, sample

CAST = Cast(sample())


def place(value: Value, name: str, *articles: int, verdict: str = "") -> Position:
    return position(
        value, name, *(claim("r", ARTICLES[at].id, value, "It is X.", "X") for at in articles), verdict=verdict
    )


def found(*places: Position, type: str = "count", verdict: str = "conflict", **more: object) -> Fact:
    return fact("r", type, verdict, "", (), *places, **more)


@pytest.mark.parametrize(
    ("first", "other", "hint"),
    [
        (money("12400000"), money("14200000"), "digits swapped?"),
        (money("19400000"), money("19400000000"), "factor of 1,000?"),
        (count(300), count(30), "factor of 10?"),
        (Wording("name", "Jer Thorp"), Wording("name", "Jer Throp"), "letters swapped?"),
        (Wording("name", "GitHub"), Wording("name", "Github"), "capitals differ"),
        (Wording("quote", "we will not sign"), Wording("quote", "we do not sign"), "1 word differs"),
        (Wording("quote", "we will not sign"), Wording("quote", "they do not sign"), "2 words differ"),
        (Wording("name", "Ann Lee"), Wording("name", "Ann Leigh"), ""),
        (Wording("name", "Ann Lee"), Wording("name", "Anne Lee"), "one letter differs"),
        (Wording("name", "Ann Lee"), Wording("name", "Ann-Lee"), ""),
        (Wording("place", "890 Dorr Street"), Wording("place", "840 Dorr Street"), "one digit differs"),
        (Wording("place", "5800 Dorr Street"), Wording("place", "8500 Dorr Street"), "digits swapped?"),
    ],
)
def test_slips(first: Value, other: Value, hint: str) -> None:
    type = first.type if isinstance(first, Wording) else "money"
    assert reason(found(place(first, "a", 1, 4), place(other, "b", 4), type=type), CAST) == hint


def test_an_older_article_is_said_to_be_older() -> None:
    assert reason(found(place(count(300), "300", 1, 7), place(count(170), "170", 0)), CAST) == "older article"
    assert reason(found(place(count(300), "300", 0, 7), place(count(170), "170", 1)), CAST) == ""
    assert reason(found(place(count(300), "300", 0), place(count(170), "170", 5)), CAST) == ""


def test_the_minority_stands_apart_and_is_named() -> None:
    disagreement = found(place(count(300), "300", 1, 4), place(count(170), "170", 0))
    assert apart(disagreement) == disagreement.positions[1:]
    assert who(disagreement, CAST) == "Harbor Ledger differs"


def test_a_tie_has_no_odd_one() -> None:
    tie = found(place(count(300), "300", 1, 5), place(count(170), "170", 0, 4))
    assert apart(tie) == tie.positions
    assert who(tie, CAST) == "sources split 2 : 2"
    assert (
        who(found(place(count(300), "300", 1), place(count(170), "170", 0)), CAST)
        == "Valley Courier against Harbor Ledger"
    )


def test_those_who_differ_from_the_lead_are_named_together_however_they_differ_from_each_other() -> None:
    three = found(place(count(300), "300", 1, 4), place(count(170), "170", 0), place(count(90), "90", 5))
    assert who(three, CAST) == "Harbor Ledger and Open Notebook differ"
    one = found(place(count(300), "300", 4, 5), place(count(170), "170", 1), place(count(90), "90", 7))
    assert who(one, CAST) == "Valley Courier differs"
    values = (place(count(150), "150", 1, 4), *(place(count(n), str(n), at) for n, at in ((99, 0), (120, 2), (200, 5))))
    many = found(*values)
    sides = zip(many.positions, (0, 1, 0, 2), strict=True)
    assert who(replace(many, positions=tuple(replace(item, side=side) for item, side in sides)), CAST) == (
        "Harbor Ledger and Open Notebook differ"
    )


def test_a_tie_counts_every_side_and_all_who_are_on_it() -> None:
    tie = found(
        place(count(300), "300", 1, 5),
        place(count(170), "170", 0, 4),
        place(count(400), "> 400", 6, verdict="unclear"),
    )
    assert who(tie, CAST) == "sources split 2 : 2 : 1"
    both = found(
        place(count(300), "300", 1),
        place(count(170), "170", 0, 4),
        place(count(301), "301", 5, verdict="compatible"),  # on the side of the first
    )
    assert who(both, CAST) == "sources split 2 : 2"


def test_a_source_that_contradicts_itself_is_not_split() -> None:
    alone = found(place(count(300), "300", 1), place(count(170), "170", 7))
    assert who(alone, CAST) == "2 articles of Valley Courier"
    assert (
        who(found(place(count(300), "300", 1), place(count(170), "170", 1)), CAST)
        == "one article of Valley Courier says both"
    )


def test_what_the_rule_declares_is_not_apart_even_when_alone() -> None:
    declared = found(place(count(300), "300", 1, 4), place(count(170), "170", 0), expected=("170",))
    assert apart(declared) == declared.positions[:1]
    assert who(declared, CAST) == "Desk Notes and Valley Courier differ"


def test_compatible_values_do_not_stand_apart() -> None:
    mixed = found(
        place(count(300), "300", 1, 4), place(count(298), "298", 5, verdict="compatible"), place(count(9), "9", 0)
    )
    assert [item.canonical for item in apart(mixed)] == ["9"]


def test_agreement_has_neither() -> None:
    agreed = found(place(count(300), "300", 1, 4), verdict="agree")
    assert (apart(agreed), who(agreed, CAST), reason(agreed, CAST)) == ((), "", "")


def test_a_vague_amount_has_no_digits_to_swap() -> None:
    vague = Quantity("count", None, qualifier="vague")
    assert reason(found(place(vague, "vague", 1, 5), place(count(9), "9", 0, 4)), CAST) == ""
    assert replace(vague, nominal=None) == vague
