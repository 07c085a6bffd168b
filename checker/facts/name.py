"""Names of persons, without titles: "Lt. Ann B. Lee's" gives "Ann B. Lee".

A text is read as a whole: who is named in full once is known by the surname alone elsewhere, also with a slip of the
pen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from checker.records import Mention, Wording
from checker.text.fold import fold
from checker.text.names.capitals import Word, runs
from checker.text.names.first_names import FIRST_NAMES
from checker.text.names.not_names import NAMING, NEVER, PLACES
from checker.text.names.people import person, plain
from checker.text.names.person_names import Candidate, candidates, speaks
from checker.text.names.slips import Near
from checker.text.passage import Passage

ODD_CHARACTERS = 4  # spaces, hyphens and apostrophes that a name may be printed with
SHORTEST_SLIP = 5  # letters of a surname that may be misspelled where it stands alone


def read(passage: Passage) -> list[Mention]:
    """The persons named in a text, left to right; give the whole article where possible, so that surnames alone are
    known."""
    text = passage.text
    found = candidates(text)
    roll = Roll(text, found)
    mentions = []
    for candidate in found:
        confidence = {"strong": "high", "weak": "medium"}.get(candidate.sure) or roll.recalls(candidate)
        if confidence and not _set_apart(text, candidate.words[0].start, candidate.words[-1].end):
            mentions.append(_mention(text, candidate.words, confidence))
    return mentions


def _set_apart(text: str, start: int, end: int) -> bool:
    """Another name of somebody, or one that is printed as somebody wrote it (sic), is no other spelling."""
    return _ALIAS.search(text, max(0, start - 16), start) is not None or _SIC.match(text, end) is not None


_SIC = re.compile(r" ?[(\[]sic\b")
_ALIAS = re.compile(r"""\b(?:known as|aka|a\.k\.a\.|alias|formerly)[ ,:"'“‘]{1,4}$""", re.IGNORECASE)


def read_known(passage: Passage, names: tuple[str, ...]) -> list[Mention]:
    """Where a text prints one of these names, of a person or not, as it is written here or a slip away ("Github", "Throp").

    A surname alone counts where it has letters enough to be told from a word.
    """
    letters, near, longest, lengths = _sought(names)
    mentions = []
    for run, sizes, forms in _runs(passage.text):
        at = 0
        while at < len(run):
            for size in range(min(longest, len(run) - at), 0, -1):
                if sum(sizes[at : at + size]) not in lengths:
                    continue
                words = run[at : at + size]
                printed = forms.get((at, size))
                if printed is None:
                    printed = forms[at, size] = plain(display(words))
                if printed in letters or (near.to(printed) and not _family(passage.text, words, printed, letters)):
                    mentions.append(_mention(passage.text, words, "high"))
                    at += size - 1
                    break
            at += 1
    return mentions


def _family(text: str, words: Sequence[Word], printed: str, letters: frozenset[str]) -> bool:
    """ "The Lees" are the family of a Lee, and no other spelling of the name."""
    start = words[0].start
    return (
        len(words) == 1 and printed.removesuffix("s") in letters and text[max(0, start - 4) : start].lower() == "the "
    )


@lru_cache(maxsize=2)
def _runs(text: str) -> list[tuple[list[Word], list[int], dict[tuple[int, int], str]]]:
    """The runs of a text, which many rules look through one after the other: the words of each, how long they are, and what is
    known of their letters so far."""
    return [(run, [len(word.text) + len(word.particle) for word in run], {}) for run in runs(text)]


@lru_cache(maxsize=256)
def _sought(names: tuple[str, ...]) -> tuple[frozenset[str], Near, int, frozenset[int]]:
    """Of names that are sought: their letters, those a slip away, the most words, and how long the words may be together."""
    letters = {plain(name) for name in names} | {person(name).surname for name in names if person(name).given}
    near = Near(sorted(word for word in letters if len(word) >= SHORTEST_SLIP))
    longest = max((len(name.split()) for name in names), default=0) + 1
    lengths = {len(word) + more for word in letters for more in range(-1, ODD_CHARACTERS + 2)}
    return frozenset(letters), near, longest, frozenset(lengths)


def display(words: Sequence[Word]) -> str:
    """The words as a name: full stops after initials and Jr., nicknames in single quotes, straight apostrophes."""
    shown = ""
    for at, word in enumerate(words):
        text = fold(word.text)
        if word.stop and (len(text) == 1 or text in ("Jr", "Sr")):
            text += "."
        glue = " "
        if at == 0 or (word.joint == "initial" and word.start == words[at - 1].end + 1):
            glue = ""
        elif word.joint == "nickname":
            glue = " '"
        elif word.joint == "surname":
            glue = "' "
        elif word.particle:
            glue = f" {word.particle} "
        shown += glue + text
    return shown


def _mention(text: str, words: Sequence[Word], confidence: str) -> Mention:
    start, end = words[0].start, words[-1].end
    if words[-1].stop and words[-1].text in ("Jr", "Sr"):
        end += 1
    return Mention(start, end, text[start:end], Wording("name", display(words)), confidence)


# ------------------------------------------------------------------ who was named in full


class Roll:
    """The surnames and first names of the persons whom a text names in full, or whom it lets speak by the surname."""

    def __init__(self, text: str, found: Sequence[Candidate]) -> None:
        self._text = text
        self._names: dict[str, str] = {}  # folded, and "surname" or "first"
        unsure: set[str] = set()
        for candidate in found:
            names = [plain(word.text) for word in candidate.words if _is_name(word) and word.joint != "nickname"]
            if candidate.sure and names:
                self._names[names[-1]] = "surname"
                if len(names) > 1 and names[0] not in PLACES:
                    self._names.setdefault(names[0], "first")
            elif len(names) in (2, 3):
                unsure.add(names[-1])
        for candidate in found:
            if len(candidate.words) == 1 and not candidate.sure:
                alone = plain(candidate.words[0].text)
                if alone in unsure and alone not in self._names and speaks(text, candidate.words[0]):
                    self._names[alone] = "surname"

    @cached_property
    def _surnames(self) -> Near:
        return Near(name for name, part in self._names.items() if part == "surname" and len(name) >= SHORTEST_SLIP)

    @cached_property
    def _words(self) -> frozenset[str]:
        """The words that the text prints in lower case."""
        return frozenset(re.findall(r"\b[a-z]{4,}\b", self._text))

    def recalls(self, candidate: Candidate) -> str:
        """How sure it is that words without evidence of their own name somebody on the roll; empty where they do not."""
        words = candidate.words
        names = [word for word in words if _is_name(word)]
        if not names or len(names) > 3:
            return ""
        first, last = names[0].text.lower(), plain(names[-1].text)
        part = self._names.get(last)
        if len(names) > 1:
            return "medium" if part == "surname" and not (first in NEVER or first in NAMING) else ""
        if (
            len(words) == 1
            and (first in NEVER or first in PLACES or first in NAMING)
            and not (part and last in FIRST_NAMES)
        ):
            return ""
        if part:
            return "high" if part == "surname" else "medium"
        return "medium" if len(words) == 1 and self._misspelled(words[0], last) else ""

    def _misspelled(self, word: Word, alone: str) -> bool:
        """A word a slip away from a surname, and not the family ("the Lees"), a first name or a word of the text."""
        if len(alone) < SHORTEST_SLIP or (alone in FIRST_NAMES and not speaks(self._text, word)):
            return False
        if not any(surname[0] == alone[0] and alone != surname + "s" for surname in self._surnames.to(alone)):
            return False
        family = self._text[max(0, word.start - 4) : word.start].lower() == "the "
        return not family and word.text.lower() not in self._words


def _is_name(word: Word) -> bool:
    return len(word.text) > 1 and word.joint != "suffix"
