"""What a story is called: by its own name where that says something, by a headline where it is a number or an id."""

from __future__ import annotations

import re

from checker.records import Article, Report
from checker.render.show import LABEL, clear

_NUMBER = re.compile(r"[\W\d_]*|[0-9a-f]{12,}|[0-9a-f]{8}-[0-9a-f-]{27}", re.IGNORECASE)
_SITE = re.compile(r"\s(?:[|–—]|-{1,2})\s.*")  # "Headline - Name of the site"
_WORDS = 4  # a headline has as many before the name of its site


def names(report: Report) -> dict[str, str]:
    """A name for each story of a report; `--stories auto` calls a story by the id of its first article."""
    first: dict[str, Article] = {}
    ids = {article.id: article for article in report.articles}
    for article in report.articles:
        if article.story and article.title and _order(article) < _order(first.get(article.story)):
            first[article.story] = article
    return {story: _name(story, ids.get(story) or first.get(story)) for story in _stories(report)}


def _stories(report: Report) -> list[str]:
    return list(dict.fromkeys(article.story for article in report.articles if article.story))


def _order(article: Article | None) -> tuple[str, str]:
    return (article.published or "~", article.id) if article else ("~~", "")


def _name(story: str, article: Article | None) -> str:
    speaks = not _NUMBER.fullmatch(story) and (article is None or article.id != story)
    if speaks or article is None or not article.title:
        return clear(story, LABEL)
    return clear(headline(article.title), LABEL)


def headline(title: str) -> str:
    """A title without the name of the site behind it.

    >>> headline("Two men held after shooting in harbour bar - KXYZ News"), headline("Jean-Luc | Post")
    ('Two men held after shooting in harbour bar', 'Jean-Luc | Post')
    """
    bare = _SITE.sub("", title[:1000]).strip()
    return bare if len(bare.split()) >= _WORDS else " ".join(title.split())
