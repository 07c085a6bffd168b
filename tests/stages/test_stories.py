"""Stories: by metadata, all one, or found."""

import random
from pathlib import Path

import pytest
import yaml

from checker.records import Article
from checker.stages.stories import stories
from checker.text.terms import pack, terms

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "stories.yaml").read_text(encoding="utf-8"))
TEXTS = {
    "dam-1": "The Marlow dam in Westerdale burst on Monday. Mayor Ines Calloway said Westerdale was under water.",
    "dam-2": "Crews from Marlow reached Westerdale, where Ines Calloway thanked them. The Marlow dam is gone.",
    "dam-3": "After the flood in Westerdale the owner of the Marlow dam, Tobias Renwick, spoke with Calloway.",
    "vote-1": "Senator Odile Brandt won the runoff in Karlsholm. Her rival Piet Vanstone conceded in Karlsholm.",
    "vote-2": "Piet Vanstone lost the runoff in Karlsholm to Odile Brandt, and Brandt will be sworn in on Friday.",
    "alone": "The price of wheat rose in Chicago, said the analyst Hugo Lindqvist.",
}


def article(id: str, **fields: str) -> Article:
    return Article(id, f"{id}.txt", **{"published": "2024-03-04", **fields})


def found(*ids: str, **dates: str) -> dict[str, str]:
    articles = [article(id, published=dates.get(id.replace("-", "_"), "2024-03-04")) for id in ids]
    return stories(articles, "auto", {id: terms(TEXTS[id]) for id in ids})


def test_by_their_field_or_all_one() -> None:
    articles = [article("a", story="flood"), article("b")]
    assert stories(articles, "field") == {"a": "flood", "b": ""}
    assert stories(articles, "one") == {"a": "", "b": ""}


def test_articles_that_share_names_tell_one_story_named_by_its_first_article() -> None:
    assert found(*TEXTS) == {
        "dam-1": "dam-1", "dam-2": "dam-1", "dam-3": "dam-1",
        "vote-1": "vote-1", "vote-2": "vote-1", "alone": "alone",
    }  # fmt: skip


def test_the_longer_apart_the_more_alike_two_articles_have_to_be() -> None:
    assert found("dam-1", "dam-3", dam_3="2024-03-08")["dam-3"] == "dam-1"
    assert found("dam-1", "dam-3", dam_3="2044-03-08")["dam-3"] == "dam-3"
    assert found("vote-1", "vote-2", vote_2="2024-06-20")["vote-2"] == "vote-1"  # the same three names, months later


@pytest.mark.parametrize("seed", range(5))
def test_no_order_of_the_articles_changes_the_stories(seed: int) -> None:
    ids = sorted(TEXTS)
    random.Random(seed).shuffle(ids)
    assert found(*ids) == found(*sorted(TEXTS))


def test_a_field_is_kept_and_a_copy_goes_with_its_original() -> None:
    articles = [article("a", story="flood"), article("b"), article("c"), article("d")]
    known = {"b": terms(TEXTS["dam-1"]), "c": terms(TEXTS["dam-1"]), "d": ()}
    assert stories(articles, "auto", known, {"c": "b", "d": "a"}) == {"a": "flood", "b": "b", "c": "b", "d": "flood"}


def test_articles_without_a_name_or_a_date_stay_alone() -> None:
    articles = [article("a", published="soon"), article("b", published="")]
    assert stories(articles, "auto", {"a": (), "b": ()}) == {"a": "a", "b": "b"}


def test_five_thousand_articles_of_one_event() -> None:
    ids = [f"a{n:04}" for n in range(5000)]
    names = range(40)
    known = {id: pack({4 * name for name in names if name % 7 != n % 7}) for n, id in enumerate(ids)}
    assert set(stories([article(id) for id in ids], "auto", known).values()) == {"a0000"}


def test_the_events_of_a_week() -> None:
    """Deals, matches, votes and floods: no two events are one story, and the reports of one are, however they are worded."""
    event, articles, known = {}, [], {}
    for case in CASES:
        for number, report in enumerate(case["reports"]):
            id = f"{case['event']}-{number}"
            event[id] = case["event"]
            articles.append(article(id, published=str(report["published"])))
            known[id] = terms(report["text"])
    told: dict[str, set[str]] = {}
    for id, story in stories(articles, "auto", known).items():
        told.setdefault(story, set()).add(id)
    assert all(len({event[id] for id in ids}) == 1 for ids in told.values()), told
    for case in CASES:
        of_event = [ids for ids in told.values() if event[min(ids)] == case["event"]]
        assert len(of_event) == 1 + case.get("split", False), of_event


def test_articles_long_apart_of_one_place_are_as_many_stories() -> None:
    """A flood every other year, in the same town: what recurs is not one event."""
    texts = [
        "The river burst its banks in Marlow and 80 homes stood under water. Mayor Ines Calloway thanked the crews of Dorn.",
        "Heavy rain swamped Marlow; 117 homes stood under water. Hugo Brandt, the mayor, asked for crews from Averley.",
        "The river came over its banks in Marlow and people left 154 homes, said Tessa Marchetti. Quill sent two boats.",
    ]
    articles = [article(f"f{n}", published=f"{2016 + 2 * n}-03-04") for n in range(3)]
    known = {f"f{n}": terms(text) for n, text in enumerate(texts)}
    assert len(set(stories(articles, "auto", known).values())) == 3


def test_teams_that_meet_again_play_another_match() -> None:
    """Names alone make no story of reports that are weeks apart: the same two teams, managers and scorers."""
    texts = {
        "first-1": "Brinton beat Hallow City 2-1 with a header by Joel Adomah. Hallow had led through Sven Ekdal.",
        "first-2": "A header by Joel Adomah gave Brinton a 2-1 win over Hallow City, who went ahead through Ekdal.",
        "second-1": "Hallow City knocked Brinton out of the cup, winning 3-0 with two goals from Sven Ekdal.",
        "second-2": "Sven Ekdal struck twice as Hallow City beat Brinton 3-0 in the cup. Joel Adomah was rested.",
    }
    articles = [article(id, published="2024-05-07" if "first" in id else "2024-05-21") for id in texts]
    told = stories(articles, "auto", {id: terms(text) for id, text in texts.items()})
    assert told == {"first-1": "first-1", "first-2": "first-1", "second-1": "second-1", "second-2": "second-1"}


def test_a_short_note_belongs_to_the_long_report() -> None:
    """What only the long one tells is no sign of another event; nor is a note like every report that shares a word with it."""
    note = "A climber of 34 was freed from a crevasse on the Torvik glacier after nine hours."
    report = (
        "A climber who fell into a crevasse on the Torvik glacier was pulled out alive after nine hours, the mountain rescue "
        "service said. The 34-year-old had been roped to her brother, Jonas Amdal, who called for help from the Kvam hut. "
        "Helicopters could not land in the wind, so that two teams went up on skis with winches and blankets. She broke a wrist. "
        "Guides from Lower Bergset have long warned of the south face, where the ice thins in May and where maps are old."
    )
    other = "Blankets and a tent were stolen from a school by the lake."
    articles = [article(id) for id in ("note", "report", "other")]
    told = stories(articles, "auto", {"note": terms(note), "report": terms(report), "other": terms(other)})
    assert told["note"] == told["report"] != told["other"]


def test_an_age_tells_people_without_a_name() -> None:
    assert terms("A 6-year-old was found.") == terms("A six-year-old was found.") != terms("A 7-year-old was found.")
    assert (
        terms("Ann Hill, 6, was found.")
        != terms("Ann Hill was found.")
        == terms("Ann Hill, many years old, was found.")
    )
