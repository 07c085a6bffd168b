"""What the grammar of dates hands on: the parts that were printed, before they are placed in the calendar."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct

from checker.text.calendar.classes import CODE, Token, Tokens

_LEADS = "".join(CODE[name] for name in ("AT", "IN", "ON", "THE"))
NOTHING = "nothing"  # the kind of a draft that only bars its words: an impossible date, the name of an event


class Draft(Struct):
    """A date as printed. `first` and `last` are token positions, `last` exclusive; what was not printed is None.

    `kind` says which fields matter: "calendar" (year month day weekday), "weekday", "day" (count from the published day),
    "unit" (unit, count from the published one), "ago" (unit, count, a distance), "quarter", "half", "season" (number),
    "years" (first year, count of years), "feast" (name), "nth" (number-th weekday or week of a month), "distance" (steps
    from the moment of writing), "slice" (count units of another draft, from its first (1) or last (-1)), "clock" (no date).
    """

    first: int
    last: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None
    unit: str = ""
    count: int | None = None
    shift: str = ""  # last, next, this, past; coming, of weekdays and weekends
    part: str = ""  # early, mid, late, begin, end, earlier, later
    minutes: int | None = None
    minutes_end: int | None = None
    clock_span: tuple[int, int] = (0, 0)  # the tokens of the clock time
    clock_length: tuple[int, int] = (0, 0)  # the tokens in it that are a length of time too: "for three hours"
    seconds: str = ""  # ":10", as printed
    part_of_day: tuple[int, int] | None = None
    zone: bool = False
    midnight: bool = False  # "midnight" was printed, not "0:00"
    vague_clock: bool = False  # "at 7": morning or evening was not said
    told_half: bool = False  # … but another word of the sentence tells it: "that evening, at 7"
    ambiguous: bool = False
    qualifier: str = "exact"
    clock_qualifier: str = "exact"
    name: str = ""
    until: Draft | None = None
    to_begin: bool = False  # "from March 2011 to 2014": the end is told more roughly, and may be its beginning
    offset: tuple[str, int] | None = None  # "two days after": a unit and how many
    length: tuple[str, int] | None = None  # "for six days from": a unit and how many
    of: Draft | None = None  # what a slice is cut from
    steps: tuple[int, int, int] = (0, 0, 0)  # of a distance: months, days, seconds

    @property
    def has_time(self) -> bool:
        return self.minutes is not None or self.part_of_day is not None


def is_alone(first: int, last: int, tokens: Tokens) -> bool:
    """Whether these tokens are all that a passage says, but for a preposition before them and a mark after them."""
    codes = tokens.codes
    return last + 3 > len(codes) and not codes[last:].strip(".!?") and not codes[:first].strip(_LEADS)


class Found:
    """A match of a shape, asked by the names of its groups; a group that is not there is empty."""

    __slots__ = ("codes", "end", "items", "match", "start", "tokens")

    def __init__(self, match: re.Match[str], tokens: Tokens) -> None:
        self.match, self.tokens = match, tokens
        self.codes, self.items = tokens.codes, tokens.items
        self.start, self.end = match.span()

    def at(self, name: str) -> int:
        """The position of a group's first token, -1 without one."""
        return self.match.start(name) if name in self.match.re.groupindex else -1

    def item(self, name: str) -> Token | None:
        """The last token of a group."""
        return self.items[self.match.end(name) - 1] if self.at(name) >= 0 else None

    def value(self, name: str) -> Any:
        item = self.item(name)
        return None if item is None else item.value

    def text(self, name: str) -> str:
        item = self.item(name)
        return "" if item is None else item.text

    def before(self, at: int | None = None) -> str:
        """The class of the token before a position, by default before the match; empty at the beginning."""
        at = self.start if at is None else at
        return self.codes[at - 1] if at > 0 else ""

    def after(self, at: int | None = None) -> str:
        """The class of the token at a position, by default the one after the match; empty at the end."""
        at = self.end if at is None else at
        return self.codes[at] if at < len(self.codes) else ""

    def near(self, reach: int) -> Iterator[tuple[str, Token]]:
        """The tokens about the match, each with its class."""
        first, last = max(0, self.start - reach), self.end + reach
        return zip(self.codes[first:last], self.items[first:last], strict=True)

    def is_capital(self, at: int) -> bool:
        return self.tokens.text[self.items[at].start].isupper() and not self.tokens.one_case

    @property
    def one_case(self) -> bool:
        return self.tokens.one_case

    @property
    def shift(self) -> str:
        """ "last", "next", "this" or "past"; "this past" is past, "this coming" next, and "coming" of a weekday or weekend."""
        at = self.at("shift")
        if at < 0:
            return ""
        codes = self.match["shift"]
        if (
            self.items[self.match.end("shift") - 1].text in ("coming", "upcoming")
            and self.at("weekday") + self.at("weekend") >= -1
        ):
            return "coming"
        if codes[-1] == CODE["PAST"] or (len(codes) > 1 and codes[-1] == CODE["LAST"]):
            return "past"
        return {CODE["LAST"]: "last", CODE["NEXT"]: "next", CODE["AFTER"]: "next"}.get(codes[-1], "this")

    @property
    def part(self) -> str:
        at = self.at("part")
        return _PARTS.get(self.codes[at], "") if at >= 0 else ""

    @property
    def count(self) -> int | None:
        """How many: a number, "a" is one, "a couple" two; None for a few or several."""
        start, end = self.match.span("count")
        texts = [item.text for item in self.items[start:end]]
        if "couple" in texts:
            return 2
        if "few" in texts or "several" in texts:
            return None
        value = self.items[end - 1].value
        return 1 if value is None else int(value)

    def draft(self, kind: str, **fields: Any) -> Draft:
        return Draft(self.start, self.end, kind, **fields)


# What may stand behind a day that has no month beside it.
AFTER_DAY = frozenset(".,;:!?)-") | frozenset(CODE[name] for name in (
    "AT", "AND", "TO", "UNTIL", "IN", "FOR", "BY", "WEEKDAY", "THROUGH", "BEFORE", "AFTER", "PART", "OR", "COLON", "BETWEEN", "FROM",
))  # fmt: skip
Shape = Callable[[Found], Draft | None]
_PARTS = {CODE[name]: name.lower() for name in ("EARLY", "LATE", "MID", "BEGIN", "END", "EARLIER", "LATER")}
