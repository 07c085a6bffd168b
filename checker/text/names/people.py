"""Persons: what the parts of a printed name are, and which printed names of one story belong to one person.

Pure and order-free: any order of the same names binds them alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from checker.record import Record
from checker.text.fold import fold
from checker.text.names.first_names import DOUBTFUL, FIRST_NAMES
from checker.text.names.honorifics import GENERATIONS, PARTICLES, ROLES, SUFFIXES, TITLE_PARTS, TITLES
from checker.text.names.nicknames import families, same_given

_WORD = re.compile(r"[^\s,]+")
_NICKNAME = re.compile(r"""\s["'(]([^"'()]{2,25})["')](?=\s)""")
_POSSESSIVE = re.compile(r"'s?$")


class Person(Record, frozen=True):
    """A name taken apart; every word folded to letters in lower case. `given` is empty for a name of one word.

    `letters` keeps the printed capitals, hyphens, apostrophes and spaces of the words without accents, titles, suffix
    and nickname.
    """

    given: tuple[str, ...]
    surname: str
    suffix: str = ""
    nickname: str = ""
    letters: str = ""

    @property
    def first(self) -> str:
        return self.given[0] if self.given else ""


@lru_cache(maxsize=20_000)
def person(name: str) -> Person:
    """
    >>> person('Dr. Robert "Bob" J. de Vries Jr.')
    Person(given=('robert', 'j'), surname='devries', suffix='jr', nickname='bob', letters='Robert J de Vries')
    """
    printed = fold(name)
    nickname = ""
    found = _NICKNAME.search(printed)
    if found:
        nickname = found.group(1)
        printed = printed[: found.start()] + printed[found.end() :]
    words = without_titles(printed).split()
    suffix = ""
    while len(words) > 1 and plain(words[-1]) in SUFFIXES:
        suffix = plain(words.pop())
    words = [unaccented(word).replace(".", "") if is_initials(word) else unaccented(word).rstrip(".") for word in words]
    words = [_POSSESSIVE.sub("", word) or word for word in words]
    at = len(words) - 1
    while at > 0 and words[at - 1] in PARTICLES:
        at -= 1
    surname = "".join(map(plain, words[at:]))
    given = tuple(plain(word) for word in words[:at])
    return Person(
        tuple(filter(None, given)), surname, suffix if suffix in GENERATIONS else "", plain(nickname), " ".join(words)
    )


def without_titles(name: str) -> str:
    """
    >>> without_titles("Police Chief Ann Lee"), without_titles("Neighbor Ann Lee"), without_titles("Major")
    ('Ann Lee', 'Ann Lee', 'Major')
    """
    words = _WORD.findall(name)
    at = 0
    while at + 1 < len(words) and _is_title(words, at):
        at += 1
    return " ".join(words[at:])


def _is_title(words: Sequence[str], at: int) -> bool:
    """ "Dean" and "Hunter" before a surname are first names; "District" is dropped only where a title follows."""
    word = words[at].rstrip(".").lower().removesuffix("-elect").removesuffix("-designate")
    left = len(words) - at
    if word in FIRST_NAMES or word in DOUBTFUL:
        return word in TITLES and left > 2
    if word in TITLES or (word in ROLES and left > 2):
        return True
    return word in TITLE_PARTS and any(later.rstrip(".").lower() in TITLES for later in words[at + 1 : -1][:3])


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """The letters and digits of a word, in lower case, without accents.

    >>> plain("O’Neíl-Lee")
    'oneillee'
    """
    return "".join(char for char in unaccented(word).lower() if char.isalnum())


@lru_cache(maxsize=20_000)
def unaccented(word: str) -> str:
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFKD", fold(word)) if not unicodedata.combining(char))


def is_initials(word: str) -> bool:
    """
    >>> [is_initials(word) for word in ("J.", "T.J.", "TJ", "J", "Jo", "II")]
    [True, True, True, True, False, True]
    """
    letters = word.replace(".", "")
    return (
        letters.isalpha()
        and letters.isupper()
        and (len(letters) == 1 or (len(letters) <= 3 and ("." in word or len(letters) == 2)) or letters == "III")
    )


# ------------------------------------------------------------------ may two names be one person's?


def same_first(a: str, b: str) -> bool:
    """Whether two given names, folded, may be one: the same, a short form, an initial."""
    if a == b or same_given(a, b):
        return True
    short, long = sorted((a, b), key=len)
    return len(short) == 1 and long.startswith(short)


def one_person(a: Person, b: Person) -> bool:
    """Whether the same letters may name one person: full names of like given names, generation and surname."""
    if a.surname != b.surname or not a.given or not b.given:
        return False
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return False
    if not same_first(a.first, b.first):
        return _likes(a, b) or _likes(b, a)
    middles = a.given[1:], b.given[1:]
    return not all(middles) or any(same_first(x, y) for x in middles[0] for y in middles[1])


def _likes(a: Person, b: Person) -> bool:
    """Known by a nickname, or by a middle name of more than one letter and no other beside it."""
    called = {a.nickname, *(a.given[1:] if len(b.given) == 1 else ())} - {""}
    return any(len(name) > 1 and same_first(name, b.first) for name in called)


def bind(names: Iterable[str]) -> dict[str, str]:
    """Each printed name with the fullest form of its person's name; a name that may be two persons' keeps itself.

    >>> bind(["Lt. Ann B. Lee", "Lee", "Ann Lee"])["Lee"]
    'Ann B. Lee'
    >>> bind(["Jackson", "Ty Jackson", "Bo Jackson"])["Jackson"]
    'Jackson'
    """
    printed = sorted(set(names))
    full = [name for name in printed if person(name).given]
    by_surname: defaultdict[str, list[str]] = defaultdict(list)
    for name in full:
        by_surname[person(name).surname].append(name)
    fullest = {name: form for group in by_surname.values() for name, form in _clusters(group).items()}
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for name in full:
        parts = person(name)
        for word in {parts.surname, parts.first, parts.nickname} - {""}:
            bearers[word].add(fullest[name])
    for name in printed:
        if name not in fullest:
            alone = person(name)
            known = bearers.get(alone.surname, set())
            surnamed = {form for form in known if person(form).surname == alone.surname}
            meant = surnamed or known
            if alone.suffix:
                meant = {form for form in meant if person(form).suffix == alone.suffix} or meant
            fullest[name] = next(iter(meant)) if len(meant) == 1 else without_titles(name)
    return fullest


def ambiguous(printed: Sequence[str], fullest: Mapping[str, str]) -> frozenset[str]:
    """The surnames and first names standing alone that several persons among the names bear; `fullest` is what `bind` says.

    >>> names = ["Jackson", "Ty Jackson", "Bo Jackson", "Lee", "Ann Lee"]
    >>> sorted(ambiguous(names, bind(names)))
    ['Jackson']
    """
    alone = [name for name in printed if not person(name).given and not person(fullest[name]).given]
    borne = {
        word
        for name in printed
        if (parts := person(name)).given
        for word in (parts.surname, parts.first, parts.nickname)
    }
    return frozenset(name for name in alone if person(name).surname in borne)


def _clusters(names: list[str]) -> dict[str, str]:
    """Names of one surname by person. Who fits several persons that do not fit each other stays alone."""
    forms = sorted(names, key=lambda name: (-_fullness(name), name))
    persons: list[list[str]] = []
    bearers: defaultdict[str, set[int]] = defaultdict(set)  # of a given name or an initial: the numbers of the persons
    for name in forms:
        one = person(name)
        called = {*one.given, one.nickname} - {""}
        near = {number for given in called for asked in _asked(given) for number in bearers[asked]}
        homes = [at for at in sorted(near) if all(one_person(one, person(other)) for other in persons[at])]
        if len(homes) == 1:
            persons[homes[0]].append(name)
        else:
            persons.append([name])
            homes = [len(persons) - 1]
        for given in called:
            for told in _told(given):
                bearers[told].add(homes[0])
    return {name: without_titles(group[0]) for group in persons for name in group}


def _told(given: str) -> set[str]:
    """Under which words a given name is found, and with `_asked` under which it looks: its long forms, its initial."""
    return {f"{given}."} if len(given) == 1 else {given[0], *families().get(given, {given})}


def _asked(given: str) -> set[str]:
    return {given, f"{given}."} if len(given) == 1 else {f"{given[0]}.", *families().get(given, {given})}


def _fullness(name: str) -> int:
    parts = person(name)
    spelled = sum(2 * len(word) if len(word) > 1 else 1 for word in parts.given)
    short = sum(1 for word in parts.given if len(families().get(word, ())) > 1)
    return (
        4 * spelled
        + 2 * bool(parts.suffix)
        + bool(parts.nickname)
        - 8 * short
        + len(parts.letters)
        - sum(map(str.isupper, parts.letters))
    )
