"""Which values stand together: a loose one links nobody."""

from itertools import permutations

from checker.records import Judgement
from checker.stages.grouping import groups

ALIKE, APART = Judgement("compatible", ""), Judgement("conflict", "")


def test_what_was_judged_belongs_together() -> None:
    assert groups(4, {(0, 1): ALIKE, (1, 2): APART}, frozenset()) == [[0, 1, 2], [3]]


def test_a_surname_joins_the_only_one_who_bears_it() -> None:
    assert groups(2, {(0, 1): ALIKE}, frozenset({1})) == [[0, 1]]


def test_a_surname_that_several_bear_links_nobody() -> None:
    assert groups(3, {(0, 2): ALIKE, (1, 2): ALIKE}, frozenset({2})) == [[0], [1], [2]]


def test_a_misspelled_surname_goes_to_the_first_it_may_be() -> None:
    assert groups(3, {(0, 2): APART, (1, 2): APART}, frozenset({2})) == [[0, 2], [1]]


def test_a_surname_that_somebody_bears_is_no_slip_of_anothers() -> None:
    judged = {(0, 2): ALIKE, (1, 2): APART}
    assert groups(3, judged, frozenset({2})) == [[0, 2], [1]]
    assert judged == {(0, 2): ALIKE}


def test_no_order_of_the_judgements_changes_the_groups() -> None:
    judged = {(0, 3): ALIKE, (1, 3): APART, (1, 2): APART, (3, 4): APART, (2, 4): ALIKE}
    found = [groups(5, dict(order), frozenset({3, 4})) for order in permutations(judged.items())]
    assert found == [found[0]] * len(found)
