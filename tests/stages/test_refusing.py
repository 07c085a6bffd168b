"""A stretch that is refused unread holds nothing that would have fitted."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.records import Article, Zone
from checker.rule import Rule
from checker.rulebook import files
from checker.stages.fitting import fitting
from checker.stages.page import Page
from checker.stages.refusing import refuses

CORPUS = Path(__file__).parents[2] / "corpus"
RULES = files.load(["generic"]).rules
TEXTS = (
    *(article.text for rule in RULES for test in rule.tests for article in test.articles),
    *(path.read_text(encoding="utf-8", errors="replace") for path in sorted(CORPUS.glob("*.txt"))),
)
PAGES = [
    Page(Article(f"a{at}", "", text, zones=(Zone(0, 20, "headline"), Zone(60, 90, "caption")) if at % 2 else ()))
    for at, text in enumerate(TEXTS)
]
SCOPED = Rule("some", "count", "", scope=("headline", "lead"))
LONG = (
    "Three people were killed by the flood when the dam above the old town gave way on Monday.\n\nFour people drowned."
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_is_refused_would_not_have_fitted(rule: Rule) -> None:
    refused = 0
    for page in PAGES:
        for reach in page.sentences:
            if refuses(page, rule, reach):
                refused += 1
                assert not fitting(page, rule, reach)[0], page.text[slice(*reach)]
    assert refused or not (rule.patterns or "body" not in rule.scope)


def test_a_rule_for_the_lead_does_not_look_behind_it() -> None:
    page = Page(Article("a", "", LONG))
    assert [refuses(page, SCOPED, reach) for reach in page.sentences] == [False, True]


@pytest.mark.parametrize(
    ("text", "refused"), [("Six boats sank.", False), ("Six boats were sold.", True), ("The boats sank.", True)]
)
def test_a_sentence_without_a_number_or_the_words_of_a_pattern_is_refused(text: str, refused: bool) -> None:
    page = Page(Article("a", "", text))
    assert refuses(page, Rule("some", "count", "", patterns=("{value} boats sank",)), page.sentences[0]) is refused


def test_a_pattern_that_takes_too_long_refuses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: object) -> None:
        raise TimeoutError

    page = Page(Article("a", "", "Six boats sank."))
    monkeypatch.setattr(page, "holes", late)
    assert not refuses(page, Rule("some", "count", "", patterns=("{value} boats burned",)), page.sentences[0])
