"""Sentences and paragraphs: cases, and the laws of spans."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.text.lines import Lines
from checker.text.sentences import LONGEST, hard_wrapped, is_readable, paragraphs, sentences, sentences_between

CASES = {
    "titles and initials": ["Dr. J. R. Hale met Sen. Ortiz.", "They spoke."],
    "clock times": ["It began at 3 p.m. Sunday.", "It ended at 4 p.m.", "The hall was empty."],
    "clock times that end a sentence": [
        "It began at 3 p.m.",
        "Rescuers came at 4 p.m. Lisbon time.",
        "Nobody was hurt.",
    ],
    "an abbreviation that ends a sentence": ["He moved to the U.S.", "The firm followed."],
    "an abbreviation inside one": ["The U.S. Senate voted on Jan. 6 in Washington."],
    "a quote that ends with its stop": ['"We saw nothing."', "He left."],
    "a quote that goes on": ['"We saw nothing," he said.'],
    "run together": ["They drove to Erie.", "The car broke down."],
    "numbered": ["The No. 4 seed lost to St. Louis."],
    "figures behind an abbreviation": ["He owed Rs. 500 under 18 U.S.C. 1030.", "See pp. 12 and 14."],
    "a space around every sign": ["Mr . Roe sold 2 . 5 tons on oct . 3 .", "In 1991 .", "40 men left ."],
    "numbers of a list": ["1. Open the file.", "2. Save the file."],
    "ellipsis": ["We need to go. ...", "It is late."],
    "question inside a quote": ["“Why?”", "Nobody answered."],
}


@pytest.mark.parametrize("expected", CASES.values(), ids=CASES.keys())
def test_cases(expected: list[str]) -> None:
    text = ("" if expected == CASES["run together"] else " ").join(expected)
    assert [text[a:b] for a, b in sentences(text)] == expected


def test_a_headline_is_a_sentence_of_its_own() -> None:
    text = "Harbour deal signed\nThe council signed a deal on Friday that had been under discussion for as long as most can remember.\n"
    assert next(text[a:b] for a, b in sentences(text)) == "Harbour deal signed"


def test_hard_wrapped_lines_are_joined() -> None:
    line = "the council of the harbour town signed its name below the long\n"
    text = "At noon " + line * 5 + "contract."
    assert len(sentences(text)) == 1


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.text(alphabet=st.sampled_from('aB.!? \n"”’19Mr'), max_size=80) | st.text(max_size=80))
def test_spans_are_ordered_and_lose_no_word(text: str) -> None:
    for spans in (sentences(text), paragraphs(text)):
        assert all(a < b for a, b in spans)
        assert all(first[1] <= second[0] for first, second in pairwise(spans))
        assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text.split())


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.text(alphabet=st.sampled_from('aB.? \n\n"’1'), max_size=80))
def test_a_part_between_empty_lines_is_cut_as_in_the_whole(text: str) -> None:
    bounds = [0, *(match.end() for match in re.finditer("\n\n", text)), len(text)]
    apart = [
        span for start, end in pairwise(bounds) for span in sentences_between(text, start, end, hard_wrapped(text))
    ]
    assert apart == sentences(text)


def test_a_megabyte_without_a_stop_is_cut() -> None:
    assert max(b - a for a, b in sentences("word " * 200_000)) <= 5_000


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Some " + "1" * 12_000 + " voters stayed at home.", ["Some", "voters stayed at home."]),
        ("-".join(["thirty"] * 4_000) + " boats", ["boats"]),
        ("9" * 12_000, []),
        ("x" * LONGEST + "40 boats", ["boats"]),
        ("word\u00a0" * 1_000 + "40\u00a0boats", ["word\u00a0" * 999 + "word", "40\u00a0boats"]),
        ("word " * 990 + "1" * 100 + " boats", ["word " * 989 + "word", "1" * 100 + " boats"]),
    ],
    ids=["digits", "hyphens", "nothing else", "letters and digits", "other spaces", "a word that fits"],
)
def test_nothing_is_read_in_a_word_that_is_cut_in_two(text: str, left: list[str]) -> None:
    """What stands behind a cut within a number would be read as another number."""
    spans = sentences(text)
    assert [text[start:end] for start, end in spans if is_readable(text[start:end])] == left
    assert max(end - start for start, end in spans) <= LONGEST
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())


@settings(derandomize=True, deadline=None)
@given(st.text(alphabet="ab\n", max_size=40), st.integers(0, 40))
def test_lines_count_as_editors_do(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    line, column = Lines(text).place(offset)
    assert line == text[:offset].count("\n") + 1
    assert column == len(text[:offset].split("\n")[-1]) + 1


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u2028", ".", "\n ", ". ", '"', "' "])
def test_a_long_run_of_one_thing_takes_time_in_proportion(blank: str) -> None:
    """Counted in steps of the pattern engine by its time: ten times the text, far less than a hundred times as long."""

    def seconds(length: int) -> float:
        text = "One. Two." + blank * length + "x"
        best = 9.0
        for _ in range(3):
            begun = time.process_time()
            sentences(text)
            best = min(best, time.process_time() - begun)
        return best

    assert seconds(40_000) < 40 * seconds(4_000) + 0.05
