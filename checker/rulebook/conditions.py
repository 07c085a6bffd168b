"""`where:` — which articles a rule speaks of, by their fields."""

from __future__ import annotations

import re

from checker.rule import Condition
from checker.rulebook.declaration import FIELDS, Key
from checker.rulebook.document import LIST, MAPPING, Document, Node
from checker.rulebook.mappings import pairs
from checker.rulebook.shapes import About, did_you_mean, for_example, one_among, plain_texts

_OPERATOR = re.compile(r"(<=|>=|<|>|!=|=)\s*(.*)", re.DOTALL)
_DATES = ("published", "updated")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?")


def conditions(document: Document, node: Node, key: Key, about: About) -> tuple[Condition, ...] | None:
    """All must hold. A field takes texts (any of them), {not: …}, or texts with < <= > >= (all of them)."""
    if node.kind != MAPPING or not node.value:
        document.fault(node, "where is a mapping of fields", for_example(key))
        return None
    found: list[Condition] = []
    sound = True
    for field, at, value in pairs(document, node, "where"):
        if field not in FIELDS:
            guess = did_you_mean(field, FIELDS)
            document.fault(at, f"articles have no field {field}", " ".join(filter(None, (guess, one_among(FIELDS)))))
            sound = False
            continue
        lines = _of_field(document, field, value, key, about)
        sound = sound and lines is not None
        found += lines or ()
    return tuple(found) if sound and found else None


def _of_field(document: Document, field: str, node: Node, key: Key, about: About) -> list[Condition] | None:
    barred = node.kind == MAPPING
    if barred:
        if len(node.value) != 2 or node.value[0].value != "not":
            document.fault(node, f"{field} takes a text, a list of texts or {{not: …}}", for_example(key))
            return None
        node = node.value[1]
    written = plain_texts(document, node, key, about)
    if written is None:
        return None
    matches = [_OPERATOR.fullmatch(text) for text in written]
    compared = [match for match in matches if match]
    if compared and (barred or len(compared) < len(matches)):
        document.fault(
            node, "values with < or > do not mix with others", f'for example: {field}: [">=2018-06-01", "<2018-07-01"]'
        )
        return None
    nodes = node.value if node.kind == LIST else [node]
    for item, text, match in zip(nodes, written, matches, strict=True):
        value = match[2] if match else text
        if not value:
            document.fault(item, f"nothing to compare {field} with", for_example(key))
            return None
        if field in _DATES and not _DATE.fullmatch(value):
            document.fault(item, f"{field} is compared with a date, not with {value}", "write it as 2018-06-20")
            return None
    if compared:
        return [Condition(field, match[1], (match[2],)) for match in compared]
    return [Condition(field, "!=" if barred else "=", written)]
