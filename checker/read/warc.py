"""Web archives (`.warc`, `.warc.gz`) through warcio: each page that was kept is an article."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from typing import Any

from checker.read.guard import guarded
from checker.read.html import page
from checker.read.limits import Limits
from checker.read.metadata import source_of
from checker.read.record import few
from checker.read.source import Source, too_large, unreadable
from checker.record import replace
from checker.records import Article, Problem

_MOST_HEADERS = 1000
_PAGES = ("text/html", "application/xhtml+xml")


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of the HTML responses, each known by its address; Problems name the record's offset in the file."""
    try:
        with source.open(limits) as stream:
            yield from few(_pages(stream, source, limits), source.name, limits.max_problems)
    except OSError as error:
        yield unreadable(source.name, error)


def _pages(stream: Any, source: Source, limits: Limits) -> Iterator[Article | Problem]:
    from warcio.archiveiterator import ArchiveIterator

    records = ArchiveIterator(stream)
    total = 0
    for _ in range(limits.max_entries):
        found = guarded(lambda: _next(records, limits), source.name, "a web archive", limits)
        if found is None:
            return
        if isinstance(found, Problem):
            yield found
            return
        url, offset, payload = found
        where = f"{source.name}@{offset}"
        total += len(payload)
        if total > limits.max_total:
            yield Problem(source.name, f"unpacks to more than {limits.max_total:,} bytes", "split it", "error")
            return
        if not url:
            continue
        if len(payload) > limits.max_bytes:
            yield too_large(where, limits.max_bytes)
            continue
        items = guarded(lambda payload=payload, where=where: page(payload, where), where, "HTML", limits)  # type: ignore[misc]
        for item in [items] if isinstance(items, Problem) else items:
            if isinstance(item, Article):
                own = item.source or source_of(url)
                at = ((0, f"byte {offset}"),)
                item = replace(item, id=url, path=source.name, url=item.url or url, source=own, locators=at)
            yield item
    yield Problem(source.name, f"holds more than {limits.max_entries:,} records", "split it", "error")


def _next(records: Any, limits: Limits) -> tuple[str, int, bytes] | None:
    """Address, offset and content of the next record; no address for one that is no page. None at the end."""
    with contextlib.redirect_stderr(io.StringIO()):  # where warcio writes its warnings
        try:
            record = next(records, None)
        except (AttributeError, IndexError, KeyError, TypeError):  # warcio on heads that are none
            raise ValueError("the head of a record is broken") from None
        if record is None:
            return None
        headers = record.http_headers
        _sound(record.rec_headers, headers)
        kind = (headers.get_header("Content-Type") or "") if headers else ""
        if record.rec_type != "response" or not kind.lower().startswith(_PAGES) or headers.get_statuscode() != "200":
            return "", 0, b""
        payload = record.content_stream().read(limits.max_bytes + 1)
        return record.rec_headers.get_header("WARC-Target-URI") or "", records.get_record_offset(), payload


def _sound(own: Any, http: Any) -> None:
    """ValueError for a record whose head cannot be meant: warcio would pass over it in silence."""
    length = own.get_header("Content-Length")
    if length is not None and not length.strip().isdecimal():
        raise ValueError(f"a record says that it is {length[:40]!r} bytes long")
    if len(own.headers) + len(http.headers if http else ()) > _MOST_HEADERS:
        raise ValueError(f"the head of a record has more than {_MOST_HEADERS:,} lines")
