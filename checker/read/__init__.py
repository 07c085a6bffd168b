"""Articles in: one reader a form, and this table.

Every reader has the same name:

    read(source, limits) -> Iterator[Article | Problem]   what the source holds, in its order. A reader never raises on
                                                          what a file holds: what cannot be used becomes a Problem.

READERS names the module of every extension; it is imported when a file of its form is first met. EXTRAS names, for forms
that need libraries which are not installed with the program, those libraries and the extra that brings them.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
from typing import Any

READERS = {
    ".atom": "checker.read.feed",
    ".csv": "checker.read.table",
    ".docx": "checker.read.docx",
    ".gz": "checker.read.packed",
    ".htm": "checker.read.html",
    ".html": "checker.read.html",
    ".json": "checker.read.json_file",
    ".jsonl": "checker.read.jsonl",
    ".markdown": "checker.read.markdown",
    ".md": "checker.read.markdown",
    ".ndjson": "checker.read.jsonl",
    ".parquet": "checker.read.parquet",
    ".pdf": "checker.read.pdf",
    ".rss": "checker.read.feed",
    ".tar": "checker.read.archive",
    ".tar.gz": "checker.read.archive",
    ".text": "checker.read.text",
    ".tgz": "checker.read.archive",
    ".tsv": "checker.read.table",
    ".txt": "checker.read.text",
    ".warc": "checker.read.warc",
    ".warc.gz": "checker.read.warc",
    ".xhtml": "checker.read.html",
    ".xlsx": "checker.read.xlsx",
    ".xml": "checker.read.feed",
    ".zip": "checker.read.archive",
    ".zst": "checker.read.packed",
}
EXTRAS = {
    ".atom": ("feedparser lxml", "feeds"),
    ".docx": ("docx", "office"),
    ".htm": ("trafilatura lxml_html_clean", "html"),
    ".html": ("trafilatura lxml_html_clean", "html"),
    ".parquet": ("pyarrow", "parquet"),
    ".pdf": ("pypdf", "pdf"),
    ".rss": ("feedparser lxml", "feeds"),
    ".warc": ("warcio trafilatura lxml_html_clean", "warc"),
    ".warc.gz": ("warcio trafilatura lxml_html_clean", "warc"),
    ".xhtml": ("trafilatura lxml_html_clean", "html"),
    ".xlsx": ("openpyxl", "office"),
    ".xml": ("feedparser lxml", "feeds"),
    ".zst": ("zstandard", "zst"),
}
_SECOND = frozenset(name[name.rfind(".") :] for name in READERS if name.count(".") > 1)  # what may end a longer one


@functools.cache
def reader(extension: str) -> Any:
    """The module that reads files with this extension (".txt", in lower case)."""
    return importlib.import_module(READERS[extension])


def form(name: str) -> str:
    """The extension by which a reader may be known, in lower case; the longer where two fit (".tar.gz"), "" for none."""
    stem, _, last = name[name.rfind("/") + 1 :].lower().rpartition(".")
    if not stem or not last:
        return ""
    last = f".{last}"
    if last not in _SECOND:
        return last
    whole = f".{stem.rpartition('.')[2]}{last}"
    return whole if whole in READERS else last


@functools.cache
def missing_extra(extension: str) -> str | None:
    """The extra that must be installed before this form can be read, None where it can be."""
    libraries, extra = EXTRAS.get(extension, ("", ""))
    return extra if any(importlib.util.find_spec(library) is None for library in libraries.split()) else None
