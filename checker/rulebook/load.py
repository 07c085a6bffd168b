"""Texts of rule files in, rules out; or all the errors of all the files at once. Pure: `files` reads the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec import Struct, field

from checker.errors import RuleErrors
from checker.rule import Rule
from checker.rulebook import shapes
from checker.rulebook.declaration import DEFAULTS, FILE, by_name
from checker.rulebook.document import LIST, Document, Node
from checker.rulebook.drafts import ANY, KEYS, READERS, Draft, Entry, rule_of
from checker.rulebook.mappings import Pair, known, pairs
from checker.rulebook.shapes import for_example
from checker.rulebook.syntax import parse

RuleText = tuple[str, bytes]  # the path as it is shown, and what the file holds
Packs = Callable[[str], Sequence[RuleText] | None]  # the files of a pack by its name, None where there is no such pack

_FILE = by_name(FILE)


class _Source(Struct):
    """A file with its keys; `found` holds those that are read at once. `extended` is whether a file extends its pack."""

    document: Document
    parts: dict[str, Pair]
    found: dict[str, Any]
    extended: bool = False
    taken: bool = False


class _Gathered(Struct):
    """What all files say together."""

    read_pack: Packs
    packs: dict[str, Sequence[RuleText] | None] = field(default_factory=dict)
    sources: dict[str, _Source] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)

    def pack(self, name: str) -> Sequence[RuleText] | None:
        if name not in self.packs:
            self.packs[name] = self.read_pack(name)
        return self.packs[name]


def load(texts: Iterable[RuleText], packs: Packs = lambda name: None) -> tuple[Rule, ...]:
    """The rules of all files in their order. RuleErrors, with every error of every file, where anything is wrong."""
    gathered = _Gathered(packs)
    named = [_open(gathered, path, data) for path, data in texts]
    for source in named:
        for name in source.found.get("extends") or ():
            for path, data in gathered.pack(name) or ():
                _open(gathered, path, data).extended = True
    for source in named:
        _take(gathered, source)
    if named and all(source.document.root is None and not source.document.faults for source in named):
        named[0].document.fault_at(0, 0, "the file has no rules", for_example(_FILE["rules"]))  # nor has any other
    same, different = (_names(gathered, name) for name in ("same", "different"))
    rules = [rule_of(draft, same, different) for draft in gathered.drafts.values()]
    faults = [
        (number, line, column, error)
        for number, source in enumerate(gathered.sources.values())
        for line, column, error in source.document.faults
    ]
    if faults:
        faults.sort(key=lambda fault: fault[:3])
        failure = RuleErrors([error for *_, error in faults])
        failure.errors = [error for *_, error in faults]  # by number of line, not by its text
        raise failure
    return tuple(rule for rule in rules if rule)


def _names(gathered: _Gathered, name: str) -> tuple[tuple[str, ...], ...]:
    found = (names for source in gathered.sources.values() for names in source.found.get(name) or ())
    return tuple(dict.fromkeys(found))


# ------------------------------------------------------------------ files


def _open(gathered: _Gathered, path: str, data: bytes) -> _Source:
    """The file with its keys, each file once."""
    if path in gathered.sources:
        return gathered.sources[path]
    document = parse(path, data)
    parts = {} if document.root is None else known(document, document.root, "a rule file", _FILE)
    found = {
        name: READERS[_FILE[name].shape](document, value, _FILE[name], ANY)
        for name, (_, value) in parts.items()
        if _FILE[name].shape in READERS
    }
    if document.root and not {"rules", "extends", "same", "different"} & parts.keys() and not document.faults:
        document.fault(document.root, "the file has no rules", for_example(_FILE["rules"]))
    source = gathered.sources[path] = _Source(document, parts, found)
    return source


def _take(gathered: _Gathered, source: _Source) -> None:
    """Draft the rules of a file, after those of the packs that it extends."""
    if source.taken:
        return
    source.taken = True
    document, parts = source.document, source.parts
    for name in source.found.get("extends") or ():
        if gathered.pack(name) is None:
            help = "extends names a pack that comes with checker, such as generic"
            document.fault(parts["extends"][1], f"there is no pack {name}", help)
        for path, data in gathered.pack(name) or ():
            _take(gathered, _open(gathered, path, data))
    if "vars" in parts:
        _vars(document, parts["vars"][1])
    defaults = _defaults(document, parts["defaults"][1]) if "defaults" in parts else {}
    if "rules" in parts:
        _rules(gathered, source, parts["rules"][1], defaults)


def _vars(document: Document, node: Node) -> None:
    key = _FILE["vars"]
    for name, at, value in pairs(document, node, "vars"):
        if not name.isidentifier():
            document.fault(at, f"{name!r} cannot name a var", "letters, digits and _, as in open_letter")
        elif name == shapes.VALUE:
            document.fault(at, "value cannot name a var", "{value} is the hole of patterns")
        else:
            found = shapes.cues(document, value, key, ANY)
            document.vars[name] = "|".join(found or (name,))  # what is wrong with it was told once


def _defaults(document: Document, node: Node) -> dict[str, Entry]:
    keys = {name: KEYS[name] for name in DEFAULTS}
    found = known(document, node, "defaults", keys)
    return {name: Entry(document, key, value, given=False) for name, (key, value) in found.items()}


def _rules(gathered: _Gathered, source: _Source, node: Node, defaults: dict[str, Entry]) -> None:
    document = source.document
    if node.kind != LIST or not node.value:
        document.fault(node, "rules is a list of rules", for_example(_FILE["rules"]))
        return
    for item in node.value:
        faults = len(document.faults)
        parts = known(document, item, "a rule", KEYS)
        sound = len(document.faults) == faults
        entries = {name: Entry(document, key, value) for name, (key, value) in parts.items()}
        id = shapes.identifier(document, parts["id"][1], KEYS["id"], ANY) if "id" in parts else None
        if id is None:
            id = document.place(item)  # so that its other faults are found too
        before = gathered.drafts.get(id)
        if before is None:
            gathered.drafts[id] = Draft(document, item, {**defaults, **entries}, source.extended, sound)
        elif before.extended and not source.extended:
            gathered.drafts[id] = Draft(document, item, {**before.entries, **entries}, sound=sound)
        else:
            place = before.document.place(before.entries["id"].value)
            document.fault(parts["id"][1], f"the id {id} is used twice", f"the first one is at {place}")
