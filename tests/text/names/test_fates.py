"""What befell a person, by the words beside the age."""

import pytest

from checker.text.names.fates import FATES, fate


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("A", " woman was hit by a tram on Friday.", "victim"),
        ("Firefighters carried out a", " man, who died on the way.", "victim"),
        ("The fall of a wall killed a", " mason.", "victim"),
        ("The avalanche left a", " skier dead.", "victim"),
        ("Doctors treat a", " pupil hurt in the fire.", "victim"),
        ("A", " swimmer from Lowmoor drowned in the lake.", "victim"),
        ("A", " boy and his aunt were injured.", "victim"),
        ("The", ", of Quarry Lane, was pronounced dead at noon.", "victim"),
        ("A", " mason, named by a neighbour as Ivo Pell, drowned in the quarry.", "victim"),
        ("The victim was identified as a", " carpenter.", "victim"),
        ("The gunman is a", " clerk.", "suspect"),
        ("The", " entered a plea of guilty.", "suspect"),
        ("She was bitten by a", " neighbour.", "suspect"),
        ("A", " man was arrested on the ferry.", "suspect"),
        ("Police charged a", " trader with fraud.", "suspect"),
        ("A", " farmer pleaded guilty.", "suspect"),
        ("A", " soldier shot his sergeant.", "suspect"),
        ("A", " girl has been missing since May.", "missing"),
        ("Divers rescued a", " boy from the cave.", "rescued"),
        ("The dog found a", " boy in the barn.", ""),
        ("A", " striker scored twice.", ""),
        ("The pilots, 40 and", ", were hurt.", ""),
        ("A", " man left his house when a neighbour was shot.", ""),
        ("A", " man said he did not see who was killed.", ""),
    ],
)
def test_what_befell_somebody(before: str, after: str, wanted: str) -> None:
    assert fate(f"{before} ", after) == wanted


def test_a_noun_may_say_it_and_several_persons_have_no_one_fate() -> None:
    assert fate("The ", ", spoke.", "gunman") == "suspect"
    assert fate("The ", " men were shot.", "men") == ""


def test_any_text_is_read_in_bounded_time() -> None:
    for piece in ("a ", "shot by ", " was shot and", ", of ", "x" * 50, " who was", "\n"):
        assert fate(piece * 20_000, piece * 20_000) in {*FATES, ""}
