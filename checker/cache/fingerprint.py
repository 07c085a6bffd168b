"""Which program this is: its version, its files, its Python. Rows of another program are never used."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Iterator
from hashlib import blake2b

from checker import __version__

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120 (pathlib costs a start 5 ms)
_SUFFIXES = (".py", ".yaml", ".yml", ".json")


@functools.cache
def fingerprint() -> str:
    """A short hex text that changes with every file of the package, so that work on the program needs no clearing."""
    known = [__version__, repr(sys.version_info[:3]), *sorted(_stamps(_PACKAGE, ""))]
    return blake2b("\n".join(known).encode(), digest_size=8).hexdigest()


def _stamps(folder: str, below: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_SUFFIXES):
                status = entry.stat()
                yield f"{below}{entry.name} {status.st_size} {status.st_mtime_ns}"
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                yield from _stamps(entry.path, f"{below}{entry.name}/")
