"""Words that a sentence pattern cannot match without are found, and none that it can do without."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.rule import Rule
from checker.rulebook.anchors import anchors
from checker.rulebook.book import Rulebook
from checker.rulebook.holes import holes
from checker.rulebook.patterns import compiled

CASES = [
    (["toll of {value}"], ("toll",)),
    (["{value} people (were killed|died)", "toll of {value}"], ("people", "toll")),
    (["(a|b (c|dd)) {value}"], ("a", "b")),
    (["men (were killed|drowned) … {value}"], ("drowned", "killed")),
    (["(a|) {value}"], ()),
    (["{value}"], ()),
    (["{value} was hurt", "… {value}"], ()),
    (["death-toll … {value}"], ("death",)),
    (["{value} twenty-one"], ("twenty",)),
    (["one {value} (two|three)"], ("one",)),
]


@pytest.mark.parametrize(("patterns", "expected"), CASES, ids=[" + ".join(patterns) for patterns, _ in CASES])
def test_cases(patterns: list[str], expected: tuple[str, ...]) -> None:
    assert anchors(patterns) == expected


WORDS = st.sampled_from(["fire", "Rome", "killed", "dead", "crash", "of", "toll-free", "men"])
PIECES = st.recursive(
    WORDS | st.just("…"),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3).map(lambda some: f"({'|'.join(some)})")
        | st.lists(inner, min_size=1, max_size=2).map(" ".join)
    ),
    max_leaves=6,
)
TEXTS = st.lists(st.sampled_from("fire Rome ROME killing killed deaths dead crashed of toll free men man 12".split()))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(before=PIECES, after=PIECES, words=TEXTS)
def test_no_match_without_one_of_them(before: str, after: str, words: list[str]) -> None:
    pattern, text = f"{before} {{value}} {after}", " ".join(words)
    rule = Rule("a", "count", "A", patterns=(pattern,))
    found = [match.span("value") for match in compiled(pattern).finditer(text)]
    assert holes((pattern,), (), text, (0, len(text))) == sorted(found)
    if found:
        (candidate,) = Rulebook((rule,)).candidates(text)
        assert candidate.phrases is None or candidate.phrases
