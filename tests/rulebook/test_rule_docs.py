"""What docs/rules.md says is run: its examples load, their tests pass, and its reference is that of the tables.

Run as a program, this file writes the reference anew.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.records import TYPES, VERDICTS
from checker.rulebook.book import Rulebook
from checker.rulebook.declaration import SECTIONS
from checker.rulebook.load import load
from checker.stages.trial import trial
from checker.values import canonical, parse

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"
TEXT = PAGE.read_text(encoding="utf-8")
MARK = "<!-- keys: made from checker/rulebook/declaration.py by python tests/rulebook/test_rule_docs.py -->\n"
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
TITLES = {
    "file": "A rule file",
    "rule": "A rule",
    "test": "A test",
    "test article": "An article of a test",
    "expect": "`expect`",
    "tolerance": "`tolerance` and `gap`",
}


def reference() -> Iterator[str]:
    """The tables of all keys, as Markdown."""
    for name, keys in SECTIONS.items():
        yield f"\n### {TITLES[name]}\n\n| key | what it says | default | for example |\n| --- | --- | --- | --- |\n"
        for key in keys:
            allowed = f" One of {', '.join(key.allowed)}." if key.allowed else ""
            types = f" For {', '.join(key.types)}." if key.types else ""
            cells = [
                f"`{key.name}`",
                key.help + allowed + types,
                "needed" if key.required else key.default,
                f"`{key.example}`",
            ]
            yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 5


@pytest.mark.parametrize("text", EXAMPLES, ids=[re.search(r"id: (\S+)", text)[1] for text in EXAMPLES])  # type: ignore[index]
def test_examples_load_and_their_tests_pass(text: str) -> None:
    rules = load([("rules.md", text.encode())])
    for rule in rules:
        assert rule.tests
        for test in rule.tests:
            outcome = trial(rule, test, Rulebook([rule]))
            assert (outcome.verdict, outcome.values, outcome.passed) == (test.verdict, outcome.values, True), test.name


def test_the_reference_is_that_of_the_tables() -> None:
    assert TEXT.partition(MARK)[2] == "".join(reference())


def test_every_type_and_verdict_has_its_row() -> None:
    rows = dict(re.findall(r"^\| `([\w-]+)` \| (.*) \|$", TEXT.partition(MARK)[0], re.MULTILINE))
    assert set(TYPES) | set(VERDICTS) <= rows.keys()
    for type in TYPES:
        for notation in re.findall("`(.*?)`", rows[type].rsplit(" | ", 1)[1]):
            assert canonical(parse(notation, type)) == notation


if __name__ == "__main__":
    PAGE.write_text(TEXT.partition(MARK)[0] + MARK + "".join(reference()), encoding="utf-8")
