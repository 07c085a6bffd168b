"""Rules as YAML and articles as text in, facts out: what the tests of the stages share."""

from __future__ import annotations

from checker.record import replace
from checker.records import Article, Fact
from checker.rulebook.book import Rulebook
from checker.rulebook.load import load
from checker.stages.compare import compare
from checker.stages.extract import extract
from checker.stages.gather import gather


def facts(rule: str, *articles: str | Article) -> list[Fact]:
    """The facts of one rule, given as the inside of a YAML mapping, over articles of one story."""
    book = Rulebook(load([("rules.yaml", f"rules: [{{id: r, {rule}}}]".encode())]))
    made = [
        Article(f"a{n}", f"a{n}.txt", article) if isinstance(article, str) else replace(article, id=f"a{n}")
        for n, article in enumerate(articles)
    ]
    gathered = gather([extract(article, book) for article in made], "one")
    return [fact for (id, story), claims in gathered.claims.items() for fact in compare(book.rule(id), story, claims)]


def findings(rule: str, *articles: str | Article) -> list[tuple[str, list[str]]]:
    """Verdict and values, sorted, of the findings."""
    return [
        (fact.verdict, sorted(position.canonical for position in fact.positions))
        for fact in facts(rule, *articles)
        if fact.is_finding
    ]


def dated(text: str, published: str) -> Article:
    return Article("a", "a.txt", text, published=published)
