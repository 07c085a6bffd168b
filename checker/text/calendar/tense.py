"""Does a sentence look back or ahead at a date? The nearest verb says so; news without one looks back."""

from __future__ import annotations

from typing import NamedTuple

from checker.text.calendar.classes import CODE, Tokens
from checker.text.calendar.words import COMMANDS, OWNERS, PUT_OFF

REACH = 14  # tokens looked at before and after a date
_PAST = frozenset({CODE["PAST_VERB"], CODE["GONE"]})
_FUTURE = CODE["FUTURE_VERB"]
_WHITHER = frozenset({CODE["TO"], CODE["UNTIL"], CODE["FOR"]})
_LEADS = frozenset(CODE[name] for name in ("AT", "BY", "DURING", "FOR", "FROM", "IN", "ON"))
_ARTICLES = (CODE["ARTICLE"], CODE["THE"])
_BREAKS = frozenset(";!?")
_PLANS = frozenset({"deadline", "forecast", "plan", "plans"})
_WISHES = frozenset(
    {"aims", "hope", "hopes", "intend", "intends", "vows", "want", "wants"}
)  # before "to" they look ahead
_ARRANGED = frozenset({"due", "expected", "scheduled", "slated"})


class Look(NamedTuple):
    """`way` is -1 back, 1 ahead, 0 not said; `firm` that the verb stands in the same clause.

    What was planned ("was due to speak on Friday") may lie ahead or behind: then `sure` is False.
    """

    way: int
    firm: bool = False
    sure: bool = True


def direction(tokens: Tokens, first: int, last: int) -> Look:
    """Where a date at these tokens lies, seen from the day on which it was written."""
    codes = tokens.codes
    same_clause = True
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        code = codes[at]
        if (code in _BREAKS and codes[at + 1] != CODE["OR"]) or (
            code == "." and at + 1 < first and tokens.items[at + 1].start > tokens.items[at].end
        ):
            break
        if code == _FUTURE and _is_noun(tokens, at) and codes[at + 1 : first] != CODE["FOR"]:
            pass  # "raised its forecast for 2019 on Tuesday"; but "the forecast for Friday"
        elif code == _FUTURE and (look := _no_future(tokens, at)) is not None:
            if look:
                return Look(look, same_clause)
        elif code == _FUTURE:
            if not _was(codes, at):
                return Look(1, same_clause)
            arranged = tokens.items[at].text in _ARRANGED or codes[at + 1] == CODE["TO"]
            arranged = arranged or (tokens.items[at].text == "set" and codes[at + 1] == CODE["FOR"])
            return Look(1, False, False) if arranged else Look(-1, same_clause)
        if (
            code == CODE["TO"]
            and at + 1 < first
            and codes[at - 1 : at] == CODE["WEEKDAY"]
            and codes[at + 1] == CODE["OTHER"]
        ):
            return Look(1, same_clause)  # "agreed Tuesday to testify Monday"
        if code == CODE["TO"] and at + 1 < first and _planned(tokens, at):
            return Look(1, False, False)
        if _modal(tokens, at):
            return Look(-1 if _is_perfect(tokens, at) else 1, same_clause)
        put_off = (code in _PAST and tokens.items[at].text in PUT_OFF) or _put_off(tokens, at)
        if put_off and codes[first - 1] in _WHITHER:
            return Look(1, False, False)  # "was postponed to May 12"
        if code in _PAST and (look := _participle(tokens, at)):
            return Look(look, same_clause)
        if code == CODE["START_VERB"] and codes[at - 1 : at] == CODE["TO"] and _planned(tokens, at - 1):
            return Look(1, False, False)
        if code == CODE["START_VERB"] and _did(tokens, at):
            return Look(-1, same_clause)
        if (
            _starts(tokens, at)
            or _plays(tokens, at)
            or (
                code == CODE["BE"]
                and first - at <= (5 if _is_stretch(codes, first, last) else 2)
                and tokens.items[at].text in ("are", "is")
            )
        ):
            return Look(1, same_clause)
        if code in ",(":
            same_clause = False
    for at in range(last, min(len(codes), last + REACH)):
        code = codes[at]
        if code in _BREAKS or code == "." or (code == "," and at > last and first > 1):
            break
        if code == _FUTURE and (look := _no_future(tokens, at)) is not None:
            if look:
                return Look(look)
        elif code == _FUTURE:
            return Look(1)
        if code in _PAST and (look := _participle(tokens, at)):
            return Look(
                look, look < 0 and codes[last] == "," and codes[0] in _LEADS
            )  # "In the year to March 31, it fell"
    return Look(1 if tokens.items[0].text in COMMANDS else 0)


def _no_future(tokens: Tokens, at: int) -> int | None:
    """ "a would-be robber" looks nowhere (0), "a judge set bond" back (-1), "is set for", "set to open" ahead (None)."""
    then = tokens.codes[at + 1 : at + 2]
    if _is_perfect(tokens, at):
        return -1
    if then == "-" or (tokens.items[at].text in _WISHES and then != CODE["TO"]):
        return 0
    if tokens.items[at].text == "set" and then not in (CODE["FOR"], CODE["TO"]):
        return -1 if tokens.codes[at - 1 : at] != CODE["BE"] else None
    return None


def _is_noun(tokens: Tokens, at: int) -> bool:
    """ "its forecast", "the forecast"."""
    lead = tokens.codes[at - 1 : at]
    return tokens.items[at].text == "forecast" and (
        lead in _ARTICLES or (at > 0 and tokens.items[at - 1].text in OWNERS)
    )


def _put_off(tokens: Tokens, at: int) -> bool:
    """ "was put off until Friday"."""
    return at > 0 and tokens.items[at].text == "off" and tokens.items[at - 1].text == "put"


def _is_perfect(tokens: Tokens, at: int) -> bool:
    """ "may have been", "could have killed": what may have happened lies behind."""
    then, after = tokens.items[at + 1 : at + 2], tokens.codes[at + 2 : at + 3]
    if not then or then[0].text != "have" or tokens.items[at].text in ("ll", "to", "will", "won"):
        return False
    return after in (*_PAST, CODE["BE"])


def _participle(tokens: Tokens, at: int) -> int:
    """ "will be sentenced", "to be held" look ahead though the verb is a past form; "is charged" looks nowhere."""
    while at > 1 and tokens.items[at - 1].text.endswith("ly") and tokens.codes[at - 1] == CODE["OTHER"]:
        at -= 1  # "will be federally charged"
    before = tokens.codes[max(0, at - 3) : at]
    if before and before[-1] == CODE["BE"]:
        if any(code == _FUTURE or code == CODE["TO"] for code in before[:-1]):
            return 1
        return -1 if tokens.items[at - 1].text in ("been", "being") or before[-2:-1] in _PAST else 0
    if before and before[-1] == _FUTURE and tokens.items[at - 1].text in _PLANS:
        return -1  # "the plan unveiled Tuesday"
    return 1 if before and before[-1] in (_FUTURE, CODE["TO"]) else -1


def _modal(tokens: Tokens, at: int) -> bool:
    """ "may rain", "won't play", "are to appear"."""
    text = tokens.items[at].text
    if text == "may":
        return tokens.text[tokens.items[at].start].islower()
    if text == "won":
        return tokens.codes[at + 1 : at + 2] == "'" and [item.text for item in tokens.items[at + 2 : at + 3]] == ["t"]
    to_blame = [item.text for item in tokens.items[at + 1 : at + 2]] == ["blame"]
    return tokens.codes[at] == CODE["TO"] and tokens.codes[at - 1 : at] == CODE["BE"] and not to_blame


def _is_stretch(codes: str, first: int, last: int) -> bool:
    """ "is in effect from Friday through Sunday"."""
    return codes[first - 1] == CODE["FROM"] and not _WHITHER.isdisjoint(
        codes[first:last].replace(CODE["THROUGH"], CODE["TO"])
    )


def _did(tokens: Tokens, at: int) -> bool:
    """ "did not open Friday", "Did they meet on Friday?"."""
    return any(item.text in ("did", "didn") for item in tokens.items[max(0, at - 4) : at])


def _starts(tokens: Tokens, at: int) -> bool:
    """ "opens Friday", "doors open"; but not the button of a page, "Close", in the middle of a text."""
    if tokens.codes[at] != CODE["START_VERB"]:
        return False
    item = tokens.items[at]
    if at == 0 or tokens.one_case or item.text.endswith("s") or not tokens.text[item.start].isupper():
        return True
    return tokens.items[at - 1].text.endswith("s")


def _plays(tokens: Tokens, at: int) -> bool:
    """ "the Bears play Sunday", "voters go to the polls"; but "the play Sunday"."""
    if at == 0 or tokens.items[at].text not in ("face", "go", "host", "play", "travel", "vote"):
        return False
    lead = tokens.items[at - 1].text
    return lead in ("they", "we") or (lead.endswith("s") and lead.isalpha())


def _planned(tokens: Tokens, at: int) -> bool:
    """ "was to speak", "was due to speak", "had planned to speak", at the "to"."""
    if at and tokens.codes[at - 1] == _FUTURE:
        return _was(tokens.codes, at - 1)
    return at > 0 and tokens.items[at - 1].text in ("was", "were")


def _was(codes: str, at: int) -> bool:
    """ "was due", "had planned", "had been expected"."""
    at -= codes[at - 1 : at] == CODE["BE"]
    return at > 0 and codes[at - 1] == CODE["GONE"]
