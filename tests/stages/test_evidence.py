"""A fact that everybody tells fits: all claims are counted, the first ones keep their sentences, in whatever order they come."""

import random
from decimal import Decimal

import pytest

from checker.records import Article, Claim, Problem, Quantity, Reading
from checker.rule import Rule
from checker.stages import evidence
from checker.stages.compare import compare
from checker.stages.gather import Gathered, gather

RULE = Rule("signers", "count", "Signers", unit=("person",))


def reading(number: int, value: int, story: str | None = None) -> Reading:
    id = f"a{number:04d}"
    claim = Claim(
        "signers", (), id, Quantity("count", Decimal(value), unit="person"), 5, 9, 1, 6, f"{value}",
        f"In all {value} people signed, says article {number}.", 0, source=f"source {number % 7}", published="2018-06-20",
        origin=id,
    )  # fmt: skip
    return Reading(Article(id, id, source=claim.source, story=story), (claim,), digest=f"{number:x}")


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence, "MOST_EVIDENCE", 5)
    monkeypatch.setattr(evidence, "OFTEN", 20)


def gathered(readings: list[Reading], mode: str = "field") -> Gathered:
    items: list[Reading | Problem] = [*readings]
    return gather(items, mode)


def readings() -> list[Reading]:
    return [reading(n, 100 + n % 3, "one" if n % 2 else "two") for n in range(120)]


def test_all_are_counted_and_the_first_are_told() -> None:
    [fact] = compare(RULE, "", gathered(readings(), "one").claims["signers", ""])
    assert [position.articles for position in fact.positions] == [40, 40, 40]
    assert [position.independent for position in fact.positions] == [7, 7, 7]
    for position in fact.positions:
        assert len(position.claims) == 5
        assert position.folded == 35
        assert all(claim.sentence for claim in position.claims)
        assert [claim.article for claim in position.claims] == sorted(claim.article for claim in position.claims)
    assert fact.positions[0].claims[0].article == "a0000"


def test_few_keep_their_sentences_on_the_way() -> None:
    claims = gathered(readings(), "one").claims["signers", ""]
    assert len(claims) == 120
    assert sum(bool(claim.sentence) for claim in claims) == 15


def test_each_story_keeps_its_own() -> None:
    for story in ("one", "two"):
        claims = gathered(readings()).claims["signers", story]
        assert sum(bool(claim.sentence) for claim in claims) == 15


def test_any_order_keeps_the_same() -> None:
    plain = gathered(readings())
    for seed in range(5):
        shuffled = readings()
        random.Random(seed).shuffle(shuffled)
        assert gathered(shuffled) == plain


@pytest.mark.parametrize("mode", ["field", "one", "auto"])
def test_folding_on_the_way_changes_no_fact(monkeypatch: pytest.MonkeyPatch, mode: str) -> None:
    folded = [compare(RULE, story, claims) for (_, story), claims in gathered(readings(), mode).claims.items()]
    monkeypatch.setattr(evidence, "OFTEN", 10_000)
    assert [compare(RULE, story, claims) for (_, story), claims in gathered(readings(), mode).claims.items()] == folded


def test_what_is_said_seldom_is_kept_beside_what_is_said_often() -> None:
    items = [*readings(), reading(500, 7), reading(501, 8)]
    claims = gathered(items, "one").claims["signers", ""]
    seldom = [claim for claim in claims if claim.article in ("a0500", "a0501")]
    assert all(claim.sentence for claim in seldom)
