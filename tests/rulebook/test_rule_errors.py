"""Errors have a place, a cause and a next step, and come all at once."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import RuleError, RuleErrors
from checker.rulebook.load import load

CASES = yaml.safe_load((Path(__file__).parent / "errors.yaml").read_text(encoding="utf-8"))


def faults(*texts: tuple[str, str | bytes]) -> list[RuleError]:
    """The errors of these files; none where they load."""
    try:
        load([(path, text.encode() if isinstance(text, str) else text) for path, text in texts])
    except RuleErrors as errors:
        return errors.errors
    return []


def marked(error: RuleError) -> str:
    """What the carets of an excerpt stand under."""
    line, carets = error.excerpt.split("\n")
    return line[carets.index("^") : carets.rindex("^") + 1]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_message(case: dict[str, Any]) -> None:
    found = faults(("r.yaml", case["file"]))
    assert len(found) == len(case["errors"])
    for error, expected in zip(found, case["errors"], strict=True):
        assert (error.where, error.what, marked(error)) == (expected["where"], expected["what"], expected["under"])
        if expected["help"].endswith("…"):
            assert error.help.startswith(expected["help"][:-1])
        else:
            assert error.help == expected["help"]


def test_the_excerpt_is_the_line_with_carets() -> None:
    [error] = faults(("r.yaml", "rules:\n  - id: a\n    type: money\n    within: sentense\n"))
    assert error.excerpt == "4 |     within: sentense\n  |             ^^^^^^^^"


def test_all_errors_of_all_files_at_once_in_order() -> None:
    one = "rules:\n" + "".join(f"  - {{id: r{n}, type: mony}}\n" for n in range(12))
    found = faults(("b.yaml", one), ("a.yaml", "rules: [{id: x, type: money, nera: y}]"))
    places = [f"b.yaml:{n + 2}:{20 if n < 10 else 21}" for n in range(12)] + ["a.yaml:1:30"]
    assert [error.where for error in found] == places


def test_an_id_in_two_files_names_both_places() -> None:
    [error] = faults(("a.yaml", "rules: [{id: x, type: money}]"), ("b.yaml", "rules:\n  - {id: x, type: date}\n"))
    assert (error.where, error.help) == ("b.yaml:2:10", "the first one is at a.yaml:1:14")


def test_columns_count_characters() -> None:
    text = "rules: [{id: a, title: “Größe” 😀, type: mony}]"
    [error] = faults(("r.yaml", text))
    assert error.where == f"r.yaml:1:{text.index('mony') + 1}"
    assert marked(error) == "mony"


def test_a_long_line_is_cut_around_the_culprit() -> None:
    [error] = faults(("r.yaml", f"rules: [{{id: a, title: {'x' * 5000}, type: mony, help: {'y' * 5000}}}]"))
    assert marked(error) == "mony"
    assert max(map(len, error.excerpt.split("\n"))) < 120


@pytest.mark.parametrize(
    ("data", "where", "what"),
    [
        (b"rules:\n  - id: caf\xe9\n", "r.yaml:2:12", "the file is not UTF-8 text"),
        ("rules: []".encode("utf-16"), "r.yaml:1:1", "the file is not UTF-8 text"),
        (b"# " + b"x" * 9_000_000, "r.yaml:1:1", "the file is too large"),
        (b"- " * 300_000, "r.yaml:1:61", "nested more than 30 deep"),
        (b"? " * 300_000, "r.yaml:1:61", "nested more than 30 deep"),
        (b"{a: " * 200_000, "r.yaml:1:121", "nested more than 30 deep"),
    ],
)
def test_files_that_are_no_rule_files(data: bytes, where: str, what: str) -> None:
    [error] = faults(("r.yaml", data))
    assert (error.where, error.what) == (where, what)
    assert error.help


def test_a_bomb_of_aliases_is_refused() -> None:
    levels = "\n".join(f"  - &l{n + 1} [{', '.join([f'*l{n}'] * 9)}]" for n in range(9))
    [error] = faults(("r.yaml", f"same:\n  - &l0 [lol, lol]\n{levels}\n"))
    assert error.what == "* repeats something by an alias"


def test_a_bomb_of_vars_is_refused() -> None:
    levels = "\n".join(f"  v{n + 1}: '{{v{n}}} {{v{n}}}'" for n in range(40))
    found = faults(("r.yaml", f"vars:\n  v0: ha\n{levels}\nrules: [{{id: a, type: money}}]\n"))
    assert found[0].what == "too long with its vars filled in"


@pytest.mark.parametrize(
    ("key", "what"),
    [
        (f"type: {'m' * 100_000}", "type cannot be mmm"),
        (f"near: {'x|' * 150_000}y", "too long with its vars filled in"),
        (f"regex: '{'a' * 10_000}'", "this regular expression is too long"),
        (f"patterns: '{{value}} {'(a|b) ' * 2_000}'", "too long with its vars filled in"),
        (f"patterns: '{'(a' * 500}{')' * 500} {{value}}'", "this pattern has more than 20 brackets within brackets"),
        ("regex: '(?R)'", "this regular expression goes too far: (?R) makes the expression call itself"),
        ("regex: '(letter){e<=5}'", "this regular expression goes too far: {e<=5} asks for approximate matching"),
    ],
    ids=["type", "near", "regex", "patterns", "brackets", "recursion", "fuzzy"],
)
def test_what_is_far_too_long(key: str, what: str) -> None:
    [error] = faults(
        ("r.yaml", f"rules:\n  - id: a\n    {key}\n    {'' if key.startswith('type') else 'type: money'}\n")
    )
    assert error.what.startswith(what)
    assert len(error.what) < 400


def test_a_flood_of_errors_is_cut() -> None:
    assert len(faults(("r.yaml", "rules:\n" + "  - {x: 1}\n" * 500))) == 100


WORDS = [
    "rules",
    "id",
    "type",
    "near",
    "tests",
    "vars",
    "same",
    "expect",
    "tolerance",
    "where",
    "regex",
    "money",
    "date",
    "text",
]
PIECES = st.sampled_from(
    [
        *WORDS,
        ": ",
        "- ",
        "\n",
        "\n  ",
        "\n    ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "|",
        "&a ",
        "*a",
        "!b ",
        "'",
        '"',
        "#",
        "?",
        "%",
        "5%",
        "\t",
        "{v}",
    ]
)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_any_text_loads_or_says_where_it_fails(text: str) -> None:
    for error in faults(("r.yaml", text.encode(errors="replace"))):
        path, line, column = error.where.split(":")
        assert path == "r.yaml"
        assert 1 <= int(line) <= len(text.splitlines()) + 1
        assert int(column) >= 1
        assert error.what
        assert error.help
        assert "^" in error.excerpt


SCALAR = st.text(max_size=12) | st.sampled_from([*WORDS, "", "5%", "2018", "{value} x", "a|b", ">2018", "(", "true"])
TREE = st.recursive(
    SCALAR, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(SCALAR, inner, max_size=3), max_leaves=8
)
RULE_LIKE = st.dictionaries(
    st.sampled_from(["id", "title", "severity", "within"])
    | st.sampled_from(
        ["near", "key", "scope", "patterns", "regex", "one_of", "where", "expect", "tolerance", "tests", "same", "unit"]
    ),
    TREE,
    max_size=6,
)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.lists(RULE_LIKE, min_size=1, max_size=3), st.sampled_from(["money", "date", "text", "quote", "count"]))
def test_any_rule_loads_or_says_where_it_fails(rules: list[dict[str, Any]], type: str) -> None:
    for rule in rules:
        rule["type"] = type
    text = yaml.safe_dump({"version": 1, "rules": rules}, allow_unicode=True)
    for error in faults(("r.yaml", text)):
        assert error.where.startswith("r.yaml:")
        assert error.what
        assert error.help


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_load_or_say_where_they_fail(data: bytes) -> None:
    for error in faults(("r.yaml", data)):
        assert error.where.startswith("r.yaml:")
        assert error.help


def test_the_parser_in_python_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CBaseLoader", raising=False)
    assert faults(("r.yaml", "rules:\n  - {id: a, type: money, near: [x, 'y|z']}\n")) == []
    for case in CASES:
        found = faults(("r.yaml", case["file"]))
        if not any(error["what"] == "this is not YAML" for error in case["errors"]):
            assert [(error.where, error.what) for error in found] == [
                (one["where"], one["what"]) for one in case["errors"]
            ]
        assert found
