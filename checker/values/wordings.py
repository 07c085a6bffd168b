"""Words: names, places, quotes and phrases. Their notation is the words in double quotes."""

from __future__ import annotations

from checker.records import Wording
from checker.text.quoted import evened, quoted, unquoted


def canonical(value: Wording) -> str:
    return quoted(value.text)


def parse(text: str, type: str) -> Wording:
    words = unquoted(text)
    return Wording(type, evened(words) if type == "quote" else words)


def texts(value: Wording) -> tuple[str | None, str | None, str | None]:
    return value.text, None, None
