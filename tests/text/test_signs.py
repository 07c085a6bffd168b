"""A text without a sign of it holds no value: what is left out by them is what the readers would not have found."""

import datetime
import re
import re._parser as parser  # type: ignore[import-not-found]
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts import room
from checker.stages.numeric import NUMERIC
from checker.text.calendar import clock_grammar, grammar
from checker.text.calendar.classes import CODE
from checker.text.calendar.period_grammar import PERIOD_SHAPES
from checker.text.calendar.signs import CORE, tells_time
from checker.text.calendar.tokens import vocabulary
from checker.text.numbers.numerals import STARTERS
from checker.text.numbers.signs import tells_number
from checker.text.numbers.units import names
from checker.text.numbers.words import ORDINALS
from checker.text.passage import Passage
from checker.text.sentences import sentences

CORPUS = Path(__file__).parents[2] / "corpus"
NUMBERS = (
    "COLON", "DAY_NUMBER", "FULL_DATE", "MERIDIEM", "MONTH_YEAR", "NTH", "NUMBER", "SHORT_UNIT", "SLASHED", "SMALL", "YEAR",
)  # fmt: skip
SHAPES = [shape for _, shape, _ in (*grammar._DAY_SHAPES, *PERIOD_SHAPES, *clock_grammar._SHAPES)]


def can_match(tree, barred: set[int]) -> bool:  # type: ignore[no-untyped-def]
    """Whether an expression can match a text that holds none of the barred characters."""
    for code, value in tree:
        if code is op.LITERAL:
            possible = value not in barred
        elif code is op.IN:
            possible = any(kind is not op.LITERAL or each not in barred for kind, each in value)
        elif code is op.SUBPATTERN:
            possible = can_match(value[3], barred)
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT):
            possible = value[0] == 0 or can_match(value[2], barred)
        elif code is op.ASSERT:
            possible = can_match(value[1], barred)
        elif code is op.BRANCH:
            possible = any(can_match(branch, barred) for branch in value[1])
        else:
            possible = True
        if not possible:
            return False
    return True


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_needs_a_sign(shape: str) -> None:
    """Every shape of a date or a time needs a word of these classes, or a number."""
    source = re.sub(r"\{([A-Z_]+)\}", lambda name: CODE[name[1]], re.sub(r"\s+", "", shape))
    barred = {ord(CODE[name]) for name in (*CORE, *NUMBERS)}
    assert not can_match(parser.parse(source), barred)


def signs(text: str) -> tuple[bool, bool]:
    return tells_time(Passage(text)), tells_number(Passage(text))


def unseen(text: str) -> list[str]:
    """The values that the readers find in a text although it has no sign of them."""
    moment, amount = signs(text)
    passage = Passage(text, datetime.date(2018, 6, 20))
    found = []
    for kind in NUMERIC:
        mentions = room(kind).read(passage)
        if not (moment if kind in ("date", "time") else amount):
            found += [f"{kind}: {mention.surface}" for mention in mentions]
    return found


WORDS = sorted(
    {*vocabulary(), *STARTERS, *ORDINALS, *names(), *"a an the in at of to for from now per cent dollar mile".split()}
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(
    st.lists(
        st.one_of(st.sampled_from(WORDS), st.sampled_from(["the", "a", "in", "We", ",", "-", "’s", "%", "$"])),
        max_size=9,
    )
)
def test_nothing_is_read_without_a_sign(words: list[str]) -> None:
    assert unseen(" ".join(words)) == []


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    assert unseen(text) == []


def test_the_sentences_of_the_corpus() -> None:
    skipped = 0
    for file in sorted(CORPUS.iterdir()):
        text = file.read_text(encoding="utf-8")
        for start, end in sentences(text):
            assert unseen(text[start:end]) == []
            skipped += signs(text[start:end]) == (False, False)
    assert skipped > 10, "signs that are everywhere save nothing"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said nothing of it.", (False, False)),
        ("They met on Monday.", (True, False)),
        ("It cost a dollar.", (False, True)),
        ("It was the first of its kind.", (False, True)),
        ("On Mother’s Day they sang.", (True, True)),
        ("The mother sang.", (False, False)),
        ("A mil\u00adlion people came.", (True, True)),
        ("Half of them left.", (True, True)),
        ("A 34-year-old and one of two others left.", (False, True)),
        ("They may meet at 8.", (True, True)),
        ("She lost 34 of 55 games.", (False, True)),
        ("See you tonight.", (True, False)),
        ("They waited for years.", (True, True)),
        ("Single.", (False, True)),
    ],
)
def test_signs(text: str, expected: tuple[bool, bool]) -> None:
    assert signs(text) == expected
