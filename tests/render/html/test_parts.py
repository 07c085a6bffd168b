"""The parts of the page as records: time line, matrix, order, evidence with a budget, folder."""

from __future__ import annotations

from dataclasses import replace

from checker.records import Accepted, Report
from checker.render import html
from checker.render.cast import Cast
from checker.render.html import evidence, view
from checker.render.html.timeline import DAYS, WIDTH
from checker.render.ranking import ranked
from tests.reports import clean, crowd, sample


def finding(report: Report, rule: str) -> view.FactView:
    return next(item for item in view.page(report).findings if item.card.id == rule)


def test_findings_stand_by_severity_then_by_how_many_disagree_then_by_date() -> None:
    report = sample()
    order = [item.rule for item in ranked(report.findings, Cast(report))]
    assert order == ["contract-value", "developer-name", "developer-quote", "letter-signers", "people-leaving"]
    assert ranked(report.findings[::-1], Cast(report)) == ranked(report.findings, Cast(report))


def test_a_time_line_needs_three_dates() -> None:
    report = sample()
    drawn = finding(report, "contract-value").timeline
    assert drawn is not None
    assert [lane.label for lane in drawn.lanes] == ["US$19.4 million", "$14.9 million"]
    assert [dot.differs for dot in drawn.dots] == [False, False, True, False]
    assert sorted(dot.x for dot in drawn.dots) == [dot.x for dot in drawn.dots]
    assert all(0 < dot.x < WIDTH and 0 < dot.y < drawn.height for dot in drawn.dots)
    assert drawn.rows[0] == ("19 June 2018", ("Harbor Ledger", ""))
    assert drawn.path == ""
    assert finding(report, "developer-quote").timeline is None


def test_steps_go_up_where_the_rule_lets_a_value_change() -> None:
    drawn = finding(sample(), "people-leaving").timeline
    assert drawn is not None
    assert [lane.label for lane in drawn.lanes] == ["nine employees", "five employees", "two employees"]
    assert drawn.path.count("H") == len(drawn.dots) - 1
    heights = [dot.y for dot in drawn.dots]
    assert heights == sorted(heights, reverse=True)


def test_many_dates_are_gathered_by_month() -> None:
    drawn = view.page(crowd(articles=400, facts=1)).findings[0].timeline
    assert drawn is not None
    assert len(drawn.rows) == 12 <= DAYS


def test_the_matrix_shows_who_deviates_and_who_is_silent() -> None:
    sources, articles = view.page(sample()).matrices
    names = [column.label for column in sources.columns]
    row = next(row for row in sources.rows if row.fact.card.id == "contract-value")
    cells = dict(zip(names, row.cells, strict=True))
    assert (cells["Desk Notes"].text, cells["Desk Notes"].differs) == ("$14.9 million", True)
    assert (cells["Valley Courier"].text, cells["Valley Courier"].differs) == ("US$19.4 million", False)
    assert cells["Meridian Wire"].text == ""
    foot = {column.label: (column.deviates, column.gives) for column in sources.columns}
    assert foot["Harbor Ledger"] == (3, 6)
    assert len(articles.columns) == 8
    assert [column.detail for column in articles.columns][-1] == "no date"


def test_a_wide_matrix_keeps_the_columns_that_deviate() -> None:
    wide = view.page(crowd(articles=120, facts=3)).matrices[1]
    assert len(wide.columns) == 40
    assert wide.left_out == 80
    assert min(column.deviates for column in wide.columns) >= 1


def test_copies_are_folded_under_their_original() -> None:
    signers = finding(sample(), "letter-signers")
    wire = next(claim for claim in signers.positions[0].claims if claim.by.source == "Meridian Wire")
    assert wire.copies == ("Bay Post",)
    assert signers.support == "4 articles, 3 independent (1 copy folded)"


def test_a_budget_gives_every_value_its_first_sentences() -> None:
    report = crowd(articles=60, facts=3)
    page = view.page(report)
    cast = Cast(report)
    whole = evidence.evidence(page.findings, cast, shown=1)
    assert whole["told"]
    told = sum(len(place["rows"]) for places in whole["facts"].values() for place in places.values())
    assert told == evidence.claims(page.findings) - sum(len(item.positions) for item in page.findings)
    tight = evidence.evidence(page.findings, cast, shown=1, budget=6_000)
    assert not tight["told"]
    places = [place for places in tight["facts"].values() for place in places.values()]
    most = max(len(place["rows"]) for place in places)
    assert most > 1
    assert all(len(place["rows"]) >= most - 1 for place in places if place["left"])
    assert any("more claims, in the JSON report: Outlet" in place["left"] for place in places)


def test_small_reports_need_no_folder_and_big_ones_do() -> None:
    report = sample()
    assert not html.needs_folder(report)
    many = tuple(replace(report.findings[0], id=f"{at:012}") for at in range(view.FINDINGS + 1))
    big = replace(report, findings=many)
    assert html.needs_folder(big)
    assert "1 more findings are not in this file" in html.render(big)
    files = html.render_folder(big)
    assert len(files) == len(many) + 1
    assert next(iter(files)) == "index.html"
    assert all(f'href="{name}"' in files["index.html"] for name in files if name != "index.html")


def test_an_older_report_shows_new_open_and_gone() -> None:
    report = sample()
    first, second = report.findings[:2]
    text = html.render(
        replace(report, compared=((first.id, "new"), (second.id, "open")), gone=(("ffff", "Age of <x>: 4 or 5"),))
    )
    assert '<span class="badge new">new</span>' in text
    assert '<span class="badge open">still open</span>' in text
    assert "Age of &lt;x&gt;: 4 or 5" in text
    assert 'href="#?since=new">1 new</a>' in text
    assert "Since the earlier report" not in html.render(report)


def test_confirmed_findings_stay_and_say_so() -> None:
    report = sample()
    entry = Accepted(report.findings[0], "checked with the records office", by="night desk", decision="confirmed")
    text = html.render(replace(report, confirmed=(entry,)))
    assert '<span class="badge">confirmed</span>' in text
    assert "Confirmed by night desk: checked with the records office" in text


def test_zero_findings_are_the_same_screen() -> None:
    text = html.render(clean())
    assert "No discrepancies in 4 facts; 1 rule found nothing." in text
    assert 'class="matrix"' in text
    assert "Agreement is not proof" in text


def test_an_empty_report_is_a_page_too() -> None:
    text = html.render(Report("0.1.0", "", (), (), (), (), ()))
    assert "<h1>Fact check</h1>" in text
    assert "No discrepancies in 0 facts" in text
