"""accepted.yaml from bytes to decisions: strict, and every mistake with its place."""

from __future__ import annotations

import datetime

from checker.decisions import KINDS, Decision, Decisions, order
from checker.errors import RuleError, RuleErrors
from checker.rulebook.document import LIST, MOST_FAULTS, TEXT, Document, Node
from checker.rulebook.mappings import pairs
from checker.rulebook.shapes import did_you_mean, one_among
from checker.rulebook.syntax import parse

VERSION = "1"
TOP = ("version", "accepted", "same", "different")
FIELDS = ("id", "rule", "key", "values", "decision", "reason", "until", "by", "articles")
REQUIRED = ("id", "rule", "reason")


class DecisionErrors(RuleErrors):
    """All that is wrong with a file of decisions."""

    def __init__(self, path: str, errors: list[RuleError]) -> None:
        super().__init__(errors)
        self.errors = errors
        self.what = f"{len(errors)} error{'s' * (len(errors) != 1)} in {path}"


def load(path: str, data: bytes, reason: str = "") -> Decisions:
    """The decisions in the bytes of a file; `path` is for messages, `reason` stands in where an entry gives none.

    DecisionErrors holds every mistake, each with line, column and excerpt. An empty file holds no decision.
    """
    document = parse(path, data)
    entries: list[Decision] = []
    lists: dict[str, tuple[tuple[str, ...], ...]] = {}
    if document.root is not None:
        top = _known(document, document.root, path, TOP)
        if "version" not in top:
            document.fault(document.root, "the version is missing", f"begin the file with `version: {VERSION}`")
        elif top["version"].value != VERSION:
            document.fault(top["version"], "this version is not known", f"write `version: {VERSION}`")
        for node in _items(document, top.get("accepted"), "accepted"):
            entries += _entry(document, node, reason)
        for name in ("same", "different"):
            groups = [_texts(document, node, name) for node in _items(document, top.get(name), name)]
            lists[name] = tuple(groups)
        _once(document, entries)
    if document.faults:
        raise DecisionErrors(path, [error for _, _, error in sorted(document.faults, key=lambda fault: fault[:2])])
    return Decisions(tuple(sorted(entries, key=order)), lists.get("same", ()), lists.get("different", ()))


def _entry(document: Document, node: Node, reason: str) -> list[Decision]:
    """The entry as a list of one, or of none where it is faulty."""
    before = len(document.faults)
    found = _known(document, node, "an entry", FIELDS)
    if len(document.faults) > before and not found:
        return []
    texts = {"reason": reason} if reason else {}
    for name in ("id", "rule", "decision", "reason", "until", "by"):
        if name in found:
            texts[name] = _text(document, found[name], name, texts.get(name, ""))
    for name in REQUIRED:
        if name not in texts:
            document.fault(node, f"the entry has no {name}", _WHY[name])
    if (decision := texts.get("decision")) and decision not in KINDS:
        help = " ".join(filter(None, (did_you_mean(decision, KINDS), one_among(KINDS))))
        document.fault(found["decision"], f"there is no decision {decision}", help)
    if (until := texts.get("until")) and not _is_day(until):
        document.fault(found["until"], f"{until} is not a day", "write it as 2026-12-31")
    if len(document.faults) > before or before >= MOST_FAULTS:  # beyond that many none is noted
        return []
    return [
        Decision(
            id=texts["id"],
            rule=texts["rule"],
            reason=texts["reason"],
            key=_key(document, found.get("key")),
            values=_texts(document, found.get("values"), "values"),
            decision=texts.get("decision", "explained"),
            until=texts.get("until"),
            by=texts.get("by"),
            articles=_texts(document, found.get("articles"), "articles"),
            where=document.place(node),
        )
    ]


_QUOTES = "a text that begins with { or [ needs quotes"
_WHY = {
    "id": "the id of the finding, as every report shows it",
    "rule": "the rule of the finding, as every report shows it",
    "reason": "say why, for whoever reads this next",
}


def _known(document: Document, node: Node, name: str, allowed: tuple[str, ...]) -> dict[str, Node]:
    found = {}
    for word, key, value in pairs(document, node, name):
        if word in allowed:
            found[word] = value
        else:
            help = " ".join(filter(None, (did_you_mean(word, allowed), one_among(allowed))))
            document.fault(key, f"{name} has no key {word}", help)
    return found


def _items(document: Document, node: Node | None, name: str) -> list[Node]:
    if node is None or (node.kind == TEXT and not node.value):
        return []
    if node.kind != LIST:
        document.fault(
            node, f"{name} is a list, not a {node.kind}", f"write `{name}:`, then lines that begin with `- `"
        )
        return []
    return list(node.value)


def _text(document: Document, node: Node, name: str, default: str = "") -> str:
    if node.kind != TEXT:
        document.fault(node, f"{name} is one text, not a {node.kind}", _QUOTES)
        return ""
    text = str(node.value).strip() or default
    if not text:
        document.fault(node, f"{name} is empty", _WHY.get(name, "write something, or take the line away"))
    return text


def _texts(document: Document, node: Node | None, name: str) -> tuple[str, ...]:
    items = _items(document, node, name)
    for item in items:
        if item.kind != TEXT:
            document.fault(item, f"{name} holds texts, not a {item.kind}", _QUOTES)
    return tuple(str(item.value) for item in items if item.kind == TEXT)


def _key(document: Document, node: Node | None) -> tuple[tuple[str, str], ...]:
    if node is None:
        return ()
    found = []
    for word, _, value in pairs(document, node, "key"):
        if value.kind == TEXT:
            found.append((word, str(value.value)))
        else:
            document.fault(value, f"{word} is one text, not a {value.kind}", _QUOTES)
    return tuple(found)


def _once(document: Document, entries: list[Decision]) -> None:
    first: dict[str, str] = {}
    for entry in entries:
        _, line, column = entry.where.rsplit(":", 2)
        if entry.id in first:
            what = f"the finding {entry.id} is decided on twice"
            document.fault_at(int(line) - 1, int(column) - 1, what, f"the first one is on line {first[entry.id]}", 0)
        first.setdefault(entry.id, line)


def _is_day(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text  # it also reads 2026-W53-1
    except ValueError:
        return False
