"""Nouns for somebody without a name, by the kind of person: a value of "the boy" may be compared with one of "the child"."""

from __future__ import annotations

ROLES = {
    "child": (
        "baby", "boy", "brother", "child", "daughter", "girl", "grandchild", "granddaughter", "grandson", "infant", "juvenile", "kid",
        "minor", "newborn", "preschooler", "schoolboy", "schoolgirl", "sister", "son", "stepdaughter", "stepson", "teen", "teenager",
        "toddler", "tot", "youngster", "youth",
    ),
    "driver": ("driver", "motorist"),
    "man": ("boyfriend", "father", "gentleman", "grandfather", "husband", "male", "man", "uncle"),
    "officer": ("deputy", "officer", "policeman", "policewoman", "trooper"),
    "passenger": ("passenger",),
    "pilot": ("pilot",),
    "player": ("goalkeeper", "player", "striker"),
    "rider": ("biker", "cyclist", "motorcyclist", "rider"),
    "soldier": ("soldier",),
    "student": ("freshman", "pupil", "student"),
    "suspect": ("attacker", "defendant", "gunman", "shooter", "suspect"),
    "swimmer": ("surfer", "swimmer"),
    "victim": ("victim",),
    "woman": ("aunt", "female", "girlfriend", "grandmother", "lady", "mother", "wife", "woman"),
    "worker": ("employee", "worker"),
}  # fmt: skip

MALE = frozenset(
    "boy boyfriend brother dad father gentleman grandfather grandson groom husband male man nephew policeman schoolboy son "
    "stepfather stepson uncle widower".split()
)
FEMALE = frozenset(
    "actress aunt bride daughter female girl girlfriend granddaughter grandmother lady mom mother mum niece policewoman "
    "schoolgirl sister stepdaughter stepmother widow wife woman".split()
)

_KINDS = {("child", "female"): "girl", ("child", "male"): "boy", ("man", "male"): "man", ("woman", "female"): "woman"}
_KIND = {noun: kind for kind, nouns in ROLES.items() for noun in nouns}


def role(noun: str) -> str:
    """The kind of person that a noun stands for; "" for a name or anything else.

    >>> role("Toddler"), role("Lamont Powell")
    ('child', '')
    """
    return _KIND.get(noun.lower(), "")


def sex(noun: str) -> str:
    """
    >>> sex("boy"), sex("Aunt"), sex("driver")
    ('male', 'female', '')
    """
    word = noun.lower()
    return "male" if word in MALE else "female" if word in FEMALE else ""


def kind(noun: str) -> str:
    """The kind of person together with the sex: "" where the noun leaves one of them open.

    >>> kind("Niece"), kind("stepson"), kind("aunt"), kind("toddler")
    ('girl', 'boy', 'woman', '')
    """
    return _KINDS.get((role(noun) or "child", sex(noun)), "")


def is_name(subject: str) -> bool:
    """True for what is printed as a name: it has a capital and stands for no kind of person."""
    return any(char.isupper() for char in subject) and not role(subject)
