"""Of whom a value is a part: told only where the words behind the value say it."""

import time

import pytest

from checker.text.population import population

# The value stands in brackets.
CASES = {
    "[300] of the firm’s 1,200 employees signed.": "of the firm’s 1,200 employees",
    "[300] employees of the 1,200 staff signed.": "of the 1,200 staff",
    "[Two] out of 12 jurors wept.": "out of 12 jurors",
    "[At least two] of the 12 full-time jurors wept.": "of the 12 full-time jurors",
    "[300] of about 1.2 million people were asked.": "of about 1.2 million people",
    "[60 percent] of likely voters said no.": "of likely voters",
    "[60%] of Harbour residents, he said.": "of Harbour residents",
    "A poll of 1,024 adults found [60 percent] in favour.": "poll of 1,024 adults",
    "[60 percent] of them said no.": "",
    "[60 percent] of what they had was lost.": "",
    "[60 percent] of the very old and long disused railway land beyond the river": "",
    "[300] employees signed.": "",
    "[300] of them signed.": "",
    "A poll of 1,024 adults asked about [300] workers.": "",
    "Ann Hill, [49], of the 5700 block of Dorr Street, was hurt.": "",
}


@pytest.mark.parametrize(("marked", "expected"), CASES.items())
def test_cases(marked: str, expected: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    sentence = marked.replace("[", "").replace("]", "")
    share = "%" in sentence[start:end] or "percent" in sentence[start:end]
    assert population(sentence, start, end, share) == expected


def test_a_heap_of_words_takes_no_time() -> None:
    text = "5 of the of all the 3 thousand a survey of about 12 nnn " * 2000
    begun = time.process_time()
    for start in range(0, len(text), 10_000):
        population(text, start, start + 1, True)
    assert time.process_time() - begun < 2
