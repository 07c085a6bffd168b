"""PDF: the text of the pages, its lines joined to paragraphs again."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from statistics import median

from checker.read.composing import compose, writable
from checker.read.guard import guarded
from checker.read.heads import read_head
from checker.read.limits import Limits
from checker.read.source import Source, load
from checker.read.text import empty
from checker.records import Article, Problem

_JUNK_TITLE = re.compile(
    r"(?:untitled|microsoft word|document\d*|slide \d|.*\.(?:docx?|pdf|indd|rtf|pptx?|odt)$)", re.IGNORECASE
)
_HYPHEN = re.compile(r"[a-z]-$")


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The article of a PDF: its `text` is that of its pages, a blank line between paragraphs and pages."""
    data = load(source, limits, limits.max_file)
    if isinstance(data, Problem):
        yield data
        return
    yield guarded(lambda: _document(data, source.name, limits), source.name, "PDF", limits)


def _document(data: bytes, where: str, limits: Limits) -> Article | Problem:
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it speaks of every oddity; what matters is a Problem
    reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        return Problem(where, "is encrypted", "save it without a password", "error")
    pages: list[str] = []
    locators: list[tuple[int, str]] = []
    size = 0
    for number, page in enumerate(reader.pages, 1):
        shown, _ = compose(("body", paragraph) for paragraph in _paragraphs(writable(page.extract_text() or "")))
        if not shown:
            continue
        locators.append((size, f"page {number}"))
        pages.append(shown)
        size += len(shown) + 2
        if size > limits.max_bytes:
            return Problem(
                where, f"holds more than {limits.max_bytes:,} characters", "split it, or raise --max-bytes", "error"
            )
    text = "\n\n".join(pages)
    if not text:
        return Problem(where, "holds no text, only pictures of it", "run it through text recognition (OCR) first")
    head = read_head(text)
    metadata = reader.metadata
    title = (metadata.title or "").strip() if metadata and isinstance(metadata.title, str) else ""
    return (
        Article(
            id=where,
            path=where,
            text=text,
            title=head.title or (None if not title or _JUNK_TITLE.match(title) else writable(title)),
            published=head.published,
            updated=head.updated,
            author=head.author,
            zones=head.zones,
            locators=tuple(locators),
        )
        if text.strip()
        else empty(where)
    )


def _paragraphs(page: str) -> Iterator[str]:
    """The paragraphs of a page: lines that run to the margin go on in the next one."""
    lines = [line.strip() for line in page.replace("\0", "").splitlines()]
    lengths = [len(line) for line in lines if line]
    full = 0.75 * median(sorted(lengths)[-max(1, len(lengths) // 2) :]) if lengths else 0
    held = ""
    for line in lines:
        if not line:
            if held:
                yield held
            held = ""
            continue
        broken = _HYPHEN.search(held) and line[0].islower()
        held = held[:-1] + line if broken else f"{held} {line}".lstrip()
        if len(line) < full:
            yield held
            held = ""
    if held:
        yield held
