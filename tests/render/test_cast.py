"""What a fact is called, so that no two facts have one name."""

from __future__ import annotations

import pytest

from checker.record import replace
from checker.records import Article
from checker.render import console, html, markdown
from checker.render.cast import Cast
from tests.reports import claim, fact, money, position, sample


def sums(*units: str) -> Cast:
    """A finding in each currency, of two sources that give another sum."""
    found = []
    for unit in units:
        places = [
            position(
                replace(money(figure), unit=unit),
                f"{unit} {figure}",
                claim("contract-value", article, replace(money(figure), unit=unit), f"It cost {figure}.", figure),
            )
            for figure, article in (("31", "a-ledger"), ("53", "b-courier"))
        ]
        found.append(fact("contract-value", "money", "conflict", "sums", (), *places))
    return Cast(replace(sample(), findings=tuple(found), facts=(), accepted=()))


@pytest.mark.parametrize(
    ("units", "told"),
    [
        (("$", "EUR"), ["$", "EUR"]),
        (("USD", "GBP", "EUR"), ["USD", "GBP", "EUR"]),
        (("EUR",), [""]),
        (("$", "USD"), ["", ""]),  # which are compared with each other
        (("EUR", "EUR"), ["", ""]),  # two questions by their size
    ],
)
def test_facts_that_differ_in_their_currency_alone_say_it(units: tuple[str, ...], told: list[str]) -> None:
    cast = sums(*units)
    assert [dict(cast.about(item)).get("currency", "") for item in cast.report.findings] == told


def test_it_is_said_in_every_report_for_people() -> None:
    report = sums("GBP", "EUR").report
    assert "for: currency GBP" in console.render(report)
    assert '<span class="key">EUR</span>' in html.render(report)
    assert "(EUR)" in markdown.render(report)


@pytest.mark.parametrize(("source", "told"), [("Ledger", "The harbour"), (None, "articles/a.md")])
def test_an_article_is_told_by_its_title_only_where_it_has_a_source(source: str | None, told: str) -> None:
    """Without one the article's id stands for its source in the message and beside the values."""
    article = Article("articles/a.md", "articles/a.md", title="The harbour", source=source)
    cast = Cast(replace(sample(), articles=(article,)))
    [(_, name)] = cast.about(replace(sample().findings[0], key=(("article", article.id),)))
    assert name == told
