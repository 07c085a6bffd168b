"""Articles in: one reader a form, and this table.

Every reader has the same name:

    read(source, limits) -> Iterator[Article | Problem]   what the source holds, in its order. A reader never raises on
                                                          what a file holds: what cannot be used becomes a Problem.

READERS names the module of every extension. It is imported when a file of its form is first met.
"""

from __future__ import annotations

import importlib
from typing import Any

READERS = {
    ".jsonl": "checker.read.jsonl",
    ".markdown": "checker.read.markdown",
    ".md": "checker.read.markdown",
    ".ndjson": "checker.read.jsonl",
    ".text": "checker.read.text",
    ".txt": "checker.read.text",
}


def reader(extension: str) -> Any:
    """The module that reads files with this extension (".txt", in lower case)."""
    return importlib.import_module(READERS[extension])
