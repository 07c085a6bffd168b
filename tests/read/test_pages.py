"""Metadata and text of pages in many layouts, against expectations made by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.read.made import LEAD, RULE, read

CASES = yaml.load(
    Path(__file__).parents[1].joinpath("cases/read/pages.yaml").read_text("utf-8"),
    Loader=yaml.BaseLoader,  # makes nothing but text
)
THIRD = (
    "Twelve of the nineteen members voted for the change. Two stayed away, and five feared for the budget of the town."
)
FIELDS = ("title", "published", "updated", "author", "source", "section", "url", "lang")


def _page(case: dict[str, Any]) -> bytes:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in (LEAD, RULE, THIRD))
    page = case["html"].replace("{body}", body).replace("{lead}", LEAD)
    return bytes(page.encode(case.get("encoding", "utf-8")))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_page(case: dict[str, Any]) -> None:
    (article,), problems = read("a.html", _page(case))
    assert {name: getattr(article, name) for name in FIELDS} == {name: case.get(name) for name in FIELDS}
    assert LEAD in article.text
    assert "{body}" not in case["html"] or (RULE in article.text and THIRD in article.text)
    for wanted in case.get("has", ()):
        assert wanted in article.text
    for barred in case.get("not", ()):
        assert barred not in article.text
    assert (
        [problem.what[: len(case["problem"])] for problem in problems] == [case["problem"]]
        if "problem" in case
        else not problems
    )


@pytest.mark.parametrize("case", [case for case in CASES if "zones" in case], ids=lambda case: case["name"])
def test_zones_of_a_page(case: dict[str, Any]) -> None:
    (article,), _ = read("a.html", _page(case))
    found: dict[str, list[str]] = {}
    for zone in article.zones:
        found.setdefault(zone.scope, []).append(article.text[zone.start : zone.end])
    assert found == case["zones"]


def test_there_are_forty_of_them() -> None:
    assert len(CASES) >= 40
