"""A rule while it is put together, key by key, perhaps over the keys of a pack, and the record that becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from checker.record import Record
from checker.records import SCOPES
from checker.rule import Rule
from checker.rulebook import amounts, conditions, examples, shapes
from checker.rulebook.declaration import MEASURED, RULE, by_name
from checker.rulebook.document import Document, Node
from checker.rulebook.shapes import About, for_example

READERS: dict[str, Callable[..., Any]] = {
    "choice": shapes.choice,
    "choices": shapes.choices,
    "conditions": conditions.conditions,
    "cues": shapes.cues,
    "currency": shapes.currency,
    "expectation": amounts.expectation,
    "flag": shapes.flag,
    "groups": shapes.groups,
    "id": shapes.identifier,
    "key": shapes.key_parts,
    "lists": shapes.lists,
    "patterns": shapes.patterns,
    "plain_texts": shapes.plain_texts,
    "regexes": shapes.regexes,
    "tests": examples.tests,
    "text": shapes.text,
    "tolerance": amounts.tolerance,
}

KEYS = by_name(RULE)
ANY = About("")  # where the type is not known
_TYPED = ("expectation", "key", "tests", "tolerance")  # shapes that cannot be read where the type is not known


class Entry(Record, frozen=True):
    """One key of a rule: where it is written, and its value. `given` is false for what a file says once for all."""

    document: Document
    key: Node
    value: Node
    given: bool = True


class Draft(Struct):
    """A rule while it is put together: its node and its entries.

    `extended` is whether it comes from a pack that a file extends, `sound` whether all its keys are known.
    """

    document: Document
    node: Node
    entries: dict[str, Entry]
    extended: bool = False
    sound: bool = True


def rule_of(draft: Draft, same: tuple[tuple[str, ...], ...], different: tuple[tuple[str, ...], ...]) -> Rule | None:
    """The record of a draft; None where it is switched off or has faults."""
    entries = draft.entries
    if not entries or "id" not in entries:
        return None
    found: dict[str, Any] = {}
    type = _read(entries, "type", ANY)
    if "type" not in entries and draft.sound:
        draft.document.fault(draft.node, "a rule needs type", for_example(KEYS["type"]))
    about = About(type or "")
    if type:
        unit = _read(entries, "unit", about) if _applies("unit", type) else None
        if unit and type in MEASURED:
            unit = amounts.measures(entries["unit"].document, entries["unit"].value, unit, about)
        currency = _read(entries, "currency", about) if _applies("currency", type) else None
        about = About(type, unit or (), currency)
        found = {"unit": unit, "currency": currency}
    for name, entry in entries.items():
        key = KEYS[name]
        if name in ("id", "type"):
            continue
        if type and not _applies(name, type):
            if entry.given:
                help = f"it is for {', '.join(key.types)}"
                entry.document.fault(entry.key, f"{name} does not apply to type {type}", help)
        elif name not in found and (type or key.shape not in _TYPED):
            found[name] = READERS[key.shape](entry.document, entry.value, key, about)
    if type == "text" and not {"one_of", "regex"} & entries.keys():
        draft.document.fault(
            entries["type"].value, "a rule of type text needs one_of or regex", for_example(KEYS["one_of"])
        )
    if found.get("alone") and "gap" not in entries:
        entries["alone"].document.fault(entries["alone"].key, "alone needs gap", for_example(KEYS["gap"]))
    if not type or found.get("severity") == "off":
        return None
    return _record(draft, type, found, same, different)


def _read(entries: dict[str, Entry], name: str, about: About) -> Any:
    if name not in entries:
        return None
    entry = entries[name]
    return READERS[KEYS[name].shape](entry.document, entry.value, KEYS[name], about)


def _applies(name: str, type: str) -> bool:
    return not KEYS[name].types or type in KEYS[name].types


def _record(draft: Draft, type: str, found: dict[str, Any], same: Any, different: Any) -> Rule:
    id = str(draft.entries["id"].value.value).strip()
    error, warning = found.pop("tolerance", None) or (None, None)
    fields = {name: value for name, value in found.items() if value is not None}
    if error is not None:
        fields["tolerance"] = error
    if "scope" in fields:
        fields["scope"] = tuple(scope for scope in (*SCOPES, "lead") if scope in fields["scope"])
    if "gap" in fields:
        fields["gap"] = fields["gap"][0]
    return Rule(
        id=id,
        type=type,
        title=fields.pop("title", None) or id.replace("-", " ").capitalize(),
        same=(*fields.pop("same", ()), *same),
        different=(*fields.pop("different", ()), *different),
        warning_tolerance=warning,
        path=draft.document.path,
        line=draft.node.start_mark.line + 1,
        **fields,
    )
