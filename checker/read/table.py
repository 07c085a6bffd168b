"""`.csv` and `.tsv`: one row, one article; the columns are named in the first row."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from functools import partial
from typing import TextIO

from checker.read.columns import named
from checker.read.limits import Limits
from checker.read.packing import begun
from checker.read.record import article, few
from checker.read.source import Source, unreadable
from checker.records import Article, Problem

_DELIMITERS = ",;\t|"
_SAMPLE = 1 << 16


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of a table's rows, each with the line on which its row begins."""
    try:
        with source.open(limits) as file:
            sample = file.read(_SAMPLE)
            encoding, note = _encoding(sample, source.name)
            if note:
                yield note
            if encoding is None:
                return
            whole = begun(sample, file, sys.maxsize)  # a pipe is read once
            with io.TextIOWrapper(whole, encoding, errors="replace", newline="") as text:
                yield from few(_rows(text, source, limits), source.name, limits.max_problems)
    except OSError as error:
        yield unreadable(source.name, error)


def _rows(text: TextIO, source: Source, limits: Limits) -> Iterator[Article | Problem]:
    csv.field_size_limit(limits.max_bytes)
    lines = iter(partial(text.readline, limits.max_bytes + 1), "")
    first = next(lines, "")
    delimiter = "\t" if source.name.lower().endswith(".tsv") else max(_DELIMITERS, key=first.count)
    rows = csv.reader(_chained(first, lines), delimiter=delimiter)
    try:
        columns = named(next(rows, []))
        rename = dict(source.fields)
        begins = rows.line_num + 1
        for number, row in enumerate(rows):
            if number >= limits.max_entries:
                yield Problem(source.name, f"holds more than {limits.max_entries:,} rows", "split the file", "error")
                return
            if any(row):
                record = dict(zip(columns, (cell or None for cell in row), strict=False))
                yield from article(record, f"{source.name}:{begins}", source.name, begins, rename)
            begins = rows.line_num + 1
    except csv.Error as error:
        yield Problem(
            f"{source.name}:{rows.line_num}", f"is no table: {error}", "is a quotation mark missing?", "error"
        )


def _chained(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _encoding(sample: bytes, where: str) -> tuple[str | None, Problem | None]:
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16", None
    if b"\0" in sample or sample.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return None, Problem(
            where, "is not text", "save it as CSV in UTF-8, or give it the extension of its form", "error"
        )
    try:
        sample[: len(sample) if len(sample) < _SAMPLE else -4].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.end < len(sample) - 8:
            return "cp1252", Problem(where, f"is not UTF-8 (byte {error.start}); read as cp1252", "save it as UTF-8")
    return "utf-8-sig", None
