"""Reading the report: keys, filters, deep links, print, no script, no network."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from checker.render import html
from tests.reports import classed, clean, crowd, sample, several

EXAMPLE = Path(__file__).parents[2] / "reports" / "example.html"


def visible(page: Any) -> list[str]:
    """The titles of the findings that are shown."""
    return [
        item.locator("h3").inner_text().partition("\n")[0] for item in page.locator(".item").all() if item.is_visible()
    ]


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


def test_findings_are_filtered_and_grouped_by_story(show: Any) -> None:
    page = show(several(stories=25))
    assert page.locator(".group").count() == 0
    page.locator("#group").select_option("story")
    assert page.url.endswith("#?group=story")
    heads = page.locator(".group h3").all_inner_texts()
    assert heads[0] == "Bridge 0 is shut for good"
    assert len(heads) == 25
    assert page.locator(".group .count").first.inner_text() == "1 finding"
    assert page.locator(".finding .story").first.is_hidden()
    page.locator("#story").select_option("1007")
    assert "story=1007" in page.url
    assert visible(page) == ["Employees who were hurt"]
    assert page.locator(".group:visible h3").all_inner_texts() == ["Bridge 7 is shut for good"]
    page.reload()
    assert page.locator(".group:visible h3").all_inner_texts() == ["Bridge 7 is shut for good"]
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('.finding').id") == "finding-c00000000007"
    page.locator(".toolbar [data-do=clear]").click()
    assert len(visible(page)) == 25
    assert page.locator(".group").count() == 0


def test_findings_are_filtered_and_grouped_by_fact(show: Any) -> None:
    page = show(sample(), "#?group=rule&rule=letter-signers")
    assert visible(page) == ["Microsoft employees who signed the letter"]
    assert page.locator("#rule").input_value() == "letter-signers"
    assert page.locator(".group:visible").count() == 1
    page.locator("#rule").select_option("")
    assert page.locator(".group:visible").count() == len(visible(page)) == 5
    page.locator("#group").select_option("")
    assert visible(page)[0] == "Value of the contract with ICE"
    assert "#" not in page.url


def test_keys_follow_the_order_that_is_seen(show: Any) -> None:
    page = show(sample(), "#?group=rule")
    seen = [item.get_attribute("id") for item in page.locator(".finding").all()]
    walked = []
    for _ in seen:
        page.keyboard.press("j")
        walked.append(page.evaluate("document.activeElement.closest('.finding').id"))
    assert walked == seen


def test_many_stories_have_their_own_tables(show: Any) -> None:
    page = show(several(stories=25))
    parts = page.locator("#matrix .part")
    assert parts.count() == 25
    assert parts.first.locator("[data-kind=sources] table").is_visible()
    parts.nth(3).locator("summary").click()
    parts.nth(3).locator("[data-kind=sources] tbody td").first.click()
    assert page.locator("#finding-c00000000003").evaluate("node => node.open")


def test_a_wide_table_stands_under_heads_of_classes(show: Any) -> None:
    page = show(classed(), viewport={"width": 1280, "height": 700})
    table = page.locator("[data-kind=sources] table")
    heads = table.locator("th[scope=colgroup]")
    assert heads.all_inner_texts() == ["agency", "local", "no class given"]
    assert [head.get_attribute("colspan") for head in heads.all()] == ["8", "15", "7"]
    assert table.locator("thead tr").nth(1).locator("th[scope=col]").count() == 30
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    page.locator("[data-kind=sources]").evaluate("node => { node.scrollLeft = 900; node.scrollTop = 120 }")
    row, corner = table.locator("tbody th").first.bounding_box(), table.locator(".corner").bounding_box()
    frame = page.locator("[data-kind=sources]").bounding_box()
    assert abs(row["x"] - frame["x"]) < 3
    assert abs(corner["x"] - frame["x"]) < 3


def test_paper_is_not_wasted(browser: Any, tmp_path: Any) -> None:
    """Five findings with their evidence, a table, what was not seen and what agrees: six sheets, not fourteen."""
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed")
    path = tmp_path / "report.html"
    path.write_text(html.render(sample()), "utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True, format="A4")
    page.close()
    sheets = pypdf.PdfReader(tmp_path / "report.pdf").pages
    assert len(sheets) <= 7
    text = " ".join(sheet.extract_text() for sheet in sheets)
    assert text.count("Why “") == 5
    assert "https://ledger.example/tech/ice-letter" in text
    assert "text=" not in text
    assert "Copy" not in text


def test_a_big_page_says_what_a_rule_looks_for_when_a_finding_is_opened(show: Any) -> None:
    page = show(crowd(articles=200, facts=3))
    finding = page.locator(".finding").first
    finding.locator("summary").first.click()
    assert "How many employees." in finding.locator(".notes").inner_text()
    assert finding.locator(".rule-words").count() == 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    url = finding.locator(".c-link").first.get_attribute("data-url")
    assert url.startswith("https://outlet")
    assert ":~:text" not in url


def test_a_place_leads_to_the_file_on_this_disk(show: Any) -> None:
    page = show(EXAMPLE)
    links = page.eval_on_selector_all("a:has(> .c-place)", "links => links.map(link => [link.href, link.textContent])")
    assert links
    for href, place in links:
        path = Path(unquote(urlsplit(href).path))
        assert path.is_file()
        assert place.startswith(f"corpus/{path.name}:")
    assert all("#:~:text=" in href for href, _ in links)


def test_without_a_way_to_the_files_a_place_is_text(show: Any) -> None:
    page = show(sample())
    assert page.locator(".c-place").count()
    assert page.locator("a:has(> .c-place)").count() == 0
