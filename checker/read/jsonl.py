"""JSON Lines: one record a line, one article a record. Its text is the field `text` exactly."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from typing import Any, BinaryIO

from checker.read.heads import title_zone
from checker.read.limits import Limits
from checker.read.printed import iso_date
from checker.read.record import article, few
from checker.read.source import Source, too_large, unreadable
from checker.records import Article, Problem

_half_pair = re.compile(rb"\\u[dD]").search
_AS_TEXT = {str, type(None)}


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of the lines that begin in `source.start … source.end`. A line that cannot be used is a Problem."""
    try:
        with source.open(limits) as file:
            yield from few(_records(file, source, limits), source.name, limits.max_problems)
    except OSError as error:
        yield unreadable(source.name, error)


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
            yield too_large(f"{name}:{line}", most)
            rest = raw
            while rest and not rest.endswith(b"\n") and (left is None or size < left):
                rest = file.readline(1 << 20)
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
    if "\n" in title or "  " in title or get("currency"):
        return None
    if not "".join(filter(None, record.values())).isascii() and _half_pair(raw):
        return None
    iso = iso_date(published)
    if iso is None:
        return None
    return Article(
        id, path, text, title.strip() or None, source.strip() or None, iso, None, (get("author") or "").strip() or None,
        (get("section") or "").strip() or None, (get("url") or "").strip() or None,
        (get("story") or "").strip() or None, (get("lang") or "").strip() or None,
        title_zone(text, title), line, True, None, (get("source_class") or "").strip() or None,
    )  # fmt: skip


def _broken(where: str, error: Exception) -> Problem:
    if isinstance(error, json.JSONDecodeError):
        what = f"is not JSON: {error.msg[:1].lower()}{error.msg[1:]} (column {error.colno})"
    elif isinstance(error, RecursionError):
        what = "is nested too deeply"
    else:
        what = "is not JSON: holds a number that is too long"
    return Problem(where, what, "mend the line; the other lines are read", "error")
