"""Where sentences and paragraphs begin and end: half-open offsets, found in one pass, no model needed."""

from __future__ import annotations

import re
from itertools import pairwise

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
_TO_THE_LAST_SPACE = re.compile(r".*\s", re.DOTALL)
_WORD = re.compile(r"\S*+")
_LINE = re.compile(r"[^\n]+")
_CLOCK = ("a.m", "p.m", "am", "pm")
_FIGURE = re.compile(r"\d ?$")
LONGEST = 5_000  # characters; a longer "sentence" is a table or a wrong page, and is cut at spaces
_PIECE = LONGEST // 2  # characters, at least, of a piece of a word that is too long


def paragraphs(text: str) -> list[Span]:
    """Spans between line breaks; in hard-wrapped text (lines of like length) between blank lines."""
    return _paragraphs(text, 0, len(text), hard_wrapped(text))


def _paragraphs(text: str, start: int, end: int, wrapped: bool) -> list[Span]:
    spans = []
    start = _after_spaces(text, start, end)
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
            start = _after_spaces(text, stop.end(), end)
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
    """One span, or several where it is too long: cut at spaces, and pieces of a word that is too long stand alone."""
    spans = []
    while end - start > LONGEST:
        space = _TO_THE_LAST_SPACE.match(text, start, start + LONGEST)
        middle = space.end() if space else start
        if middle > start:
            spans.append((start, start + len(text[start:middle].rstrip())))
        if middle - start < LONGEST // 2:
            word = _WORD.match(text, middle, end)
            start, middle = middle, word.end() if word else middle
            pieces = (middle - start) // _PIECE
            bounds = [*(start + n * _PIECE for n in range(pieces)), middle]
            spans += pairwise(bounds)
        start = _after_spaces(text, middle, end)
    return [*spans, (start, end)] if start < end else spans


def is_readable(sentence: str) -> bool:
    """False for a word, or a piece of one, that is longer than any that is written: a number in it is none.

    >>> is_readable("Some 40 boats"), is_readable("1" * 10_000)
    (True, False)
    """
    return len(sentence) < _PIECE or any(map(str.isspace, sentence))


def _after_spaces(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


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
