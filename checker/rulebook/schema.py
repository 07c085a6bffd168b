"""The JSON Schema of rule files, for completion and hover in editors: made from the tables that the loader obeys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from checker.records import TYPES
from checker.rulebook.declaration import ARTICLE, DEFAULTS, EXPECT, FIELDS, FILE, RULE, TEST, TOLERANCE, Key, by_name

Schema = dict[str, Any]

_SCALAR: Schema = {
    "type": ["string", "number", "boolean"]
}  # editors type `2018` and `no`; the loader reads both as text


def schema() -> Schema:
    """A JSON Schema, draft 2020-12, as plain data."""
    rule = _mapping(RULE, "One fact to cross-check.")
    rule["required"] = ["id"]  # a rule that changes one of an extended pack has its type from there
    rule["allOf"] = [*map(_only_for, filter(lambda key: key.types, RULE)), _TEXT_NEEDS]
    names = by_name(RULE)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://checker.example/rules-1.schema.json",
        "title": "Rules of checker",
        **_mapping(FILE, "Facts to cross-check over many articles."),
        "if": {"not": {"required": ["extends"]}},
        "then": {"properties": {"rules": {"items": {"required": ["id", "type"]}}}},
        "$defs": {
            "rule": rule,
            "defaults": _mapping(tuple(names[name] for name in DEFAULTS), "Keys for all rules of this file."),
            "test": _mapping(TEST, "Articles and what must come of them."),
            "article": {"anyOf": [_SCALAR, _mapping(ARTICLE, "An article of a test.")]},
        },
    }


def _mapping(keys: tuple[Key, ...], description: str) -> Schema:
    found: Schema = {
        "type": "object",
        "description": description,
        "properties": {key.name: _property(key) for key in keys},
        "additionalProperties": False,
    }
    required = [key.name for key in keys if key.required]
    return {**found, "required": required} if required else found


def _property(key: Key) -> Schema:
    lines = [key.help]
    if key.types:
        lines.append(f"For {', '.join(key.types)}.")
    if key.default:
        lines.append(f"Default: {key.default}.")
    lines.append(f"Example: {key.example}")
    return {"description": "\n".join(lines), **_SHAPES[key.shape](key)}


def _only_for(key: Key) -> Schema:
    """The key is allowed beside the types that it applies to only."""
    others = [type for type in TYPES if type not in key.types]
    return {
        "if": {"properties": {"type": {"enum": others}}, "required": ["type"]},
        "then": {"properties": {key.name: False}},
    }


_TEXT_NEEDS: Schema = {
    "if": {"properties": {"type": {"const": "text"}}, "required": ["type"]},
    "then": {"anyOf": [{"required": ["one_of"]}, {"required": ["regex"]}]},
}


def _scalar(key: Key) -> Schema:
    return dict(_SCALAR)


def _words(key: Key) -> Schema:
    """The words allowed, also as editors may type them: 1 and true are not texts to them."""
    typed: list[Any] = [
        {"1": 1, "true": True, "false": False}[word] for word in key.allowed if word in ("1", "true", "false")
    ]
    return {"enum": [*key.allowed, *typed]}


def _one_or_many(item: Schema) -> Callable[[Key], Schema]:
    return lambda key: {"anyOf": [item, {"type": "array", "items": item, "minItems": 1}]}


def _one_or_many_words(key: Key) -> Schema:
    return _one_or_many({"enum": list(key.allowed)})(key)


def _one_of_mapping(keys: tuple[Key, ...]) -> Schema:
    return {**_mapping(keys, "One of these."), "minProperties": 1}


def _conditions(key: Key) -> Schema:
    texts = _one_or_many(_SCALAR)(key)
    barred = {"type": "object", "properties": {"not": texts}, "required": ["not"], "additionalProperties": False}
    fields = {field: {"anyOf": [*texts["anyOf"], barred]} for field in FIELDS}
    return {"type": "object", "properties": fields, "additionalProperties": False, "minProperties": 1}


def _tolerance(key: Key) -> Schema:
    simple = {name: dict(_SCALAR) for name in ("absolute", "relative", "duration")}
    one = {
        "anyOf": [_SCALAR, {"type": "object", "properties": simple, "additionalProperties": False, "maxProperties": 1}]
    }
    if key not in RULE:
        return one
    return {"anyOf": [_SCALAR, _one_of_mapping(TOLERANCE)]}


_SHAPES: dict[str, Callable[[Key], Schema]] = {
    "amount": _scalar,
    "articles": lambda key: {"type": "array", "items": {"$ref": "#/$defs/article"}, "minItems": 1},
    "choice": _words,
    "choices": _one_or_many_words,
    "conditions": _conditions,
    "cues": _one_or_many(_SCALAR),
    "currency": lambda key: {"type": "string", "pattern": "^[A-Z]{3}$"},
    "date": _scalar,
    "defaults": lambda key: {"$ref": "#/$defs/defaults"},
    "flag": _words,
    "expectation": lambda key: {"anyOf": [{"const": "agree"}, {**_one_of_mapping(EXPECT), "maxProperties": 1}]},
    "groups": _one_or_many(_SCALAR),
    "id": lambda key: {"type": ["string", "integer"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    "key": _one_or_many_words,
    "lists": lambda key: {"type": "array", "items": {"type": "array", "items": _SCALAR, "minItems": 2}, "minItems": 1},
    "patterns": _one_or_many({"type": "string", "pattern": r"\{value\}"}),
    "plain_texts": _one_or_many(_SCALAR),
    "regexes": _one_or_many({"type": "string", "format": "regex"}),
    "rules": lambda key: {"type": "array", "items": {"$ref": "#/$defs/rule"}, "minItems": 1},
    "share": _scalar,
    "span": _scalar,
    "tests": lambda key: {"type": "array", "items": {"$ref": "#/$defs/test"}, "minItems": 1},
    "text": _scalar,
    "tolerance": _tolerance,
    "value": _one_or_many(_SCALAR),
    "values": lambda key: {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]},
    "vars": lambda key: {"type": "object", "additionalProperties": _one_or_many(_SCALAR)(key)},
}
