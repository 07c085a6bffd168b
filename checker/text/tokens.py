"""Words, numbers and signs of a passage with their places: what everything that reads numbers looks at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import add, ne

from checker.text.fold import fold_case
from checker.text.passage import Passage

# A number is digits joined by single separators; an apostrophe joins letters; every other character stands alone.
# Vulgar fractions are letters to Unicode and signs to us.
_LETTER = r"[^\W\d_¼½¾⅐-⅞]"
_TOKEN = re.compile(
    rf"(?:[a-z]++{_LETTER}*+|{_LETTER}++)(?:'{_LETTER}++)*+"  # nearly all letters are plain ones, and found faster so
    r"|[0-9]+(?:[.,/:⁄][0-9]+|'[0-9]{3}(?![0-9]))*"
    r"|\S"
)
INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_LETTERS = re.compile(r"[^\W\d_]+")


class Tokens:
    """Parallel lists: `words` in lower case, half-open offsets `starts` and `ends`, `spaced`: a space stands before."""

    __slots__ = ("caseless", "ends", "raw", "spaced", "starts", "words")

    def __init__(self, raw: str, words: list[str] | None = None) -> None:
        self.raw = raw
        text, places = _visible(raw)
        self.words = _cut(text) if words is None else words
        self.starts: list[int] = []
        find, put, end = text.index, self.starts.append, 0
        for word in self.words:  # nothing but blanks lies between two of them
            start = find(word, end)
            put(start)
            end = start + len(word)
        self.ends = list(map(add, self.starts, map(len, self.words)))
        self.spaced = list(map(ne, self.starts, [-1, *self.ends]))
        if places is not None:
            self.starts = [places[start] for start in self.starts]
            self.ends = [places[end - 1] + 1 for end in self.ends]
        self.caseless = _caseless(self)

    def word(self, index: int) -> str:
        """The word at an index in lower case; "" outside the passage."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def glued(self, index: int) -> bool:
        """True where no space stands between the token and the one before it."""
        return 0 < index < len(self.words) and not self.spaced[index]

    def capital(self, index: int) -> bool:
        return 0 <= index < len(self.words) and self.raw[self.starts[index]].isupper()

    def surface(self, first: int, last: int) -> str:
        return self.raw[self.starts[first] : self.ends[last]]


def _visible(raw: str) -> tuple[str, list[int] | None]:
    """A folded text in lower case without invisible characters, and where those stood the places of the others."""
    text = fold_case(raw)
    if text.isascii() or not INVISIBLE.search(text):
        return text, None
    places = [i for i, char in enumerate(text) if not INVISIBLE.match(char)]
    return "".join([text[i] for i in places]), places


def _caseless(tokens: Tokens) -> bool:
    """True where capitals say nothing: transcripts in capitals and headlines in title case."""
    raw = tokens.raw
    if raw.isupper():
        return True
    stopped = tokens.word(len(tokens.words) - 1) == "."  # headlines have no full stop
    capital = small = 0
    for word, start in zip(tokens.words, tokens.starts, strict=True):
        if len(word) > 3 and word[0].isalpha():
            if raw[start].isupper():
                capital += 1
            elif stopped:  # as in nearly every sentence
                return False
            else:
                small += 1
    return capital >= 8 if stopped else capital + small >= 4 and capital >= 4 * small


def tokenise(passage: Passage) -> Tokens:
    """The tokens of a passage, read once."""
    found = passage.memo.get("tokens")
    if not isinstance(found, Tokens):
        found = passage.memo["tokens"] = Tokens(passage.text, words(passage))
    return found


def words(passage: Passage) -> list[str]:
    """The words of the tokens of a passage: all that it takes to see that most sentences hold no number."""
    found = passage.memo.get("words")
    if not isinstance(found, list):
        found = passage.memo["words"] = _cut(_visible(passage.text)[0])
    return found


def lettered(spelled: Iterable[str]) -> frozenset[str]:
    """The runs of letters of words and phrases, as `words` has them of a passage."""
    return frozenset(piece for word in spelled for piece in _LETTERS.findall(word))


def _cut(text: str) -> list[str]:
    """The tokens of a text. None holds a space, and most of what stands between two is one word."""
    found: list[str] = []
    for piece in text.split():
        if piece.isalpha():
            found.append(piece)
        else:
            found += _TOKEN.findall(piece)
    return found
