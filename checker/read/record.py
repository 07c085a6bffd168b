"""One record, one article: the fields of a line of JSON, a row of a table, an entry of a database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from checker.read.guard import printable
from checker.read.heads import read_head, title_zone
from checker.read.metadata import as_text, clean
from checker.records import Article, Problem

_REPLACED = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # half a surrogate pair cannot be written out again


def article(
    record: Any, where: str, path: str, line: int, rename: Mapping[str, str], locator: str = ""
) -> Iterator[Article | Problem]:
    """The article of one record, after the Problems of its metadata. `locator` finds it where its line does not."""
    if not isinstance(record, dict):
        help = 'write every record as {"id": "…", "text": "…"}'
        yield Problem(where, f"is {kind(record)}, not an object", help, "error")
        return
    fields: dict[str, Any] = record
    if rename:
        fields = {**record, **{ours: record.get(theirs) for ours, theirs in rename.items()}}
    text = fields.get("text")
    if not isinstance(text, str) or not text or text.isspace():
        yield _no_text(fields, where)
        return
    if any(not _writable(value) for value in fields.values()):
        text = text.translate(_REPLACED)
        fields = {key: _without_halves(value) for key, value in fields.items()}
    id = as_text(fields.get("id"))
    if id is None and fields.get("id") is not None:
        yield Problem(where, "id is not text", f"write id as text; until then the article is {where}")
    known, problems = clean(fields, where)
    if problems:
        yield from problems
    title = known.get("title")
    zones = title_zone(text, title)
    if title is None or "published" not in known:
        head = read_head(text)
        for field in ("title", "published", "updated", "author"):
            if field not in known and (found := getattr(head, field)):
                known[field] = found
        zones = zones or head.zones
    get = known.get
    yield Article(
        id or where, path, text, get("title"), get("source"), get("published"), get("updated"), get("author"),
        get("section"), get("url"), get("story"), get("lang"), zones, line, True, get("currency"), get("source_class"),
        ((0, locator),) if locator else (),
    )  # fmt: skip


def few(items: Iterable[Article | Problem], where: str, most: int) -> Iterator[Article | Problem]:
    """The same items with no more than `most` problems (notes apart), and the number of those that are not shown."""
    told = 0
    for item in items:
        if isinstance(item, Problem) and item.severity != "info":
            told += 1
            if told > most:
                continue
        yield item
    if told > most:
        yield Problem(where, f"{told - most:,} more problems of this file are not shown", "mend the ones above first")


def _no_text(fields: Mapping[str, Any], where: str) -> Problem:
    text = fields.get("text")
    if text is None:
        others = ", ".join(sorted(printable(str(key)) for key in list(fields)[:8] if len(str(key)) <= 30))
        help = f"its fields are: {others}; name the right one with --field text=NAME" if others else "add the text"
        return Problem(where, "has no field `text`", help, "error")
    if isinstance(text, str):
        return Problem(where, "its text is empty", "remove the record, or fill its text")
    return Problem(where, f"its text is {kind(text)}, not text", "write the text as a JSON string", "error")


def _without_halves(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(_REPLACED)
    if isinstance(value, list):
        return [part.translate(_REPLACED) if isinstance(part, str) else part for part in value]
    return value


def _writable(value: Any) -> bool:
    """True where a value can be written out as UTF-8."""
    try:
        (value if isinstance(value, str) else str(value) if isinstance(value, list) else "").encode()
    except UnicodeEncodeError:
        return False
    return True


def kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "null")
