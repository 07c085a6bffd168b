"""Decisions: made by mouse or key, kept over a reload, exported as YAML that reads back to what was decided."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import yaml

from checker.decisions.load import load
from checker.render.html import view
from tests.reports import hostile, sample


def exported(page: Any, tmp_path: Path) -> Any:
    """The downloaded file as plain data; `checker accept` reads it without a complaint."""
    with page.expect_download() as download:
        page.locator("#basket [data-do=download]").click()
    path = tmp_path / "decisions.yaml"
    download.value.save_as(path)
    load("decisions.yaml", path.read_bytes(), reason="none was given")
    return yaml.safe_load(path.read_text("utf-8"))


def test_decisions_survive_a_reload_and_are_exported(show: Any, tmp_path: Path) -> None:
    report = sample()
    page = show(report)
    assert page.locator("#basket").is_hidden()
    page.keyboard.press("j")
    page.keyboard.press("e")
    page.keyboard.type('The records were "amended": 14.9 is old\\new')
    page.keyboard.press("Escape")
    page.locator(".finding").first.locator(".d-until").fill("2026-12-31")
    page.keyboard.press("j")
    page.locator(".finding > summary").nth(1).focus()
    page.keyboard.press("n")
    page.keyboard.type("Two people")
    page.locator("#by").fill("night: desk")
    page.locator("#by").press("Tab")
    page.reload()
    assert page.locator(".finding .choice:visible").all_inner_texts() == ["Explained", "Not the same fact"]
    assert page.locator("#basket-count").inner_text() == "2 decisions"
    contract = next(fact for fact in report.findings if fact.rule == "contract-value")
    name = next(fact for fact in report.findings if fact.rule == "developer-name")
    assert exported(page, tmp_path) == {
        "version": 1,
        "accepted": [
            {
                "id": contract.id,
                "rule": "contract-value",
                "key": {"story": "ice-letter"},
                "values": ["USD 14900000", "USD 19400000"],
                "decision": "explained",
                "reason": 'The records were "amended": 14.9 is old\\new',
                "until": datetime.date(2026, 12, 31),
                "by": "night: desk",
            },
            {
                "id": name.id,
                "rule": "developer-name",
                "key": {"story": "ice-letter"},
                "values": ['"Jer Thorp"', '"Jer Throp"'],
                "decision": "not-same",
                "reason": "Two people",
                "by": "night: desk",
            },
        ],
        "different": [["Jer Thorp", "Jer Throp"]],
    }


def test_a_decision_is_made_by_mouse_changed_and_undone(show: Any) -> None:
    page = show(sample())
    first = page.locator(".finding").first
    first.locator("summary").first.click()
    first.get_by_role("radio", name="Confirm").check()
    assert first.locator(".choice").inner_text() == "Confirmed"
    assert page.locator("#basket-hint").inner_text() == "1 without a reason"
    assert "needed to accept" in first.locator(".hint").first.inner_text()
    first.get_by_role("radio", name="Ignore").check()
    assert first.locator(".choice").inner_text() == "Ignored"
    page.locator("#decision").select_option("no")
    assert first.is_hidden()
    page.locator("#decision").select_option("yes")
    assert page.locator(".item:visible").count() == 1
    first.locator("[data-do=undecide]").click()
    assert page.locator("#basket").is_hidden()


def test_copied_decisions_are_the_same_yaml(show: Any) -> None:
    page = show(sample(), permissions=["clipboard-read", "clipboard-write"])
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.keyboard.type("seen")
    page.locator("#basket [data-do=copy-decisions]").click()
    page.locator("#basket-hint").filter(has_text="Copied").wait_for()
    read = yaml.safe_load(page.evaluate("navigator.clipboard.readText()"))
    assert [entry["decision"] for entry in read["accepted"]] == ["confirmed"]


def test_hostile_values_come_through_the_export_unharmed(show: Any, tmp_path: Path) -> None:
    report = hostile()
    page = show(report)
    page.keyboard.press("j")
    page.keyboard.press("i")
    page.keyboard.type("</script> # : {{}} \u202e")
    entry = exported(page, tmp_path)["accepted"][0]
    finding = next(fact for fact in report.findings if fact.id == entry["id"])
    assert entry["rule"] == finding.rule
    assert len(entry["values"]) == len(finding.positions)
    assert entry["reason"] == "</script> # : {{}} \u202e"


def test_a_browser_that_keeps_nothing_still_decides(show: Any) -> None:
    page = show(sample())
    page.evaluate("Storage.prototype.setItem = () => { throw new Error('full') }; 0")
    page.keyboard.press("j")
    page.keyboard.press("i")
    assert page.locator(".finding .choice").first.inner_text() == "Ignored"
    assert "copy the decisions" in page.locator("#basket-hint").inner_text()


def test_what_other_pages_left_in_the_store_is_no_decision(show: Any, tmp_path: Path) -> None:
    report = sample()
    page = show(report)
    first, second = (fact.id for fact in view.page(report).findings[:2])
    page.evaluate(
        """([first, second]) => localStorage.setItem("checker:" + document.body.dataset.report, JSON.stringify({
            [first]: {decision: "ignored\\n  - id: x", reason: "evil"},
            [second]: {decision: "ignored", reason: {a: 1}, until: ["2026-01-01\\nx: y"]},
            "no such finding": {decision: "ignored", reason: "r"}, __proto__: null, other: 7}))""",
        [first, second],
    )
    page.reload()
    assert page.locator(".finding .choice:visible").all_inner_texts() == ["Ignored"]
    [made] = exported(page, tmp_path)["accepted"]
    assert (made["id"], made["decision"]) == (second, "ignored")
    assert "until" not in made
