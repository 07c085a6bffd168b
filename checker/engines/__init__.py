"""Where the work is done: this process, a pool of processes, or a cluster. One room each, and this table.

Every room has the same name:

    results(work, pieces, jobs, scheduler) -> Iterator   work(piece) for every piece, in the order of the pieces;
                                                         `scheduler` is the address of a cluster, "" for none

`work` is a picklable callable without state that outlives a call; a piece is small. Whatever the engine, the results are the
same; what they cost is not.
"""

from __future__ import annotations

import importlib
from typing import Any

ENGINES = {
    "serial": "checker.engines.serial",
    "pool": "checker.engines.pool",
    "dask": "checker.engines.dask",
}


def room(name: str) -> Any:
    """The module of an engine, imported when it is first asked for."""
    return importlib.import_module(ENGINES[name])
