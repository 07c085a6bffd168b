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

    __slots__ = ("_found", "_passage", "_unread", "_without")

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._unread = list(NUMERIC)
        self._without: set[str] = set()  # types of which it holds none
        self._found: dict[str, Sequence[Mention]] = {}

    def read(self, kind: str) -> Sequence[Mention]:
        """The mentions of a type in the passage."""
        if kind in self._unread and self._may_hold(kind):
            while kind in self._unread:
                each = self._unread.pop(0)
                if each not in self._without and _told(each, self._passage):
                    self._found[each] = room(each).read(self._passage)
        return self._found.get(kind, ())

    def tells(self, kind: str) -> bool:
        """Whether there is anything in the passage without which it holds none of a type."""
        return _told(kind, self._passage)

    def _may_hold(self, kind: str) -> bool:
        """Whether the types before it should be read for the sake of this one, whatever they take."""
        if kind not in self._without:
            ahead = kind != self._unread[0]  # a type whose turn it is may as well be read
            if _told(kind, self._passage) and (not ahead or _possible(kind, self._passage)):
                return True
            self._without.add(kind)
        return False


def _told(kind: str, passage: Passage) -> bool:
    return tells_time(passage) if kind in _MOMENTS else tells_number(passage)


def _possible(kind: str, passage: Passage) -> bool:
    """What a type's own room says, where it can say it sooner than read it."""
    possible = getattr(room(kind), "possible", None)
    return possible is None or possible(passage)
