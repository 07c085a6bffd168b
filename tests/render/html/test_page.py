"""The HTML report as text: what an editor must find in it, and what must never be in it."""

from __future__ import annotations

from html import escape

from checker.render import html
from tests.reports import sample


def test_same_report_same_bytes() -> None:
    assert html.render(sample()) == html.render(sample())


def test_every_finding_and_its_evidence_is_there_without_script() -> None:
    report = sample()
    text = html.render(report)
    articles = {article.id: article for article in report.articles}
    for fact in report.findings:
        assert f'id="finding-{fact.id}"' in text
        for place in fact.positions:
            for claim in place.claims:
                if claim.article not in dict(report.copy_of):
                    assert f"{articles[claim.article].path}:{claim.line}:{claim.column}</code>" in text
                    assert f"<mark>{escape(claim.surface)}</mark>" in text
    assert "+ 1 copy, not counted: Bay Post" in text
