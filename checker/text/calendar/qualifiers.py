"""The words before a date or a time that qualify it: since, by, until, before, after, about."""

from __future__ import annotations

import functools
import re

from checker.text.calendar.classes import CAPITAL, CODE, Tokens, pattern
from checker.text.calendar.draft import Draft
from checker.text.calendar.words import MANY

_AT = r"(?:{AT}|{ABOUT})?"
_QUALIFIERS = {
    "at least": r"(?:{SINCE}|(?:{AT}|{IN}|{ON}){OR}{AFTER}|{AFTER}{OR}(?:{AT}|{ON}|{IN}))(?:{AT}|{ABOUT}|{THE})?",
    "at most": r"(?:{BY}|{UNTIL}|{THROUGH}{TO}?|(?:{AT}|{IN}|{ON}){OR}{BEFORE}|{BEFORE}{OR}(?:{AT}|{ON}|{IN}))" + _AT,
    "more than": r"(?:{AFTER}-?|{LATER}{THAN})" + _AT,
    "fewer than": r"(?:{BEFORE}(?:{TO}|-)?|{EARLIER}{THAN})" + _AT,
    "about": r"(?:{ABOUT}[.]?|{SOME}{TIME_WORD})(?:{AT}|{ON}|{THE})?",
}
_DENIED = {"more than": "at most", "fewer than": "at least"}  # "no later than", "not before"
_OPEN = {CODE["LATER"]: "at least", CODE["AFTER"]: "at least", CODE["EARLIER"]: "at most", CODE["BEFORE"]: "at most"}
# Before a distance: whether it is farther (1), nearer (-1) or about so far (0).
_MEASURES = {
    "about": 0, "almost": 0, "approximately": 0, "around": 0, "at least": 1, "fewer than": -1, "less than": -1, "more than": 1, "nearly": 0, "over": 1,
    "roughly": 0, "some": 0, "under": -1,
}  # fmt: skip
_HALFWAY = frozenset({"halfway", "midway", "partway"})
_DAYS_OUT = frozenset({"business", "cob", "day", "eod", "play", "trade", "trading"})
_NEAR = (["close", "to"], ["near", "to"])
_NEARLY = frozenset({"almost", "near", "nearly", "toward", "towards"})
_REACH = 4  # tokens before a date in which its qualifier stands


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, pattern(source + r"\Z")) for name, source in _QUALIFIERS.items())


def _before(tokens: Tokens, start: int, end: int) -> tuple[str, int] | None:
    """The qualifier that the tokens from start to end close with, and the first token of it."""
    for name, words in _patterns():
        if found := words.search(tokens.codes, start, end):
            first = found.start()
            if name in _DENIED and first and tokens.items[first - 1].text in ("no", "not"):
                return _DENIED[name], first - 1
            return name, first
    return None


def qualified(piece: Draft, tokens: Tokens) -> int:
    """Sets the qualifier that stands before a piece; returns the first token of it, or of the piece."""
    first = _qualified(piece, tokens)
    late, early = piece.qualifier in ("at most", "fewer than"), piece.qualifier in ("at least", "more than")
    if (piece.part == "end" and late) or (piece.part == "begin" and early):
        piece.part = ""  # by the end of the year is by the year, since its beginning since the year
        piece.qualifier = "at most" if late else "at least"
    return first


def _open_after(piece: Draft, tokens: Tokens) -> str:
    """ "2018 or later", "2012 and before", "from May onwards": takes the words, and says what they make of the piece."""
    code, then = (tokens.codes[at : at + 1] for at in (piece.last, piece.last + 1))
    if code == CODE["ONWARD"]:
        piece.last += 1
        return "at least"
    ends = then in (CODE["LATER"], CODE["EARLIER"]) or tokens.codes[piece.last + 2 : piece.last + 3] in (
        "",
        ".",
        ",",
        ";",
    )
    qualifier = _OPEN.get(then, "") if ends and code in (CODE["OR"], CODE["AND"]) else ""
    piece.last += 2 * bool(qualifier)
    return qualifier


def _qualified(piece: Draft, tokens: Tokens) -> int:
    if (qualifier := _open_after(piece, tokens)) and piece.qualifier != "between":
        piece.qualifier = qualifier
        before = _before(tokens, max(0, piece.first - _REACH), piece.first)
        return before[1] if before else piece.first - (tokens.codes[piece.first - 1 : piece.first] == CODE["FROM"])
    lead = tokens.codes[piece.first - 1] if piece.first else ""
    if piece.qualifier == "between" or (piece.kind == "clock" and piece.minutes_end is not None):
        return piece.first - (lead in (CODE["FROM"], CODE["BETWEEN"]))
    begin = _closing(piece, tokens)
    found = _before(tokens, max(0, begin - _REACH), begin)
    if (found is None or found[0] == "about") and (measured := _measured(piece, tokens)) is not None:
        piece.qualifier, first = measured
        return first
    if found and tokens.items[found[1] - 1].text in _HALFWAY and found[1]:
        return piece.first  # "halfway through 2021"
    if found:
        name, first = found
        event = tokens.codes[piece.last : piece.last + 1] == "'" and not piece.minutes  # "after Tuesday's vote"
        event = event or (name in ("more than", "fewer than") and _names_event(piece, tokens))
        topic = name == "about" and tokens.items[first].text == "about"  # "knows about Saturday"
        if event or (topic and piece.kind not in ("calendar", "clock") and not piece.has_time):
            return piece.first
        piece.qualifier = name
        return first - 1 if first and tokens.codes[first - 1] == CODE["JUST"] else first
    if piece.kind == "clock" and piece.minutes is not None:
        words = [item.text for item in tokens.items[max(0, piece.first - 2) : piece.first]]
        near = 1 if words and words[-1] in _NEARLY else 2 if words in _NEAR else 0
        if near or any(item.text.endswith("ish") for item in tokens.items[piece.first : piece.last]):
            piece.qualifier = "about"  # "nearly midnight", "at 6ish"
            return piece.first - near
    if lead == CODE["FROM"] and piece.kind == "clock":
        piece.qualifier = "at least"
        return piece.first - 1
    return piece.first


def _measured(piece: Draft, tokens: Tokens) -> tuple[str, int] | None:
    """ "more than two years ago" is before then, "less than two weeks ago" after, "nearly a year ago" about then."""
    if piece.kind not in ("ago", "distance") or piece.part or piece.name or piece.has_time or not piece.first:
        return None
    back = (piece.count or 0) < 0 or min(piece.steps) < 0
    words = [item.text for item in tokens.items[max(0, piece.first - 2) : piece.first]]
    said = " ".join(words) if " ".join(words) in _MEASURES else words[-1]
    way = _MEASURES.get(said)
    if way is None:
        return None
    if way < 0 and not back and piece.kind == "ago":
        piece.part = "within"  # "less than two weeks from today"
        return "exact", piece.first - len(said.split())
    name = "about" if way == 0 else "at most" if (way > 0) == back else "at least"
    return name, piece.first - len(said.split())


def _closing(piece: Draft, tokens: Tokens) -> int:
    """Where "the end of the day", "close of business" begins before a day ("by the end of the day Friday"), or the day itself."""
    if not piece.first or piece.has_time or piece.kind not in ("weekday", "day", "calendar"):
        return piece.first
    if tokens.items[piece.first - 1].text not in _DAYS_OUT:
        return piece.first
    found = _day_end().search(tokens.codes, max(0, piece.first - 6), piece.first)
    if found is None:
        return piece.first
    named = tokens.items[found.start("close")].text in ("close", "cob", "end", "eod")
    return found.start() if named else piece.first


@functools.cache
def _day_end() -> re.Pattern[str]:
    return pattern(
        r"{THE}?(?P<close>{END}|{UNIT_END}|{START_VERB}|{OTHER}|{CAPITAL})(?:{OF}{THE}?(?:{UNIT}|{OTHER}|{CAPITAL}))?\Z"
    )


def _names_event(piece: Draft, tokens: Tokens) -> bool:
    """ "Two dead after Sunday crash": the day is that of the event."""
    if (
        piece.kind not in ("calendar", "weekday")
        or piece.minutes is not None
        or (piece.kind == "calendar" and piece.day is None)
    ):
        return False
    then = tokens.items[piece.last : piece.last + 1]
    named = tokens.codes[piece.last : piece.last + 1] in (CODE["OTHER"], CAPITAL)
    return named and not then[0].text.endswith("s") and then[0].text not in MANY


def qualify_clock(piece: Draft, tokens: Tokens, start: int, end: int) -> None:
    """The qualifier of the time within a date: "Sunday at about 3 p.m."."""
    if found := _before(tokens, start, end):
        piece.clock_qualifier = found[0]
