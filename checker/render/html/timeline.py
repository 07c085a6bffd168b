"""The values of a fact over time: one lane a value, one dot a day of publication, placed here and drawn by a template.

Plain SVG rather than a chart library: the picture is a few lines, dots and labels; a library would put hundreds of
kilobytes of script into a file that must be read with scripts off.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal

from checker.record import Record
from checker.records import Fact, Moment, Position, Quantity
from checker.render import dates
from checker.render.cast import Cast

WIDTH, LANE, TOP, LEFT, RIGHT, FOOT = 620, 46, 8, 12, 36, 26
LABEL = 240  # the widest label that steps make room for
DAYS = 60  # dates drawn one by one; of more, each month is one dot, and of more months each year
_CIRCLE, _DIAMOND = "a6 6 0 1 0 12 0a6 6 0 1 0-12 0", "l8 8-8 8-8-8z"
NAMED = 2  # sources named in a cell of the table
LANES = 12  # more values than that are a table, not a picture


class Dot(Record, frozen=True):
    """Articles of one day that give one value; x and y in units of the picture."""

    x: int
    y: int
    count: int
    differs: bool


class Lane(Record, frozen=True):
    y: int
    label: str
    differs: bool


class Timeline(Record, frozen=True):
    """A picture ready to draw: lanes from the top, dots, ticks (x, text, anchor); as rows: date, sources by lane.

    `circles` and `diamonds` (dots that stand apart) are all dots of their shape as one path each: most of a picture is dots.
    """

    height: int
    lanes: tuple[Lane, ...]
    dots: tuple[Dot, ...]
    path: str
    ticks: tuple[tuple[int, str, str], ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    circles: str
    diamonds: str
    width: int = WIDTH


def timeline(fact: Fact, labels: dict[str, str], odd: tuple[Position, ...], cast: Cast) -> Timeline | None:
    """The picture of a fact, or None where its articles have fewer than three dates. `labels` by canonical value."""
    dated = [
        (day, place.canonical, cast.source(claim.article))
        for place in fact.positions
        for claim in place.claims
        if (day := cast.day(claim.article))
    ]
    grain = _grain({day for day, _, _ in dated})
    seen: dict[tuple[datetime.date, str], dict[str, None]] = {}
    for day, value, source in dated:
        seen.setdefault((grain(day), value), {})[source] = None
    days = sorted({day for day, _ in seen})
    if len(days) < 3 or not 2 <= len(fact.positions) <= LANES:
        return None
    lanes = sorted(fact.positions, key=_height, reverse=True)
    height_of = {place.canonical: TOP + LANE * at + 30 for at, place in enumerate(lanes)}
    apart = {place.canonical for place in odd}
    length = max(1, (days[-1] - days[0]).days)
    # steps cross the lanes, so they begin beside the labels; dots stay on their lane and need no room for them
    left = LEFT if fact.verdict != "update" else 2 * LEFT + min(LABEL, 8 * max(map(len, labels.values())))

    def x(day: datetime.date) -> int:
        return left + round((WIDTH - left - RIGHT) * (day - days[0]).days / length)

    dots = tuple(
        Dot(x(day), height_of[value], len(sources), value in apart) for (day, value), sources in sorted(seen.items())
    )
    rows = tuple(
        (dates.human(day.isoformat()), tuple(_names(list(seen.get((day, place.canonical), ()))) for place in lanes))
        for day in days
    )
    return Timeline(
        height=TOP + LANE * len(lanes) + FOOT,
        lanes=tuple(Lane(height_of[p.canonical], labels[p.canonical], p.canonical in apart) for p in lanes),
        dots=dots,
        path=_steps(dots) if fact.verdict == "update" else "",
        ticks=_ticks(days, x(days[0]), x(days[-1]), x),
        rows=rows,
        circles="".join(
            f"M{dot.x - 6} {dot.y}{_CIRCLE}" for dot in dots if not dot.differs or fact.verdict == "update"
        ),
        diamonds="".join(f"M{dot.x} {dot.y - 8}{_DIAMOND}" for dot in dots if dot.differs and fact.verdict != "update"),
    )


def _grain(days: set[datetime.date]) -> Callable[[datetime.date], datetime.date]:
    """What makes one dot: a day, or where there are too many the first of its month or year."""
    if len(days) <= DAYS:
        return lambda day: day
    if len({(day.year, day.month) for day in days}) <= DAYS:
        return lambda day: day.replace(day=1)
    return lambda day: day.replace(day=1, month=1)


def _names(sources: list[str]) -> str:
    return ", ".join(sources[:NAMED]) + (f" +{len(sources) - NAMED}" if len(sources) > NAMED else "")


def _height(place: Position) -> tuple[Decimal, str]:
    """Larger and later values stand higher; wordings stand in the order of their sources."""
    value = place.value
    if isinstance(value, Quantity):
        number = value.nominal if value.nominal is not None else value.lower if value.lower is not None else value.upper
        return (number if number is not None else Decimal(0), place.canonical)
    if isinstance(value, Moment):
        return (Decimal(0), value.start or value.iso)
    return (Decimal(place.independent), place.canonical)


def _steps(dots: tuple[Dot, ...]) -> str:
    """A line that keeps its height until the next date and then steps."""
    path = f"M{dots[0].x} {dots[0].y}"
    for dot in dots[1:]:
        path += f"H{dot.x}V{dot.y}"
    return path


def _ticks(
    days: list[datetime.date], left: int, right: int, x: Callable[[datetime.date], int]
) -> tuple[tuple[int, str, str], ...]:
    """The first and the last day, and those between that have room for their name."""
    same_year = days[0].year == days[-1].year
    ticks = [(left, dates.human(days[0].isoformat()), "start")]
    reach = left + 110
    for day in days[1:-1]:
        if x(day) - reach > 30 and right - x(day) > 130:
            ticks.append(
                (x(day), dates.brief(day.isoformat()) if same_year else dates.human(day.isoformat()), "middle")
            )
            reach = x(day) + 40
    if right - left > 200:
        ticks.append((right, dates.human(days[-1].isoformat()), "end"))
    return tuple(ticks)
