"""A corpus in which every second file is broken gives the same findings for the good half as the good half alone."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from checker import check
from checker.records import Article
from checker.render.json import render
from checker.rulebook.files import load
from checker.settings import Settings
from tests.read.made import LEAD, MADE, read

RULES = """\
version: 1
rules:
  - {id: fee, type: money, near: [trader]}
  - {id: signers, type: count, unit: [worker], near: [signed]}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules.yaml").write_text(RULES, "utf-8")
    return tmp_path


def report(jobs: int) -> dict[str, Any]:
    settings = Settings(corpus=("corpus",), rules=("rules.yaml",), jobs=jobs, currency="GBP")
    told: dict[str, Any] = json.loads(render(check.run(settings, load(settings.rules))))
    return told


def broken(name: str) -> bytes:
    """The beginning of a file of this form, then noise: nothing that could be read by half."""
    dice = random.Random(name)
    return MADE[name]()[:30] + bytes(dice.randrange(256) for _ in range(400)) + b"\0\0\xff\xfe"


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_second_file_broken_gives_the_same_findings_for_the_good_half(here: Path, jobs: int) -> None:
    corpus = here / "corpus"
    corpus.mkdir()
    for number, name in enumerate(sorted(MADE)):
        (corpus / f"{number:02}-{name}").write_bytes(MADE[name]())
        text = f"{LEAD}\n\nAfter that {100 * number + 90} workers signed a letter.\n"
        (corpus / f"{number:02}-other.txt").write_text(text, "utf-8")
    alone = report(jobs)
    assert alone["findings"]
    for number, name in enumerate(sorted(MADE)):
        assert not any(isinstance(item, Article) for item in read(name, broken(name))[0])
        (corpus / f"{number:02}-broken-{name}").write_bytes(broken(name))
    mixed = report(jobs)
    for part in ("articles", "findings", "facts", "rules", "summary", "near_misses"):
        assert mixed[part] == alone[part], part
    told = {problem["where"].partition(":")[0] for problem in mixed["problems"]}
    assert {f"corpus/{number:02}-broken-{name}" for number, name in enumerate(sorted(MADE))} <= told
