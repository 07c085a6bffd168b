"""Word documents: paragraphs and tables in order, headings, quotations and captions by their style, deleted text left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.read.composing import Block, compose
from checker.read.guard import guarded
from checker.read.heads import read_head
from checker.read.limits import Limits
from checker.read.office_zip import checked
from checker.read.source import Source, load
from checker.read.text import empty
from checker.records import Article, Problem

_SCOPES = (("title", "headline"), ("heading", "headline"), ("quote", "quote"), ("caption", "caption"))
_KEPT = "descendant::w:t[not(ancestor::w:del) and not(ancestor::w:r/w:rPr/w:strike[not(@w:val='0' or @w:val='false')])]"
_PARTS = f"{_KEPT}|descendant::w:tab|descendant::w:br|descendant::w:noBreakHyphen"


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The article of a document. What it says of itself comes from its text: its properties tell of the file, and of
    whoever set up the computer."""
    data = load(source, limits, limits.max_file)
    if isinstance(data, Problem):
        yield data
        return
    item = guarded(lambda: _document(data, source.name, limits), source.name, "a Word document", limits)
    yield item


def _document(data: bytes, where: str, limits: Limits) -> Article | Problem:
    import docx

    document = docx.Document(checked(data, limits))
    styles = {style.style_id: (style.name or "").lower() for style in document.styles}
    blocks = list(_blocks(document.element.body, styles))
    text, zones = compose(blocks)
    if not text:
        return empty(where)
    head = read_head(text)
    title = next((" ".join(block.split()) for scope, block in blocks if scope == "headline" and block.strip()), None)
    return Article(
        id=where,
        path=where,
        text=text,
        title=title or head.title,
        published=head.published,
        updated=head.updated,
        author=head.author,
        zones=zones or head.zones,
    )


def _blocks(body: Any, styles: dict[str, str]) -> Iterator[Block]:
    for element in body.iterchildren():
        kind = element.tag.rpartition("}")[2]
        if kind == "p":
            yield _scope(element, styles), _text(element)
        elif kind == "tbl":
            rows = (" | ".join(_text(cell) for cell in row.xpath("w:tc")) for row in element.xpath("w:tr"))
            yield "body", "\n".join(rows)
        elif kind == "sdt":
            for content in element.xpath("w:sdtContent"):
                yield from _blocks(content, styles)


def _scope(paragraph: Any, styles: dict[str, str]) -> str:
    for style in paragraph.xpath("w:pPr/w:pStyle/@w:val"):
        name = styles.get(style, style.lower())
        return next((scope for word, scope in _SCOPES if word in name), "body")
    return "body"


def _text(element: Any) -> str:
    marks = {"tab": " ", "br": "\n", "noBreakHyphen": "\u2011"}
    return "".join(marks.get(part.tag.rpartition("}")[2]) or part.text or "" for part in element.xpath(_PARTS))
