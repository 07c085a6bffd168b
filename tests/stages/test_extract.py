"""From one article to its claims: what goes wrong, and what is explained."""

from checker.records import Article, Quantity
from checker.rule import Rule
from checker.rulebook.book import Rulebook
from checker.stages.extract import extract, steps

SLOW = Rule("slow", "text", "Slow", regex=(r"(?:a|aa)+b",))
COUNT = Rule("signers", "count", "Signers", near=(("sign",),), exclude=("last year",))


def test_an_expression_that_takes_too_long_is_a_problem_and_the_other_rules_go_on() -> None:
    text = "Nine people signed. " + "a" * 4_000
    reading = extract(Article("a", "a.txt", text), Rulebook([SLOW, COUNT]))
    assert [claim.rule for claim in reading.claims] == ["signers"]
    assert [problem.where for problem in reading.problems] == ["a.txt"]
    assert "slow" in reading.problems[0].what


def test_the_article_comes_back_without_its_text() -> None:
    reading = extract(Article("a", "a.txt", "Nine people signed."), Rulebook([COUNT]))
    assert reading.article.text == ""
    assert reading.digest


def test_every_sentence_that_came_near_says_why_it_was_dropped() -> None:
    text = "Nine people signed. Ten signed last year. Nobody else did sign."
    claims, dropped = steps(Article("a", "a.txt", text), COUNT, Rulebook([COUNT]))
    assert [claim.surface for claim in claims] == ["Nine"]
    assert [miss.sentence for miss in dropped] == ["Ten signed last year.", "Nobody else did sign."]
    assert "last year" in dropped[0].dropped
    assert "no value of type count" in dropped[1].dropped


def test_places_count_lines_of_the_file() -> None:
    article = Article("a", "a.md", "Title\n\nOn Monday nine people signed.", line=5)
    claim = extract(article, Rulebook([COUNT])).claims[0]
    assert (claim.line, claim.column) == (7, 11)


def test_a_sentence_that_holds_the_value_in_a_heap_of_others_is_found_once() -> None:
    text = "The street was wet. " * 500 + "Nine people signed."
    assert len(extract(Article("a", "a.txt", text), Rulebook([COUNT])).claims) == 1


def test_a_unit_is_a_noun_in_one_or_in_many() -> None:
    text = "More than 100 people signed. Three children and two women came."
    for units in (("people", "person"), ("children", "child"), ("women", "woman")):
        for unit in units:
            rule = Rule("r", "count", "R", unit=(unit,))
            (claim,) = extract(Article("a", "a.txt", text), Rulebook([rule])).claims
            assert isinstance(claim.value, Quantity)
            assert claim.value.unit == units[1]


def test_a_word_of_thousands_of_characters_holds_cues_but_no_value() -> None:
    text = "sign-" * 1_500 + "1" * 6_000 + "-9 people"
    claims, dropped = steps(Article("a", "a.txt", text), COUNT, Rulebook([COUNT]))
    assert not claims
    assert {miss.dropped.partition(" count ")[0] for miss in dropped} == {"no value of type"}
