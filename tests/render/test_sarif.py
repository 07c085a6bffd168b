"""SARIF: valid against the published schema, one place first, the others linked, ids that last."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.record import replace
from checker.records import Accepted, Article, Report, Wording
from checker.render import sarif
from tests.render.sample import COST, EMPTY, MAYOR, REPORT, SIGNERS, claim, fact, position

HERE = Path(__file__).parent
SCHEMA = jsonschema.Draft7Validator(json.loads((HERE / "schemas/sarif-2.1.0.json").read_text("utf-8")))
COMPARED = replace(
    REPORT,
    confirmed=(Accepted(MAYOR, "The registry says so.", decision="confirmed"),),
    compared=((SIGNERS.id, "new"), (MAYOR.id, "open")),
)


def run(report: Report) -> dict[str, Any]:
    document = json.loads(sarif.render(report))
    SCHEMA.validate(document)
    [only] = document["runs"]
    return dict(only)


def message_of(text: str) -> dict[str, Any]:
    value = Wording("text", "x")
    one = fact("r", "conflict", text, position(value, "x", claim("a", "x", "x", value)))
    return dict(run(replace(REPORT, findings=(one,)))["results"][0]["message"])


@pytest.mark.parametrize("report", [REPORT, EMPTY, COMPARED], ids=["findings", "clean", "compared"])
def test_valid_against_the_published_schema(report: Report) -> None:
    assert list(SCHEMA.iter_errors(json.loads(sarif.render(report)))) == []


def test_golden_file() -> None:
    assert sarif.render(REPORT) == (HERE.parent / "golden/sarif.sarif").read_text("utf-8")


def test_one_result_a_finding_and_accepted_ones_are_suppressed() -> None:
    results = run(REPORT)["results"]
    assert [result["partialFingerprints"]["findingId/v1"] for result in results] == [SIGNERS.id, MAYOR.id, COST.id]
    assert [bool(result.get("suppressions")) for result in results] == [False, False, True]
    assert results[2]["suppressions"][0]["justification"] == "The wire corrected it the same day."


def test_each_result_has_one_place_and_every_link_leads_to_another() -> None:
    for result in run(REPORT)["results"]:
        assert len(result["locations"]) == 1
        links = {int(number) for number in re.findall(r"\]\((\d+)\)", result["message"]["text"])}
        assert links == {location["id"] for location in result["relatedLocations"]}
        assert links


def test_the_text_that_stands_alone_comes_first() -> None:
    [location] = run(REPORT)["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "corpus/b.txt"
    assert location["physicalLocation"]["region"]["snippet"]["text"] == "Fewer than 200 employees"


def test_levels_and_rules() -> None:
    one = run(REPORT)
    rules = one["tool"]["driver"]["rules"]
    for result in one["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert [result["level"] for result in one["results"]] == ["error", "warning", "error"]
    assert all(rule["help"]["markdown"] for rule in rules)


def test_against_an_earlier_report() -> None:
    results = run(COMPARED)["results"]
    assert [result.get("baselineState") for result in results] == ["new", "unchanged", None]
    assert results[1]["properties"]["decision"] == "confirmed"


@pytest.mark.parametrize(
    ("path", "uri", "based"),
    [
        ("corpus/a b.md", "corpus/a%20b.md", True),
        ("corpus\\a.md", "corpus/a.md", True),
        ("corpus/100%#1?.txt", "corpus/100%25%231%3F.txt", True),
        ("corpus/é.txt", "corpus/%C3%A9.txt", True),
        ("a:b.txt", "a%3Ab.txt", True),
        ("/home/x/a.md", "file:///home/x/a.md", False),
        ("C:\\x\\a.md", "file:///C:/x/a.md", False),
        ("-", "stdin", True),
        ("", "article/a", True),
    ],
)
def test_paths_are_uris(path: str, uri: str, based: bool) -> None:
    report = replace(REPORT, articles=(Article("a", path),), findings=(MAYOR,), accepted=())
    [related] = run(report)["results"][0]["relatedLocations"]
    artifact = related["physicalLocation"]["artifactLocation"]
    assert artifact["uri"] == uri
    assert ("uriBaseId" in artifact) == based


@pytest.mark.parametrize(
    ("surface", "region"),
    [
        ("two", {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 8}),
        ("two\nlines", {"startLine": 3, "startColumn": 5, "endLine": 4, "endColumn": 6}),
    ],
)
def test_a_region_ends_where_the_surface_ends(surface: str, region: dict[str, int]) -> None:
    value = Wording("text", "x")
    one = fact("r", "conflict", "m", position(value, "x", claim("a", f"The {surface} here.", surface, value)))
    [location] = run(replace(REPORT, findings=(one,)))["results"][0]["locations"]
    assert {**region, "snippet": {"text": surface}} == location["physicalLocation"]["region"]


def test_a_record_of_a_file_has_a_line_only() -> None:
    [related] = run(REPORT)["results"][2]["locations"]
    assert set(related["physicalLocation"]["region"]) == {"startLine", "snippet"}


def test_an_article_cannot_plant_a_link() -> None:
    text = message_of("see [here](https://evil.example) or [1](1)")["text"]
    assert not re.search(r"(?<!\\)\[[^\]]*(?<!\\)\]\((?:https|1)", text)


@given(st.text(alphabet=st.characters(), max_size=40), st.text(max_size=20))
@settings(max_examples=60, derandomize=True, deadline=None)
def test_any_text_and_any_path_make_a_valid_file(text: str, path: str) -> None:
    value = Wording("text", text)
    one = fact("r", "conflict", text, position(value, text, claim("a", text, text, value)))
    report = replace(REPORT, articles=(Article("a", path, title=text),), findings=(one,))
    rendered = sarif.render(report)
    assert rendered.encode("utf-8")
    [location] = run(report)["results"][0]["locations"]
    uri = location["physicalLocation"]["artifactLocation"]["uri"]
    assert urlsplit(uri).scheme in ("", "file")
    assert uri.isascii()
    assert unquote(uri)
