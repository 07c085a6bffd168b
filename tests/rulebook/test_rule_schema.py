"""The JSON Schema and the loader agree: what the loader reads is valid, what it refuses for its form is not."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from checker.rulebook.declaration import SECTIONS
from checker.rulebook.schema import schema

HERE = Path(__file__).parent
VALIDATOR = jsonschema.Draft202012Validator(schema())
RULES = sorted(path for path in HERE.parents[1].joinpath("rules").rglob("*.yaml") if path.name != "pack.yaml")


def typed(text: str) -> Any:
    """As an editor sees it: numbers and truth values, dates as text."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.yaml_implicit_resolvers = {
        first: [pair for pair in pairs if not pair[0].endswith("timestamp")]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(text, Loader)


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", RULES, ids=lambda path: str(path.name))
def test_our_rules_are_valid(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [error.message for error in VALIDATOR.iter_errors(typed(text))] == []
    assert [error.message for error in VALIDATOR.iter_errors(yaml.load(text, yaml.BaseLoader))] == []


@pytest.mark.parametrize("name", SECTIONS)
def test_every_key_is_described(name: str) -> None:
    described = set(descriptions(schema()))
    for key in SECTIONS[name]:
        assert any(text.startswith(key.help) and key.example in text for text in described)


def descriptions(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("description"), str):
            yield node["description"]
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from descriptions(item)


# Mistakes of form, which an editor underlines while somebody types. The others are for the loader.
FORM = (
    "unknown key",
    "unknown type",
    "unknown within",
    "unknown scope",
    "unknown severity",
    "unknown direction",
    "unknown part of a key",
    "no id",
    "no type",
    "an id with capitals",
    "a list where",
    "an empty list",
    "a pattern without a hole",
    "a key of another type",
    "a tolerance for a quote",
    "an unknown kind",
    "an unknown currency",
    "an unknown field",
    "where as a text",
    "a text rule without phrases",
    "a list of one name",
    "a test without",
    "a test with an unknown verdict",
    "todo",
    "tests that are",
    "rules that are",
    "a rule that is a text",
    "another version",
    "a default that is none",
)
CASES = [
    case for case in yaml.safe_load((HERE / "errors.yaml").read_text(encoding="utf-8")) if case["name"].startswith(FORM)
]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_mistakes_of_form_are_invalid(case: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(typed(case["file"]))


def test_there_are_such_mistakes() -> None:
    assert {start for start in FORM if not any(case["name"].startswith(start) for case in CASES)} == set()
