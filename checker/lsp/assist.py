"""Completion of keys and values in rule files, and what a value in an article was read as."""

from __future__ import annotations

import re

from checker.record import Record
from checker.records import Article, MentionRow
from checker.rulebook.declaration import RULE, SECTIONS, Key
from checker.stages.list_values import VALUE_TYPES, list_values

_KEY_OF_LINE = re.compile(r"^\s*(?:- )?([a-z_]+):\s*(\S*)$")
_BEGUN = re.compile(r"^\s*(?:- )?[a-z_]*$")


class Offer(Record, frozen=True):
    """One completion: what is inserted, and what it is for."""

    text: str
    detail: str
    documentation: str


def complete(text: str, line: int, column: int) -> list[Offer]:
    """Offers at a place of a rule file; line and column count from 0. Keys at the start of a line, values behind a colon."""
    lines = text.split("\n")
    before = lines[line][:column] if line < len(lines) else ""
    named = _KEY_OF_LINE.match(before)
    if named:
        key = next(
            (key for section in SECTIONS.values() for key in section if key.name == named[1] and key.allowed), None
        )
        return [Offer(word, key.name, key.help) for word in key.allowed] if key else []
    if not _BEGUN.match(before):
        return []
    return [_offer(key) for key in _section(lines, line, before)]


def _offer(key: Key) -> Offer:
    return Offer(f"{key.name}: ", "required" if key.required else "", f"{key.help}\n\n    {key.example}")


def _section(lines: list[str], line: int, before: str) -> tuple[Key, ...]:
    """The table of keys that fits the nearest less indented line above."""
    indent = len(before) - len(before.lstrip(" -"))
    if indent == 0:
        return SECTIONS["file"]
    for above in reversed(lines[:line]):
        own = len(above) - len(above.lstrip(" -"))
        if above.strip() and own < indent:
            name = above.strip().lstrip("- ").split(":")[0]
            return {"tests": SECTIONS["test"], "articles": SECTIONS["test article"], "expect": SECTIONS["expect"]}.get(
                name, SECTIONS.get(name, RULE)
            )
    return RULE


def value_at(article: Article, offset: int) -> MentionRow | None:
    """The value that an offset of the article's text lies in, the shortest where several do."""
    held = [row for row in list_values(article, (*VALUE_TYPES, "quote")) if row.start <= offset < row.end]
    return min(held, key=lambda row: row.end - row.start, default=None)


def in_words(row: MentionRow) -> str:
    """A value for a hover: its notation, how it is bounded, and its type."""
    parts = [f"**{row.value}**", row.type if row.qualifier == "exact" else f"{row.type}, {row.qualifier}"]
    bounds = [f"from {row.lower}" if row.lower else "", f"to {row.upper}" if row.upper else ""]
    return "  \n".join([*parts, " ".join(filter(None, bounds))]).rstrip()
