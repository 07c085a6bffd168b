"""JSON that is safe to print: what steers a terminal or is not seen is written as JSON can write it, and reads back the same."""

from __future__ import annotations

import re

# Delete and the C1 controls, marks that turn the direction of a line, line ends that are none in JSON, and characters
# without width, by which two names look the same. The joiners U+200C and U+200D belong to Persian, Indic scripts and emoji.
_STEERING = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]")


def harmless(text: str) -> str:
    """
    >>> harmless('"a\u202eb"')
    '"a\\\\u202eb"'
    """
    if text.isprintable():  # as nearly every line is
        return text
    text = _STEERING.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair, which broken JSONL can hold; "\\ud83d" is what JSON calls it
        return text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text
