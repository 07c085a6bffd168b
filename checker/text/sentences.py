"""Where sentences and paragraphs begin and end: half-open offsets, found in one pass, no model needed."""

from __future__ import annotations

import re

from checker.text.abbreviations import ALWAYS_INSIDE, BEFORE_FIGURES, BESIDE_A_CLOCK, SOMETIMES_INSIDE, STARTERS

Span = tuple[int, int]

# A possible end: closing punctuation with quotes and brackets, white space, and what may open a sentence;
# or a full stop glued between a word and a capitalised word ("in Pa.It was"). It begins with the one class that every end
# begins with, so that the characters between are passed over at once.
_END = re.compile(
    r"""[.!?…](?:
        (?<![.!?…].)[.!?…]*+["'”’»)\]]*+(?=\s)   # punctuation before a space
      | (?<=[a-z0-9”"')\]][.!?])["”']?(?=[A-Z“"][a-z]+[\s,])   # sentences run together
    )""",
    re.VERBOSE | re.DOTALL,
)
_LONGEST_INSIDE = max(map(len, ALWAYS_INSIDE | SOMETIMES_INSIDE))
_NEXT = re.compile(r"""\s*+["'“‘«(\[…]*+\s*+(\w[\w'’]*+)""")
_LAST_WORD = re.compile(r"[\w.]+$")
_SHORT_NUMBER = re.compile(r"(?<![\d,.])(?:\d{1,3}|\d{1,3}(?: ?, ?\d{3})+)$")
_BREAK = re.compile(r"\n\s*+")
_LINE = re.compile(r"[^\n]+")
_CLOCK = ("a.m", "p.m", "am", "pm")
_FIGURE = re.compile(r"\d ?$")
LONGEST = 5_000  # characters; a longer "sentence" is a table or a wrong page, and is cut at a space


def paragraphs(text: str) -> list[Span]:
    """Spans between line breaks; in hard-wrapped text (lines of like length) between blank lines."""
    return _paragraphs(text, 0, len(text), hard_wrapped(text))


def _paragraphs(text: str, start: int, end: int, wrapped: bool) -> list[Span]:
    spans = []
    while start < end and text[start].isspace():
        start += 1
    for gap in _BREAK.finditer(text, start, end):
        if wrapped and gap.group().count("\n") == 1:
            continue
        stop = gap.start()
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        if stop > start:
            spans.append((start, stop))
        start = gap.end()
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))
    return spans


def sentences(text: str) -> list[Span]:
    """Spans of the sentences of a text, left to right, without the white space between them.

    >>> text = 'Mr. Lee left at 3 p.m. on Friday. "We saw him go." It rained in Erie, Pa.It was late.'
    >>> [text[start:end] for start, end in sentences(text)]
    ['Mr. Lee left at 3 p.m. on Friday.', '"We saw him go."', 'It rained in Erie, Pa.', 'It was late.']
    """
    return sentences_between(text, 0, len(text), hard_wrapped(text))


def sentences_between(text: str, start: int, end: int, wrapped: bool) -> list[Span]:
    """Those of `sentences` in a part of a text that empty lines bound; `wrapped` is what `hard_wrapped` says of the whole."""
    return [span for first, last in _paragraphs(text, start, end, wrapped) for span in _split(text, first, last)]


def _split(text: str, start: int, end: int) -> list[Span]:
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
    first = text[following.start(1)]
    if first.islower():
        return False
    if text[stop.start()] != "." or stop.group()[:2] == "..":
        return True
    point = stop.start()
    if point - start <= 2 and text[start:point].isdigit():
        return False  # "1. Open the file."
    if text[point - 1] == " " and point > start + 1:  # text with a space around every sign
        point -= 1
        if first.isdigit() and _SHORT_NUMBER.search(text, max(start, point - 8), point):
            return False  # "rose 6 . 2 %"
    reach = max(start, point - 20)
    word_before = text[max(reach, text.rfind(" ", reach, point) + 1) : point]
    if len(word_before) > _LONGEST_INSIDE and word_before.isalpha():  # as nearly all that end a sentence
        return True
    before = _LAST_WORD.search(text, reach, point)
    last = before.group().lower().lstrip("0123456789") if before else ""  # "5ft. 6in."
    word = following[1]
    if last in ALWAYS_INSIDE:
        # "No. 4" and "St. Louis", but "… said no. Later …"
        return last in ("no", "st", "mt", "al") and word.lower() in STARTERS
    if last in _CLOCK and first.isupper() and before is not None and _FIGURE.search(text, reach, before.start()):
        return word.lower() not in BESIDE_A_CLOCK and not text.startswith(" time", following.end())
    if last in SOMETIMES_INSIDE or (
        len(last) == 1 and last.isalpha() and before is not None and before.group().isupper()
    ):
        return word.lower() in STARTERS and not first.isdigit()
    return not (first.isdigit() and last in BEFORE_FIGURES)


def _cut(text: str, start: int, end: int) -> list[Span]:
    spans = []
    while end - start > LONGEST:
        middle = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        middle = middle if middle > 0 else start + LONGEST
        spans.append((start, middle))
        start = middle
    return [*spans, (start, end)]


def hard_wrapped(text: str) -> bool:
    """True where lines were broken at a width: several long neighbours and none much longer."""
    run = longest_run = 0
    for line in _LINE.finditer(text):
        length = line.end() - line.start()
        if length > 100:
            return False
        run = run + 1 if length >= 50 else 0
        longest_run = max(longest_run, run)
    return longest_run >= 3
