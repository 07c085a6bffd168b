"""Decisions as the text of accepted.yaml: sorted, plain, the same every time, and it reads back the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from checker.decisions import Decision, Decisions, order

VERSION = "1"
HEAD = "# Findings that somebody decided on. `checker accept` adds to it; edit it freely, a reason is required.\n"
_WIDTH = 100
_PLAIN = re.compile(r"[A-Za-z][\w./-]*(?: [\w./-]+)*", re.ASCII)
_TYPED = {"false", "n", "no", "null", "off", "on", "true", "y", "yes"}


def dump(decisions: Decisions) -> str:
    """The file as text; what it holds reads back the same. Half of a surrogate pair, which is no text, becomes �."""
    lines = [HEAD + f"version: {VERSION}", "accepted:" if decisions.entries else "accepted: []"]
    for entry in sorted(decisions.entries, key=order):
        lines += _written(entry)
    for name, groups in (("same", decisions.same), ("different", decisions.different)):
        if groups:
            lines += [f"{name}:", *(f"  - {_flow(group)}" for group in groups)]
    return "\n".join(lines) + "\n"


def _written(entry: Decision) -> list[str]:
    key = ", ".join(f"{scalar(name)}: {scalar(value)}" for name, value in entry.key)
    lines = [f"  - id: {_quoted(entry.id)}", f"    rule: {scalar(entry.rule)}"]
    lines += [f"    key: {{{key}}}"] if key else []
    lines += _list("values", entry.values)
    lines += [f"    decision: {entry.decision}", f"    reason: {scalar(entry.reason)}"]
    lines += [f"    until: {entry.until}"] if entry.until else []
    lines += [f"    by: {scalar(entry.by)}"] if entry.by else []
    return lines + _list("articles", entry.articles)


def _list(name: str, items: tuple[str, ...]) -> list[str]:
    """On one line where it fits, else one line an item; nothing where there is nothing."""
    line = f"    {name}: {_flow(items)}"
    if not items:
        return []
    return [line] if len(line) <= _WIDTH else [f"    {name}:", *(f"      - {scalar(item)}" for item in items)]


def _flow(items: Iterable[str]) -> str:
    return f"[{', '.join(map(scalar, items))}]"


def scalar(text: str) -> str:
    """Plain where no reader of YAML could take it for anything but this text, else in double quotes.

    >>> scalar("a letter"), scalar("no"), scalar("> 100 employee"), scalar("2018-06")
    ('a letter', '"no"', '"> 100 employee"', '"2018-06"')
    """
    return text if _PLAIN.fullmatch(text) and text.lower() not in _TYPED else _quoted(text)


def _quoted(text: str) -> str:
    whole = text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text
    return "".join(char if char.isprintable() else _escaped(char) for char in json.dumps(whole, ensure_ascii=False))


def _escaped(char: str) -> str:
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
