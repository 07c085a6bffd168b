"""Floods of findings, and input that nobody would write: bounded, and said so."""

from hashlib import sha256
from time import process_time

from checker.rule import Rule
from checker.stages.flood import MOST_FINDINGS, cut
from tests.stages.judging import facts

SECONDS = 20  # generous: only what grows with the square is slower
NAMES = "type: name, within: article"
AGES = "type: age, key: [story, person]"


def letters(number: int) -> str:
    """A word of ten letters for a number, unlike any other's."""
    return "".join("bdfgklmnprstvwxz"[int(digit, 16)] for digit in sha256(str(number).encode()).hexdigest()[:10])


def test_the_surest_findings_are_kept_and_the_rest_is_counted() -> None:
    ages = [" ".join(f"Ann {letters(n).title()}, {age}, won." for n in range(80)) for age in (30, 40)]
    found = facts(AGES, *ages)
    rule = Rule("r", "age", "Ages", path="r.yaml", line=3)
    kept, told = cut(rule, "race", found)
    assert sum(fact.is_finding for fact in found) == 80
    assert sum(fact.is_finding for fact in kept) == MOST_FINDINGS
    assert len(told) == 1
    assert (told[0].where, told[0].severity) == ("r.yaml:3", "info")
    assert "30 findings more in the story race" in told[0].what
    assert cut(rule, "race", list(reversed(found)))[0] == list(reversed(kept))


def test_few_findings_are_left_as_they_are() -> None:
    found = facts(AGES, "Ann Lee, 30, won.", "Ann Lee, 40, won.")
    assert cut(Rule("r", "age", "Ages"), "", found) == (found, [])


def test_two_hundred_persons_of_one_surname() -> None:
    begun = process_time()
    text = " ".join(f"{letters(n).title()} Smith, {20 + n % 60}, spoke. Smith left." for n in range(200))
    assert not any(fact.verdict == "conflict" for fact in facts(NAMES, text, text))
    assert process_time() - begun < SECONDS


def test_five_thousand_articles_that_say_the_same() -> None:
    begun = process_time()
    found = facts(NAMES, *["Lena Ortiz, 34, won in Madrid."] * 5000)
    assert [fact.verdict for fact in found] == ["single-source"]
    assert process_time() - begun < SECONDS


def test_three_thousand_articles_of_one_story_with_a_name_each() -> None:
    begun = process_time()
    found = facts(NAMES, *[f"Mayor Ann {letters(n).title()}, 34, spoke." for n in range(3000)])
    assert sum(fact.verdict == "conflict" for fact in found) == 0
    assert process_time() - begun < SECONDS


def test_a_page_that_is_no_article() -> None:
    menu = "Home News Sports Weather Login Subscribe\n" * 500 + "24 26 31 42 | 3:30 4:30 5:30 | $5 $6 $7\n" * 500
    begun = process_time()
    for rule in (NAMES, AGES, "type: age, key: [story, role], alone: true, gap: {absolute: 3}", "type: quote"):
        assert not any(fact.is_finding for fact in facts(rule, menu, menu[7:]))
    assert process_time() - begun < SECONDS
