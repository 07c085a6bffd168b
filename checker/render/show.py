"""Text of articles made fit for a page: control characters visible, giants cut, links only to the web."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import quote, urlsplit

from checker.record import Record

AROUND = 400  # characters of a sentence kept on each side of the value; a sentence is far shorter, a broken file is not
LABEL = 160  # characters of a title, a source or a path

# Overrides, embeddings and isolates can turn the text around them; the zero-width ones make two names look the
# same. Left-to-right and right-to-left marks and joiners belong to the languages that use them and stay.
_TURNING = {
    code: f"[U+{code:04X}]" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x2060, 0xFEFF)
}
_CONTROL = {code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)}
_TABLE = {
    **_TURNING,
    **_CONTROL,
    0x7F: "␡",
    **{code: f"[U+{code:04X}]" for code in (*range(0x80, 0x85), *range(0x86, 0xA0))},
}


class Marked(Record, frozen=True):
    """A sentence in three parts, the middle one being the value; `cut` counts the characters left out."""

    before: str
    mark: str
    after: str
    cut: int = 0


def clear(text: str | None, limit: int = 0) -> str:
    """`text` with characters that are not seen made visible, cut in the middle where it is longer than `limit`.

    >>> clear("a\\u202eb")
    'a[U+202E]b'
    """
    if not text:
        return ""
    if limit and len(text) > limit:
        half = limit // 2
        text = f"{text[:half]}…{text[-half:]}"
    return text.translate(_TABLE).encode("utf-8", "replace").decode("utf-8")


def mark(sentence: str, start: int, surface: str) -> Marked:
    """Cut `sentence` around `surface`, which should stand at `start`; where it does not, it is looked for."""
    if sentence[start : start + len(surface)] != surface or start < 0:
        start = sentence.find(surface)
    if start < 0 or not surface:
        cut = max(0, len(sentence) - 2 * AROUND)
        return Marked(clear(sentence[: 2 * AROUND]) + ("…" if cut else ""), "", "", cut)
    end = start + len(surface)
    before, after = sentence[max(0, start - AROUND) : start], sentence[end : end + AROUND]
    cut = len(sentence) - len(before) - len(after) - len(surface)
    before = ("…" if len(before) < start else "") + before
    after += "…" if end + AROUND < len(sentence) else ""
    return Marked(clear(before), clear(surface, 2 * AROUND), clear(after), cut)


def _is_plain(url: str) -> bool:
    """Without white space, control characters and private ones."""
    if url.isascii():
        return url.isprintable() and " " not in url
    return re.fullmatch(r"[!-~\u00a1-\ud7ff\uf900-\uffef]+", url) is not None


def web_link(url: str | None, sentence: str = "") -> str | None:
    """`url` where it is a plain web address, with a text fragment that leads to `sentence`; None for any other scheme.

    >>> web_link("https://example.org/a", "Over 100 signed.")
    'https://example.org/a#:~:text=Over%20100%20signed.'
    >>> web_link("javascript:alert(1)") is None
    True
    """
    if not url or len(url) > 2000 or not _is_plain(url):
        return None
    try:
        parts = urlsplit(url)
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname or "@" in parts.netloc or "\\" in url:
            return None  # "https://known.example@other.example" looks like an address of the first
    except ValueError:
        return None
    if not sentence:
        return url
    return f"{url}{'' if parts.fragment else '#'}:~:text={_fragment(sentence)}"


def _fragment(sentence: str) -> str:
    """A text directive: the whole sentence, or its first and last words where it is long."""
    words = sentence.encode("utf-8", "replace").decode("utf-8").split()
    if len(" ".join(words)) <= 100:
        return _percent(" ".join(words)[:100])
    return f"{_percent(' '.join(words[:5])[:100])},{_percent(' '.join(words[-5:])[-100:])}"


def _percent(text: str) -> str:
    return quote(text, safe="").replace("-", "%2D")


@cache
def language(tag: str | None) -> str:
    """A language tag that a browser understands, or nothing."""
    return tag if tag and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", tag) else ""


def anchor(text: str) -> str:
    """`text` as the end of an element's id."""
    return re.sub(r"[^A-Za-z0-9_.-]+", "-", text)[:80]
