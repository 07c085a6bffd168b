"""Who is who in a report: its articles, their sources, copies and dates, found by id."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from checker.records import Article, Claim, Fact, Report, RuleCard
from checker.render import dates
from checker.render.show import LABEL, clear, language


@dataclass(frozen=True, slots=True)
class Byline:
    """Who published an article, under which headline, when and where; ready to show but for `url`."""

    source: str
    headline: str
    date: str
    iso: str
    section: str
    path: str
    lang: str
    url: str | None


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
    def facts_of(self) -> Counter[str]:
        """How many facts each rule has: where it is one, its title says enough."""
        report = self.report
        entries = (*report.findings, *report.facts, *(entry.fact for entry in report.accepted))
        return Counter(fact.rule for fact in entries)

    @cached_property
    def stories(self) -> int:
        return len({article.story for article in self.report.articles})

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
