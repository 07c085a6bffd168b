"""`.gz` and `.zst`: one packed file, read as the form its inner name says."""

from __future__ import annotations

from collections.abc import Iterator

from checker.read import READERS, form, reader
from checker.read.limits import Limits
from checker.read.packing import PACKED
from checker.read.source import Source
from checker.record import replace
from checker.records import Article, Problem


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """What the packed file holds, under the packed file's name."""
    packing = next(packing for packing in PACKED if source.name.lower().endswith(packing))
    inner = form(source.name[: -len(packing)])
    if source.packed or inner in PACKED:
        yield Problem(source.name, "is packed twice", "unpack it once", "error")
    elif inner not in READERS:
        known = " ".join(f"{name}{packing}" for name in (".txt", ".jsonl", ".html"))
        yield Problem(
            source.name, "its name does not say what is packed in it", f"call it for example *{known}", "error"
        )
    else:
        yield from reader(inner).read(replace(source, packed=packing), limits)
