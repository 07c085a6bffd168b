"""Words that have a meaning in dates, numbers and names, in any order: nothing is found that does not stand there."""

from __future__ import annotations

import random

import pytest

from checker.records import Article
from checker.stages.list_values import list_values
from checker.stages.numeric import NUMERIC

WORDS = """
17 h 30 00 0 5 : , - ~ / . jun 2018 th t q 1 a 5h twenty one sat s ٣ ① nd 12 fy $ £ € % ½ ¼ ² m bn k million dozen half third per cent to and from between
up than more at least about nearly p.m. a.m. noon midnight monday last next week weekend year ago early late mid first 2nd 3 people of the men women killed hurt aged year-old 's ’s “ ” " ' ( ) [ ] — – … Mr. Dr. Jr.
John Smith O'Neil said says told that in on by since until through spring Christmas Eve quarter to past o'clock GMT +01:00 2018-06-19 19/06/18 June 1st 1990s '90s BC AD km mph °C kg ft 6'2 5'11" €1.5m US$ A$ Rs AUD no. No 1 No. zero none dozens scores hundreds thousands of a couple few several each per month others twice double
\n \n\n \t \xa0 \u2009 \u200b \u202e \ue001 \ue010 \U0001f600 ﬁ Ⅻ IV IX １２ ൫ - -- --- .. ... 1.2.3 1,2,3 1,23 0.0 .5 5. 1e9 10^6 x2 2x 24/7 9/11 7-Eleven
""".split(" ")
PUBLISHED = (None, "2018-06-19", "2018-06-19T09:23", "0001-01-01", "9999-12-31")


@pytest.mark.parametrize("seed", range(4))
def test_words_in_any_order_are_read_without_a_crash(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(300):
        text = "".join(dice.choice(WORDS) + dice.choice([" ", " ", " ", "", "-"]) for _ in range(dice.randrange(3, 25)))
        article = Article("a", "a.txt", text, published=dice.choice(PUBLISHED))
        for row in list_values(article, (*NUMERIC, "quote", "name", "place"), dice.choice([None, "AUD"])):
            assert text[row.start : row.end] == row.surface, (text, row)
