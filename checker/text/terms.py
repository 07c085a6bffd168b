"""What tells which event a text is about: its names, its figures and ages, and the rarer words of its beginning, as numbers."""

from __future__ import annotations

import functools
import re
import struct
from zlib import crc32

from checker.text.common_words import FUNCTION_WORDS
from checker.text.numbers.words import SMALL, TENS
from checker.text.report_words import REPORT_WORDS

READ = 6000  # characters from the start; what follows is background and navigation
LEAD = 1000  # characters in which a report says what happened; words and figures of its background are of other events
NAME, FIGURE, WORD = range(3)  # the kinds of terms, told by the two lowest bits

# A word that begins a sentence counts only where it is long: short ones are "The" and "But".
_NAME = re.compile(r"(?<![.!?\n]\s)(?<=\s)[A-Z][a-z]+(?:[A-Z][a-z]+)?\b|\b[A-Z][a-z]{3,}\b")
_WORD = re.compile(r"(?<![\w'’-])[a-z]{3,}(?![\w'’]*[A-Z0-9])")
_FIGURE = re.compile(r"(?<![\w.,-])[$€£]?(?!(?:19|20)\d\d(?![\d.,]*\d))\d[\d,.:-]*\d(?!\w)")  # no year
_AGE = re.compile(r"\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)[ -]years?[ -]olds?\b|(?<=, )(\d{1,3})(?=,)", re.IGNORECASE)
_NUMBERS = SMALL | TENS
_ENDINGS = ("ing", "ed", "es", "s")
_SHORTEST = 4  # letters of a stem

Terms = tuple[int, ...]


def terms(text: str, title: str = "") -> Terms:
    """The different terms of a text, packed; the same on every machine.

    >>> terms("The mayor of Leeds danced.") == terms("NEWS: dancing with the mayor of Leeds")
    True
    """
    if title:
        text = f"{title}\n{text}"
    lead = len(text) if len(text) <= LEAD else max(text.rfind(" ", 0, LEAD), 0)  # no word is cut
    found = {_hashed(name.lower(), NAME) for name in _NAME.findall(text, 0, READ)}
    found |= {_hashed(figure.lstrip("$€£").replace(",", ""), FIGURE) for figure in _FIGURE.findall(text, 0, lead)}
    found |= {age for printed, bare in _AGE.findall(text, 0, lead) if (age := _age(printed or bare))}
    found |= {word for word in map(_word, _WORD.findall(text, 0, lead)) if word}
    return pack(found)


@functools.lru_cache(maxsize=1 << 16)
def _word(word: str) -> int:
    """The number of a word, the same for its forms; 0 for one that any report may use."""
    stem = next(
        (word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _SHORTEST), word
    )
    stem = stem.rstrip("e")
    common = {word, stem, stem + "e"} & (FUNCTION_WORDS | REPORT_WORDS)
    return 0 if common else _hashed(stem, WORD)


@functools.lru_cache(maxsize=1 << 12)
def _age(printed: str) -> int:
    """The number of an age, in digits or in words; 0 where it is none. In an event people are known by it who have no name."""
    years = printed if printed.isdigit() else _in_words(printed.lower())
    return _hashed(f"age {years}", FIGURE) if years else 0


def _in_words(printed: str) -> str:
    """
    >>> _in_words("sixteen"), _in_words("twenty-one"), _in_words("many")
    ('16', '21', '')
    """
    tens, _, ones = printed.rpartition("-")
    numbers = [_NUMBERS.get(word, 0) for word in (tens, ones) if word]
    return str(sum(numbers)) if all(numbers) else ""


def _hashed(term: str, kind: int) -> int:
    return crc32(term.encode()) & ~3 | kind


def kind(term: int) -> int:
    return term & 3


def pack(found: set[int]) -> Terms:
    """How many there are and all side by side, smallest first, 32 bits each; () for none. As many small numbers would take
    ten times the room."""
    return (len(found), int.from_bytes(struct.pack(f"<{len(found)}I", *sorted(found)), "little")) if found else ()


def unpack(packed: Terms) -> tuple[int, ...]:
    """The reverse of `pack`."""
    return struct.unpack(f"<{packed[0]}I", packed[1].to_bytes(4 * packed[0], "little")) if packed else ()
