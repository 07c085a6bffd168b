"""JUnit: valid against the schema of the Jenkins plugin, counts that add up, any text at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from checker.record import replace
from checker.records import Problem, Report, Wording
from checker.render import junit
from tests.render.sample import DAY, EMPTY, REPORT, claim, fact, position

HERE = Path(__file__).parent
SCHEMA = etree.XMLSchema(etree.parse(HERE / "schemas/junit-10.xsd"))
BROKEN = replace(REPORT, problems=(Problem("a.txt", "broken", "mend it", "error"), *REPORT.problems))


def parse(report: Report) -> etree._Element:
    root = etree.fromstring(junit.render(report).encode("utf-8"))
    SCHEMA.assertValid(root)
    return root


@pytest.mark.parametrize("report", [REPORT, EMPTY, BROKEN], ids=["findings", "clean", "broken"])
def test_valid_and_counted(report: Report) -> None:
    root = parse(report)
    for suite in root.iter("testsuite"):
        for attribute, tag in (
            ("tests", "testcase"),
            ("failures", "failure"),
            ("errors", "error"),
            ("skipped", "skipped"),
        ):
            assert int(suite.get(attribute)) == len(list(suite.iter(tag)))
    for attribute, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        assert int(root.get(attribute)) == len(list(root.iter(tag)))


def test_golden_file() -> None:
    assert junit.render(REPORT) == (HERE.parent / "golden/junit.xml").read_text("utf-8")


def test_what_becomes_of_each_fact() -> None:
    found = {case.get("classname"): [child.tag for child in case] for case in parse(REPORT).iter("testcase")}
    assert found == {
        "checker.letter-signers": ["failure"],
        "checker.mayor-name": ["failure"],
        "checker.letter-day": ["system-out"],
        "checker.harbour-cost": ["skipped"],
        "checker.strike-days": ["skipped"],
        "checker.problems": ["skipped"],
    }


def test_an_update_passes() -> None:
    update = replace(REPORT.findings[0], verdict="update", severity="info")
    assert [child.tag for child in parse(replace(REPORT, findings=(update,)))[0][0]] == ["system-out"]


def test_names_are_stable_and_not_shared() -> None:
    names = [case.get("name") for case in parse(replace(REPORT, facts=(DAY, replace(DAY, id="f"))))[2]]
    assert names == ["Day of the letter [story harbour]", "Day of the letter [story harbour] (2)"]


def test_a_finding_of_an_unlisted_rule_is_not_lost() -> None:
    assert len(parse(replace(REPORT, rules=())).findall(".//failure")) == 2


@given(st.text(alphabet=st.characters(), max_size=40))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_any_text_makes_a_valid_file(text: str) -> None:
    value = Wording("text", text)
    one = fact("r", "conflict", text, position(value, text, claim("a", text, text, value)))
    problem = Problem(text, text, text, "error")
    assert len(parse(replace(REPORT, findings=(one,), problems=(problem,)))) == 7
