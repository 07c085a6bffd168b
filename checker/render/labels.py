"""How a value is called in a report: as it is printed, for that is what a reader finds in the article."""

from __future__ import annotations

from collections import Counter

from checker.records import Claim, Fact, Position, Quantity, Report, Wording
from checker.render.show import LABEL, clear
from checker.render.words import qualified, said

WORDS = {
    "conflict": "Conflict", "unclear": "Unclear", "update": "Update",
    "compatible": "Compatible", "agree": "Agree", "single-source": "One source",
}  # fmt: skip
SAMPLE = 500  # claims of a value that are asked how it is printed
OPENING = "—–-:“‘\"'(…"  # what a sentence may begin after


def labels(fact: Fact) -> list[str]:
    """What the values of a fact are called, in their order. Of two that are printed alike ("3:50", and "3:50" after "around")
    one is called by its qualifier too; where that does not help, both are called as they were read.
    """
    names = [label(place) for place in fact.positions]
    names = _told_apart(
        names, [qualified(place.value, name) for place, name in zip(fact.positions, names, strict=True)]
    )
    return _told_apart(names, [said(place) for place in fact.positions])


def _told_apart(names: list[str], others: list[str]) -> list[str]:
    """The names, but for those that occur twice the other ones."""
    counts = Counter(names)
    return [clear(other, LABEL) if counts[name] > 1 else name for name, other in zip(names, others, strict=True)]


def label(place: Position) -> str:
    """A value as it is printed most often; a name or quote as it was read, without what stands around it."""
    if isinstance(place.value, Wording):
        text = clear(place.value.text, 4 * LABEL)
        return f"“{text}”" if place.value.type == "quote" else text
    return clear(_commonest([surface(claim) for claim in place.claims[:SAMPLE]]) or place.canonical, LABEL)


def surface(claim: Claim) -> str:
    """The printed value on one line; a number that opens its sentence loses the capital that it has from there."""
    text = " ".join(claim.surface.split())
    lead = claim.sentence[: max(0, claim.start - claim.sentence_start)].rstrip()
    opens = not lead or lead[-1] in OPENING
    if isinstance(claim.value, Quantity) and opens and (text[1:2].islower() or text[:2] == "A "):
        text = text[0].lower() + text[1:]
    return text


def title(report: Report) -> str:
    """What stands over a report."""
    named = clear(report.title, LABEL)
    if not named or named.lower().startswith("fact check"):
        return named or "Fact check"
    return f"Fact check — {named}"


def _commonest(surfaces: list[str]) -> str:
    """The text that occurs most often, capitals aside; of its spellings one without a capital, if there is one."""
    if not surfaces:
        return ""
    folded = Counter(text.casefold() for text in surfaces).most_common(1)[0][0]
    spelt = [text for text in surfaces if text.casefold() == folded]
    return next((text for text in spelt if text[:1].islower()), spelt[0])


def short(text: str, limit: int) -> str:
    """`text` in at most `limit` characters, cut after a word where one ends near.

    >>> short("put children and families above profits", 30)
    'put children and families…'
    """
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    if space > limit - 18 and space > limit // 2 and not text[limit - 1].isspace():
        cut = cut[:space]
    return cut.rstrip(" ,;:.") + "…"


def many(count: int, noun: str, plural: str = "") -> str:
    """
    >>> many(1, "fact"), many(2, "fact"), many(2000, "copy", "copies")
    ('1 fact', '2 facts', '2,000 copies')
    """
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"
