"""Folding: what an editor takes for the same character becomes the same character, one for one, so offsets stay."""

from __future__ import annotations

import re

_TYPOGRAPHY = {
    **dict.fromkeys("‘’‚‛′`´ʼ＇", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒–—―−－", "-"),
    **dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000", " "),
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
}
_TABLE = str.maketrans(_TYPOGRAPHY)
_ODD = re.compile("[" + "".join(map(re.escape, (char for char in _TYPOGRAPHY if char > "\x7f"))) + "]")
_COMMON = tuple((odd, _TYPOGRAPHY[odd]) for odd in "’“”‘–—\xa0")  # after these most texts are plain
_PLAIN = tuple(char for char in _TYPOGRAPHY if char <= "\x7f")
_ANY_PLAIN = re.compile("[" + "".join(map(re.escape, _PLAIN)) + "]")


def fold(text: str) -> str:
    """Straight quotes, plain hyphens and spaces; every character keeps its place.

    >>> fold("‘so‑called’\\nletter")
    "'so-called' letter"
    """
    text = straight(text)
    if not _ANY_PLAIN.search(text):  # as in nearly every sentence
        return text
    if text.isascii():
        return text.translate(_TABLE)
    for plain in _PLAIN:
        text = text.replace(plain, _TYPOGRAPHY[plain])
    return text


def straight(text: str) -> str:
    """`fold` for all but the plain characters: tabs and line ends stay."""
    if text.isascii():
        return text
    for odd, plain in _COMMON:
        text = text.replace(odd, plain)
    if not text.isascii():
        for odd in set(_ODD.findall(text)):
            text = text.replace(odd, _TYPOGRAPHY[odd])
    return text


def fold_case(text: str) -> str:
    """`fold`, and lower case; the length stays even where a capital lowers to two characters ("İ").

    >>> fold_case("GitHub’s İ")
    "github's i"
    """
    lowered = fold(text).lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(char.lower()[0] for char in fold(text))
