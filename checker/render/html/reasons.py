"""Why a fact has its verdict, in a few short lines: what was compared, what the comparison says, in what order it was printed."""

from __future__ import annotations

from checker.records import Fact, Position
from checker.render import dates
from checker.render.cast import Cast
from checker.render.labels import labels, short
from checker.render.show import LABEL, clear
from checker.render.why import reasons

MENDING = (
    "both can stand if ",
    "if they are ",
    "if they mean ",
)  # how a line begins that says what would let both stand
TOLD = 4  # values whose first day of publication is told
VALUE, NAME = 40, 80  # characters of a value, of a story


def lines(fact: Fact, cast: Cast) -> tuple[str, ...]:
    """At least the lines of the comparison; for a finding also what is the same and what came first."""
    said = [clear(line, 500) for line in reasons(fact) if not line.startswith(MENDING)]
    if not fact.is_finding:
        return tuple(said)
    return tuple(line for line in (_same(fact, cast), *said, _order(fact, cast)) if line)


def mending(fact: Fact) -> str:
    """What would let both values stand, for who writes the rules; it is no reason and stands beside the rule."""
    line = next((clear(line, 500) for line in fact.why if line.startswith(MENDING)), "")
    return line[:1].upper() + line[1:]


def _same(fact: Fact, cast: Cast) -> str:
    """What the values have in common, so that they may be compared."""
    parts = [f"{name} “{short(text, NAME)}”" for name, text in cast.about(fact)]
    if cast.stories > 1 and cast.story(fact):
        story = cast.story_names.get(cast.story(fact)) or clear(cast.story(fact), LABEL)
        parts.append(f"story “{short(story, NAME)}”")
    return f"the same {', the same '.join(parts)}" if parts else "the same question, asked of every article"


def _order(fact: Fact, cast: Cast) -> str:
    """When each value was first printed, the earliest first; nothing where no article has a date or all have the same."""
    names = dict(zip((place.canonical for place in fact.positions), labels(fact), strict=True))
    first = [(day, place) for place in fact.positions if (day := _first(place, cast))]
    if len({day[:10] for day, _ in first}) < 2:
        return ""
    first.sort(key=lambda item: item[0])
    told = [f"{short(names[place.canonical], VALUE)} on {dates.human(day[:10])}" for day, place in first[:TOLD]]
    return f"first printed: {', '.join(told)}"


def _first(place: Position, cast: Cast) -> str:
    days = [cast.published(claim.article) for claim in place.claims if cast.day(claim.article)]
    return min(days, default="")
