"""Which story each article tells: by its metadata, all one, or found by what it shares with others (`same_event`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.records import Article

MODES = ("field", "one", "auto")


def stories(
    articles: Iterable[Article],
    mode: str,
    terms: Mapping[str, tuple[int, ...]] | None = None,
    copy_of: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Story by article id; one without a name where the metadata give none. `terms` and `copy_of` are for "auto"."""
    if mode == "one":
        return {article.id: "" for article in articles}
    if mode == "field":
        return {article.id: article.story or "" for article in articles}
    from checker.stages.same_event import same_event  # the words of English, needless where no story is sought

    return same_event(articles, terms or {}, copy_of or {})
