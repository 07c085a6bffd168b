"""Forms of words: what a cue must find, and what it must not."""

import re

import pytest

from checker.rulebook.inflection import forms
from checker.rulebook.irregular import FIXED, PASTS, PLURALS, UNCHANGED

FORMS = {
    "sign": "signs signed signing",
    "company": "companies",
    "employee": "employees",
    "stop": "stops stopped stopping",
    "visit": "visits visited visiting",
    "open": "opens opened opening",
    "travel": "travels travelled travelling traveled traveling",
    "offer": "offers offered offering",
    "target": "targets targeted targeting",
    "commit": "commits committed committing",
    "argue": "argues argued arguing",
    "agree": "agrees agreed agreeing",
    "die": "dies died dying",
    "dye": "dyes dyed dyeing",
    "carry": "carries carried carrying",
    "play": "plays played playing",
    "pass": "passes passed passing",
    "watch": "watches watched watching",
    "fix": "fixes fixed fixing",
    "bus": "buses",
    "man": "men",
    "woman": "women",
    "child": "children",
    "fisherman": "fishermen",
    "policewoman": "policewomen",
    "human": "humans",
    "wife": "wives",
    "say": "says said saying",
    "buy": "buys bought buying",
    "shoot": "shoots shot shooting",
    "run": "runs ran running",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
    "cut": "cuts cutting",
    "hit": "hits hitting",
    "building": "buildings",
    "quit": "quits quitting",
    "need": "needs needed needing",
    "exceed": "exceeds exceeded exceeding",
    "be": "is are was were been being",
}


@pytest.mark.parametrize(("word", "others"), FORMS.items())
def test_forms_are_there(word: str, others: str) -> None:
    assert set(others.split()) <= set(forms(word))
    assert forms(word)[0] == word


@pytest.mark.parametrize(
    ("word", "wrong"),
    [
        ("visit", "visitting"),
        ("open", "openned"),
        ("fix", "fixxed"),
        ("man", "mans"),
        ("gunman", "gunmans"),
        ("human", "humen"),
        ("of", "ofs"),
        ("cut", "cutted"),
        ("see", "seing"),
    ],
)
def test_forms_are_english(word: str, wrong: str) -> None:
    assert wrong not in forms(word)


@pytest.mark.parametrize("word", ["signed", "employees", "the", "3rd", "größe", "x", "don't", ""])
def test_words_that_stay_as_they_are(word: str) -> None:
    assert forms(word) == (word,)


@pytest.mark.parametrize("table", [PLURALS, PASTS], ids=["plurals", "pasts"])
def test_tables_are_sorted_and_lower(table: dict[str, str]) -> None:
    assert list(table) == sorted(table)
    assert all(re.fullmatch("[a-z-]+( [a-z]+)*", text) for pair in table.items() for text in pair)


def test_tables_do_not_overlap() -> None:
    assert not FIXED & (PLURALS.keys() | PASTS.keys() | UNCHANGED)
    assert not UNCHANGED & (PLURALS.keys() | PASTS.keys())
