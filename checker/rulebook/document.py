"""A rule file as YAML nodes with places: every scalar is text, every mistake has a line, a column and an excerpt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from checker.errors import RuleError

MAX_BYTES = 8_000_000
MAX_DEPTH = 30
MOST_FAULTS = 100  # of one file; whoever has more has handed over the wrong file
_WIDTH = 100  # characters of a line that an excerpt shows
TEXT, LIST, MAPPING = "text", "list", "mapping"

_YAML_HELP = (
    ("tab", "indent with spaces, not with tabs"),
    (
        "cannot start any token",
        "a text that begins with % @ ` or a tab needs quotes, and lines are indented with spaces",
    ),
    ("mapping values are not allowed", 'a text that holds ": " needs quotes'),
    (
        "did not find expected ',' or",
        "a text that begins with { or [ needs quotes, and every bracket needs its partner",
    ),
    ("expected ',' or", "a text that begins with { or [ needs quotes, and every bracket needs its partner"),
    ("while scanning a quoted scalar", "a quote that was opened is not closed"),
    ("undefined alias", "a text that begins with * needs quotes"),
    ("'<document start>'", "what stands here does not belong to the lines before; look at the indentation"),
    ("block", "keys of one mapping begin in the same column; look at the indentation of this line and the one before"),
)


class Node:
    """A text, a list of nodes, or a mapping (a list of nodes: key, value, key, value …), and where it stands."""

    __slots__ = ("end_mark", "kind", "start_mark", "value")

    def __init__(self, kind: str, value: Any, start_mark: Any, end_mark: Any) -> None:
        self.kind, self.value, self.start_mark, self.end_mark = kind, value, start_mark, end_mark


@dataclass(slots=True)
class Document:
    """One rule file: its path as it is shown, its text, the root node, and the faults found in it so far."""

    path: str
    text: str = ""
    root: Node | None = None
    faults: list[tuple[int, int, RuleError]] = field(default_factory=list)
    vars: dict[str, str] = field(default_factory=dict)
    _lines: list[str] | None = None

    def fault(self, node: Node | Any, what: str, help: str = "") -> None:
        """Something is wrong with this node."""
        start, end = node.start_mark, node.end_mark
        width = end.column - start.column if end.line == start.line else 0
        self.fault_at(start.line, start.column, what, help, width)

    def fault_at(self, line: int, column: int, what: str, help: str = "", width: int = 1) -> None:
        """The same by place; line and column count from 0. Without a width the rest of the line is underlined."""
        if self._lines is None:
            self._lines = re.split(r"\r\n|[\r\n\x85\u2028\u2029]", self.text)
        shown = self._lines[line] if line < len(self._lines) else ""
        if len(self.faults) < MOST_FAULTS:
            excerpt = _excerpt(line + 1, shown, column, width)
            self.faults.append((line, column, RuleError(f"{self.path}:{line + 1}:{column + 1}", what, help, excerpt)))

    def place(self, node: Node) -> str:
        """Where a node stands, as path:line:column."""
        return f"{self.path}:{node.start_mark.line + 1}:{node.start_mark.column + 1}"


def parse(path: str, data: bytes) -> Document:
    """The document of a file; its root is None where it is empty or where it is not YAML, which is a fault."""
    document = Document(path)
    if len(data) > MAX_BYTES:
        document.fault_at(
            0, 0, f"the file is too large ({len(data):,} bytes)", f"rule files have at most {MAX_BYTES:,} bytes"
        )
        return document
    try:
        document.text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        document.text = before + "\ufffd"
        document.fault_at(*_line_and_column(before, len(before)), "the file is not UTF-8 text", "save it as UTF-8")
        return document
    _compose(document)
    return document


def _compose(document: Document) -> None:
    import yaml

    try:
        document.root = _tree(document, yaml.parse(document.text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = " ".join(filter(None, (error.context, error.problem)))
        help = next((help for part, help in _YAML_HELP if part in problem), "look at the quotes and the indentation")
        line, column = (mark.line, mark.column) if mark else (0, 0)
        document.fault_at(line, column, f"this is not YAML: {error.problem or error.context}", help)
    except yaml.reader.ReaderError:  # its position counts bytes or characters, as the parser likes
        culprit = yaml.reader.Reader.NON_PRINTABLE.search(document.text)
        line, column = _line_and_column(document.text, culprit.start() if culprit else 0)
        document.fault_at(line, column, "a character that YAML does not allow", "take the control character away")


def _tree(document: Document, events: Iterable[Any]) -> Node | None:
    """The nodes that the events describe: built here and not by the library, so that no nesting can overflow its stack.

    None where the file is empty, or where it uses what has no place in a rule, such as aliases.
    """
    from yaml import events as kinds

    starts = {kinds.MappingStartEvent: MAPPING, kinds.SequenceStartEvent: LIST}
    ends = (kinds.MappingEndEvent, kinds.SequenceEndEvent)
    root: Node | None = None
    above: list[Node] = []
    for event in events:
        sort = type(event)
        if sort is kinds.ScalarEvent:
            node = Node(TEXT, event.value, event.start_mark, event.end_mark)
        elif sort in starts:
            node = Node(starts[sort], [], event.start_mark, event.start_mark)
        elif sort in ends:
            above.pop().end_mark = event.end_mark
            continue
        elif sort is kinds.AliasEvent:
            document.fault(event, "this is repeated by an alias (*)", "write it out, or give it a name under vars")
            return None
        else:
            continue
        if event.tag is not None:
            document.fault(
                node, f"a tag: {event.tag}", "take it away: every value is text, and the key says what it means"
            )
        if above:
            above[-1].value.append(node)
        elif root is not None:
            document.fault(node, "a second document", "one file holds one document: take away the line ---")
            return root
        else:
            root = node
        if node.kind != TEXT:
            above.append(node)
            if len(above) > MAX_DEPTH:
                document.fault(node, f"nested more than {MAX_DEPTH} deep", "a rule needs half a dozen levels")
                return None
    return root


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset), offset - (text.rfind("\n", 0, offset) + 1)


def _excerpt(number: int, line: str, column: int, width: int) -> str:
    """The line with its number, and carets under the culprit; a long line is cut around it."""
    line = line.replace("\t", " ")
    first = max(0, column - _WIDTH // 2) if len(line) > _WIDTH else 0
    cut = line[first : first + _WIDTH]
    width = max(1, min(width or len(line) - column, len(cut) - (column - first)))
    left = f"{number} | "
    return f"{left}{cut}\n{' ' * (len(left) - 2)}| {' ' * (column - first)}{'^' * width}"
