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
        "The clerk was closing the counter [at 7:40 p.m.] when two robbers stormed in and fired.",
        "[About 5 p.m. Friday], a cyclist was riding along the quay when she was hit by a tram.",
        "Three boys were on the pier [about noon] near the kiosk when a boat rammed it.",
        "The baker was stabbed while he was sweeping the yard [just before 4 a.m.].",
        "The gunfire began [shortly before 9 p.m.]",
        "The bombing of the port started [at 3 a.m.], and the attack started [at 6].",
        "A guard shot a burglar to death [around 1:15 a.m.].",
        "A courier was struck in the left arm [at 6:20 p.m.].",
        "A welder received a gunshot wound [around 9 p.m.].",
        "A waiter was hit while carrying plates to the terrace [just after 2 p.m.].",
        "It was [a few minutes before 11] when a lorry crashed into the arcade.",
        "The first blast occurred near the fountain (map) at [about 12:20 p.m.].",
        "A nurse suffered a deep, ragged wound [around 4 p.m.].",
        "Two florists were hurt in a drive-by attack [on Tuesday] in Leeds.",
        "A pedlar was hurt in a dawn attack by rebels [on Friday].",
        "Police are investigating a deadly stabbing in Torquay [Saturday night].",
        "The sheriff is still looking for witnesses to a crash near the fort [on 2 May].",
        "Two climbers are missing in what rangers believe was an avalanche [Tuesday night].",
        "A sailor was hurt in what the navy called a minor collision [Friday].",
        "She was at her desk [Saturday evening] in the west wing when the accident happened.",
        "A guard is dead after a raid that also wounded two clerks [Saturday night].",
        "The crush started [at 8:50 p.m.], and it began [at the gate].",
        "Masked men broke into the gallery [at about 3:40 a.m.], and two vases were stolen [on Monday].",
        "Hooded men began firing at the gate [at dawn Monday].",
    ],
    "call": [
        "Firefighters were called to the warehouse [at 4 a.m.].",
        "Deputies responded to the farm [Monday].",
        "A call about the fire was placed [around 3:30 a.m.].",
        "Troopers responded to the crash on Route 9 [just after 11:10 p.m.].",
        "Medics were called to a reported stabbing at the mill [around 6:40 p.m.].",
        "Firefighters responded to reports of an explosion on the third floor [at about 2:20 a.m.].",
        "The coast guard was first alerted to the collision [about 8:25 a.m. Sunday].",
        "They went to a farm near Oruro in response to an attack [Friday].",
        "[At about 6:05 p.m.], the harbour office received a call that told of a brawl at a motel.",
        "Police received a call reporting a robbery at the kiosk [at 5:55 p.m.].",
    ],
    "arrest": ["A baker was arrested [Monday] in the killing of his partner.", "He was taken into custody [Friday]."],
    "charge": ["The driver was charged with arson [on Monday]."],
    "court": ["She pleaded guilty [on 4 June]."],
    "death": [
        "A clerk died of a self-inflicted wound in his office [Wednesday night].",
        "The skier died [on Wednesday] in a clinic.",
    ],
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
        "[On Tuesday], the mayor called for calm after the riot.",
        "She left her shop [at 5 p.m.] when she heard that a man had been hit.",
        "The trial was about to start [at 9 a.m.] when a lawyer told the court of a robbery.",
        "He called the raid [on Friday] a mistake.",
        "The council fired Lowell [on Monday].",
        "Officers who responded to the riot met [on Monday].",
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
