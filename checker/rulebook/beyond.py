"""What the library of regular expressions can do and a rule may not: recursion, approximate matching, endless copies.

Memory is no object to them and the time limit comes too late, so they are refused before the expression is compiled.
The scan knows escapes but not comments, nor classes where it looks for calls: rather too strict than too late.
"""

from __future__ import annotations

import re

MOST_DEPTH = 50  # brackets within brackets
MOST_COPIES = 100_000  # characters once every counted repetition is written out

_ESCAPED = r"(?:\\[pPN]\{[^}]*\}|\\.)"
_CALL = re.compile(rf"{_ESCAPED}|(\(\?(?:R\b|[+-]?\d+|&\w*|P>\w*)\)?)", re.DOTALL)
_FUZZY = re.compile(rf"{_ESCAPED}|(\{{[\d\s<=+]*[deis]\s*(?:[<=+,:].*?)?\}})", re.DOTALL)
_TOKEN = re.compile(rf"{_ESCAPED}|\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|\{{(\d*),?(\d*)\}}|.", re.DOTALL)


def beyond(expression: str) -> tuple[str, str] | None:
    """What is wrong with an expression and what to do about it, None for one that may be compiled."""
    if call := _first(_CALL, expression):
        return f"{call} makes the expression call itself", "write the part out where it is needed again"
    if fuzzy := _first(_FUZZY, expression):
        return f"{fuzzy} asks for approximate matching", "write the spellings that you mean: (?:colou?r|tint)"
    deepest, copies = _extent(expression)
    if deepest > MOST_DEPTH:
        return f"it has {deepest} brackets within brackets", f"{MOST_DEPTH} are enough for any text"
    if copies > MOST_COPIES:
        return f"it stands for more than {MOST_COPIES:,} characters", "repeat fewer times what is repeated: {1,20}"
    return None


def _first(pattern: re.Pattern[str], expression: str) -> str:
    return next((match[1] for match in pattern.finditer(expression) if match[1]), "")


def _extent(expression: str) -> tuple[int, int]:
    """How deep the brackets are, and how many characters there are once {3} and {3,5} are written out three and five
    times."""
    sums, last, deepest = [0], 0, 0
    for match in _TOKEN.finditer(expression):
        part = match[0]
        if part == "(":
            sums[-1] += last
            sums.append(0)
            last = 0
            deepest = max(deepest, len(sums) - 1)
        elif part == ")" and len(sums) > 1:
            last += sums.pop()
        elif match[1] or match[2]:
            last *= min(max(_number(match[1]), _number(match[2]), 1), MOST_COPIES + 1)
        else:
            sums[-1] += last
            last = 1
    return deepest, sum(sums) + last


def _number(digits: str | None) -> int:
    return int(digits[:9]) if digits else 0
