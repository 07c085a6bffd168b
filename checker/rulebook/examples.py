"""`tests:` of a rule: articles in, verdict and values out."""

from __future__ import annotations

from typing import Any

from checker.records import Article, Zone
from checker.rule import RuleTest
from checker.rulebook.amounts import values
from checker.rulebook.declaration import ARTICLE, TEST, Key, by_name
from checker.rulebook.document import LIST, TEXT, Document, Node
from checker.rulebook.mappings import known
from checker.rulebook.shapes import About, choice, currency, date, flag, for_example, text

_TEST = by_name(TEST)
_ARTICLE = by_name(ARTICLE)
_PARTS = {"choice": choice, "flag": flag, "text": text}
_FIELDS = {"currency": currency, "date": date, "text": text}


def tests(document: Document, node: Node, key: Key, about: About) -> tuple[RuleTest, ...] | None:
    """A list of tests. Those that cannot be read are left out, with a fault."""
    if node.kind != LIST or not node.value:
        document.fault(node, "tests is a list of tests", for_example(key))
        return None
    found = [_test(document, item, number, about) for number, item in enumerate(node.value, 1)]
    return tuple(test for test in found if test)


def _test(document: Document, node: Node, number: int, about: About) -> RuleTest | None:
    before = len(document.faults)
    parts = known(document, node, "a test", _TEST)
    found: dict[str, Any] = {}
    for name, (_, value) in parts.items():
        key = _TEST[name]
        if name == "articles":
            found[name] = _articles(document, value, key, about)
        elif name == "values":
            found[name] = values(document, value, key, about)
        else:
            found[name] = _PARTS[key.shape](document, value, key, about)
    if len(document.faults) > before:
        return None
    return RuleTest(
        name=found.get("name", f"test {number}"),
        articles=found["articles"],
        verdict=found["verdict"],
        values=found.get("values"),
        todo=bool(found.get("todo")),
        line=node.start_mark.line + 1,
    )


def _articles(document: Document, node: Node, key: Key, about: About) -> tuple[Article, ...] | None:
    if node.kind != LIST or not node.value:
        document.fault(node, "articles is a list of articles", for_example(key))
        return None
    found: list[Article] = []
    for number, item in enumerate(node.value, 1):
        article = _article(document, item, number, about)
        if article and any(article.id == other.id for other in found):
            document.fault(item, f"two articles have the id {article.id}", "ids of a test's articles differ")
        elif article:
            found.append(article)
    return tuple(found)


def _article(document: Document, node: Node, number: int, about: About) -> Article | None:
    line = node.start_mark.line + 1
    if node.kind == TEXT:
        written = text(document, node, _TEST["articles"], about)
        return Article(str(number), document.path, written, line=line) if written else None
    parts = known(document, node, "a test article", _ARTICLE)
    fields: dict[str, Any] = {}
    for name, (_, value) in parts.items():
        key = _ARTICLE[name]
        fields[name] = _FIELDS[key.shape](document, value, key, about)
    if not fields.get("text"):
        return None
    headline, body, caption = fields.pop("headline", None), fields.pop("text") or "", fields.pop("caption", None)
    written, zones = laid_out(headline, body, caption)
    id = fields.pop("id", None) or str(number)
    return Article(id, document.path, written, zones=zones, line=line, **fields)


def laid_out(headline: str | None, body: str, caption: str | None) -> tuple[str, tuple[Zone, ...]]:
    """The text of an article of a test, its headline above and its caption below, and where these are in it."""
    zones = []
    if headline:
        zones.append(Zone(0, len(headline), "headline"))
        body = f"{headline}\n\n{body}"
    if caption:
        zones.append(Zone(len(body) + 2, len(body) + 2 + len(caption), "caption"))
        body = f"{body}\n\n{caption}"
    return body, tuple(zones)
