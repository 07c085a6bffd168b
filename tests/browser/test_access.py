"""Everybody can use it: axe-core finds nothing at WCAG 2.2 AA, in light and dark, closed and open, wide and narrow."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.reports import classed, clean, sample, several

EXAMPLE = Path(__file__).parents[2] / "reports" / "example.html"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Any) -> list[str]:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    found = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response["violations"]
    return [f"{item['id']}: {node['html'][:200]}" for item in found for node in item["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(show: Any, scheme: str, width: int) -> None:
    page = show(sample(), color_scheme=scheme, reduced_motion="reduce", viewport={"width": width, "height": 900})
    assert violations(page) == []
    for details in page.locator("details").all():
        details.evaluate("node => { node.open = true }")
    page.locator(".finding > summary").first.focus()
    page.keyboard.press("e")
    page.keyboard.press("Escape")
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_example(show: Any, scheme: str) -> None:
    page = show(EXAMPLE, color_scheme=scheme, reduced_motion="reduce", viewport={"width": 390, "height": 900})
    for details in page.locator("details").all():
        details.evaluate("node => { node.open = true }")
    assert page.locator("a:has(> .c-place)").count()
    assert violations(page) == []


def test_axe_finds_nothing_in_the_help(show: Any) -> None:
    page = show(sample())
    page.keyboard.press("?")
    assert violations(page) == []


def test_axe_finds_nothing_where_nothing_was_found(show: Any) -> None:
    assert violations(show(clean())) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_many_stories_nor_under_classes(show: Any, scheme: str) -> None:
    page = show(several(stories=8), "#?group=story", color_scheme=scheme, reduced_motion="reduce")
    page.locator(".finding > summary").first.click()
    assert violations(page) == []
    assert violations(show(classed(), color_scheme=scheme, reduced_motion="reduce")) == []


def test_a_line_is_a_sentence_for_a_screen_reader(show: Any) -> None:
    page = show(sample())
    spoken = " ".join(page.locator(".finding > summary").nth(1).evaluate("node => node.textContent").split())
    assert "Conflict: Name of the data artist" in spoken
    assert "Jer Throp in Harbor Ledger;" in spoken
    assert "Harbor Ledger differs" in spoken
