"""Which terms are an outlet's own."""

from collections import Counter

from checker.records import Article
from checker.stages.outlets import own_terms
from checker.stages.stories import stories
from checker.text.terms import terms

BUTTONS, TOWN, EVENT, WORD = 4, 8, 12, 2


def found(articles: list[tuple[str | None, int | None, tuple[int, ...]]]) -> frozenset[int]:
    sources, days, held = zip(*articles, strict=True)
    return own_terms(sources, days, held, Counter(term for own in held for term in own))


OTHERS = [(f"Paper {n}", 100 + n, (WORD, 100 + 4 * n)) for n in range(40)]


def test_what_one_of_many_sources_prints_for_weeks_is_its_own() -> None:
    ours = [("Valley Echo", 100 + 10 * n, (WORD, BUTTONS, TOWN)) for n in range(4)]
    assert found(ours + OTHERS) == {BUTTONS, TOWN}
    assert found([*ours, *OTHERS, ("Paper 3", 110, (TOWN,))]) == {BUTTONS}


def test_an_event_of_a_few_days_and_one_of_a_few_articles_are_not() -> None:
    assert not found([*OTHERS, *(("Valley Echo", 100 + n, (EVENT,)) for n in range(4))])
    assert not found([*OTHERS, *(("Valley Echo", 100 + 30 * n, (EVENT,)) for n in range(3))])


def test_without_many_sources_nothing_can_be_told() -> None:
    assert not found([("Valley Echo", 100 + 10 * n, (EVENT,)) for n in range(9)])
    assert not found([(None, 100 + 10 * n, (EVENT,)) for n in range(9)])
    assert not found([(f"Paper {n % 2}", None, (EVENT,)) for n in range(9)])


def test_two_events_under_the_buttons_of_one_page_stay_two() -> None:
    head = "Get the Echo Briefing and the Weekend Digest by our Dalby County Newsroom with Rhona Tilling, and newsletters. "
    texts = [
        "A barn burned down near the mill.", "Two canoes were stolen from a jetty.", "The school orchestra won a prize in Genoa.",
        "A lynx was seen behind the dairy.", "Volunteers planted oaks along the canal.",
    ]  # fmt: skip
    ours = [Article(f"e{n}", "e", "", source="Echo", published=f"2024-03-{1 + 6 * n:02}") for n in range(5)]
    others = [Article(f"o{n}", "o", "", source=f"Paper {n}", published="2024-03-05") for n in range(60)]
    known = {f"e{n}": terms(head + text) for n, text in enumerate(texts)}
    known |= {f"o{n}": terms(f"Town Number{chr(97 + n % 26)}{chr(97 + n // 26)} elected a mayor.") for n in range(60)}
    told = stories([*ours, *others], "auto", known)
    assert len({told[article.id] for article in ours}) == 5
