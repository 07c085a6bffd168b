"""A type that is read alone finds what it finds in its turn: what is left out for it would not have changed it."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given

from checker.facts import room
from checker.records import Mention
from checker.stages.numeric import NUMERIC, Turns
from checker.text.calendar.words import CARDINALS, FUNCTION_WORDS, UNITS
from checker.text.numbers.age_signs import speaks_of_age
from checker.text.numbers.life import AT_AGE, PERSONS, PRONOUNS, TURNING
from checker.text.numbers.numerals import STARTERS
from checker.text.numbers.qualifiers import LEFT_WORDS
from checker.text.passage import Passage
from checker.text.tokens import words
from tests.facts.numeric_rooms import laws, odd_texts
from tests.fuzz.test_words import WORDS

CASES = Path(__file__).parents[1] / "cases"
DAY = datetime.date(2018, 6, 20)
AGES = (
    *sorted(PERSONS)[::40], *sorted(PRONOUNS), *sorted(TURNING), *sorted(AT_AGE)[::9], *sorted(STARTERS)[::9], *sorted(LEFT_WORDS),
    *"9 17 40 64 s 's ' y / o yo old age aged ages both older younger thirties Ann Lee , , , ( ) - is was were are at over under".split(),
    *"his her year years months week and or up upwards now only just between from".split(),
)  # fmt: skip

TIMES = (
    *(word for spelled in FUNCTION_WORDS.values() if len(spelled) < 9 for word in spelled), *CARDINALS, *UNITS,
    *"may May march thousand old olds -year-old - - , . ' 's 5 8 19 31 40 99 100 2018 4.22 $5 9-15-16 1-17 5-7 9~4 th s p.m. am quarter GMT second first".split(),
)  # fmt: skip


def in_turn(text: str) -> dict[str, Sequence[Mention]]:
    passage = Passage(text, DAY)
    return {kind: room(kind).read(passage) for kind in NUMERIC}


def check(text: str) -> None:
    for kind, mentions in in_turn(text).items():
        assert list(Turns(Passage(text, DAY)).read(kind)) == list(mentions), (kind, text)


def texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from (*texts(key), *texts(value))
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)


@pytest.mark.parametrize("file", sorted(CASES.glob("*.yaml")), ids=lambda file: file.stem)
def test_the_texts_of_all_cases(file: Path) -> None:
    for text in texts(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)):
        check(text)


@laws
@given(odd_texts)
def test_odd_texts(text: str) -> None:
    check(text)


@pytest.mark.parametrize("vocabulary", [WORDS, AGES, TIMES], ids=["words", "ages", "times"])
def test_words_in_any_order(vocabulary: Sequence[str]) -> None:
    dice = random.Random(7)
    for _ in range(1500):
        check("".join(dice.choice(vocabulary) + dice.choice(["", " ", " ", " "]) for _ in range(dice.randrange(2, 14))))


def test_the_order_of_asking_changes_nothing() -> None:
    text = "On 18 June Lena Ortiz, 34, paid $5 for two of the 12 boats that 7% of 300 guests had hired for three days."
    for order in (NUMERIC, NUMERIC[::-1]):
        turns = Turns(Passage(text, DAY))
        assert {kind: list(turns.read(kind)) for kind in order} == in_turn(text)


@pytest.mark.parametrize(
    "text", ["The council met on 12 June and spent $300 on it.", "It has 34 rooms and three doors.", "Rovers won 4-2."]
)
def test_most_numbers_are_no_ages(text: str) -> None:
    assert not speaks_of_age(words(Passage(text)))
