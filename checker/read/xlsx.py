"""Excel workbooks: one row, one article; the columns of each sheet are named in its first row."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from checker.read.columns import named
from checker.read.guard import guarded
from checker.read.limits import Limits
from checker.read.office_zip import checked
from checker.read.record import article, few
from checker.read.source import Source, load
from checker.records import Article, Problem


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of all sheets, each known by sheet and row: "a.xlsx:Sheet1!2". Formulas give their last value."""
    data = load(source, limits, limits.max_file)
    if isinstance(data, Problem):
        yield data
        return
    items = guarded(lambda: list(_rows(data, source, limits)), source.name, "an Excel workbook", limits)
    yield from [items] if isinstance(items, Problem) else few(items, source.name, limits.max_problems)


def _rows(data: bytes, source: Source, limits: Limits) -> Iterator[Article | Problem]:
    import openpyxl
    from openpyxl.utils import get_column_letter

    book = openpyxl.load_workbook(checked(data, limits), read_only=True, data_only=True, keep_links=False)
    rename = dict(source.fields)
    seen = 0
    for sheet in book.worksheets:
        columns: list[str] = []
        letter = ""  # of the column that holds the text
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            seen += 1
            if seen > limits.max_entries:
                yield Problem(source.name, f"holds more than {limits.max_entries:,} rows", "split it", "error")
                return
            cells = [as_field(cell) for cell in row]
            if not any(cells):
                continue
            if not columns:
                columns = named(cells)
                held = rename.get("text", "text")
                letter = get_column_letter(columns.index(held) + 1) if held in columns else ""
                continue
            record = dict(zip(columns, cells, strict=False))
            place = f"{source.name}:{sheet.title}!{number}"
            yield from article(record, place, source.name, number, rename, f"{sheet.title}!{letter}{number}")


def as_field(cell: Any) -> Any:
    """A cell as a record's field: dates as ISO text, whole numbers without a point, blanks as nothing."""
    if isinstance(cell, datetime.datetime):
        midnight = cell.time() == datetime.time()
        return cell.date().isoformat() if midnight else cell.replace(tzinfo=None).isoformat("T", "minutes")
    if isinstance(cell, datetime.date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell if cell != "" else None
