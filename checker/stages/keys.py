"""The parts of a rule's key: what must be equal before two claims may be compared."""

from __future__ import annotations

from checker.records import Mention
from checker.stages.page import Page
from checker.text.roles import is_name, role


def part(name: str, page: Page, mention: Mention) -> str:
    """One part of the key of a mention, as text; "" where it is not known, and then nothing can be compared."""
    article = page.article
    match name:
        case "person":
            return _person(page, mention)
        case "role":
            return role(mention.subject or "")
        case "unit":
            return getattr(mention.value, "unit", None) or ""
        case "source":
            return article.source or ""
        case "article":
            return article.id
        case "year" | "month" | "day":
            length = {"year": 4, "month": 7, "day": 10}[name]
            printed = article.published or ""
            return printed[:length] if len(printed) >= length else ""
    return name  # "corpus": the same for all


def _person(page: Page, mention: Mention) -> str:
    """Whose value it is: as the words beside it say, else the only person whom the sentence names."""
    if mention.subject:
        return mention.subject if is_name(mention.subject) else ""
    if mention.value.type == "name":
        return getattr(mention.value, "text", "")
    named = page.mentions(page.sentence_at(mention.start), "name")
    names = list(dict.fromkeys(getattr(found.value, "text", "") for found in named))
    return names[0] if len(names) == 1 else ""
