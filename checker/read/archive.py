"""`.zip` and `.tar`: each member read by the reader of its form. Nothing is ever written to disk.

A hostile archive is bounded in members, in bytes, and in how much it grows; paths that lead out, links and archives
within archives are Problems.
"""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterator
from typing import IO, BinaryIO

from checker.read import READERS, form, reader
from checker.read.guard import printable
from checker.read.limits import Limits
from checker.read.record import few
from checker.read.source import Source, unreadable
from checker.read.tar_stream import Damaged, Full, Member, TarStream
from checker.records import Article, Problem

_ENDING = 1 << 17  # bytes at the end of a ZIP in which its directory is described
_ENTRY = 46  # bytes of a file in that directory, and its name
_ARCHIVES = (".zip", ".tar", ".tgz", ".tar.gz", ".gz", ".zst", ".warc.gz")


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The articles of an archive's members, in the order of their names in it: "a.zip/folder/b.txt"."""
    try:
        with source.open(limits) as stream:
            members = _zip if form(source.name) == ".zip" else _tar
            found = _members(_safely(members(stream, source, limits)), source, limits)
            yield from few(found, source.name, limits.max_problems)
    except Full as error:
        yield Problem(source.name, f"{error}; the rest was not read", "unpack it and name its folder", "error")
    except OSError as error:
        yield unreadable(source.name, error)
    except Damaged as error:
        yield Problem(source.name, f"damaged: {printable(str(error)[:200])}", "make the archive again", "error")


def _safely(members: Iterator[tuple[str, bytes | Problem]]) -> Iterator[tuple[str, bytes | Problem]]:
    """The same members; whatever the library raises on the way is `Damaged`."""
    while True:
        try:
            member = next(members)
        except StopIteration:
            return
        except (Full, Damaged, OSError):
            raise
        except Exception as error:
            raise Damaged(str(error) or type(error).__name__) from None
        yield member


def _members(
    members: Iterator[tuple[str, bytes | Problem]], source: Source, limits: Limits
) -> Iterator[Article | Problem]:
    unknown: dict[str, int] = {}
    for name, data in members:
        if isinstance(data, Problem):
            yield data
            continue
        extension = form(name)
        where = printable(f"{source.name}/{name}")
        if extension in _ARCHIVES:
            yield Problem(where, "is an archive in an archive, and was not opened", "unpack the outer one", "warning")
        elif extension not in READERS:
            unknown[extension or "no extension"] = unknown.get(extension or "no extension", 0) + 1
        else:
            inner = Source(where, data=data, size=len(data), fields=source.fields, given=source.given)
            yield from reader(extension).read(inner, limits)
    for extension, count in sorted(unknown.items()):
        what = f"{count:,} file{'s' * (count != 1)} with {extension} not read"
        yield Problem(source.name, what, f"forms: {' '.join(sorted(READERS))}", "info")


def _zip(stream: BinaryIO, source: Source, limits: Limits) -> Iterator[tuple[str, bytes | Problem]]:
    if not stream.seekable():
        stream = io.BytesIO(stream.read(limits.max_file))
    if _listed(stream) > 2 * limits.max_members:  # names take room too; the exact number comes next
        raise Full(f"holds more than {limits.max_members:,} files")
    with zipfile.ZipFile(stream) as archive:
        infos = archive.infolist()
        if len(infos) > limits.max_members:
            raise Full(f"holds {len(infos):,} files")
        total = 0
        for info in sorted(infos, key=lambda info: info.filename):
            where = printable(f"{source.name}/{info.filename}")
            if problem := _barred(info.filename, where):
                yield "", problem
                continue
            if not info.filename or info.is_dir() or _hidden(info.filename):
                continue
            if (info.external_attr >> 16) & 0o170000 == 0o120000:
                yield "", Problem(where, "is a link, and was not followed", "put the file itself in the archive")
                continue
            if info.flag_bits & 1:
                yield "", Problem(where, "is encrypted", "unpack it with its password first", "error")
                continue
            if info.file_size > limits.max_bytes and info.file_size > limits.max_ratio * max(info.compress_size, 1):
                yield "", Problem(where, "grows too much when unpacked, and was not", "unpack it yourself", "error")
                continue
            try:
                with archive.open(info) as member:
                    data = _take(member, limits)
            except Exception as error:
                yield "", Problem(where, f"damaged: {printable(str(error)[:200])}", "make the archive again", "error")
                continue
            total += len(data)
            if total > limits.max_total:
                raise Full(f"unpacks to more than {limits.max_total:,} bytes")
            yield info.filename, data


def _listed(stream: BinaryIO) -> int:
    """How many files a ZIP's directory has room for; it is read whole, whatever number it says it lists."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - _ENDING))
    tail = stream.read(_ENDING)
    stream.seek(0)
    ends = tail.rfind(b"PK\x05\x06")
    if ends < 0:
        return 0  # no archive, as zipfile will say
    room = int.from_bytes(tail[ends + 12 : ends + 16], "little")
    if room == 0xFFFFFFFF:  # a ZIP64: its own ending says it
        wide = tail.rfind(b"PK\x06\x06")
        room = int.from_bytes(tail[wide + 40 : wide + 48], "little") if wide >= 0 else size
    return min(room, size) // _ENTRY


def _tar(stream: BinaryIO, source: Source, limits: Limits) -> Iterator[tuple[str, bytes | Problem]]:
    """In the order of the archive, as a stream: it may be larger than memory."""
    total = 0
    tar = TarStream(stream, limits.max_total)
    with tarfile.open(fileobj=tar, mode="r|", tarinfo=Member) as archive:
        for count, info in enumerate(archive):
            archive.members = []  # type: ignore[attr-defined]  # tarfile remembers every member, in a stream for nothing
            archive.pax_headers = {}  # and what was said for all of them, which no reader here asks for
            if info.size > limits.max_total:  # before anybody skips it
                raise Full(f"unpacks to more than {limits.max_total:,} bytes")
            tar.member(info.size)
            if count >= limits.max_members:
                raise Full(f"holds more than {limits.max_members:,} files")
            where = printable(f"{source.name}/{info.name}")
            if problem := _barred(info.name, where):
                yield "", problem
                continue
            if info.isdir() or _hidden(info.name):
                continue
            if not info.isfile():
                what = "is a link, and was not followed" if info.issym() or info.islnk() else "is no regular file"
                yield "", Problem(where, what, "put the file itself in the archive")
                continue
            member = archive.extractfile(info)
            data = _take(member, limits) if member else b""
            total += max(info.size, len(data))
            if total > limits.max_total:
                raise Full(f"unpacks to more than {limits.max_total:,} bytes")
            yield info.name, data


def _take(member: IO[bytes], limits: Limits) -> bytes:
    """The bytes of a member, one more than an article may have where it has more: its reader says so."""
    return member.read(limits.max_bytes + 1)


def _hidden(name: str) -> bool:
    return any((part[:1] == "." and part not in (".", "..")) or part == "__MACOSX" for part in name.split("/"))


def _barred(name: str, where: str) -> Problem | None:
    path = name.replace("\\", "/")
    if path.startswith("/") or ".." in path.split("/") or ":" in name[:3] or not name.isprintable():
        return Problem(
            where, "its path leads out of the archive, so it was not read", "make the archive again", "error"
        )
    return None
