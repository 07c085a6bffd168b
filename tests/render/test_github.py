"""Annotations: every line is one command, read back to what was meant, worst first, no more than the service shows."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.record import replace
from checker.records import Article, Fact, Problem, Report, Wording
from checker.render import github
from tests.render.sample import EMPTY, REPORT, SIGNERS, claim, fact, position

COMMAND = re.compile(r"::(error|warning|notice) ([^\n]*?)::([^\n]*)\Z")


def unescape(text: str) -> str:
    for code, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, char)
    return text


def commands(report: Report) -> list[tuple[str, dict[str, str], str]]:
    """The output as the runner reads it: level, properties, message."""
    found = []
    for line in github.render(report).removesuffix("\n").split("\n"):
        match = COMMAND.match(line)
        assert match, line
        properties = dict(part.split("=", 1) for part in match[2].split(","))
        found.append((match[1], {name: unescape(value) for name, value in properties.items()}, unescape(match[3])))
    return found


def many(severity: str, number: int) -> tuple[Fact, ...]:
    return tuple(replace(SIGNERS, id=f"{severity}{n}", severity=severity) for n in range(number))


def test_golden_file() -> None:
    assert github.render(REPORT) == (Path(__file__).parent.parent / "golden/github.txt").read_text("utf-8")


def test_a_finding() -> None:
    level, properties, message = commands(REPORT)[0]
    assert level == "error"
    where = {"file": "corpus/b.txt", "line": "3", "col": "1", "endColumn": "25"}
    assert properties == {**where, "title": "conflict: letter-signers"}
    assert message.split("\n")[0] == SIGNERS.message
    assert "300 employees (Wire) at corpus/wire.jsonl:1:1" in message


def test_worst_first_and_ten_of_each_level() -> None:
    report = replace(REPORT, findings=(*many("info", 30), *many("warning", 30), *many("error", 30)))
    levels = [level for level, _, _ in commands(report)]
    assert levels == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert "62 not shown here" in commands(report)[-1][2]  # 90 findings, 1 problem, 29 shown


def test_a_clean_report_is_one_notice() -> None:
    assert commands(EMPTY) == [("notice", {"title": "checker"}, "0 conflict, 0 unclear, 0 update, 0 accepted")]


def test_a_record_of_a_file_has_a_line_only() -> None:
    report = replace(REPORT, findings=(REPORT.accepted[0].fact,))
    assert commands(report)[0][1] == {"file": "corpus/wire.jsonl", "line": "1", "title": "conflict: harbour-cost"}


@given(st.text(alphabet=st.characters(), max_size=30), st.text(alphabet=st.characters(), max_size=20))
@settings(max_examples=100, derandomize=True, deadline=None)
def test_no_text_can_plant_a_command(text: str, path: str) -> None:
    hostile = f"{text}\n::error::planted\r\n%0A::set-output{text}"
    value = Wording("text", hostile)
    one = fact("r", "conflict", hostile, position(value, hostile, claim("a", hostile, hostile, value)))
    report = replace(
        REPORT,
        articles=(Article("a", f"{path},line=9::{path}\n", source=hostile),),
        findings=(one,),
        problems=(Problem(hostile, hostile, hostile),),
    )
    found = commands(report)
    assert [level for level, _, _ in found] == ["error", "warning", "notice"]
    assert set(found[0][1]) == {"file", "line", "title"}
