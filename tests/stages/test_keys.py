"""Whose value it is: the parts of a key."""

import pytest

from tests.stages.judging import facts


def keys(rule: str, text: str) -> list[str]:
    return [value for fact in facts(rule, text) for name, value in fact.key if name != "story"]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Lena Ortiz, 34, won.", ["Lena Ortiz"]),
        ("The winner was 34-year-old Lena Ortiz of Madrid.", ["Lena Ortiz"]),
        ("Lena Ortiz won. Ortiz, 34, was tired.", ["Lena Ortiz"]),
        ("Lena Ortiz, 34, and Omar Lindt, 29, won.", ["Lena Ortiz", "Omar Lindt"]),
        ("Judge Lena Ortiz met a 34-year-old man.", []),
        ("Lena Ortiz spoke of the 34-year-old.", []),
        ("A 4-year-old was rescued.", []),
        ("Lena Ortiz won. The 34-year-old was tired.", ["Lena Ortiz"]),
        ("Lena Ortiz won. Ortiz met Carla Pell. The 34-year-old was tired.", []),
        ("The baker Lena Ortiz died on Monday. She was 34.", ["Lena Ortiz"]),
        ("Lena Ortiz met Carla Pell. She was 34.", []),
        ("Lena Ortiz won. It rained. She was 34.", []),
        ("Lena Ortiz won, and a 34-year-old fell. The 34-year-old was tired.", []),
        ("Lena Ortiz won. The race was 34-year-old news.", []),
        ("Lena Ortiz and her sister Carla Ortiz won. Ortiz, 34, was tired.", []),
    ],
)
def test_an_age_belongs_to_the_person_beside_it(text: str, persons: list[str]) -> None:
    assert sorted(keys("type: age, key: [story, person]", text)) == persons


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Lena Ortiz was held on $5,000 bail.", ["Lena Ortiz"]),
        ("Lena Ortiz and Omar Lindt were held on $5,000 bail.", []),
        ("She was held on $5,000 bail.", []),
    ],
)
def test_a_sum_belongs_to_the_only_person_whom_the_sentence_names(text: str, persons: list[str]) -> None:
    assert keys("type: money, near: bail, key: [story, person]", text) == persons


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("A 4-year-old boy was rescued.", ["child"]),
        ("The toddler, 2, was rescued.", ["child"]),
        ("A 40-year-old woman was rescued.", ["woman"]),
        ("A 40-year-old man was rescued.", ["man"]),
        ("A 15-year-old teenager was rescued.", ["child"]),
        ("The pilot, 51, was rescued.", ["pilot"]),
        ("Lena Ortiz, 34, was rescued.", []),
        ("A 40-year-old building burned.", []),
    ],
)
def test_somebody_without_a_name_goes_by_the_noun(text: str, roles: list[str]) -> None:
    assert keys("type: age, key: [story, role]", text) == roles


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        ("A 16-year-old was shot in the leg.", ["victim"]),
        ("The shooting of a 17-year-old shocked the town.", ["victim"]),
        ("Police identified the 34-year-old as Lena Ortiz, who was arrested.", ["suspect"]),
        ("A 36-year-old man was arrested, a 20-year-old was hurt.", ["suspect", "victim"]),
        ("A 6-year-old girl was pulled from the rubble.", ["rescued"]),
        ("A 6-year-old girl has been missing since Monday.", ["missing"]),
        ("A 6-year-old girl laughed.", ["child"]),
        ("A 6-year-old girl was hurt. A 7-year-old girl laughed.", ["child", "victim"]),
        ("A 6-year-old house burned.", []),
    ],
)
def test_somebody_without_a_name_goes_by_what_befell_him(text: str, fates: list[str]) -> None:
    assert sorted(keys("type: age, key: [story, fate]", text)) == fates


def test_the_only_age_of_a_sentence_tells_of_whom_it_speaks() -> None:
    rule = "type: text, one_of: [critical, stable], key: [story, age]"
    assert keys(rule, "The 9-year-old girl is critical.") == ["9 year"]
    assert keys(rule, "The 9-year-old girl and a 7-year-old boy are critical.") == []
    assert keys(rule, "She is critical after she was shot by her 4-year-old son.") == []
    assert keys(rule, "She is critical.") == []
