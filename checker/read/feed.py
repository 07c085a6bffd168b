"""RSS and Atom feeds through feedparser: one entry, one article. NewsML-G2 is told by its root and read by `newsml`."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterator
from typing import Any

from checker.read.guard import guarded
from checker.read.limits import Limits
from checker.read.markup import plain
from checker.read.printed import iso_date
from checker.read.record import article, few
from checker.read.source import Source, load
from checker.records import Article, Problem

_ROOT = re.compile(rb"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_FEEDS = (b"rss", b"feed", b"rdf")
_NEWS = (b"newsmessage", b"newsitem")


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of a feed's entries, each known by its own id or its place."""
    data = load(source, limits)
    if isinstance(data, Problem):
        yield data
        return
    root = _ROOT.search(data[:20_000].replace(b"\0", b""))
    kind = root[1].lower() if root else b""
    if b"<!ENTITY" in data[:20_000]:
        yield Problem(source.name, "declares entities of its own, and was not read", "remove its DOCTYPE", "error")
    elif kind in _NEWS:
        from checker.read.newsml import news_items

        items = guarded(lambda: list(news_items(data, source)), source.name, "NewsML-G2", limits)
        yield from [items] if isinstance(items, Problem) else items
    elif kind in _FEEDS:
        items = guarded(lambda: list(_entries(data, source)), source.name, "a feed", limits)
        yield from [items] if isinstance(items, Problem) else few(items, source.name, limits.max_problems)
    else:
        told = kind.decode("ascii", "replace") or "no element"
        yield Problem(
            source.name, f"is XML of a form that is not known (<{told}>)", "RSS, Atom and NewsML-G2 are read", "error"
        )


def _entries(data: bytes, source: Source) -> Iterator[Article | Problem]:
    import feedparser

    feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    publisher = feed.feed.get("title")
    lang = feed.feed.get("language")
    if not feed.entries:
        yield Problem(source.name, "is a feed without entries", "is the file whole?")
    for number, entry in enumerate(feed.entries):
        contents = [part.get("value") or "" for part in entry.get("content", ())] or [entry.get("summary") or ""]
        record = {
            "id": entry.get("id") or entry.get("link"),
            "text": plain(max(contents, key=len)),
            "title": plain(entry.get("title") or "") or None,
            "published": _day(entry, "published") or _day(entry, "created"),
            "updated": _day(entry, "updated"),
            "author": entry.get("author"),
            "url": entry.get("link"),
            "source": publisher,
            "lang": lang,
        }
        place = f"[{number}]"
        yield from article(record, f"{source.name}{place}", source.name, 1, dict(source.fields), f"entry {place}")


def _day(entry: Any, name: str) -> str | None:
    """A date of an entry as it is printed, else as feedparser reads it."""
    said = dict.get(entry, name)  # not `entry.get`: it gives another date where this one is not there
    if isinstance(said, str) and (iso := iso_date(said)):
        return iso
    parsed = dict.get(entry, f"{name}_parsed")
    return time.strftime("%Y-%m-%dT%H:%M", parsed) if isinstance(parsed, time.struct_time) else None
