"""Dates as a reader of English writes them; what is not a date stays as it is."""

from __future__ import annotations

import datetime

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day(iso: str | None) -> datetime.date | None:
    """The day of an ISO text, None where it names none."""
    try:
        return datetime.date.fromisoformat((iso or "")[:10])
    except ValueError:
        return None


def human(iso: str | None) -> str:
    """
    >>> human("2018-06-19T09:23"), human("2018-06"), human(None)
    ('19 June 2018, 09:23', '2018-06', '')
    """
    date = day(iso)
    if date is None or iso is None:
        return iso or ""
    clock = iso[11:16] if len(iso) >= 16 and iso[10] == "T" else ""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}" + (f", {clock}" if clock else "")


def brief(iso: str | None) -> str:
    """
    >>> brief("2018-06-19T09:23")
    '19 Jun'
    """
    date = day(iso)
    return f"{date.day} {MONTHS[date.month - 1][:3]}" if date else ""


def span(days: list[datetime.date]) -> str:
    """The first to the last of some days, each part said once.

    >>> span([datetime.date(2024, 5, 9), datetime.date(2024, 5, 1)])
    '1–9 May 2024'
    """
    if not days:
        return ""
    first, last = min(days), max(days)
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year} – {end}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {end}"
    return f"{first.day}–{end}"
