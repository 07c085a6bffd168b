"""The types that are read from the same numbers, in the order in which they share them out."""

from __future__ import annotations

from collections.abc import Sequence

from checker.facts import room
from checker.records import Mention
from checker.text.calendar.signs import tells_time
from checker.text.numbers.signs import tells_number
from checker.text.passage import Passage

# None of them can be read rightly without those before it.
NUMERIC = ("date", "time", "age", "money", "percent", "duration", "quantity", "ordinal", "count", "number")
_MOMENTS = ("date", "time")


class Turns:
    """A sentence whose types are read in their turn, each no sooner than it is asked for, and only where it is possible.

    Most sentences have no number and no word of the calendar, and of those that have, few have the one that is asked for.
    """

    __slots__ = ("_found", "_passage", "_possible", "_unread")

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._unread = list(NUMERIC)
        self._possible: dict[str, bool] = {}
        self._found: dict[str, Sequence[Mention]] = {}

    def read(self, kind: str) -> Sequence[Mention]:
        """The mentions of a type in the passage."""
        if kind in self._unread and self._may_hold(kind):
            while kind in self._unread:
                each = self._unread.pop(0)
                if self._may_hold(each):
                    self._found[each] = room(each).read(self._passage)
        return self._found.get(kind, ())

    def _may_hold(self, kind: str) -> bool:
        """Whether there may be a value of a type, whatever the types before it take."""
        if kind not in self._possible:
            told = tells_time if kind in _MOMENTS else tells_number
            possible = getattr(room(kind), "possible", told)
            self._possible[kind] = told(self._passage) and possible(self._passage)
        return self._possible[kind]
