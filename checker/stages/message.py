"""One sentence for a fact: what is asked, who says what. Shown in every output."""

from __future__ import annotations

from collections.abc import Sequence

from checker.records import Position, Quantity, Value
from checker.rule import Rule

MOST_SHOWN = 4
LONGEST = 90


def message(rule: Rule, key: Sequence[tuple[str, str]], verdict: str, positions: Sequence[Position], count: int) -> str:
    """The positions that make the verdict, of `count` in all.

    "Signers of the letter: more than 100 (2 articles) against more than 300 (b.md)"
    """
    about = ", ".join(value for name, value in key if name != "story")
    subject = f"{rule.title} ({about})" if about else rule.title
    told = positions[:MOST_SHOWN]
    rest = count - len(told)
    if verdict == "update":
        between = ", then "
        shown = [_told(position) for position in sorted(told, key=_first)]
    else:
        between = " against " if verdict in ("conflict", "unclear") else "; "
        sides = dict.fromkeys(position.side for position in told)
        shown = [" and ".join(_told(position) for position in told if position.side == side) for side in sides]
    return f"{subject}: {between.join(shown)}" + (f" and {rest} more value{'s' * (rest > 1)}" if rest > 0 else "")


def mending(type: str, deciding: Sequence[Position], reasons: Sequence[str]) -> str:
    """What would let the values that differ stand together, where the reasons do not tell it; the last line of `why`."""
    if any("would forgive it" in reason for reason in reasons):
        return ""
    first, other = (_quoted(position) for position in (deciding[0], deciding[-1]))
    match type:
        case "name":
            return f"if they are two persons, different: [[{first}, {other}]] lets both stand"
        case "place":
            return f"if they are two places, different: [[{first}, {other}]] lets both stand; same: if it has two names"
        case "text":
            return f"if they mean one thing, same: [[{first}, {other}]] lets both stand"
        case "quote":
            return "both can stand if they are two statements, or one is told in the writer's own words"
        case "date" | "time":
            return "both can stand if they are of two events, or within a tolerance: as long as they lie apart"
    return "both can stand if they are of two things, which near: or exclude: can part, or of two days, with changes:"


def _quoted(position: Position) -> str:
    surface = _surface(position)
    return f'"{surface}"' if {*surface} & {*",[]{}:#\"'"} else surface


def _told(position: Position) -> str:
    return f"{_surface(position)} ({_who(position)})"


def _first(position: Position) -> str:
    return min((claim.published or "9999" for claim in position.claims), default="9999")


def _surface(position: Position) -> str:
    claim = position.claims[0]
    surface = " ".join(claim.surface.split()).rstrip(" ,;")
    if claim.start == claim.sentence_start and _is_plain_word(position.value, surface):
        surface = surface[0].lower() + surface[1:]
    if position.value.type == "quote":
        surface = f"“{surface}”"
    return surface if len(surface) <= LONGEST else surface[: LONGEST - 1].rsplit(" ", 1)[0] + " …"


def _who(position: Position) -> str:
    """Its sources where there are few, else how many articles, and how many of them independent."""
    names = list(dict.fromkeys(claim.source or claim.article for claim in position.claims))
    if len(names) <= 2:
        return ", ".join(names)
    if position.independent == position.articles:
        return f"{position.articles} articles"
    return f"{position.articles} articles, {position.independent} independent"


def _is_plain_word(value: Value, surface: str) -> bool:
    """Whether a figure is printed with a capital only because its sentence begins with it: "Fewer than 900", "Twelve"."""
    if not isinstance(value, Quantity) or not (surface[:1].isupper() and surface[1:2].islower()):
        return False
    return value.qualifier != "exact" or value.type != "money"  # "Canadian dollars"
