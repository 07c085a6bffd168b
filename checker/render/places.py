"""Where a finding is shown by formats that know one place a finding: the primary claim, and all the others."""

from __future__ import annotations

from collections.abc import Mapping

from checker.record import Record
from checker.records import Article, Claim, Fact, Position, Report
from checker.render.terminal import squeeze
from checker.render.words import said

REACH = 250  # characters of a sentence shown on either side of its value


class Place(Record, frozen=True):
    """A claim with its position and its article; `path` is the file as the person named it, never empty."""

    claim: Claim
    position: Position
    article: Article

    @property
    def path(self) -> str:
        """The file, with forward slashes; standard input and nameless articles get a name of their own."""
        path = self.article.path.replace("\\", "/")
        return "stdin" if path == "-" else path or f"article/{self.article.id}"

    @property
    def label(self) -> str:
        """The value and who gives it, on one line."""
        return f"{squeeze(said(self.position), 160)} ({squeeze(self.who, 80)})"

    @property
    def sentence(self) -> str:
        """The sentence on one line, cut around its value where it is very long."""
        start, end = self.claim.start - self.claim.sentence_start, self.claim.end - self.claim.sentence_start
        first, last = max(0, start - REACH), end + REACH
        cut = self.claim.sentence[first:last]
        return squeeze("…" * (first > 0) + cut + "…" * (last < len(self.claim.sentence)))

    @property
    def who(self) -> str:
        """As the message of the finding calls the article."""
        return self.article.source or self.article.id


def spot(path: str, claim: Claim) -> str:
    """Where a claim stands in its file, and in which part of a file that has no lines: "a.pdf:3:1 (page 2)"."""
    part = f" ({squeeze(claim.locator, 60)})" if claim.locator else ""
    return f"{path}:{claim.line}:{claim.column}{part}"


def by_id(report: Report) -> dict[str, Article]:
    """The articles of a report by id."""
    return {article.id: article for article in report.articles}


def places(fact: Fact, articles: Mapping[str, Article]) -> list[Place]:
    """All claims of a fact, the primary one first: the first one of the value with least support.

    An editor's way is to the text that stands alone; where support is even it is the last position's.
    """
    last = fact.positions[-1]
    ordered = [last, *fact.positions[:-1]]
    return [
        Place(claim, position, articles.get(claim.article) or Article(claim.article, ""))
        for position in ordered
        for claim in position.claims
    ]
