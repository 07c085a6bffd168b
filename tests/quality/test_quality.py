"""Floors of quality on labelled data that lies beside the repository, where it does: lowering one needs a reason here.

Strict F1 of values read in news (span and value), and precision and recall of discrepancies found in local news.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EVAL = ROOT.parent / "shared" / "eval"

pytestmark = pytest.mark.skipif(not EVAL.is_dir(), reason="the labelled data is not here")

NEWS = {
    "money": 0.95,
    "number": 0.90,
    "percentage": 0.97,
    "quantity": 0.92,
    "age": 0.93,
    "ordinal": 0.95,
    "date": 0.92,
    "time": 0.92,
    "duration": 0.93,
}
BREADTH = {"money": 0.92, "number": 0.85, "quantity": 0.88, "ordinal": 0.94}
NEGATIVE_ROWS_WITH_A_FALSE_POSITIVE = 3
BOUNDS = 0.90
DISCREPANCIES = {"precision": 0.90, "recall": 0.55}


@pytest.fixture(scope="module", params=["news-dev.jsonl", "values-dev.jsonl"])
def scored(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, dict[str, dict[str, int]]]:
    folder = tmp_path_factory.mktemp("values")
    gold, found, scores = EVAL / "values" / request.param, folder / "found.jsonl", folder / "scores.json"
    command = [
        sys.executable,
        str(EVAL / "values" / "predict_values.py"),
        str(gold),
        str(found),
        sys.executable,
        "-m",
        "checker",
    ]
    subprocess.run(command, check=True, cwd=ROOT)
    command = [
        sys.executable,
        str(EVAL / "values" / "score_values.py"),
        "--gold",
        str(gold),
        "--pred",
        str(found),
        "--json",
        str(scores),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return request.param, json.loads(scores.read_text(encoding="utf-8"))


def strict_f1(counts: dict[str, int]) -> float:
    right, wrong, missed = (
        counts.get("stp", 0),
        counts.get("fp", 0) + counts.get("swrong", 0),
        counts["ng"] - counts.get("stp", 0),
    )
    return 2 * right / (2 * right + wrong + missed)


def test_values_are_read_rightly(scored: tuple[str, dict[str, dict[str, int]]]) -> None:
    name, counts = scored
    floors = NEWS if name.startswith("news") else BREADTH
    assert {kind: strict_f1(counts[kind]) for kind in floors if strict_f1(counts[kind]) < floors[kind]} == {}
    assert counts["ALL"]["btp"] >= BOUNDS * counts["ALL"]["nb"]


def test_nothing_is_read_where_nothing_is() -> None:
    from checker import extract

    rows = [json.loads(line) for line in (EVAL / "values" / "news-dev.jsonl").read_text(encoding="utf-8").splitlines()]
    empty = [row for row in rows if not row["expected"]]
    wrong = [row["text"] for row in empty if extract(row["text"], published=row["reference_date"][:10])]
    assert len(wrong) <= NEGATIVE_ROWS_WITH_A_FALSE_POSITIVE, wrong


def test_discrepancies_are_found_and_only_those(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    articles = EVAL / "gva" / "articles-dev.jsonl"
    command = [
        sys.executable,
        "-m",
        "checker",
        "run",
        str(articles),
        "--rules",
        "generic",
        "-o",
        f"json={report}",
        "--exit-zero",
    ]
    subprocess.run(command, check=True, cwd=tmp_path)
    command = [
        sys.executable,
        str(EVAL / "score_discrepancies.py"),
        str(report),
        str(EVAL / "gva" / "labels-dev.jsonl"),
        "--json",
    ]
    scores = json.loads(subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout)
    assert {name: scores[name] for name, floor in DISCREPANCIES.items() if scores[name] < floor} == {}
