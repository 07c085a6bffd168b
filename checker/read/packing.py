"""Packed bytes as a stream: gzip and Zstandard, unpacked as they are read, never more than was asked for."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, BinaryIO, cast

PACKED = (".gz", ".zst")


class Broken(OSError):
    """Packed bytes that do not unpack; an OSError, as everything is that hinders reading."""


def unpacked(stream: BinaryIO, form: str, most: int) -> BinaryIO:
    """The content of a packed stream. Reading it raises `Broken` where it is damaged, or longer than `most` bytes."""
    if form == ".gz":
        import gzip

        raw: Any = gzip.GzipFile(fileobj=stream, mode="rb")
    else:
        import zstandard

        raw = zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(stream, read_across_frames=True)
    return cast(BinaryIO, io.BufferedReader(_Checked(raw.read, stream, most), 1 << 16))


def bounded(stream: BinaryIO, most: int) -> BinaryIO:
    """The same stream. Reading it raises `Broken` where it is longer than `most` bytes."""
    return cast(BinaryIO, io.BufferedReader(_Checked(stream.read, stream, most), 1 << 16))


def begun(head: bytes, stream: BinaryIO, most: int) -> BinaryIO:
    """A stream whose first bytes were read already, from its beginning: one that cannot be rewound cannot be opened twice."""
    first = io.BytesIO(head)
    return cast(
        BinaryIO, io.BufferedReader(_Checked(lambda size: first.read(size) or stream.read(size), stream, most), 1 << 16)
    )


class _Checked(io.RawIOBase):
    """A raw stream whose errors are all `Broken`."""

    def __init__(self, read: Callable[[int], bytes], beneath: BinaryIO, most: int) -> None:
        self._read, self._beneath, self._left, self._most = read, beneath, most, most

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        super().close()
        self._beneath.close()

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        try:
            data = self._read(len(view))
        except Exception as error:
            raise Broken(0, f"damaged: {str(error) or type(error).__name__}") from None
        self._left -= len(data)
        if self._left < 0:
            raise Broken(0, f"holds more than {self._most:,} bytes")
        view[: len(data)] = data
        return len(data)
