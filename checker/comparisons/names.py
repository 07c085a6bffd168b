"""Persons' names: one person's name spelled alike, one person's name spelled two ways, or two persons.

Letters, hyphens, apostrophes, spaces and inner capitals that differ are a spelling conflict; accents, initials, titles,
Jr. and II,
short forms and capitals throughout are not. Who differs by more is somebody else, and is not compared.
"""

from __future__ import annotations

from functools import lru_cache

from checker.records import Judgement, Value, Wording
from checker.rule import Terms
from checker.text.names.first_names import DOUBTFUL, FIRST_NAMES
from checker.text.names.nicknames import families
from checker.text.names.people import Person, one_person, person, plain, same_first
from checker.text.names.slips import edits, shorter
from checker.text.names.sounds import sound
from checker.text.names.spellings import spelled_alike

SHORTEST_BARE = 5  # letters of a surname that stands alone, below which one letter makes another name
SHORTEST = 3  # letters of a surname whose first name is the same
LONGEST_HEARD = 6  # letters of a first name from which a vowel inside is hardly heard
LONG = 7  # letters from which two edits are a slip too
VERY_LONG = 10  # and three
LOOK_ALIKE = frozenset("il")  # at the beginning, as capitals and small letters are printed


def judge(a: Value, b: Value, terms: Terms) -> Judgement | None:
    """Of two names as a story prints them; None where they are, or may well be, two persons."""
    assert isinstance(a, Wording)
    assert isinstance(b, Wording)
    first, second = sorted((a.text, b.text))
    said = _by_rule(first, second, terms)
    return said[0] if said else _judge(first, second)


def blocks(value: Value) -> tuple[str, ...]:
    """The letters of the surname and of the first name with one left out in turn: whoever is a slip away shares one."""
    assert isinstance(value, Wording)
    one = person(value.text)
    found = {f"surname {form}" for form in shorter(one.surname)} | {
        f"sound {sound(one.surname)}",
        f"all {plain(one.letters)}",
    }
    if not one.given:
        found |= {f"first {one.surname}", *(f"first {root}" for root in families().get(one.surname, ()))}
    for name in {*one.given, one.nickname} - {""}:
        if len(name) > 1:
            found |= {f"first {name}", *(f"first {root}" for root in families().get(name, ()))}
    return tuple(sorted(found))


def loose(value: Value) -> bool:
    """Whether several persons may be meant: a surname or first name alone."""
    assert isinstance(value, Wording)
    return not person(value.text).given


# ------------------------------------------------------------------ what the rule says


def _by_rule(a: str, b: str, terms: Terms) -> tuple[Judgement | None] | None:
    if not (terms.same or terms.different) or a == b:
        return None
    pair = {_key(a), _key(b)}
    if any(pair <= {_key(name) for name in group} for group in terms.same):
        return (Judgement("agree", "the rule says that they are the same"),)
    if any(len(pair) == 2 and pair <= {_key(name) for name in group} for group in terms.different):
        return (None,)
    return None


def _key(name: str) -> str:
    """As it is spelled, capitals aside: `same:` may well list two spellings that differ in a hyphen."""
    return person(name).letters.lower()


# ------------------------------------------------------------------ what the letters say


@lru_cache(maxsize=20_000)
def _judge(a: str, b: str) -> Judgement | None:
    one, two = person(a), person(b)
    if not one.surname or not two.surname:
        return Judgement("agree", "the same name") if a == b else None
    generations = bool(one.suffix and two.suffix and one.suffix != two.suffix)
    if plain(one.letters) == plain(two.letters):
        return None if generations else _same_letters(one, two)
    if generations:
        return None
    if not one.given or not two.given:
        return _bare(one, two)
    if one_person(one, two):
        return _restyled(one, two) or Judgement("compatible", f"{one.letters} / {two.letters}: {_how_alike(one, two)}")
    for slip in (_surname_slip, _spelled, _first_slip, _joined, _both_slip, _part):
        if said := slip(one, two):
            return said
    return None


def _same_letters(one: Person, two: Person) -> Judgement:
    if [word.lower() for word in _words(one)] == [word.lower() for word in _words(two)]:
        styled = _printed_apart(" ".join(_words(one)), " ".join(_words(two)))
        return styled or Judgement("agree", "the same name")
    if _initials(one) and _initials(two):
        return Judgement("agree", "the same name, initials set differently")
    return _printed_apart(one.letters, two.letters) or Judgement("agree", "the same name")


def _words(one: Person) -> list[str]:
    return one.letters.split()


def _initials(one: Person) -> bool:
    return any(len(word) <= 3 and word.isupper() for word in _words(one))


def _printed_apart(a: str, b: str) -> Judgement | None:
    """The same letters with other marks or capitals between them; text in capitals throughout has no say on
    capitals."""
    if plain(a) != plain(b) or a == b:
        return None
    if a.lower() == b.lower():
        if _shouted(a) or _shouted(b) or a.islower() or b.islower():
            return None
        return Judgement("conflict", f"{a} / {b}: capital letters differ")
    marks = {char for text in (a, b) for char in text if not char.isalnum()}
    names = {"-": "hyphen", "'": "apostrophe", " ": "space"}
    what = " and ".join(names[mark] for mark in "-' " if mark in marks and a.count(mark) != b.count(mark))
    return Judgement("conflict", f"{a} / {b}: {what or 'punctuation'} differs")


def restyled(a: str, b: str) -> bool:
    """Whether a word that both names have is printed in two ways: DeShaun and Deshaun, not DESHAUN."""
    return _restyled(person(a), person(b)) is not None


def _restyled(one: Person, two: Person) -> Judgement | None:
    """The words of one name that the other prints with other marks or capitals."""
    if plain(one.letters) == plain(two.letters):
        return _printed_apart(one.letters, two.letters)
    others = {plain(word): word for word in _words(two)}
    for word in _words(one):
        if styled := _printed_apart(word, others.get(plain(word), word)):
            return styled
    return None


def _shouted(text: str) -> bool:
    """In capitals throughout, a small c or ac as in McDONALD or MacKAY aside."""
    letters = [char for char in text.replace("Mc", "MC").replace("Mac", "MAC") if char.isalpha()]
    return len(letters) > 1 and all(char.isupper() for char in letters)


def _how_alike(one: Person, two: Person) -> str:
    if one.first != two.first and len(one.first) > 1 and len(two.first) > 1:
        return "a short form of the first name"
    return "a middle name or an initial more"


# ------------------------------------------------------------------ a slip of the pen


def _bare(one: Person, two: Person) -> Judgement | None:
    """A surname or first name alone against another name."""
    if one.given:
        one, two = two, one
    alone = one.surname
    if two.given:
        if alone == two.surname:
            return _printed_apart(one.letters, two.letters.split()[-1]) or Judgement("compatible", "the surname alone")
        if same_first(alone, two.first) or (two.nickname and alone == two.nickname) or alone in two.given:
            return Judgement("compatible", "the first name alone", "medium")
    slip = _slip(alone, two.surname)
    shortest = min(len(alone), len(two.surname))
    if not slip or shortest < SHORTEST_BARE or alone[0] != two.surname[0]:
        return None
    swapped = "swapped" in slip
    if swapped or (two.given and _one_letter(alone, two.surname) and alone not in FIRST_NAMES):
        return Judgement(
            "conflict",
            f"{one.letters} / {two.letters}: {slip}",
            "medium" if swapped or shortest > SHORTEST_BARE else "low",
        )
    return None


def _surname_slip(one: Person, two: Person) -> Judgement | None:
    """The same first name and a surname that is a letter or two away, or sounds the same."""
    if not same_first(one.first, two.first) or min(len(one.surname), len(two.surname)) < SHORTEST:
        return None
    slip = _slip(one.surname, two.surname) or _beside_a_rare_name(one, two)
    if not slip:
        return None
    middles = one.given[1:], two.given[1:]
    if all(middles) and not any(same_first(x, y) for x in middles[0] for y in middles[1]):
        return None
    initial = min(len(one.first), len(two.first)) == 1
    sure = not initial and one.first == two.first and min(len(one.surname), len(two.surname)) >= 4
    if initial and not ("swapped" in slip or _one_letter(one.surname, two.surname)):
        return None
    beside = (
        "the same initial"
        if initial
        else "the same first name"
        if one.first == two.first
        else "a form of the same first name"
    )
    return Judgement("conflict", f"{one.letters} / {two.letters}: {slip}, {beside}", "high" if sure else "medium")


def _first_slip(one: Person, two: Person) -> Judgement | None:
    """The same surname and a first name that is a letter away, unless both are known as names of their own."""
    if one.surname != two.surname or min(len(one.first), len(two.first)) < 3:
        return None
    slip = _slip(one.first, two.first)
    if not slip or _two_names(one.first, two.first):
        return None
    sure = _known(one.first) != _known(two.first) or sound(one.first) == sound(two.first)
    return Judgement(
        "conflict", f"{one.letters} / {two.letters}: {slip}, the same surname", "high" if sure else "medium"
    )


def _beside_a_rare_name(one: Person, two: Person) -> str:
    """Hardly two persons of one story share a first name that nobody knows and nearly share a surname."""
    if one.first != two.first or len(one.first) < SHORTEST_BARE or _known(one.first):
        return ""
    short, long = sorted((one.surname, two.surname), key=len)
    return "a rare first name, two letters differ" if len(short) >= LONG - 1 and edits(short, long) == 2 else ""


def _spelled(one: Person, two: Person) -> Judgement | None:
    """ "Sean Orley" and "Shaun Orley": a first name that is written in several ways, and the surname or nearly so."""
    if not spelled_alike(one.first, two.first) or not _nearly(one.surname, two.surname):
        return None
    sure = "high" if one.surname == two.surname else "medium"
    return Judgement("conflict", f"{one.letters} / {two.letters}: a first name in another spelling", sure)


def _joined(one: Person, two: Person) -> Judgement | None:
    """ "Jo Ann Orley" and "Joanne Orly": the given names in one word, and the surname or nearly so."""
    if len(one.given) > len(two.given):
        one, two = two, one
    if len(one.given) != 1 or len(two.given) != 2 or len(two.given[1]) < 2:
        return None
    joined = "".join(two.given)
    if one.first != joined and sound(one.first) != sound(joined):
        return None
    if not _nearly(one.surname, two.surname):
        return None
    return Judgement("conflict", f"{one.letters} / {two.letters}: a first name in one word or in two", "medium")


def _nearly(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= SHORTEST_BARE and bool(_slip(a, b)))


def _both_slip(one: Person, two: Person) -> Judgement | None:
    """A letter in the first name and a letter in the surname, both long."""
    if min(len(one.first), len(two.first), len(one.surname), len(two.surname)) < SHORTEST_BARE:
        return None
    if (
        not _one_letter(one.first, two.first)
        or not _one_letter(one.surname, two.surname)
        or _two_names(one.first, two.first)
    ):
        return None
    if one.first[0] != two.first[0] or one.surname[0] != two.surname[0]:
        return None
    return Judgement("conflict", f"{one.letters} / {two.letters}: a letter each in first name and surname", "medium")


def _part(one: Person, two: Person) -> Judgement | None:
    """ "Maria Lopez" and "Maria Lopez Cruz": all words of the one in the other, in order, from the first name on."""
    short, long = sorted(((*one.given, one.surname), (*two.given, two.surname)), key=len)
    rest = iter(long)
    if short[0] == long[0] and len(short) > 1 and all(word in rest for word in short):
        return Judgement("compatible", f"{one.letters} / {two.letters}: a second surname more", "medium")
    return None


def _two_names(a: str, b: str) -> bool:
    """Names of two relatives rather than one name misspelled: both known and heard apart, or a man's and a woman's
    form."""
    if sound(a) == sound(b):
        return False
    if len(a) > 4 and sorted(a) == sorted(b):
        return False
    if _known(a) and _known(b):
        return not _one_vowel(a, b)
    short, long = sorted((a, b), key=len)
    return long == short + "a" or (a[:-1] == b[:-1] and {a[-1], b[-1]} == {"a", "o"})


def _one_vowel(a: str, b: str) -> bool:
    """Terrance and Terrence, Kathryn and Katheryn: inside a long name a vowel that is hardly heard."""
    places = [n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or len(a) < LONGEST_HEARD or len(places) != 1:
        return False
    at = places[0]
    return 1 < at < len(a) - 1 and {a[at], b[at]} <= set("aeio")


def _known(name: str) -> bool:
    return name in FIRST_NAMES or name in DOUBTFUL or name in families()


def _one_letter(a: str, b: str) -> bool:
    return bool(shorter(a) & shorter(b)) and edits(a, b) == 1


def _slip(a: str, b: str) -> str:
    """How the pen slipped, in words; empty where the words lie too far apart."""
    if a == b or not a or not b:
        return ""
    apart = edits(a, b)
    short, long = sorted((a, b), key=len)
    alike = sound(a) == sound(b)
    if apart == 1:
        if a[0] != b[0] and a[1:] == b[1:] and {a[0], b[0]} == LOOK_ALIKE:
            return "letters that look alike"
        if a[0] != b[0] and not alike and len(short) < LONG and len(a) == len(b) and sorted(a) != sorted(b):
            return ""
        if sorted(a) == sorted(b):
            return "two letters swapped"
        return "one letter differs" if len(a) == len(b) else "one letter more"
    if alike and a[0] == b[0]:
        return "the same sound"
    if apart == 2 and len(short) >= LONG and a[0] == b[0]:
        return "two letters more" if len(long) - len(short) == 2 else "two letters differ"
    if apart == 3 and len(short) >= VERY_LONG and (a[0], a[-1]) == (b[0], b[-1]):
        return "three letters differ"
    return ""
