"""Which capitalised words are a person's name: runs are cut at words that no name holds, and the rest needs evidence.

Evidence is a title, a known first name, an age, an initial or Jr., a role ("neighbor Ann Lee", "Ann Lee, a writer"), a verb that
only persons go with, or, in a longer text, the surname alone beside such a verb. Without any, words are no person's
name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from checker.text.headlines import Headlines
from checker.text.names.capitals import Word, runs
from checker.text.names.first_names import DOUBTFUL, FIRST_NAMES
from checker.text.names.honorifics import ROLES, TITLE_PARTS, TITLES
from checker.text.names.not_names import ALSO_SURNAMES, NAMING, NEVER, PLACES
from checker.text.names.not_persons import NOT_PERSONS
from checker.text.names.speech import SAYING

MOST_WORDS = 5  # of a name, initials and particles included
_BEGINNINGS = FIRST_NAMES | DOUBTFUL
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
_COMPASS = frozenset("NSEW")
# Titles that stand before one word and make it a name; others ("Officer", "Police") do so for words that are nothing
# else.
_BARE_TITLES = frozenset(
    "capt captain cmdr col cpl det dr gov lt lieutenant maj miss mr mrs ms mx prof rev sen sgt sergeant".split()
)
_PLACE_LEADS = frozenset("east el fort ft las los mount mt new north port saint san santa south st west".split())
_LISTING = re.compile(r",? \d{0,2},? ?(?:and |& )?|,? (?:and|&) |; |, \d{1,2}[,;] (?:and )?")
_NOBLE = frozenset("dean duke justice king major prince".split())  # a title before a name, a name inside one


class Candidate(NamedTuple):
    """Words that may be a name: `sure` is "strong", "weak" or "" (no evidence yet); `headed` says that a title stands
    before."""

    words: tuple[Word, ...]
    headed: bool
    sure: str


def candidates(text: str) -> list[Candidate]:
    """All that may be a name, left to right, with the evidence beside each."""
    lines = Headlines(text)
    found = []
    for run in runs(text):
        for words, title in _cut(run, text):
            words = _whole_marks(words)
            kind = lines.kind(words[0].start)
            found.append(Candidate(words, bool(title), _evidence(text, words, title, kind, len(words) == len(run))))
    return _listed(text, found)


def _listed(text: str, found: list[Candidate]) -> list[Candidate]:
    """Names of two or three words that stand in one list with a person are persons: "Ann Lee, Tarvo Minnick and Bo Pell"."""
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        for at in order:
            beside = found[at - 1 if order.step > 0 else at + 1]
            this = found[at]
            if this.sure or not beside.sure or len(beside.words) < 2 or not 2 <= len(this.words) <= 3:
                continue
            first, second = (beside, this) if order.step > 0 else (this, beside)
            gap = text[first.words[-1].end : second.words[0].start]
            if _LISTING.fullmatch(gap) and not any(
                word.text.lower() in PLACES or word.text.isupper() for word in this.words
            ):
                found[at] = this._replace(sure="weak")
    return found


# ------------------------------------------------------------------ cutting a run


def _cut(run: list[Word], text: str) -> Iterator[tuple[tuple[Word, ...], str]]:
    """The stretches of a run that no word bars, each with the title before it."""
    held: list[Word] = []
    title = ""
    for at, word in enumerate(run):
        kind = _kind(word, held, run, at, text)
        if kind == "name" and not held and at and run[at - 1].text.lower() in _PLACE_LEADS:
            continue  # "New Haven"
        if kind == "name":
            if (
                len(held) > 1
                and all(len(one.text) > 2 and one.text.isupper() for one in held)
                and not word.text.isupper()
            ):
                yield tuple(held), title  # "ANN LEE Chicago Tribune"
                held, title = [], ""
            held.append(word)
            if run[at + 1 : at + 2] and run[at + 1].text.lower() in NAMING:
                continue  # "St. Mary's Hospital", "Ann Lee Jr. School": the next word tells
            if word.possessive or (word.joint == "suffix" and word.text.lower() in _GENERATIONS):
                yield tuple(held), title
                held, title = [], ""
            continue
        if kind == "title" and not word.possessive:
            if held and word.joint == "space":
                held = []  # "Fresno Police Chief": what stands before a title is an office
            elif held:
                yield tuple(held), title
            held, title = [], word.text.lower()
            continue
        if held and kind == "bar":
            yield tuple(held), title
        held, title = [], ""  # after "spoil" nothing is left of it
    if held:
        yield tuple(held), title


def _whole_marks(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without a nickname whose marks do not both stand inside."""
    joints = [word.joint for word in words[1:]]
    if "nickname" in joints and "surname" not in joints:
        return words[: joints.index("nickname") + 1]
    if "surname" in joints and "nickname" not in joints:
        return words[joints.index("surname") + 1 :]
    return words


def _kind(word: Word, held: list[Word], run: list[Word], at: int, whole: str) -> str:
    """name, title, bar (no part of a name) or spoil (makes the words before it no name)."""
    text = word.text
    if word.joint == "suffix":
        return "name" if held else "bar"
    if len(text) == 1:
        if word.stop:
            return "name"
        return "name" if held and text not in "AI" and at + 1 < len(run) else "bar"
    if _is_plain(text):
        return "name"
    lower = text.lower().replace("’", "'")
    begun = bool(held) and held[0].text.lower() in _BEGINNINGS
    surname = (
        lower in ALSO_SURNAMES
        and (begun or _aged(whole, held, word))
        and all(len(word.text) == 1 for word in held[1:])
        and (at + 1 == len(run) or run[at + 1].joint == "suffix")
    )
    if lower.endswith("-old"):
        return "title"
    if held and lower in _NOBLE:
        return "name"
    if lower in NAMING:
        return "name" if surname else "spoil"
    if lower in TITLES or (lower in TITLE_PARTS and not begun):
        if surname or (lower in FIRST_NAMES and not (held or _heads(run, at))):
            return "name"
        if lower in DOUBTFUL and at == 0 and len(run) == 2:
            return "name"  # "Justice Lee" may be a judge or a boy
        return "title" if lower in TITLES or _heads(run, at) else "spoil"
    if lower in ROLES and not begun and lower not in FIRST_NAMES and lower not in DOUBTFUL:
        return "title"
    if lower in NEVER:
        return "name" if surname else "bar"
    if not text.isalpha() and any(char.isdigit() or char == "_" for char in text):
        return "bar"
    if text.isupper() and not _initials(text, run, at) and not _shouted(run, at):
        return "bar"
    return "name"


_TOLD = NAMING | TITLES | TITLE_PARTS | ROLES | NEVER | _NOBLE


@lru_cache(maxsize=20_000)
def _is_plain(text: str) -> bool:
    """A word that is in no table, nor a number or an abbreviation: part of a name wherever it stands."""
    lower = text.lower().replace("’", "'")
    return not (
        lower in _TOLD or lower.endswith("-old") or text.isupper() or any(c.isdigit() or c == "_" for c in text)
    )


def _aged(text: str, held: list[Word], word: Word) -> bool:
    """ "Zevran Black, 20,": a first name that nobody knows, and an age that tells it to be one."""
    if len(held) != 1 or held[0].text.lower() in PLACES or len(held[0].text) < 3:
        return False
    return (
        _patterns()["years"].match(text, word.end) is not None
        or text[max(0, held[0].start - 5) : held[0].start] == "-old "
    )


def _heads(run: list[Word], at: int) -> bool:
    """Whether a title follows in the run, as after the first word of "Assistant District Attorney"."""
    return any(word.text.lower() in TITLES for word in run[at + 1 : at + 4])


def _initials(text: str, run: list[Word], at: int) -> bool:
    return len(text) == 2 and "J" in text and at + 1 < len(run) and not run[at + 1].text.isupper()


def _shouted(run: list[Word], at: int) -> bool:
    """Two neighbours in capitals may be a name in a line of capitals; one is an abbreviation."""
    return len(run[at].text) > 2 and any(
        0 <= near < len(run) and len(run[near].text) > 2 and run[near].text.isupper() for near in (at - 1, at + 1)
    )


# ------------------------------------------------------------------ evidence


def _evidence(text: str, words: tuple[Word, ...], title: str, line: str, alone: bool) -> str:
    names = [word for word in words if len(word.text) > 1 and word.text.lower() not in _GENERATIONS]
    if (
        not names
        or len(words) > MOST_WORDS
        or words[0].joint == "suffix"
        or text[words[-1].end : words[-1].end + 1] in ("@", "_")
    ):
        return ""
    first = names[0].text.lower().replace("’", "'")
    if len(names) == 1:
        return _one_word(text, words, names[0], title, line)
    if f"{first} {names[1].text.lower()}" in NOT_PERSONS:
        return ""
    known = first.split("-")[0] in FIRST_NAMES
    if line:  # every word is capitalised, so a neighbour may be part of anything
        bounded = text[words[-1].end : words[-1].end + 1] in ("", *",.;:?!)\n") or (
            line == "title" and (alone or title)
        )
        return "weak" if known and len(names) == 2 and bounded else ""
    if words[0].text in _COMPASS and words[0].stop:
        return ""
    if names[-1].text.lower() in NAMING and not title:  # "Grant Park" may be either
        known = known and _acts(text, words)
    if not known and _patterns()["noun after"].match(text, words[-1].end):
        return ""  # "a 28-year-old Cedar Falls man"
    if title or known or words[-1].joint == "suffix" or any(word.joint == "nickname" for word in words):
        return "strong"
    if any(len(word.text) == 1 and word.stop for word in words[1:-1]) and first not in PLACES:
        return "strong"
    aged = _patterns()["age before"].search(text, max(0, words[0].start - 70), words[0].start) is not None
    if aged or _patterns()["age after"].match(text, words[-1].end) or _role_before(text, words[0].start, words[-1].end):
        return "strong"
    if first in PLACES and first not in DOUBTFUL:
        return ""
    if (
        first in DOUBTFUL
        and first not in PLACES
        and not {names[-1].text.lower()} & (PLACES | NAMING)
        and len(names) == 2
    ):
        return "weak"
    if text[max(0, words[0].start - 4) : words[0].start].lower() == "the ":
        return ""
    return "weak" if _acts(text, words) or _patterns()["aside"].match(text, words[-1].end) else ""


def _one_word(text: str, words: tuple[Word, ...], name: Word, title: str, line: str) -> str:
    """A surname or first name alone: only with a title, or initials before it."""
    lower = name.text.lower()
    if lower in NEVER or lower in PLACES or (line and title not in _BARE_TITLES):
        return ""
    if len(words) > 1 and words[0] is not name and words[0].text not in _COMPASS and len(words) <= 3:
        initials = "".join(word.text for word in words[:-1])
        return (
            "weak"
            if words[-1] is name
            and initials not in ("US", "UK", "UN", "EU", "DC", "LA", "NY", "NJ", "NC", "SC", "NW", "NE", "SW", "SE")
            else ""
        )
    if title in _BARE_TITLES:
        return "strong"
    return "weak" if title and (title in TITLES) and not text[words[-1].end :].startswith((" and", " &", "-")) else ""


def _role_before(text: str, start: int, end: int) -> bool:
    """ "neighbor Ann Lee": the word before says what she is."""
    space = text.rfind(" ", max(0, start - 24), start - 1)
    word = text[space + 1 : start - 1]
    if word.endswith(",") and text[end : end + 1] == ",":  # "The neighbor, Ann Lee, …"
        word = word[:-1]
    return text[start - 1 : start] == " " and word.lower() in ROLES


def _acts(text: str, words: tuple[Word, ...]) -> bool:
    """A verb beside the name that goes with persons."""
    following = _patterns()["verb after"].match(text, words[-1].end)
    if following and (following.group(1).lower() in SAYING or following.group(2)):
        return True
    preceding = _patterns()["word before"].search(text, max(0, words[0].start - 16), words[0].start)
    return preceding is not None and preceding.group(1) in (
        "said",
        "says",
        "told",
        "named",
        "charged",
        "arrested",
        "identified",
    )


def speaks(text: str, word: Word) -> bool:
    """Whether a person's verb follows a word that stands alone."""
    return _acts(text, (word,))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    roles = "|".join(sorted(ROLES))
    return {
        "age before": re.compile(
            r"(?:-|\b)(?:year|month|week)s?[ -]old,? $|\d-year-old $|\bnamed $"
            r"|\b(?:identified|known)(?: [\w’'-]+){0,5} as $|\b(?:murder|killing|slaying|shooting|death|arrest) of $"
        ),
        "years": re.compile(r",? (?:\(\d{1,2}\)|\d{1,2}(?=[,;.)]))"),
        "age after": re.compile(
            r"(?:'s|’s)?,? (?:\(\d{1,3}\)|\d{1,2}(?=[,;.)]| \(| and |-years?-old|, of)|an? \d{1,2}-year-old)"
            r"|, (?:who|whose|aka|a\.k\.a|also known as|both \d\d|ages? )\b"
        ),
        "verb after": re.compile(
            r",? (?:also |then |later |has |had )?(\w+)( (?:been )?(?:shot|killed|arrested|charged|wounded|injured"
            r"|sentenced|convicted|booked|pronounced|airlifted|identified|indicted|taken|rushed|armed|survived))?"
        ),
        "noun after": re.compile(rf" (?:{roles}|native|police|family|home|house|area)\b"),
        "word before": re.compile(r"(\w+) $"),
        "aside": re.compile(rf"(?:,| [–—-])? (?:an?|the|his|her|their) (?:[\w’'-]+ ){{0,4}}?(?:{roles})\b"),
    }
