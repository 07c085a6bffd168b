"""The canonical notation of words: in double quotes, with a backslash before quotes and backslashes; and that of a quote."""

from __future__ import annotations

import re

from checker.text.fold import fold

_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_SPACE = re.compile(r"\s+")
_DASH = re.compile(r"(?<=[^\W\d])\s*[–—―]+\s*(?=[^\W\d])")  # printed with spaces or without


def quoted(text: str) -> str:
    r"""
    >>> print(quoted('Jer "J" Thorp'))
    "Jer \"J\" Thorp"
    """
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def unquoted(text: str) -> str:
    r"""The inverse of `quoted`; ValueError where the text is not in that notation.

    >>> unquoted('"Jer Thorp"')
    'Jer Thorp'
    """
    found = _QUOTED.fullmatch(text.strip())
    if not found:
        raise ValueError(f'words are written in double quotes, like "Jer Thorp", not {text}')
    return re.sub(r"\\(.)", r"\1", found.group(1), flags=re.DOTALL)


def evened(words: str) -> str:
    """A quote's words with straight quotes and plain spaces, without the punctuation that the sentence around puts at their ends.

    >>> evened(" “We  left”, ")
    '"We left"'
    """
    return _SPACE.sub(" ", fold(_DASH.sub(" - ", words))).strip(" ,;.-")
