"""A pool of processes on this machine. A worker that dies is noticed and its pieces are done again."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Any, TypeVar

from checker.errors import CheckerError

Piece = TypeVar("Piece")
Result = TypeVar("Result")

AHEAD = 4  # pieces under way for each process, so that memory stays bounded and nobody waits
ORPHANED = 0.5  # seconds after which a worker sees that its parent is gone
MOST_DEATHS = 3  # in a row without a result in between: then a piece kills its worker, and we say so

_work: Callable[[Any], Any] | None = None


def results(
    work: Callable[[Piece], Result], pieces: Iterable[Piece], jobs: int, scheduler: str = ""
) -> Iterator[Result]:
    """In the order of the pieces, with at most `jobs * AHEAD` of them under way."""
    left = iter(pieces)
    waiting: deque[tuple[Piece, Future[Result] | None]] = deque()
    deaths = 0
    pool = _pool(work, jobs)
    try:
        while True:
            for piece in islice(left, jobs * AHEAD - len(waiting)):
                waiting.append((piece, None))
            if not waiting:
                return
            try:
                _submit(pool, waiting)
                future = waiting[0][1]
                assert future is not None
                result = future.result()
            except BrokenProcessPool:
                deaths += 1
                if deaths >= MOST_DEATHS:
                    raise CheckerError(
                        str(waiting[0][0]),
                        "a worker process died on it, again and again",
                        "look at its size, or try --jobs 1",
                    ) from None
                pool.shutdown(wait=False, cancel_futures=True)
                pool = _pool(work, jobs)
                waiting = deque((piece, None) for piece, _ in waiting)
                continue
            deaths = 0
            waiting.popleft()
            yield result
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _pool(work: Callable[[Piece], Result], jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=_hand_over, initargs=(work, os.getpid()))


def _submit(pool: ProcessPoolExecutor, waiting: deque[tuple[Piece, Future[Result] | None]]) -> None:
    for n, (piece, future) in enumerate(waiting):
        if future is None:
            waiting[n] = (piece, pool.submit(_do, piece))


def _hand_over(work: Callable[[Any], Any], parent: int) -> None:
    """Once for each process, so that the rulebook travels once and not with every piece."""
    global _work
    _work = work
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    """A worker whose parent was killed ends too: nobody would take its result, and it would hold the parent's streams."""
    while os.getppid() == parent:
        time.sleep(ORPHANED)
    os._exit(1)


def _do(piece: Any) -> Any:
    assert _work is not None
    return _work(piece)
