"""The packs that come along: their rules are tested, and their files tell what they are."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from checker.records import Article
from checker.rulebook import files
from checker.rulebook.book import Rulebook
from checker.stages.compare import compare
from checker.stages.extract import extract
from checker.stages.gather import gather
from checker.stages.trial import trial

ROOT = Path(__file__).parents[1]
BOOK = files.load(["generic"])
KINDS = yaml.safe_load((ROOT / "tests" / "cases" / "kinds_of_news.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_every_rule_is_tested_both_ways_and_its_tests_pass(rule) -> None:
    outcomes = [trial(rule, test, Rulebook([rule])) for test in rule.tests]
    assert [(outcome.test.name, outcome.verdict) for outcome in outcomes if not outcome.passed] == []
    verdicts = {test.verdict for test in rule.tests}
    assert verdicts & {"conflict", "update"}
    assert verdicts - {"conflict"} or rule.id in ("magnitude", "troops", "people-evacuated", "ransom")


def test_a_pack_tells_its_name_and_title() -> None:
    for name in files.pack_names():
        told = yaml.safe_load((ROOT / "rules" / name / files.PACK).read_text(encoding="utf-8"))
        assert told["name"] == name
        assert told["title"]


def test_every_pack_is_in_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included == {f"rules/{name}": f"checker/packs/{name}" for name in files.pack_names()}


def test_a_folder_of_rules_leaves_its_packs_to_their_names() -> None:
    assert not {rule.id for rule in files.load([ROOT / "rules"]).rules} & {rule.id for rule in BOOK.rules}


def test_a_run_by_the_name_of_the_pack(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Detective Marjorie Ellison, 41, spoke.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Detective Marjorie Elilson, 41, spoke.", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "checker",
        "run",
        tmp_path,
        "--rules",
        "generic",
        "--stories",
        "one",
        "--no-cache",
        "-o",
        "csv",
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 1, done.stderr
    assert "Elilson" in done.stdout


def test_the_manual_names_every_rule_of_the_pack() -> None:
    manual = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert [rule.id for rule in BOOK.rules if f"`{rule.id}`" not in manual] == []


@pytest.mark.parametrize("story", KINDS, ids=lambda story: story["kind"])
def test_kinds_of_news(story) -> None:
    articles = [
        Article(f"a{n}", f"a{n}.txt", **({"text": told} if isinstance(told, str) else told))
        for n, told in enumerate(story["articles"])
    ]
    gathered = gather([extract(article, BOOK) for article in articles], "one")
    facts = [fact for (id, name), claims in gathered.claims.items() for fact in compare(BOOK.rule(id), name, claims)]
    assert sorted(f"{fact.rule} {fact.verdict}" for fact in facts if fact.is_finding) == story["findings"]
