"""An article that takes too long to be read for facts is told, and the others go on: in this process, in a pool, in a thread."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from checker import check
from checker.facts import room
from checker.read.limits import Limits
from checker.records import Report
from checker.render.json import render
from checker.rulebook.files import load
from checker.settings import Settings

RULES = """\
version: 1
rules:
  - {id: signers, type: count, unit: [worker], near: [signed]}
  - {id: fee, type: money, near: [fee]}
"""
ENDLESS = "Endlessly"
MARK = " ".join(
    f"{ENDLESS} it was said that some {number} workers signed the letter to the board." for number in range(20, 32)
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three articles, of which the second takes most of a second to be read; it is given a fifth of one."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("a", "Some 90 workers signed."), ("b", MARK), ("c", "Over 200 workers signed.")):
        (tmp_path / f"{name}.txt").write_text(f"{text} The fee is 5 dollars.\n", "utf-8")
    (tmp_path / "rules.yaml").write_text(RULES, "utf-8")
    count = room("count")
    read = count.read

    def slowly(passage: Any) -> Any:
        if ENDLESS in passage.text:
            time.sleep(0.05)
        return read(passage)

    monkeypatch.setattr(count, "read", slowly)
    monkeypatch.setattr(check, "limits_of", lambda settings: Limits(timeout=0.2))
    return tmp_path


def run(cache: str = "", **options: Any) -> Report:
    settings = Settings(corpus=("a.txt", "b.txt", "c.txt"), rules=("rules.yaml",), **options)
    return check.run(settings, load(settings.rules), cache=cache)


def look(report: Report) -> None:
    assert [article.id for article in report.articles] == ["a.txt", "b.txt", "c.txt"]
    assert {c.article for fact in report.findings for p in fact.positions for c in p.claims} == {"a.txt", "c.txt"}
    (problem,) = report.problems
    assert problem.where == "b.txt"
    assert "took more than 0.2 seconds to be read for facts" in problem.what


@pytest.mark.parametrize("options", [{"jobs": 1}, {"jobs": 2, "engine": "pool"}], ids=["serial", "pool"])
@pytest.mark.skipif(sys.platform == "win32", reason="processes start afresh there, without the slow reader")
def test_an_article_that_takes_too_long_is_told_and_the_others_go_on(here: Path, options: dict[str, Any]) -> None:
    look(run(**options))


def test_without_alarms_the_time_is_looked_at_between_sentences(here: Path) -> None:
    found: list[Report] = []
    thread = threading.Thread(target=lambda: found.append(run(jobs=1)))
    begun = time.monotonic()
    thread.start()
    thread.join()
    assert time.monotonic() - begun < 1.5
    look(found[0])


def test_what_was_given_up_is_asked_again(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look(run(jobs=1, cache="cache"))
    look(run(jobs=1, cache="cache"))
    monkeypatch.setattr(check, "limits_of", lambda settings: Limits(timeout=20))
    again = run(jobs=1, cache="cache")
    assert again.problems == ()
    assert sum(card.claims for card in again.rules) == 14 + 3


def test_a_limit_that_nothing_reaches_changes_no_byte(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = set()
    for seconds in (0, 20, 2000):
        monkeypatch.setattr(check, "limits_of", lambda settings, seconds=seconds: Limits(timeout=seconds))
        told.add(render(run(jobs=1)))
    assert len(told) == 1
