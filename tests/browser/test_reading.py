"""Reading the report: keys, filters, deep links, print, no script, no network."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reports import clean, sample


def visible(page: Any) -> list[str]:
    """The titles of the findings that are shown."""
    return [item.locator("h3").inner_text() for item in page.locator(".item").all() if item.is_visible()]


def test_the_list_is_there_at_once_with_values_and_who(show: Any) -> None:
    page = show(sample())
    first = page.locator(".finding > summary").first.inner_text()
    assert "Conflict" in first
    assert "US$19.4 million" in first
    assert "Desk Notes differs" in first
    assert page.locator(".panel").first.is_hidden()


def test_every_finding_is_reached_and_opened_by_keyboard(show: Any) -> None:
    page = show(sample())
    for finding in page.locator(".finding").all():
        page.keyboard.press("j")
        page.keyboard.press("Enter")
        assert finding.evaluate("node => node.open && node.contains(document.activeElement)")
        assert finding.locator("mark").first.is_visible()
    page.keyboard.press("k")
    assert page.locator(".finding").nth(3).evaluate("node => node.contains(document.activeElement)")


def test_tab_alone_reaches_every_finding(show: Any) -> None:
    page = show(sample())
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.closest('.finding')?.id"))
    assert {finding.get_attribute("id") for finding in page.locator(".finding").all()} <= reached


def test_search_and_filter_by_key_and_escape(show: Any) -> None:
    page = show(sample())
    page.keyboard.press("/")
    page.keyboard.type("artist")
    assert visible(page) == ["Name of the data artist"]
    page.keyboard.press("Escape")
    page.keyboard.press("f")
    assert page.evaluate("document.activeElement.id") == "source"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    assert page.locator("#help").is_hidden()
    page.locator("[data-do=help]").click()
    page.locator("#help button").click()
    assert page.locator("#help").is_hidden()


def test_totals_filter_and_the_address_keeps_it(show: Any) -> None:
    page = show(sample())
    page.locator(".t-conflict").click()
    assert len(visible(page)) == 3
    assert page.locator(".t-conflict").get_attribute("aria-current") == "true"
    assert page.url.endswith("#?verdict=conflict")
    page.locator("#source").select_option("Desk Notes")
    assert "source=Desk+Notes" in page.url
    assert len(visible(page)) == 2
    page.reload()
    assert len(visible(page)) == 2
    page.locator(".toolbar [data-do=clear]").click()
    assert len(visible(page)) == 5
    assert "#" not in page.url


def test_a_filter_that_nothing_fits_says_so(show: Any) -> None:
    page = show(sample(), "#?verdict=conflict&q=nowhere-at-all")
    assert visible(page) == []
    assert page.locator("#nothing").is_visible()
    page.locator("#nothing button").click()
    assert len(visible(page)) == 5


def test_deep_links_open_their_finding_even_when_filtered_out(show: Any) -> None:
    report = sample()
    update = report.findings[-1]
    page = show(report, f"#finding-{update.id}?verdict=conflict")
    finding = page.locator(f"#finding-{update.id}")
    assert finding.evaluate("node => node.open")
    assert finding.locator("svg").is_visible()
    agreed = report.facts[0]
    page.goto(page.url.split("#")[0] + f"#fact-{agreed.id}")
    assert page.locator(f"#fact-{agreed.id} mark").first.is_visible()


def test_a_row_of_the_matrix_leads_to_its_evidence(show: Any) -> None:
    page = show(sample())
    page.locator(".matrix:visible tbody th a").first.click()
    assert page.locator(".finding").first.evaluate("node => node.open")


def test_the_matrix_turns_from_sources_to_articles(show: Any) -> None:
    page = show(sample())
    assert page.locator("[data-kind=sources]").is_visible()
    assert page.locator("[data-kind=articles]").is_hidden()
    page.locator("[data-matrix=articles]").click()
    assert page.locator("[data-kind=articles]").is_visible()
    assert page.locator("[data-kind=sources]").is_hidden()


def test_a_broken_address_breaks_nothing(show: Any) -> None:
    for hash in ("#%E0%A4%A", "#?%%%&=&verdict", "#finding-'\"><script>", "#?verdict=none"):
        page = show(sample(), hash)
        assert page.locator("#findings").is_visible()


def test_zero_findings_say_what_was_checked(show: Any) -> None:
    page = show(clean())
    assert "No discrepancies in 4 facts; 1 rule found nothing" in page.locator(".clean").inner_text()
    page.keyboard.press("j")
    page.keyboard.press("/")
    page.keyboard.press("c")


@pytest.mark.parametrize("script", [True, False])
def test_print_shows_all_findings_and_no_controls(show: Any, script: bool) -> None:
    page = show(sample(), java_script_enabled=script)
    page.emulate_media(media="print")
    if script:
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for finding in page.locator(".finding").all():
        assert finding.locator("mark").first.is_visible()
    assert page.locator("button:visible").count() == 0
    assert page.locator(".toolbar").is_hidden()
    link = page.locator(".where a").first
    shown = link.evaluate("node => getComputedStyle(node, '::after').content") if script else ""
    assert not script or "https://" in shown
    if script:
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        page.emulate_media(media="screen")
        assert page.locator(".panel:visible").count() == 0


def test_everything_is_readable_without_script(show: Any) -> None:
    page = show(sample(), java_script_enabled=False)
    assert page.locator(".toolbar").is_hidden()
    assert page.locator("[data-kind=articles]").is_visible()
    for finding in page.locator(".finding").all():
        finding.locator("summary").first.click()
        assert finding.locator("mark").first.is_visible()
        assert finding.locator(".command code").is_visible()


@pytest.mark.parametrize("width", [320, 390, 768, 1280, 1920])
def test_only_tables_and_pictures_scroll_sideways(show: Any, width: int) -> None:
    page = show(sample(), viewport={"width": width, "height": 900})
    for summary in page.locator(".finding > summary").all():
        summary.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
