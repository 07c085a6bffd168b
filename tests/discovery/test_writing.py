"""What is written is read back as the same rule."""

from decimal import Decimal

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.discovery.writing import document, scalar
from checker.record import replace
from checker.rule import Condition, Expectation, Rule, Tolerance
from checker.rulebook.files import load as load_files
from checker.rulebook.load import load

PACK = load_files(["generic"]).rules
ODD = (
    Rule("prices", "money", "A title: with 'quotes', [brackets] # and more", near=(("no",), ("open letter", "yes")),
         currency="USD", tolerance=Tolerance(relative=Decimal("0.05")), warning_tolerance=Tolerance(relative=Decimal("0.01")),
         where=(Condition("story", "=", ("12:30",)), Condition("published", ">=", ("2018-06-01",)),
                Condition("source", "!=", ("a.example", "b.example")))),
    Rule("days", "date", "Days", gap=Tolerance(duration="P2D"), expect=Expectation("one_of", ("2018-06-19", "2018-06-20"))),
    Rule("ages", "age", "Ages", key=("story", "person"), alone=True, gap=Tolerance(absolute=Decimal("3")),
         expect=Expectation("between", ("3 year", "5 year"))),
    Rule("names", "name", "Names", like="Jer Thorp", within="article", same=(("Bob Jones", "Robert Jones"),)),
    Rule("words", "text", "Words", one_of=("GitHub", "Github"), expect=Expectation("value", ('"GitHub"',)), severity="info"),
)  # fmt: skip


@pytest.mark.parametrize("rule", [*PACK, *ODD], ids=lambda rule: rule.id)
def test_a_rule_is_read_back_as_it_was(rule: Rule) -> None:
    bare = replace(rule, tests=(), path="", line=0)
    text = document([(bare, ["evidence: with a colon"])], ["A heading"])
    [read] = load([("drafts.yaml", text.encode())])
    assert replace(read, path="", line=0) == bare


@given(st.text(min_size=1))
@settings(max_examples=300, derandomize=True, deadline=None)
def test_any_text_survives(text: str) -> None:
    written = scalar(text)
    try:
        written.encode()
    except UnicodeEncodeError:
        return  # half a surrogate pair stands in no file
    assert yaml.load(f"a: {written}\n", Loader=yaml.BaseLoader) == {"a": text}


def test_nothing_found_is_said() -> None:
    assert "Nothing was found" in document([], ["A heading"])
