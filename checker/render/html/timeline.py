"""The values of a fact over time: one lane a value, one dot a day of publication, placed here and drawn by a template.

Plain SVG rather than a chart library: the picture is a few lines, dots and labels; a library would put hundreds of
kilobytes of script into a file that must be read with scripts off.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal

from checker.records import Fact, Moment, Position, Quantity
from checker.render import dates
from checker.render.cast import Cast

WIDTH, LABELS, LANE, TOP, RIGHT, FOOT = 760, 200, 34, 14, 36, 30
LANES = 12  # more values than that are a table, not a picture


@dataclass(frozen=True, slots=True)
class Dot:
    """Articles of one day that give one value; x and y in units of the picture."""

    x: int
    y: int
    count: int
    day: str
    sources: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Lane:
    y: int
    label: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """A picture ready to draw: lanes from the top, dots, their line, ticks (x, text, anchor); the same as rows."""

    height: int
    lanes: tuple[Lane, ...]
    dots: tuple[Dot, ...]
    path: str
    ticks: tuple[tuple[int, str, str], ...]
    rows: tuple[tuple[str, str, str], ...]
    width: int = WIDTH
    left: int = LABELS


def timeline(fact: Fact, labels: dict[str, str], odd: tuple[Position, ...], cast: Cast) -> Timeline | None:
    """The picture of a fact, or None where its articles have fewer than three dates. `labels` by canonical value."""
    seen: dict[tuple[datetime.date, str], list[str]] = {}
    for place in fact.positions:
        for claim in place.claims:
            day = cast.day(claim.article)
            if day and cast.source(claim.article) not in seen.setdefault((day, place.canonical), []):
                seen[day, place.canonical].append(cast.source(claim.article))
    days = sorted({day for day, _ in seen})
    if len(days) < 3 or not 2 <= len(fact.positions) <= LANES:
        return None
    lanes = sorted(fact.positions, key=_height, reverse=True)
    height_of = {place.canonical: TOP + LANE * at + LANE // 2 for at, place in enumerate(lanes)}
    apart = {place.canonical for place in odd}
    length = max(1, (days[-1] - days[0]).days)

    def x(day: datetime.date) -> int:
        return LABELS + 16 + round((WIDTH - LABELS - 16 - RIGHT) * (day - days[0]).days / length)

    dots = tuple(
        Dot(x(day), height_of[value], len(sources), day.isoformat(), ", ".join(sources), value in apart)
        for (day, value), sources in sorted(seen.items())
    )
    rows = tuple(
        (dates.human(dot.day), labels[value], dot.sources) for dot, (_, value) in zip(dots, sorted(seen), strict=True)
    )
    return Timeline(
        height=TOP + LANE * len(lanes) + FOOT,
        lanes=tuple(Lane(height_of[p.canonical], labels[p.canonical], p.canonical in apart) for p in lanes),
        dots=dots,
        path=_steps(dots) if fact.verdict == "update" else "",
        ticks=_ticks(days, x(days[0]), x(days[-1]), x),
        rows=rows,
    )


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


def _ticks(days: list[datetime.date], left: int, right: int, x) -> tuple[tuple[int, str, str], ...]:  # type: ignore[no-untyped-def]
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
