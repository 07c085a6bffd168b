"""Who is who in a report: its articles, their sources, copies and dates, found by id."""

from __future__ import annotations

import datetime
from collections import Counter
from functools import cached_property

from checker.record import Record
from checker.records import Article, Claim, Fact, Quantity, Report, RuleCard
from checker.render import dates, stories
from checker.render.show import LABEL, clear, language
from checker.render.words import date_words


class Byline(Record, frozen=True):
    """Who published an article, under which headline, when and where; ready to show but for `url`."""

    source: str
    headline: str
    date: str
    iso: str
    section: str
    path: str
    lang: str
    url: str | None


def _currency(fact: Fact) -> str:
    value = fact.positions[0].value if fact.positions else None
    return value.unit or "" if isinstance(value, Quantity) and fact.type == "money" else ""


class Cast:
    """Look-ups over one report; what the report does not know is answered with an empty text."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.articles = {article.id: article for article in report.articles}
        self.original = dict(report.copy_of)
        self.cards = {card.id: card for card in report.rules}
        self.compared = dict(report.compared)
        self._bylines: dict[str, Byline] = {}
        self.confirmed = {entry.fact.id: entry for entry in report.confirmed}

    @cached_property
    def stories(self) -> int:
        return len({article.story for article in self.report.articles})

    @cached_property
    def story_names(self) -> dict[str, str]:
        return stories.names(self.report)

    def story(self, fact: Fact) -> str:
        """The story of a fact, empty where its key has none."""
        return next((value for name, value in fact.key if name == "story"), "")

    def about(self, fact: Fact) -> list[tuple[str, str]]:
        """The parts of a fact's key that a reader needs, each with its name: of whom, of which month, of which article.

        The story is told apart, and "corpus" (one fact for all articles) says nothing. Sums in several currencies answer one
        rule as facts of their own: then the currency is what parts them.
        """
        shown = [(name, value) for name, value in fact.key if value and name not in ("story", "corpus")]
        about = [(name, self._part(name, value)) for name, value in shown]
        if len(self._currencies.get((fact.rule, fact.key), ())) > 1 and (currency := _currency(fact)):
            about.append(("currency", clear(currency, LABEL)))
        return about

    @cached_property
    def _currencies(self) -> dict[tuple[str, tuple[tuple[str, str], ...]], set[str]]:
        """Those in which the facts of a rule and a key are told; a "$" and a USD are compared, so they part nothing."""
        found: dict[tuple[str, tuple[tuple[str, str], ...]], set[str]] = {}
        for fact in (*self.report.findings, *self.report.facts, *(item.fact for item in self.report.accepted)):
            if currency := _currency(fact):
                found.setdefault((fact.rule, fact.key), set()).add("USD" if currency == "$" else currency)
        return found

    def _part(self, name: str, value: str) -> str:
        if name in ("month", "day"):
            return date_words(value)
        article = self.article(value) if name == "article" else None
        # Without a source the id is what the article is called beside its values.
        return clear((article.title if article and article.source else None) or value, LABEL)

    @cached_property
    def rule_number(self) -> dict[str, int]:
        return {card.id: number for number, card in enumerate(self.report.rules)}

    @cached_property
    def first_published(self) -> dict[str, str]:
        """The first date of each source, "~" for one without a date."""
        first: dict[str, str] = {}
        for article in self.report.articles:
            name = self.source(article.id)
            first[name] = min(first.get(name, "~"), article.published or "~")
        return first

    def class_of(self, article: str) -> str:
        """What kind of source an article is from, empty where nobody says so."""
        return clear(self.article(article).source_class, LABEL)

    def class_of_source(self, source: str) -> str:
        """The class that most articles of a source have."""
        return self._classes.get(source, "")

    @cached_property
    def _classes(self) -> dict[str, str]:
        counts: dict[str, Counter[str]] = {}
        for article in self.report.articles:
            if article.source_class:
                counts.setdefault(self.source(article.id), Counter())[self.class_of(article.id)] += 1
        return {name: min(found, key=lambda kind: (-found[kind], kind)) for name, found in counts.items()}

    def article(self, id: str) -> Article:
        return self.articles.get(id) or Article(id=id, path="")

    def card(self, rule: str) -> RuleCard:
        return self.cards.get(rule) or RuleCard(rule, rule, "", "", 0, "", "", "", 0, 0, 0)

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {article.id: clear(article.source or article.id, LABEL) for article in self.report.articles}

    def source(self, article: str) -> str:
        """The source of an article, or the article's own id where the source is not known."""
        return self._labels.get(article) or clear(article, LABEL)

    def byline(self, id: str) -> Byline:
        """What stands over each claim of an article; made once, for an article may have many."""
        if id not in self._bylines:
            article = self.article(id)
            published = clear(article.published, 40)
            self._bylines[id] = Byline(
                source=self.source(id),
                headline=clear(article.title, LABEL),
                date=dates.human(published),
                iso=published if dates.day(published) else "",
                section=clear(article.section, LABEL),
                path=clear(article.path or id, LABEL),
                lang=language(article.lang),
                url=article.url,
            )
        return self._bylines[id]

    def published(self, article: str) -> str:
        """ISO text, empty where not known; it sorts by time."""
        return self.article(article).published or ""

    def day(self, article: str) -> datetime.date | None:
        return dates.day(self.article(article).published)

    def newest_first(self, claims: tuple[Claim, ...]) -> list[Claim]:
        """Claims by date, the latest first and the undated last; then in the order of the articles."""
        ordered = sorted(claims, key=lambda claim: (claim.article, claim.start))
        return sorted(ordered, key=lambda claim: self.published(claim.article), reverse=True)

    def recency(self, fact: Fact) -> str:
        return max((self.published(claim.article) for place in fact.positions for claim in place.claims), default="")

    def sources(self, claims: tuple[Claim, ...]) -> list[str]:
        """The sources of some claims, each once, originals before copies, newest first."""
        ordered = self.newest_first(claims)
        ordered.sort(key=lambda claim: claim.article in self.original)
        return list(dict.fromkeys(self.source(claim.article) for claim in ordered))
