"""What all records share, written once: they are structs of msgspec, which makes one in a twentieth of a dataclass's time."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec.structs import replace as replace


class Record(msgspec.Struct, frozen=True, gc=False):
    """Frozen, without a dictionary; equal, and of one hash, where all fields are equal.

    What cannot change holds only what was there before it, and so never itself: no collector need look for circles.
    """


def names(record: Record | type[Record]) -> tuple[str, ...]:
    """The names of a record's fields, in their order."""
    return record.__struct_fields__


def defaults(kind: type[Record]) -> dict[str, Any]:
    """The values of fields that need not be given, by name, in their order."""
    with_default = kind.__struct_fields__[len(kind.__struct_fields__) - len(kind.__struct_defaults__) :]
    return dict(zip(with_default, kind.__struct_defaults__, strict=True))
