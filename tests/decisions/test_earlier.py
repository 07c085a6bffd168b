"""Against an earlier report: new, still open, gone; and reports that cannot be used."""

from __future__ import annotations

import json

import pytest

from checker.decisions.earlier import compare, only_new, read
from checker.errors import UsageError
from checker.record import replace
from checker.records import Accepted
from checker.render.json import render
from tests.render.sample import COST, MAYOR, REPORT, SIGNERS

OLD = read("old.json", render(replace(REPORT, findings=(SIGNERS, COST), accepted=())).encode())


def test_new_open_and_gone() -> None:
    found = compare(OLD, replace(REPORT, accepted=()))
    assert found.compared == ((SIGNERS.id, "open"), (MAYOR.id, "new"))
    assert found.gone == ((COST.id, COST.message),)
    assert only_new(found).findings == (MAYOR,)
    assert only_new(found).compared == found.compared


def test_accepted_since_is_not_gone() -> None:
    assert compare(OLD, replace(REPORT, accepted=(Accepted(COST, "x"),))).gone == ()


def test_accepted_then_and_reported_now_is_new() -> None:
    old = read("old.json", render(REPORT).encode())
    assert compare(old, replace(REPORT, findings=(COST,), accepted=())).compared == ((COST.id, "new"),)


def test_a_report_against_itself_has_nothing_new() -> None:
    found = compare(read("old.json", render(REPORT).encode()), REPORT)
    assert only_new(found).findings == found.gone == ()


def with_finding(**broken: object) -> bytes:
    """A report of one finding with one part that is not what it should be."""
    finding = {"id": "a", "rule": "r", "message": "m", "key": {}, "values": [], **broken}
    return json.dumps({"schema_version": 1, "findings": [finding]}).encode()


def test_the_least_report_that_will_do() -> None:
    assert read("old.json", with_finding())["findings"][0]["id"] == "a"


@pytest.mark.parametrize(
    ("data", "where", "what"),
    [
        (b"", "old.json:1:1", "is not a whole JSON document"),
        (b'{"schema_version": 1,', "old.json:1:22", "is not a whole JSON document"),
        (b"\xff\xfe", "old.json", "is not UTF-8 text"),
        (b"[" * 100_000, "old.json", "JSON"),
        (b"[]", "old.json", "is JSON, but not a report of checker"),
        (b'{"results": []}', "old.json", "is JSON, but not a report of checker"),
        (
            b'{"schema_version": 2, "findings": []}',
            "old.json",
            "is a report of version 2; this checker reads version 1",
        ),
        (b'{"schema_version": true, "findings": []}', "old.json", "is a report of version True"),
        (b'{"schema_version": 1, "findings": {}}', "old.json", "findings is not a list"),
        (b'{"schema_version": 1, "findings": [7]}', "old.json", "findings[0] is not a finding"),
        (
            with_finding(message=0),
            "old.json",
            "findings[0]",
        ),
        (
            with_finding(values=[1]),
            "old.json",
            "findings[0]",
        ),
    ],
)
def test_not_a_report(data: bytes, where: str, what: str) -> None:
    with pytest.raises(UsageError) as caught:
        read("old.json", data)
    assert caught.value.where.startswith(where)
    assert what in caught.value.what
    assert "checker run -o json=FILE" in caught.value.help
