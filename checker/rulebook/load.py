"""Texts of rule files in, rules out; or all the errors of all the files at once. Pure: `files` reads the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.errors import RuleErrors
from checker.records import SCOPES, Rule
from checker.rulebook import amounts, conditions, examples, shapes
from checker.rulebook.declaration import DEFAULTS, FILE, RULE, by_name
from checker.rulebook.document import LIST, Document, Node
from checker.rulebook.mappings import known, pairs
from checker.rulebook.shapes import About, for_example
from checker.rulebook.syntax import parse

RuleText = tuple[str, bytes]  # the path as it is shown, and what the file holds
Packs = Callable[[str], Sequence[RuleText] | None]  # the files of a pack by its name, None where there is no such pack

READERS: dict[str, Callable[..., Any]] = {
    "choice": shapes.choice,
    "choices": shapes.choices,
    "conditions": conditions.conditions,
    "cues": shapes.cues,
    "currency": shapes.currency,
    "expectation": amounts.expectation,
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

_FILE = by_name(FILE)
_RULE = by_name(RULE)
_ANY = About("")
_TYPED = ("expectation", "key", "tests", "tolerance")  # shapes that cannot be read where the type is not known


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a rule: where it is written, and its value. `given` is false for what a file says once for all."""

    document: Document
    key: Node
    value: Node
    given: bool = True


@dataclass(slots=True)
class Draft:
    """A rule while it is put together: its node and its entries.

    `extended` is whether it comes from a pack that a file extends, `sound` whether all its keys are known.
    """

    document: Document
    node: Node
    entries: dict[str, Entry]
    extended: bool = False
    sound: bool = True


@dataclass(slots=True)
class _Gathered:
    """What all files say together."""

    documents: list[Document] = field(default_factory=list)
    drafts: dict[str, Draft] = field(default_factory=dict)
    same: list[tuple[str, ...]] = field(default_factory=list)
    different: list[tuple[str, ...]] = field(default_factory=list)
    packs: set[str] = field(default_factory=set)
    paths: set[str] = field(default_factory=set)


def load(texts: Iterable[RuleText], packs: Packs = lambda name: None) -> tuple[Rule, ...]:
    """The rules of all files in their order. RuleErrors, with every error of every file, where anything is wrong."""
    gathered = _Gathered()
    for path, data in texts:
        _file(gathered, path, data, packs, extended=False)
    same, different = tuple(dict.fromkeys(gathered.same)), tuple(dict.fromkeys(gathered.different))
    rules = [_rule(draft, same, different) for draft in gathered.drafts.values()]
    faults = [
        (number, line, column, error)
        for number, document in enumerate(gathered.documents)
        for line, column, error in document.faults
    ]
    if faults:
        faults.sort(key=lambda fault: fault[:3])
        errors = RuleErrors([])
        errors = RuleErrors([error for *_, error in faults])
        errors.errors = [error for *_, error in faults]
        raise errors
    return tuple(rule for rule in rules if rule)


# ------------------------------------------------------------------ files


def _file(gathered: _Gathered, path: str, data: bytes, packs: Packs, extended: bool) -> None:
    if path in gathered.paths:
        return
    gathered.paths.add(path)
    document = parse(path, data)
    gathered.documents.append(document)
    if document.root is None:
        return
    parts = known(document, document.root, "a rule file", _FILE)
    found = {
        name: READERS[_FILE[name].shape](document, value, _FILE[name], _ANY)
        for name, (_, value) in parts.items()
        if _FILE[name].shape in READERS
    }
    gathered.same += found.get("same") or ()
    gathered.different += found.get("different") or ()
    for name in found.get("extends") or ():
        _extend(gathered, name, document, parts["extends"][1], packs)
    if "vars" in parts:
        _vars(document, parts["vars"][1])
    defaults = _defaults(document, parts["defaults"][1]) if "defaults" in parts else {}
    if not {"rules", "extends", "same", "different"} & parts.keys() and not document.faults:
        document.fault(document.root, "the file has no rules", for_example(_FILE["rules"]))
    if "rules" in parts:
        _rules(gathered, document, parts["rules"][1], defaults, extended)


def _extend(gathered: _Gathered, name: str, document: Document, node: Node, packs: Packs) -> None:
    if name in gathered.packs:
        return
    gathered.packs.add(name)
    files = packs(name)
    if files is None:
        document.fault(
            node, f"there is no pack {name}", "extends names a pack that comes with checker, such as generic"
        )
    for path, data in files or ():
        _file(gathered, path, data, packs, extended=True)


def _vars(document: Document, node: Node) -> None:
    key = _FILE["vars"]
    for name, at, value in pairs(document, node, "vars"):
        if not name.isidentifier():
            document.fault(at, f"{name!r} cannot name a var", "letters, digits and _, as in open_letter")
        elif name == shapes.VALUE:
            document.fault(at, "value cannot name a var", "{value} is the hole of patterns")
        else:
            found = shapes.cues(document, value, key, _ANY)
            document.vars[name] = "|".join(found or ())


def _defaults(document: Document, node: Node) -> dict[str, Entry]:
    keys = {name: _RULE[name] for name in DEFAULTS}
    found = known(document, node, "defaults", keys)
    return {name: Entry(document, key, value, given=False) for name, (key, value) in found.items()}


def _rules(gathered: _Gathered, document: Document, node: Node, defaults: dict[str, Entry], extended: bool) -> None:
    if node.kind != LIST or not node.value:
        document.fault(node, "rules is a list of rules", for_example(_FILE["rules"]))
        return
    for item in node.value:
        faults = len(document.faults)
        parts = known(document, item, "a rule", _RULE)
        sound = len(document.faults) == faults
        entries = {name: Entry(document, key, value) for name, (key, value) in parts.items()}
        id = shapes.identifier(document, parts["id"][1], _RULE["id"], _ANY) if "id" in parts else None
        if id is None:
            id = document.place(item)  # so that its other faults are found too
        before = gathered.drafts.get(id)
        if before is None:
            gathered.drafts[id] = Draft(document, item, {**defaults, **entries}, extended, sound)
        elif before.extended and not extended:
            gathered.drafts[id] = Draft(document, item, {**before.entries, **entries}, sound=sound)
        else:
            place = before.document.place(before.entries["id"].value)
            document.fault(parts["id"][1], f"the id {id} is used twice", f"the first one is at {place}")


# ------------------------------------------------------------------ rules


def _rule(draft: Draft, same: tuple[tuple[str, ...], ...], different: tuple[tuple[str, ...], ...]) -> Rule | None:
    """The record of a draft; None where it is switched off or has faults."""
    entries = draft.entries
    if not entries or "id" not in entries:
        return None
    found: dict[str, Any] = {}
    type = _read(entries, "type", _ANY)
    if "type" not in entries and draft.sound:
        draft.document.fault(draft.node, "a rule needs type", for_example(_RULE["type"]))
    about = About(type or "")
    if type:
        unit = _read(entries, "unit", about) if _applies("unit", type) else None
        currency = _read(entries, "currency", about) if _applies("currency", type) else None
        about = About(type, unit or (), currency)
        found = {"unit": unit, "currency": currency}
    for name, entry in entries.items():
        key = _RULE[name]
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
            entries["type"].value, "a rule of type text needs one_of or regex", for_example(_RULE["one_of"])
        )
    if not type or found.get("severity") == "off":
        return None
    return _record(draft, type, found, same, different)


def _read(entries: dict[str, Entry], name: str, about: About) -> Any:
    if name not in entries:
        return None
    entry = entries[name]
    return READERS[_RULE[name].shape](entry.document, entry.value, _RULE[name], about)


def _applies(name: str, type: str) -> bool:
    return not _RULE[name].types or type in _RULE[name].types


def _record(draft: Draft, type: str, found: dict[str, Any], same: Any, different: Any) -> Rule:
    id = str(draft.entries["id"].value.value).strip()
    error, warning = found.pop("tolerance", None) or (None, None)
    fields = {name: value for name, value in found.items() if value is not None}
    if error is not None:
        fields["tolerance"] = error
    if "scope" in fields:
        fields["scope"] = tuple(scope for scope in (*SCOPES, "lead") if scope in fields["scope"])
    if "single" in fields:
        fields["single"] = fields["single"] == "true"
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
