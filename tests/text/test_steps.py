"""What a date or a time is the date of, by the words beside it."""

import time

import pytest

from checker.text import step_words
from checker.text.steps import STEPS, step, telling

# The date stands in brackets.
CASES = {
    "event": [
        "A ferry capsized off the coast [on Sunday].",
        "Two miners were killed and four wounded near Oruro [Tuesday night].",
        "[Tuesday]'s deadly ambush on the road to Taiz",
        "the [Tuesday night] shooting outside the bakery",
        "[On Friday], two tankers collided in the strait.",
        "[At about 6 a.m. Monday] an explosion tore through the mill.",
        "Nobody has been held for the robbery [on 3 May].",
        "He was mending the roof [at noon Monday] when the scaffold collapsed.",
        "Four villagers are dead after a landslide [Thursday].",
        "a stampede in a crowded square [late Saturday]",
    ],
    "call": [
        "Firefighters were called to the warehouse [at 4 a.m.].",
        "Deputies responded to the farm [Monday].",
        "A call about the fire was placed [around 3:30 a.m.].",
    ],
    "arrest": ["A baker was arrested [Monday] in the killing of his partner.", "He was taken into custody [Friday]."],
    "charge": ["The driver was charged with arson [on Monday]."],
    "court": ["She pleaded guilty [on 4 June]."],
    "death": ["The skier died [on Wednesday] in a clinic."],
    "discovery": ["The body was found [Sunday].", "Two guards were found shot [Sunday morning]."],
    "rite": ["Neighbours held a vigil [Thursday]."],
    "statement": ["The mill burned down, the mayor said [Tuesday].", "[On Tuesday] police said that a man was shot."],
    "": [
        "The council will discuss the crash [on Monday].",
        "Officers were investigating the stabbing [on Monday].",
        "The wounded pilot, seen [Saturday], spoke.",
        "[Monday]'s meeting on the crash",
        "As of [Tuesday], nobody was held in the shooting.",
        "The number of those who were hurt was corrected [Saturday].",
        "Gunmen threatened to attack the port [on Friday].",
        "A guard was also shot [on Friday].",
        "He called for calm [on Friday].",
        "Her mother called her [at about 1 a.m.].",
        "She opened her shop [on Friday].",
        "A shot of the fire by Ann Hill (@annhill) [5 May]",
        "[On Tuesday] crews spent hours on repairs after the blast.",
    ],
}


@pytest.mark.parametrize(("wanted", "marked"), [(wanted, text) for wanted, texts in CASES.items() for text in texts])
def test_cases(wanted: str, marked: str) -> None:
    start, end = marked.index("["), marked.index("]")
    assert step(marked[:start], marked[end + 1 :]) == wanted


@pytest.mark.parametrize("name", STEPS)
def test_every_word_tells_its_step(name: str) -> None:
    for phrase in telling(name):
        assert step(f"Nobody knows what {phrase} about ", ".") == name, phrase


def test_the_tables_are_sorted() -> None:
    for table in (step_words.HAPPENED, step_words.HAPPENING, step_words.HANDLING, *step_words.OTHERS.values()):
        words = table.split("|")
        assert words == sorted(set(words))


def test_a_heap_of_words_takes_no_time() -> None:
    begun = time.process_time()
    for text in ("x" * 200, "call " * 60, "shot found " * 40, "a-" * 200, "of the night " * 40):
        for _ in range(200):
            step(text, text)
            step("", text)
    assert time.process_time() - begun < 5
