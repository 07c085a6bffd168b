"""Text for a terminal: harmless, measured in columns, coloured only when asked.

What articles say is printed on somebody's terminal, so it must not steer it: no control sequence, no character that
turns the direction of a line, no half of a surrogate pair gets through.
"""

from __future__ import annotations

import unicodedata

STYLES = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "good": "32",
    "gutter": "1;34",
    "strong": "1",
    "faint": "2",
}
_JOINERS = "\u200c\u200d"  # Persian, Indic scripts and emoji need them
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SPACES = frozenset("\t\n\v\f\r\x85\u2028\u2029")


def paint(text: str, style: str, color: bool) -> str:
    """`text` in one of STYLES, or as it is."""
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if color and text else text


def clean(text: str) -> str:
    """The text on one line, with nothing in it that a terminal obeys.

    >>> clean("a\\x1b[31mb\\nc\\u202ed")
    'a␛[31mb c�d'
    """
    if text.isprintable():
        return text
    return "".join([char if char.isprintable() else _harmless(char) for char in text])


def _harmless(char: str) -> str:
    if char in _SPACES:
        return " "
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    if category == "Cc":
        code = ord(char)
        return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else "�"
    if category == "Cf":
        return char if char in _JOINERS else "�" if char in _TURNING else ""
    return "�" if category == "Cs" else char


def columns(text: str) -> int:
    """How many columns a cleaned text takes: two for wide characters, none for combining marks.

    >>> columns("abc"), columns("東京"), columns("e\\u0301")
    (3, 4, 1)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if char < "\u0300":
        return 1
    if char in _JOINERS or "\u1160" <= char <= "\u11ff" or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def squeeze(text: str, room: int = 600) -> str:
    """`clean`, with every run of spaces made one, in at most `room` columns: a line of an article may hold megabytes."""
    return head(" ".join(clean(text[: room * 4]).split()), room)


def head(text: str, room: int) -> str:
    """The beginning of a cleaned text in at most `room` columns, with … where something is left out."""
    if len(text) * 2 <= room or columns(text) <= room:
        return text
    return _fit(text, room - 1).rstrip() + "…"


def window(before: str, middle: str, after: str, room: int) -> tuple[str, str, str]:
    """What can be shown of a sentence in `room` columns, around its middle; … where something is left out.

    The middle is shown whole where it fits, and gets what the sides leave; cuts fall between words where one is near.
    """
    middle = head(middle, room - 2)
    rest = room - columns(middle)
    half = rest // 2
    left, right = columns(before), columns(after)
    if left + right > rest:
        if left <= half:
            after = _cut_end(after, rest - left)
        elif right <= half:
            before = _cut_start(before, rest - right)
        else:
            before, after = _cut_start(before, half), _cut_end(after, rest - half)
    return before, middle, after


def wrap(text: str, room: int, indent: str = "") -> str:
    """A cleaned text as lines of at most `room` columns where its words allow; later ones begin with `indent`.

    >>> wrap("= why: one two three", 12, "       ")
    '= why: one\\n       two\\n       three'
    """
    if columns(text) <= room:
        return text
    words = text.split()
    lines, line = [], text[: len(text) - len(text.lstrip())] + words[0]
    used = columns(line)
    for word in words[1:]:
        size = columns(word)
        if used + 1 + size > room:
            lines.append(line)
            line, used = indent + word, columns(indent) + size
        else:
            line, used = f"{line} {word}", used + 1 + size
    return "\n".join([*lines, line])


def _fit(text: str, room: int) -> str:
    used = 0
    for index, char in enumerate(text):
        used += _columns(char)
        if used > room:
            return text[:index]
    return text


def _cut_end(text: str, room: int) -> str:
    kept = _fit(text, room - 1)
    space = kept.rfind(" ")
    return (kept[:space] if space >= len(kept) - 16 and space > 0 else kept) + "…"


def _cut_start(text: str, room: int) -> str:
    kept = _fit(text[::-1], room - 1)[::-1]
    kept = kept.lstrip("".join({char for char in kept[:4] if not _columns(char)})) if kept else kept
    space = kept.find(" ")
    return "…" + (kept[space + 1 :] if 0 <= space < 16 and space < len(kept) - 1 else kept)
