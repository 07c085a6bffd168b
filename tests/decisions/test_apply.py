"""What a decision closes, and what opens again."""

from __future__ import annotations

import datetime

import pytest

from checker.decisions import Decision, Decisions
from checker.decisions.accept import drafts
from checker.decisions.apply import Outcome, apply, prune
from checker.record import replace
from checker.records import Fact
from tests.render.sample import MAYOR, SIGNERS, claim, fact, people, position

[DRAFT] = drafts([SIGNERS])
DECIDED = replace(DRAFT, reason="A day lies between them.", where="accepted.yaml:3:5")


def outcome(*entries: Decision, findings: tuple[Fact, ...] = (SIGNERS, MAYOR), today: str | None = None) -> Outcome:
    day = datetime.date.fromisoformat(today) if today else None
    return apply(findings, Decisions(entries), day)


def also_in(article: str, origin: str = "") -> Fact:
    """The finding of the signers with the same values, one of them also in another article."""
    first, *rest = SIGNERS.positions
    more = claim(article, "300 employees signed.", "300 employees", people(300), origin=origin or article)
    return replace(SIGNERS, positions=(replace(first, claims=(*first.claims, more)), *rest))


def test_no_decision_changes_nothing() -> None:
    assert outcome() == Outcome((SIGNERS, MAYOR), (), (), ())


@pytest.mark.parametrize("kind", ["explained", "not-same", "ignored"])
def test_a_decision_closes_its_finding(kind: str) -> None:
    found = outcome(replace(DECIDED, decision=kind, by="ML", until="2026-12-31"))
    assert found.findings == (MAYOR,)
    [accepted] = found.accepted
    assert (accepted.fact, accepted.reason, accepted.decision) == (SIGNERS, "A day lies between them.", kind)
    assert (accepted.by, accepted.until) == ("ML", "2026-12-31")
    assert found.problems == ()


def test_a_confirmed_finding_is_reported_with_its_note() -> None:
    found = outcome(replace(DECIDED, decision="confirmed"))
    assert found.findings == (SIGNERS, MAYOR)
    assert [item.fact for item in found.confirmed] == [SIGNERS]
    assert found.accepted == found.problems == ()


@pytest.mark.parametrize(
    ("today", "expired"), [("2026-12-30", False), ("2026-12-31", False), ("2027-01-01", True), (None, False)]
)
@pytest.mark.parametrize("kind", ["explained", "confirmed"])
def test_until_is_the_last_day(today: str | None, expired: bool, kind: str) -> None:
    found = outcome(replace(DECIDED, until="2026-12-31", decision=kind), today=today)
    assert (SIGNERS in found.findings) == (expired or kind == "confirmed")
    assert len(found.accepted) + len(found.confirmed) == (0 if expired else 1)
    assert [problem.where for problem in found.problems] == ["accepted.yaml:3:5"] * expired
    assert all("expired on 2026-12-31" in problem.what for problem in found.problems)


def test_a_new_article_opens_it_again() -> None:
    found = outcome(DECIDED, findings=(also_in("e"),))
    assert len(found.findings) == 1
    [problem] = found.problems
    assert "reported again: since the decision it is also in e" in problem.what
    assert problem.severity == "info"


def test_a_copy_of_a_known_article_does_not() -> None:
    assert len(outcome(DECIDED, findings=(also_in("e", origin="c"),)).accepted) == 1


def test_an_article_that_left_does_not() -> None:
    assert len(outcome(replace(DECIDED, articles=(*DECIDED.articles, "gone"))).accepted) == 1


def test_an_entry_without_articles_closes_it_wherever_it_is() -> None:
    assert len(outcome(replace(DECIDED, articles=()), findings=(also_in("e"),)).accepted) == 1


def test_a_new_value_opens_it_again_and_says_so() -> None:
    changed = fact(
        "letter-signers",
        "conflict",
        "m",
        position(people(300), "300 employee", claim("a", "300 signed.", "300", people(300))),
        position(people(400), "400 employee", claim("b", "400 signed.", "400", people(400))),
        id="another",
    )
    found = outcome(DECIDED, findings=(changed,))
    assert found.findings == (changed,)
    [problem] = found.problems
    assert "its values have changed" in problem.what
    assert "300 employee, 400 employee" in problem.what
    assert "look at the finding another" in problem.help


def test_an_entry_that_matches_nothing_is_reported_and_pruned() -> None:
    stale = replace(DECIDED, id="stale", rule="old-rule", where="accepted.yaml:9:5")
    [problem] = outcome(stale).problems
    assert (problem.where, problem.what) == ("accepted.yaml:9:5", "the decision on old-rule (stale) matches no finding")
    kept = prune(Decisions((DECIDED, stale), different=(("a", "b"),)), (SIGNERS, MAYOR))
    assert kept == Decisions((DECIDED,), different=(("a", "b"),))
