"""What is proposed for small corpora of many kinds, and that every draft does what it says."""

import random
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.discovery.discover import discover, evidence
from checker.discovery.story import Options, Proposal
from checker.discovery.writing import document
from checker.record import replace
from checker.records import Article
from checker.rulebook.book import Rulebook
from checker.rulebook.files import load as load_files
from checker.rulebook.load import load
from checker.stages.extract import extract
from checker.stages.trial import trial

CASES = yaml.load((Path(__file__).parents[1] / "cases" / "discover.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
GENERAL = load_files(["generic"])


def articles_of(case: dict[str, list[dict[str, str]]]) -> list[Article]:
    return [Article(f"a{n}", f"a{n}.txt", **given) for n, given in enumerate(case["articles"], 1)]


def found(articles: list[Article], **options: object) -> list[Proposal]:
    return discover(articles, "field", GENERAL, Options(**options))  # type: ignore[arg-type]


def written(proposals: list[Proposal]) -> str:
    return document([(proposal.rule, evidence(proposal, {})) for proposal in proposals], ["Drafts"])


def told(proposal: Proposal) -> tuple[str, str, tuple[str, ...]]:
    values = tuple(sorted(position.canonical.replace("$ ", "USD ") for position in proposal.fact.positions))
    return proposal.fact.type, proposal.fact.verdict, values


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_is_proposed(case: dict[str, list[dict[str, str]]]) -> None:
    proposals = [told(proposal) for proposal in found(articles_of(case))]
    for wanted in case["found"]:
        matching = [one for one in proposals if one[:2] == (wanted["type"], wanted["verdict"])]
        if "values" in wanted:
            matching = [one for one in matching if one[2] == tuple(sorted(wanted["values"]))]
        assert matching, (wanted, proposals)
    expected = [one["type"] for one in case["found"] if one["verdict"] in ("conflict", "unclear")]
    alarms = [one for one in proposals if one[1] in ("conflict", "unclear") and one[0] not in expected]
    assert not alarms


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_file_of_drafts_passes_its_tests_and_finds_the_facts_again(case: dict[str, list[dict[str, str]]]) -> None:
    articles = articles_of(case)
    proposals = found(articles)
    if not proposals:
        return
    rules = load([("drafts.yaml", written(proposals).encode())])
    assert [rule.id for rule in rules] == [proposal.rule.id for proposal in proposals]
    for rule in rules:
        assert rule.tests
        assert all(trial(rule, test, Rulebook((rule,))).passed for test in rule.tests)
    book = Rulebook(rules)
    for proposal in proposals:
        claims = {
            (claim.article, claim.start)
            for article in articles
            for claim in extract(article, book).claims
            if claim.rule == proposal.rule.id
        }
        assert {(c.article, c.start) for position in proposal.fact.positions for c in position.claims} <= claims


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_any_order_of_the_articles_gives_the_same_bytes(case: dict[str, list[dict[str, str]]]) -> None:
    articles = articles_of(case)
    shuffled = random.Random(7).sample(articles, len(articles))
    assert written(found(articles)) == written(found(shuffled))


def test_our_own_corpus() -> None:
    """What the rules of the demonstration check, found without them."""
    from checker import check
    from checker.read.limits import Limits

    corpus = Path(__file__).parents[2] / "corpus"
    articles = [item for item in check.articles([str(corpus)], Limits()) if isinstance(item, Article)]
    facts = set(map(told, found(articles)))
    wanted = {
        ("count", "conflict", ("200 employee", "> 100 employee", "> 300 employee")),
        ("count", "agree", ("> 3000 employee",)),
        ("count", "agree", ("> 200 contributor",)),
        ("money", "agree", ("USD 41000000",)),
        ("money", "agree", ("USD 7500000000",)),
        ("money", "agree", ("USD 19400000", "USD 19400000")),  # with and without the letters before the dollar
        ("name", "conflict", ('"Jer Thorp"', '"Jer Throp"')),
        ("text", "conflict", ('"GitHub"', '"Github"')),
        ("text", "conflict", ('"deep learning"', '"low learning"')),
        ("date", "compatible", ("2018-01", "2018-01-24")),
        ("date", "agree", ("2018-06-20",)),
    }
    assert wanted <= facts
    assert sum(type == "quote" and verdict == "conflict" for type, verdict, _ in facts) == 2


def test_only_what_is_wanted() -> None:
    articles = articles_of(CASES[0])
    assert {proposal.fact.verdict for proposal in found(articles, verdicts=("conflict",))} == {"conflict"}
    assert len(found(articles, most=1)) == 1
    assert not [p for p in found(articles, least=4) if p.fact.type != "name"]


def test_stories_are_kept_apart() -> None:
    """Two stories that tell alike of different events are never one fact, and their drafts say which story they are for."""
    text = "The fire in the {} destroyed {} homes on the hill, the chief of the brigade said."
    articles = [
        Article(f"a{n}", f"a{n}.txt", text.format(where, homes), story=story)
        for n, (where, homes, story) in enumerate(
            [("north", 40, "n"), ("north", 40, "n"), ("south", 70, "s"), ("south", 70, "s")]
        )
    ]
    articles = [
        Article(a.id, a.path, f"{a.text} Report number {n} of our own, with words {'x' * (n + 3)}.", story=a.story)
        for n, a in enumerate(articles)
    ]
    proposals = found(articles)
    assert not [proposal for proposal in proposals if proposal.fact.verdict == "conflict"]
    assert all(any(c.field == "story" for c in proposal.rule.where) for proposal in proposals)


def test_a_large_story_takes_bounded_work() -> None:
    articles = [
        Article(
            f"a{n:04}", f"a{n:04}.txt", f"The strike at plant {n} was joined by {n + 10} workers, said Ann Bell {n}."
        )
        for n in range(400)
    ]
    assert len(found(articles)) <= 20


def test_every_article_the_same() -> None:
    text = "The flood destroyed 40 homes on Monday, said Mayor Ann Bell. The repair will cost $3 million."
    articles = [Article(f"a{n}", f"a{n}.txt", text) for n in range(30)]
    assert not found(articles)


@given(
    st.lists(
        st.text(alphabet=st.sampled_from('ab5$% ."“”\n\x00\x1b\u202eÅA|{}[]:#'), max_size=80), min_size=2, max_size=4
    )
)
@settings(max_examples=60, derandomize=True, deadline=None)
def test_any_text_at_all(texts: list[str]) -> None:
    proposals = found([Article(f"a{n}", f"a{n}.txt", text) for n, text in enumerate(texts)])
    file = written(proposals)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202e]", file)
    if proposals:
        load([("drafts.yaml", file.encode())])


def test_what_stories_without_a_name_ask_alike_is_drafted_once() -> None:
    told = (
        "A barn at 12 {} in {} burned down on Monday. The fire broke out at 6:10 a.m., a neighbour said.",
        "Nothing is left of the barn at 12 {} in {}. When the fire broke out at 6:40 a.m. nobody was near it.",
    )
    places = [("Mill Lane", "Dornweiler"), ("Oak Street", "Quillan"), ("Elm Road", "Lenzburg")]
    articles = [
        Article(f"{story}-{n}", "a.txt", text.format(*place), published=f"20{20 + story}-03-04")
        for story, place in enumerate(places)
        for n, text in enumerate(told)
    ]
    proposals = discover(articles, "auto", GENERAL, Options())
    asked = [replace(proposal.rule, id="", tests=()) for proposal in proposals]
    assert len(asked) == len(set(asked))
    named = discover([replace(one, story=one.id[0]) for one in articles], "field", GENERAL, Options())
    times = [[one.fact.verdict for one in found if one.rule.type == "time"] for found in (proposals, named)]
    assert times == [["conflict"], ["conflict"] * 3]
