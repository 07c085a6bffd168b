"""Laws of a whole run: order, engines and partitions change nothing; support is added, never taken away."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pytest

import checker
from checker.check import run
from checker.record import replace
from checker.records import Report
from checker.render import room
from checker.rulebook.files import load
from checker.settings import Settings

ROOT = Path(__file__).parents[1]
PLAIN = Settings(corpus=("corpus",), rules=("rules",))


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def bytes_of(report: Report) -> str:
    return room("json").render(report)


@pytest.fixture(scope="module")
def expected() -> str:
    return bytes_of(
        run(replace(PLAIN, corpus=(str(ROOT / "corpus"),), title="t", engine="serial"), load([str(ROOT / "rules")]))
    )


@pytest.mark.parametrize(("engine", "jobs"), [("serial", 1), ("pool", 1), ("pool", 2), ("pool", 3)])
def test_every_engine_and_job_count_gives_the_same_bytes(engine: str, jobs: int, expected: str) -> None:
    settings = replace(PLAIN, corpus=(str(ROOT / "corpus"),), title="t", engine=engine, jobs=jobs)
    assert bytes_of(run(settings, load([str(ROOT / "rules")]))) == expected


def test_the_order_of_files_changes_nothing() -> None:
    files = sorted(str(path) for path in (ROOT / "corpus").iterdir() if path.suffix in (".md", ".jsonl"))
    shuffled = files.copy()
    random.Random(7).shuffle(shuffled)
    reports = [
        bytes_of(run(replace(PLAIN, corpus=tuple(order), title="t"), load(["rules"]))) for order in (files, shuffled)
    ]
    assert reports[0] == reports[1]


def test_every_claim_slices_to_its_surface() -> None:
    texts = {article.id: article.text for article in articles()}
    report = run(PLAIN, load(["rules"]))
    claims = [
        claim for fact in (*report.findings, *report.facts) for position in fact.positions for claim in position.claims
    ]
    assert claims
    for claim in claims:
        text = texts[claim.article]
        assert text[claim.start : claim.end] == claim.surface
        assert text[claim.sentence_start :].startswith(claim.sentence)


def articles() -> list[checker.Article]:
    from checker.check import articles as all_articles
    from checker.read.limits import Limits

    return [item for item in all_articles(["corpus"], Limits()) if isinstance(item, checker.Article)]


def test_a_copy_of_an_article_adds_support_and_never_a_finding(tmp_path: Path) -> None:
    shutil.copytree("corpus", tmp_path / "corpus")
    before = findings(tmp_path)
    shutil.copy(tmp_path / "corpus" / "code-caravan.md", tmp_path / "corpus" / "zz-copy.md")
    assert findings(tmp_path) == before


def test_an_article_about_something_else_takes_no_finding_away(tmp_path: Path) -> None:
    shutil.copytree("corpus", tmp_path / "corpus")
    before = findings(tmp_path)
    (tmp_path / "corpus" / "zz-other.txt").write_text(
        "The orchard opened on Sunday. Forty people came to pick apples.\n", encoding="utf-8"
    )
    assert findings(tmp_path) == before


def test_a_rule_more_changes_no_finding_of_the_others(tmp_path: Path) -> None:
    extra = tmp_path / "extra.yaml"
    extra.write_text("rules: [{id: percents, type: percent, within: article}]\n", encoding="utf-8")
    before = {fact.id for fact in run(PLAIN, load(["rules"])).findings}
    after = {fact.id for fact in run(PLAIN, load(["rules", str(extra)])).findings}
    assert before <= after


def findings(folder: Path) -> set[str]:
    return {fact.id for fact in run(Settings(corpus=(str(folder / "corpus"),)), load(["rules"])).findings}


def test_the_json_report_satisfies_its_schema() -> None:
    import jsonschema

    from checker.render.json import schema

    jsonschema.validate(json.loads(bytes_of(run(PLAIN, load(["rules"])))), schema("report"))
