"""Which story each article tells: by its metadata, or all one."""

from __future__ import annotations

from collections.abc import Iterable

from checker.records import Article

MODES = ("field", "one")


def stories(articles: Iterable[Article], mode: str) -> dict[str, str]:
    """Story by article id. An article without a story belongs to the story without a name."""
    if mode == "one":
        return {article.id: "" for article in articles}
    return {article.id: article.story or "" for article in articles}
