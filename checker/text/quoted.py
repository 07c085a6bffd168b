"""The canonical notation of words: in double quotes, with a backslash before quotes and backslashes."""

from __future__ import annotations

import re

_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)


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
