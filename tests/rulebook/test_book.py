"""The rulebook: which rules an article may speak to, the compiled form, and that its work grows with hits."""

import pickle
from collections.abc import Set
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.record import defaults, replace
from checker.rule import Condition, Expectation, Rule, RuleTest, Tolerance
from checker.rulebook.book import Rulebook
from checker.rulebook.cues import Cues
from checker.text.passage import Passage

LETTER = Rule(
    "letter",
    "count",
    "Signers",
    near=(("Microsoft",), ("letter", "petition"), ("sign",)),
    exclude=("Google",),
)


def rule(id: str, *near: tuple[str, ...], **fields: object) -> Rule:
    return Rule(id, str(fields.pop("type", "count")), id, near=near, **fields)  # type: ignore[arg-type]


def test_a_candidate_says_where_its_cues_are() -> None:
    text = "Microsoft staff signed a petition, a letter. Google staff signed."
    [candidate] = Rulebook([LETTER]).candidates(text)
    assert candidate.rule is LETTER
    shown = [[text[start:end] for start, end in group] for group in candidate.groups]
    assert shown == [["Microsoft"], ["petition", "letter"], ["signed", "signed"]]
    assert [text[start:end] for start, end in candidate.excludes] == ["Google"]


@pytest.mark.parametrize("text", ["", "Microsoft signed.", "The letter was signed.", "microsoft signed a letter"])
def test_every_group_must_occur(text: str) -> None:
    assert Rulebook([LETTER]).candidates(text) == []


def test_a_rule_without_cues_is_always_a_candidate() -> None:
    book = Rulebook([rule("ages", type="age"), LETTER, rule("sums", type="money", exclude=("x",))])
    assert [found.rule.id for found in book.candidates("Nothing here.")] == ["ages", "sums"]


def test_phrases_stand_in_for_cues() -> None:
    book = Rulebook(
        [rule("spelling", type="text", one_of=("GitHub", "Github")), rule("free", type="text", regex=("a",))]
    )
    assert [found.rule.id for found in book.candidates("On Github.")] == ["spelling", "free"]
    assert [found.rule.id for found in book.candidates("On gitlab.")] == ["free"]


def test_rules_keep_their_order() -> None:
    book = Rulebook([rule(f"r{n}", ("sign",), (f"word{n % 3}",)) for n in range(30)])
    assert [found.rule.id for found in book.candidates("word1 signed word0")] == [
        f"r{n}" for n in range(30) if n % 3 < 2
    ]


def test_a_rule_by_its_id_and_alone() -> None:
    book = Rulebook([LETTER, rule("other", ("x",))])
    assert book.rule("letter") is LETTER
    assert book.only(LETTER).rules == (LETTER,)
    with pytest.raises(KeyError):
        book.rule("none")


FULL = Rule(
    "full",
    "money",
    "Full",
    unit=("a", "b"),
    near=(("Überfall", "raid"), ("bank",)),
    exclude=("film",),
    within="paragraph",
    scope=("body", "quote"),
    patterns=("{value} was stolen",),
    regex=(r"\d+",),
    where=(Condition("published", ">=", ("2018-06-01",)), Condition("source", "!=", ("a", "b"))),
    key=("story", "person"),
    expect=Expectation("between", ("USD 1", "USD 2")),
    tolerance=Tolerance(relative=Decimal("0.05")),
    warning_tolerance=Tolerance(absolute=Decimal(1)),
    currency="USD",
    changes="any",
    severity="warning",
    same=(("a", "b"), ("c", "d")),
    different=(("e", "f"),),
    one_of=("x", "y"),
    like="Jer Thorp",
    speaker=("Ann Hill",),
    single=True,
    alone=True,
    gap=Tolerance(absolute=Decimal(3)),
    help="Ask the bank.",
    path="r.yaml",
    line=7,
)


def filled(rule: Rule) -> Rule:
    """The rule with every plain field away from its default, also those that came after this test was written."""
    plain = {bool: True, str: "other", tuple: ("x",), type(None): "other"}
    bare = {name: value for name, value in defaults(Rule).items() if getattr(rule, name) == value}
    return replace(rule, **{name: plain[type(value)] for name, value in bare.items() if name != "tests"})


def test_the_compiled_form_reads_back() -> None:
    book = Rulebook(
        [filled(FULL), LETTER, rule("ages", type="age"), rule("duration", tolerance=Tolerance(duration="P2D"))]
    )
    for other in (Rulebook.loads(book.dumps()), pickle.loads(pickle.dumps(book))):
        assert other.rules == book.rules
        assert other.digest == book.digest
        text = "Microsoft staff signed a letter on a bank raid in a film."
        assert other.candidates(text) == book.candidates(text)
        assert len(other.candidates(text)) == 4


def test_the_compiled_form_leaves_tests_behind() -> None:
    tested = rule("a", ("x",), tests=(RuleTest("t", (), "agree"),))
    assert Rulebook.loads(Rulebook([tested]).dumps()).rules == (rule("a", ("x",)),)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"null", b'{"version": 0}', b"\xff", b'{"version": 1, "rules": 3}']
)
def test_what_is_no_compiled_rulebook(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of several kinds
        Rulebook.loads(data)


def test_the_digest_is_of_what_rules_ask() -> None:
    same = Rulebook([rule("a", ("x",), path="p", line=3)]).digest
    assert same == Rulebook([rule("a", ("x",), path="q", line=9)]).digest
    assert same != Rulebook([rule("a", ("y",))]).digest
    assert len(same) == 16


WORDS = ["ann", "bell", "sign", "letter", "US"]
GROUP = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(tuple)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    st.lists(st.tuples(st.lists(GROUP, max_size=3), GROUP | st.just(())), max_size=6),
    st.lists(st.sampled_from([*WORDS, "signed", "letters", "us", "other", "."]), max_size=8).map(" ".join),
)
def test_candidates_are_the_rules_whose_groups_all_occur(
    asked: list[tuple[list[tuple[str, ...]], tuple[str, ...]]], text: str
) -> None:
    rules = [rule(f"r{n}", *near, exclude=exclude) for n, (near, exclude) in enumerate(asked)]
    expected = []
    for one in rules:
        groups = tuple(
            sorted({span for cue in group for span in Cues([cue]).scan(text).get(0, [])}) for group in one.near
        )
        barred = sorted({span for cue in one.exclude for span in Cues([cue]).scan(text).get(0, [])})
        if all(groups):
            expected.append((one.id, groups, barred))
    found = Rulebook(rules).candidates(text)
    assert [(one.rule.id, one.groups, one.excludes) for one in found] == expected


@settings(max_examples=150, derandomize=True, deadline=None)
@given(
    st.lists(
        st.sampled_from(["GitHub", "Github", "deep learning", "low-learning", "cost"]), min_size=1, unique=True
    ).map(tuple),
    st.lists(
        st.sampled_from(["GitHub", "Github", "Deep", "deep", "low", "learning", "learnings", "costs", "-", " "]),
        max_size=6,
    ),
)
def test_no_phrase_that_the_type_reads_is_passed_over(phrases: tuple[str, ...], words: list[str]) -> None:
    from checker.facts.text import read_phrases

    text = " ".join(words)
    if read_phrases(Passage(text), phrases):
        assert Rulebook([rule("spelling", type="text", one_of=phrases)]).candidates(text)


def test_work_grows_with_hits_and_not_with_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    met = Rulebook._met

    def counted(book: Rulebook, place: int, hit: Set[int]) -> bool:
        looked.append(place)
        return met(book, place, hit)

    # All rules share "sign"; only their own word can make them candidates.
    book = Rulebook([rule(f"r{n}", ("sign",), (f"own{n}",)) for n in range(2000)])
    monkeypatch.setattr(Rulebook, "_met", counted)
    assert [found.rule.id for found in book.candidates("own7 signed, own8 signed")] == ["r7", "r8"]
    assert set(looked) == {7, 8}


@pytest.mark.parametrize(
    ("within", "text", "met"),
    [
        ("sentence", "The deal.\n\nA price.", False),
        ("sentence", "The deal.\nA price.", True),
        ("sentence", "Of the deal.\n\n\n\nOne deal, one price.", True),
        ("paragraph", "The deal.\n\nA price.", True),
        ("article", "The deal.\n\nA price.", True),
    ],
)
def test_cues_of_one_sentence_stand_in_one_stretch_between_empty_lines(within: str, text: str, met: bool) -> None:
    book = Rulebook([replace(rule("a", ("deal",), ("price",)), within=within)])
    assert bool(book.candidates(text)) is met


def test_one_word_may_meet_two_groups() -> None:
    assert Rulebook([rule("a", ("letter", "deal"), ("letter", "price"))]).candidates("One letter.")
    assert Rulebook([rule("a", ("letter",), ("letters",))]).candidates("Two letters.")
