"""Sentence patterns and users' expressions: where the hole is, and that no text takes for ever."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts import text as phrases
from checker.rulebook.backtracking import explosive
from checker.rulebook.beyond import beyond
from checker.rulebook.holes import holes
from checker.text.passage import Passage

CASES = [
    ("{value} employees signed", "Some 300 employees signed it.", ["300"]),
    ("{value} employees signed", "SOME 300 Employees SIGNED it.", ["300"]),
    ("{value} employee sign", "Some 300 employees were signing it.", []),
    ("{value} employee sign", "Some 300 employees signing it.", ["300"]),
    ("{value} employees signed", "Some 300 Acme employees signed it.", ["Acme"]),
    ("{value} … employees signed", "Some 300 Acme employees signed it.", ["Some 300 Acme"]),
    ("{value} Acme employees", "300 Acme employees, 200 acme employees, 100 ACME employees", ["300", "100"]),
    ("signed by {value}", "It was signed by more than 300 people.", ["more"]),
    ("signed by {value} employees", "It was signed by more than 300 employees.", ["more than 300"]),
    ("cost ... {value}", "The bridge cost the city $2 million.", ["the city $2 million."]),
    ("cost … {value} dollars", "The bridge cost the city two million dollars.", ["the city two million"]),
    ("cost * {value} in all", "The bridge costs the city $2m in all", ["the city $2m"]),
    ("{value} open-letter signers", "300 open letter signers", ["300"]),
    ("(letter|petition) of {value} people", "a petition of 300 people, a letter of some 90 people", ["300", "some 90"]),
    ("the city's {value} staff", "The city’s 300 staff", ["300"]),
    ("{value} employees signed", "300\nemployees   signed", ["300"]),
    ("{value} men", "300 women", []),
    ("up to {value} people", "up  to 300 people", ["300"]),
]


@pytest.mark.parametrize(("pattern", "text", "expected"), CASES)
def test_holes(pattern: str, text: str, expected: list[str]) -> None:
    before = "Before it. "
    spans = holes([pattern], [], before + text + " After.", (len(before), len(before) + len(text)))
    assert [(before + text)[start:end] for start, end in spans] == expected


REGEXES = [
    (r"(?P<value>\d+) of \d+ seats", "It won 12 of 20 seats.", ["12"]),
    (r"won (\d+)", "It won 12 of 20 seats.", ["12"]),
    (r"\d+", "It won 12 of 20 seats.", ["12", "20"]),
    (r"x?", "None here.", []),
    (r"(y)?None", "None here.", []),
]


@pytest.mark.parametrize(("regex", "text", "expected"), REGEXES)
def test_expressions(regex: str, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in holes([], [regex], text, (0, len(text)))] == expected


def test_an_expression_keeps_to_its_reach() -> None:
    assert holes([], [r"\d+"], "1 22 333", (2, 4)) == [(2, 4)]


EXPLOSIVE = [
    r"(\w+\s?)*x",
    r"(a+)+b",
    r"(a|a)*",
    r"(?:\w|\d)+$",
    r"((a*)*)*",
    r"(.*,?)*;",
    r"(\d+){10,}x",
    r"(x\w*)*",
    r"(?:(?:ab)+)+c",
]
SOUND = [
    r"\d+ of \d+",
    r"(?:, \w+)*",
    r"(?:\s\w+)+",
    r"(\w+ )*x",
    r"(?:\w+(?:, | and ))+\w+",
    r"(?:a|b)*",
    r"(?>\w+\s?)*x",
    r"(\w+\s?)*+x",
    r"(?P<value>\d{1,3}(?:,\d{3})*)",
    r"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*",
    r"[()]+(?:[^)]*\))?",
    r"\((?:[^()]|x)\)",
    r"(?i:signed|signs) (?=\w+)",
    r"(?#a (nested+)+ comment)x",
    r"(a{2,3})+b",
]


@pytest.mark.parametrize("regex", EXPLOSIVE)
def test_expressions_that_explode_are_found(regex: str) -> None:
    assert explosive(regex)
    assert explosive(regex) in regex


@pytest.mark.parametrize("regex", SOUND)
def test_expressions_that_do_not(regex: str) -> None:
    assert explosive(regex) == ""


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(alphabet="ab()|*+?{}2,[]^\\wd.: ", max_size=20))
def test_any_valid_expression_is_judged(text: str) -> None:
    import regex

    try:
        regex.compile(text)
    except (regex.error, ValueError, OverflowError):
        return
    assert explosive(text) in (text, *[text[a:b] for a in range(len(text)) for b in range(a, len(text) + 1)])


WORD = st.sampled_from(["sign", "Acme", "letter", "…", "(a|b)", "of", "*", "don't", "co-op", "100%", "c++"])


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.lists(WORD, max_size=4), st.lists(WORD, max_size=4), st.text(max_size=80))
def test_any_pattern_reads_any_text(left: list[str], right: list[str], text: str) -> None:
    for start, end in holes([" ".join([*left, "{value}", *right])], [], text, (0, len(text))):
        assert text[start:end].strip()


def test_a_long_text_takes_linear_time() -> None:
    import time

    def seconds(size: int) -> float:
        text = "and so they cost " * size
        begun = time.perf_counter()
        holes(["cost … {value} … dollars", "{value} … … … signed"], [], text, (0, len(text)))
        return time.perf_counter() - begun

    seconds(10)
    assert seconds(8000) < 40 * max(seconds(1000), 0.002)


BEYOND = [
    r"(?R)",
    r"(?0)a",
    r"(?1)(a)",
    r"(a)(?-1)",
    r"(?+1)(a)",
    r"(?&name)(?P<name>a)",
    r"(?P>name)(?P<name>a)",
    r"x(?>a(?:b(?R)?))",
    r"(?x)# \(" + "\n(?R)",
    r"(?e)(letter){e<=5}",
    r"(?:letter){i<=1,d<=1}",
    r"(?:letter){e}",
    r"(?:letter){1<=e<=2}",
    r"(?:letter){2i+2d+1s<=4}",
    r"(?:letter){e<=1:[a-z]}",
    r"(?:a{600}){600}",
    r"(?:a{9}b{2000}){1,2000}",
    "(a" * 400 + ")" * 400,
]
WITHIN = [
    r"\(?R\)",
    r"(?<value>\d{1,3}(?:,\d{3})*)",
    r"(?P<value>\p{Lu}\p{Ll}{2,30})",
    r"(?P<a>x)(?P=a)(?i:e)",
    r"\{e\}",
    r"{name} {one,two}",
    r"(a)?(?(1)b|c)",
    r"(?:\w+ ){0,20}signed",
    r"(?>letter|petition)(?=s)(?!x)(?<=y)(?<!z)",
]


@pytest.mark.parametrize("regex", BEYOND)
def test_expressions_that_recurse_or_guess_or_swell_are_refused(regex: str) -> None:
    told = beyond(regex)
    assert told
    assert all(told)


@pytest.mark.parametrize("regex", WITHIN)
def test_expressions_that_only_look_like_it_are_not(regex: str) -> None:
    import regex as library

    library.compile(regex)
    assert beyond(regex) is None


@pytest.mark.parametrize("error", [MemoryError, RecursionError])
def test_an_expression_without_memory_is_out_of_time(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*args: object, **kwargs: object) -> None:
        raise error

    monkeypatch.setattr("checker.rulebook.holes._users", fails)
    monkeypatch.setattr(phrases, "_compiled", fails)
    with pytest.raises(TimeoutError):
        holes([], ["a"], "a", (0, 1))
    with pytest.raises(TimeoutError):
        phrases.read_phrases(Passage("a"), (), ("a",))


def test_a_pattern_that_can_be_met_in_very_many_ways_is_stopped() -> None:
    many = "{value} " + "(sign|signed) " * 24
    with pytest.raises(TimeoutError):
        holes([many + "never"], [], "never 300 " + "signed " * 60, (0, 430))
    assert holes([many], [], "300 " + "signed " * 24, (0, 172)) == [(0, 3)]
