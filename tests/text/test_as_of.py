"""The date that a value holds for: told only where the sentence says it of this value."""

import time

import pytest

from checker.text.as_of import as_of

# The value stands in brackets.
CASES = {
    "As of Tuesday, [300] people had signed.": "as of Tuesday",
    "[300] people had signed as of noon on Tuesday.": "as of noon on Tuesday",
    "[Three] patients were in hospital as of 5 p.m. Friday, one of them in danger.": "as of 5 p.m. Friday",
    "As of May 9, 2016, there have been [96] fires in the city.": "as of May 9, 2016",
    "As of 2017 the town had [4,000] people.": "as of 2017",
    "As of late Monday night, [$6,000] had been raised.": "as of late Monday night",
    "By Friday night the toll had risen to [12].": "by Friday night",
    "[Twelve] had died by Friday night.": "by Friday night",
    "By the end of June the firm had [40] workers.": "by the end of June",
    "As of now, [300] people have signed.": "",
    "As of yet [no] date is set.": "",
    "The [300] workers must leave by Friday.": "",
    "By Friday the [300] workers will have left.": "",
    "[300] people were asked by Monday Group.": "",
    "By Friday, [300] workers are expected to have signed.": "",
    "[300] people signed, and as of Tuesday the list was shut.": "",
    "As of Tuesday 200 had signed; [300] had signed by Friday.": "",
    "As of Monday it was 200 but as of Tuesday it was [300].": "",
    "Sales were down [13] percent.": "",
    "The toll rose to [12] from 9 as of Monday.": "as of Monday",
    "The toll stood at [12], up from 9 as of Monday.": "",
}


@pytest.mark.parametrize(("marked", "expected"), CASES.items())
def test_cases(marked: str, expected: str) -> None:
    start = marked.index("[")
    end = marked.index("]") - 1
    assert as_of(marked.replace("[", "").replace("]", ""), start, end) == expected


def test_a_heap_of_words_takes_no_time() -> None:
    text = "as of by Friday had been early late mid- the end of " * 2000
    begun = time.process_time()
    for start in range(0, len(text), 10_000):
        as_of(text, start, start + 3)
    assert time.process_time() - begun < 2
