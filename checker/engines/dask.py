"""A Dask cluster: one on this machine, or any whose scheduler is named. Its workers must see the same files.

Dask does a task again whose worker died. Results come in the order of the pieces, a bounded number of them at a time.
"""

from __future__ import annotations

import importlib
import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from checker.errors import CheckerError, UsageError

Piece = TypeVar("Piece")
Result = TypeVar("Result")

AHEAD = 4  # pieces under way for each worker
PATIENCE = 10.0  # seconds for a scheduler to answer
RETRIES = 3  # times that a piece is done again


def results(
    work: Callable[[Piece], Result], pieces: Iterable[Piece], jobs: int, scheduler: str = ""
) -> Iterator[Result]:
    """In the order of the pieces. `jobs` is the number of local workers; a scheduler ("tcp://host:8786") has its own."""
    distributed = _distributed()
    cluster: Any = None
    if not scheduler:
        cluster = distributed.LocalCluster(
            n_workers=jobs, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=logging.ERROR
        )
    client = _client(distributed, cluster or scheduler, scheduler)
    try:
        workers = max(1, len(client.scheduler_info(n_workers=-1)["workers"])) if scheduler else jobs
        handed = client.scatter(work, broadcast=True, hash=False)
        left = iter(pieces)
        waiting: deque[Any] = deque()
        while True:
            for piece in islice(left, workers * AHEAD - len(waiting)):
                waiting.append(client.submit(_do, handed, piece, pure=False, retries=RETRIES))
            if not waiting:
                return
            try:
                found: Result = waiting.popleft().result()
            except distributed.KilledWorker as error:
                raise CheckerError(
                    "--engine dask", f"worker after worker died on one piece ({error})", "give the workers more memory"
                ) from None
            yield found
    finally:
        client.close()
        if cluster is not None:
            cluster.close()


def _do(work: Callable[[Piece], Result], piece: Piece) -> Result:
    return work(piece)


def _distributed() -> Any:
    try:
        return importlib.import_module("distributed")
    except ModuleNotFoundError:
        raise UsageError("--engine dask", "Dask is not installed", "pip install 'checker[dask]'") from None


def _client(distributed: Any, target: Any, scheduler: str) -> Any:
    try:
        return distributed.Client(target, timeout=PATIENCE)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"--scheduler {scheduler}",
            f"no Dask scheduler answers there ({' '.join(str(error).split())})",
            "start one with `dask scheduler`, and name it as tcp://host:8786",
        ) from None
