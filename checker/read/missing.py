"""What to say of a path that is not there: the name that was probably meant."""

# os takes a third of the time of pathlib over 100,000 files.
# ruff: noqa: PTH112, PTH118, PTH208
from __future__ import annotations

import os

from checker.errors import UsageError


def missing(path: str) -> UsageError:
    """The error for a path that does not exist, with the first part of it that is wrong and its likely spelling."""
    parent, name = os.path.split(path.rstrip("/" + os.sep) or path)
    while parent and not os.path.isdir(parent):
        parent, name = os.path.split(parent)
    try:
        siblings = sorted(os.listdir(parent or "."))
    except OSError:
        siblings = []
    import difflib

    close = difflib.get_close_matches(name, siblings[:5000], n=1, cutoff=0.6)
    if close:
        help = f"did you mean {os.path.join(parent, close[0])}?"
    else:
        help = f"there is no {name!r} in {parent or 'this folder'}"
    return UsageError(path, "no such file or folder", help)


def nothing_matches(path: str) -> UsageError:
    help = "quote the pattern, so that the shell leaves it alone; ** means all folders below"
    return UsageError(path, "no file matches", help)
