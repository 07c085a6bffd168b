"""Compiled templates, kept as Python keeps its own: in `__pycache__` beside the sources, where that may be written.

Compiling them takes longer than everything else that a small report needs.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import BytecodeCache


def beside(folder: Path) -> BytecodeCache | None:
    """The cache of a folder of templates; None where there is none and none can be made."""
    from jinja2.bccache import Bucket, FileSystemBytecodeCache

    class Beside(FileSystemBytecodeCache):
        def dump_bytecode(self, bucket: Bucket) -> None:
            if not sys.dont_write_bytecode:
                with contextlib.suppress(OSError):
                    super().dump_bytecode(bucket)

    cache = folder / "__pycache__"
    if not sys.dont_write_bytecode:
        with contextlib.suppress(OSError):
            cache.mkdir(exist_ok=True)
    return Beside(str(cache)) if cache.is_dir() else None
