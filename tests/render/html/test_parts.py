"""The parts of the page as records: time line, matrix, order, evidence with a budget, folder."""

from __future__ import annotations

import re
import time

from checker.record import replace
from checker.records import Accepted, Article, Moment, Problem, Report
from checker.render import html
from checker.render.cast import Cast
from checker.render.html import evidence, view
from checker.render.html.reasons import MENDING
from checker.render.html.timeline import DAYS, WIDTH
from checker.render.labels import labels
from checker.render.ranking import ranked
from checker.stages.message import mending
from tests.reports import claim, classed, clean, count, crowd, fact, position, sample, several


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
    [part] = view.page(sample()).matrices
    sources, articles = part.tables
    assert part.story == ""
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
    wide = view.page(crowd(articles=120, facts=3)).matrices[0].tables[1]
    assert wide.groups == ()
    assert len(wide.columns) == 40
    assert wide.left_out == 80
    assert min(column.deviates for column in wide.columns) >= 1


def test_a_wide_matrix_groups_its_columns_by_the_class_of_the_source() -> None:
    sources, articles = view.page(classed()).matrices[0].tables
    assert [(group.label, group.size) for group in sources.groups] == [
        ("agency", 8),
        ("local", 15),
        ("no class given", 7),
    ]
    assert sum(group.size for group in articles.groups) == len(articles.columns) == 40
    assert [group.label for group in articles.groups] == ["agency", "local", "no class given"]
    labels = [column.label for column in sources.columns]
    assert labels[:8] != sorted(labels)[:8]
    assert {int(label.removeprefix("Outlet ")) % 4 for label in labels[:8]} == {0}
    text = html.render(classed())
    assert '<th scope="colgroup" colspan="8" class="class"><span><bdi>agency</bdi></span></th>' in text


def test_few_columns_are_not_grouped() -> None:
    report = sample()
    named = tuple(replace(article, source_class="local") for article in report.articles)
    assert view.page(replace(report, articles=named)).matrices[0].tables[0].groups == ()


def test_the_class_of_a_source_is_that_of_most_of_its_articles() -> None:
    report = classed()
    odd = tuple(replace(a, source_class="odd") if a.id == "article-0001" else a for a in report.articles)
    groups = view.page(replace(report, articles=odd)).matrices[0].tables[0].groups
    assert [group.label for group in groups] == ["agency", "local", "no class given"]


def test_many_stories_have_a_matrix_each_and_are_called_by_a_headline() -> None:
    report = several(stories=12)
    page = view.page(report)
    assert [part.story for part in page.matrices][:2] == ["Bridge 0 is shut for good", "Bridge 1 is shut for good"]
    assert len(page.matrices) == 12
    for part in page.matrices:
        sources, articles = part.tables
        assert len(sources.rows) == 2
        assert len(sources.columns) == len(articles.columns) == 3
        assert all(any(cell.text for cell in row.cells) for row in sources.rows)
        assert all(row.anchor for row in sources.rows)
    assert {finding.story for finding in page.findings} == {f"Bridge {at} is shut for good" for at in range(12)}
    assert [(choice.name, choice.count) for choice in page.stories[:2]] == [
        ("Bridge 0 is shut for good", 1), ("Bridge 1 is shut for good", 1),
    ]  # fmt: skip
    assert page.rules == ()
    text = html.render(report)
    assert '<small class="story"><bdi>Bridge 3 is shut for good</bdi></small>' in text
    assert ">1003<" not in text


def test_one_story_is_not_named_on_every_line() -> None:
    assert {finding.story for finding in view.page(sample()).findings} == {""}
    assert view.page(sample()).stories == ()


def test_values_that_are_printed_alike_are_told_apart() -> None:
    exact = Moment("time", "T03:50", "T03:50", "T03:51", "minute")
    about = replace(exact, qualifier="about")
    made = fact(
        "r", "time", "conflict", "two times", (),
        position(exact, "T03:50", claim("r", "a-ledger", exact, "It was 3:50 a.m. then.", "3:50 a.m.")),
        position(about, "~ T03:50", claim("r", "b-courier", about, "It was around 3:50 a.m. then.", "3:50 a.m.")),
    )  # fmt: skip
    assert labels(made) == ["3:50 a.m.", "about 3:50 a.m."]


def test_a_value_is_read_in_words_with_what_its_sentence_says_of_it() -> None:
    value = count(300)
    sentence = "As of Tuesday, 300 of the firm's 1,200 employees had signed, the union said."
    made = fact(
        "r", "count", "conflict", "m", (),
        position(value, "300 employee", claim("r", "a-ledger", value, sentence, "300")),
        position(count(200), "200 employee", claim("r", "b-courier", count(200), "200 employees signed.", "200 employees")),
    )  # fmt: skip
    shown = view.page(replace(sample(), findings=(made,))).findings[0]
    [reading] = shown.positions[0].readings
    assert (reading.surface, reading.words) == ("300", "300 employees")
    assert reading.note == "of the firm's 1,200 employees; as of Tuesday; as the union said"
    assert shown.positions[1].readings == ()


def test_copies_are_folded_under_their_original() -> None:
    signers = finding(sample(), "letter-signers")
    wire = next(claim for claim in signers.positions[0].claims if claim.by.source == "Meridian Wire")
    assert wire.copies == ("Bay Post",)
    assert signers.support == "4 articles, 3 independent (1 copy of Meridian Wire)"


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
    assert "1 more finding is not in this file" in html.render(big)
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


def test_one_value_more_is_one_value() -> None:
    def shown(values: int) -> str:
        places = [
            position(count(at), f"{at} employee", claim("r", "a-ledger", count(at), f"There were {at} employees.", f"{at} employees"))
            for at in range(values)
        ]  # fmt: skip
        found = fact("r", "count", "conflict", "many values", (), *places)
        return html.render(replace(sample(), findings=(found,), accepted=(Accepted(found, "asked the desk"),)))

    assert "+1 more value<" in shown(5)
    assert "+2 more values<" in shown(6)
    assert " and 1 more value<" in shown(7)
    assert "1 more value is in the JSON report." in shown(61)


def test_what_has_no_end_is_bounded() -> None:
    """A fact with thousands of values, thousands of problems, findings gone and decisions: the page stays a page."""
    report = sample()
    articles = tuple(Article(f"a{at}", f"a{at}.txt", source=f"S{at}", published="2018-06-10") for at in range(2000))
    places = [
        position(count(at), f"{at} employee", claim("r", f"a{at}", count(at), f"There were {at} employees.", f"{at} employees"))
        for at in range(2000)
    ]  # fmt: skip
    many = replace(
        report,
        articles=articles,
        findings=(fact("r", "count", "conflict", "many values", (), *places),),
        problems=(*(Problem(f"f{at}", "x" * 100, "y" * 100) for at in range(5000)), Problem("worst", "w", "", "error")),
        compared=(("x", "new"),),
        gone=tuple((f"{at:012}", "m" * 2000) for at in range(5000)),
        accepted=tuple(replace(report.accepted[0], reason="r" * 100_000) for _ in range(300)),
    )  # fmt: skip
    begun = time.process_time()
    text = html.render(many)
    assert time.process_time() - begun < 10
    assert len(text) < 1_500_000
    assert "1,940 more values are in the JSON report." in text
    assert "<code>worst</code>" in text
    for left in ("4,801 more, in the JSON report", "4,800 more, in the JSON report", "100 more, in the JSON report"):
        assert left in text


def test_what_a_baseline_hides_is_said() -> None:
    report = sample()
    kept = report.findings[:1]
    words = tuple((fact.id, "open" if fact not in kept else "new") for fact in report.findings)
    text = html.render(replace(report, findings=kept, compared=words))
    assert "1 new</a>, 4 still open and hidden by the baseline, 0 gone." in text
    assert "a baseline, which hides 4 findings that were open before" in text


def test_why_is_told_in_short_lines() -> None:
    lines = finding(sample(), "people-leaving").why
    assert lines[0] == "the same question, asked of every article"
    assert lines[1:-1] == ("the rule says this number may rise", "each later article gives the larger number")
    assert lines[-1] == (
        "first printed: two employees on 19 June 2018, five employees on 21 June 2018, nine employees on 23 June 2018"
    )
    of_a_story = view.page(several()).findings[0].why
    assert of_a_story[0] == "the same story “Bridge 0 is shut for good”"


def test_what_would_let_both_stand_is_said_beside_the_rule() -> None:
    report = sample()
    first = report.findings[1]
    hint = "if they are two persons, different: [[Jer Thorp, Jer Throp]] lets both stand"
    shown = finding(replace(report, findings=(replace(first, why=(*first.why, hint)),)), first.rule)
    assert shown.mending == "If they are two persons, different: [[Jer Thorp, Jer Throp]] lets both stand"
    assert hint not in shown.why


def test_every_line_that_says_so_is_known() -> None:
    """The lines come from `stages.message`; the page knows them by how they begin."""
    texts = {
        type: mending(type, report.positions, ())
        for type, report in (("name", sample().findings[1]), ("place", sample().findings[1]), ("text", sample().findings[1]),
                             ("quote", sample().findings[2]), ("date", sample().findings[3]), ("count", sample().findings[0]))
    }  # fmt: skip
    assert all(text.startswith(MENDING) for text in texts.values())


def test_a_key_is_said_in_words() -> None:
    report = sample()
    key = (
        ("story", "ice-letter"),
        ("corpus", "corpus"),
        ("month", "2018-06"),
        ("article", "a-ledger"),
        ("person", "Ada Thorne"),
    )
    shown = view.page(replace(report, findings=(replace(report.findings[0], key=key),))).findings[0]
    assert shown.keys == ("June 2018", "Staff at Microsoft ask for an end to the ICE contract", "Ada Thorne")


def test_a_place_in_the_evidence_keeps_its_part_of_the_original() -> None:
    report = sample()
    first = report.findings[0]
    places = tuple(
        replace(place, claims=tuple(replace(item, locator="Q1: sheet!C2") for item in place.claims)) for place in first.positions
    )  # fmt: skip
    changed = replace(report, findings=(replace(first, positions=places),))
    rest = evidence.evidence(view.page(changed).findings, Cast(changed), shown=0)
    rows = [row for values in rest["facts"].values() for value in values.values() for row in value["rows"]]
    assert rows
    assert all(re.fullmatch(r"\d+:\d+ \(Q1: sheet!C2\)", row[1]) for row in rows)
