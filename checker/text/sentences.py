"""Where sentences and paragraphs begin and end: half-open offsets, found in one pass, no model needed."""

from __future__ import annotations

import re

from checker.text.abbreviations import ALWAYS_INSIDE, SOMETIMES_INSIDE, STARTERS

# A possible end: closing punctuation with quotes and brackets, white space, and what may open a sentence;
# or a full stop glued between a word and a capitalised word ("in Pa.It was").
_END = re.compile(
    r"""(?<![.!?…])[.!?…]++["'”’»)\]]*+(?=\s)   # punctuation before a space
      | (?<=[a-z0-9”"')\]])[.!?]["”']?(?=[A-Z“"][a-z]+[\s,])   # sentences run together
    """,
    re.VERBOSE,
)
_NEXT = re.compile(r"""\s*+["'“‘«(\[…]*+\s*+(\w[\w'’]*+)""")
_LAST_WORD = re.compile(r"[\w.]+$")
_BREAK = re.compile(r"\n\s*+")
_LINE = re.compile(r"[^\n]+")
LONGEST = 5_000  # characters; a longer "sentence" is a table or a wrong page, and is cut at a space


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans between line breaks; in hard-wrapped text (lines of like length) between blank lines."""
    wrapped = _hard_wrapped(text)
    spans, start = [], 0
    for gap in _BREAK.finditer(text):
        if wrapped and gap.group().count("\n") == 1:
            continue
        end = gap.start()
        while end > start and text[end - 1].isspace():
            end -= 1
        if end > start:
            spans.append((start, end))
        start = gap.end()
    if text[start:].strip():
        spans.append((start, start + len(text[start:].rstrip())))
    if spans and spans[0][0] == 0:
        spans[0] = (len(text) - len(text.lstrip()), spans[0][1])
    return [span for span in spans if span[0] < span[1]]


def sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of a text, left to right, without the white space between them.

    >>> text = 'Mr. Lee left at 3 p.m. on Friday. "We saw him go." It rained in Erie, Pa.It was late.'
    >>> [text[start:end] for start, end in sentences(text)]
    ['Mr. Lee left at 3 p.m. on Friday.', '"We saw him go."', 'It rained in Erie, Pa.', 'It was late.']
    """
    return [span for start, end in paragraphs(text) for span in _split(text, start, end)]


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans = []
    for stop in _END.finditer(text, start, end):
        if stop.end() >= end:
            break
        if _ends_sentence(text, start, stop, end):
            spans += _cut(text, start, stop.end())
            start = stop.end()
            while start < end and text[start].isspace():
                start += 1
    if start < end:
        spans += _cut(text, start, end)
    return spans


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    following = _NEXT.match(text, stop.end(), end)
    if following is None:
        return False
    word = following[1]
    first = word[0]
    if first.islower():
        return False
    if text[stop.start()] != "." or stop.group()[:2] == "..":
        return True
    before = _LAST_WORD.search(text, max(start, stop.start() - 20), stop.start())
    last = before.group().lower() if before else ""
    if last in ALWAYS_INSIDE:
        # "No. 4" and "St. Louis", but "… said no. Later …"
        return last in ("no", "st", "mt", "al") and word.lower() in STARTERS
    if last in SOMETIMES_INSIDE or (
        len(last) == 1 and last.isalpha() and before is not None and before.group().isupper()
    ):
        return word.lower() in STARTERS and not first.isdigit()
    return True


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans = []
    while end - start > LONGEST:
        middle = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        middle = middle if middle > 0 else start + LONGEST
        spans.append((start, middle))
        start = middle
    return [*spans, (start, end)]


def _hard_wrapped(text: str) -> bool:
    """True where lines were broken at a width: several long neighbours and none much longer."""
    run = longest_run = 0
    for line in _LINE.finditer(text):
        length = line.end() - line.start()
        if length > 100:
            return False
        run = run + 1 if length >= 50 else 0
        longest_run = max(longest_run, run)
    return longest_run >= 3
