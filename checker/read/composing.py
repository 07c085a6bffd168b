"""An article's text put together from the blocks of a page or document, with its zones."""

from __future__ import annotations

from collections.abc import Iterable

from checker.records import Zone

Block = tuple[str, str]  # scope and text


def compose(blocks: Iterable[Block]) -> tuple[str, tuple[Zone, ...]]:
    """The text of (scope, text) blocks, an empty line between them, and a zone for each that is not body.

    Runs of blanks within a line become one blank, so that a span reads as it is seen.
    """
    parts: list[str] = []
    zones: list[Zone] = []
    position = 0
    for scope, raw in blocks:
        text = "\n".join(line for line in (" ".join(line.split()) for line in raw.splitlines()) if line)
        if not text:
            continue
        if scope != "body":
            zones.append(Zone(position, position + len(text), scope))
        parts.append(text)
        position += len(text) + 2
    return "\n\n".join(parts), tuple(zones)


def writable(text: str) -> str:
    """The text without half surrogate pairs, which some parsers let through; every character keeps its place."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
