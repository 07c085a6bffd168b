"""What a folder's configuration says, and what the command line says over it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli import main

RULE = "version: 1\nrules:\n  - {id: signers, type: count, near: [signed]}\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("ours", "theirs"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("More than 100 people signed the letter on Monday.\n", "utf-8")
    (tmp_path / "rules.yaml").write_text(RULE, "utf-8")
    (tmp_path / "checker.yaml").write_text("corpus: [ours]\nrules: [rules.yaml]\ntitle: The letter\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("named", "title"),
    [
        ([], "The letter"),
        (["ours"], "The letter"),
        (["theirs"], "theirs"),  # the folder's title is that of its own corpus
        (["theirs", "--title", "Another"], "Another"),
    ],
)
def test_the_title(here: Path, named: list[str], title: str) -> None:
    assert main(["run", *named, "-o", "json=report.json", "--no-cache"]) == 0
    assert json.loads((here / "report.json").read_text("utf-8"))["title"] == title


def test_a_field_of_a_table_may_be_the_class_of_its_source(here: Path) -> None:
    record = {"id": "1", "desk": "local", "text": "More than 100 people signed the letter on Monday."}
    (here / "theirs" / "b.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    named = ["run", "theirs/b.jsonl", "--field", "source_class=desk", "-o", "json=report.json", "--no-cache"]
    assert main(named) == 0
    assert json.loads((here / "report.json").read_text("utf-8"))["articles"][0]["source_class"] == "local"
