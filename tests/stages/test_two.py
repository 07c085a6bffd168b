"""Values that differ and are of two persons, events or places."""

from tests.stages.judging import findings

PLACE = "type: place, within: article"


def test_where_somebody_lives_and_where_it_happened() -> None:
    scene = "The fire began in the 300 block of Alder Lane."
    assert findings(PLACE, scene, "The fire in the 3000 block of Alder Lane is out.")
    assert not findings(PLACE, scene, "The fire killed Ida Brand, 34, of the 3000 block of Alder Lane.")
    assert not findings(PLACE, scene, "It killed Ida Brand, who lived upstairs in the 3000 block of Alder Lane.")


def test_two_homes_of_one_number_are_compared() -> None:
    first = "The fire killed Ida Brand, 34, of the 300 block of Alder Lane."
    assert findings(PLACE, first, "The fire killed Ida Brand, who lived in the 3000 block of Alder Lane.")


def test_a_letter_tells_of_no_other_place() -> None:
    assert findings(PLACE, "A fire began on Brackenridge Lane.", "It killed Ida Brand, 34, of 12 Breckenridge Lane.")


def test_two_names_in_one_sentence_are_two() -> None:
    rule = "type: name, within: article"
    apart = "The goalkeeper Arden Pell, 21, spoke. The goalkeeper Ardan Pell, 21, spoke."
    assert findings(rule, apart)
    assert not findings(rule, "The brothers Arden Pell, 21, and Ardan Pell, 21, spoke.")
