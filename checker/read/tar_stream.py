"""The bytes of a tar archive, unpacked as they are read, and never more than what was announced.

tarfile believes what a header says: a name of two gigabytes, a map of holes without end. So between two members no more
is handed out than headers need.
"""

from __future__ import annotations

import io
import tarfile
from typing import Any, BinaryIO, cast

HEADERS = 1 << 18  # bytes that may describe one member: names, times, attributes
_AHEAD = 1 << 16  # bytes that tarfile reads before it needs them, at most


class Full(Exception):
    """The archive is larger than it may be; the text says in what."""


class Damaged(Exception):
    """What a library raised on the archive: on damaged ones it may be anything."""


class TarStream(io.RawIOBase):
    """The content of a `.tar`, whether packed by gzip, bzip2, xz or not at all. Raises Full, Damaged, OSError."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        """`most` bytes are handed out in all."""
        self._stream = _unpacked(stream)
        self._most, self._done, self._next = most, 0, HEADERS + _AHEAD

    def readable(self) -> bool:
        return True

    def member(self, size: int) -> None:
        """A member of `size` bytes begins here; its content and the headers of the one after may be read."""
        self._next = self._done + max(size, 0) + HEADERS + _AHEAD

    def read(self, size: int = -1) -> bytes:
        try:
            data: bytes = self._stream.read(size)
        except Exception as error:
            if isinstance(error, OSError) and error.errno:
                raise
            raise Damaged(str(error) or type(error).__name__) from None
        self._done += len(data)
        if self._done > self._most:
            raise Full(f"unpacks to more than {self._most:,} bytes")
        if self._done > self._next:
            raise Full(f"describes a member in more than {HEADERS:,} bytes")
        return data


class Member(tarfile.TarInfo):
    """A member whose header is whole. tarfile takes a broken one for the end of the archive, and so would lose the rest."""

    @classmethod
    def fromtarfile(cls, tarfile_: tarfile.TarFile) -> Member:
        try:
            return super().fromtarfile(tarfile_)
        except tarfile.EOFHeaderError:  # type: ignore[attr-defined]  # the mark at the end
            raise
        except tarfile.HeaderError as error:
            if tarfile_.offset == 0:  # no archive at all, which tarfile tells
                raise
            raise Damaged(f"{error or 'it has no end'}; what comes after {tarfile_.offset:,} bytes is lost") from None


def _unpacked(stream: BinaryIO) -> Any:
    mark = stream.getvalue()[:6] if isinstance(stream, io.BytesIO) else cast(io.BufferedReader, stream).peek(6)
    if mark.startswith(b"\x1f\x8b"):
        import gzip

        return gzip.GzipFile(fileobj=stream, mode="rb")
    if mark.startswith(b"BZh"):
        import bz2

        return bz2.BZ2File(stream)
    if mark.startswith((b"\xfd7zXZ", b"\x5d\0\0\x80")):
        import lzma

        return lzma.LZMAFile(stream)
    return stream
