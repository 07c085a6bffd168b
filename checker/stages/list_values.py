"""Every value of an article, without rules: what `checker extract` lists. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from checker.records import Article, Mention, MentionRow, Moment, Quantity
from checker.stages.numeric import NUMERIC
from checker.stages.page import Page
from checker.values import canonical, room

VALUE_TYPES = (*NUMERIC, "name", "place")


def list_values(article: Article, types: Iterable[str], currency: str | None = None) -> list[MentionRow]:
    """The mentions of these types in an article, by position, as rows of text."""
    page = Page(article, currency)
    wanted = tuple(types)
    found = list(page.quotes) if "quote" in wanted else []
    for number in range(len(page.sentences)):
        for kind in wanted:
            if kind not in ("quote", "text"):
                found += page.mentions(number, kind)
    found.sort(key=lambda mention: (mention.start, mention.end, mention.value.type))
    return [_row(page, mention) for mention in found]


def _row(page: Page, mention: Mention) -> MentionRow:
    value = mention.value
    nominal, lower, upper = room(value.type).texts(value)
    return MentionRow(
        article=page.article.id,
        start=mention.start,
        end=mention.end,
        type=value.type,
        value=canonical(value),
        nominal=nominal,
        lower=lower,
        upper=upper,
        unit=getattr(value, "unit", None),
        qualifier=value.qualifier if isinstance(value, Quantity | Moment) else "exact",
        surface=mention.surface,
        scope=page.scope(mention.start, mention.end),
    )
