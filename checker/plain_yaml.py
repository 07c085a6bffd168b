"""YAML for metadata and settings: mappings, lists and text, nothing else. Scalars are text; tags, anchors, aliases are errors.

The parser's events are read directly: no object is ever made from a tag, and no alias can unfold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any


class YamlError(Exception):
    """What is wrong, and the line (from 1) on which."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(line, what)
        self.line, self.what = line, what


class Mapping(dict[str, Any]):
    """A mapping that knows the line of every key."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}


MOST_DEPTH = 8


def load(text: str) -> Any:
    """The one document of a text: `Mapping`, list or str; None where it is empty. Raises YamlError."""
    found = events(text)
    if not found:
        return None
    import yaml

    value, rest = _node(yaml, found, 0)
    if rest != len(found):
        raise YamlError(_line(found[rest]), "holds a second document")
    return value


def events(text: str) -> list[Any]:
    """The parser's events of the nodes of a text. Raises YamlError, also for what is not allowed."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        return list(_plain(yaml, yaml.parse(text, Loader=loader)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or "is not YAML"
        if "maximum nesting depth" in what:  # libyaml, ahead of its first event
            what = f"is nested more than {MOST_DEPTH} deep"
        raise YamlError(mark.line + 1 if mark is not None else 1, what) from None
    except (yaml.YAMLError, ValueError) as error:
        raise YamlError(1, str(error).splitlines()[0]) from None


def _plain(yaml: Any, events: Iterable[Any]) -> Iterator[Any]:
    """The events of nodes. What is not allowed ends it at once: the parser takes a minute over 100,000 brackets."""
    outer = (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent)
    depth = 0
    for event in events:
        if isinstance(event, outer):
            continue
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        else:
            _allowed(yaml, event, depth)
            depth += isinstance(event, yaml.CollectionStartEvent)
        yield event


def _allowed(yaml: Any, event: Any, depth: int) -> None:
    line = _line(event)
    if isinstance(event, yaml.AliasEvent) or event.anchor:
        raise YamlError(line, "anchors and aliases (& and *) are not allowed here")
    if event.tag and event.tag != "!":
        raise YamlError(line, f"the tag {event.tag} is not allowed here")
    if depth > MOST_DEPTH:
        raise YamlError(line, f"is nested more than {MOST_DEPTH} deep")


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _node(yaml: Any, events: list[Any], at: int) -> tuple[Any, int]:
    event = events[at]
    if isinstance(event, yaml.ScalarEvent):
        return event.value, at + 1
    at += 1
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(events[at], yaml.SequenceEndEvent):
            item, at = _node(yaml, events, at)
            items.append(item)
        return items, at + 1
    mapping = Mapping()
    while not isinstance(events[at], yaml.MappingEndEvent):
        key_line = _line(events[at])
        key, at = _node(yaml, events, at)
        if not isinstance(key, str):
            raise YamlError(key_line, "a key must be text")
        if key in mapping:
            raise YamlError(key_line, f"{key!r} is given twice, first on line {mapping.lines[key]}")
        mapping[key], at = _node(yaml, events, at)
        mapping.lines[key] = key_line
    return mapping, at + 1
