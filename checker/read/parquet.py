"""Parquet: one row, one article; read in batches, only the columns that are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checker.read.columns import named
from checker.read.guard import guarded
from checker.read.limits import Limits
from checker.read.metadata import FIELDS
from checker.read.record import article, few
from checker.read.source import Source, endless, load
from checker.read.xlsx import as_field
from checker.records import Article, Problem

_ROWS = 512


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of the rows, each known by its number: "a.parquet[0]"."""
    yield from few(_rows(source, limits), source.name, limits.max_problems)


def _rows(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    opened = guarded(lambda: _open(source, limits), source.name, "Parquet", limits)
    if isinstance(opened, Problem):
        yield opened
        return
    batches, columns = opened
    rename = dict(source.fields)
    number = 0
    while True:
        batch: list[dict[str, Any]] | Problem = guarded(lambda: _next(batches), source.name, "Parquet", limits)
        if isinstance(batch, Problem):
            yield batch
            return
        if not batch:
            return
        for row in batch:
            record = {columns[name]: as_field(value) for name, value in row.items()}
            yield from article(record, f"{source.name}[{number}]", source.name, 1, rename, f"row [{number}]")
            number += 1
            if number >= limits.max_entries:
                yield Problem(source.name, f"holds more than {limits.max_entries:,} rows", "split it", "error")
                return


def _open(source: Source, limits: Limits) -> tuple[Iterator[Any], dict[str, str]]:
    import pyarrow
    import pyarrow.parquet

    data: bytes | Problem | None = source.data
    if data is None and (source.packed or endless(Path(source.path).stat())):  # pyarrow must go to and fro in it
        data = load(source, limits, limits.max_file)
    if isinstance(data, Problem):
        raise ValueError(data.what)
    place = source.path if data is None else pyarrow.BufferReader(data)
    file = pyarrow.parquet.ParquetFile(place, memory_map=False, pre_buffer=False)
    largest = max((file.metadata.row_group(n).total_byte_size for n in range(file.metadata.num_row_groups)), default=0)
    if largest > limits.max_total:
        raise ValueError(f"a row group of it unpacks to {largest:,} bytes")
    names = list(file.schema_arrow.names)
    columns = dict(zip(names, named(names), strict=True))
    wanted = {"id", "text", *FIELDS, *(theirs for _, theirs in source.fields)}
    kept = [name for name, ours in columns.items() if ours in wanted or name in wanted] or names
    return file.iter_batches(batch_size=_ROWS, columns=kept, use_threads=False), columns


def _next(batches: Iterator[Any]) -> list[dict[str, Any]]:
    batch = next(batches, None)
    return [] if batch is None else batch.to_pylist()
