"""The names of a table's columns, as fields."""

from __future__ import annotations

from collections.abc import Iterable

from checker.read.metadata import ALIASES, FIELDS


def named(header: Iterable[object]) -> list[str]:
    """Our field names for those columns that are called so or nearly so ("Title", " DATE "); others keep their name."""
    names = [str(cell or "").strip() for cell in header]
    known = {name.lower() for name in names}
    found = []
    for name in names:
        lowered = name.lower()
        alias = ALIASES.get(lowered, lowered)
        if alias in known and alias != lowered:  # the very name is there too
            found.append(name)
        else:
            found.append(alias if alias in FIELDS or alias in ("id", "text") else name)
    return found
