"""Markdown: front matter between --- lines gives metadata, the rest is the text, its headings are headlines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.plain_yaml import Mapping, YamlError
from checker.plain_yaml import load as load_yaml
from checker.read.decoding import text_of
from checker.read.heads import read_head
from checker.read.limits import Limits
from checker.read.metadata import ALIASES, FIELDS, clean
from checker.read.reports import is_report, own_report
from checker.read.source import Source
from checker.read.text import empty
from checker.records import Article, Problem, Zone

_FRONT = re.compile(r"---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(?P<title>\S[^\n]*?)[ \t]*#*[ \t]*\r?$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_REACH = 100_000  # characters in which front matter may stand


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The article of a Markdown file. Its `text` is the body, which begins on line `line` of the file."""
    decoded, notes = text_of(source, limits)
    yield from notes
    if decoded is None:
        return
    if is_report(decoded[:100].encode("utf-8", "replace")):
        yield own_report(source.name)
        return
    fields, body, problems = _front_matter(decoded, source.name)
    yield from problems
    text = decoded[body:]
    if not text.strip():
        yield empty(source.name)
        return
    known, problems = clean(fields, f"{source.name}:1")
    yield from problems
    id = str(fields.get("id") or "").strip() or source.name
    headings = _headings(text)
    head = read_head(text)
    known.setdefault("title", headings[0][1] if headings else (head.title or ""))
    for name in ("published", "updated", "author"):
        known.setdefault(name, getattr(head, name) or "")
    zones = [Zone(start, start + len(title), "headline") for start, title in headings]
    zones += [zone for zone in head.zones if zone.scope == "caption" or not headings]
    yield Article(
        id=id,
        path=source.name,
        text=text,
        zones=tuple(sorted(zones, key=lambda zone: (zone.start, zone.end))),
        line=decoded.count("\n", 0, body) + 1,
        **{name: value for name, value in known.items() if value},  # type: ignore[arg-type]
    )


def _front_matter(text: str, where: str) -> tuple[dict[str, object], int, list[Problem]]:
    """The fields of the front matter, where the body begins, and what is wrong with it."""
    match = _FRONT.match(text, 0, _REACH)
    if not match:
        return {}, 0, []
    try:
        loaded = load_yaml(match["yaml"])
    except YamlError as error:
        what = f"front matter: {error.what}"
        return {}, match.end(), [Problem(f"{where}:{error.line + 1}", what, "the body is read, its metadata is not")]
    if loaded is None:
        return {}, match.end(), []
    if not isinstance(loaded, Mapping):
        what = "front matter is no list of `field: value` lines"
        return {}, match.end(), [Problem(f"{where}:1", what, f"fields are {', '.join(FIELDS)}")]
    fields: dict[str, object] = {}
    for name, value in loaded.items():  # other programs keep fields of their own here, so unknown ones are no mistake
        lowered = name.strip().lower()
        fields.setdefault(ALIASES.get(lowered, lowered), value)
    return fields, match.end(), []


def _headings(text: str) -> list[tuple[int, str]]:
    """The headings with # marks, outside fenced code: offset and text of each."""
    fences = [match.start() for match in _FENCE.finditer(text)]
    found = []
    before = 0
    for match in _HEADING.finditer(text):
        while before < len(fences) and fences[before] < match.start():
            before += 1
        if before % 2 == 0:
            found.append((match.start("title"), match["title"]))
    return found
