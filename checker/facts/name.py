"""Names of persons, without titles: "Lt. Ann B. Lee's" gives "Ann B. Lee".

A text is read as a whole: who is named in full once is known by the surname alone elsewhere, also with a slip of the
pen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.records import Mention, Value, Wording
from checker.text.capitals import Word
from checker.text.first_names import FIRST_NAMES
from checker.text.fold import fold
from checker.text.not_names import NAMING, NEVER, PLACES
from checker.text.passage import Passage
from checker.text.people import plain
from checker.text.person_names import Candidate, candidates, speaks
from checker.text.quoted import quoted, unquoted

COMPARISON = "names"
SHORTEST_SLIP = 5  # letters of a surname that may be misspelled where it stands alone


def read(passage: Passage) -> list[Mention]:
    """The persons named in a text, left to right; give the whole article where possible, so that surnames alone are
    known."""
    text = passage.text
    found = candidates(text)
    known = _known(text, found)
    mentions = []
    for candidate in found:
        confidence = {"strong": "high", "weak": "medium"}.get(candidate.sure) or _recalled(text, candidate, known)
        if confidence:
            mentions.append(_mention(text, candidate.words, confidence))
    return mentions


def canonical(value: Value) -> str:
    assert isinstance(value, Wording)
    return quoted(value.text)


def parse(text: str) -> Value:
    return Wording("name", unquoted(text))


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


Known = dict[str, str]  # a surname or first name, folded, and "surname" or "first"


def _known(text: str, found: Iterable[Candidate]) -> Known:
    """The surnames and first names of the persons that a text names in full, or that it lets speak by the surname."""
    known: Known = {}
    unsure: dict[str, Candidate] = {}
    for candidate in found:
        names = [
            plain(word.text)
            for word in candidate.words
            if len(word.text) > 1 and word.joint not in ("suffix", "nickname")
        ]
        if candidate.sure and names:
            known[names[-1]] = "surname"
            if len(names) > 1 and names[0] not in PLACES:
                known.setdefault(names[0], "first")
        elif len(names) in (2, 3):
            unsure.setdefault(names[-1], candidate)
    for candidate in found:
        if len(candidate.words) == 1 and not candidate.sure:
            alone = plain(candidate.words[0].text)
            if alone in unsure and alone not in known and speaks(text, candidate.words[0]):
                known[alone] = "surname"
    return known


def _recalled(text: str, candidate: Candidate, known: Known) -> str:
    """How sure it is that words without evidence of their own name somebody known; empty where they do not."""
    words = candidate.words
    names = [word for word in words if len(word.text) > 1 and word.joint != "suffix"]
    if not names or len(names) > 3:
        return ""
    last = plain(names[-1].text)
    if len(names) > 1:
        return "medium" if known.get(last) == "surname" and not _barred(names[0].text) else ""
    ordinary = _ordinary(names[0].text) and len(words) == 1
    if last in known:
        if ordinary and last not in FIRST_NAMES:
            return ""
        return "high" if known[last] == "surname" else "medium"
    if ordinary or len(words) > 1 or len(last) < SHORTEST_SLIP or (last in FIRST_NAMES and not speaks(text, words[0])):
        return ""
    return "medium" if _misspelled(text, words[0], last, known) else ""


def _barred(word: str) -> bool:
    return word.lower() in NEVER or word.lower() in NAMING


def _ordinary(word: str) -> bool:
    lower = word.lower()
    return lower in NEVER or lower in PLACES or lower in NAMING


def _misspelled(text: str, word: Word, alone: str, known: Known) -> bool:
    """A word alone that is a slip away from one surname of the text, and not the family ("the Lees") nor a word of the
    text."""
    from rapidfuzz.distance import OSA

    if text[max(0, word.start - 4) : word.start].lower() == "the " or f" {word.text.lower()} " in text:
        return False
    return any(
        OSA.distance(surname, alone, score_cutoff=1) == 1
        for surname, part in known.items()
        if part == "surname" and len(surname) >= SHORTEST_SLIP and surname[0] == alone[0] and alone != surname + "s"
    )
