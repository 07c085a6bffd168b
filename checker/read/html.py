"""Web pages: the main text by trafilatura, with headline, quotations and captions as zones; struck-through text left out.

The page is never rendered, and nothing it points to is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.read.composing import Block, compose
from checker.read.decoding import decode
from checker.read.guard import guarded
from checker.read.heads import read_head
from checker.read.html_metadata import page_metadata
from checker.read.limits import Limits
from checker.read.metadata import clean
from checker.read.reports import is_report, own_report
from checker.read.source import Source, load
from checker.read.text import empty
from checker.records import Article, Problem

_STRUCK = "//del|//s|//strike|//*[@aria-hidden='true' and not(.//p)]|//script[not(contains(@type,'ld+json'))]|//style"
_CAPTIONS = "//figcaption|//*[contains(concat(' ', @class, ' '), ' wp-caption-text ')]"
_HEAD_BLOCKS = 40  # blocks of the page in which a byline may stand


def read(source: Source, limits: Limits) -> Iterator[Article | Problem]:
    """The article of a page. Its `text` is the title, the main text and the captions, a blank line between blocks."""
    data = load(source, limits)
    if isinstance(data, Problem):
        yield data
        return
    if is_report(data):
        yield own_report(source.name)
        return
    read = guarded(lambda: page(data, source.name), source.name, "HTML", limits)
    yield from (read,) if isinstance(read, Problem) else read


def page(data: bytes, where: str) -> list[Article | Problem]:
    """The article of a page and the Problems with it. May raise what the parsers raise."""
    tree, note = _tree(data, where)
    found: list[Article | Problem] = [note] if note else []
    if tree is None:
        return found if note else [empty(where)]
    fields, conflicts = page_metadata(tree)
    lang = tree.get("lang")
    for element in tree.xpath(_STRUCK):
        if element.getparent() is not None:
            element.drop_tree()
    captions = [caption.text_content() for caption in tree.xpath(_CAPTIONS)]
    head = read_head("\n".join(_blocks_of(tree)))
    blocks = list(_main(tree))
    title = fields.get("title") or head.title
    if not any(scope != "headline" and text.strip() for scope, text in blocks):
        return [*found, empty(where)]
    if title and not any(" ".join(text.split()) == " ".join(title.split()) for _, text in blocks[:3]):
        blocks.insert(0, ("headline", title))
    text, zones = compose(_with_captions(blocks, captions))
    for name in ("published", "updated", "author"):
        if name not in fields and (said := getattr(head, name)):
            fields[name] = said
    known, problems = clean({"lang": lang, **fields, "title": title}, where)
    found += problems
    found += [Problem(where, conflict, "if that is wrong, give it in corpus.yaml", "info") for conflict in conflicts]
    found.append(Article(id=where, path=where, text=text, zones=zones, **known))  # type: ignore[arg-type]
    return found


def _tree(data: bytes, where: str) -> tuple[Any, Problem | None]:
    """The parsed page. Its bytes are read as the page says, else as any text."""
    import lxml.etree
    import lxml.html

    encoding = _said_encoding(data)
    text: str | None
    if encoding:
        text, note = data.decode(encoding, "replace"), None
    else:
        text, note = decode(data, where)
    if text is None or not text.strip():
        return None, note
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser), note
    except lxml.etree.ParserError:  # nothing but comments
        return None, note


def _said_encoding(data: bytes) -> str | None:
    """The encoding a page declares, where it is one and the bytes are not UTF-8 anyway."""
    import codecs
    import re

    match = re.search(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", data[:2048], re.IGNORECASE)
    if not match or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return None
    if (
        name in ("utf-8", "idna", "punycode") or not codecs.lookup(name)._is_text_encoding
    ):  # these two are for addresses
        return None
    try:
        data[:2048].decode(name, "replace")
    except (UnicodeError, ValueError):  # a codec that cannot replace, such as undefined
        return None
    return "cp1252" if name in ("iso8859-1", "ascii") else name  # as browsers do


def _main(tree: Any) -> Iterator[Block]:
    """The blocks of the main text, in order."""
    import trafilatura

    document = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    body = getattr(document, "body", None)
    if body is None:
        return
    for element in body:
        scope = {"head": "headline", "quote": "quote"}.get(element.tag, "body")
        if element.tag == "table":
            rows = (" | ".join(_text(cell) for cell in row.iter("cell")) for row in element.iter("row"))
            yield scope, "\n".join(rows)
        elif element.tag == "list":
            yield scope, "\n".join(_text(item) for item in element.iter("item"))
        else:
            yield scope, _text(element)


def _text(element: Any) -> str:
    parts = []
    for part in element.iter():
        if part.tag == "lb" or (part is not element and part.tag == "p"):
            parts.append("\n")
        if isinstance(part.tag, str) and part.text:
            parts.append(part.text)
        if part is not element and part.tail:
            parts.append(part.tail)
    return "".join(parts)


def _with_captions(blocks: list[Block], captions: list[str]) -> Iterator[Block]:
    """The blocks, those that are captions marked so, and at the end the captions that were not among them."""
    left = dict.fromkeys(" ".join(caption.split()) for caption in captions)
    for scope, text in blocks:
        plain = " ".join(text.split())
        if plain in left:
            del left[plain]
            scope = "caption"
        yield scope, text
    for caption in left:
        yield "caption", caption


def _blocks_of(tree: Any) -> Iterator[str]:
    """The first texts of the page's article, as lines: a byline stands there that belongs to no paragraph."""
    scope = next(iter(tree.xpath("(//article[.//h1]|//main|//article|//body)[1]")), tree)
    count = 0
    for element in scope.iter("h1", "h2", "p", "div", "span", "time", "address", "header"):
        if count == _HEAD_BLOCKS:
            return
        if element.tag in ("div", "span", "header") and not (element.text or "").strip():
            continue
        if line := " ".join(element.text_content().split())[:1000]:
            yield line
            count += 1
