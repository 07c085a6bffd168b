"""What earlier runs found out, kept in `.checker_cache/`, so that a run does again only what changed.

A cache may make a run faster, never different: rows are found by digests of all that they depend on, each carries a
checksum, and whatever cannot be read is as good as absent. Deleting the folder loses nothing but time.

    open_store(folder) -> Store | None    the store of a folder, None where there can be none
    open_shelf(folder, table)             one table of it, for whoever need not know of stores; None likewise
    fingerprint() -> str                  the program itself, as a short text: another program, other rows
    rows                                  readings as plain rows and back
"""

from __future__ import annotations

import functools
import os

from checker.cache.fingerprint import fingerprint
from checker.cache.shelf import Shelf
from checker.cache.store import Store

FOLDER = ".checker_cache"

__all__ = ["FOLDER", "Shelf", "Store", "fingerprint", "open_shelf", "open_store"]


def open_store(folder: str) -> Store | None:
    """The store of a folder, one for each process; a connection must not cross a fork."""
    return _opened(folder, os.getpid())


def open_shelf(folder: str, table: str) -> Shelf | None:
    """One table of the store of a folder; None for no folder, or where there can be no store."""
    store = open_store(folder) if folder else None
    return None if store is None else Shelf(store, table)


@functools.cache
def _opened(folder: str, process: int) -> Store | None:
    return Store.at(folder)
