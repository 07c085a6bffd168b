"""What an editor would suspect first: who stands alone, and a slip that would explain it. Hints, never verdicts."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.records import Fact, Position, Quantity, Wording
from checker.render import worddiff
from checker.render.cast import Cast


def apart(fact: Fact) -> tuple[Position, ...]:
    """The positions that deviate from the rest.

    Where the rule declares a value, those that are not it. Else those that make the verdict, but for the side that
    most independent sources take; where two sides share the lead nobody is the odd one, and all are returned.
    """
    if not fact.is_finding:
        return ()
    if fact.expected:
        return tuple(place for place in fact.positions if place.canonical not in fact.expected)
    if fact.verdict == "update":
        return tuple(place for place in fact.positions[1:] if place.verdict == "update")
    deciding = tuple(place for place in fact.positions if place.verdict == fact.verdict)
    leaders = _leaders(fact.positions)
    return tuple(place for place in deciding if len(leaders) > 1 or place.side != leaders[0])


def sides(places: tuple[Position, ...]) -> dict[int, int]:
    """How many independent sources each side has, in the order of the places."""
    found: dict[int, int] = {}
    for place in places:
        found[place.side] = found.get(place.side, 0) + place.independent
    return found


def _leaders(places: tuple[Position, ...]) -> list[int]:
    """The side that most independent sources take, or those that share that lead."""
    support = sides(places)
    most = max(support.values())
    return [side for side, count in support.items() if count == most]


def who(fact: Fact, cast: Cast) -> str:
    """Who differs, in a few words."""
    odd = apart(fact)
    if not odd:
        return ""
    if fact.verdict == "update":
        return "changed over time"
    if not fact.expected and len(_leaders(fact.positions)) > 1:
        return _split(fact.positions, cast)
    names = _names(odd, cast)
    if len(names) > 2:
        return f"{names[0]} and {len(names) - 1} others differ"
    return f"{' and '.join(names)} differ{'s' if len(names) == 1 else ''}"


def _split(places: tuple[Position, ...], cast: Cast) -> str:
    """Who stands against whom where no side has more sources than the others."""
    names, support = _names(places, cast), sides(places)
    if len(names) == 1:
        articles = {claim.article for place in places for claim in place.claims}
        return (
            f"{len(articles)} articles of {names[0]}" if len(articles) > 1 else f"one article of {names[0]} says both"
        )
    if len(names) == len(support) == 2:
        return f"{names[0]} against {names[1]}"
    if len(support) > 4:
        return f"sources split over {len(places)} values"
    return f"sources split {' : '.join(map(str, support.values()))}"


def _names(places: tuple[Position, ...], cast: Cast) -> list[str]:
    return list(dict.fromkeys(name for place in places for name in cast.sources(place.claims)))


def reason(fact: Fact, cast: Cast) -> str:
    """A slip that would explain the difference, in two or three words; empty where none suggests itself."""
    odd = [place for place in apart(fact) if place is not fact.positions[0]] or list(fact.positions[1:])
    if not fact.is_finding or not odd:
        return ""
    first, other = fact.positions[0], odd[0]
    if isinstance(first.value, Quantity) and isinstance(other.value, Quantity):
        found = _numbers(first.value.nominal, other.value.nominal)
        if found:
            return found
    if isinstance(first.value, Wording) and isinstance(other.value, Wording):
        return _counted(fact.why) or _wordings(fact.type, first.value.text, other.value.text)
    return _age(first, other, cast) if fact.verdict != "update" else ""


def _numbers(first: Decimal | None, other: Decimal | None) -> str:
    if first is None or other is None or first == other or not first or not other:
        return ""
    digits = [abs(number).normalize().as_tuple().digits for number in (first, other)]
    if digits[0] == digits[1]:
        power = abs(first.adjusted() - other.adjusted())
        return f"factor of {10**power:,}?" if power <= 12 else "magnitude?"
    if len(digits[0]) == len(digits[1]) > 1 and sorted(digits[0]) == sorted(digits[1]):
        return "digits swapped?"
    return ""


def _counted(why: tuple[str, ...]) -> str:
    """How many words differ as the comparison counted them, so that a report gives one number."""
    return next((found.group() for line in why if (found := re.match(r"\d+ words? differs?\b", line))), "")


def _wordings(type: str, first: str, other: str) -> str:
    if first.casefold() == other.casefold():
        return "capitals differ" if first != other else ""
    if type in ("name", "place"):
        return _slip(first.casefold(), other.casefold())
    count = worddiff.changed(worddiff.diff(first, other, case=type != "quote"))
    return f"{count} word{'s' if count != 1 else ''} differ{'s' if count == 1 else ''}" if count else ""


def _slip(first: str, other: str) -> str:
    """Two spellings that differ by one slip of the hand."""
    from rapidfuzz.distance import Postfix, Prefix

    head = int(Prefix.similarity(first, other))
    tail = int(Postfix.similarity(first[head:], other[head:]))
    gone, come = first[head : len(first) - tail], other[head : len(other) - tail]
    kind = "digit" if (gone + come).isdigit() else "letter"
    if sorted(gone) == sorted(come):
        return f"{kind}s swapped?"
    return f"one {kind} differs" if max(len(gone), len(come)) == 1 and (gone + come).isalnum() else ""


def _age(first: Position, other: Position, cast: Cast) -> str:
    ours = [day for claim in first.claims if (day := cast.day(claim.article))]
    theirs = [day for claim in other.claims if (day := cast.day(claim.article))]
    if not ours or not theirs:
        return ""
    if max(theirs) < min(ours):
        return "older article" if len(other.claims) == 1 else "older articles"
    return "newer article" if min(theirs) > max(ours) and len(other.claims) == 1 else ""
