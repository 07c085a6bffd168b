"""Facts against sources or articles: who gave what, who deviates, who was silent (which is no contradiction).

One table where the corpus is one story or few sources; where many stories stand in it, most cells of one table would be
silent, and each story with a finding has a table of its own. A wide table groups its columns by the class of the source.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from checker.record import Record
from checker.records import Fact
from checker.render import dates
from checker.render.cast import Cast
from checker.render.html.fact import FactView
from checker.render.labels import short
from checker.render.show import LABEL, clear

ROWS = 200  # facts; a longer table is not read
WIDE = 20  # columns; a wider table is grouped by class, and one of many stories is taken apart
COLUMNS = 40  # a table wider than that is not read; the columns that deviate most often are kept
CELL = 28  # characters of a value in a cell
UNCLASSED = "no class given"


class Cell(Record, frozen=True):
    """What a column says: the value as printed, whether it deviates and how; empty where the column is silent."""

    text: str = ""
    full: str = ""
    differs: bool = False
    stands: str = ""
    more: int = 0


_SILENT = Cell()


class Row(Record, frozen=True):
    """`anchor` is empty where the page has no panel for the fact."""

    fact: FactView
    anchor: str
    cells: tuple[Cell, ...]


class Column(Record, frozen=True):
    """A source or an article, with its date where it is one, and the foot: in how many of its facts it deviates."""

    label: str
    detail: str
    deviates: int
    gives: int


class Group(Record, frozen=True):
    """Columns of one class that stand side by side."""

    label: str
    size: int


class Matrix(Record, frozen=True):
    """`groups` is empty where columns are few or no class is known; `left_out` counts the columns that are not shown."""

    kind: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    rows: tuple[Row, ...]
    left_out: int


class Part(Record, frozen=True):
    """The tables of one story (its name empty for all of them): by sources and by articles."""

    story: str
    tables: tuple[Matrix, ...]


Facts = list[tuple[Fact, FactView]]


def parts(facts: list[Fact], show: Callable[[Fact], FactView], panels: set[str], cast: Cast) -> tuple[Part, ...]:
    """The tables of the page, of at most ROWS facts. `panels` holds the anchors that lead to a panel."""
    stories = dict.fromkeys(cast.story(fact) for fact in facts if fact.is_finding)
    sources = {cast.source(claim.article) for fact in facts for place in fact.positions for claim in place.claims}
    if len(stories) < 2 or len(sources) <= WIDE:
        return (_part("", [(fact, show(fact)) for fact in facts[:ROWS]], panels, cast),)
    by_story: dict[str, list[Fact]] = {story: [] for story in stories}
    for fact in facts:
        if cast.story(fact) in by_story and fact.verdict != "single-source":
            by_story[cast.story(fact)].append(fact)
    made, room = [], ROWS
    for story, mine in by_story.items():
        if room > 0:
            shown = [(fact, show(fact)) for fact in mine[:room]]
            name = cast.story_names.get(story) or clear(story, LABEL) or "Across stories"
            made.append(_part(name, shown, panels, cast))
            room -= len(shown)
    return tuple(made)


def _part(story: str, facts: Facts, panels: set[str], cast: Cast) -> Part:
    return Part(story, tuple(matrix(facts, cast, kind, panels) for kind in ("sources", "articles")))


def matrix(facts: Facts, cast: Cast, kind: str, panels: Iterable[str] = ()) -> Matrix:
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
    kept, groups = _grouped(kept, cast, kind) if len(order) > WIDE else (kept, ())
    rows = [
        Row(
            view, view.anchor if view.anchor in panels else "",
            tuple(seen[name].get(view.anchor, _SILENT) for name in kept),
        )
        for _, view in facts
    ]  # fmt: skip
    return Matrix(
        kind=kind,
        columns=tuple(_column(name, seen[name], cast, kind) for name in kept),
        groups=groups,
        rows=tuple(row for row in rows if any(cell.text for cell in row.cells)),
        left_out=len(order) - len(kept),
    )


def _grouped(columns: list[str], cast: Cast, kind: str) -> tuple[list[str], tuple[Group, ...]]:
    """The columns class by class, each class in the order of the columns, those without one last; nothing without classes."""
    classes = {name: cast.class_of_source(name) if kind == "sources" else cast.class_of(name) for name in columns}
    if not any(classes.values()):
        return columns, ()
    ordered = sorted(columns, key=lambda name: (not classes[name], classes[name].casefold(), classes[name]))
    runs = [(label, len(list(names))) for label, names in groupby(ordered, key=lambda name: classes[name])]
    return ordered, tuple(Group(label or UNCLASSED, size) for label, size in runs)


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
    first = cast.first_published if kind == "sources" else {name: cast.published(name) or "~" for name in seen}
    return sorted(seen, key=lambda name: (first.get(name, "~"), name))


def _deviations(cells: dict[str, Cell]) -> int:
    return sum(cell.stands in ("conflict", "unclear") for cell in cells.values())


def _column(name: str, cells: dict[str, Cell], cast: Cast, kind: str) -> Column:
    if kind == "sources":
        return Column(name, "", _deviations(cells), len(cells))
    return Column(cast.source(name), dates.brief(cast.published(name)) or "no date", _deviations(cells), len(cells))
