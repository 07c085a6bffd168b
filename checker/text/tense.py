"""Does a sentence look back or ahead at a date? The nearest verb says so; news without one looks back."""

from __future__ import annotations

from checker.text.calendar_tokens import CODE, Tokens

REACH = 14  # tokens looked at before and after a date
_PAST = frozenset({CODE["PAST_VERB"], CODE["GONE"]})
_FUTURE = CODE["FUTURE_VERB"]
_INFINITIVE = frozenset({CODE["TO"], CODE["BE"], _FUTURE})
_BREAKS = frozenset(";!?")


def direction(tokens: Tokens, first: int, last: int) -> tuple[int, bool]:
    """(-1 looks back, 1 looks ahead, 0 not said; whether the verb stands in the same clause) for a date at these tokens."""
    codes = tokens.codes
    same_clause = True
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        code = codes[at]
        if code in _BREAKS or (code == "." and at + 1 < first and tokens.items[at + 1].start > tokens.items[at].end):
            break
        if code == _FUTURE:
            return (1, same_clause) if not _was(codes, at) else (-1, same_clause)
        if _modal(tokens, at):
            return 1, same_clause
        if code in _PAST and (look := _participle(tokens, at)):
            return look, same_clause
        if code == CODE["START_VERB"] or (
            code == CODE["BE"] and first - at <= 2 and tokens.items[at].text in ("are", "is")
        ):
            return 1, same_clause
        if code in ",(":
            same_clause = False
    for at in range(last, min(len(codes), last + REACH)):
        code = codes[at]
        if code in _BREAKS or code == "." or (code == "," and at > last and first > 1):
            break
        if code == _FUTURE:
            return 1, False
        if code in _PAST and (look := _participle(tokens, at)):
            return look, False
    return 0, False


def _participle(tokens: Tokens, at: int) -> int:
    """ "will be sentenced", "to be held" look ahead though the verb is a past form; "is charged" looks nowhere."""
    before = tokens.codes[max(0, at - 3) : at]
    if before and before[-1] == CODE["BE"]:
        if any(code == _FUTURE or code == CODE["TO"] for code in before[:-1]):
            return 1
        return -1 if tokens.items[at - 1].text in ("been", "being") or before[-2:-1] in _PAST else 0
    return 1 if before and before[-1] in (_FUTURE, CODE["TO"]) else -1


def _modal(tokens: Tokens, at: int) -> bool:
    """ "may rain", "won't play", "are to appear"."""
    text = tokens.items[at].text
    if text == "may":
        return tokens.text[tokens.items[at].start].islower()
    if text == "won":
        return tokens.codes[at + 1 : at + 2] == "'" and [item.text for item in tokens.items[at + 2 : at + 3]] == ["t"]
    return tokens.codes[at] == CODE["TO"] and tokens.codes[at - 1 : at] == CODE["BE"]


def _was(codes: str, at: int) -> bool:
    """ "was due", "had planned"."""
    return at > 0 and codes[at - 1] == CODE["GONE"]
