"""The parts of a rule's key: what must be equal before two claims may be compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from checker.records import Mention
from checker.stages.page import Page
from checker.text.names.fates import fate
from checker.text.names.people import without_titles
from checker.text.names.roles import is_name, kind, role
from checker.text.steps import step
from checker.values import canonical

_PRONOUN = re.compile(r"s?he (?:is|was)(?: just| only)?")


def keys(names: Sequence[str], page: Page, mention: Mention) -> list[tuple[str, ...]]:
    """The keys under which a mention counts: one, and of somebody without a name two, what befell him and what he is called."""
    return list(product(*(_parts(name, page, mention) for name in names)))


def _parts(name: str, page: Page, mention: Mention) -> tuple[str, ...]:
    if name != "fate":
        return (part(name, page, mention),)
    noun = mention.subject or ""
    told = told_fate(page, mention) or role(noun), kind(noun)
    return tuple(dict.fromkeys(filter(None, told))) or ("",)


def part(name: str, page: Page, mention: Mention) -> str:
    """One part of the key of a mention, as text; "" where it is not known, and then nothing can be compared."""
    article = page.article
    match name:
        case "person":
            return _person(page, mention)
        case "role":
            return role(mention.subject or "")
        case "age":
            return _only_age(page, mention)
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


def _only_age(page: Page, mention: Mention) -> str:
    """The age that the sentence gives, where it gives one: "the 5-year-old boy is in a coma". He who did it to
    somebody is not the one who is told of."""
    found = [one for one in page.mentions(page.sentence_at(mention.start), "age") if told_fate(page, one) != "suspect"]
    ages = {canonical(one.value) for one in found}
    return ages.pop() if len(ages) == 1 else ""


def told_fate(page: Page, mention: Mention) -> str:
    """What the sentence says to have befallen the person of a mention; "" where it does not."""
    start, end = page.sentences[page.sentence_at(mention.start)]
    return fate(page.text[start : mention.start], page.text[mention.end : end], mention.subject or "")


def told_step(page: Page, mention: Mention) -> str:
    """What the sentence says to have happened at the date or the time of a mention; "" where it does not."""
    number = page.sentence_at(mention.start)
    start, end = page.sentences[number]
    if number > 1 and page.is_line(number):
        return ""  # most often the headline of another article
    return step(page.text[start : mention.start], page.text[mention.end : end])


def _person(page: Page, mention: Mention) -> str:
    """Whose value it is: the person whom the words beside it name, else the only one whom the sentence names.

    An age stands beside its person; without one it is somebody's whom the sentence does not name.
    """
    if mention.value.type == "name":
        return getattr(mention.value, "text", "")
    named = page.mentions(page.sentence_at(mention.start), "name")
    if mention.value.type == "age" and not (mention.subject and is_name(mention.subject)):
        return _meant(page, mention)
    if mention.subject:
        name = _nearest_named(named, mention, mention.subject) if is_name(mention.subject) else ""
        return page.people.get(name, name)
    if mention.value.type == "age":
        return ""
    names = list(dict.fromkeys(getattr(found.value, "text", "") for found in named))
    return page.people[names[0]] if len(names) == 1 else ""


def _meant(page: Page, mention: Mention) -> str:
    """Whom "the 34-year-old" means, and "he" in "He was 34": the only person whom the article named before, or the sentence."""
    number = page.sentence_at(mention.start)
    before = page.text[page.sentences[number][0] : mention.start].strip().lower()
    if before == "the":
        earlier = range(number)
    elif _PRONOUN.fullmatch(before):
        earlier = range(max(0, number - 1), number)
    else:
        return ""
    named = {
        page.people.get(getattr(found.value, "text", ""), "") for n in earlier for found in page.mentions(n, "name")
    }
    if len(named) != 1 or any(page.mentions(n, "age") for n in earlier):
        return ""
    return named.pop()


def _nearest_named(named: Sequence[Mention], mention: Mention, subject: str) -> str:
    """The person of a sentence whose name, or its last word, is in the subject; the nearest of several."""
    words = set(subject.split())
    fitting = [found for found in named if found.surface in subject or found.surface.split()[-1] in words]
    if not fitting:  # a name that only the age beside it tells to be one: "Koi Amadi, 5,"
        printed = without_titles(subject)
        return printed if 2 <= len(printed.split()) <= 4 and not printed.isupper() else ""
    nearest = min(fitting, key=lambda found: max(found.start - mention.end, mention.start - found.end, 0))
    name: str = getattr(nearest.value, "text", "")
    if " " not in name and len(without_titles(subject).split()) > 1 and subject.endswith(name):
        return without_titles(subject)  # a surname alone may be another person's of the family
    return name
