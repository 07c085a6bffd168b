"""A rule file as nodes with places: every scalar is text, every fault has a line, a column and an excerpt."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct, field

from checker.errors import RuleError

MOST_FAULTS = 100  # of one file; whoever has more has handed over the wrong file
TEXT, LIST, MAPPING = "text", "list", "mapping"
_WIDTH = 100  # characters of a line that an excerpt shows
_LONGEST = 300  # characters of a message that repeats what was written
_LINE_BREAK = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")


class Node:
    """A text, a list of nodes, or a mapping (a list of nodes: key, value, key, value …), and where it stands."""

    __slots__ = ("end_mark", "kind", "start_mark", "value")

    def __init__(self, kind: str, value: Any, start_mark: Any, end_mark: Any) -> None:
        self.kind, self.value, self.start_mark, self.end_mark = kind, value, start_mark, end_mark


class Document(Struct):
    """One rule file: its path as it is shown, its text, the root node, and the faults found in it so far."""

    path: str
    text: str = ""
    root: Node | None = None
    faults: list[tuple[int, int, RuleError]] = field(default_factory=list)
    vars: dict[str, str] = field(default_factory=dict)
    _lines: list[str] | None = None
    _told: set[tuple[int, int, str]] = field(
        default_factory=set
    )  # a default is read once for each rule that it holds for

    @property
    def lines(self) -> list[str]:
        """The lines of the text, as YAML counts them."""
        if self._lines is None:
            self._lines = _LINE_BREAK.split(self.text)
        return self._lines

    @property
    def full(self) -> bool:
        """True where further faults are not told, so that nobody need think about their help."""
        return len(self.faults) >= MOST_FAULTS

    def fault(self, node: Node | Any, what: str, help: str = "") -> None:
        """Something is wrong with this node."""
        start, end = node.start_mark, node.end_mark
        width = end.column - start.column if end.line == start.line else 0
        self.fault_at(start.line, start.column, what, help, width)

    def fault_at(self, line: int, column: int, what: str, help: str = "", width: int = 1) -> None:
        """The same by place; line and column count from 0. Without a width the rest of the line is underlined."""
        what = what if len(what) <= _LONGEST else f"{what[:_LONGEST]}…"
        shown = self.lines[line] if line < len(self.lines) else ""
        if not self.full and (line, column, what) not in self._told:
            self._told.add((line, column, what))
            excerpt = _excerpt(line + 1, shown, column, width)
            self.faults.append((line, column, RuleError(f"{self.path}:{line + 1}:{column + 1}", what, help, excerpt)))

    def place(self, node: Node) -> str:
        """Where a node stands, as path:line:column."""
        return f"{self.path}:{node.start_mark.line + 1}:{node.start_mark.column + 1}"


def _excerpt(number: int, line: str, column: int, width: int) -> str:
    """The line with its number, and carets under the culprit; a long line is cut around it."""
    line = line.replace("\t", " ")
    first = max(0, column - _WIDTH // 2) if len(line) > _WIDTH else 0
    cut = line[first : first + _WIDTH]
    width = max(1, min(width or len(line.rstrip()) - column, len(cut) - (column - first)))
    left = f"{number} | "
    return f"{left}{cut}\n{' ' * (len(left) - 2)}| {' ' * (column - first)}{'^' * width}"
