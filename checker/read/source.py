"""A place articles come from: a file, a part of one, or bytes that were read already."""

# os takes a third of the time of pathlib over 100,000 files.
# ruff: noqa: PTH116, PTH123
from __future__ import annotations

import io
import os
import stat
from pathlib import Path
from typing import BinaryIO

from checker.read.limits import Limits
from checker.read.packing import bounded, unpacked
from checker.record import Record, replace
from checker.records import Problem


class Source(Record, frozen=True):
    """What a reader is handed; plain, so that it travels to worker processes.

    `name` is the path as the user wrote it (posix, never absolute): the id of a one-article file and the place in
    Problems. `path` is what is opened. `start` and `end` bound the bytes of a part that begins on line `line`; `end`
    None means to the end. `data` stands for the file where it was read already (an archive's member, standard input).
    `packed` says that the bytes are packed (".gz", ".zst"). `fields` pairs our field names with those of a table or record;
    `given` is metadata that overrides what the article says of itself, `defaults` metadata for what it does not say,
    `classes` pairs a source with its class. `stamp` is what the system says of a file when it is listed (size, times of change
    and of status change in ns, inode, device), () where that is not known or it is no regular file.
    """

    name: str
    path: str = ""
    start: int = 0
    end: int | None = None
    line: int = 1
    data: bytes | None = None
    fields: tuple[tuple[str, str], ...] = ()
    given: tuple[tuple[str, str], ...] = ()
    defaults: tuple[tuple[str, str], ...] = ()
    size: int = 0
    packed: str = ""
    classes: tuple[tuple[str, str], ...] = ()
    stamp: tuple[int, ...] = ()

    def open(self, limits: Limits) -> BinaryIO:
        """The bytes as a buffered stream from the beginning of the file, unpacked. OSError where it cannot be opened."""
        stream: BinaryIO = io.BytesIO(self.data or b"")
        if self.data is None:
            handle, status = _opened(self.path)
            stream = open(handle, "rb", buffering=1 << 16)  # noqa: SIM115 (the caller closes it)
            if endless(status) and not self.packed:
                return bounded(stream, limits.max_total)
        return unpacked(stream, self.packed, limits.max_total) if self.packed else stream


def absolute(source: Source) -> Source:
    """The same source for a process that works in another folder; what was read already is as it is."""
    if not source.path or source.data is not None:
        return source
    return replace(source, path=str(Path(source.path).absolute()))


def endless(status: os.stat_result) -> bool:
    """Whether a file may have no end: a pipe, a device, or one of the kernel's, which fills no block of a disk."""
    return not stat.S_ISREG(status.st_mode) or (status.st_size > 0 and getattr(status, "st_blocks", 1) == 0)


def load(source: Source, limits: Limits, most: int = 0) -> bytes | Problem:
    """The whole of a source, or why not: it cannot be opened, or is larger than `most` (`limits.max_bytes` unless told)."""
    most = most or limits.max_bytes
    try:
        if source.packed:
            with source.open(limits) as stream:
                data: bytes | None = stream.read(most + 1)
        else:
            data = source.data if source.data is not None else _read(source.path, most, bool(source.stamp))
    except OSError as error:
        return unreadable(source.name, error)
    if data is None or len(data) > most:
        return too_large(source.name, most)
    return data


_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)


def _opened(path: str, regular: bool = False) -> tuple[int, os.stat_result]:
    """A file's handle and what it is. A pipe that the user named is waited for; a file that only looks like one and
    would wait, as those of the kernel do, is an OSError when it is read. `regular` tells what is known of it already."""
    handle = os.open(path, _FLAGS | (_AT_ONCE if regular or stat.S_ISREG(os.stat(path).st_mode) else 0))
    try:
        return handle, os.fstat(handle)
    except OSError:
        os.close(handle)
        raise


def _read(path: str, most: int, regular: bool) -> bytes | None:
    """The bytes of a file, None where there are more than `most`. The system's own calls cost half of a file object's."""
    handle, status = _opened(path, regular)
    try:
        size = status.st_size if stat.S_ISREG(status.st_mode) else 0  # a pipe has no size
        if size > most:
            return None
        data = os.read(handle, size + 1)
        if 0 < len(data) == size:
            return data
        parts, total = [data], len(data)
        while data and total <= most:
            data = os.read(handle, 1 << 16)
            parts.append(data)
            total += len(data)
        return b"".join(parts)
    finally:
        os.close(handle)


def unreadable(where: str, error: OSError) -> Problem:
    reason = (error.strerror or str(error)).lower()
    return Problem(where, f"cannot be opened: {reason}", "check that the file exists and may be read", "error")


def too_large(where: str, most: int) -> Problem:
    return Problem(
        where,
        f"larger than {most:,} bytes, so it was not read",
        "split it into articles, or raise --max-bytes",
        "error",
    )
