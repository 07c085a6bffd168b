"""The other forms of an English word: sign, signs, signed, signing; company, companies; man, men.

A form too many ("employeed") is never printed and costs nothing; a form too few would make a rule blind.
Words that look inflected already ("signed", "employees") stay as they are: the writer of a rule chose that form.
"""

from __future__ import annotations

import functools

from checker.rulebook.irregular import FIXED, NO_MEN, PASTS, PLURALS, UNCHANGED

_VOWELS = "aeiou"
# Endings that may double their consonant although the word has several syllables: committed, referred, kidnapped, travelled.
_DOUBLING = ("l", "mit", "fer", "cur", "nap", "quip", "ship", "gram", "pel", "gin", "get")


@functools.lru_cache(maxsize=65536)
def forms(word: str) -> tuple[str, ...]:
    """The word itself and its other forms, in lower case.

    >>> forms("sign")
    ('sign', 'signs', 'signed', 'signing')
    >>> forms("stop")
    ('stop', 'stops', 'stopped', 'stopping')
    >>> forms("company")
    ('company', 'companies', 'companied', 'companying')
    >>> forms("woman")
    ('woman', 'women')
    >>> forms("of")
    ('of',)
    """
    if len(word) < 2 or word in FIXED or not word.isalpha() or not word.isascii():
        return (word,)
    if word in PLURALS:
        return (word, PLURALS[word])
    if word.endswith("man") and len(word) > 4 and word not in NO_MEN:  # policeman, policewoman
        return (word, word[:-2] + "en")
    if word in PASTS:
        # "cost" and "read" need no past; "say" needs "says", "saying" and "said"
        regular = (_with_s(word), _with_ing(word))
        return tuple(dict.fromkeys((word, *regular, *PASTS[word].split())))
    if word in UNCHANGED:
        return (word, _with_s(word), _with_ing(word))
    if _looks_inflected(word):
        return (word,)
    if word.endswith("ing") and len(word) > 5:  # a building, a meeting
        return (word, word + "s")
    # "offered" but "referred", "traveled" or "travelled": both are found.
    single = (word + "ed", word + "ing") if word.endswith(_DOUBLING) else ()
    return tuple(dict.fromkeys((word, _with_s(word), _with_ed(word), _with_ing(word), *single)))


def _looks_inflected(word: str) -> bool:
    if word.endswith("s"):
        return len(word) > 3 and not word.endswith(("ss", "us"))
    return len(word) > 4 and word.endswith("ed") and not word.endswith("eed")


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _with_ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ied"
    return _doubled(word) + "ed"


def _with_ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) and len(word) > 2:
        return word[:-1] + "ing"
    return _doubled(word) + "ing"


def _doubled(word: str) -> str:
    """Stop, plan, commit: the last consonant is written twice; visit, open, fix: it is not."""
    sounds = word.replace("qu", "k")
    if len(sounds) < 3 or sounds[-1] in _VOWELS + "wxyhq" or sounds[-2] not in _VOWELS or sounds[-3] in _VOWELS:
        return word
    one_syllable = not any(letter in _VOWELS for letter in sounds[:-2])
    return word + word[-1] if one_syllable or word.endswith(_DOUBLING) else word
