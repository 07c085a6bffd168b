"""`.json`: a list of records, an object that holds one ("articles": […]), or one record."""

from __future__ import annotations

import json
from collections.abc import Iterator

from checker.read.decoding import text_of
from checker.read.limits import Limits
from checker.read.record import article, few
from checker.read.reports import is_report, own_report
from checker.read.source import Source
from checker.records import Article, Problem

LISTS = ("articles", "items", "results", "documents", "entries", "data", "records")


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of the records, each known by its place in the list: "a.json[0]"."""
    text, notes = text_of(source, limits, limits.max_file)
    yield from notes
    if text is None:
        return
    if is_report(text[:200].encode("utf-8", "replace")):
        yield own_report(source.name)
        return
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        help = "a file with one record on each line is called .jsonl" if error.msg == "Extra data" else "mend the file"
        yield Problem(f"{source.name}:{error.lineno}:{error.colno}", f"is not JSON: {error.msg.lower()}", help, "error")
        return
    except (ValueError, RecursionError):
        yield Problem(source.name, "is nested too deeply, or holds a number that is too long", "mend the file", "error")
        return
    rename, holder = dict(source.fields), ""
    if isinstance(document, dict):
        holder = next((name for name in LISTS if isinstance(document.get(name), list)), "")
        if not holder:
            yield from article(document, source.name, source.name, 1, rename)
            return
        document = document[holder]
    if not isinstance(document, list):
        yield Problem(source.name, "holds no list of records", 'write [{"id": "…", "text": "…"}, …]', "error")
        return
    records = (
        item
        for number, record in enumerate(document)
        for item in article(record, f"{source.name}[{number}]", source.name, 1, rename, f"{holder}[{number}]")
    )
    yield from few(records, source.name, limits.max_problems)
