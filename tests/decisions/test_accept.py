"""From a report to decisions: by id, with a reason, merged into those there are."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from checker.decisions import Decision, Decisions
from checker.decisions.accept import accept, drafts, drafts_of, merge, with_articles
from checker.decisions.load import load
from checker.errors import UsageError
from checker.record import replace
from checker.render.json import render
from tests.render.sample import COST, MAYOR, REPORT, SIGNERS

KNOWN = drafts([SIGNERS, MAYOR])


def test_drafts_are_the_same_from_the_report_and_from_its_json() -> None:
    assert drafts_of(json.loads(render(REPORT))) == drafts([SIGNERS, MAYOR, COST])
    assert KNOWN[0].values == ("300 employee", "< 200 employee")
    assert KNOWN[0].articles == ("a", "b", "c", "d")
    assert KNOWN[0].key == (("story", "harbour"),)


def test_accept() -> None:
    [one] = accept(["5e1fa0c0ffee"], KNOWN, " A day lies between. ", "ignored", "2026-12-31", "ML")
    assert one == replace(KNOWN[0], reason="A day lies between.", decision="ignored", until="2026-12-31", by="ML")


def test_a_decision_may_expire_today() -> None:
    [one] = accept([SIGNERS.id], KNOWN, "x", until="2024-02-29", today=date(2024, 2, 29))
    assert one.until == "2024-02-29"


def test_the_beginning_of_an_id_will_do() -> None:
    assert [one.id for one in accept(["5e1f", "0ddba11cafe0", "5e1f"], KNOWN, "x")] == [SIGNERS.id, MAYOR.id]


@pytest.mark.parametrize(
    ("ids", "reason", "more", "where", "help"),
    [
        (["5e1fa0c0ffef"], "x", {}, "5e1fa0c0ffef", "did you mean 5e1fa0c0ffee?"),
        (["zzz"], "x", {}, "zzz", "ids are in every report"),
        (["5e1"], "x", {}, "5e1", "ids are in every report"),
        ([SIGNERS.id], "  ", {}, "--reason", "say why"),
        ([SIGNERS.id], "x", {"decision": "maybe"}, "--decision", "allowed: confirmed, explained, not-same, ignored"),
        ([SIGNERS.id], "x", {"until": "soon"}, "--until", "write it as 2026-12-31"),
        ([SIGNERS.id], "x", {"until": "2024-02-28", "today": date(2024, 2, 29)}, "--until", "name a day to come"),
    ],
)
def test_refused(ids: list[str], reason: str, more: dict[str, Any], where: str, help: str) -> None:
    with pytest.raises(UsageError) as caught:
        accept(ids, KNOWN, reason, **more)
    assert caught.value.where == where
    assert help in caught.value.help


def test_an_ambiguous_beginning_is_refused() -> None:
    known = [replace(KNOWN[0], id="abcd1"), replace(KNOWN[0], id="abcd2")]
    with pytest.raises(UsageError, match="more than one finding") as caught:
        accept(["abcd"], known, "x")
    assert caught.value.help == "write more of it: abcd1, abcd2"


def test_merge_keeps_what_is_there() -> None:
    old = Decisions((Decision("a", "r", "old", articles=("x",)), Decision("b", "r", "stays")), different=(("p", "q"),))
    new = Decisions((Decision("a", "r", "new"), Decision("c", "q", "added")), different=(("p", "q"), ("s", "t")))
    assert merge(old, new) == Decisions(
        (Decision("c", "q", "added"), Decision("a", "r", "new", articles=("x",)), Decision("b", "r", "stays")),
        different=(("p", "q"), ("s", "t")),
    )
    assert merge(old, [Decision("b", "r", "other")]).entries[1].reason == "other"


def test_what_the_page_exports() -> None:
    exported = (
        'version: 1\naccepted:\n  - id: "5e1fa0c0ffee"\n    rule: "letter-signers"\n    key: {"story": "harbour"}\n'
        '    values: ["300 employee", "< 200 employee"]\n    decision: not-same\n    reason: "two letters"\n'
        'different:\n  - ["Ada Thorne", "Ada Thorn"]\n'
    )
    found = with_articles(load("page.yaml", exported.encode()), KNOWN)
    assert found.entries[0].articles == ("a", "b", "c", "d")
    assert found.entries[0].decision == "not-same"
    assert found.different == (("Ada Thorne", "Ada Thorn"),)
