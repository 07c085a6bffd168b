"""NewsML-G2, the IPTC's form for news agencies: one newsItem, one article. Entities are never resolved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.read.composing import compose
from checker.read.markup import blocks, plain
from checker.read.record import article
from checker.read.source import Source
from checker.records import Article, Problem


def news_items(data: bytes, source: Source) -> Iterator[Article | Problem]:
    """The articles of a newsItem or of all newsItems of a newsMessage. May raise what the parser raises."""
    import lxml.etree

    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = lxml.etree.fromstring(data, parser)
    items = [root] if _name(root) == "newsItem" else root.xpath("//*[local-name()='newsItem']")
    if not items:
        yield Problem(source.name, "holds no newsItem", "is the file whole?")
    for number, item in enumerate(items):
        where = f"{source.name}[{number}]" if len(items) > 1 else source.name
        record = {
            "id": item.get("guid"),
            "text": _content(item),
            "title": _first(item, "contentMeta/headline"),
            "published": _first(item, "contentMeta/contentCreated") or _first(item, "itemMeta/firstCreated"),
            "updated": _first(item, "contentMeta/contentModified") or _first(item, "itemMeta/versionCreated"),
            "author": (_first(item, "contentMeta/by") or "").removeprefix("By ") or None,
            "source": _first(item, "itemMeta/provider/name") or _attribute(item, "itemMeta/provider"),
            "lang": _attribute(item, "contentMeta/language", "tag"),
        }
        yield from article(record, where, source.name, 1, dict(source.fields), f"newsItem [{number}]")


def _content(item: Any) -> str:
    """The longest of the renderings of one text: inline XML (XHTML or NITF), or inline data."""
    found = [""]
    for inline in item.xpath("*[local-name()='contentSet']/*[local-name()='inlineXML']"):
        for wanted in ("body.content", "body"):
            if bodies := inline.xpath(f".//*[local-name()='{wanted}']"):
                break
        found.append(compose(("body", block) for block in blocks(bodies[0] if bodies else inline))[0])
    inlines = item.xpath("*[local-name()='contentSet']/*[local-name()='inlineData']")
    found += [plain("".join(inline.itertext())) for inline in inlines]
    return max(found, key=len)


def _first(item: Any, path: str) -> str | None:
    for element in item.xpath("/".join(f"*[local-name()='{step}']" for step in path.split("/"))):
        if text := " ".join("".join(element.itertext()).split()):
            return text
    return None


def _attribute(item: Any, path: str, name: str = "literal") -> str | None:
    for element in item.xpath("/".join(f"*[local-name()='{step}']" for step in path.split("/"))):
        return str(element.get(name) or element.get("qcode") or "") or None
    return None


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
