"""A story is called by what a reader knows it by."""

from __future__ import annotations

import pytest

from checker.record import replace
from checker.records import Article
from checker.render.stories import headline, names
from tests.render.sample import EMPTY


def _named(story: str, *articles: tuple[str, str, str | None]) -> str:
    made = tuple(Article(id, id, title=title, published=day, story=story) for id, day, title in articles)
    return names(replace(EMPTY, articles=made))[story]


def test_a_number_is_called_by_the_first_headline() -> None:
    late, early = (
        ("a", "2024-05-02", "Second thoughts on the harbour"),
        ("b", "2024-05-01", "Harbour bridge is shut for good"),
    )
    assert _named("107403", late, early) == "Harbour bridge is shut for good"
    assert _named("8d85b068362ff83add3e52b502a0b832", late, early) == "Harbour bridge is shut for good"


def test_the_id_of_its_first_article_is_called_by_that_articles_headline() -> None:
    assert (
        _named("news/b.txt", ("a", "2024-05-01", "Other words stand here"), ("news/b.txt", "2024-05-02", "Bridge shut"))
        == "Bridge shut"
    )


def test_a_name_that_speaks_is_kept_and_one_that_does_not_is_better_than_none() -> None:
    assert _named("harbour-letter", ("a", "2024-05-01", "Letter to the mayor")) == "harbour-letter"
    assert _named("107403", ("a", "2024-05-01", None)) == "107403"


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Two held after fire in harbour bar - KXYZ News & Weather", "Two held after fire in harbour bar"),
        ("Two held after fire | The Harbour Ledger", "Two held after fire"),
        ("Jean-Luc Roy - Post", "Jean-Luc Roy - Post"),
        ("A first-rate meal for all of us", "A first-rate meal for all of us"),
    ],
)
def test_a_headline_without_the_name_of_its_site(title: str, bare: str) -> None:
    assert headline(title) == bare
