"""Bytes to text: UTF-8 first, what the byte order mark says, else the most likely encoding, and said so."""

from __future__ import annotations

import codecs

from checker.read.limits import Limits
from checker.read.source import Source, load
from checker.records import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"PAR1", "a Parquet file"),
)
_FIRST = frozenset(start[:1] for start, _ in (*_MARKS, *_FORMS))
_SAMPLE = 100_000
_LEAST = 24  # bytes of another script without which its encoding is a toss-up


def text_of(source: Source, limits: Limits, most: int = 0) -> tuple[str | None, list[Problem]]:
    """The whole text of a source, None where there is none, and what is to be told of its reading. `most` is as for `load`."""
    data = load(source, limits, most)
    if isinstance(data, Problem):
        return None, [data]
    text, note = decode(data, source.name)
    return text, [note] if note else []


def decode(data: bytes, where: str) -> tuple[str | None, Problem | None]:
    """The text of a file and a note on how it was read; None for the text where there is none.

    A byte order mark is no part of the text. Line ends stay as they are: offsets count the decoded file's characters.
    """
    if data[:1] in _FIRST:
        for mark, encoding in _MARKS:
            if data.startswith(mark):
                return _marked(data[len(mark) :], encoding, where)
        for magic, form in _FORMS:
            if data.startswith(magic):
                problem = Problem(where, f"is {form}, not text", "give the file the extension of its form", "error")
                return None, problem
    if b"\0" in data:
        return None, Problem(where, "holds NUL bytes: not text", "save it as plain text in UTF-8", "error")
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        return _guess(data, error, where)


def _marked(data: bytes, encoding: str, where: str) -> tuple[str | None, Problem | None]:
    text = data.decode(encoding, "replace")
    if "\0" in text:
        return None, Problem(where, "holds NUL characters: not text", "save it as plain text in UTF-8", "error")
    note = None
    if "\ufffd" in text and "\ufffd".encode(encoding) not in data:
        note = Problem(where, f"is broken {encoding.upper()} in places", "save it again as UTF-8")
    return text, note


def _guess(data: bytes, error: UnicodeDecodeError, where: str) -> tuple[str | None, Problem | None]:
    lenient = data.decode("utf-8", "replace")
    broken = lenient.count("\ufffd")
    sound = sum(char > "\x7f" for char in lenient) - broken
    if sound > broken:  # UTF-8 with a few broken bytes, a file cut in the middle of a character
        what = f"is UTF-8 with {broken} broken character{'s' * (broken != 1)}, first at byte {error.start}"
        return lenient, Problem(where, what, "save it again as UTF-8")
    try:
        encoding = _likely(data)
    except ImportError:
        help = "save it as UTF-8, or pip install 'checker[encodings]'"
        return None, Problem(
            where, "is not UTF-8, and the library that tells encodings is not installed", help, "error"
        )
    if encoding is None:
        return None, Problem(where, "is not text in any known encoding", "save it as plain text in UTF-8", "error")
    what = f"is not UTF-8 (byte {error.start}); read as {encoding}, the most likely encoding"
    return data.decode(encoding, "replace"), Problem(where, what, "save it as UTF-8, so that nothing is guessed")


def _likely(data: bytes) -> str | None:
    """The encoding of text that is not UTF-8; ImportError without its library. Western first: a detector needs more than a few accents."""
    controls = sum(byte < 32 and byte not in (9, 10, 12, 13, 27) for byte in data[:_SAMPLE])
    if controls * 20 > len(data[:_SAMPLE]):
        return None
    high = [byte for byte in data[:_SAMPLE] if byte > 127]
    if len(high) * 5 < len(data[:_SAMPLE]):
        try:
            data.decode("cp1252")
        except UnicodeDecodeError:
            return "latin-1"
        return "cp1252"
    if len(high) < _LEAST:
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best else None
