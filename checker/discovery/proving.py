"""A draft is kept only where the program itself, following it, finds the fact again, and where its own evidence, as a test,
gives the same verdict. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.discovery.writing import document
from checker.errors import RuleErrors
from checker.record import replace
from checker.records import Article, Claim, Fact
from checker.rule import Rule, RuleTest
from checker.rulebook.book import Rulebook
from checker.rulebook.examples import laid_out
from checker.rulebook.load import load
from checker.stages.compare import compare
from checker.stages.extract import claims
from checker.stages.page import Page
from checker.stages.trial import trial

MOST_KEPT = 2_000_000  # characters of a story whose articles are kept as they were read
MOST_ARTICLES = 4  # of a test, for each value; every value is shown


class Pages:
    """The articles of one story, read: each once where they fit into memory, otherwise each time they are asked for.

    `copy_of` has the original of every copy.
    """

    def __init__(self, articles: Sequence[Article], copy_of: Mapping[str, str], currency: str | None = None) -> None:
        self.articles = articles
        self.copy_of = copy_of
        self.currency = currency
        fit = sum(len(article.text) for article in articles) <= MOST_KEPT
        self._kept = list(map(self._page, articles)) if fit else None

    def __iter__(self) -> Iterator[Page]:
        return iter(self._kept) if self._kept is not None else map(self._page, self.articles)

    def _page(self, article: Article) -> Page:
        return Page(article, self.currency)

    def origin(self, article: str) -> str:
        return self.copy_of.get(article, article)


def facts(book: Rulebook, pages: Pages, story: str) -> dict[str, list[Fact]]:
    """What the rules find in the articles of one story, by rule."""
    found: defaultdict[str, list[Claim]] = defaultdict(list)
    for page in pages:
        for claim in claims(page, book):
            origin = pages.origin(claim.article)
            found[claim.rule].append(claim if claim.origin == origin else replace(claim, origin=origin))
    return {rule.id: compare(rule, story, found[rule.id]) for rule in book.rules if rule.id in found}


def proved(rule: Rule, fact: Fact, currency: str | None = None) -> Rule | None:
    """The rule with a test that passes, also when it is read back from what is written; None where there is none."""
    draft = with_test(rule, fact, currency)
    return draft if draft is not None and sound(draft, document([(draft, ())], ())) else None


def with_test(rule: Rule, fact: Fact, currency: str | None = None) -> Rule | None:
    """The rule with a test made of the fact's own evidence; None where no test gives the fact's verdict."""
    bare = replace(rule, where=tuple(c for c in rule.where if c.field != "story"))
    book = Rulebook((bare,))
    values = tuple(sorted(position.canonical for position in fact.positions))
    for wide in (False, True):
        made = _evidence(fact, wide)
        if made is None:
            return None
        test = RuleTest("as the articles have it", made, fact.verdict)
        outcome = trial(bare, test, book, currency)
        if not outcome.passed:
            continue
        # With several facts of one verdict it hangs on the id which of them is shown.
        several = sum(one.verdict == fact.verdict for one in outcome.facts) > 1
        shown = None if several or outcome.values != values else values
        return replace(rule, tests=(replace(test, articles=_in_story(rule, made), values=shown),))
    return None


def _in_story(rule: Rule, articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """The articles of a test in the story that the rule is for."""
    story = next((c.values[0] for c in rule.where if c.field == "story"), None)
    return tuple(replace(article, story=story) for article in articles)


def sound(rule: Rule, text: str) -> bool:
    """Whether the text is read as the rule it was written from, with the very test that passed."""
    try:
        [read] = load([("draft", text.encode("utf-8", "backslashreplace"))])
    except (RuleErrors, ValueError):
        return False
    return _asks(read) == _asks(rule)


def _asks(rule: Rule) -> tuple[object, ...]:
    """A rule and its tests without the places where they stand."""
    tests = [
        (test.verdict, test.values, [replace(article, id="", path="", line=0) for article in test.articles])
        for test in rule.tests
    ]
    return replace(rule, path="", line=0, tests=()), tests


# ------------------------------------------------------------------ evidence


def _evidence(fact: Fact, wide: bool) -> tuple[Article, ...] | None:
    """One short article for each that gives a value: the sentences in which it does, with their neighbours where wide."""
    chosen: dict[str, list[Claim]] = {}
    for position in fact.positions:
        by_article: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in position.claims:
            if claim.origin == claim.article:
                by_article[claim.article].append(claim)
        if not by_article:
            by_article[position.claims[0].article] = list(position.claims[:1])
        for article in list(by_article)[:MOST_ARTICLES]:
            best = max(by_article[article], key=lambda claim: (len(claim.surface), -claim.start))
            chosen.setdefault(article, []).append(best)
    if len(chosen) < 2 and len(fact.positions) < 2:
        return None
    return tuple(_article(number, chosen[id], wide) for number, id in enumerate(sorted(chosen), 1))


def _article(number: int, claims: list[Claim], wide: bool) -> Article:
    """In the shape in which the reader of rule files makes it."""
    parts: dict[str, list[str]] = {"headline": [], "body": [], "caption": []}
    for claim in sorted(claims, key=lambda claim: claim.start):
        texts = (claim.before, claim.sentence, claim.after) if wide else (claim.sentence,)
        scope = claim.scope if claim.scope in parts else "body"
        around = wide and scope == "body"
        text = " ".join(filter(None, map(clean, texts))) if around else clean(claim.sentence)
        if text and text not in parts[scope]:
            parts[scope].append(text)
    headline, body, caption = (" ".join(parts[scope]) for scope in ("headline", "body", "caption"))
    if not body:  # an article of a test has a text
        headline, body = "", headline or caption
        caption = "" if body == caption else caption
    text, zones = laid_out(headline, body, caption)
    first = claims[0]
    return Article(
        str(number), "draft", text, source=first.source and clean(first.source), published=_day(first.published),
        zones=zones,
    )  # fmt: skip


def _day(published: str | None) -> str | None:
    """As rule files write it: a day, with the time of the day where it is known."""
    found = re.match(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?", published or "")
    return found.group() if found else None


def clean(text: str) -> str:
    """On one line, without anything that steers a screen or that YAML does not hold."""
    if not text.isprintable():
        text = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(text.split())
