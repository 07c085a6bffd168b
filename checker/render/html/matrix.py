"""Facts against sources or articles: who gave what, who deviates, who was silent (which is no contradiction)."""

from __future__ import annotations

from dataclasses import dataclass

from checker.records import Fact
from checker.render import dates
from checker.render.cast import Cast
from checker.render.html.fact import FactView
from checker.render.labels import short

COLUMNS = 40  # a table wider than that is not read; the columns that deviate most often are kept
CELL = 28  # characters of a value in a cell


@dataclass(frozen=True, slots=True)
class Cell:
    """What a column says: the value as printed, whether it deviates and how; empty where the column is silent."""

    text: str = ""
    full: str = ""
    differs: bool = False
    stands: str = ""
    more: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    fact: FactView
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A source or an article, with its date where it is one, and the foot: in how many of its facts it deviates."""

    label: str
    detail: str
    deviates: int
    gives: int


@dataclass(frozen=True, slots=True)
class Matrix:
    kind: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    left_out: int


def matrix(facts: list[tuple[Fact, FactView]], cast: Cast, kind: str) -> Matrix:
    """`kind` is "sources" or "articles"; columns stand in the order of first publication, the undated last."""
    seen: dict[str, dict[str, Cell]] = {}
    for fact, view in facts:
        for column, numbers in _by_column(fact, cast, kind).items():
            seen.setdefault(column, {})[view.anchor] = _cell(view, numbers)
    order = _order(seen, cast, kind)
    kept = order
    if len(order) > COLUMNS:
        rank = sorted(order, key=lambda name: (-_deviations(seen[name]), -len(seen[name]), order.index(name)))
        chosen = set(rank[:COLUMNS])
        kept = [name for name in order if name in chosen]
    return Matrix(
        kind=kind,
        columns=tuple(_column(name, seen[name], cast, kind) for name in kept),
        rows=tuple(Row(view, tuple(seen[name].get(view.anchor, Cell()) for name in kept)) for _, view in facts),
        left_out=len(order) - len(kept),
    )


def _by_column(fact: Fact, cast: Cast, kind: str) -> dict[str, list[int]]:
    """The numbers of the values that each column gives."""
    found: dict[str, dict[int, None]] = {}
    for number, place in enumerate(fact.positions):
        for claim in place.claims:
            column = cast.source(claim.article) if kind == "sources" else claim.article
            found.setdefault(column, {})[number] = None
    return {column: list(numbers) for column, numbers in found.items()}


def _cell(view: FactView, numbers: list[int]) -> Cell:
    places = [view.positions[number] for number in numbers]
    shown = next((place for place in places if place.differs), places[0])
    return Cell(
        text=short(shown.label, CELL),
        full=short("; ".join(p.label for p in places), 120) if len(shown.label) > CELL or len(places) > 1 else "",
        differs=shown.differs,
        stands=(shown.stands or view.verdict) if shown.differs else "",
        more=len(places) - 1,
    )


def _order(seen: dict[str, dict[str, Cell]], cast: Cast, kind: str) -> list[str]:
    first: dict[str, str] = {}
    for article in cast.report.articles:
        name = cast.source(article.id) if kind == "sources" else article.id
        date = article.published or "~"
        first[name] = min(first.get(name, "~"), date)
    return sorted(seen, key=lambda name: (first.get(name, "~"), name))


def _deviations(cells: dict[str, Cell]) -> int:
    return sum(cell.stands in ("conflict", "unclear") for cell in cells.values())


def _column(name: str, cells: dict[str, Cell], cast: Cast, kind: str) -> Column:
    if kind == "sources":
        return Column(name, "", _deviations(cells), len(cells))
    return Column(cast.source(name), dates.brief(cast.published(name)) or "no date", _deviations(cells), len(cells))
