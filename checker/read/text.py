"""Plain text: one file, one article; its own head says title and date, where it does."""

from __future__ import annotations

from collections.abc import Iterator

from checker.read.decoding import text_of
from checker.read.heads import read_head
from checker.read.limits import Limits
from checker.read.source import Source
from checker.records import Article, Problem


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The article of a text file. Its `text` is the decoded file exactly."""
    text, notes = text_of(source, limits)
    yield from notes
    if text is None:
        return
    if not text.strip():
        yield empty(source.name)
        return
    head = read_head(text)
    article = Article(
        id=source.name,
        path=source.name,
        text=text,
        title=head.title,
        published=head.published,
        updated=head.updated,
        author=head.author,
        zones=head.zones,
    )
    if head.other and not _said(source, "published"):
        yield two_dates(source.name, head.published, head.other)
    yield article


def empty(where: str) -> Problem:
    return Problem(where, "holds no text", "remove it, or put the article's text in it")


def two_dates(where: str, published: str | None, other: str) -> Problem:
    return Problem(
        where,
        f"its head gives two dates, {published} and {other}; {published} was taken as the day of publication",
        "if that is wrong, give `published` in corpus.yaml",
        "info",
    )


def _said(source: Source, field: str) -> bool:
    return any(name == field for name, _ in source.given)
