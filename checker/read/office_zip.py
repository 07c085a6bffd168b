"""Office files are ZIP archives of XML: looked over before any library unpacks them."""

from __future__ import annotations

import io
import zipfile

from checker.read.limits import Limits

MOST_PARTS = 20_000


class TooLarge(Exception):
    """It would unpack to more than it may."""


def checked(data: bytes, limits: Limits) -> io.BytesIO:
    """The file for a library to open. Raises TooLarge, or zipfile.BadZipFile where it is no office file."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise zipfile.BadZipFile(
            "it is an old Office file or an encrypted one; save it in the present form, unencrypted"
        )
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        if len(infos) > MOST_PARTS:
            raise TooLarge(f"it holds {len(infos):,} parts")
        unpacked = sum(info.file_size for info in infos)
        if unpacked > limits.max_file:
            raise TooLarge(f"it unpacks to {unpacked:,} bytes, more than {limits.max_file:,}")
        xml = sum(info.file_size for info in infos if info.filename.endswith((".xml", ".rels")))
        if xml > limits.max_bytes and xml > limits.max_ratio * len(data):
            raise TooLarge(f"its XML unpacks to {xml:,} bytes")
    return io.BytesIO(data)
