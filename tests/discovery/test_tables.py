"""The word tables of discovery: no word stands twice, and each is written as it is looked up."""

from itertools import chain

from checker.discovery.alternatives import CHANGING, FAMILIES, alternative, has_alternatives
from checker.discovery.like_nouns import like_noun
from checker.discovery.words import plural


def test_a_word_has_one_family() -> None:
    words = list(chain.from_iterable(family.split() for family in FAMILIES))
    assert len(words) == len(set(words))
    assert all(word == word.lower() for word in words)
    assert all(len(family.split()) > 1 for family in FAMILIES)
    assert all(alternative(word) == (number, word) for number, family in enumerate(FAMILIES) for word in family.split())


def test_other_forms_are_the_same_word() -> None:
    assert alternative("northern") == alternative("north")
    assert alternative("pistols") == alternative("pistol")
    assert alternative("fiancée") == alternative("fiancee")
    assert alternative("table") is None


def test_words_of_families_are_seen_in_a_sentence() -> None:
    assert has_alternatives("It lies in deep water.")
    assert has_alternatives("Two pistols, said the first-degree report")
    assert not has_alternatives("It lies in the Deep South of the map.")
    assert all(alternative(word) for word in CHANGING)


def test_nouns_that_count_the_same() -> None:
    assert like_noun(like_noun("worker")) == like_noun("worker") == like_noun("employee")
    assert like_noun("brother-in-law") == "brother-in-law"
    assert plural("policewoman") == "policewomen"
