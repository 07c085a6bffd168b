"""What a sentence is about: its words without the common ones, and how near to a value each of them stands. Pure."""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Iterable

from checker.discovery.vague_words import VAGUE
from checker.rulebook.inflection import forms
from checker.rulebook.irregular import PASTS, PLURALS
from checker.text.calendar.words import MONTHS, WEEKDAYS
from checker.text.common_words import FUNCTION_WORDS
from checker.text.fold import fold

SELDOM = 20  # times as often as one of its forms a word is printed where the form is a rare one
NEAR, FAR = 3, 8  # words between a value and another word: up to NEAR it belongs to it, beyond FAR hardly

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_SHORT = re.compile(
    r"[^aeiou][aeiou][^aeiouwxy]"
)  # of "fired", where "fire" is meant; "hit" would have doubled its end
_IRREGULAR = {
    **{plural: singular for singular, plural in PLURALS.items()},
    **{past: verb for verb, pasts in PASTS.items() for past in pasts.split()},
}


def stem(word: str) -> str:
    """One key for the forms of a word; it is no word itself.

    >>> [stem(word) for word in ("signed", "signing", "signs", "companies", "men", "seeing", "GitHub's", "ICE")]
    ['sign', 'sign', 'sign', 'company', 'man', 'see', 'github', 'ice']
    >>> [stem(word) for word in ("car", "care", "caring", "fire", "fired", "charge", "charging", "rob", "robbed")]
    ['car', 'care', 'care', 'fire', 'fire', 'charg', 'charg', 'rob', 'rob']
    """
    plain = fold(word).lower().removesuffix("'s").rstrip("'")
    if plain in _IRREGULAR:
        plain = _IRREGULAR[plain]
    elif plain.endswith("ies") and len(plain) > 4:
        plain = plain[:-3] + "y"
    elif plain.endswith("s") and len(plain) > 3 and not plain.endswith(("ss", "us", "is")):
        plain = plain[:-1]
    for suffix in ("ing", "ed"):
        if plain.endswith(suffix) and len(plain) - len(suffix) > 2:
            plain = plain[: -len(suffix)]
            if plain[-1] == plain[-2] and plain[-1] not in "aeioulsz":
                plain = plain[:-1]
            elif _SHORT.fullmatch(plain):
                plain += "e"
            break
    return plain.rstrip("e") if len(plain) > 4 else plain


@functools.lru_cache(maxsize=4096)
def plural(noun: str) -> str:
    """
    >>> plural("child"), plural("company"), plural("worker")
    ('children', 'companies', 'workers')
    """
    return next(iter(forms(noun)[1:]), noun if noun.endswith("s") else noun + "s")


def says_little(word: str) -> bool:
    """Whether a word in lower case is too common, or itself part of numbers and dates."""
    return len(word) < 2 or word in FUNCTION_WORDS or word in VAGUE or word in WEEKDAYS or word in MONTHS


Word = tuple[int, int, str, str]  # start, end, as printed without a possessive, and the stem


def content(text: str) -> list[Word]:
    """The words that say something, left to right."""
    found = []
    for match in _WORD.finditer(fold(text)):
        told = _told(match.group())
        if told is not None:
            found.append((match.start(), match.end(), *told))
    return found


@functools.lru_cache(maxsize=1 << 16)
def _told(printed: str) -> tuple[str, str] | None:
    """A word without its possessive, and its stem; None for one that says little."""
    word = printed.removesuffix("'s").removesuffix("'")
    if says_little(word.lower()) or (len(word) < 3 and not word.isupper()):
        return None
    return word, stem(word)


def closeness(words: Iterable[Word], text: str, start: int, end: int) -> dict[str, float]:
    """How near the words of a text stand to a span of it, by stem: 1 beside it, less farther off."""
    found: dict[str, float] = {}
    for first, last, _, key in words:
        if first < end and start < last:
            continue
        between = text[last:start] if last <= start else text[end:first]
        apart = between.count(" ")
        weight = 1.0 if apart <= NEAR else 0.7 if apart <= FAR else 0.4
        found[key] = max(found.get(key, 0.0), weight)
    return found


class Vocabulary:
    """How a corpus prints its words: forms by stem, and in how many sentences a stem stands."""

    def __init__(self) -> None:
        self.sentences = 0
        self._holding: Counter[str] = Counter()
        self._forms: Counter[str] = Counter()

    def add(self, words: Iterable[Word]) -> None:
        """Count the words of one sentence."""
        self.sentences += 1
        self._forms.update([printed for _, _, printed, _ in words])
        self._holding.update({key for *_, key in words})
        self.__dict__.pop("_printed", None)

    def update(self, other: Vocabulary) -> None:
        """Count what another counted too."""
        self.sentences += other.sentences
        self._forms.update(other._forms)
        self._holding.update(other._holding)
        self.__dict__.pop("_printed", None)

    @functools.cached_property
    def _printed(self) -> dict[str, dict[str, int]]:
        """How often each form of a stem is printed."""
        found: dict[str, dict[str, int]] = {}
        for form, count in self._forms.items():
            found.setdefault(stem(form), {})[form] = count
        return found

    def weight(self, key: str) -> float:
        """How much a word tells of what a sentence is about: the rarer the more."""
        return math.log((self.sentences + 2) / (self._holding[key] + 1))

    def is_name(self, key: str) -> bool:
        """Whether a word is nearly always printed with a capital."""
        printed = self._printed.get(key, {})
        return sum(n for form, n in printed.items() if form[0].isupper()) > 0.8 * sum(printed.values())

    def shown(self, key: str) -> str:
        """A stem as it is printed most often."""
        printed = self._printed.get(key, {})
        return min(printed, key=lambda form: (-printed[form], form), default=key)

    def cues(self, key: str) -> tuple[str, ...]:
        """The fewest cues that find every printed form of a stem but the rare ones."""
        printed = Counter(self._printed.get(key, {}))
        common = {form for form, count in printed.items() if count * SELDOM >= printed.total()}
        if self.is_name(key):  # one with a capital finds itself in capitals too
            capital = {form for form in common if form[0].isupper()}
            shouted = {form.upper() for form in capital if not form.isupper()}
            return tuple(sorted(capital - shouted))
        wanted = {form.lower() for form in common}
        # A plain form may find several, though it is rare or, where three tell that it is a word, not printed at all.
        known = {form.lower(): 1 for form in printed} | {key: 2}
        plain = {form for form, least in known.items() if len(wanted & set(forms(form))) > least}
        bases = sorted(wanted | plain, key=lambda form: (-len(set(forms(form)) & wanted), len(form), form))
        found: list[str] = []
        left = set(wanted)
        for base in bases:
            if left & set(forms(base)):
                found.append(base)
                left -= set(forms(base))
        return tuple(found)
