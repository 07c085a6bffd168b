"""A fragment of HTML, as feeds and news agencies send it, to plain text; no page, so nothing to be left out."""

from __future__ import annotations

from typing import Any

from checker.read.composing import compose

_BLOCKS = frozenset({
    "article", "aside", "blockquote", "body", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "table", "tr", "ul",
})  # fmt: skip
_SILENT = frozenset({"del", "head", "iframe", "noscript", "s", "script", "strike", "style", "template"})


def plain(markup: str) -> str:
    """The text of a fragment, a blank line between its blocks; text without markup as it is.

    >>> plain("<p>The fee <del>rose</del> fell.</p><p>Twice &amp; for all.</p>")
    'The fee fell.\\n\\nTwice & for all.'
    """
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    import lxml.etree
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except lxml.etree.ParserError:
        return ""
    return compose(("body", block) for block in blocks(tree))[0]


def blocks(tree: Any) -> list[str]:
    """The texts between the borders of blocks, in order. Elements are told by their names without a namespace."""
    import lxml.etree

    found = [""]
    silent = 0
    for event, element in lxml.etree.iterwalk(tree, events=("start", "end")):
        name = element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
        silent += (name in _SILENT) * (1 if event == "start" else -1)
        if name in _BLOCKS and found[-1]:
            found.append("")
        said = element.text if event == "start" else (element.tail if element is not tree else None)
        if said and not silent and isinstance(element.tag, str):
            found[-1] += said.replace("\n", " ")
    return found
