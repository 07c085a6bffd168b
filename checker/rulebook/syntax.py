"""From the bytes of a rule file to its nodes; what is not YAML is told in words of somebody who does not know YAML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from checker.rulebook.document import LIST, MAPPING, TEXT, Document, Node

MAX_BYTES = 8_000_000
MAX_DEPTH = 30

_INDENT_HELP = "keys of one mapping begin in the same column; look at the indentation of this line and the one before"
_ALIAS_HELP = "a text that begins with * needs quotes; what occurs more than once is written out, or named under vars"
_TAG_HELP = "a text that begins with ! needs quotes; every value is text, and its key says what it means"
_BRACKET_HELP = "a text that begins with { or [ needs quotes, and every bracket needs its partner"
_BRACE = re.compile(r"\{[^{}]*\}[^\s,\]}:]")  # {letter}|sign, without quotes

# What the parser says of a mistake, and what it most likely is.
_YAML_HELP = (
    ("cannot start any token", "a text that begins with {char} needs quotes"),
    ("mapping values are not allowed", 'a text that holds ": " needs quotes'),
    ("expected ',' or", _BRACKET_HELP),
    ("while scanning a quoted scalar", "a quote that was opened is not closed"),
    ("flow node", _BRACKET_HELP),
    ("<document start>", "what stands here does not belong to the lines before; look at the indentation"),
    ("block", _INDENT_HELP),
    ("maximum nesting depth", "a rule needs half a dozen levels"),
)


def parse(path: str, data: bytes) -> Document:
    """The document of a file; its root is None where it is empty or where it is not YAML, which is a fault."""
    document = Document(path)
    if len(data) > MAX_BYTES:
        document.fault_at(0, 0, "the file is too large", f"a rule file has at most {MAX_BYTES:,} bytes")
        return document
    try:
        document.text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")
        document.text = before + "\ufffd"
        document.fault_at(*_line_and_column(before, len(before)), "the file is not UTF-8 text", "save it as UTF-8")
        return document
    _compose(document)
    return document


def _compose(document: Document) -> None:
    import yaml

    try:
        # libyaml's parser where it is installed, else the one in Python
        document.root = _tree(document, yaml.parse(document.text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)))
    except yaml.MarkedYAMLError as error:
        _not_yaml(document, error)
    except yaml.reader.ReaderError:  # its position counts bytes or characters, as the parser likes
        culprit = yaml.reader.Reader.NON_PRINTABLE.search(document.text)
        place = _line_and_column(document.text, culprit.start() if culprit else 0)
        document.fault_at(*place, "a character that YAML does not allow", "take the control character away")


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
            document.fault(event, "* repeats something by an alias", _ALIAS_HELP)
            return None
        else:
            continue
        if event.tag is not None:
            document.fault(node, f"! makes a tag: {event.tag}", _TAG_HELP)
            return None
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


def _not_yaml(document: Document, error: Any) -> None:
    """The parser's complaint, and what it most likely means."""
    mark, opened = error.problem_mark, error.context_mark
    lines = document.lines
    if opened and (not mark or not "".join([*lines[mark.line : mark.line + 1]])[mark.column :].strip()):
        mark = opened  # what was never closed is shown where it was opened
    line, column = (mark.line, mark.column) if mark else (0, 0)
    shown = lines[line] if line < len(lines) else ""
    problem = " ".join(filter(None, (error.context, error.problem)))
    help = next(
        (help for part, help in _YAML_HELP if part in problem),
        f"the YAML parser says: {error.problem or error.context}",
    )
    if "\t" in shown[: len(shown) - len(shown.lstrip())]:
        help = "lines are indented with spaces, not with tabs"
    elif "mapping values" in problem and shown[:column].strip().isidentifier():
        help = _INDENT_HELP
    elif _BRACE.search(shown):
        help = "a text that begins with { needs quotes"
    char = shown[column : column + 1]
    document.fault_at(line, column, "this is not YAML", help.replace("{char}", char))


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset), offset - (text.rfind("\n", 0, offset) + 1)
