"""Readings brought together: nothing is lost, whatever the articles are called, and a flood of problems is counted."""

from __future__ import annotations

from checker.records import Article, Reading
from checker.stages.gather import MOST_TWINS, gather


def test_articles_of_one_id_are_all_kept_and_told_up_to_a_number() -> None:
    readings = [Reading(Article("a", f"{number:03}.txt"), digest=f"{number:016x}") for number in range(250)]
    gathered = gather(readings, "one")
    assert len({article.id for article in gathered.articles}) == 250
    assert [article.path for article in gathered.articles] == sorted(article.path for article in gathered.articles)
    assert len(gathered.problems) == MOST_TWINS + 1
    assert gathered.problems[0].what == f"{249 - MOST_TWINS} more articles have the id of another"
    backwards = gather(reversed(readings), "one")
    assert (backwards.articles, backwards.digest) == (gathered.articles, gathered.digest)
