"""Who a sentence says its news is from."""

import time

import pytest

from checker.text.attribution import attribution

CASES = {
    "Nine people were hurt, police said.": "police said",
    "Nine people were hurt, the fire chief said on Monday.": "the fire chief said",
    "According to a report by the harbour office, nine were hurt.": "According to a report by the harbour office",
    "Nine were hurt, according to the mayor.": "according to the mayor",
    "The mayor said that nine were hurt.": "The mayor said",
    "“Nine were hurt,” Ann Hill said.": "Ann Hill said",
    "Nine people were hurt.": "",
    "The man said to be driving was hurt.": "",
}


@pytest.mark.parametrize(("sentence", "expected"), CASES.items())
def test_cases(sentence: str, expected: str) -> None:
    assert attribution(sentence) == expected


def test_a_heap_of_words_takes_no_time() -> None:
    begun = time.process_time()
    attribution("word " * 400 + ", " * 400 + "the " * 400)
    assert time.process_time() - begun < 2
