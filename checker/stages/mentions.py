"""Reading the values of one passage: the types take turns in the order of the table, each number is read once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker import facts
from checker.records import Mention
from checker.text.passage import Passage
from checker.text.triggers import triggers

# These share out the numbers of a passage, so none of them can be read rightly without those before it.
NUMERIC = ("date", "time", "age", "money", "percent", "duration", "quantity", "ordinal", "count", "number")
_MOMENTS = ("date", "time")


def upto(types: Iterable[str]) -> tuple[str, ...]:
    """The numeric types that have to be read so that these are read rightly: those before them in the table too."""
    return NUMERIC[: max((NUMERIC.index(kind) + 1 for kind in types if kind in NUMERIC), default=0)]


def possible(text: str, kinds: Sequence[str]) -> Sequence[str]:
    """Those of the numeric types that a text may hold: most sentences have no number and no word of the calendar."""
    if not kinds:
        return ()
    moment, amount = triggers(text)
    if moment and amount:
        return kinds
    if not moment and not amount:
        return ()
    return [kind for kind in kinds if (moment if kind in _MOMENTS else amount)]


def mentions(passage: Passage, types: Iterable[str]) -> list[Mention]:
    """The mentions of these types, by position; phrases (type `text`) need a rule and are not read here."""
    wanted = set(types)
    found: list[Mention] = []
    for kind in possible(passage.text, upto(wanted)):
        mentioned = facts.room(kind).read(passage)
        if kind in wanted:
            found += mentioned
    for kind in ("name", "place", "quote"):
        if kind in wanted:
            found += facts.room(kind).read(passage)
    return sorted(found, key=lambda mention: (mention.start, mention.end, mention.value.type))
