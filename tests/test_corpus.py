"""The demonstration story: a run over corpus/ with rules/ finds what was planned, and nothing else."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HOME = Path(__file__).parent.parent
RULES = sorted(path.relative_to(HOME).as_posix() for path in (HOME / "rules").glob("*.yaml"))

# What an editor should see: rule -> verdict, severity, and the articles that give each value, by how it begins.
FINDINGS: dict[str, tuple[str, str, dict[str, set[str]]]] = {
    "microsoft-letter-signers": (
        "conflict",
        "error",
        {
            "> 100 employee": {"five-oclock-brief.txt", "harbour-ledger.md", "plains-tribune.md"},
            "> 300 employee": {"code-caravan.md"},
            "200 employee": {"weekend-review.md"},
        },
    ),
    "thorp-spelling": (
        "conflict",
        "error",
        {"Jer Thorp": {"southern-dispatch.md"}, "Jer Throp": {"gallery-notes.txt"}},
    ),
    "github-spelling": (
        "conflict",
        "warning",
        {
            "GitHub": {"capital-markets-diary.md", "channel-monitor.md", "code-caravan.md", "five-oclock-brief.txt"},
            "Github": {"code-caravan.md"},
        },
    ),
    "cloud-services-wording": (
        "conflict",
        "error",
        {"deep learning": {"channel-monitor.md", "code-caravan.md"}, "low learning": {"code-caravan.md"}},
    ),
    "marquis-quote": (
        "conflict",
        "error",
        {
            "It would be easy to think of coding": {"southern-dispatch.md"},
            "It would be easy, I think,": {"weekend-review.md"},
        },
    ),
    "letter-quote": (
        "conflict",
        "error",
        {
            "We believe that Microsoft must": {"harbour-ledger.md", "plains-tribune.md", "southern-dispatch.md"},
            "I hope Microsoft will": {"code-caravan.md"},
        },
    ),
}

# What is told in several ways and is no discrepancy: rule -> values, none of which may be missing.
ACCORD: dict[str, set[str]] = {
    "acquisition-price": {"USD 7500000000"},
    "blog-post-date": {"2018-01", "2018-01-24"},
    "cancelled-talk-date": {"--06-22", "2018-06-22"},
    "chief-executive-name": {'"Satya Nadella"'},
    "contract-value": {"USD 19400000", "AUD 26300000"},
    "employees-considering-leaving": {"2 employee"},
    "executive-order-date": {"2018-06-20"},
    "github-petition-signers": {"> 200 contributor"},
    "google-petition-signers": {"> 3000 employee"},
    "palantir-contract": {"USD 41000000"},
    "company-statement": set(),
}


def checker(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", "-m", "checker", *arguments]
    return subprocess.run(command, cwd=HOME, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)


@functools.cache
def report() -> dict[str, Any]:
    done = checker("run", "corpus", "--rules", *RULES, "-o", "json")
    assert done.returncode == 1, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def facts(kind: str, rule: str) -> list[dict[str, Any]]:
    return [fact for fact in report()[kind] if fact["rule"] == rule]


def files(value: dict[str, Any]) -> set[str]:
    return {claim["article"].rpartition("/")[2] for claim in value["claims"]}


def test_nothing_else_is_reported() -> None:
    assert sorted(finding["rule"] for finding in report()["findings"]) == sorted(FINDINGS)


@pytest.mark.parametrize("rule", FINDINGS)
def test_finding(rule: str) -> None:
    verdict, severity, values = FINDINGS[rule]
    [finding] = facts("findings", rule)
    assert (finding["verdict"], finding["severity"]) == (verdict, severity)
    for beginning, articles in values.items():
        [value] = [value for value in finding["values"] if value["value"].lstrip('"').startswith(beginning)]
        assert files(value) == articles


@pytest.mark.parametrize("rule", ACCORD)
def test_accord(rule: str) -> None:
    assert facts("findings", rule) == []
    found = facts("facts", rule)
    assert {value["value"] for fact in found for value in fact["values"]} >= ACCORD[rule]
    assert len({claim["article"] for fact in found for value in fact["values"] for claim in value["claims"]}) > 1


def test_every_rule_speaks_and_every_rule_is_planned() -> None:
    assert report()["silent_rules"] == []
    spoken = {fact["rule"] for kind in ("findings", "facts") for fact in report()[kind]}
    assert spoken == FINDINGS.keys() | ACCORD.keys()


def test_what_is_known_of_the_articles() -> None:
    articles = {article["id"].rpartition("/")[2]: article for article in report()["articles"]}
    assert report()["problems"] == []
    assert [name for name, article in articles.items() if not article["published"]] == ["gallery-notes.txt"]
    assert articles["plains-tribune.md"]["copy_of"] == articles["harbour-ledger.md"]["id"]
    assert sum(article["copy_of"] is not None for article in articles.values()) == 1
    assert all(article["title"] and article["source"] for article in articles.values())
    assert articles["screen-and-signal.txt"]["published"] == "2018-06-19"
    assert articles["five-oclock-brief.txt"]["published"] == "2018-06-23T17:00"


def test_the_wire_copy_is_no_second_source() -> None:
    [finding] = facts("findings", "microsoft-letter-signers")
    [value] = [value for value in finding["values"] if value["value"].startswith("> 100")]
    assert (value["articles"], value["independent"]) == (3, 2)


def test_the_tests_of_the_rules_pass() -> None:
    done = checker("test", *RULES, "--require-tests")
    assert done.returncode == 0, done.stdout + done.stderr
