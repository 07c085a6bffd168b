"""What rule files may say, and what becomes of it."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import RuleErrors
from checker.records import SCOPES, TYPES, Zone
from checker.rule import Condition, Expectation, Rule, RuleTest, Tolerance
from checker.rulebook.declaration import DEFAULTS, NOTATION, SECTIONS, by_name
from checker.rulebook.drafts import READERS
from checker.rulebook.load import load
from checker.values import canonical, parse


def rules(text: str, *more: str) -> tuple[Rule, ...]:
    return load([(f"r{n}.yaml", one.encode()) for n, one in enumerate((text, *more))])


def one(keys: str, type: str = "money", head: str = "") -> Rule:
    lines = "".join(f"    {line}\n" for line in keys.splitlines())
    [rule] = rules(f"{head}rules:\n  - id: a-rule\n    type: {type}\n{lines}")
    return rule


def test_a_rule_of_two_keys() -> None:
    rule = one("")
    assert rule == Rule("a-rule", "money", "A rule", path="r0.yaml", line=2)


KEYS = [
    ("title: 2018", "money", "title", "2018"),
    ("title: no", "money", "title", "no"),
    ("near: Microsoft", "money", "near", (("Microsoft",),)),
    ("near: [Microsoft, 'sign | ask']", "money", "near", (("Microsoft",), ("sign", "ask"))),
    (
        "near: [012, 12:30, 2018-06-20, no, null]",
        "money",
        "near",
        (("012",), ("12:30",), ("2018-06-20",), ("no",), ("null",)),
    ),
    ("exclude: GitHub|Google", "money", "exclude", ("GitHub", "Google")),
    ("exclude: [GitHub, Google, GitHub]", "money", "exclude", ("GitHub", "Google")),
    ("unit: employee|worker", "count", "unit", ("employee", "worker")),
    (
        "unit: [km, kilometers, square mile, sq km]",
        "quantity",
        "unit",
        ("kilometre", "square mile", "square kilometre"),
    ),
    ("unit: [hours, minute]", "duration", "unit", ("hour", "minute")),
    ("unit: km\nexpect: {value: 12}", "quantity", "expect", Expectation("value", ("12 kilometre",))),
    ("within: article", "money", "within", "article"),
    ("scope: headline", "money", "scope", ("headline",)),
    ("scope: [quote, headline, quote]", "money", "scope", ("headline", "quote")),
    ("patterns: '{value} was paid'", "money", "patterns", ("{value} was paid",)),
    (r"regex: '(?P<value>\d+) seats'", "number", "regex", (r"(?P<value>\d+) seats",)),
    ("one_of: [GitHub, Github]", "text", "one_of", ("GitHub", "Github")),
    ("like: Jer Thorp", "name", "like", "Jer Thorp"),
    ("speaker: Ann Hill", "quote", "speaker", ("Ann Hill",)),
    ("key: person", "age", "key", ("person",)),
    ("key: [story, person]", "age", "key", ("story", "person")),
    ("currency: AUD", "money", "currency", "AUD"),
    ("changes: increasing", "money", "changes", "increasing"),
    ("severity: info", "money", "severity", "info"),
    ("same: [[Bob, Robert], [Jim, James]]", "name", "same", (("Bob", "Robert"), ("Jim", "James"))),
    ("different: [[Jon, John]]", "place", "different", (("Jon", "John"),)),
    ("single: true", "money", "single", True),
    ("twice: true", "money", "twice", True),
    ("alone: true\ngap: {absolute: 3}", "age", "alone", True),
    ("alone: false", "age", "alone", False),
    ("gap: {absolute: 3}", "age", "gap", Tolerance(absolute=Decimal(3))),
    ("help: Ask.", "money", "help", "Ask."),
    ("expect: agree", "money", "expect", None),
    ("expect: {value: USD 5.00}", "money", "expect", Expectation("value", ("USD 5",))),
    ("expect: {value: 5}\ncurrency: EUR", "money", "expect", Expectation("value", ("EUR 5",))),
    ("expect: {value: GitHub}", "name", "expect", Expectation("value", ('"GitHub"',))),
    ("expect: {value: '\"GitHub\"'}", "name", "expect", Expectation("value", ('"GitHub"',))),
    ("expect: {value: 34}", "age", "expect", Expectation("value", ("34 year",))),
    ("expect: {one_of: [2018-06-19, 2018-06]}", "date", "expect", Expectation("one_of", ("2018-06-19", "2018-06"))),
    ("expect: {between: [100, 120]}", "count", "expect", Expectation("between", ("100", "120"))),
    ("tolerance: 0", "count", "tolerance", Tolerance(absolute=Decimal(0))),
    ("tolerance: 5%", "count", "tolerance", Tolerance(relative=Decimal("0.05"))),
    ("tolerance: 0.5 %", "count", "tolerance", Tolerance(relative=Decimal("0.005"))),
    ("tolerance: {absolute: 10}", "count", "tolerance", Tolerance(absolute=Decimal(10))),
    ("tolerance: {relative: 5%}", "count", "tolerance", Tolerance(relative=Decimal("0.05"))),
    ("tolerance: 2 days", "date", "tolerance", Tolerance(duration="P2D")),
    ("tolerance: 30 minutes", "time", "tolerance", Tolerance(duration="PT30M")),
    ("tolerance: 1 week", "duration", "tolerance", Tolerance(duration="P1W")),
    ("tolerance: {duration: P2D}", "date", "tolerance", Tolerance(duration="P2D")),
    ("tolerance: {warning: 1%, error: {absolute: 9}}", "count", "tolerance", Tolerance(absolute=Decimal(9))),
    (
        "tolerance: {warning: 1%, error: {absolute: 9}}",
        "count",
        "warning_tolerance",
        Tolerance(relative=Decimal("0.01")),
    ),
    ("where: {source: B}", "money", "where", (Condition("source", "=", ("B",)),)),
    ("where: {source: [B, C]}", "money", "where", (Condition("source", "=", ("B", "C")),)),
    ("where: {source: {not: [B, C]}}", "money", "where", (Condition("source", "!=", ("B", "C")),)),
    ("where: {published: '>= 2018-06-01'}", "money", "where", (Condition("published", ">=", ("2018-06-01",)),)),
    (
        "where: {published: ['>2018-06', '<2019'], lang: en}",
        "money",
        "where",
        (
            Condition("published", ">", ("2018-06",)),
            Condition("published", "<", ("2019",)),
            Condition("lang", "=", ("en",)),
        ),
    ),
]


@pytest.mark.parametrize(("keys", "type", "name", "expected"), KEYS)
def test_keys(keys: str, type: str, name: str, expected: object) -> None:
    extra = "\none_of: [x, y]" if type == "text" and "one_of" not in keys else ""
    assert getattr(one(keys + extra, type), name) == expected


def test_files_from_other_systems() -> None:
    text = "rules:\r\n  - id: a\r\n    type: money\r\n    near: [Größe, b]\r\n"
    [rule] = load([("r.yaml", b"\xef\xbb\xbf" + text.encode())])
    assert (rule.near, rule.line) == ((("Größe",), ("b",)), 2)


def test_an_empty_file_has_no_rules_and_needs_another_that_has() -> None:
    assert [rule.id for rule in rules("", "# later\n", "rules: [{id: a, type: age}]")] == ["a"]
    for texts in ([""], ["# later\n"], ["", "# later\n"]):
        with pytest.raises(RuleErrors) as caught:
            rules(*texts)
        assert [(error.where, error.what) for error in caught.value.errors] == [
            ("r0.yaml:1:1", "the file has no rules")
        ]


def test_vars_are_filled_in() -> None:
    head = 'vars: {firm: [Microsoft, Redmond], letter: "open letter|petition", both: "{firm}|staff"}\n'
    rule = one("near: ['{firm}', 'the {letter}|sign', '{both}']\npatterns: '{value} of {firm}'", "count", head)
    assert rule.near == (
        ("Microsoft", "Redmond"),
        ("the open letter", "petition", "sign"),
        ("Microsoft", "Redmond", "staff"),
    )
    assert rule.patterns == ("{value} of (Microsoft|Redmond)",)


def test_vars_are_of_one_file() -> None:
    with pytest.raises(RuleErrors):
        rules("vars: {x: y}\nrules: [{id: a, type: age}]", "rules: [{id: b, type: age, near: '{x}'}]")


def test_defaults_hold_where_a_rule_says_nothing() -> None:
    found = rules(
        "defaults: {severity: info, currency: USD, within: article}\n"
        "rules: [{id: a, type: money}, {id: b, type: age, severity: warning}]"
    )
    assert [(rule.severity, rule.currency, rule.within) for rule in found] == [
        ("info", "USD", "article"),
        ("warning", None, "article"),
    ]


def test_names_of_a_file_hold_for_every_rule() -> None:
    found = rules(
        "same: [[Bob, Robert]]\ndifferent: [[Jon, John]]", "rules: [{id: a, type: name, same: [[Jim, James]]}]"
    )
    assert found[0].same == (("Jim", "James"), ("Bob", "Robert"))
    assert found[0].different == (("Jon", "John"),)


TESTED = """
tests:
  - name: two figures
    articles:
      - It cost $2m.
      - {id: x, text: It cost $3m., source: B, published: 2018-06-22 09:30, headline: Costs rise, caption: The bridge, currency: AUD}
    verdict: conflict
    values: [USD 2000000, "~ USD 3000000"]
  - {articles: [Nothing.], verdict: no-match, values: [], todo: true}
"""


def test_tests() -> None:
    first, second = one(TESTED.strip()).tests
    assert (first.name, first.verdict, first.todo, first.line) == ("two figures", "conflict", False, 5)
    assert first.values == ("USD 2000000", "~ USD 3000000")
    plain, full = first.articles
    assert (plain.id, plain.text, plain.source) == ("1", "It cost $2m.", None)
    assert (full.id, full.source, full.published, full.currency) == ("x", "B", "2018-06-22T09:30", "AUD")
    assert full.text == "Costs rise\n\nIt cost $3m.\n\nThe bridge"
    assert [(full.text[zone.start : zone.end], zone.scope) for zone in full.zones] == [
        ("Costs rise", "headline"),
        ("The bridge", "caption"),
    ]
    assert second == RuleTest("test 2", second.articles, "no-match", (), True, 11)
    assert isinstance(full.zones[0], Zone)


# ------------------------------------------------------------------ packs

PACK = [
    (
        "pack/a.yaml",
        b"rules:\n  - {id: ages, type: age, key: person}\n  - {id: deaths, type: count, unit: people, near: die}\n",
    )
]


def packed(text: str) -> dict[str, Rule]:
    return {rule.id: rule for rule in load([("r.yaml", text.encode())], lambda name: PACK if name == "pack" else None)}


def test_an_extended_pack_adds_its_rules() -> None:
    assert list(packed("extends: pack\nrules: [{id: own, type: date}]")) == ["ages", "deaths", "own"]


def test_a_rule_of_the_same_id_changes_the_keys_it_gives() -> None:
    found = packed("extends: [pack]\nrules: [{id: deaths, near: die|kill, severity: info}]")["deaths"]
    assert (found.near, found.severity, found.unit, found.path) == ((("die", "kill"),), "info", ("people",), "r.yaml")


def test_a_rule_of_a_pack_can_be_switched_off() -> None:
    assert list(packed("extends: pack\nrules: [{id: deaths, severity: off}]")) == ["ages"]


def test_a_pack_that_was_not_extended_is_not_changed_by_chance() -> None:
    with pytest.raises(RuleErrors) as caught:
        load([*PACK, ("r.yaml", b"rules: [{id: ages, type: age}]")])
    assert "used twice" in caught.value.errors[0].what


# ------------------------------------------------------------------ the tables


@pytest.mark.parametrize("type", TYPES)
def test_notation_reads_back_to_itself(type: str) -> None:
    for text in NOTATION[type]:
        assert canonical(parse(text, type)) == text


def test_every_key_has_a_reader_an_example_and_help() -> None:
    for name, keys in SECTIONS.items():
        assert len(by_name(keys)) == len(keys)
        for key in keys:
            assert key.example
            assert key.help.endswith(".")
            assert name != "rule" or key.shape in READERS
    assert set(DEFAULTS) <= set(by_name(SECTIONS["rule"]))


@pytest.mark.parametrize("key", SECTIONS["rule"], ids=lambda key: str(key.name))
def test_examples_load(key) -> None:  # type: ignore[no-untyped-def]
    type = key.types[0] if key.types else "money"
    near = {"id": "type: money", "type": "id: a"}.get(key.name, f"id: a\ntype: {type}")
    extra = "\none_of: [x, y]" if type == "text" and key.name != "one_of" else ""
    extra += "\ngap: 5%" if key.name == "alone" else ""
    lines = "".join(f"    {line}\n" for line in f"{near}\n{key.example}{extra}".splitlines())
    assert len(rules("rules:\n  -\n" + lines)) == 1


@pytest.mark.parametrize("key", SECTIONS["file"], ids=lambda key: str(key.name))
def test_examples_of_a_file_load(key) -> None:  # type: ignore[no-untyped-def]
    body = "" if key.name == "rules" else "\nrules: [{id: a, type: money}]"
    assert load([("r.yaml", (key.example + body).encode())], lambda name: PACK)


def test_scopes_keep_their_order() -> None:
    assert one("scope: [caption, quote, body, headline]").scope == SCOPES


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "c", "d"]), min_size=1, max_size=4, unique=True))
def test_rules_come_in_the_order_of_files_and_lines(ids: list[str]) -> None:
    texts = [f"rules: [{{id: {id}, type: age}}, {{id: {id}{id}, type: age}}]" for id in ids]
    assert [rule.id for rule in rules(*texts)] == [name for id in ids for name in (id, id + id)]
