"""JSON Lines: one record a line, one article a record. Its text is the field `text` exactly."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, BinaryIO

from checker.read.heads import read_head, title_zone
from checker.read.limits import Limits
from checker.read.metadata import as_text, clean
from checker.read.printed import iso_date
from checker.read.source import Source, too_large, unreadable
from checker.records import Article, Problem

_AS_TEXT = {str, type(None)}
_REPLACED = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # half a surrogate pair cannot be written out again


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of the lines that begin in `source.start … source.end`. A line that cannot be used is a Problem."""
    told = untold = 0
    try:
        with source.open() as file:
            for item in _records(file, source, limits):
                if isinstance(item, Problem) and item.severity != "info":
                    told += 1
                    if told > limits.max_problems:
                        untold += 1
                        continue
                yield item
    except OSError as error:
        yield unreadable(source.name, error)
    if untold:
        yield Problem(source.name, f"{untold:,} more problems of this file are not shown", "mend the ones above first")


def _records(file: BinaryIO, source: Source, limits: Limits) -> Iterator[Article | Problem]:
    file.seek(source.start) if source.start else None
    line, left = source.line, None if source.end is None else source.end - source.start
    most = limits.max_bytes
    parse = json.JSONDecoder().raw_decode  # json.loads, without its search for blanks around the record
    rename = dict(source.fields)
    name = source.name
    for raw in iter(partial(file.readline, most + 1), b""):
        size = len(raw)
        if size > most and not raw.endswith(b"\n"):
            yield too_large(f"{name}:{line}", limits)
            while (rest := file.readline(1 << 20)) and not rest.endswith(b"\n"):
                size += len(rest)
            size += len(rest)
        elif not raw.isspace():
            try:
                text = raw.decode("utf-8-sig" if line == 1 else "utf-8")
                record, end = parse(text) if text[:1] == "{" else (json.loads(text), len(text))
                if text[end:].strip():
                    json.loads(text)  # says what is wrong with the rest
            except UnicodeDecodeError as error:
                what = f"is not UTF-8 (byte {error.start + 1} of the line)"
                yield Problem(f"{name}:{line}", what, "save the file as UTF-8", "error")
            except (ValueError, RecursionError) as error:
                yield _broken(f"{name}:{line}", error)
            else:
                plain = None if rename else _plain(record, raw, name, line)
                if plain:
                    yield plain
                else:
                    yield from article(record, f"{name}:{line}", name, line, rename)
        line += 1
        if left is not None:
            left -= size
            if left <= 0:
                return


def _plain(record: Any, raw: bytes, path: str, line: int) -> Article | None:
    """The article of a record in which nothing needs a second look, as nearly all are; None for `article` to look."""
    if type(record) is not dict or not _AS_TEXT.issuperset(map(type, record.values())):
        return None
    get = record.get
    id, text, title, published, source = get("id"), get("text"), get("title"), get("published"), get("source")
    if not (id and text and title and published and source) or len(published) != 10 or text.isspace() or get("updated"):
        return None
    if not text.isascii() and b"\\u" in raw and (b"\\ud" in raw or b"\\uD" in raw):
        return None
    iso = iso_date(published)
    if iso is None:
        return None
    return Article(
        id, path, text, title.strip() or None, source.strip() or None, iso, None, (get("author") or "").strip() or None,
        (get("section") or "").strip() or None, (get("url") or "").strip() or None,
        (get("story") or "").strip() or None, (get("lang") or "").strip() or None,
        title_zone(text, title), line, True, (get("currency") or "").strip() or None,
    )  # fmt: skip


def article(record: Any, where: str, path: str, line: int, rename: Mapping[str, str]) -> Iterator[Article | Problem]:
    """The article of one record, after the Problems of its metadata."""
    if not isinstance(record, dict):
        yield Problem(
            where, f"is {_kind(record)}, not an object", 'write {"id": "…", "text": "…"} on each line', "error"
        )
        return
    fields: dict[str, Any] = record
    if rename:
        fields = {**record, **{ours: record.get(theirs) for ours, theirs in rename.items()}}
    text = fields.get("text")
    if not isinstance(text, str) or not text or text.isspace():
        yield _no_text(fields, where)
        return
    if any(not as_utf8(value) for value in fields.values()):
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
        get("section"), get("url"), get("story"), get("lang"), zones, line, True, get("currency"),
    )  # fmt: skip


def _no_text(fields: Mapping[str, Any], where: str) -> Problem:
    text = fields.get("text")
    if text is None:
        others = ", ".join(sorted(str(key) for key in list(fields)[:8] if len(str(key)) <= 30))
        help = f"its fields are: {others}; name the right one with --field text=NAME" if others else "add the text"
        return Problem(where, "has no field `text`", help, "error")
    if isinstance(text, str):
        return Problem(where, "its text is empty", "remove the record, or fill its text")
    return Problem(where, f"its text is {_kind(text)}, not text", "write the text as a JSON string", "error")


def _broken(where: str, error: Exception) -> Problem:
    if isinstance(error, json.JSONDecodeError):
        what = f"is not JSON: {error.msg[:1].lower()}{error.msg[1:]} (column {error.colno})"
    elif isinstance(error, RecursionError):
        what = "is nested too deeply"
    else:
        what = "is not JSON: holds a number that is too long"
    return Problem(where, what, "mend the line; the other lines are read", "error")


def _without_halves(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(_REPLACED)
    if isinstance(value, list):
        return [part.translate(_REPLACED) if isinstance(part, str) else part for part in value]
    return value


def as_utf8(value: Any) -> bool:
    """True where a value can be written out as UTF-8."""
    try:
        (value if isinstance(value, str) else str(value) if isinstance(value, list) else "").encode()
    except UnicodeEncodeError:
        return False
    return True


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "null")
