"""Where words stand in quotation marks: curly, straight, single, nested, and running over several paragraphs. One pass.

A mark that is never closed in its paragraph quotes nothing, unless the next paragraph opens with a mark again, as long
speeches are set. Where quotes are nested the outer one counts.
"""

from __future__ import annotations

import re

from checker.record import Record
from checker.text.sentences import paragraphs

_MARK = re.compile('["“”„‟″«»＂]')
_OPENING = frozenset("“„«")
_CLOSING = frozenset("”»")
# The mark comes first in the expressions: so a text is run through for marks alone.
_SINGLE_OPEN = re.compile(r"['‘](?<![\w.,!?].)(?=\w)")
_SINGLE_CLOSE = re.compile(r"['’](?<=[\w.,!?…;:-].)(?!\w)")
_SHORTENED = re.compile(r"['‘’](?:em|til|cause|tis|twas|n|round|bout|cuz|nother|\d0s|\d\d)\b", re.IGNORECASE)
LONGEST_SINGLE = 1_500  # characters


class Quotation(Record, frozen=True):
    """Half-open offsets of the words between the marks; `continued` says that the speech began in the paragraph
    before."""

    start: int
    end: int
    paragraph: int
    continued: bool = False


def quotations(text: str, blocks: list[tuple[int, int]] | None = None) -> list[Quotation]:
    """The quotations of a text, left to right; `blocks` are its paragraphs where the caller knows them.

    >>> text = "“We left,” he said. “It was ‘the end’.”"
    >>> [text[q.start:q.end] for q in quotations(text)]
    ['We left,', 'It was ‘the end’.']
    """
    found: list[Quotation] = []
    runs_on = False
    spans = paragraphs(text) if blocks is None else blocks
    for number, (start, end) in enumerate(spans):
        closed, still_open = _double(text, start, end)
        first = True
        if still_open is not None and number + 1 < len(spans) and _MARK.match(text, spans[number + 1][0]):
            closed = [span for span in closed if span[0] < still_open] + [(still_open, end)]
        else:
            still_open = None
        if not closed and still_open is None and not _MARK.search(text, start, end):
            closed = _single(text, start, end)
        for first_char, last_char in closed:
            continued = runs_on and first and first_char == start + 1
            found.append(Quotation(first_char, last_char, number, continued))
            first = False
        runs_on = still_open is not None
    return found


def _double(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], int | None]:
    """The closed quotes of a paragraph, inner ones left out, and where a quote that was not closed began."""
    stack: list[tuple[int, str]] = []
    closed: list[tuple[int, int]] = []
    for match in _MARK.finditer(text, start, end):
        at, mark = match.start(), match.group()
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if _opens(mark, before, after, bool(stack)):
            if stack and stack[-1][1] == '"' and mark not in _OPENING:
                stack.pop()  # the mark that should have closed it is missing
            stack.append((at + 1, mark if mark in _OPENING else '"'))
        elif stack:
            begun = stack.pop()[0]
            while closed and closed[-1][0] >= begun:
                closed.pop()
            closed.append((begun, at))
    return closed, stack[0][0] if stack else None


def _opens(mark: str, before: str, after: str, inside: bool) -> bool:
    if mark in _OPENING:
        return True
    fits = (before.isspace() or before in "([{—–-/'‘“") and not after.isspace() and after not in ".,;:!?)]"
    if mark in _CLOSING:
        return fits and not inside and after.isalnum()  # set the wrong way round
    return fits and (not inside or before.isspace() or before in "([")


def _single(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Quotes in single marks, where a paragraph has no others; an apostrophe is not a mark."""
    closers = [
        match.start() for match in _SINGLE_CLOSE.finditer(text, start, end) if not _SHORTENED.match(text, match.start())
    ]
    spans: list[tuple[int, int]] = []
    position, at = start, 0
    for opener in _SINGLE_OPEN.finditer(text, start, end):
        if opener.start() < position or _SHORTENED.match(text, opener.start()):
            continue
        while at < len(closers) and closers[at] <= opener.start():
            at += 1
        close = _closer(text, closers[at : at + 6])
        if close is None or close - opener.end() > LONGEST_SINGLE:
            continue
        spans.append((opener.end(), close))
        position = close + 1
    return spans


def _closer(text: str, candidates: list[int]) -> int | None:
    """The first mark that closes; one after a plural s may be a possessive, so a later one after a full stop is
    preferred."""
    for close in candidates:
        if text[close - 1] in ".,!?…;:" or text[close - 1] != "s":
            return close
        if not any(text[later - 1] in ".,!?…" for later in candidates if later > close):
            return close
    return None
