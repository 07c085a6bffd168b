"""Metadata as fields give it: known names, text and dates that make sense; all else is unknown, and said so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from checker.read.printed import iso_date
from checker.record import replace
from checker.records import Article, Problem

DATES = ("published", "updated")
FIELDS = ("title", "published", "updated", "author", "source", "url", "story", "lang", "section", "currency",
          "source_class")  # fmt: skip
ALIASES = {"date": "published", "byline": "author", "authors": "author", "headline": "title", "language": "lang"}

_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(?=https?://)")


def clean(fields: Mapping[str, Any], where: str) -> tuple[dict[str, str], list[Problem]]:
    """The metadata among the fields of a record: plain text and ISO dates; a Problem for what is neither."""
    known: dict[str, str] = {}
    problems: list[Problem] = []
    for name in FIELDS:
        value = fields.get(name)
        if value is None or value == "":
            continue
        text = as_text(value)
        if text is None:
            problems.append(Problem(where, f"{name} is not text, so it is unknown", f"write {name} as text"))
        elif name in DATES:
            iso = iso_date(text)
            if iso:
                known[name] = iso
            else:
                problems.append(_not_a_date(name, text, where))
        elif name == "currency":
            if len(text.strip()) == 3 and text.strip().isalpha():
                known[name] = text.strip().upper()
            else:
                problems.append(Problem(where, f"currency {text[:20]!r} is no code", "write it as AUD, EUR or USD"))
        elif line := " ".join(text.split()):
            known[name] = line
    if "source" not in known and "url" in known and (host := source_of(known["url"])):
        known["source"] = host
    return known, problems


def as_text(value: object) -> str | None:
    """A field as text: text itself, whole numbers, lists of texts joined by commas. None for all else."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if -(10**30) < value < 10**30 else None
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return ", ".join(value)
    return None


def source_of(url: str) -> str | None:
    """Who published what stands at this address: the host, of the page behind it where an archive kept it.

    >>> source_of("http://web.archive.org/web/2014/http://www.local.example:80/story/1")
    'local.example'
    """
    from urllib.parse import urlsplit

    try:
        host = urlsplit(_ARCHIVED.sub("", url.strip())).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def completed(
    article: Article, given: Mapping[str, str], defaults: Mapping[str, str], classes: Mapping[str, str] | None = None
) -> Article:
    """The article with metadata that overrides its own, and metadata for what it does not say.

    `classes` gives the class of a source; an article that names its own keeps it.
    """
    changes = {name: value for name, value in defaults.items() if getattr(article, name) is None}
    changes.update(given)
    if classes and not (changes.get("source_class") or article.source_class):
        kind = classes.get(changes.get("source", article.source) or "")
        changes.update({"source_class": kind} if kind else {})
    return replace(article, **changes) if changes else article


def _not_a_date(name: str, text: str, where: str) -> Problem:
    shown = text if len(text) <= 40 else text[:39] + "…"
    what = f"{name} {shown!r} is not a date, so it is unknown"
    return Problem(where, what, "write it as 2018-06-19 or 2018-06-19T09:23")
