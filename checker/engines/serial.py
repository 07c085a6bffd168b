"""One process, one piece after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")


def results(
    work: Callable[[Piece], Result], pieces: Iterable[Piece], jobs: int = 1, scheduler: str = ""
) -> Iterator[Result]:
    return map(work, pieces)
