"""Mappings of known keys: unknown and repeated ones are faults, with a guess at what was meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.rulebook.declaration import Key
from checker.rulebook.document import MAPPING, TEXT, Document, Node
from checker.rulebook.shapes import did_you_mean, for_example, one_among

Pair = tuple[Node, Node]


def pairs(document: Document, node: Node, name: str) -> Iterator[tuple[str, Node, Node]]:
    """The keys of a mapping with their nodes, each key once. `name` says what the mapping is, for messages."""
    if node.kind != MAPPING:
        document.fault(node, f"{name} is a mapping of keys, not a {node.kind}", "write `key: value`")
        return
    seen: dict[str, Node] = {}
    for key, value in zip(node.value[::2], node.value[1::2], strict=True):
        if key.kind != TEXT:
            document.fault(key, f"a {key.kind} cannot be a key", "a text that begins with { or [ needs quotes")
        elif key.value in seen:
            first = seen[key.value].start_mark
            document.fault(key, f"{key.value} is given twice", f"the first one is on line {first.line + 1}")
        else:
            seen[key.value] = key
            yield key.value, key, value


def known(document: Document, node: Node, name: str, keys: Mapping[str, Key]) -> dict[str, Pair]:
    """The pairs of a mapping whose keys are in the table, in the order they are written.

    A required key that is missing is a fault, unless there is an unknown key that it may hide behind.
    """
    faults = len(document.faults)
    found: dict[str, Pair] = {}
    for word, key, value in pairs(document, node, name):
        if word in keys:
            found[word] = (key, value)
        else:
            guess = "" if document.full else did_you_mean(word, keys)
            document.fault(key, f"{name} has no key {word}", " ".join(filter(None, (guess, one_among(keys)))))
    if len(document.faults) == faults:
        for wanted in keys.values():
            if wanted.required and wanted.name not in found:
                document.fault(node, f"{name} needs {wanted.name}", for_example(wanted))
    return found
