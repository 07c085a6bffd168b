"""Reports of our own in a folder of articles: to read one would count once more what it quotes."""

from __future__ import annotations

from checker.records import Problem

_REACH = 2000  # bytes in which a report says what it is
_HTML = b'<meta name="generator" content="checker '
_JSON = b'{\n"schema_version": '
_JSON_TOOL = b'"tool": {"name": "checker"'
_MARKDOWN = "## Fact check — ".encode()


def is_report(data: bytes) -> bool:
    """Whether a file that begins so is a report in HTML, JSON or Markdown that checker wrote."""
    begins = data[:_REACH]
    if begins.startswith(_JSON):
        return _JSON_TOOL in begins
    return begins.startswith(_MARKDOWN) or _HTML in begins


def own_report(where: str) -> Problem:
    return Problem(where, "is a report of checker, and was not read as an article", "write reports elsewhere", "info")
