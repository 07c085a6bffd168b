"""Large files of lines in pieces, so that several processes can read one file and say the right line numbers.

A file may claim a terabyte and hold a line: what was never written of it, a hole, is not walked through.
"""

# os takes a third of the time of pathlib over 100,000 files.
# ruff: noqa: PTH123
from __future__ import annotations

import os
from collections.abc import Iterator

from checker.read.source import Source, endless
from checker.record import replace
from checker.records import Problem

SIZE = 500_000  # bytes of a piece: some seconds of looking at every sentence, or a hundredth of one of reading
LARGE = 2 * SIZE  # bytes up to which a file is one piece
LINED = (".jsonl", ".ndjson")
_BLOCK = 1 << 20


def pieces(source: Source, size: int = SIZE) -> Iterator[Source | Problem]:
    """The source itself, or, of a file of lines larger than two pieces, its parts; each begins a line."""
    if source.size <= 2 * size or source.data is not None or not source.name.lower().endswith(LINED):
        yield source
        return
    try:
        written = _written(source.path)
        cuts = _cuts(source.path, size, written or 0)
    except OSError:
        yield source  # the reader says why
        return
    if written is None:
        yield source  # the reader is bounded
        return
    if written < source.size:
        lost = f"{source.size - written:,} bytes of it, from byte {written:,} on, were never written"
        yield Problem(source.name, lost, "make the file again; what stands before them was read", "error")
        if not written:
            return
        source = replace(source, size=written, end=written)
    starts = [(0, 1), *cuts]
    for number, (start, line) in enumerate(starts):
        end = starts[number + 1][0] if number + 1 < len(starts) else source.end
        yield replace(source, start=start, end=end, line=line, size=(end or source.size) - start)


def _written(path: str) -> int | None:
    """The bytes of a file up to its first hole; None for one that may have no end."""
    with open(path, "rb", buffering=0) as file:
        status = os.fstat(file.fileno())
        if endless(status):
            return None
        try:
            return os.lseek(file.fileno(), 0, os.SEEK_HOLE)
        except (AttributeError, OSError):  # not every system can say
            return status.st_size


def _cuts(path: str, size: int, most: int) -> list[tuple[int, int]]:
    """Where lines begin about every `size` of the first `most` bytes: offset and number of the line (from 1). One pass."""
    cuts: list[tuple[int, int]] = []
    position, line, wanted = 0, 1, size
    with open(path, "rb", buffering=0) as file:
        while block := file.read(min(_BLOCK, most - position)):
            begin = 0
            while wanted < position + len(block):
                at = block.find(b"\n", max(wanted - position - 1, begin))
                if at < 0:
                    break
                line += block.count(b"\n", begin, at + 1)
                begin = at + 1
                cuts.append((position + begin, line))
                wanted = position + begin + size
            line += block.count(b"\n", begin)
            position += len(block)
    if cuts and cuts[-1][0] >= position:
        cuts.pop()
    return cuts
